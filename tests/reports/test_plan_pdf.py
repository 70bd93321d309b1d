"""The printed plan: a page a tier, nothing lost, the same on every day."""

import io
from dataclasses import replace
from datetime import date

import pytest
from pypdf import PdfReader

from models.book.book import Book
from models.people.contact_plan.beginning import BEGINNING
from models.people.contact_plan.paper import PlanPaper, plan_paper
from models.people.contact_plan.sheets import PLANNED_TIERS, AwayDays, PlannedTouch
from models.people.kinds import Channel, Side, Tier
from reports.plan_pdf import render_plan
from tests.clock import TODAY

CHRISTMAS = AwayDays(date(2026, 12, 24), date(2027, 1, 3), "Christmas")
PAPER = PlanPaper(
    replace(BEGINNING, away=(CHRISTMAS,)),
    PLANNED_TIERS,
    {Side.MARKETING: "Marit", Side.SALES: "Tomás"},
    {},
    "Halden & Reyes",
    TODAY,
    "en_IE",
    "A4",
)


def pages_of(paper: PlanPaper) -> list[str]:
    read = PdfReader(io.BytesIO(render_plan(paper)))
    return [page.extract_text() for page in read.pages]


def test_each_tier_has_a_page_and_the_rules_the_last() -> None:
    pages = pages_of(PAPER)

    assert len(pages) == len(PLANNED_TIERS) + 1
    for tier, page in zip(PLANNED_TIERS, pages[:-1], strict=True):
        assert tier.label in page
    assert "A touch every 10 days" in pages[1]
    assert "Tomás" in pages[1]
    assert "Three times running: Write a letter, after 3 days" in pages[-1]
    assert "24 Dec 2026 to 3 Jan 2027, Christmas, everybody" in pages[-1]


def test_everything_in_the_plan_is_on_the_paper() -> None:
    told = " ".join(" ".join(pages_of(PAPER)).split())

    for sheet in BEGINNING.tiers.values():
        assert sheet.purpose in told
        for words in (*sheet.up, *sheet.down, *(touch.what for touch in sheet.order)):
            assert words in told


def test_one_sheet_alone_is_one_page() -> None:
    pages = pages_of(replace(PAPER, tiers=(Tier.WARM,)))

    assert len(pages) == 1
    assert "Outcome rules" not in pages[0]


@pytest.mark.parametrize(
    ("size", "points"), [("A4", (595, 842)), ("Letter", (612, 792))]
)
def test_both_sizes_of_paper(size: str, points: tuple[int, int]) -> None:
    pdf = render_plan(replace(PAPER, page_size=size))
    box = PdfReader(io.BytesIO(pdf)).pages[0].mediabox

    assert (round(box.width), round(box.height)) == points
    assert render_plan(replace(PAPER, page_size=size)) == pdf


def test_a_long_order_goes_on_on_the_next_page_and_words_are_no_markup() -> None:
    hostile = "<b>Bold</b> & more " + "very " * 20
    order = tuple(
        PlannedTouch(day, Channel.CALL, Side.SALES, hostile) for day in range(60)
    )
    warm = replace(BEGINNING.tiers[Tier.WARM], order=order, up=(hostile,))
    plan = replace(BEGINNING, tiers={**BEGINNING.tiers, Tier.WARM: warm})

    pages = pages_of(replace(PAPER, plan=plan, tiers=(Tier.WARM,)))

    assert len(pages) > 1
    assert sum(page.count("<b>Bold</b>") for page in pages) == 61


def test_the_paper_is_asked_from_the_book_as_it_is(book: Book) -> None:
    paper = book.ask(plan_paper, today=TODAY)

    assert paper.plan == BEGINNING
    assert paper.tiers == PLANNED_TIERS
    assert paper.page_size == "A4"
