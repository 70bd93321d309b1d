"""Values at the edge of what a book can hold: kept whole, or refused in a sentence."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from models.book.book import Book
from models.book.checks import check
from models.book.moments import moment_of, stored
from models.book.refusals import Refused
from models.people.board import tier_totals
from models.people.business_changes import add_member, change_business, change_member
from models.people.finding import names
from models.people.kinds import Channel, Tier
from models.people.next_steps import plan_step
from models.people.planned import Planned
from models.people.prospects import (
    add_prospect,
    bring_back,
    change_prospect,
    put_in_bin,
)
from models.people.record import record_of, steps_of
from models.people.table_rows import prospect_rows
from models.people.tiers import move_to_tier, say_why
from models.people.touches import log_touch
from models.people.worth import VALUE_LIMIT
from tests.clock import NOON

EAST = timezone(timedelta(hours=14))


@pytest.mark.parametrize("minor", [VALUE_LIMIT + 1, 2**63 - 1, 2**63, 10**40])
def test_a_value_that_no_sum_could_hold_is_refused(book: Book, minor: int) -> None:
    ada = book.do(add_prospect, "Ada", now=NOON)

    with pytest.raises(Refused, match="worth that much"):
        book.do(change_prospect, ada, value_minor=minor)
    with pytest.raises(Refused, match="worth that much"):
        book.do(add_prospect, "Bob", now=NOON, value_minor=minor)


def test_the_largest_values_are_summed_exactly(book: Book) -> None:
    for name in ("Ada", "Bob"):
        book.do(add_prospect, name, now=NOON, value_minor=VALUE_LIMIT)

    assert book.ask(tier_totals)[0].value_minor == 2 * VALUE_LIMIT
    assert not any(check(book.path).values())


def test_a_value_is_in_a_currency_that_there_is(book: Book) -> None:
    ada = book.do(add_prospect, "Ada", now=NOON, value_minor=5)

    with pytest.raises(Refused, match="not a currency"):
        book.do(change_prospect, ada, currency="XYZ")
    book.do(change_prospect, ada, currency="USD")

    assert book.ask(tier_totals)[0].currency == "USD"


def test_a_currency_without_a_value_changes_nothing(book: Book) -> None:
    ada = book.do(add_prospect, "Ada", now=NOON)

    book.do(change_prospect, ada, currency="USD")

    assert book.undo_label() == "add Ada"


@pytest.mark.parametrize("value", ["5", 5.0, date(2026, 1, 1)])
def test_a_value_is_a_whole_amount(book: Book, value: object) -> None:
    ada = book.do(add_prospect, "Ada", now=NOON)

    with pytest.raises(Refused, match="amount of money"):
        book.do(change_prospect, ada, value_minor=value)


@pytest.mark.parametrize(
    "moment",
    [datetime(1, 1, 1, tzinfo=EAST), datetime(1899, 12, 31, 23, tzinfo=UTC)],
)
def test_a_touch_before_living_memory_is_refused(book: Book, moment: datetime) -> None:
    ada = book.do(add_prospect, "Ada", now=NOON)

    with pytest.raises(Refused, match="before 1900"):
        book.do(log_touch, ada, Channel.CALL, happened_at=moment, now=NOON)


@pytest.mark.parametrize("day", [date.min, date.max])
def test_a_step_on_the_first_or_last_day_of_the_calendar_is_kept(
    book: Book, day: date
) -> None:
    ada = book.do(add_prospect, "Ada", now=NOON)

    book.do(plan_step, ada, Planned(Channel.CALL, "Call", day), now=NOON)
    book.undo()
    book.redo()

    assert book.ask(steps_of, ada)[0].on_day == day.isoformat()
    assert book.ask(prospect_rows)[0].next_on == day.isoformat()


def test_every_moment_is_stored_so_that_text_sorts_as_time() -> None:
    early, late = datetime(900, 1, 1, tzinfo=UTC), datetime(2026, 1, 1, tzinfo=UTC)

    assert stored(early) < stored(late)
    assert moment_of(stored(early)) == early


def test_odd_characters_leave_a_reason_s_note(book: Book) -> None:
    ada = book.do(add_prospect, "Ada", now=NOON)
    book.do(move_to_tier, [ada], Tier.LOST, now=NOON)

    book.do(say_why, ada, "no\0_budget", note=" next\ud800 ye\0ar ", now=NOON)

    record = book.ask(record_of, ada)
    assert record is not None
    assert (record.reason, record.reason_note) == ("no_budget", "next year")


def test_a_note_alone_leaves_the_reason_unsaid(book: Book) -> None:
    ada = book.do(add_prospect, "Ada", now=NOON)
    book.do(move_to_tier, [ada], Tier.LOST, now=NOON)

    book.do(say_why, ada, "", note="next year", now=NOON)

    record = book.ask(record_of, ada)
    assert record is not None
    assert record.reason == "not_said_yet"


def test_a_prospect_added_as_won_was_won_on_the_day_of_the_business(book: Book) -> None:
    book.do(change_business, zone="Pacific/Auckland")

    ada = book.do(add_prospect, "Ada", tier=Tier.WON, now=NOON.replace(hour=23))

    record = book.ask(record_of, ada)
    assert record is not None
    assert record.closed_on == (NOON + timedelta(days=1)).date().isoformat()


def test_nobody_is_held_by_a_member_who_is_not_there(book: Book) -> None:
    ada = book.do(add_prospect, "Ada", now=NOON)

    with pytest.raises(Refused, match="is gone"):
        book.do(change_prospect, ada, holder_id=5)


def test_several_come_back_from_the_bin_by_one_name(book: Book) -> None:
    both = [book.do(add_prospect, name, now=NOON) for name in ("Ada", "Bob")]
    book.do(put_in_bin, both, now=NOON)

    book.do(bring_back, both)

    assert book.undo_label() == "bring back 2 prospects"
    assert len(book.ask(names)) == 2


def test_who_is_not_in_the_bin_cannot_come_back(book: Book) -> None:
    both = [book.do(add_prospect, name, now=NOON) for name in ("Ada", "Bob")]
    book.do(put_in_bin, both[:1], now=NOON)

    with pytest.raises(Refused, match="not in the bin"):
        book.do(bring_back, both)
    with pytest.raises(Refused, match="not in the bin"):
        book.do(bring_back, [7])

    assert [person.name for person in book.ask(names)] == ["Bob"]


def test_a_member_has_only_the_fields_of_a_member(book: Book) -> None:
    bea = book.do(add_member, "Bea Reyes")

    with pytest.raises(Refused, match="no field “id”"):
        book.do(change_member, bea, id=7)
