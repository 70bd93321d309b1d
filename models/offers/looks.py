"""How the paper of a draft looks, and what follows it."""

import re
from collections.abc import Sequence
from datetime import datetime

from sqlmodel import Session

from models.book.refusals import Refused
from models.book.session import name_act
from models.offers.conditions import Looks
from models.offers.drafts import appendix_values, draft_here, line_values, offer_called
from models.offers.keeping import keep_bytes
from models.offers.paper_rows import BrandFont
from models.offers.parts import write_appendices, write_lines
from models.offers.rows import Offer

SMALLEST_LOGO, LARGEST_LOGO = 10, 60
_ACCENT = re.compile("[0-9a-f]{6}")


def set_looks(session: Session, offer_id: int, looks: Looks) -> None:
    """Let the paper of the draft look so.

    Raises:
        Refused: the offer is no draft, or the accent, logo or font cannot be.
    """
    offer = draft_here(session, offer_id)
    fill_looks(session, offer, looks)
    called = offer_called(offer)
    name_act(session, f"change the looks of {called}", "The paper looks different now")


def fill_looks(session: Session, offer: Offer, looks: Looks) -> None:
    """Write the looks on the offer.

    Raises:
        Refused: the accent is no six hex digits, the logo is too small or large, or the
            font is gone.
    """
    if looks.font_id is not None and session.get(BrandFont, looks.font_id) is None:
        raise Refused("This font is not there any more.")
    offer.design, offer.accent = looks.design, known_accent(looks.accent)
    offer.logo_mm, offer.cover = known_width(looks.logo_mm), bool(looks.cover)
    offer.window, offer.font_id = looks.window, looks.font_id


def known_accent(text: str) -> str:
    """Six hex digits in small letters, or "" for that of the design.

    Raises:
        Refused: it is neither.
    """
    accent = text.strip().lower().removeprefix("#")
    if accent and not _ACCENT.fullmatch(accent):
        raise Refused("A colour is six hex digits, as in 0b6e74.")
    return accent


def known_width(millimetres: int) -> int:
    """How wide a logo is; 0 is the size it has by itself.

    Raises:
        Refused: no logo is so small or large.
    """
    if millimetres and not SMALLEST_LOGO <= millimetres <= LARGEST_LOGO:
        raise Refused(f"A logo is {SMALLEST_LOGO} to {LARGEST_LOGO} mm wide.")
    return millimetres


def set_appendices(
    session: Session, offer_id: int, appendices: Sequence[tuple[str, str]]
) -> None:
    """Let just these kept files follow the paper: each its name and its hash.

    Raises:
        Refused: the offer is no draft, or a file is not kept in the book.
    """
    offer = draft_here(session, offer_id)
    write_appendices(session, offer_id, appendices)
    called = offer_called(offer)
    name_act(
        session, f"change what follows {called}", "What follows the paper was changed"
    )


def add_appendix(
    session: Session, offer_id: int, name: str, content: bytes, *, now: datetime
) -> str:
    """The hash of a PDF, JPEG or PNG that follows the paper from now on.

    Raises:
        Refused: the offer is no draft, or the file is no such, empty or too large.
    """
    offer = draft_here(session, offer_id)
    if not content.startswith((b"%PDF-", b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n")):
        raise Refused("Only a PDF, a JPEG or a PNG can follow the paper.")
    sha256 = keep_bytes(session, content, now=now)
    there = appendix_values(session, offer_id)
    write_appendices(session, offer_id, (*there, (name, sha256)))
    called = offer_called(offer)
    name_act(session, f"let a file follow {called}", "The file follows the paper")
    return sha256


def set_picture(
    session: Session, offer_id: int, line_id: int, content: bytes, *, now: datetime
) -> str:
    """The hash of the JPEG or PNG that a line shows from now on; b"" takes it away.

    The picture must be small already (`models.offers.line_picture.picture_of_file`).

    Raises:
        Refused: the offer is no draft, the line is gone, or it is no such picture.
    """
    offer = draft_here(session, offer_id)
    if content and not content.startswith((b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n")):
        raise Refused("A line shows a JPEG or a PNG.")
    lines = line_values(session, offer_id)
    if line_id not in {line.id for line in lines}:
        raise Refused("This line is not there any more.")
    sha256 = keep_bytes(session, content, now=now) if content else ""
    write_lines(
        session,
        offer_id,
        [
            line._replace(picture=sha256) if line.id == line_id else line
            for line in lines
        ],
    )
    _name_picture(session, offer, shown=bool(content))
    return sha256


def _name_picture(session: Session, offer: Offer, *, shown: bool) -> None:
    called = offer_called(offer)
    if shown:
        name_act(session, f"put a picture in {called}", "The line shows the picture")
    else:
        name_act(session, f"take a picture out of {called}", "The picture is out")
