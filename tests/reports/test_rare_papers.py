"""Papers that are rare: no address, an amount off, backward words, endless titles."""

import io
from dataclasses import replace
from datetime import date

import pikepdf
from PIL import Image
from pypdf import PdfReader

from models.offers.kinds import DiscountKind
from models.offers.pricing import Discount
from models.offers.sheet import Appendix, Recipient
from reports.archive import Facts, archived
from reports.offer_pdf import render_offer
from tests.reports.paper import ONE, estimate, letter_of, pages_of, proposal, with_lines


def plain_words(page: str) -> str:
    return page.replace("\N{NO-BREAK SPACE}", " ")


def test_without_an_address_the_name_stands_alone() -> None:
    (page,) = pages_of(replace(estimate(), recipient=Recipient("Ingrid Solheim")))

    assert "Ingrid Solheim" in page
    assert "Killary" not in page


def test_an_amount_off_says_no_share() -> None:
    off = Discount(DiscountKind.AMOUNT, 25, "for old friends")

    (page,) = pages_of(with_lines(estimate(), [(("Work", "", ""), ONE)], off))

    assert "Less for old friends" in plain_words(page)
    assert "−0.25" in page
    assert "Less 0" not in plain_words(page)


def test_a_list_item_goes_on_in_its_next_line() -> None:
    said = letter_of("1. First this\nand its rest\n2. Then that")

    first = pages_of(replace(proposal(), sections=(said,)))[0]

    words = " ".join(first.split())
    assert words.index("First this") < words.index("and its rest")
    assert words.index("and its rest") < words.index("Then that")


def test_backward_words_stand_before_forward_ones() -> None:
    (page,) = pages_of(replace(estimate(), title="שלום עולם Sauna"))

    assert "Sauna" in page


def test_a_title_longer_than_a_page_is_all_there() -> None:
    many = 900

    pages = pages_of(replace(proposal(), title="harbour " * many))

    assert sum(page.count("harbour") for page in pages) >= many


def test_marks_can_be_put_on_what_has_them() -> None:
    facts = Facts("Title", "Author", "en-IE", date(2026, 11, 18))
    once = render_offer(estimate())

    with pikepdf.open(io.BytesIO(archived(once, facts))) as document:
        assert str(document.docinfo["/Title"]) == "Title"
        assert all("/Trans" not in page.obj for page in document.pages)


def test_a_scan_of_sixteen_bits_is_no_white_page() -> None:
    scan = io.BytesIO()
    Image.new("I;16", (40, 30), 30_000).save(scan, "PNG")
    sheet = replace(proposal(), appendices=(Appendix("Scan", scan.getvalue()),))

    paper = PdfReader(io.BytesIO(render_offer(sheet)))

    seen = paper.pages[-1].images[0].image
    assert seen is not None
    assert seen.convert("L").getextrema() == (117, 117)
