"""Days and times of day as people type them, read around a given today."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from typing import NamedTuple

from models.people.touch_line import clock, days

_LEAD = re.compile(
    r"(?:(on|by|before|due|for|at|@|until|till|since|from|every|each|this|next)"
    r"\s+(?:the\s+)?)?",
)
_BETWEEN = re.compile(r"\s*,?\s*(?:t(?=\d\d:)|at\s+|@\s*|around\s+)?")
_START = re.compile(
    r"(?<![\w€$£#@'-])(?<!\d[.,:/])(?=[\d@]|(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|"
    r"jul|aug|sep|oct|nov|dec|tod|ton|asap|ear|yes|the|day|tom|tmr|tmw|next|last|this|"
    r"coming|on|by|before|due|for|at|until|till|since|from|every|each|in|an?|eo[wm]|end|"
    r"one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|mid|half|"
    r"quarter|twenty))",
)
_SOON, _LONG_AGO = timedelta(days=60), timedelta(days=180)
_KEPT_IN_NOTE = frozenset({"until", "till", "since", "from", "every", "each"})


class Reading(NamedTuple):
    """One way to understand a day and a time; None where it was not said."""

    on: date | None
    at: time | None = None


@dataclass(frozen=True, slots=True)
class When:
    """A day or time found in a text, with its readings, the best one first.

    Attributes:
        lead: the word before it ("on", "by"), already inside the stretch.
        ahead: readings from today on; empty if it can only lie behind.
        back: readings up to today; empty if it can only lie ahead.
        until: the end of a span of time.
        dated: whether day and month were said.
    """

    start: int
    end: int
    lead: str
    ahead: tuple[Reading, ...]
    back: tuple[Reading, ...]
    until: time | None = None
    dated: bool = False

    @property
    def has_day(self) -> bool:
        """Whether a day was said, not only a time."""
        return any(reading.on for reading in self.ahead + self.back)


def whens_in(
    low: str,
    *,
    today: date,
    day_first: bool,
    free: Callable[[int, int], bool] = lambda _start, _end: True,
) -> Iterator[When]:
    """Every day and time in a lower-case text, from left to right.

    Args:
        low: the text in lower case.
        today: the operator's day.
        day_first: whether 12/3 is the twelfth of March.
        free: tells whether a stretch may be read.
    """
    at = 0
    while (begin := _START.search(low, at)) is not None:
        at = begin.start()
        found = when_at(low, at, today=today, day_first=day_first)
        if found is None or not free(found.start, found.end):
            at += 1
            continue
        if found.lead not in _KEPT_IN_NOTE and (found.ahead or found.back):
            yield found
        at = found.end


def when_in(text: str, *, today: date, day_first: bool) -> When | None:
    """The day or time a whole short text says ("fri 10", "20.11."), or None."""
    low = text.strip().lower()
    found = when_at(low, 0, today=today, day_first=day_first)
    return found if found is not None and found.end == len(low) else None


def when_at(low: str, at: int, *, today: date, day_first: bool) -> When | None:
    """The day or time that begins at a place in a lower-case text."""
    lead = _LEAD.match(low, at)
    assert lead is not None
    word = lead[1] or ""
    begins = [(at, "")] if not word else [(at, ""), (lead.end(), word)]
    for place, said in begins:
        day = days.day_at(low, place, today=today, day_first=day_first)
        if day is not None:
            return _with_time(low, day, at, said)
        moment = clock.time_at(low, place, bare=said in {"at", "@"})
        if moment is not None:
            return _with_day(low, moment, at, today=today, day_first=day_first)
    return None


def _with_time(low: str, day: days.Day, at: int, lead: str) -> When:
    """The day with the time that follows it, if one does."""
    ahead = tuple(Reading(*pair) for pair in day.ahead)
    back = tuple(Reading(*pair) for pair in day.back)
    found = When(at, day.end, lead, ahead, back, None, day.dated)
    gap = _BETWEEN.match(low, day.end)
    if gap is None or gap.end() == day.end:
        return found
    moment = clock.time_at(low, gap.end(), bare=True, after_day=True)
    if moment is None or (day.has_hour and not moment.exact):
        return found
    return replace(
        found,
        end=moment.end,
        ahead=_at(day.days_ahead, moment.at),
        back=_at(day.days_back, None if moment.vague else moment.at),
        until=moment.until,
    )


def _at(on: tuple[date, ...], at: time | None) -> tuple[Reading, ...]:
    return tuple(Reading(day, at) for day in on)


def _with_day(
    low: str,
    moment: clock.Moment,
    at: int,
    *,
    today: date,
    day_first: bool,
) -> When:
    """The time with the day that follows it, if one does ("10:30 on friday")."""
    gap = re.compile(r"\s*,?\s+(?:on\s+)?").match(low, moment.end)
    if gap is not None:
        day = days.day_at(low, gap.end(), today=today, day_first=day_first)
        if day is not None and not day.has_hour:
            return When(
                at,
                day.end,
                "",
                _at(day.days_ahead, moment.at),
                _at(day.days_back, moment.at),
                moment.until,
                day.dated,
            )
    readings = (Reading(None, moment.at),)
    return When(at, moment.end, "", readings, readings, moment.until)


def lies_soon(when: When, today: date) -> bool:
    """Whether a day without its year is near ahead and most of a year behind."""
    if not when.dated or not when.ahead or not when.back:
        return False
    near = _today_is(when.ahead[0], today) <= _SOON
    return near and _today_is(when.back[0], today) > _LONG_AGO


def _today_is(reading: Reading, today: date) -> timedelta:
    """How far a reading lies from today."""
    return abs((reading.on or today) - today)


def lies_back(when: When, today: date) -> bool:
    """Whether a day that may lie ahead is nearer behind today."""
    if not when.back:
        return False
    return _today_is(when.back[0], today) <= _today_is(when.ahead[0], today)
