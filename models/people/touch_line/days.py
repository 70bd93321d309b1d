"""Days as people type them: fri 10, 20 nov, 12/3, tomorrow, 3 days ago."""

import calendar
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, time

from models.people.touch_line import day_forms
from models.people.touch_line.clock import hour_of
from models.people.touch_line.reckoning import (
    day_of,
    days_later,
    months_later,
    nearest_years,
    nth,
    weekdays_around,
    working_day,
)

_CENTURY = 100


@dataclass(frozen=True, slots=True)
class Day:
    """A day found in a text, readings with the best first.

    Attributes:
        ahead: pairs of a day from today on and the hour its number may mean.
        back: the same, up to today.
        dated: whether day and month were said.
        has_hour: whether a number after a weekday was taken in ("fri 10").
        days_ahead: the days alone, the number read as a day of the month.
        days_back: the same, up to today.
    """

    end: int
    ahead: tuple[tuple[date, time | None], ...]
    back: tuple[tuple[date, time | None], ...]
    dated: bool = False
    has_hour: bool = False
    days_ahead: tuple[date, ...] = ()
    days_back: tuple[date, ...] = ()


_Found = re.Match[str]


def _made(end: int, days: list[date], today: date, *, dated: bool = False) -> Day:
    """A Day from plain days, each put where it lies; today lies on both sides."""
    days = list(dict.fromkeys(days))
    ahead = tuple(day for day in days if day >= today)
    back = tuple(day for day in days if day <= today)
    return Day(
        end,
        tuple((day, None) for day in ahead),
        tuple((day, None) for day in back),
        dated=dated,
        days_ahead=ahead,
        days_back=back,
    )


def _one(end: int, day: date | None, today: date, *, dated: bool = False) -> Day | None:
    return None if day is None else _made(end, [day], today, dated=dated)


def _year_of(match: _Found, today: date) -> int | None:
    said = match["year"]
    if said is None:
        return None
    year = int(said.removeprefix("'"))
    return year if year >= _CENTURY else today.year // _CENTURY * _CENTURY + year


def _of_month(match: _Found, today: date, month: int, day: int) -> list[date]:
    year = _year_of(match, today)
    if year is None:
        return nearest_years(today, month, day)
    found = day_of(year, month, day)
    return [] if found is None else [found]


def _iso(match: _Found, today: date) -> Day | None:
    found = day_of(int(match["year"]), int(match["month"]), int(match["day"]))
    return _one(match.end(), found, today, dated=True)


def _named(match: _Found, today: date) -> Day | None:
    month = day_forms.MONTHS.index(match["month"][:3]) + 1
    days = _of_month(match, today, month, int(match["day"]))
    return _made(match.end(), days, today, dated=True) if days else None


def _day_first(match: _Found, today: date) -> Day | None:
    return _figures(match, today, [("second", "first"), ("first", "second")])


def _month_first(match: _Found, today: date) -> Day | None:
    return _figures(match, today, [("first", "second"), ("second", "first")])


def _figures(match: _Found, today: date, orders: list[tuple[str, str]]) -> Day | None:
    """12/3 in both orders; with dots the day comes first everywhere."""
    if match[0].startswith("24/7"):
        return None
    days = [
        day
        for month, number in (orders[:1] if "." in match[0] else orders)
        for day in _of_month(match, today, int(match[month]), int(match[number]))
    ]
    return _made(match.end(), days, today, dated=True) if days else None


def _near(match: _Found, today: date) -> Day | None:
    found = days_later(today, day_forms.NEAR_DAYS[" ".join(match[0].split())])
    return _one(match.end(), found, today)


def _counted(match: _Found, today: date) -> Day | None:
    """Reads "in 3 days", "two weeks ago", "a month from now"."""
    said = " ".join(match["count"].split())
    count = {"a": 1, "an": 1, "a couple of": 2, "a few": 3}.get(said, 0)
    if said in day_forms.COUNTS:
        count = day_forms.COUNTS.index(said) + 1
    count = count or int(said) if said.isdigit() else count
    sign = -1 if match[0].endswith(("ago", "back", "earlier")) else 1
    unit = match["unit"][0]
    if unit in "my":
        found = months_later(today, sign * count * (12 if unit == "y" else 1))
    else:
        found = days_later(today, sign * count * (7 if unit == "w" else 1))
    return _one(match.end(), found, today)


