"""The command review: what is told, and what is repaired."""

from pathlib import Path

import pytest

from models.book.book import Book
from models.people.kinds import Tier
from models.people.prospects import add_prospect
from tests.clock import NOON
from tests.ui.commands.line import Line


@pytest.fixture
def kept(line: Line) -> Line:
    """A book in which one is warm without a step, and one lost without a reason."""
    book = Book.open(line.book, now=lambda: NOON)
    book.do(add_prospect, "Ada Byron", tier=Tier.WARM, now=NOON)
    book.do(add_prospect, "Eve Moss", tier=Tier.LOST, now=NOON)
    book.close()
    return line


def test_a_review_tells_what_cannot_stay_so(kept: Line) -> None:
    told = kept.told("review")
    said = kept("review").out

    assert told["kinds"] == {"no_step": 1, "lost_unsaid": 1}
    assert "No next step, 1 (Plan what the plan proposes)" in said
    assert "Ada Byron: Warm, and nothing is planned next." in said


def test_a_repair_is_one_command(kept: Line) -> None:
    done = kept.told("review", "--repair", "Ada Byron")

    assert (done["repaired"]["kind"], done["left"]) == ("no_step", 0)
    assert kept.told("review")["kinds"] == {"lost_unsaid": 1}


def test_a_reason_must_be_chosen(kept: Line) -> None:
    assert "Say why first" in kept.refused("review", "--repair", "Eve Moss")

    kept.told("review", "--repair", "Eve Moss", "--choose", "no_budget")

    assert kept.told("review", "--kind", "lost_unsaid")["count"] == 0
    assert "Nothing of" in kept.refused("review", "--repair", "Eve Moss")


def test_a_clean_book_says_so(line: Line) -> None:
    assert line("review").out == "Nothing contradicts itself.\n"


def test_the_page_of_the_week_is_written(kept: Line, tmp_path: Path) -> None:
    page = tmp_path / "week.pdf"

    kept.told("review", "--pdf", page)

    assert page.read_bytes().startswith(b"%PDF-")
    assert "place of the book" in kept.refused("review", "--pdf", kept.book)
