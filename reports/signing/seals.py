"""The signatures of a file: whose, when, intact or not, and who vouches for them."""

import io
import logging
from collections.abc import Collection
from datetime import UTC, datetime
from functools import cache
from typing import NamedTuple

from asn1crypto import x509
from pyhanko.pdf_utils.generic import ArrayObject, DictionaryObject, NameObject
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.ades.report import AdESIndeterminate
from pyhanko.sign.diff_analysis import (
    DEFAULT_DIFF_POLICY,
    DiffResult,
    FormUpdatingRule,
    ModificationLevel,
    StandardDiffPolicy,
)
from pyhanko.sign.diff_analysis.constants import ACROFORM_EXEMPT_STRICT_COMPARISON
from pyhanko.sign.fields import enumerate_sig_fields
from pyhanko.sign.validation import (
    EmbeddedPdfSignature,
    PdfSignatureStatus,
    SignatureCoverageLevel,
    validate_pdf_signature,
)
from pyhanko.sign.validation.settings import KeyUsageConstraints
from pyhanko_certvalidator import ValidationContext

from models.book.text import clean_line
from reports.signing.verdict import Later, Seal, Trust

MOST = 8
"""How many signatures of one file are looked at."""
_LONGEST_NAME = 120
_ANY_USE = KeyUsageConstraints(key_usage=set(), extd_key_usage=None)

for _name in ("pyhanko", "pyhanko_certvalidator"):
    # What it would warn of is told in the verdict.
    logging.getLogger(_name).setLevel(logging.CRITICAL)


class Seals(NamedTuple):
    """The signatures of a file, and how many more nobody here can check."""

    found: tuple[Seal, ...]
    unchecked: int


def seals_of(
    pdf: bytes, own: Collection[bytes], *, now: datetime, follow: bool
) -> Seals:
    """The signatures of the file, the oldest first.

    Args:
        own: the owner's certificates, in DER.
        follow: whether to look into what came after each; a long file takes too long.
    """
    reader = PdfFileReader(io.BytesIO(pdf))
    there = sum(1 for _field in enumerate_sig_fields(reader, filled_status=True))
    stamps = len(reader.embedded_timestamp_signatures)
    found = tuple(
        _seal(one, own, now=now, follow=follow)
        for one in reader.embedded_regular_signatures[:MOST]
    )
    return Seals(found, there - stamps - len(found))


def only_allowed_after(pdf: bytes, sent: bytes) -> bool:
    """Whether nothing but signatures and filled fields came after the sent bytes."""
    reader, old = (PdfFileReader(io.BytesIO(one)) for one in (pdf, sent))
    newest = old.xrefs.total_revisions - 1
    if reader.xrefs.total_revisions <= newest + 1:
        return False
    begins = reader.xrefs.get_startxref_for_revision(newest)
    if begins != old.xrefs.get_startxref_for_revision(newest):
        return False
    before = reader.get_historical_resolver(newest)
    if "/AcroForm" not in before.root:
        # The judge of changes wants a form to begin with; ours is sent without one.
        form = DictionaryObject()  # type: ignore[no-untyped-call]  # its own gap
        form[NameObject("/Fields")] = ArrayObject()
        before.root[NameObject("/AcroForm")] = form
    found = _since_sent().review_file(reader, before)
    return (
        isinstance(found, DiffResult)
        and found.modification_level <= ModificationLevel.FORM_FILLING
    )


@cache
def _since_sent() -> StandardDiffPolicy:
    """What may come after the sent bytes: also the first mark that it is signed."""
    usual = DEFAULT_DIFF_POLICY
    assert usual.form_rule is not None
    marks = ACROFORM_EXEMPT_STRICT_COMPARISON | {"/SigFlags"}
    return StandardDiffPolicy(
        usual.global_rules, FormUpdatingRule(usual.form_rule.field_rules, marks)
    )


def _seal(
    one: EmbeddedPdfSignature, own: Collection[bytes], *, now: datetime, follow: bool
) -> Seal:
    certificate = one.signer_cert
    is_own = certificate.dump() in own
    context = ValidationContext(
        trust_roots=[] if is_own else _roots(),
        other_certs=one.other_embedded_certs,
        moment=now,
        allow_fetching=False,
        revocation_mode="soft-fail",
    )
    status = validate_pdf_signature(
        one,
        signer_validation_context=context,
        key_usage_settings=_ANY_USE,
        skip_diff=not follow,
    )
    return Seal(
        by=_named(certificate),
        when=_moment(status, one),
        intact=status.intact and status.valid,
        later=_later(status, follow=follow),
        trust=_own_trust(certificate, now) if is_own else _trust(status),
    )


@cache
def _roots() -> list[x509.Certificate]:
    """The issuers that this computer knows."""
    from oscrypto import trust_list  # noqa: PLC0415 — only where a stranger signed

    try:
        return [known[0] for known in trust_list.get_list()]
    except (OSError, ValueError):
        return []  # a computer without a list knows nobody


def _own_trust(certificate: x509.Certificate, now: datetime) -> Trust:
    good = certificate.not_valid_before <= now <= certificate.not_valid_after
    return Trust.OWN if good else Trust.ENDED


def _trust(status: PdfSignatureStatus) -> Trust:
    if status.trusted:
        return Trust.KNOWN
    if status.trust_problem_indic in _ENDED:
        return Trust.ENDED
    return Trust.UNKNOWN


_ENDED = frozenset(
    [
        AdESIndeterminate.OUT_OF_BOUNDS_NO_POE,
        AdESIndeterminate.OUT_OF_BOUNDS_NOT_REVOKED,
        AdESIndeterminate.REVOKED_NO_POE,
        AdESIndeterminate.REVOKED_CA_NO_POE,
    ]
)


def _later(status: PdfSignatureStatus, *, follow: bool) -> Later:
    if status.coverage is SignatureCoverageLevel.ENTIRE_FILE:
        return Later.NOTHING
    level = status.modification_level
    if (
        follow
        and status.coverage is SignatureCoverageLevel.ENTIRE_REVISION
        and level is not None
        and level <= ModificationLevel.FORM_FILLING
        and status.docmdp_ok
    ):
        return Later.ALLOWED
    return Later.CHANGES


def _moment(status: PdfSignatureStatus, one: EmbeddedPdfSignature) -> datetime | None:
    said = status.signer_reported_dt or one.self_reported_timestamp
    if said is None:
        return None
    return (said if said.tzinfo else said.replace(tzinfo=UTC)).astimezone(UTC)


def _named(certificate: x509.Certificate) -> str:
    said = certificate.subject.native
    parts = [
        clean_line(str(said[kind]))
        for kind in ("common_name", "organization_name")
        if said.get(kind)
    ]
    return ", ".join(dict.fromkeys(part for part in parts if part))[:_LONGEST_NAME]
