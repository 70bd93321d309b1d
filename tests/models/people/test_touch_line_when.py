"""Days and times as they are typed into a date field."""

from datetime import date, time

import pytest

from models.people.touch_line import Reading, when_in
from tests.models.people.touch_line_words import TUESDAY


@pytest.mark.parametrize(
    ("text", "on", "at"),
    [
        ("fri 10", date(2026, 11, 20), time(10)),
        ("fri 20", date(2026, 11, 20), None),
        ("Fri 20 Nov", date(2026, 11, 20), None),
        ("fri 10:30", date(2026, 11, 20), time(10, 30)),
        ("FRI 10AM", date(2026, 11, 20), time(10)),
        ("tue 9", date(2026, 11, 24), time(9)),
        ("20.11.", date(2026, 11, 20), None),
        ("20/11/2026 14:00", date(2026, 11, 20), time(14)),
        ("2026-11-20", date(2026, 11, 20), None),
        ("tomorrow 3pm", date(2026, 11, 18), time(15)),
        ("in 3 days", date(2026, 11, 20), None),
        ("next week", date(2026, 11, 23), None),
        ("half past ten tomorrow", date(2026, 11, 18), time(10, 30)),
        ("noon", None, time(12)),
    ],
)
def test_a_short_text_is_a_day_and_a_time_ahead(
    text: str,
    on: date | None,
    at: time | None,
) -> None:
    found = when_in(text, today=TUESDAY, day_first=True)

    assert found is not None
    assert found.ahead[0] == Reading(on, at)


@pytest.mark.parametrize("text", ["", "soon", "31/2", "fri 10 call", "24/7", "15m"])
def test_what_is_no_day_is_none(text: str) -> None:
    assert when_in(text, today=TUESDAY, day_first=True) is None


def test_after_a_weekday_a_number_is_the_day_if_the_weekday_falls_on_it() -> None:
    as_day = when_in("fri 20", today=TUESDAY, day_first=True)
    as_hour = when_in("fri 10", today=TUESDAY, day_first=True)

    assert as_day is not None
    assert as_hour is not None
    assert as_day.ahead == (
        Reading(date(2026, 11, 20), None),
        Reading(date(2026, 11, 20), time(20)),
    )
    assert as_hour.ahead == (
        Reading(date(2026, 11, 20), time(10)),
        Reading(date(2026, 12, 10), None),
    )


def test_the_order_of_day_and_month_is_the_operators() -> None:
    theirs = when_in("12/3", today=TUESDAY, day_first=True)
    ours = when_in("12/3", today=TUESDAY, day_first=False)

    assert theirs is not None
    assert ours is not None
    assert theirs.ahead[0].on == date(2027, 3, 12)
    assert ours.ahead[0].on == date(2026, 12, 3)
    assert theirs.ahead[1] == ours.ahead[0]


@pytest.mark.parametrize("today", [date.min, date.max, date(2024, 2, 29)])
@pytest.mark.parametrize(
    "text",
    [
        *("fri", "fri 10", "tomorrow", "yesterday", "in 3 weeks", "2 months ago"),
        *("next week", "last month", "end of month", "the 31st", "29 feb", "12/3"),
        *("in 3 years", "30 years ago", "next fri", "last sun", "eow"),
    ],
)
def test_at_the_ends_of_the_calendar_a_day_is_read_or_is_none(
    text: str,
    today: date,
) -> None:
    found = when_in(text, today=today, day_first=True)

    days = [reading.on for reading in (found.ahead + found.back if found else ())]
    assert all(day is not None for day in days)
    assert found is None or all(r.on is not None and r.on >= today for r in found.ahead)
    assert found is None or all(r.on is not None and r.on <= today for r in found.back)


@pytest.mark.parametrize("text", ["in 9999 weeks", "in 999 years", "fri 99", "32nd"])
def test_a_number_beyond_the_calendar_is_no_day(text: str) -> None:
    assert when_in(text, today=TUESDAY, day_first=True) is None


def test_the_end_of_a_month_is_its_last_working_day() -> None:
    october = when_in("end of month", today=date(2026, 10, 5), day_first=True)

    assert october is not None
    assert october.ahead[0].on == date(2026, 10, 30)
