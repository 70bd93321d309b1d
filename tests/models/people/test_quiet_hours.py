"""When a reminder is told, by rule alone."""

from datetime import UTC, datetime, time, timedelta

import pytest

from models.people.quiet_hours import Quiet, is_missed, looked_from, told_at

NIGHT = Quiet(time(19), time(8))
SIESTA = Quiet(time(13), time(15))


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 11, day, hour, minute, tzinfo=UTC)


@pytest.mark.parametrize(
    ("quiet", "clock", "is_quiet"),
    [
        (NIGHT, time(19), True),
        (NIGHT, time(3), True),
        (NIGHT, time(8), False),
        (NIGHT, time(18, 59), False),
        (SIESTA, time(14), True),
        (SIESTA, time(15), False),
        (Quiet(time(8), time(8)), time(8), False),
    ],
)
def test_quiet_hours_hold_their_begin_and_not_their_end(
    *, quiet: Quiet, clock: time, is_quiet: bool
) -> None:
    assert quiet.holds(clock) is is_quiet


def test_what_rings_in_the_day_is_told_then() -> None:
    assert told_at(at(18, 10), at(18, 10), NIGHT) == at(18, 10)


def test_what_rings_at_night_waits_for_the_morning() -> None:
    assert told_at(at(18, 23), at(19, 9), NIGHT) == at(19, 8)
    assert told_at(at(19, 2), at(19, 9), NIGHT) == at(19, 8)


def test_what_is_over_before_the_morning_is_told_before_the_quiet() -> None:
    assert told_at(at(18, 20), at(18, 20), NIGHT) == at(18, 18, 45)
    assert told_at(at(19, 7), at(19, 7, 15), NIGHT) == at(18, 18, 45)


def test_a_book_never_looked_at_has_missed_nothing() -> None:
    assert looked_from(None, at(18, 12)) == at(18, 12)


def test_a_clock_set_back_misses_nothing_and_one_set_on_a_week_at_most() -> None:
    assert looked_from(at(25, 12), at(18, 12)) == at(18, 12)
    assert looked_from(at(17, 12), at(18, 12)) == at(17, 12)
    assert looked_from(at(1, 12), at(18, 12)) == at(11, 12)


def test_only_what_is_past_and_was_not_told_in_time_is_missed() -> None:
    late = timedelta(minutes=3)

    assert is_missed(at(18, 10), at(18, 10), at(18, 10) + late)
    assert not is_missed(at(18, 10), at(18, 10), at(18, 10, 1))
    assert not is_missed(at(18, 10), at(18, 11), at(18, 10, 30))
