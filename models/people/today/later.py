"""Who finds no room today, spread over the coming days by the room of each hat."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date

from models.book.reader import Reader
from models.people.contact_plan.sheets import ContactPlan
from models.people.contact_plan.working_days import working_days_after
from models.people.kinds import Side
from models.people.today.by_rhythm import RhythmDue
from models.people.today.next_touch import next_touches
from models.people.today.room import Room, room_beside
from models.people.today.values import Later

LATER_DAYS = 10
"""So many coming working days are told of."""
LOOKED_AT = 120
"""For so many, the first in order, it is looked up whose effort they are."""


def spread(
    reader: Reader,
    plan: ContactPlan,
    waiting: Sequence[RhythmDue],
    many: int,
    rooms: Mapping[date, Room],
) -> tuple[tuple[Later, ...], int]:
    """How many of those who wait come on each working day, and who is left then.

    Each hat has its own room. Of more people than are looked at, the others are taken
    to be for the two hats as those are.

    Args:
        waiting: the first of them, in the order in which they get room.
        many: how many they are in all.
        rooms: what room each hat has on the days to come.
    """
    if not many or not rooms:
        return (), many
    left, later = _by_side(reader, plan, waiting, many, min(rooms)), []
    for day, by_side in rooms.items():
        takes = {side: min(left[side], room) for side, room in by_side.items()}
        left.subtract(takes)
        if people := sum(takes.values()):
            later.append(Later(day, people))
    return tuple(later), left.total()


def rooms_later(reader: Reader, plan: ContactPlan, today: date) -> dict[date, Room]:
    """What room each hat has on the coming working days that have any."""
    on = ("st.on_day = :day",)
    rooms = {
        day: {
            side: room_beside(reader, side, plan.work.capacity(side), on, day)
            for side in Side
        }
        for day in working_days_after(today, plan, LATER_DAYS)
    }
    return {day: room for day, room in rooms.items() if any(room.values())}


def _by_side(
    reader: Reader,
    plan: ContactPlan,
    waiting: Sequence[RhythmDue],
    many: int,
    today: date,
) -> Counter[Side]:
    """How many of them are to be touched by each hat; all of them together."""
    looked = waiting[: min(LOOKED_AT, many)]
    touches = next_touches(reader, plan, looked, today)
    found = Counter(touch.side for touch in touches.values())
    others, seen = many - found.total(), found.total()
    for_sales = others * found[Side.SALES] // seen if seen else others // 2
    found[Side.SALES] += for_sales
    found[Side.MARKETING] += others - for_sales
    return found
