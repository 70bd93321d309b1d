"""Lost with a day to ask again, and back in Cold on that day."""

from datetime import date, timedelta

import pytest

from models.book.book import Book
from models.book.refusals import Refused
from models.people.board import cards_of
from models.people.coming_back import bring_back, come_back_on
from models.people.kinds import Channel, Tier
from models.people.prospects import add_prospect, change_prospect
from models.people.tiers import move_to_tier, say_why
from models.people.touches import log_touch
from tests.clock import NOON
from tests.models.people.planted_steps import days, planned

SPRING = date(2027, 3, 6)  # a Saturday
IN_SPRING = NOON + timedelta(days=110)


@pytest.fixture
def ada(book: Book) -> int:
    """Ada, lost for no budget, to be asked in spring."""
    key = book.do(add_prospect, "Ada", tier=Tier.HOT, now=NOON)
    book.do(log_touch, key, Channel.CALL, happened_at=NOON, now=NOON)
    book.do(move_to_tier, [key], Tier.LOST, now=NOON)
    note = "In spring again"
    book.do(say_why, key, "no_budget", note=note, revisit_on=SPRING, now=NOON)
    return key


def test_a_day_to_ask_again_is_planned_with_the_last_line(book: Book, ada: int) -> None:
    why = "SELECT why FROM step WHERE state = 'planned'"

    assert planned(book, ada) == [("2027-03-08", "call", "Ask again", "revisit")]
    assert book.ask(lambda reader: reader.one(why)) == ("No budget: In spring again",)


def test_another_day_takes_the_place_of_the_first(book: Book, ada: int) -> None:
    book.do(come_back_on, ada, date(2027, 4, 1), now=NOON)
    later = days(book, ada)
    book.do(come_back_on, ada, None, now=NOON)

    assert (later, days(book, ada)) == (["2027-04-01"], [])
    assert book.ask(cards_of, [ada])[0].revisit_on is None


def test_back_in_cold_with_the_last_line_in_the_notes(book: Book, ada: int) -> None:
    book.do(change_prospect, ada, notes="Likes letters.")

    book.do(bring_back, ada, now=IN_SPRING)

    (card,) = book.ask(cards_of, [ada])
    assert (card.tier, card.reason, card.revisit_on) == ("cold", "", None)
    assert card.pips == ""  # the count begins anew
    assert planned(book, ada) == []
    notes = book.ask(lambda reader: reader.one("SELECT notes FROM prospect"))
    assert notes is not None
    assert notes[0].splitlines() == [
        "Likes letters.",
        "Lost on 18 Nov 2026: No budget: In spring again. Back on 8 Mar 2027.",
    ]


def test_bringing_back_is_one_undo(book: Book, ada: int) -> None:
    book.do(bring_back, ada, now=IN_SPRING)

    book.undo()

    assert days(book, ada) == ["2027-03-08"]
    assert book.ask(cards_of, [ada])[0].tier == "lost"


def test_only_who_is_lost_comes_back(book: Book) -> None:
    eve = book.do(add_prospect, "Eve", now=NOON)

    with pytest.raises(Refused, match="Eve is not lost"):
        book.do(bring_back, eve, now=NOON)
    with pytest.raises(Refused, match="Eve is not lost"):
        book.do(come_back_on, eve, SPRING, now=NOON)
