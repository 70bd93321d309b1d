"""The page that ends a weekly review."""

from datetime import date
from io import BytesIO

import pytest
from pypdf import PdfReader

from models.people.check_up.kinds import Kind
from models.people.check_up.week_paper import MOST_LINES, Ahead, ReviewPaper
from models.people.today.values import Goal, WeekGoals
from reports.review_pdf import render_review

LINE = Ahead("2026-11-20", "Ada Łódzka", "Bag costs " * 30)
GOALS = tuple(
    Goal(word, 12, 20) for word in ("marketing", "sales", "prospects", "offers")
)
FULL = ReviewPaper(
    "Halden & Reyes",
    date(2026, 11, 18),
    "en_IE",
    "A4",
    WeekGoals(2026, 47, 2, GOALS),
    2,
    1,
    tuple((kind, 500) for kind in Kind),
    (LINE,) * MOST_LINES,
    (LINE,) * MOST_LINES,
)
EMPTY = ReviewPaper(
    "Halden", date(2026, 11, 18), "de_DE", "Letter", FULL.goals, 0, 0, (), (), ()
)


def pages(paper: ReviewPaper) -> list[str]:
    reader = PdfReader(BytesIO(render_review(paper)))
    return [page.extract_text() for page in reader.pages]


@pytest.mark.parametrize("paper", [FULL, EMPTY], ids=["full", "empty"])
def test_a_review_is_one_page_however_full(paper: ReviewPaper) -> None:
    assert len(pages(paper)) == 1


def test_it_tells_the_week_what_is_left_and_what_comes() -> None:
    (page,) = pages(FULL)

    assert "Week 47" in page
    assert "12 of 20" in page
    assert "2 won, 1 lost" in page
    assert Kind.HOT_UNTOUCHED.label in page
    assert "Ada Łódzka" in page


def test_nothing_left_is_said() -> None:
    (page,) = pages(EMPTY)

    assert "Nothing contradicts itself." in page


def test_the_same_week_gives_the_same_bytes() -> None:
    assert render_review(FULL) == render_review(FULL)
