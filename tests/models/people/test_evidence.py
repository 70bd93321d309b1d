"""Which signs were seen, for which tier, and who has none."""

from datetime import timedelta

import pytest

from models.book.book import Book
from models.book.refusals import Refused
from models.lists.smart_lists.asking import count_in
from models.lists.smart_lists.conditions import Condition, Group
from models.lists.smart_lists.fields import Field, Word
from models.people.board import cards_of
from models.people.evidence import note_signs
from models.people.kinds import Tier
from models.people.prospects import add_prospect
from models.people.signs import signs_asked, signs_of
from models.people.tiers import move_to_tier
from tests.clock import NOON, TODAY

PRICE, DATE = "They asked the price", "They named a date"
WITHOUT = Group(
    parts=(
        Condition(Field.TIER, Word.IS, ("hot",)),
        Condition(Field.EVIDENCE, Word.MISSING),
    )
)


@pytest.fixture
def ada(book: Book) -> int:
    return book.do(add_prospect, "Ada", tier=Tier.HOT, now=NOON)


def without(book: Book) -> int:
    return book.ask(count_in, WITHOUT, today=TODAY)


def test_a_hot_one_without_a_sign_has_no_evidence(book: Book, ada: int) -> None:
    book.do(add_prospect, "Eve", tier=Tier.WARM, now=NOON)
    before = without(book)

    book.do(note_signs, ada, [PRICE, f" {PRICE} ", DATE], now=NOON)

    assert (before, without(book)) == (1, 0)
    assert [sign.words for sign in book.ask(signs_of, ada)] == [PRICE, DATE]
    assert book.ask(cards_of, [ada])[0].signs == 2


def test_a_sign_seen_again_stands_on_the_newer_day(book: Book, ada: int) -> None:
    book.do(note_signs, ada, [PRICE], now=NOON)

    book.do(note_signs, ada, [PRICE], now=NOON + timedelta(days=2))

    assert [sign.seen_on for sign in book.ask(signs_of, ada)] == ["2026-11-20"]


def test_a_sign_speaks_for_its_own_tier(book: Book) -> None:
    ada = book.do(add_prospect, "Ada", tier=Tier.WARM, now=NOON)
    book.do(note_signs, ada, [PRICE], now=NOON)

    book.do(move_to_tier, [ada], Tier.HOT, now=NOON)

    assert without(book) == 1


def test_what_was_seen_before_they_were_lost_is_no_evidence(
    book: Book, ada: int
) -> None:
    book.do(note_signs, ada, [PRICE], now=NOON)
    later = NOON + timedelta(days=90)
    book.do(move_to_tier, [ada], Tier.LOST, now=later)

    book.do(move_to_tier, [ada], Tier.HOT, now=later)

    assert without(book) == 1
    assert book.ask(cards_of, [ada])[0].signs == 0


def test_the_plan_says_which_signs_are_asked_for(book: Book) -> None:
    assert PRICE in book.ask(signs_asked, Tier.HOT)
    assert "They answered in any way" in book.ask(signs_asked, Tier.WARM)


def test_nothing_seen_is_refused(book: Book, ada: int) -> None:
    with pytest.raises(Refused, match="Say what you saw"):
        book.do(note_signs, ada, ["", "  "], now=NOON)
