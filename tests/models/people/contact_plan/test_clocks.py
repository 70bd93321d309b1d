"""The two clocks: due and silence equal a recount by hand, and say their sum."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.book.moments import day_in
from models.people.contact_plan.beginning import BEGINNING
from models.people.contact_plan.clocks import Course, due_of, silence_of
from models.people.contact_plan.sheets import AwayDays
from models.people.kinds import Tier
from tests.clock import TODAY

EVERY = {Tier.COLD: 21, Tier.WARM: 10, Tier.HOT: 5}
NEW_YEAR = AwayDays(date(2023, 12, 25), date(2024, 1, 1), "New Year")
PLAN = replace(BEGINNING, away=(NEW_YEAR, AwayDays(TODAY, TODAY, "Dentist", 7)))
DAYS = st.dates(date(2023, 10, 1), date(2024, 4, 30))
ZONES = ("Europe/Dublin", "America/New_York", "Pacific/Apia", "Asia/Kathmandu")
FEBRUARY = datetime(2024, 2, 20, tzinfo=UTC)
OPEN = st.sampled_from(sorted(EVERY))


def off_work(day: date) -> bool:
    return day.isoweekday() > 5 or date(2023, 12, 25) <= day <= date(2024, 1, 1)


def forward(day: date) -> date:
    while off_work(day):
        day += timedelta(days=1)
    return day


@given(OPEN, DAYS, st.none() | st.integers(1, 400))
def test_due_is_the_last_touch_and_the_rhythm_moved_off_free_days(
    tier: Tier, last: date, own: int | None
) -> None:
    course = Course(tier, last, last_touch_on=last, own_rhythm=own)

    due = due_of(course, PLAN, last)

    assert due.day == forward(last + timedelta(days=own or EVERY[tier]))
    assert not due.planned


@given(OPEN, DAYS)
def test_who_was_never_touched_is_due_on_entering(tier: Tier, entered: date) -> None:
    assert due_of(Course(tier, entered), PLAN, entered).day == forward(entered)


@given(OPEN, DAYS, DAYS)
def test_a_planned_step_is_due_on_its_own_day_even_a_sunday(
    tier: Tier, last: date, on: date
) -> None:
    course = Course(tier, last, last_touch_on=last, has_step=True, next_on=on)

    due = due_of(course, PLAN, last)

    assert (due.day, due.planned) == (on, True)


@given(OPEN, DAYS, DAYS, st.none() | DAYS)
def test_both_clocks_wait_while_an_appointment_is_booked(
    tier: Tier, since: date, today: date, booked: date | None
) -> None:
    course = Course(
        tier,
        since,
        last_touch_on=since,
        silent_since=since,
        has_step=booked is not None,
        next_on=booked,
        booked_on=booked,
    )
    waits = booked is not None and booked >= today

    assert (due_of(course, PLAN, today).day is None) is waits
    silent = silence_of(course, PLAN, today).days
    assert silent == (None if waits else max(0, (today - since).days))


@given(
    st.sampled_from(ZONES),
    st.lists(st.tuples(st.integers(0, 72_000), st.booleans()), min_size=1, max_size=6),
)
def test_the_clocks_count_the_days_of_the_business_through_the_change_of_the_clock(
    zone: str, touches: list[tuple[int, bool]]
) -> None:
    """The last touch at 23:30 is that day there, whichever day it is in Greenwich."""
    story = sorted(
        (FEBRUARY + timedelta(minutes=after), answered) for after, answered in touches
    )
    days = [day_in(at, zone) for at, _ in story]
    answers = [day_in(at, zone) for at, answered in story if answered]
    course = Course(
        Tier.WARM,
        days[0],
        last_touch_on=days[-1],
        silent_since=answers[-1] if answers else days[0],
    )
    today = date(2024, 4, 12)

    last = story[-1][0].astimezone(ZoneInfo(zone))
    first = next((at for at, answered in reversed(story) if answered), story[0][0])
    since = first.astimezone(ZoneInfo(zone))
    assert due_of(course, PLAN, today).day == forward(
        date(last.year, last.month, last.day) + timedelta(days=10)
    )
    assert silence_of(course, PLAN, today).days == (
        today.toordinal() - since.date().toordinal()
    )


def test_the_sum_is_said_in_words() -> None:
    course = Course(Tier.WARM, TODAY, last_touch_on=date(2026, 11, 3))

    due = due_of(course, PLAN, TODAY)

    assert due.words == "Last touch Tue 3 Nov + 10 days (Warm) = Fri 13 Nov"


def test_the_sum_says_a_rhythm_of_ones_own_and_a_day_that_moved() -> None:
    course = Course(
        Tier.WARM, TODAY, last_touch_on=date(2025, 12, 31), own_rhythm=3, holder_id=7
    )

    due = due_of(course, PLAN, TODAY)

    assert due.words == (
        "Last touch Wed 31 Dec 2025 + 3 days (their own rhythm) = Mon 5 Jan,"
        " the next working day"
    )


def test_the_days_away_of_the_holder_move_what_is_due() -> None:
    last = TODAY - timedelta(days=5)
    course = Course(Tier.HOT, TODAY, last_touch_on=last)

    assert due_of(course, PLAN, TODAY).day == TODAY
    his = due_of(replace(course, holder_id=7), PLAN, TODAY)
    assert his.day == TODAY + timedelta(days=1)


@pytest.mark.parametrize("tier", [Tier.SUSPECT, Tier.WON, Tier.LOST])
def test_outside_the_open_tiers_no_clock_runs(tier: Tier) -> None:
    course = Course(tier, TODAY, last_touch_on=TODAY, silent_since=TODAY)

    assert due_of(course, PLAN, TODAY).day is None
    assert silence_of(course, PLAN, TODAY).days is None


def test_a_reason_for_no_step_is_said_instead_of_a_day() -> None:
    course = Course(Tier.HOT, TODAY, no_step_reason="on holiday till March")

    due = due_of(course, PLAN, TODAY)

    assert (due.day, due.words) == (None, "No step is planned: on holiday till March")


def test_a_step_without_a_day_is_as_soon_as_possible() -> None:
    course = Course(Tier.HOT, TODAY, has_step=True, next_what="Call")

    due = due_of(course, PLAN, TODAY)

    assert (due.day, due.words) == (None, "“Call”, as soon as possible")


def test_nothing_waits_where_the_plan_says_that_appointments_do_not() -> None:
    plan = replace(PLAN, work=replace(PLAN.work, booked_pauses=False))
    course = Course(
        Tier.HOT, TODAY, silent_since=TODAY, has_step=True, next_on=TODAY,
        booked_on=TODAY,
    )  # fmt: skip

    assert due_of(course, plan, TODAY).day == TODAY
    assert silence_of(course, plan, TODAY).days == 0
