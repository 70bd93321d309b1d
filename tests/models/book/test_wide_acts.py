"""An act of very many lines is told as a whole, and every other one row by row."""

import pytest

from models.book import acts
from models.book.book import Book
from models.book.change import EVERYTHING, Change
from models.people.kinds import Tier
from models.people.prospects import add_prospect
from models.people.tiers import move_to_tier
from tests.clock import NOON


@pytest.fixture
def told(book: Book, monkeypatch: pytest.MonkeyPatch) -> list[Change]:
    """What the listeners of a book hear, where 12 lines are many."""
    monkeypatch.setattr(acts, "LONG", 12)
    heard: list[Change] = []
    book.on_change(heard.append)
    return heard


def test_a_wide_act_is_told_without_its_rows(book: Book, told: list[Change]) -> None:
    people = [book.do(add_prospect, f"Ada {n}", now=NOON) for n in range(9)]
    told.clear()

    book.do(move_to_tier, people, Tier.WARM, now=NOON)
    book.undo()

    assert [change.wide for change in told] == [True, True]
    assert people[0] in told[0].prospects
    assert "prospect" in told[0].rows
    with pytest.raises(TypeError, match="ask for everything"):
        sorted(told[0].prospects)


def test_an_act_of_a_few_lines_names_them(book: Book, told: list[Change]) -> None:
    ada = book.do(add_prospect, "Ada", now=NOON)

    book.do(move_to_tier, [ada], Tier.WARM, now=NOON)

    assert not told[-1].wide
    assert told[-1].prospects == {ada}
    assert told[-1].rows["prospect"] == {ada}


@pytest.mark.usefixtures("told")
def test_each_of_several_acts_of_others_is_told_once(book: Book) -> None:
    other = Book.open(book.path)
    heard: list[Change] = []
    other.on_change(heard.append)

    ada = book.do(add_prospect, "Ada", now=NOON)
    book.do(move_to_tier, [ada], Tier.WARM, now=NOON)
    book.undo()
    other.look_for_changes()
    other.close()

    assert [change.kind for change in heard] == ["do", "do", "undo"]
    assert len(EVERYTHING) > 10**6
