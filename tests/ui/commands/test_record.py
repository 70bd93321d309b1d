"""Show tells everything that a record holds, and set puts a value in a field."""

from datetime import date

import pytest

from models.book.book import Book
from models.people.affiliations import add_affiliation
from models.people.attachments import keep_file
from models.people.blocks import block_ways
from models.people.custom_fields import define_field
from models.people.kinds import FieldKind, PointKind, Way
from models.people.occasions import add_occasion
from models.people.prospects import add_prospect
from models.people.tags import colour_tag
from tests.clock import NOON
from tests.ui.commands.line import Line


@pytest.fixture
def nora(line: Line) -> int:
    """Nora Lind with one of everything, in the book of the line."""
    book = Book.open(line.book, now=lambda: NOON)
    key = book.do(
        add_prospect,
        "Nora Lind",
        points=[(PointKind.ADDRESS, "Landstraße 7, 4020 Linz")],
        tags=["food"],
        now=NOON,
    )
    book.do(add_affiliation, key, "Mills", "Owner")
    book.do(add_occasion, key, "Name day", "4 Dec")
    book.do(colour_tag, "food", "green")
    book.do(define_field, "Budget", FieldKind.MONEY)
    book.do(keep_file, key, "plan.pdf", b"plan", now=NOON)
    book.do(block_ways, key, [Way.POST], "moved", now=NOON, since=date(2026, 11, 3))
    book.close()
    return key


def test_show_tells_everything(line: Line, nora: int) -> None:
    assert nora
    line.told("set", "Nora Lind", "Budget", "1,200")

    told = line.told("show", "Nora Lind")

    assert told["companies"] == [{"company": "Mills", "role": "Owner"}]
    assert told["days"] == [{"label": "Name day", "on": "--12-04"}]
    assert told["addresses"][0]["postcode"] == "4020"
    assert told["addresses"][0]["town"] == "Linz"
    assert told["tag_colours"] == {"food": "green"}
    assert told["facts"] == {"Budget": "120000 EUR"}
    assert told["fields"][0]["kind"] == "money"
    assert told["files"][0]["name"] == "plan.pdf"
    assert told["files"][0]["missing"] is False
    assert told["blocked"] == [
        {"way": "post", "since": "2026-11-03", "reason": "moved"}
    ]
    assert told["informed_on"] is None


def test_a_value_that_is_none_is_refused(line: Line, nora: int) -> None:
    assert nora
    said = line.refused("set", "Nora Lind", "Budget", "dear")

    assert "An amount like" in said


def test_an_empty_value_empties_the_field(line: Line, nora: int) -> None:
    assert nora
    line.told("set", "Nora Lind", "Budget", "1,200")

    assert line.told("set", "Nora Lind", "Budget", "")["value"] is None
    assert line.told("show", "Nora Lind")["facts"] == {}
