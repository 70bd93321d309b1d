import hashlib
import io
import os
import re
import subprocess
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

import pikepdf
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from models.offers.kinds import DiscountKind, OfferKind, SectionPlace
from models.offers.pricing import Discount, Priced
from models.offers.sheet import Recipient, Section, Sheet
from reports.offer_pdf import render_offer, unprintable
from tests.reports.paper import (
    HALDEN,
    estimate,
    letter_of,
    long_sheet,
    proposal,
    with_lines,
)

ROOT = Path(__file__).parents[2]
ONE = Priced(1_000_000, 10_000, 0, 23_000)


def pages_of(sheet: Sheet) -> list[str]:
    return [
        page.extract_text() for page in PdfReader(io.BytesIO(render_offer(sheet))).pages
    ]


def plain(text: str) -> str:
    return re.sub(r"\s+", "", text)


def test_the_proposal_says_what_the_picture_says() -> None:
    first, second = pages_of(proposal())

    assert "Packaging for three coffees" in first
    assert "22\N{NO-BREAK SPACE}January" in first or "22 January" in first
    assert "P-119 · page 1 of 2" in first
    for shown in (
        "Less 5 % for work begun this year",
        "−600.00",
        "€14,022.00",
        "If you wish",
        "Colm Gallagher, Harbour Coffee Roasters",
        "Galway, 18 November 2026",
    ):
        assert shown in second.replace("\N{NO-BREAK SPACE}", " ")


def test_the_estimate_is_one_page_with_units_and_no_signatures() -> None:
    (page,) = pages_of(estimate())

    assert "Estimated total" in page
    assert "€22,878.00" in page
    assert "sign" in page
    assert "Place and date" not in page


def test_a_draft_has_no_number_and_says_draft_on_each_page() -> None:
    for page in pages_of(replace(proposal(), number="", draft=True)):
        assert "DRAFT" in page
        assert "Draft · page" in page
        assert "P-119" not in page


def test_a_later_version_says_so() -> None:
    (page,) = pages_of(replace(estimate(), revision=2))

    assert "E-064, version 2" in page


@pytest.mark.parametrize("count", [1, 6, 18, 120])
@pytest.mark.parametrize("size", ["A4", "Letter"])
@pytest.mark.parametrize("kind", list(OfferKind))
def test_sums_are_carried_from_page_to_page(
    count: int, size: str, kind: OfferKind
) -> None:
    sheet = replace(long_sheet(count, kind=kind), page_size=size)

    pages = pages_of(sheet)

    carried = [re.findall(r"Carried forward\s*([\d,.]+)", page) for page in pages]
    brought = [re.findall(r"Brought forward\s*([\d,.]+)", page) for page in pages]
    assert carried[:-1] == brought[1:]
    running = 0
    for page, sums in zip(pages, carried, strict=True):
        body = page.split("Amount, €")[-1].split("\nNet ")[0] + "\n"
        running += sum(_minor(net) for net in _nets(body))
        if sums:
            assert _minor(sums[0]) == running
    assert running == sheet.totals.net
    assert f"page {len(pages)} of {len(pages)}" in pages[-1]


def _minor(shown: str) -> int:
    return int(re.sub(r"\D", "", shown))


def _nets(body: str) -> list[str]:
    """The last of the two figures with cents in each row."""
    rows = re.findall(r"([\d,]+\.\d\d) ([\d,]+\.\d\d)\n", body)
    return [net for _each, net in rows]


@pytest.mark.parametrize("count", range(20, 60))
def test_two_rows_at_least_stand_with_the_totals(count: int) -> None:
    lines = [(("Work", "", "h"), ONE) for _n in range(count)]

    pages = pages_of(with_lines(estimate(), lines))

    (page,) = [page for page in pages if "Estimated total" in page]
    assert page.split("Estimated total")[0].count("Work") >= 3  # the head is one


@pytest.mark.parametrize("paragraphs", range(12, 30))
def test_a_heading_is_never_the_last_of_its_page(paragraphs: int) -> None:
    text = "\n\n".join(["A line of the letter."] * paragraphs)
    sections = (letter_of(text), letter_of("What follows the heading.", "Heading"))

    pages = pages_of(replace(proposal(), sections=sections))

    (page,) = [page for page in pages if "Heading\n" in page]
    assert "What follows the heading." in page.split("Heading\n")[1]


