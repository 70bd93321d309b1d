"""The days on which something may be due: no weekends, holidays or days away."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import islice

from models.people.contact_plan.sheets import ContactPlan

_DAY = timedelta(days=1)
_WEEK = 7


def is_free(day: date, plan: ContactPlan, member_id: int | None = None) -> bool:
    """Whether nothing is due on the day: for a member, or for everybody.

    A plan whose seven weekdays are all free has none, for nothing would ever be due.
    """
    return _is_weekend(day, plan) or _back_on(day, plan, member_id) is not None


def next_working_day(
    day: date, plan: ContactPlan, member_id: int | None = None
) -> date:
    """The day itself, or the first one after it on which something may be due.

    Where somebody is away for ever it is the last day there is.
    """
    while day < date.max:
        back = _back_on(day, plan, member_id)
        if back is not None:
            day = back
        elif _is_weekend(day, plan):
            day += _DAY
        else:
            break
    return day


def cutoff(today: date, plan: ContactPlan, member_id: int | None = None) -> date:
    """The last day that, moved off free days, is due by today: the newest working day.

    A list asks with it: what falls on this day or before it is due today or late.
    """
    day = today
    while day > date.min and is_free(day, plan, member_id):
        day -= _DAY
    return day


def working_days_after(
    today: date, plan: ContactPlan, many: int, member_id: int | None = None
) -> tuple[date, ...]:
    """The next so many working days after today; fewer at the end of all days."""
    return tuple(islice(_after(today, plan, member_id), many))


def _after(day: date, plan: ContactPlan, member_id: int | None) -> Iterator[date]:
    while day < date.max:
        day = next_working_day(day + _DAY, plan, member_id)
        yield day


def _is_weekend(day: date, plan: ContactPlan) -> bool:
    free = plan.work.free_days
    return day.isoweekday() in free and len(free) < _WEEK


def _back_on(day: date, plan: ContactPlan, member_id: int | None) -> date | None:
    """The day after what is away on that day, or None where nobody is."""
    ends = [
        away.to_on
        for away in plan.away
        if away.from_on <= day <= away.to_on and away.member_id in {None, member_id}
    ]
    if not ends:
        return None
    return max(ends) + _DAY if max(ends) < date.max else date.max
