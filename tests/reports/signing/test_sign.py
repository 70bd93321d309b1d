"""Feature 24: signing with an own certificate."""

import io
import re
import shutil
import subprocess
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pikepdf
import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.x509.oid import NameOID
from pikepdf import pdfa
from pypdf import PdfReader

from models.book.refusals import Refused
from models.offers.conditions import Looks
from models.offers.kinds import Design, OfferKind
from reports import sign_here
from reports.offer_pdf import render_offer
from reports.signing.judge import judged
from reports.signing.own_certificate import Key, OwnCertificate
from reports.signing.place import Box, place_to_sign
from reports.signing.sign import signed
from reports.signing.verdict import Likeness, Trust
from tests.reports.paper import estimate, proposal
from tests.reports.samples import sample
from tests.reports.signing.returned import (
    NOW,
    certificate_of,
    ours,
    sent,
    signed_by_both,
    signed_by_us,
)

needs_pdfsig = pytest.mark.skipif(
    shutil.which("pdfsig") is None, reason="pdfsig is not installed"
)


def test_feature_24_a_signature_comes_after_the_bytes_it_signs() -> None:
    assert signed_by_us().startswith(sent())
    assert signed_by_both().startswith(signed_by_us())


def test_feature_24_the_visible_block_stands_above_the_senders_line() -> None:
    place = place_to_sign(sent())
    assert place is not None

    with pikepdf.open(io.BytesIO(signed_by_us())) as paper:
        (widget,) = paper.pages[place.page].Annots
        rect = [float(at) for at in widget.Rect]

    assert place.holds(Box(place.page, *rect))
    assert rect[2] - rect[0] > 200
    assert rect[3] - rect[1] > 35


def test_feature_24_the_two_places_to_sign_do_not_meet() -> None:
    own, other = (
        place_to_sign(sent(), side) for side in (sign_here.OURS, sign_here.THEIRS)
    )

    assert own is not None
    assert other is not None
    assert other.right < own.left
    assert own.page == other.page == 1


def test_feature_24_an_estimate_is_signed_nowhere() -> None:
    assert place_to_sign(render_offer(estimate())) is None


def test_feature_24_the_block_says_who_and_when_and_is_never_markup() -> None:
    name = "</b> <Ada> & (co) \\ ČŁ北"
    made = signed(sent(), certificate_of(name), where=place_to_sign(sent()), now=NOW)

    said = _words_of_block(made)
    assert name in said
    assert "23 November 2026" in said
    assert "A later change to this file can be seen." in said


def test_feature_24_the_block_speaks_the_language_of_the_paper() -> None:
    german = render_offer(replace(proposal(), locale="de-AT"))

    said = _words_of_block(signed(german, ours(), where=place_to_sign(german), now=NOW))

    assert "Mit Zertifikat signiert, 23. November 2026" in said
    assert "Signed" not in said


@pytest.mark.parametrize(
    ("design", "family"),
    [(Design.CLASSIC, "SourceSerif"), (Design.MODERN, "SourceSans")],
)
def test_feature_24_the_block_is_set_as_the_paper_is(
    design: Design, family: str
) -> None:
    paper = render_offer(replace(proposal(), looks=Looks(design)))

    made = signed(paper, ours(), where=place_to_sign(paper), now=NOW)

    with pikepdf.open(io.BytesIO(made)) as opened:
        (field,) = opened.Root.AcroForm.Fields
        fonts = field.AP.N.Resources.XObject.Block.Resources.Font
        named = [str(fonts[name].BaseFont) for name in fonts.keys()]  # noqa: SIM118 — a dictionary of pikepdf
    assert len(named) == 3
    assert all(family in name for name in named)


def test_feature_24_a_reason_stands_in_the_block_and_in_the_signature() -> None:
    made = signed(
        sent(), ours(), where=place_to_sign(sent()), now=NOW, reason="As\nagreed"
    )

    assert "As agreed" in _words_of_block(made)
    with pikepdf.open(io.BytesIO(made)) as paper:
        assert str(paper.Root.AcroForm.Fields[0].V.Reason) == "As agreed"


def _words_of_block(pdf: bytes) -> str:
    page = PdfReader(io.BytesIO(pdf)).pages[1]
    shown = page["/Annots"][0].get_object()["/AP"]["/N"]  # type: ignore[index]
    form = shown["/Resources"]["/XObject"]["/Block"]
    return re.sub(r"\s+", " ", page.extract_xform_text(form))


@pytest.mark.skipif(shutil.which("pdffonts") is None, reason="pdffonts is not there")
def test_feature_24_every_font_of_the_block_is_in_the_file(tmp_path: Path) -> None:
    def fonts(pdf: bytes) -> list[list[str]]:
        rows = _told(tmp_path, pdf, "pdffonts").splitlines()[2:]
        return [row.split()[-5:-2] for row in rows]

    assert len(fonts(signed_by_us())) == len(fonts(sent())) + 3
    assert all(row == ["yes", "yes", "yes"] for row in fonts(signed_by_us()))