@pytest.mark.parametrize("count", range(1, 40, 3))
def test_the_signatures_stay_together_under_their_heading(count: int) -> None:
    sheet = long_sheet(count, kind=OfferKind.PROPOSAL)

    (page,) = [page for page in pages_of(sheet) if "Place and date" in page]

    assert "Acceptance\n" in page
    assert "Tomás Reyes, Halden & Reyes" in page


def test_a_row_taller_than_a_page_goes_on_over_pages() -> None:
    words = " ".join(f"word{n}" for n in range(2_000))
    lines = [(("First", "", ""), ONE), (("Tall", words, ""), ONE)]

    pages = pages_of(with_lines(estimate(), lines))

    found = re.findall(r"word\d+", " ".join(pages))
    assert found == words.split()
    assert len(pages) > 2


def test_a_pair_of_long_sections_is_set_one_below_the_other() -> None:
    text = "\n\n".join(["A paragraph of the terms."] * 90)
    sections = tuple(
        Section(SectionPlace.AFTER, head, text, beside)
        for head, beside in (("Payment", False), ("Rights", True))
    )

    pages = pages_of(replace(estimate(), sections=sections))

    assert " ".join(pages).count("A paragraph of the terms.") == 180


HOSTILE = [
    "A&B",
    "Smith & Sons",
    "5 < 6",
    "a <b c",
    "<b>bold</b>",
    "</b>",
    "if x<y and y>z",
    "<script>x</script>",
    '<img src="/etc/passwd">',
    "<img src=http://example.org/x.png>",
    '<a href="javascript:alert(1)">here</a>',
    "{name} %s \\n (paren) \\) [x] TJ ET",
    "Łódź Zażółć gęślą jaźń",
    "Ελλάδα Привет Việt Nam İstanbul ₺",
    "北京市朝阳区 かな 서울",
    "☑ ✓ → −",
    "e\u0301A\u030a",
    "\u05e9\u05dc\u05d5\u05dd",
    "\u0627\u0644\u0639\u0631\u0628\u064a\u0629",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_any_text_prints_as_it_is(text: str) -> None:
    sheet = with_lines(
        replace(estimate(), title=text), [((text, f"{text} {text}", "x"), ONE)]
    )

    (page,) = pages_of(sheet)

    wanted = plain(text).replace("e\u0301A\u030a", "\u00e9\u00c5")
    assert plain(page).count(wanted) >= 4


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=120))
@example("\u05e9\u05dc\u05d5\u05dd abc \u0627\u0644\u0639\u0631\u0628\u064a\u0629")
@example("x" * 300)
def test_no_text_breaks_the_paper_or_opens_anything(text: str) -> None:
    sheet = with_lines(
        replace(
            proposal(),
            title=text,
            greeting=text,
            recipient=Recipient(text, text, text),
            sender=replace(HALDEN, name=text, bank=text),
            sections=(letter_of(text, text),),
        ),
        [((text, text, text), ONE)],
        Discount(DiscountKind.PERCENT, 5_000, text),
    )

    made = render_offer(sheet)

    with pikepdf.open(io.BytesIO(made)) as document:
        for page in document.pages:
            assert "/Annots" not in page.obj
        assert "/Names" not in document.Root
        assert "/OpenAction" not in document.Root
        assert "/AA" not in document.Root


def test_what_no_font_has_is_listed_before_it_is_sent() -> None:
    sheet = replace(proposal(), greeting="Dear \N{PARTY POPPER}, \N{THUMBS UP SIGN}!")

    assert unprintable(sheet) == "\N{PARTY POPPER}\N{THUMBS UP SIGN}"
    assert unprintable(proposal()) == ""


def test_the_same_sheet_gives_the_same_bytes_whatever_came_before() -> None:
    first = render_offer(proposal())
    render_offer(long_sheet(40))
    render_offer(with_lines(estimate(), [(("fffifl 北京 Łódź", "ffi", ""), ONE)]))

    assert render_offer(proposal()) == first


