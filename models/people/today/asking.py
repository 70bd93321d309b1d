"""Today asked of the book: the whole list, or the rows of a few."""

from collections.abc import Collection
from datetime import date, time

from models.book.reader import Reader
from models.people.contact_plan.plan import contact_plan
from models.people.contact_plan.sheets import ContactPlan
from models.people.kinds import Side, Tier
from models.people.today.by_rhythm import LOOKED_AT, RhythmDue, rhythm_due
from models.people.today.dressing import dressed, dressed_dues
from models.people.today.entries import Entry, entries_due, entries_of, in_order
from models.people.today.folding import folded, owed_now
from models.people.today.later import spread
from models.people.today.next_touch import NextTouch, next_touches
from models.people.today.room import Room, fitted, room_today
from models.people.today.values import DueRow, Group, GroupKind, Today
from models.people.today.whose import Whose

SHOWN = 200
"""At most so many rows of a group are shown; its count tells all."""
MIDNIGHT = time()

Fitting = list[tuple[RhythmDue, NextTouch]]


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
    plan, whose = contact_plan(reader), Whose(member_id, hat)
    entries = entries_due(reader, today)
    owed = owed_now(entries, today)
    dues, count = rhythm_due(reader, plan, today)
    shown_otherwise = len(owed & {due.id for due in dues})
    dues = [due for due in dues if due.id not in owed]
    room = room_today(reader, plan, entries, today)
    fit, out_of_reach = fitted(reader, plan, dues, room, today)
    fit += _colder(reader, plan, dues, (room, fit, owed), today)
    left = count - len(fit) - len(out_of_reach) - shown_otherwise
    gone = out_of_reach.union(due.id for due, _ in fit)
    waiting = [due for due in dues if due.id not in gone]
    later, rest = spread(reader, plan, waiting, left, today)
    wanted = [
        entry
        for entry in folded(reader, entries, today)
        if whose.wants(entry.holder_id, entry.side)
    ]
    fit = [(due, touch) for due, touch in fit if whose.wants(due.holder_id, touch.side)]
    groups = _groups(reader, plan, wanted, fit, today, now_time)
    return Today(today, groups, later, rest)


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
    alone = folded(reader, entries, today)
    groups = _groups(reader, plan, alone, fit, today, now_time)
    return [(group.kind, row) for group in groups for row in group.rows]


def _groups(
    reader: Reader,
    plan: ContactPlan,
    entries: list[Entry],
    fit: Fitting,
    today: date,
    now_time: time,
) -> tuple[Group, ...]:
    on = today.isoformat()
    by_group: dict[GroupKind | None, list[Entry]] = {kind: [] for kind in GroupKind}
    for entry in entries:
        by_group.setdefault(entry.group(on), []).append(entry)
    parts = {kind: in_order(by_group[kind], kind) for kind in GroupKind}
    shown = [entry for part in parts.values() for entry in part[:SHOWN]]
    rows = iter(dressed(reader, shown, today, now_time))
    found = {kind: [next(rows) for _ in part[:SHOWN]] for kind, part in parts.items()}
    found[GroupKind.TODAY] += dressed_dues(reader, plan, fit, today)
    return tuple(
        Group(
            kind,
            tuple(found[kind]),
            len(parts[kind]) + (len(fit) if kind is GroupKind.TODAY else 0),
        )
        for kind in GroupKind
    )