def _coming_period(match: _Found, today: date) -> Day | None:
    """Reads "next week" is its Monday, "end of the month" its last working day."""
    words = match[0].split()
    if words[0] in {"next", "last"}:
        sign = 1 if words[0] == "next" else -1
        if words[1] == "week":
            found = days_later(today, 7 * sign - today.weekday())
        else:
            found = months_later(today.replace(day=1), sign)
            found = found and working_day(found, 1)
    elif words[0] == "eow" or words[-1] == "week":
        found = days_later(today, (4 - today.weekday()) % 7)
    else:
        last = calendar.monthrange(today.year, today.month)[1]
        found = max(today, working_day(today.replace(day=last), -1))
    return _one(match.end(), found, today)


def _ordinal(match: _Found, today: date) -> Day | None:
    number = int(match["day"])
    days = [day for step in (1, -1) if (day := nth(today, number, step))]
    return _made(match.end(), days, today) if days else None


def _weekday(match: _Found, today: date) -> Day | None:
    weekday = day_forms.WEEKDAYS.index(match["weekday"][:3])
    ahead, back = weekdays_around(today, weekday)
    which = match["which"]
    if which == "last":
        return _one(match.end(), back, today)
    if which == "next" and ahead is not None:
        same_week = ahead.isocalendar()[:2] == today.isocalendar()[:2]
        later = days_later(ahead, 7) if same_week else ahead
        return _made(match.end(), [d for d in (later, ahead) if d], today)
    days = [day for day in (ahead, None if which else back) if day]
    return _made(match.end(), days, today)


def _weekday_number(match: _Found, today: date) -> Day | None:
    """Reads "fri 10": the day if the next such weekday falls on it, else the hour.

    `architecture.md` §1c; the other reading is the second guess.
    """
    weekday, number = day_forms.WEEKDAYS.index(match["weekday"][:3]), int(match["day"])
    hour = hour_of(match["day"])
    if today.weekday() == weekday and today.day == number:
        return replace(_made(match.end(), [today], today), has_hour=True)
    sides: list[tuple[tuple[date, time | None], ...]] = []
    days: list[tuple[date, ...]] = []
    for step, near in zip((1, -1), weekdays_around(today, weekday), strict=True):
        that = nth(today, number, step)
        as_day = [(that, None)] if that else []
        as_hour = [(near, time(hour))] if near and hour is not None else []
        falls = near is not None and near.day == number
        readings = [*as_day, *as_hour] if falls else [*as_hour, *as_day]
        sides.append(tuple(readings))
        days.append(tuple(day for day, _ in as_day))
    if not sides[0] and not sides[1]:
        return None
    return Day(
        match.end(),
        sides[0],
        sides[1],
        has_hour=True,
        days_ahead=days[0],
        days_back=days[1],
    )


_Form = Callable[[_Found, date], Day | None]


def _forms(figures: _Form) -> tuple[tuple[re.Pattern[str], _Form], ...]:
    """Every shape with what it means, the more telling one first."""
    return (
        (day_forms.ISO, _iso),
        (day_forms.DAY_MONTH, _named),
        (day_forms.MONTH_DAY, _named),
        (day_forms.SLASHED, figures),
        (day_forms.DOTTED, _day_first),
        (day_forms.COUNTED, _counted),
        (day_forms.NEAR, _near),
        (day_forms.PERIOD, _coming_period),
        (day_forms.WEEKDAY_NUMBER, _weekday_number),
        (day_forms.ORDINAL, _ordinal),
        (day_forms.WEEKDAY, _weekday),
    )


_DAY_FIRST, _MONTH_FIRST = _forms(_day_first), _forms(_month_first)


def day_at(low: str, at: int, *, today: date, day_first: bool) -> Day | None:
    """The day that begins at a place in a lower-case text, or None."""
    for pattern, form in _DAY_FIRST if day_first else _MONTH_FIRST:
        match = pattern.match(low, at)
        if match is not None:
            found = form(match, today)
            if found is not None:
                return found
    return None
