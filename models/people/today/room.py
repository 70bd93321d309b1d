"""How much room a day has, and who of those that have no day of their own gets it."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from models.book.reader import Reader
from models.people.contact_plan.sheets import ContactPlan
from models.people.contact_plan.working_days import is_free
from models.people.kinds import Side
from models.people.today.by_rhythm import RhythmDue
from models.people.today.next_touch import NextTouch, next_touches

_AT_A_TIME = 60
_TAKEN = """
SELECT count(*) FROM (SELECT 1 FROM step st CROSS JOIN prospect p
    ON p.id = st.prospect_id WHERE st.state = 'planned' AND {which}
    AND st.side = :side AND p.in_bin_at IS NULL LIMIT :room)
"""

Room = dict[Side, int]


class Fit(NamedTuple):
    """Who got room today, with what to do, and who can be reached in no way."""

    dues: list[tuple[RhythmDue, NextTouch]]
    out_of_reach: set[int]


def room_today(reader: Reader, plan: ContactPlan, today: date) -> Room:
    """How many touches each hat has room for, beside what was made and is planned."""
    if is_free(today, plan):
        return dict.fromkeys(Side, 0)
    made = dict(
        reader.all(
            "SELECT side, count(*) FROM touch WHERE local_day = :today GROUP BY side",
            today=today.isoformat(),
        )
    )
    return {
        side: room_beside(
            reader,
            side,
            plan.work.capacity(side) - made.get(side.value, 0),
            ("st.on_day <= :day", "st.on_day IS NULL"),
            today,
        )
        for side in Side
    }


def room_beside(
    reader: Reader, side: Side, capacity: int, planned: Iterable[str], day: date
) -> int:
    """What is left of the room of a hat; its planned steps are counted up to it."""
    room = capacity
    for which in planned:
        if room <= 0:
            return 0
        (steps,) = reader.one(
            _TAKEN.format(which=which),
            side=side.value,
            day=day.isoformat(),
            room=room,
        ) or (0,)
        room -= steps
    return max(0, room)


def fitted(
    reader: Reader,
    plan: ContactPlan,
    dues: Sequence[RhythmDue],
    room: Mapping[Side, int],
    today: date,
) -> Fit:
    """The first of those due for whom their hat has room, in their order."""
    left = dict(room)
    fit: list[tuple[RhythmDue, NextTouch]] = []
    out_of_reach: set[int] = set()
    for start in range(0, len(dues), _AT_A_TIME):
        if not any(left.values()):
            break
        some = dues[start : start + _AT_A_TIME]
        touches = next_touches(reader, plan, some, today)
        out_of_reach |= {due.id for due in some} - touches.keys()
        for due in some:
            touch = touches.get(due.id)
            if touch is not None and left[touch.side]:
                left[touch.side] -= 1
                fit.append((due, touch))
    return Fit(fit, out_of_reach)
