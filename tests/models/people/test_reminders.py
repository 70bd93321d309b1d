"""What is reminded of and when, over a real book."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from models.book.book import Book
from models.people.baton.passing import offer_baton
from models.people.business_changes import change_business
from models.people.kinds import Channel, Tier
from models.people.next_steps import finish_step, plan_step, snooze_step
from models.people.planned import Planned, Promised
from models.people.promises import add_promise, keep_promise
from models.people.prospects import add_prospect, put_in_bin
from models.people.reminders import Reminder, due_reminders, standing_reminders
from tests.clock import NOON, TODAY
from tests.models.people.baton.two_partners import WHY, two_partners

A_MINUTE = timedelta(minutes=1)


@pytest.fixture
def ada(book: Book) -> int:
    return book.do(add_prospect, "Ada Lovelace", company="Ada Ltd", now=NOON)


def plan(book: Book, who: int, channel: Channel, at: time, on: date = TODAY) -> int:
    return book.do(plan_step, who, Planned(channel, "Talk", on, at), now=NOON)


def told(book: Book, moment: datetime) -> list[Reminder]:
    """What a clock that looks every minute tells at this moment and not before."""
    found = book.ask(due_reminders, moment - A_MINUTE, moment)
    return [one for one in found if one.tells > moment - A_MINUTE]


def test_a_call_is_told_at_its_time_and_a_meeting_before(book: Book, ada: int) -> None:
    plan(book, ada, Channel.CALL, time(14))
    plan(book, ada, Channel.MEETING, time(15))

    (call,) = told(book, NOON + timedelta(hours=2))
    (meeting,) = told(book, NOON + timedelta(hours=2, minutes=45))

    assert (call.kind, call.called, call.what) == ("step", "Ada Lovelace", "Talk")
    assert meeting.kind == "appointment"
    assert meeting.due == NOON + timedelta(hours=3)


def test_a_time_is_that_of_the_business(book: Book, ada: int) -> None:
    book.do(change_business, zone="America/New_York")
    plan(book, ada, Channel.CALL, time(14))

    (call,) = told(book, NOON + timedelta(hours=7))

    assert call.due == datetime(2026, 11, 18, 14, tzinfo=ZoneInfo("America/New_York"))


def test_our_promise_is_told_in_the_morning_of_its_day(book: Book, ada: int) -> None:
    tomorrow = TODAY + timedelta(days=1)
    book.do(add_promise, ada, Promised("us", "Samples", tomorrow), now=NOON)
    book.do(add_promise, ada, Promised("them", "A list", tomorrow), now=NOON)

    (promise,) = told(book, NOON + timedelta(hours=20))

    assert (promise.kind, promise.what) == ("promise", "Samples")


def test_a_baton_is_told_to_its_taker_an_hour_before_it_lapses(book: Book) -> None:
    who = two_partners(book)
    book.do(offer_baton, who.ruth, who.tomas, WHY, now=NOON)
    lapses = NOON + timedelta(hours=24)
    span = (lapses - timedelta(hours=2), lapses - timedelta(minutes=30))

    (baton,) = book.ask(due_reminders, *span, member_id=who.tomas)

    assert (baton.kind, baton.what) == ("baton", "Marit Halden")
    assert baton.tells == lapses - timedelta(hours=1)
    assert book.ask(due_reminders, *span, member_id=who.marit) == []


def test_a_step_is_told_to_who_holds_the_prospect(book: Book) -> None:
    who = two_partners(book)
    plan(book, who.ruth, Channel.CALL, time(14))
    span = (NOON, NOON + timedelta(hours=2))

    assert len(book.ask(due_reminders, *span, member_id=who.marit)) == 1
    assert book.ask(due_reminders, *span, member_id=who.tomas) == []
    assert len(book.ask(due_reminders, *span)) == 1


def test_a_meeting_planned_minutes_before_it_begins_is_told(
    book: Book, ada: int
) -> None:
    plan(book, ada, Channel.MEETING, time(12, 10))

    (meeting,) = book.ask(due_reminders, NOON, NOON + timedelta(seconds=10))

    assert meeting.tells < NOON < meeting.due


def test_what_ended_or_went_is_not_told(book: Book, ada: int) -> None:
    done = plan(book, ada, Channel.CALL, time(14))
    book.do(finish_step, done, now=NOON)
    owed = book.do(add_promise, ada, Promised("us", "Samples", TODAY), now=NOON)
    book.do(keep_promise, owed, now=NOON)
    bob = book.do(add_prospect, "Bob", tier=Tier.WARM, now=NOON)
    plan(book, bob, Channel.CALL, time(14))
    book.do(put_in_bin, [bob], now=NOON)

    found = book.ask(due_reminders, NOON - timedelta(days=1), NOON + timedelta(days=1))

    assert found == []


def test_a_reminder_stands_until_its_step_is_put_off_or_done(
    book: Book, ada: int
) -> None:
    step = plan(book, ada, Channel.CALL, time(14))
    (before,) = told(book, NOON + timedelta(hours=2))
    stood = book.ask(standing_reminders, [before.key])

    book.do(snooze_step, step, TODAY, time(16))

    assert stood == [before]
    assert book.ask(standing_reminders, [before.key]) == []
    assert [one.row_id for one in told(book, NOON + timedelta(hours=4))] == [step]
