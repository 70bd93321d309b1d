"""Times of day as people type them: 10:30, 3pm, half past ten, noon, 10-11."""

import re
from dataclasses import dataclass, replace
from datetime import time

from models.people.touch_line.day_forms import COUNTS

_LAST_HOUR = 23
_NOON = 12
_FIRST_OFFICE_HOUR = 7
"""A bare 1 to 6 is an hour of the afternoon."""

_EXACT = re.compile(
    r"(\d{1,2})(?::|h|(?<=\d)\.(?=\d\d(?!\d|\.\d)))([0-5]\d)(?!\d)"
    r"(?:\s*(am|pm|a\.m\.|p\.m\.)(?!\w))?(?:\s*(?:uhr|h|o'clock)(?!\w))?",
)
_HALF_DAY = re.compile(r"(\d{1,2})\s*(am|pm|a\.m\.|p\.m\.)(?!\w)")
_OF_CLOCK = re.compile(r"(\d{1,2})\s*(?:o'clock|uhr)(?!\w)")
_FRENCH = re.compile(r"(\d{1,2})\s?h(?!\w)")
_UNITS = (
    r"days?|weeks?|months?|years?|hours?|hrs?|minutes?|mins?|min|m|h|k|kg|g|km|eur|"
    r"euros?|pounds?|percent|pct|people|pieces|pcs|units|boxes|each|per|times|x|"
    r"st|nd|rd|th|am|pm"
)
_BARE = re.compile(
    rf"(\d{{1,2}})(?![\d:%€$£/]|[.,:/-]\d|\s*(?:{_UNITS})(?!\w)|\s*[%€$£]|[a-z])",
)
_WORDS = re.compile(
    r"(?:at\s+)?(noon|midday|midnight|"
    r"(?:in\s+the\s+)?(?:morning|afternoon|evening))(?!\w)",
)
_PAST = re.compile(r"(half|quarter|ten|twenty|five)\s+(past|to)\s+(\w+)")
_TO_SPAN = re.compile(r"(\d{1,2})\s*[-\u2013]\s*")
_SPAN = re.compile(r"\s*(?:-|\u2013|\u2014|to|until|till)\s*(?=\d)")
_NUMBER_WORDS = {word: number for number, word in enumerate(COUNTS, start=1)}
_NAMED = {
    "noon": time(12),
    "midday": time(12),
    "midnight": time(0),
    "morning": time(9),
    "afternoon": time(14),
    "evening": time(18),
}
_MINUTES = {"half": 30, "quarter": 15, "ten": 10, "twenty": 20, "five": 5}


@dataclass(frozen=True, slots=True)
class Moment:
    """A time of day found in a text.

    Attributes:
        exact: whether it cannot be anything but a time ("10:30", "3pm").
        vague: whether it names a part of the day ("morning").
    """

    end: int
    at: time
    until: time | None = None
    exact: bool = True
    vague: bool = False


def time_at(
    low: str,
    at: int,
    *,
    bare: bool = False,
    after_day: bool = False,
) -> Moment | None:
    """The time of day that begins at a place in a lower-case text.

    Args:
        low: the text in lower case.
        at: the place.
        bare: whether a number alone is an hour ("at 10").
        after_day: whether a day stands before it, so that "14h", "morning" are times.
    """
    found = _one_time(low, at, bare=bare, after_day=after_day)
    if found is None:
        span = _span_of_bare(low, at)
        return span if span is not None and (bare or span.exact) else None
    return _with_end(low, found)


def _one_time(low: str, at: int, *, bare: bool, after_day: bool) -> Moment | None:
    if not low[at : at + 1].isdigit():
        return _in_words(low, at, after_day=after_day)
    found = _written(low, at, bare=bare, after_day=after_day)
    if found is None and bare and (match := _BARE.match(low, at)):
        found = _moment(match.end(), match[1])
        return None if found is None else replace(found, exact=False)
    return found


def _written(low: str, at: int, *, bare: bool, after_day: bool) -> Moment | None:
    """A time in figures that needs no word around it, "14h" only after a day."""
    if match := _EXACT.match(low, at):
        dotted, lettered = "." in match[0][:3], "h" in match[0][:3]
        if (dotted and not bare) or (lettered and not after_day):
            return None
        return _moment(match.end(), match[1], match[2], match[3] or "")
    if match := _HALF_DAY.match(low, at):
        return _moment(match.end(), match[1], "0", match[2])
    if match := _OF_CLOCK.match(low, at):
        return _moment(match.end(), match[1])
    match = _FRENCH.match(low, at) if after_day else None
    if match is None or int(match[1]) < _FIRST_OFFICE_HOUR:
        return None
    return _moment(match.end(), match[1])


def _moment(end: int, hour: str, minute: str = "0", half: str = "") -> Moment | None:
    at = hour_of(hour, half)
    return None if at is None else Moment(end, time(at, int(minute)))


def hour_of(digits: str, half: str = "") -> int | None:
    """The hour 0 to 23 that one or two digits mean, or None if there is none."""
    hour = int(digits)
    if half:
        if not 1 <= hour <= _NOON:
            return None
        return hour % _NOON + (_NOON if half.startswith("p") else 0)
    if hour > _LAST_HOUR:
        return None
    early = 0 < hour < _FIRST_OFFICE_HOUR and not digits.startswith("0")
    return hour + _NOON if early else hour


def _in_words(low: str, at: int, *, after_day: bool) -> Moment | None:
    if match := _WORDS.match(low, at):
        word = match[1].split()[-1]
        vague = word in {"morning", "afternoon", "evening"}
        if vague and not after_day:
            return None
        return Moment(match.end(), _NAMED[word], vague=vague)
    if match := _PAST.match(low, at):
        hour = _NUMBER_WORDS.get(match[3])
        if hour is None and re.fullmatch(r"[0-9]{1,2}", match[3]):
            hour = int(match[3])
        if hour is None or (hour_at := hour_of(str(hour))) is None:
            return None
        minutes = _MINUTES[match[1]] * (1 if match[2] == "past" else -1)
        total = (hour_at * 60 + minutes) % (24 * 60)
        return Moment(match.end(), time(total // 60, total % 60))
    return None


def _with_end(low: str, found: Moment) -> Moment:
    """The time with the end of its span, if one follows ("10-11:30")."""
    gap = _SPAN.match(low, found.end)
    last = _one_time(low, gap.end(), bare=True, after_day=False) if gap else None
    if last is None or last.at <= found.at:
        return found
    return replace(found, end=last.end, until=last.at)


def _span_of_bare(low: str, at: int) -> Moment | None:
    """A span whose first hour is bare: "2-3pm", "10-11"."""
    match = _TO_SPAN.match(low, at)
    if match is None:
        return None
    last = _one_time(low, match.end(), bare=True, after_day=False)
    if last is None:
        return None
    half = "pm" if low[: last.end].endswith(("pm", "p.m.")) else ""
    first = hour_of(match[1], half) if half else hour_of(match[1])
    if first is None:
        return None
    if time(first) >= last.at:
        first = int(match[1])
    if first > _LAST_HOUR or time(first) >= last.at:
        return None
    return Moment(last.end, time(first), last.at, exact=last.exact)
