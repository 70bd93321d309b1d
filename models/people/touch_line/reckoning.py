"""Reckoning with days: the next, the last, the nearest; never an error."""

import calendar
from datetime import date, timedelta

_FARTHEST = 366 * 30
"""Days from today beyond which a number is not a day somebody means."""
_WEEK = 7
_SATURDAY = 5
_LONGEST_MONTH = 31


def day_of(year: int, month: int, day: int) -> date | None:
    """The day, or None where the calendar has no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def days_later(today: date, days: int) -> date | None:
    """The day so many days away, or None beyond thirty years."""
    if abs(days) > _FARTHEST:
        return None
    try:
        return today + timedelta(days=days)
    except OverflowError:
        return None


def months_later(today: date, months: int) -> date | None:
    """The same day so many months away, the last of the month if it has no such day."""
    if abs(months) * 31 > _FARTHEST:
        return None
    index = today.year * 12 + today.month - 1 + months
    year, month = index // 12, index % 12 + 1
    if not date.min.year <= year <= date.max.year:
        return None
    return date(year, month, min(today.day, calendar.monthrange(year, month)[1]))


def nearest_years(today: date, month: int, day: int) -> list[date]:
    """The next and the last such day of the year, whichever exists."""
    years = range(9)  # the 29th of February may be eight years away
    ahead = (day_of(today.year + n, month, day) for n in years)
    back = (day_of(today.year - n, month, day) for n in years)
    found = [
        next((d for d in ahead if d and d >= today), None),
        next((d for d in back if d and d <= today), None),
    ]
    return [d for d in found if d]


def nth(today: date, number: int, step: int) -> date | None:
    """The next (step 1) or last (step -1) day of a month with that number."""
    if not 1 <= number <= _LONGEST_MONTH:
        return None
    index = today.year * 12 + today.month - 1
    for _ in range(4):
        found = day_of(index // 12, index % 12 + 1, number)
        if found is not None and (found - today).days * step >= 0:
            return found
        index += step
    return None


def weekdays_around(today: date, weekday: int) -> tuple[date | None, date | None]:
    """The next and the last such weekday, neither of them today."""
    ahead = (weekday - today.weekday() - 1) % _WEEK + 1
    return days_later(today, ahead), days_later(
        today, ahead - _WEEK if ahead < _WEEK else -_WEEK
    )


def working_day(day: date, step: int) -> date:
    """The day itself, or the nearest working day in that direction."""
    while day.weekday() >= _SATURDAY and date.min < day < date.max:
        day += timedelta(days=step)
    return day
