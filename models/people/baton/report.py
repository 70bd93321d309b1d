"""What the passes of a while came to: counted, with where each figure comes from."""

from collections import Counter
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from statistics import median
from typing import NamedTuple

from models.book.moments import day_in, moment_of, stored
from models.book.reader import Reader
from models.people.baton.brief import ReturnReason
from models.people.baton.passes import PASSES, Pass
from models.people.contact_plan.plan import contact_plan
from models.people.contact_plan.sheets import ContactPlan
from models.people.contact_plan.working_days import next_working_day
from models.people.kinds import PassState


class Taken(NamedTuple):
    """A baton that was taken, and how it went on.

    Attributes:
        held_minutes: until the prospect was passed on, or until now.
        touched_at: the first touch since, stored UTC text; None while there is none.
        touch_by: the working day until which it was due, where the business is.
        dropped: that day is over, and no touch had come by then.
    """

    passed: Pass
    held_minutes: int
    touched_at: str | None
    touch_by: date
    dropped: bool


class PassReport(NamedTuple):
    """The passes that were offered on the days from `from_on` to `to_on`.

    Attributes:
        offered: how many; each stands in exactly one of the next five counts.
        waiting: offered still.
        returns: how often each reason was given, the most frequent first.
        minutes_to_take: from the offer until it was taken, the median.
        minutes_to_touch: from then until the first touch, the median.
        minutes_held: by each member, summed, the longest first.
        drops: taken, and not touched in time.
    """

    from_on: date
    to_on: date
    offered: int
    accepted: int
    returned: int
    lapsed: int
    withdrawn: int
    waiting: int
    returns: tuple[tuple[ReturnReason, int], ...]
    minutes_to_take: int | None
    minutes_to_touch: int | None
    minutes_held: tuple[tuple[str, int], ...]
    drops: tuple[Taken, ...]


_NEXT_TAKEN = """
SELECT min(ended_at) FROM baton_pass WHERE prospect_id = :prospect
    AND state = 'accepted' AND ended_at > :taken
"""
_FIRST_TOUCH = """
SELECT min(happened_at) FROM touch WHERE prospect_id = :prospect
    AND happened_at >= :taken AND (:until IS NULL OR happened_at <= :until)
"""


def pass_report(
    reader: Reader, from_on: date, to_on: date, *, now: datetime
) -> PassReport:
    """What the passes offered from one day to another came to, both ends included."""
    zone = _zone(reader)
    passes = [
        passed
        for passed in _offered_about(reader, from_on, to_on)
        if from_on <= day_in(moment_of(passed.offered_at), zone) <= to_on
    ]
    states = Counter(PassState(passed.state) for passed in passes)
    plan = contact_plan(reader)
    taken = [_went_on(reader, one, plan, zone, now) for one in _taken(passes)]
    reasons = Counter(
        ReturnReason(p.reason) for p in passes if p.state == PassState.RETURNED
    )
    return PassReport(
        from_on,
        to_on,
        offered=len(passes),
        accepted=states[PassState.ACCEPTED],
        returned=states[PassState.RETURNED],
        lapsed=states[PassState.LAPSED],
        withdrawn=states[PassState.WITHDRAWN],
        waiting=states[PassState.OFFERED],
        returns=tuple(reasons.most_common()),
        minutes_to_take=_middle([_minutes_to_take(one.passed) for one in taken]),
        minutes_to_touch=_middle(_minutes_to_touch(taken)),
        minutes_held=_held(taken),
        drops=tuple(one for one in taken if one.dropped),
    )


def untouched_batons(reader: Reader, *, now: datetime) -> list[Taken]:
    """What was taken last, is held still and was not touched since, oldest first.

    `dropped` says whether the first touch is late already.
    """
    taken = reader.many(
        Pass,
        f"{PASSES} WHERE b.state = 'accepted' AND p.in_bin_at IS NULL"
        " AND p.tier IN ('cold', 'warm', 'hot') AND p.holder_id = b.to_id"
        " AND NOT EXISTS (SELECT 1 FROM touch x WHERE x.prospect_id = b.prospect_id"
        " AND x.happened_at >= b.ended_at)"
        " AND NOT EXISTS (SELECT 1 FROM baton_pass l WHERE l.state = 'accepted'"
        " AND l.prospect_id = b.prospect_id AND l.ended_at > b.ended_at)"
        " ORDER BY b.ended_at, b.id",
    )
    zone, plan = _zone(reader), contact_plan(reader)
    return [_went_on(reader, passed, plan, zone, now) for passed in taken]


def _offered_about(reader: Reader, from_on: date, to_on: date) -> list[Pass]:
    """The passes of these days and of the ones beside them, in order of time."""
    day = timedelta(days=1)
    return reader.many(
        Pass,
        f"{PASSES} WHERE b.offered_at >= :first AND b.offered_at < :last"
        " ORDER BY b.offered_at, b.id",
        first=(from_on - day).isoformat(),
        last=(to_on + 2 * day).isoformat(),
    )


def _taken(passes: Sequence[Pass]) -> list[Pass]:
    return [passed for passed in passes if passed.state == PassState.ACCEPTED]


def _went_on(
    reader: Reader, passed: Pass, plan: ContactPlan, zone: str, now: datetime
) -> Taken:
    assert passed.ended_at is not None, "it was taken at a moment"
    whose = {"prospect": passed.prospect_id, "taken": passed.ended_at}
    (passed_on,) = reader.one(_NEXT_TAKEN, **whose) or (None,)
    (touched,) = reader.one(_FIRST_TOUCH, **whose, until=passed_on) or (None,)
    within = timedelta(days=plan.work.first_touch_within_days)
    by = day_in(moment_of(passed.ended_at), zone) + within
    by = next_working_day(by, plan, passed.to_id)
    until = passed_on or max(stored(now), passed.ended_at)
    came = day_in(moment_of(touched or until), zone)
    held = _minutes(passed.ended_at, until)
    return Taken(passed, held, touched, by, dropped=came > by)


def _minutes_to_take(passed: Pass) -> int:
    assert passed.ended_at is not None, "it was taken at a moment"
    return _minutes(passed.offered_at, passed.ended_at)


def _minutes_to_touch(taken: Sequence[Taken]) -> list[int]:
    return [
        _minutes(one.passed.ended_at, one.touched_at)
        for one in taken
        if one.passed.ended_at is not None and one.touched_at is not None
    ]


def _minutes(since: str, until: str) -> int:
    return int((moment_of(until) - moment_of(since)).total_seconds() // 60)


def _middle(minutes: Sequence[int]) -> int | None:
    return int(median(minutes)) if minutes else None


def _held(taken: Sequence[Taken]) -> tuple[tuple[str, int], ...]:
    held: Counter[str] = Counter()
    for one in taken:
        held[one.passed.to_name] += one.held_minutes
    return tuple(held.most_common())


def _zone(reader: Reader) -> str:
    row = reader.one("SELECT zone FROM business")
    return str(row[0]) if row else "UTC"
