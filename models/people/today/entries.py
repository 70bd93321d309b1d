"""What is due by a day of its own: planned steps, promises, offers that wait.

Light rows first, as many as there are; only those that are shown are dressed.
"""

from collections.abc import Collection, Iterable
from datetime import date
from typing import NamedTuple

from models.book.reader import Reader
from models.people.contact_plan.plan import HOLDER
from models.people.kinds import Tier
from models.people.today.values import DueKind, GroupKind

TIER_RANK = {
    tier.value: place
    for place, tier in enumerate(
        (Tier.HOT, Tier.WARM, Tier.COLD, Tier.WON, Tier.LOST, Tier.SUSPECT)
    )
}
"""Who comes first among equals."""


class Entry(NamedTuple):
    """One row to be, as light as it can be.

    `kind` is a `DueKind`, `owed` who owes it, `value` minor units or -1.
    """

    kind: str
    key_id: int
    prospect_id: int
    on: str | None
    at: str | None
    tier: str
    value: int
    side: str
    holder_id: int
    owed: str = ""

    def group(self, today: str) -> GroupKind | None:
        """The group it stands in; None where it is not due yet."""
        if self.kind == DueKind.OFFER or self.owed == "them":
            return GroupKind.WAITING
        if self.on is None:
            return GroupKind.ASAP
        if self.on > today:
            return None
        return GroupKind.OVERDUE if self.on < today else GroupKind.TODAY


STEP = f"""
SELECT 'step', st.id, st.prospect_id, st.on_day, st.at_time, p.tier,
    coalesce(p.value_minor, -1), st.side, {HOLDER}, ''
FROM step st CROSS JOIN prospect p ON p.id = st.prospect_id
WHERE st.state = 'planned' AND p.in_bin_at IS NULL
"""
_PROMISE = f"""
SELECT 'promise', pr.id, pr.prospect_id, pr.due_on, NULL, p.tier,
    coalesce(p.value_minor, -1), '', {HOLDER}, pr.owed_by
FROM promise pr CROSS JOIN prospect p ON p.id = pr.prospect_id
WHERE pr.kept_at IS NULL AND p.in_bin_at IS NULL
    AND (pr.owed_by = 'them' OR pr.due_on IS NULL OR pr.due_on <= :today)
"""
_OFFER = f"""
SELECT 'offer', o.id, o.prospect_id, o.valid_until, NULL, p.tier,
    coalesce(p.value_minor, -1), 'sales', {HOLDER}, ''
FROM offer o CROSS JOIN prospect p ON p.id = o.prospect_id
WHERE o.status = 'sent' AND p.in_bin_at IS NULL
    AND NOT EXISTS (SELECT 1 FROM offer later WHERE later.source_id = o.id
        AND later.status IN ('sent', 'accepted'))
"""


def entries_due(reader: Reader, today: date) -> list[Entry]:
    """Everything that is due by today or waited for, in no order."""
    rows = promises_and_offers(reader, today)
    for due in (" AND st.on_day <= :today", " AND st.on_day IS NULL"):
        rows += reader.many(Entry, STEP + due, today=today.isoformat())
    return rows


def promises_and_offers(reader: Reader, today: date) -> list[Entry]:
    """The promises that are due or theirs, and the offers that wait."""
    found = [
        reader.many(Entry, sql, today=today.isoformat()) for sql in (_PROMISE, _OFFER)
    ]
    return [entry for some in found for entry in some]


def entries_of(
    reader: Reader, prospect_ids: Collection[int], today: date
) -> list[Entry]:
    """The same of a few prospects only."""
    due = " AND (st.on_day IS NULL OR st.on_day <= :today)"
    rows = [
        row
        for sql, table in ((STEP + due, "st"), (_PROMISE, "pr"), (_OFFER, "o"))
        for row in reader.in_keys(
            f"{sql} AND {table}.prospect_id IN ({{keys}})",
            prospect_ids,
            today=today.isoformat(),
        )
    ]
    return [Entry._make(row) for row in rows]


def in_order(entries: Iterable[Entry], group: GroupKind) -> list[Entry]:
    """The entries of a group as they are shown.

    Overdue has late promises first, today goes by time, others by day.
    """
    key = {GroupKind.OVERDUE: _overdue, GroupKind.TODAY: _by_time}.get(group, _by_day)
    return sorted(entries, key=key)


Key = tuple[int, str, int, str, int, int]


def _overdue(entry: Entry) -> Key:
    if entry.kind == DueKind.PROMISE:
        return 0, entry.on or "", 0, "", 0, entry.key_id
    rank = TIER_RANK[entry.tier]
    return 1, "", rank, entry.on or "", -entry.value, entry.key_id


def _by_time(entry: Entry) -> Key:
    place = 0 if entry.at else 1 if entry.kind == DueKind.PROMISE else 2
    rank = TIER_RANK[entry.tier]
    return place, entry.at or "", rank, "", -entry.value, entry.key_id


def _by_day(entry: Entry) -> Key:
    rank = TIER_RANK[entry.tier]
    return entry.on is None, entry.on or "", rank, "", -entry.value, entry.key_id
