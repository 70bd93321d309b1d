"""Working days: what is due never falls on a weekend, a holiday or a day away."""

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from models.people.contact_plan.beginning import BEGINNING
from models.people.contact_plan.sheets import AwayDays, ContactPlan, Work
from models.people.contact_plan.working_days import (
    cutoff,
    is_free,
    next_working_day,
    working_days_after,
)

FRIDAY = date(2026, 11, 20)
SATURDAY, MONDAY = date(2026, 11, 21), date(2026, 11, 23)
CHRISTMAS = AwayDays(date(2026, 12, 24), date(2026, 12, 27), "Christmas")
WEEKDAYS_UP_TO_SIX = st.frozensets(st.integers(1, 7), max_size=6)


@st.composite
def away_days(draw: st.DrawFn) -> AwayDays:
    first = draw(st.dates(date(2024, 2, 1), date(2024, 3, 20)))
    days = timedelta(days=draw(st.integers(0, 12)))
    return AwayDays(first, first + days, "", draw(st.sampled_from([None, 1, 2])))


def with_days(
    away: list[AwayDays] | tuple[AwayDays, ...] = (),
    free: frozenset[int] = frozenset({6, 7}),
) -> ContactPlan:
    work = replace(BEGINNING.work, free_days=free)
    return replace(BEGINNING, work=work, away=tuple(away))


def works(day: date, plan: ContactPlan, member: int | None) -> bool:
    """Counted anew, day by day: no weekday that is free, nobody away."""
    for away in plan.away:
        days = (away.to_on - away.from_on).days
        span = {away.from_on + timedelta(days=n) for n in range(days + 1)}
        if day in span and (away.member_id is None or away.member_id == member):
            return False
    return day.weekday() + 1 not in plan.work.free_days


@given(
    st.dates(date(2024, 1, 20), date(2024, 4, 10)),
    st.lists(away_days(), max_size=3),
    WEEKDAYS_UP_TO_SIX,
    st.sampled_from([None, 1, 2]),
)
def test_the_next_working_day_is_the_first_that_a_calendar_shows(
    day: date, away: list[AwayDays], free: frozenset[int], member: int | None
) -> None:
    plan = with_days(away, free)
    days = [day + timedelta(days=n) for n in range(120)]

    found = next_working_day(day, plan, member)

    assert found == next(d for d in days if works(d, plan, member))
    assert is_free(day, plan, member) is not works(day, plan, member)


@given(
    st.dates(date(2024, 1, 20), date(2024, 4, 10)),
    st.lists(away_days(), max_size=3),
    WEEKDAYS_UP_TO_SIX,
)
def test_what_the_cutoff_lets_through_is_what_is_due_by_today(
    today: date, away: list[AwayDays], free: frozenset[int]
) -> None:
    plan = with_days(away, free)
    last = cutoff(today, plan)

    for n in range(-40, 20):
        day = today + timedelta(days=n)
        assert (day <= last) is (next_working_day(day, plan) <= today)


def test_the_29th_of_february_is_a_day_like_others() -> None:
    leap = AwayDays(date(2028, 2, 28), date(2028, 2, 28))

    assert next_working_day(date(2028, 2, 26), with_days([leap])) == date(2028, 2, 29)


def test_a_holiday_is_everybodys_and_a_day_away_is_ones_own() -> None:
    plan = with_days([CHRISTMAS, AwayDays(MONDAY, MONDAY, "Dentist", 7)])

    assert next_working_day(date(2026, 12, 25), plan) == date(2026, 12, 28)
    assert next_working_day(SATURDAY, plan, 7) == date(2026, 11, 24)
    assert next_working_day(SATURDAY, plan, 8) == MONDAY


def test_seven_free_weekdays_free_none() -> None:
    plan = replace(BEGINNING, work=Work(free_days=frozenset(range(1, 8))))

    assert next_working_day(SATURDAY, plan) == SATURDAY


def test_who_is_away_for_ever_is_due_on_the_last_day() -> None:
    plan = with_days([AwayDays(FRIDAY, date.max)])

    assert next_working_day(SATURDAY, plan) == date.max
    assert working_days_after(FRIDAY, plan, 3) == (date.max,)


def test_the_working_days_after_friday_begin_on_monday() -> None:
    assert working_days_after(FRIDAY, BEGINNING, 3) == (
        MONDAY,
        date(2026, 11, 24),
        date(2026, 11, 25),
    )
