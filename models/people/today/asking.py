"""Today asked of the book: the whole list, or the rows of a few."""

from collections.abc import Collection
from datetime import date, time
from typing import NamedTuple

from models.book.reader import Reader
from models.people.contact_plan.plan import contact_plan
from models.people.contact_plan.sheets import ContactPlan
from models.people.kinds import Channel, Side, Tier
from models.people.today.by_rhythm import LOOKED_AT, RhythmDue, rhythm_due
from models.people.today.dressing import channels_of, dressed, dressed_dues
from models.people.today.entries import entries_of
from models.people.today.folding import folded, owed_now
from models.people.today.gathering import Parts, gathered, parted
from models.people.today.later import rooms_later, spread
from models.people.today.next_touch import NextTouch, next_touches
from models.people.today.room import Room, fitted, room_today
from models.people.today.values import DueRow, Group, GroupKind, Later, Today
from models.people.today.whose import Whose

MIDNIGHT = time()

Fitting = list[tuple[RhythmDue, NextTouch]]


class _Day(NamedTuple):
    """What a day holds: its groups, who got room, and who is told for later."""

    parts: Parts
    fit: Fitting
    later: tuple[Later, ...]
    rest: int


class DayCount(NamedTuple):
    """How many there are to touch today, and how many of these shown are calls."""

    due: int
    calls: int


def today_of(
    reader: Reader,
    today: date,
    *,
    now_time: time = MIDNIGHT,
    member_id: int | None = None,
    hat: Side | None = None,
) -> Today:
    """Whom to touch today, what is owed and who is waited for.

    Steps, promises and appointments always show. Who is due by rhythm alone fills
    what room the day has left, and the others are told as `later`, everybody's,
    whoever is asked for.

    Args:
        now_time: the time where the business is; earlier ones of today are past.
        member_id: only what this member holds.
        hat: only what counts to this hat; promises count to both.
    """
    plan = contact_plan(reader)
    day = _sorted_out(reader, plan, today, Whose(member_id, hat))
    groups = _groups(reader, plan, day.parts, day.fit, today, now_time)
    return Today(today, groups, day.later, day.rest)


def day_count(
    reader: Reader,
    today: date,
    *,
    member_id: int | None = None,
    hat: Side | None = None,
) -> DayCount:
    """How many Today has to touch, and how many calls are among what it shows.

    Args:
        member_id: only what this member holds.
        hat: only what counts to this hat; promises count to both.
    """
    plan = contact_plan(reader)
    parts, fit, _later, _rest = _sorted_out(
        reader, plan, today, Whose(member_id, hat), tells_later=False
    )
    due = [part for kind, part in parts.items() if kind is not GroupKind.WAITING]
    shown = [entry for part in due for entry in part.first]
    ways = channels_of(reader, shown)
    calls = {e.prospect_id for e in shown if ways[e.kind, e.key_id] == Channel.CALL}
    calls |= {one.id for one, touch in fit if touch.channel is Channel.CALL}
    return DayCount(sum(part.entries for part in due) + len(fit), len(calls))


def _sorted_out(
    reader: Reader,
    plan: ContactPlan,
    today: date,
    whose: Whose,
    *,
    tells_later: bool = True,
) -> _Day:
    """What the day holds of what is asked for, before it is dressed.

    Args:
        tells_later: whether who has no room is told; to find out takes a while.
    """
    parts, owed = gathered(reader, today, whose)
    room = room_today(reader, plan, today)
    if not tells_later and not any(room.values()):
        return _Day(parts, [], (), 0)
    rooms = rooms_later(reader, plan, today) if tells_later else {}
    most = LOOKED_AT if any(room.values()) or rooms else 0
    dues, count = rhythm_due(reader, plan, today, most=most)
    count -= rhythm_due(reader, plan, today, owed, most=0).people if owed else 0
    dues = [due for due in dues if due.id not in owed]
    fit, out_of_reach = fitted(reader, plan, dues, room, today)
    fit += _colder(reader, plan, dues, (room, fit, owed), today)
    mine = [one for one in fit if whose.wants(one[0].holder_id, one[1].side)]
    if not tells_later:
        return _Day(parts, mine, (), 0)
    gone = out_of_reach.union(due.id for due, _ in fit)
    waiting = [due for due in dues if due.id not in gone]
    left = count - len(fit) - len(out_of_reach)
    later, rest = spread(reader, plan, waiting, left, rooms)
    return _Day(parts, mine, later, rest)


def _colder(
    reader: Reader,
    plan: ContactPlan,
    dues: list[RhythmDue],
    taken: tuple[Room, Fitting, set[int]],
    today: date,
) -> Fitting:
    """Cold ones for a hat with room that so many others due have kept out of sight."""
    room, fit, owed = taken
    left = {
        side: n - sum(touch.side is side for _, touch in fit)
        for side, n in room.items()
    }
    if not dues or len(dues) + len(owed) < LOOKED_AT or dues[-1].tier == Tier.COLD:
        return []
    if not any(left.values()):
        return []
    cold = rhythm_due(reader, plan, today, tier=Tier.COLD).first
    return fitted(
        reader, plan, [due for due in cold if due.id not in owed], left, today
    ).dues


def rows_of(
    reader: Reader,
    prospect_ids: Collection[int],
    today: date,
    *,
    now_time: time = MIDNIGHT,
) -> list[tuple[GroupKind, DueRow]]:
    """The rows that a few prospects have today, with their group, room or not.

    After an act a page asks for these instead of the whole list.
    """
    if not prospect_ids:
        return []
    plan = contact_plan(reader)
    entries = entries_of(reader, prospect_ids, today)
    owed = owed_now(entries, today)
    dues = rhythm_due(reader, plan, today, prospect_ids).first
    touches = next_touches(reader, plan, dues, today)
    fit = [
        (due, touches[due.id])
        for due in dues
        if due.id in touches and due.id not in owed
    ]
    alone = parted(folded(reader, entries, today), today)
    groups = _groups(reader, plan, alone, fit, today, now_time)
    return [(group.kind, row) for group in groups for row in group.rows]


def _groups(
    reader: Reader,
    plan: ContactPlan,
    parts: Parts,
    fit: Fitting,
    today: date,
    now_time: time,
) -> tuple[Group, ...]:
    shown = [entry for part in parts.values() for entry in part.first]
    rows = iter(dressed(reader, shown, today, now_time))
    found = {kind: [next(rows) for _ in part.first] for kind, part in parts.items()}
    found[GroupKind.TODAY] += dressed_dues(reader, plan, fit, today)
    return tuple(
        Group(
            kind,
            tuple(found[kind]),
            parts[kind].entries + (len(fit) if kind is GroupKind.TODAY else 0),
        )
        for kind in GroupKind
    )