def test_another_process_gives_the_same_bytes() -> None:
    script = (
        "import hashlib; from tests.reports.paper import long_sheet;"
        "from reports.offer_pdf import render_offer;"
        "print(hashlib.sha256(render_offer(long_sheet(9))).hexdigest())"
    )
    environment = {**os.environ, "PYTHONHASHSEED": "77", "PYTHONPATH": str(ROOT)}

    told = subprocess.run(  # noqa: S603 — our own interpreter and script
        [sys.executable, "-c", script],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )

    here = hashlib.sha256(render_offer(long_sheet(9))).hexdigest()
    assert told.stdout.strip() == here


def test_the_file_says_what_it_is() -> None:
    with pikepdf.open(io.BytesIO(render_offer(proposal()))) as document:
        root, info = document.Root, document.docinfo
        assert str(root.Lang) == "en-IE"
        assert root.ViewerPreferences.PrintScaling == "/None"
        assert str(info["/Title"]) == "Proposal P-119: Packaging for three coffees"
        assert str(info["/Author"]) == "Halden & Reyes"
        assert str(info["/CreationDate"]) == "D:20261118000000Z"
        assert b"<pdfaid:part>2" in root.Metadata.read_bytes()


def test_every_font_is_embedded() -> None:
    sheet = replace(estimate(), title="北京 ☑ Łódź")

    with pikepdf.open(io.BytesIO(render_offer(sheet))) as document:
        fonts = [
            thing
            for thing in document.objects
            if isinstance(thing, pikepdf.Dictionary) and thing.get("/Type") == "/Font"
        ]
        assert len(fonts) >= 5
        for font in fonts:
            assert "/FontFile2" in font.FontDescriptor


def test_the_paper_is_for_the_archive() -> None:
    pytest.importorskip("jsonschema", reason="pikepdf's own validator needs it")
    pytest.importorskip("fontTools", reason="pikepdf's own validator needs it")
    from pikepdf import pdfa  # noqa: PLC0415 — it needs what was asked for above

    for sheet in (proposal(), estimate(), long_sheet(40)):
        made = io.BytesIO(render_offer(replace(sheet, draft=True)))
        assert pdfa.validate_written(made, "2b").findings == []


def test_ligatures_are_copied_as_letters() -> None:
    first, _second = pages_of(proposal())

    assert "coffee has outgrown" in first
    assert "The old artwork files" in first


def test_several_rates_have_one_row_each_on_their_base() -> None:
    lines = [
        ((f"Work {n}", "", ""), ONE._replace(tax_milli=rate))
        for n, rate in enumerate((23_000, 13_500, 0))
    ]

    (page,) = pages_of(with_lines(estimate(), lines))

    shown = page.replace("\N{NO-BREAK SPACE}", " ")
    for row in ("VAT 23 % on 1.00", "VAT 13.5 % on 1.00", "VAT 0 % on 1.00"):
        assert row in shown


def test_a_line_discount_stands_under_its_work() -> None:
    lines = [(("Work", "", ""), ONE._replace(discount_milli=12_500))]

    (page,) = pages_of(with_lines(estimate(), lines))

    assert "Less 12.5 %" in page.replace("\N{NO-BREAK SPACE}", " ")


def test_a_german_sheet_has_german_figures_and_days() -> None:
    sheet = replace(
        proposal(), locale="de_DE", written_on=date(2026, 3, 1), currency="CHF"
    )

    first, second = pages_of(sheet)

    assert "1. März 2026" in first.replace("\N{NO-BREAK SPACE}", " ")
    assert "14.022,00" in second


def test_a_proposal_without_a_letter_begins_with_the_address() -> None:
    bare = replace(proposal(), greeting="", sections=())

    (page,) = pages_of(bare)

    assert page.index("Harbour Coffee Roasters") < page.index("Packaging for three")
    assert "Place and date" in page
    assert "What it costs" not in page


def test_a_long_unit_and_a_huge_amount_are_all_there() -> None:
    huge = Priced(10**15, 10**8, 0, 0)
    unit = "per thousand printed bags"

    (page,) = pages_of(with_lines(estimate(), [(("Work", "", unit), huge)]))

    assert unit in page
    assert "10,000,000,000,000.00" in page
