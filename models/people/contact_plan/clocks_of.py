"""The two clocks of one prospect of the book, with their sums in words."""

from datetime import date
from typing import NamedTuple

from models.book.moments import day_in, moment_of
from models.book.reader import Reader
from models.people.contact_plan.clocks import Course, Due, Silent, due_of, silence_of
from models.people.contact_plan.plan import contact_plan
from models.people.kinds import Tier

NOT_STATED = "not planned yet"
"""The reason for no step of who was just added: it is none, and holds no clock."""
_COURSE = """
SELECT p.tier, coalesce((SELECT from_at FROM span WHERE prospect_id = p.id
        AND to_at IS NULL), p.created_at),
    s.last_touch_on, s.silent_since, s.next_step_id, s.next_on, s.next_what,
    s.booked_on, (SELECT every_days FROM own_rhythm WHERE prospect_id = p.id),
    p.no_step_reason,
    coalesce(p.holder_id, (SELECT id FROM member WHERE active ORDER BY id LIMIT 1),
        (SELECT min(id) FROM member)), b.zone
FROM prospect p LEFT JOIN standing s ON s.prospect_id = p.id, business b
WHERE p.id = :id AND p.in_bin_at IS NULL
"""


class Clocks(NamedTuple):
    """When somebody is due and how long they have been silent."""

    due: Due
    silent: Silent


def clocks_of(reader: Reader, prospect_id: int, today: date) -> Clocks | None:
    """Both clocks of a prospect; None where there is none, or it is in the bin."""
    course = course_of(reader, prospect_id)
    if course is None:
        return None
    plan = contact_plan(reader)
    return Clocks(due_of(course, plan, today), silence_of(course, plan, today))


def course_of(reader: Reader, prospect_id: int) -> Course | None:
    """What the clocks of a prospect count from; None as `clocks_of` has it."""
    row = reader.one(_COURSE, id=prospect_id)
    if row is None:
        return None
    tier, entered, last, silent, step, on, what, booked, own, reason, holder, zone = row
    return Course(
        Tier(tier),
        entered_on=day_in(moment_of(entered), zone),
        last_touch_on=_day(last),
        silent_since=_day(silent),
        has_step=step is not None,
        next_on=_day(on),
        next_what=what or "",
        booked_on=_day(booked),
        own_rhythm=own,
        no_step_reason="" if reason == NOT_STATED else reason,
        holder_id=holder,
    )


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
