"""What the days of a line are for: when it happened, or when comes the next step."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, time, timedelta

from models.people.touch_line.claims import Claims
from models.people.touch_line.happening import Happening
from models.people.touch_line.line import Other, Part
from models.people.touch_line.steps import StepFound
from models.people.touch_line.when import Reading, When, lies_back, lies_soon


@dataclass(slots=True)
class Dated:
    """The days and times that were placed.

    Attributes:
        minutes: the length of a span of time ("10:00-10:45"), or None.
    """

    happened: Reading | None = None
    step: Reading | None = None
    minutes: int | None = None
    problems: list[str] = field(default_factory=list)


def place_days(
    claims: Claims,
    whens: Sequence[When],
    *,
    today: date,
    clock: time | None,
    step: StepFound | None,
    happened: Happening,
    named: bool,
) -> Dated:
    """Give every remaining day its meaning and take it; others stay in the note.

    A day means nothing in a line that tells of no touch, no step and no person.
    """
    placed = Dated()
    if step is None and not happened.told and not named:
        return placed
    if step is not None and step.when is not None and step.when.ahead:
        placed.step = _with_day(step.when.ahead[0], today, clock)
    for when in whens:
        if not claims.is_free(when.start, when.end) or _is_aside(
            claims, when, happened
        ):
            continue
        if not when.has_day:
            _place_time(claims, placed, when, today, clock, step, happened)
        elif _is_behind(claims, when, today, placed, step, happened):
            _place_behind(claims, placed, when)
        elif placed.step is None:
            _place_ahead(claims, placed, when)
        elif happened.told and placed.happened is None:
            placed.problems.append(_in_future(when.ahead[0]))
    return _held_against(placed, today, clock)


def _with_day(reading: Reading, today: date, clock: time | None) -> Reading:
    """A time alone is today's, or tomorrow's if it is past."""
    if reading.on is not None or reading.at is None:
        return reading
    past = clock is not None and reading.at <= clock and today < date.max
    return Reading(today + timedelta(days=1) if past else today, reading.at)


def _is_aside(claims: Claims, when: When, happened: Happening) -> bool:
    """Whether a day stands inside a sentence of the note: "she is back on monday"."""
    start = claims.clause_start(when.start)
    before = claims.low_without_taken(start, when.start).strip(" ,;:-\u2013()")
    if not before:
        return False
    beside = any(start <= spot.start < when.start for spot in happened.spots)
    return not beside or "/" in claims.low[when.start : when.end]


def _in_future(reading: Reading) -> str:
    said = Other(Part.WHEN, *reading)
    return f"{said} is in the future; a touch is logged after it happened."


def _is_behind(
    claims: Claims,
    when: When,
    today: date,
    placed: Dated,
    step: StepFound | None,
    happened: Happening,
) -> bool:
    """Whether the day tells when the touch happened."""
    known = placed.happened is not None and placed.happened.on is not None
    if not when.back or known or (when.ahead and not happened.told):
        return False
    if not when.ahead or placed.step is not None:
        return not lies_soon(when, today)
    is_today = when.back[0].on == today and when.ahead[0].on == today
    if step is not None or is_today:
        return is_today
    if when.dated:
        return lies_back(when, today)
    if when.lead in {"by", "before", "due", "next", "this", "for"}:
        return False
    return when.lead == "on" or _same_clause(claims, when, happened)


def _same_clause(claims: Claims, when: When, happened: Happening) -> bool:
    """Whether a bare weekday belongs to the verb: "met colm fri", not "vm, fri"."""
    if when.back[0].at is not None or happened.verb is None:
        return False
    first, last = sorted([(when.start, when.end), _span(happened)])
    return not re.search(r"[,.;:!?]\s", claims.low[first[1] : last[0]])


def _span(happened: Happening) -> tuple[int, int]:
    assert happened.verb is not None
    return happened.verb.start, happened.verb.end


def _place_behind(claims: Claims, placed: Dated, when: When) -> None:
    reading = when.back[0]
    known = placed.happened
    at = reading.at or (known.at if known else None)
    placed.happened = Reading(reading.on, at)
    if when.until is not None and reading.at is not None:
        placed.minutes = _minutes_of(when.until) - _minutes_of(reading.at)
    other = None
    if len(when.back) > 1:
        other = Other(Part.WHEN, *when.back[1])
    elif when.ahead and not when.dated and when.ahead[0].on != reading.on:
        other = Other(Part.NEXT, *when.ahead[0])
    claims.take(when.start, when.end, Part.WHEN, other=other)


def _place_ahead(claims: Claims, placed: Dated, when: When) -> None:
    if not when.ahead:
        said = Other(Part.WHEN, *when.back[0])
        placed.problems.append(f"{said} is past; a next step lies ahead.")
        return
    placed.step = when.ahead[0]
    other = None
    if len(when.ahead) > 1:
        other = Other(Part.NEXT, *when.ahead[1])
    elif when.back and not when.dated:
        other = Other(Part.WHEN, *when.back[0])
    claims.take(when.start, when.end, Part.NEXT, other=other)


def _place_time(
    claims: Claims,
    placed: Dated,
    when: When,
    today: date,
    clock: time | None,
    step: StepFound | None,
    happened: Happening,
) -> None:
    """A time alone: of the step if it stands after it, else of the touch."""
    at = when.ahead[0].at
    assert at is not None
    after_step = step is not None and step.end <= when.start
    if after_step and (placed.step is None or placed.step.at is None):
        on = placed.step.on if placed.step else today
        placed.step = Reading(on, at)
        claims.take(when.start, when.end, Part.NEXT, sure=placed.step.on != today)
        return
    if placed.happened is not None and placed.happened.at is not None:
        return
    late = clock is not None and at > clock and placed.happened is None
    if (late and step is None) or not happened.told:
        if placed.step is None:
            placed.step = Reading(today, at)
            claims.take(when.start, when.end, Part.NEXT, sure=False)
        return
    placed.happened = Reading(placed.happened.on if placed.happened else None, at)
    if when.until is not None:
        placed.minutes = _minutes_of(when.until) - _minutes_of(at)
    claims.take(when.start, when.end, Part.WHEN, sure=False)


def _minutes_of(at: time) -> int:
    return at.hour * 60 + at.minute


def _held_against(placed: Dated, today: date, clock: time | None) -> Dated:
    """The days with a time that is still to come today named as a problem."""
    told = placed.happened
    if told is None or told.at is None or clock is None or told.on not in {None, today}:
        return placed
    if told.at > clock:
        placed.problems.append(_in_future(Reading(today, told.at)))
        placed.happened = Reading(told.on, None)
    return placed
