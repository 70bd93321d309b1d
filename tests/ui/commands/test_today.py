"""The commands today and due."""

import pytest

from models.book.book import Book
from tests.clock import NOON
from tests.models.people.baton.two_partners import two_partners
from tests.ui.commands.line import Line


@pytest.fixture
def busy(line: Line) -> Line:
    """Ada is called today at ten, Bob was to be called on Monday, Eve is new."""
    line.told("add", "Ada Byrne", "--tier", "hot")
    line.told("touch", "ada byrne call answered, today 10 call her back")
    line.told("add", "Bob Cole")
    line.told("next", "Bob Cole", "tomorrow send the sample")
    line.told("add", "Eve Dunne", "--tier", "warm")
    return line


def test_today_tells_the_groups_and_the_week(busy: Line) -> None:
    told = busy.told("today")

    assert (told["day"], told["count"]) == ("2026-11-18", 2)
    rows = told["groups"]["today"]["rows"]
    assert [(row["kind"], row["name"], row["at"]) for row in rows] == [
        ("step", "Ada Byrne", "10:00"),
        ("plan", "Eve Dunne", None),
    ]
    assert told["goals"] == {
        "marketing": [0, 20],
        "sales": [1, 20],
        "prospects": [3, 3],
        "offers": [0, 2],
    }
    assert told["at_risk"] == {"sums": {}, "offers": []}


def test_today_is_said_in_lines(busy: Line) -> None:
    out = busy("today").out

    assert "Wednesday 18 November\n2 to touch today, about 20 min\nToday, 2\n" in out
    assert "  Ada Byrne (hot) · Call · " in out
    assert "Week 47: marketing 0 of 20, sales 1 of 20" in out


def test_due_by_a_day_tells_who_is_due_then(busy: Line) -> None:
    today = [row["name"] for row in busy.told("due")["due"]]
    later = [row["name"] for row in busy.told("due", "--by", "2026-11-19")["due"]]

    assert today == ["Ada Byrne", "Eve Dunne"]
    assert later == ["Ada Byrne", "Eve Dunne", "Bob Cole"]
    assert "3 due by 19 Nov 2026" in busy("due", "--by", "2026-11-19").out


def test_today_of_a_member_is_what_they_hold(line: Line) -> None:
    book = Book.open(line.book, now=lambda: NOON)
    two_partners(book)
    book.close()

    assert line.told("today", "--member", "mh")["count"] == 1
    assert line.told("today", "--member", "Tomás Reyes")["count"] == 0
    refused = line.refused("today", "--member", "Zoë")
    assert "Nobody here is called “Zoë”" in refused


def test_a_day_that_is_none_is_refused(line: Line) -> None:
    assert "“soon” is no day" in line.refused("due", "--by", "soon")
