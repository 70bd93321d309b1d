"""A paper signed: its own bytes, and a signature after them."""

import io
from datetime import datetime

from asn1crypto import x509 as asn1
from cryptography.hazmat.primitives.asymmetric import ed25519
from cryptography.x509 import Certificate
from pikepdf import Dictionary
from pyhanko.keys.internal import (
    translate_pyca_cryptography_cert_to_asn1,
    translate_pyca_cryptography_key_to_asn1,
)
from pyhanko.pdf_utils.content import PdfContent
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.layout import (
    AxisAlignment,
    BoxConstraints,
    Margins,
    SimpleBoxLayoutRule,
)
from pyhanko.pdf_utils.misc import PdfError
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.pdf_utils.writer import BasePdfFileWriter
from pyhanko.sign.fields import SigFieldSpec, SigSeedSubFilter, enumerate_sig_fields
from pyhanko.sign.general import SigningError
from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner, SimpleSigner
from pyhanko.sign.signers.pdf_signer import PdfSigningSession
from pyhanko.stamp import StaticStampStyle
from pyhanko_certvalidator.registry import SimpleCertificateStore

from models.book.refusals import Refused
from models.book.text import clean_line
from reports.signing.block import Setting, block
from reports.signing.own_certificate import OwnCertificate
from reports.signing.place import Box
from reports.signing.reading import opened


def signed(
    pdf: bytes,
    certificate: OwnCertificate,
    *,
    where: Box | None,
    now: datetime,
    reason: str = "",
) -> bytes:
    """The paper with a signature (PAdES B-B) after its last byte.

    Nothing before is touched, so earlier signatures stay as good as they were.

    Args:
        where: the box that shows who signed when; None signs without showing it.
        now: the moment that the signature says, in the zone whose day the box shows.
        reason: why it is signed, in the signer's words.

    Raises:
        Refused: it is no PDF that can be read, or an earlier signature forbids it.
    """
    setting = _setting(pdf, where)
    reason = clean_line(reason)
    try:
        return _written(pdf, certificate, where, now, reason, setting)
    except (SigningError, PdfError) as error:
        raise Refused("This PDF does not allow another signature.") from error


def _written(
    pdf: bytes,
    certificate: OwnCertificate,
    where: Box | None,
    now: datetime,
    reason: str,
    setting: Setting,
) -> bytes:
    writer = IncrementalPdfFileWriter(io.BytesIO(pdf))
    field = f"Signature{_signatures(pdf) + 1}"
    signer = _Signer(
        PdfSignatureMetadata(
            field_name=field,
            subfilter=SigSeedSubFilter.PADES,
            reason=reason or None,
            name=certificate.name,
            md_algorithm="sha512" if _is_ed25519(certificate) else "sha256",
        ),
        _simple(certificate),
        stamp_style=_style(certificate, where, now, reason, setting),
        new_field_spec=_field(field, certificate.name, where),
    )
    signer.moment = now
    made: bytes = signer.sign_pdf(writer).getvalue()
    return made


class _Signer(PdfSigner):
    """Signs at a given moment, and leaves the file the version of PDF it is.

    A curve of its own would be worth a note of PDF 2.0, which the archive forbids.
    """

    moment: datetime

    def register_extensions(
        self, pdf_out: BasePdfFileWriter, *, md_algorithm: str
    ) -> None:
        """Note nothing."""

    def init_signing_session(
        self,
        pdf_out: BasePdfFileWriter,
        existing_fields_only: bool = False,  # noqa: FBT001, FBT002 — as it is called
    ) -> PdfSigningSession:
        """The session, its clock stopped."""
        session = super().init_signing_session(pdf_out, existing_fields_only)
        session.system_time = self.moment
        return session


class _Drawn(PdfContent):
    """The one page of a PDF, as what a signature shows."""

    def __init__(self, pdf: bytes, box: BoxConstraints) -> None:
        super().__init__(box=box)
        self._pdf = pdf

    def render(self) -> bytes:
        """What draws it."""
        assert self.writer is not None
        page = self.writer.import_page_as_xobject(PdfFileReader(io.BytesIO(self._pdf)))
        self.resources.xobject["/Block"] = page
        return b"/Block Do"


def _style(
    certificate: OwnCertificate,
    where: Box | None,
    now: datetime,
    reason: str,
    setting: Setting,
) -> StaticStampStyle | None:
    if where is None:
        return None
    size = where.width, where.height
    drawn = block(certificate.name, now.date(), reason, setting, size)
    return StaticStampStyle(
        background=_Drawn(drawn, BoxConstraints(width=size[0], height=size[1])),
        background_opacity=1.0,
        background_layout=SimpleBoxLayoutRule(
            AxisAlignment.ALIGN_MIN, AxisAlignment.ALIGN_MIN, Margins()
        ),
        border_width=0,
    )


def _field(name: str, whose: str, where: Box | None) -> SigFieldSpec:
    if where is None:
        return SigFieldSpec(name)
    corners = tuple(round(at) for at in where[1:])
    assert len(corners) == 4  # noqa: PLR2004 — the sides of a box
    return SigFieldSpec(
        name, on_page=where.page, box=corners, readable_field_name=whose
    )


def _simple(certificate: OwnCertificate) -> SimpleSigner:
    known = SimpleCertificateStore()  # type: ignore[no-untyped-call]  # its own gap
    known.register_multiple(_as_asn1(other) for other in certificate.chain)
    return SimpleSigner(
        _as_asn1(certificate.certificate),
        translate_pyca_cryptography_key_to_asn1(certificate.key),
        known,
    )


def _is_ed25519(certificate: OwnCertificate) -> bool:
    """Whether the key is of the kind that goes with one hash only."""
    return isinstance(certificate.key, ed25519.Ed25519PrivateKey)


def _as_asn1(certificate: Certificate) -> asn1.Certificate:
    return translate_pyca_cryptography_cert_to_asn1(certificate)


def _setting(pdf: bytes, where: Box | None) -> Setting:
    with opened(pdf) as paper:
        page = paper.pages[where.page if where else 0]
        fonts = page.get("/Resources", Dictionary()).get("/Font", Dictionary())
        named = {str(font.get("/BaseFont", "")) for font in fonts.values()}
        sans = bool(named) and not any("SourceSerif" in name for name in named)
        return Setting(str(paper.Root.get("/Lang", "en")), sans)


def _signatures(pdf: bytes) -> int:
    return sum(1 for _field in enumerate_sig_fields(PdfFileReader(io.BytesIO(pdf))))
