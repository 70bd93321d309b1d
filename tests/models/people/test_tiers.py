"""Moving between tiers and within them."""

from datetime import date, timedelta

import pytest

from models.book.book import Book
from models.book.refusals import Refused
from models.people.board import cards_in, cards_of, suspect_count
from models.people.kinds import BOARD_TIERS, Channel, Tier
from models.people.prospects import add_prospect, put_in_bin
from models.people.record import record_of
from models.people.tiers import move_to_tier, say_why
from models.people.touches import log_touch
from tests.clock import NOON

LATER = NOON + timedelta(days=3)


def board(book: Book) -> dict[str, list[str]]:
    picture = {t.value: [c.name for c in book.ask(cards_in, t)] for t in BOARD_TIERS}
    return {tier: cards for tier, cards in picture.items() if cards}


def three(book: Book) -> list[int]:
    return [book.do(add_prospect, name, now=NOON) for name in ("Eve", "Bob", "Ada")]


def test_a_moved_card_stands_last(book: Book) -> None:
    eve, bob, _ = three(book)

    book.do(move_to_tier, [eve], Tier.WARM, now=LATER)
    book.do(move_to_tier, [bob], Tier.WARM, now=LATER)

    assert board(book) == {"cold": ["Ada"], "warm": ["Eve", "Bob"]}


def test_a_card_is_put_before_another(book: Book) -> None:
    eve, bob, ada = three(book)

    book.do(move_to_tier, [eve], Tier.COLD, before_id=ada, now=LATER)

    assert board(book) == {"cold": ["Eve", "Ada", "Bob"]}
    assert bob


def test_several_cards_move_in_their_order_by_one_undo(book: Book) -> None:
    eve, bob, ada = three(book)
    zoe = book.do(add_prospect, "Zoe", tier=Tier.HOT, now=NOON)

    book.do(move_to_tier, [ada, eve], Tier.HOT, before_id=zoe, now=LATER)
    moved = board(book)
    book.undo()

    assert moved == {"cold": ["Bob"], "hot": ["Ada", "Eve", "Zoe"]}
    assert board(book) == {"cold": ["Ada", "Bob", "Eve"], "hot": ["Zoe"]}
    assert bob


def test_a_place_in_another_tier_is_no_place(book: Book) -> None:
    eve, _, ada = three(book)

    book.do(move_to_tier, [eve], Tier.WARM, before_id=ada, now=LATER)

    assert board(book)["warm"] == ["Eve"]


def test_a_stay_ends_when_the_next_begins(book: Book) -> None:
    ada = book.do(add_prospect, "Ada", now=NOON)
    book.do(move_to_tier, [ada], Tier.WARM, now=LATER)

    rows = book.ask(
        lambda reader: reader.all(
            "SELECT tier, substr(from_at, 9, 2), substr(to_at, 9, 2) FROM span"
            " ORDER BY from_at",
        ),
    )

    assert rows == [("cold", "18", "21"), ("warm", "21", None)]


def test_won_and_lost_carry_not_said_yet_until_answered(book: Book) -> None:
    ada = book.do(add_prospect, "Ada", now=NOON)
    book.do(move_to_tier, [ada], Tier.LOST, now=LATER)
    (before,) = book.ask(cards_of, [ada])

    book.do(
        say_why,
        ada,
        "no_budget",
        note="next year",
        revisit_on=date(2027, 2, 1),
        now=NOON,
    )

    (after,) = book.ask(cards_of, [ada])
    assert (before.reason, before.closed_on) == ("not_said_yet", "2026-11-21")
    assert (after.reason, after.reason_note) == ("no_budget", "next year")
    assert after.revisit_on == "2027-02-01"


def test_why_is_not_asked_of_the_open(book: Book) -> None:
    ada = book.do(add_prospect, "Ada", now=NOON)

    with pytest.raises(Refused, match="neither won nor lost"):
        book.do(say_why, ada, "no_budget", now=NOON)


def test_a_new_job_reopens_and_the_pips_begin_anew(book: Book) -> None:
    ada = book.do(add_prospect, "Ada", now=NOON)
    book.do(log_touch, ada, Channel.CALL, happened_at=NOON, now=NOON)
    book.do(move_to_tier, [ada], Tier.WON, now=NOON + timedelta(hours=1))
    (won,) = book.ask(cards_of, [ada])

    book.do(move_to_tier, [ada], Tier.WARM, now=LATER)
    book.do(log_touch, ada, Channel.MEETING, happened_at=LATER, now=LATER)

    (again,) = book.ask(cards_of, [ada])
    assert (won.pips, again.pips) == ("s", "s")
    assert (again.reason, again.closed_on) == ("", None)
    assert again.silent_since == "2026-11-21"


def test_a_deleted_prospect_does_not_move(book: Book) -> None:
    ada = book.do(add_prospect, "Ada", now=NOON)
    book.do(put_in_bin, [ada], now=NOON)

    with pytest.raises(Refused, match="deleted"):
        book.do(move_to_tier, [ada], Tier.WARM, now=LATER)


def test_a_suspect_comes_to_the_board(book: Book) -> None:
    ada = book.do(add_prospect, "Ada", tier=Tier.SUSPECT, now=NOON)
    assert book.ask(suspect_count) == 1

    book.do(move_to_tier, [ada], Tier.COLD, now=LATER)

    assert board(book) == {"cold": ["Ada"]}
    assert book.ask(suspect_count) == 0


def test_a_clock_set_back_does_not_break_the_history(book: Book) -> None:
    ada = book.do(add_prospect, "Ada", now=LATER)

    book.do(move_to_tier, [ada], Tier.WARM, now=NOON)

    record = book.ask(record_of, ada)
    assert record is not None
    assert record.tier == "warm"
