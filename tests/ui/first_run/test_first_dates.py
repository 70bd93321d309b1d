"""Three days to touch somebody first: each another day, none in the past."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from ui.first_run.when_page import first_dates


@given(st.dates(min_value=date(2000, 1, 1), max_value=date(2100, 1, 1)))
def test_three_different_days_lie_ahead(today: date) -> None:
    days = [day for _, day in first_dates(today)]

    assert len(set(days)) == 3
    assert all(today < day <= today + timedelta(days=14) for day in days)
    assert days[2].weekday() == 0


def test_on_a_friday_next_week_is_not_offered_twice() -> None:
    friday = date(2026, 11, 20)

    assert [day for _, day in first_dates(friday)] == [
        date(2026, 11, 21),
        date(2026, 11, 23),
        date(2026, 11, 30),
    ]