def test_feature_24_nothing_but_the_form_speaks_against_the_archive() -> None:
    found = pdfa.validate_written(io.BytesIO(signed_by_us()), "2b").findings

    assert [one.message for one in found] == [
        "interactive forms (/AcroForm) are not supported"
    ]


def test_feature_24_the_signature_is_of_the_european_kind() -> None:
    with pikepdf.open(io.BytesIO(signed_by_us())) as paper:
        signature = paper.Root.AcroForm.Fields[0].V

    assert str(signature.SubFilter) == "/ETSI.CAdES.detached"
    assert str(signature.M) == "D:20261123140500Z"
    assert str(signature.Name) == "Tomás Reyes, Halden & Reyes"


@pytest.mark.parametrize(
    "key",
    [
        ed25519.Ed25519PrivateKey.generate(),
        rsa.generate_private_key(65537, 2048),
        ec.generate_private_key(ec.SECP384R1()),
    ],
    ids=["ed25519", "rsa", "p-384"],
)
def test_feature_24_any_key_of_today_can_sign(key: Key) -> None:
    owner = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Ada")])
    begun = x509.CertificateBuilder(owner, owner, key.public_key(), 1)
    begun = begun.not_valid_before(NOW).not_valid_after(NOW + timedelta(days=9))
    made = begun.sign(
        key, None if isinstance(key, ed25519.Ed25519PrivateKey) else SHA256()
    )
    own = OwnCertificate("Ada", NOW.date(), self_made=True, key=key, certificate=made)

    paper = signed(sent(), own, where=None, now=NOW)

    (seal,) = judged(paper, sent(), now=NOW, own=[own.der]).seals
    assert (seal.by, seal.intact, seal.trust) == ("Ada", True, Trust.OWN)


def test_feature_24_a_paper_can_be_signed_without_showing_it() -> None:
    made = signed(sent(), ours(), where=None, now=NOW)

    with pikepdf.open(io.BytesIO(made)) as paper:
        (field,) = paper.Root.AcroForm.Fields
        assert [float(at) for at in field.Rect] == [0, 0, 0, 0]


@pytest.mark.parametrize(
    ("pdf", "said"),
    [(b"no paper", "no PDF"), (sent()[:-2000], "cut off")],
    ids=["text", "cut off"],
)
def test_feature_24_what_cannot_be_read_is_not_signed(pdf: bytes, said: str) -> None:
    with pytest.raises(Refused, match=said):
        signed(pdf, ours(), where=None, now=NOW)


@needs_pdfsig
def test_feature_24_pdfsig_agrees(tmp_path: Path) -> None:
    told = _told(tmp_path, signed_by_both(), "pdfsig", "-nocert")

    assert told.count("Signature Validation: Signature is Valid.") == 2
    assert told.count("Signature Type: ETSI.CAdES.detached") == 2
    assert "Signer Certificate Common Name: Tomás Reyes" in told
    assert "Signer Certificate Common Name: Colm Gallagher" in told


@needs_pdfsig
def test_feature_24_pdfsig_sees_a_changed_byte(tmp_path: Path) -> None:
    paper = signed_by_us()
    at = paper.index(b"2026")

    spoilt = paper[:at] + b"2027" + paper[at + 4 :]

    told = _told(tmp_path, spoilt, "pdfsig", "-nocert")

    assert "Signature is Valid." not in told


def _told(folder: Path, pdf: bytes, *program: str) -> str:
    file = folder / "paper.pdf"
    file.write_bytes(pdf)
    return subprocess.run(  # noqa: S603 — programs named here
        [*program, file], capture_output=True, text=True, check=False
    ).stdout


def test_feature_24_a_signature_holds_after_its_certificate_was_made_anew() -> None:
    later = NOW + timedelta(days=30)

    assert signed(signed_by_us(), ours(), where=None, now=later).startswith(
        signed_by_us()
    )


@needs_pdfsig
@pytest.mark.parametrize("place", [3, 7])
def test_feature_24_papers_of_every_kind_can_be_signed(
    place: int, tmp_path: Path
) -> None:
    paper = render_offer(replace(sample(place), kind=OfferKind.CONTRACT))
    where = place_to_sign(paper)
    assert where is not None

    made = signed(paper, certificate_of(sample(place).title), where=where, now=NOW)

    verdict = judged(made, paper, now=NOW)
    assert verdict.likeness is Likeness.ADDED
    assert [page.number for page in verdict.pages] == [where.page + 1]
    assert not verdict.pages[0].outside
    told = _told(tmp_path, made, "pdfsig", "-nocert")
    assert told.count("Signature Validation: Signature is Valid.") == 1
    assert told.count("Total document signed") == 1
