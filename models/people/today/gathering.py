"""What is due by a day of its own, by the groups of Today: the first rows, and counts.

A book may have many thousands late: the rows that show are picked in SQL, tier by tier,
and the others are only counted.
"""

from collections import Counter
from collections.abc import Collection, Iterable
from datetime import date
from typing import NamedTuple

from models.book.reader import Reader
from models.people.contact_plan.plan import HOLDER
from models.people.today.entries import (
    STEP,
    TIER_RANK,
    Entry,
    in_order,
    promises_and_offers,
)
from models.people.today.folding import owed_now, same_steps
from models.people.today.values import DueKind, GroupKind
from models.people.today.whose import Whose

SHOWN = 200
"""At most so many rows of a group are shown; its count tells all."""
MANY = 3000
"""From so many late steps on they are picked tier by tier, not all sorted."""

_RANKS = " ".join(f"WHEN '{tier}' THEN {rank}" for tier, rank in TIER_RANK.items())
_RANK = f"CASE p.tier {_RANKS} END"
_VALUE = "coalesce(p.value_minor, -1) DESC, st.id"
_OF_TIER = """ AND st.prospect_id IN
    (SELECT id FROM prospect WHERE tier = :tier AND in_bin_at IS NULL)"""
_COUNT = """
SELECT CASE WHEN st.on_day < :today THEN 'overdue' WHEN st.on_day = :today THEN 'today'
    ELSE 'asap' END, count(*)
"""
_DUE = (" AND st.on_day <= :today", " AND st.on_day IS NULL")
_ANYBODY_BINNED = """
SELECT (SELECT count(*) FROM prospect)
    > (SELECT coalesce(sum(prospects), 0) FROM tier_total)
"""


class Part(NamedTuple):
    """The first entries of a group, in order, and how many there are in all."""

    first: list[Entry]
    entries: int


Parts = dict[GroupKind, Part]


class Gathered(NamedTuple):
    """The groups of the day, and whom we owe something that shows today."""

    parts: Parts
    owed: set[int]


def parted(entries: Iterable[Entry], today: date) -> Parts:
    """These entries by their groups."""
    found: dict[GroupKind | None, list[Entry]] = {kind: [] for kind in GroupKind}
    for entry in entries:
        found.setdefault(entry.group(today.isoformat()), []).append(entry)
    return {
        kind: Part(in_order(found[kind], kind)[:SHOWN], len(found[kind]))
        for kind in GroupKind
    }


def gathered(reader: Reader, today: date, whose: Whose) -> Gathered:
    """What is due by the day, or waited for, of what is asked for."""
    loose = promises_and_offers(reader, today)
    owed = owed_now(loose, today)
    same = same_steps(reader, today)
    told = _told(reader, loose, today)
    parts = parted(
        (
            entry
            for entry in loose
            if whose.wants(entry.holder_id, entry.side)
            and not (entry.kind == DueKind.OFFER and entry.prospect_id in told)
        ),
        today,
    )
    counts = _counts(reader, today, whose, same)
    steps = _first_steps(reader, today, _held(whose, same), counts)
    for kind, few in steps.items():
        first, loose_ones = parts[kind]
        together = in_order([*first, *few], kind)[:SHOWN]
        parts[kind] = Part(together, loose_ones + counts[kind])
    return Gathered(parts, owed)


def _told(reader: Reader, loose: Iterable[Entry], today: date) -> set[int]:
    """Of whom an offer waits and something else shows, which stands for it."""
    on, loose = today.isoformat(), list(loose)
    waits = {entry.prospect_id for entry in loose if entry.kind == DueKind.OFFER}
    rows = reader.in_keys(
        "SELECT DISTINCT prospect_id FROM step WHERE state = 'planned'"
        " AND (on_day IS NULL OR on_day <= :today) AND prospect_id IN ({keys})",
        waits,
        today=on,
    )
    return {row[0] for row in rows} | {
        entry.prospect_id
        for entry in loose
        if entry.kind == DueKind.PROMISE and entry.group(on) is not None
    }


def _held(whose: Whose, same: Collection[int]) -> str:
    """What a step has to be, beside due, to be among those that are asked for."""
    held = f" AND st.id NOT IN ({','.join(map(str, same))})" if same else ""
    if whose.member_id is not None:
        held += f" AND {HOLDER} = {int(whose.member_id)}"
    return held + (f" AND st.side = '{whose.hat.value}'" if whose.hat else "")


def _first_steps(
    reader: Reader, today: date, held: str, counts: Counter[GroupKind]
) -> dict[GroupKind, list[Entry]]:
    """The steps of each group that may show, as the group is ordered."""
    on, late = today.isoformat(), f"{STEP} AND st.on_day < :today{held}"
    by_tier = f"{late} ORDER BY {_RANK}, st.on_day, {_VALUE} LIMIT :most"
    by_time = f"st.at_time IS NULL, st.at_time, {_RANK}, {_VALUE} LIMIT :most"
    at = f"{STEP} AND st.on_day = :today{held} ORDER BY {by_time}"
    soon = f"{STEP} AND st.on_day IS NULL{held} ORDER BY {_RANK}, {_VALUE} LIMIT :most"
    return {
        GroupKind.OVERDUE: _tier_by_tier(reader, late, on)
        if counts[GroupKind.OVERDUE] >= MANY
        else reader.many(Entry, by_tier, today=on, most=SHOWN),
        GroupKind.TODAY: reader.many(Entry, at, today=on, most=SHOWN),
        GroupKind.ASAP: reader.many(Entry, soon, most=SHOWN),
    }


def _tier_by_tier(reader: Reader, late: str, on: str) -> list[Entry]:
    """The first of very many late steps: most often those of Hot are enough."""
    found: list[Entry] = []
    sql = f"{late}{_OF_TIER} ORDER BY st.on_day, {_VALUE} LIMIT :most"
    for tier in TIER_RANK:
        most = SHOWN - len(found)
        if most:
            found += reader.many(Entry, sql, today=on, tier=tier, most=most)
    return found


def _counts(
    reader: Reader, today: date, whose: Whose, same: Collection[int]
) -> Counter[GroupKind]:
    """How many steps each group has in all."""
    held = _held(whose, same)
    planned = f"WHERE st.state = 'planned'{held}"
    if whose.member_id is None:
        found = _counted(reader, today, f"FROM step st {planned}")
        (any_binned,) = reader.one(_ANYBODY_BINNED) or (1,)
        if any_binned:
            binned = "CROSS JOIN step st ON st.prospect_id = p.id"
            in_bin = f"{planned} AND p.in_bin_at IS NOT NULL"
            found -= _counted(reader, today, f"FROM prospect p {binned} {in_bin}")
        return found
    joined = "FROM step st CROSS JOIN prospect p ON p.id = st.prospect_id"
    return _counted(reader, today, f"{joined} {planned} AND p.in_bin_at IS NULL")


def _counted(reader: Reader, today: date, which: str) -> Counter[GroupKind]:
    found: Counter[GroupKind] = Counter()
    for due in _DUE:
        rows = reader.all(f"{_COUNT}{which}{due} GROUP BY 1", today=today.isoformat())
        found.update({GroupKind(part): many for part, many in rows})
    return found
