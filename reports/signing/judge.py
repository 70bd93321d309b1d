"""A returned PDF judged: is it ours, was it changed, who signed it.

The file is read and never saved again: to save it anew would break its signatures.
"""

from collections.abc import Collection
from datetime import datetime

from pikepdf import Pdf

from reports.signing.compared import Comparison, compared
from reports.signing.freight import freight_of
from reports.signing.reading import opened
from reports.signing.verdict import Likeness, Seal, Verdict

_SECONDS = 0.8
"""How long the pages are compared."""
_LONG = 300
"""Pages beyond which what came after a signature is not looked into."""
_UNREAD = "Its signatures cannot be read: it is not written by the rules."


def judged(
    returned: bytes,
    sent: bytes | None,
    *,
    now: datetime,
    own: Collection[bytes] = (),
) -> Verdict:
    """What became of a paper that was sent and came back.

    Args:
        sent: the file as it was sent, or None where nobody knows which it was.
        own: certificates of the owner, in DER, which are trusted.

    Raises:
        Refused: the returned file is no PDF that can be read, or much too large.
    """
    with opened(returned) as paper:
        pages = len(paper.pages)
        carries = _carries(paper, sent)
        seals, unread = _seals(returned, own, now=now, follow=pages <= _LONG)
        if sent is None:
            return Verdict(Likeness.UNCOMPARED, seals, carries=carries, unread=unread)
        if returned == sent:
            return Verdict(Likeness.UNCHANGED, seals, carries=carries, unread=unread)
        found = _compared(paper, sent)
        likeness = _likeness(returned, sent, found, pages)
        if likeness in {Likeness.ANOTHER, Likeness.PICTURE}:
            return Verdict(likeness, seals, carries=carries, unread=unread)
        return Verdict(likeness, seals, found.pages, found.uncompared, carries, unread)


def _carries(paper: Pdf, sent: bytes | None) -> tuple[str, ...]:
    there = freight_of(paper)
    if not there or sent is None:
        return there
    with opened(sent) as before:
        ours = freight_of(before)
    return tuple(freight for freight in there if freight not in ours)


def _compared(paper: Pdf, sent: bytes) -> Comparison:
    with opened(sent) as before:
        return compared(paper, before, seconds=_SECONDS)


def _likeness(returned: bytes, sent: bytes, found: Comparison, pages: int) -> Likeness:
    if returned.startswith(sent):
        if not returned[len(sent) :].strip(b"\0\r\n\t "):
            return Likeness.ADDED
        if pages <= _LONG and _only_allowed_after(returned, sent):
            return Likeness.ADDED
        return Likeness.CHANGED
    if found.wordless:
        return Likeness.PICTURE
    return Likeness.ANOTHER if found.is_another else Likeness.CHANGED


def _seals(
    pdf: bytes, own: Collection[bytes], *, now: datetime, follow: bool
) -> tuple[tuple[Seal, ...], str]:
    """The signatures, and why they cannot be read, if so."""
    if b"/ByteRange" not in pdf:
        return (), ""
    from reports.signing.seals import seals_of  # noqa: PLC0415 — slow, for signed files

    try:
        seals = seals_of(pdf, own, now=now, follow=follow)
    except Exception:  # noqa: BLE001 — a stranger's file may break its reader anyhow
        return (), _UNREAD
    return seals.found, _more(seals.unchecked)


def _more(unchecked: int) -> str:
    if not unchecked:
        return ""
    if unchecked == 1:
        return "One signature of it cannot be checked here."
    return f"{unchecked} signatures of it cannot be checked here."


def _only_allowed_after(returned: bytes, sent: bytes) -> bool:
    from reports.signing.seals import only_allowed_after  # noqa: PLC0415 — as above

    try:
        return only_allowed_after(returned, sent)
    except Exception:  # noqa: BLE001 — what cannot be read is not allowed
        return False
