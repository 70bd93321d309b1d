"""Feature 25 of documents.md: what follows the paper, small and with nothing alive."""

import io
from dataclasses import replace

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, String, pdfa
from PIL import Image

from models.book.refusals import Refused
from models.offers.sheet import Appendix
from reports.appendix import checked
from reports.offer_pdf import render_offer
from tests.reports.paper import proposal
from tests.reports.rich import picture


def other_pdf(pages: int = 2) -> bytes:
    """A PDF of somebody else's, with all that may wait in one."""
    document = pikepdf.new()
    for _n in range(pages):
        page = document.add_blank_page(page_size=(300, 400))
        page.obj.Annots = Array(
            [
                Dictionary(
                    Type=Name.Annot,
                    Subtype=Name.Link,
                    Rect=Array([0, 0, 300, 400]),
                    A=Dictionary(S=Name.URI, URI=String("https://evil.example")),
                )
            ]
        )
        page.obj.AA = Dictionary(
            O=Dictionary(S=Name.JavaScript, JS=String("app.alert(1)"))
        )
    document.Root.OpenAction = Dictionary(S=Name.JavaScript, JS=String("app.alert(2)"))
    made = io.BytesIO()
    document.save(made)
    return made.getvalue()


def behind(*appendices: Appendix) -> bytes:
    return render_offer(replace(proposal(), appendices=appendices))


def test_the_pages_of_a_pdf_follow_and_nothing_of_it_is_alive() -> None:
    pdf = behind(Appendix("terms.pdf", other_pdf()))

    with pikepdf.open(io.BytesIO(pdf)) as found:
        assert len(found.pages) == 2 + 2
        assert [float(side) for side in found.pages[3].mediabox] == [0, 0, 300, 400]
        for page in found.pages:
            assert "/Annots" not in page.obj
            assert "/AA" not in page.obj
        assert "/OpenAction" not in found.Root
    assert b"evil.example" not in pdf
    assert b"pdfaid:part" not in pdf  # nobody knows what is in those pages


def test_a_picture_stands_on_a_page_of_ours_and_the_paper_stays_pdf_a() -> None:
    pdf = behind(Appendix("bags.jpg", picture()))

    with pikepdf.open(io.BytesIO(pdf)) as found:
        assert len(found.pages) == 2 + 1
    assert pdfa.validate_written(io.BytesIO(pdf), "2b").findings == []


def test_a_large_photograph_is_scaled_to_what_paper_shows() -> None:
    made = io.BytesIO()
    noise = Image.effect_noise((4000, 3000), 80).convert("RGB")
    noise.save(made, "JPEG", quality=95)

    pdf = behind(Appendix("photo.jpg", made.getvalue()))

    with pikepdf.open(io.BytesIO(pdf)) as found:
        (image,) = found.pages[2].obj.Resources.XObject.values()
        assert int(image.Width) <= 165 / 25.4 * 300 + 1
    assert len(pdf) < len(made.getvalue())


def test_the_same_appendices_make_the_same_bytes() -> None:
    files = (Appendix("a.pdf", other_pdf()), Appendix("b.jpg", picture()))

    assert behind(*files) == behind(*files)


def _locked() -> bytes:
    document = pikepdf.new()
    document.add_blank_page()
    made = io.BytesIO()
    document.save(made, encryption=pikepdf.Encryption(owner="o", user="u"))
    return made.getvalue()


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"%PDF-1.7 nothing more", "broken"),
        (_locked(), "password"),
        (b"GIF89a", "neither"),
        (b"\x89PNG\r\n\x1a\nxxxx", "neither"),
    ],
)
def test_what_cannot_follow_is_refused_in_a_sentence(content: bytes, said: str) -> None:
    with pytest.raises(Refused, match=said):
        checked(Appendix("file", content))


def test_what_can_follow_passes() -> None:
    for content in (other_pdf(1), picture(20, 20)):
        assert checked(Appendix("file", content)).content == content
