"""The goals of the week and the balance of effort, told as they are."""

from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from models.book.book import Book
from models.offers.sending import send_offer
from models.offers.writing import write_offer
from models.people.business_changes import change_business
from models.people.contact_plan.beginning import BEGINNING
from models.people.contact_plan.changing import change_plan
from models.people.contact_plan.sheets import AwayDays
from models.people.kinds import Channel, Tier
from models.people.prospects import add_prospect
from models.people.today.values import Goal, WeekTouches
from models.people.today.week import effort_balance, touches_of_week, week_goals
from models.people.touches import log_touch
from tests.clock import NOON, TODAY
from tests.models.offers.written import PACKAGING

A_WEEK = timedelta(days=7)


def test_the_week_counts_touches_newcomers_and_sent_offers(book: Book) -> None:
    ada = book.do(add_prospect, "Ada", now=NOON)
    book.do(add_prospect, "A suspect", tier=Tier.SUSPECT, now=NOON)
    book.do(add_prospect, "Last week's", now=NOON - A_WEEK)
    book.do(log_touch, ada, Channel.FAIR, happened_at=NOON, now=NOON)
    book.do(log_touch, ada, Channel.CALL, happened_at=NOON, now=NOON)
    book.do(log_touch, ada, Channel.CALL, happened_at=NOON - A_WEEK, now=NOON)
    book.do(write_offer, ada, PACKAGING, now=NOON)
    book.do(send_offer, book.do(write_offer, ada, PACKAGING, now=NOON), now=NOON)

    found = book.ask(week_goals, TODAY)

    assert book.ask(touches_of_week, TODAY) == WeekTouches(47, 1, 1, 40)
    assert (found.year, found.week, found.days_left) == (2026, 47, 2)
    assert found.goals == (
        Goal("marketing", 1, 20),
        Goal("sales", 1, 20),
        Goal("prospects", 1, 3),
        Goal("offers", 1, 2),
    )


def test_the_week_begins_at_midnight_where_the_business_is(book: Book) -> None:
    book.do(change_business, zone="America/New_York")
    sunday = datetime(2026, 11, 15, 23, 30, tzinfo=ZoneInfo("America/New_York"))
    book.do(add_prospect, "Sunday's", now=sunday)
    book.do(add_prospect, "Monday's", now=sunday + timedelta(hours=1))

    goals = {goal.word: goal.made for goal in book.ask(week_goals, TODAY).goals}

    assert goals["prospects"] == 1


def test_days_away_are_not_left(book: Book) -> None:
    thursday = TODAY + timedelta(days=1)
    plan = replace(BEGINNING, away=(AwayDays(thursday, thursday),))
    book.do(change_plan, plan, now=NOON)

    assert book.ask(week_goals, TODAY).days_left == 1


def test_a_side_that_misses_its_part_is_named_with_its_weeks(book: Book) -> None:
    ada = book.do(add_prospect, "Ada", now=NOON)
    for weeks, channels in (
        (0, [Channel.CALL] * 5 + [Channel.FAIR] * 4),
        (1, [Channel.CALL] * 5 + [Channel.FAIR] * 4),
        (2, [Channel.CALL] * 11 + [Channel.FAIR] * 9),
    ):
        then = NOON - weeks * A_WEEK
        for channel in channels:
            book.do(log_touch, ada, channel, happened_at=then, now=NOON)

    balance = book.ask(effort_balance, TODAY)

    assert [week.week for week in balance.weeks] == list(range(40, 48))
    assert [week.share for week in balance.weeks[-4:]] == [None, 45, 44, 44]
    assert (balance.split, balance.short_side, balance.short_weeks) == (
        50,
        "marketing",
        2,
    )


def test_a_week_without_touches_misses_nothing(book: Book) -> None:
    balance = book.ask(effort_balance, TODAY)

    assert (balance.short_side, balance.short_weeks) == ("", 0)
