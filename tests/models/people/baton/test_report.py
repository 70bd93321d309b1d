"""The report of passes counts what a plain look at them counts."""

from datetime import timedelta

import pytest

from models.book.book import Book
from models.people.baton.answering import (
    accept_baton,
    lapse_batons,
    return_baton,
    withdraw_baton,
)
from models.people.baton.brief import ReturnReason
from models.people.baton.passes import open_pass_of
from models.people.baton.passing import offer_baton
from models.people.baton.report import PassReport, pass_report, untouched_batons
from models.people.kinds import Channel
from models.people.prospects import add_prospect
from models.people.touches import log_touch
from tests.clock import NOON, TODAY
from tests.models.people.baton.two_partners import WHY, Partners, two_partners

HOUR, DAY = timedelta(hours=1), timedelta(days=1)


@pytest.fixture
def who(book: Book) -> Partners:
    return two_partners(book)


def somebody(book: Book, who: Partners, name: str) -> tuple[int, int]:
    """A prospect of Marit and the id of her offer to Tomás."""
    key = book.do(add_prospect, name, holder_id=who.marit, now=NOON)
    return key, book.do(offer_baton, key, who.tomas, WHY, now=NOON)


def report(book: Book, days: int = 5) -> PassReport:
    return book.ask(pass_report, TODAY, TODAY, now=NOON + days * DAY)


def test_every_pass_stands_in_one_count(book: Book, who: Partners) -> None:
    offers = [somebody(book, who, name)[1] for name in "ABCDE"]
    book.do(accept_baton, offers[0], now=NOON + HOUR)
    book.do(return_baton, offers[1], ReturnReason.NO_TIME, now=NOON)
    book.do(return_baton, offers[2], ReturnReason.NO_TIME, now=NOON)
    book.do(withdraw_baton, offers[3], now=NOON)
    book.do(lapse_batons, now=NOON + DAY)
    late = NOON + DAY
    book.do(offer_baton, who.ruth, who.tomas, WHY, now=late)

    both = book.ask(pass_report, TODAY, TODAY + DAY, now=late)

    assert report(book).offered == 5
    counts = both[3:8]
    assert counts == (1, 2, 1, 1, 1)
    assert both.offered == sum(counts)
    assert both.returns == ((ReturnReason.NO_TIME, 2),)


def test_the_clocks_are_counted_in_minutes(book: Book, who: Partners) -> None:
    key, passed = somebody(book, who, "Ada")
    book.do(accept_baton, passed, now=NOON + 2 * HOUR)
    book.do(log_touch, key, Channel.CALL, happened_at=NOON + 5 * HOUR, now=NOON + DAY)

    told = report(book, days=1)

    assert (told.minutes_to_take, told.minutes_to_touch) == (120, 180)
    assert told.minutes_held == (("Tomás Reyes", 22 * 60),)
    assert told.drops == ()


def test_taken_and_never_touched_is_dropped(book: Book, who: Partners) -> None:
    key, passed = somebody(book, who, "Ada")
    book.do(accept_baton, passed, now=NOON)

    in_time, too_late = report(book, days=2), report(book, days=3)

    assert in_time.drops == ()
    assert [drop.passed.prospect_id for drop in too_late.drops] == [key]


def test_touched_too_late_is_dropped_all_the_same(book: Book, who: Partners) -> None:
    key, passed = somebody(book, who, "Ada")
    book.do(accept_baton, passed, now=NOON)
    late = NOON + 4 * DAY
    book.do(log_touch, key, Channel.CALL, happened_at=late, now=late)

    assert [drop.passed.id for drop in report(book).drops] == [passed]
    assert book.ask(untouched_batons, now=late) == []


def test_a_touch_before_it_was_taken_does_not_count(book: Book, who: Partners) -> None:
    key, passed = somebody(book, who, "Ada")
    book.do(log_touch, key, Channel.CALL, happened_at=NOON, now=NOON)
    book.do(accept_baton, passed, now=NOON + HOUR)

    (untouched,) = book.ask(untouched_batons, now=NOON + HOUR)

    assert untouched.passed.id == passed
    assert (untouched.touch_by, untouched.dropped) == (TODAY + 2 * DAY, False)


def test_no_first_touch_is_due_on_a_day_without_work(book: Book, who: Partners) -> None:
    _, passed = somebody(book, who, "Ada")
    friday = NOON + 2 * DAY
    book.do(return_baton, passed, ReturnReason.OTHER, now=NOON)
    book.do(offer_baton, who.ruth, who.tomas, WHY, now=friday)
    offered = book.ask(open_pass_of, who.ruth)
    assert offered is not None
    book.do(accept_baton, offered.id, now=friday)

    (untouched,) = book.ask(untouched_batons, now=friday)

    assert untouched.touch_by == TODAY + 5 * DAY


def test_what_was_passed_on_is_held_until_then(book: Book, who: Partners) -> None:
    key, passed = somebody(book, who, "Ada")
    book.do(accept_baton, passed, now=NOON)
    back = book.do(offer_baton, key, who.marit, WHY, now=NOON + HOUR)
    book.do(accept_baton, back, now=NOON + 3 * HOUR)

    told = report(book)

    assert dict(told.minutes_held)["Tomás Reyes"] == 180
    assert [one.passed.id for one in told.drops] == [back]
    waiting = book.ask(untouched_batons, now=NOON + 5 * DAY)
    assert [one.passed.id for one in waiting] == [back]
