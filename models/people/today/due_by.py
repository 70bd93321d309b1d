"""Everything that is due by a day, whether the day has room for it or not."""

from datetime import date, time

from models.book.reader import Reader
from models.people.contact_plan.plan import contact_plan
from models.people.today.by_rhythm import rhythm_due
from models.people.today.dressing import dressed, dressed_dues
from models.people.today.entries import entries_due
from models.people.today.next_touch import next_touches
from models.people.today.values import DueKind, DueRow

_ALL = 1_000_000
_AT_A_TIME = 500


def due_by(reader: Reader, by: date, *, today: date) -> list[DueRow]:
    """Steps, promises and who is due by rhythm, the longest due first.

    Without a day is as soon as possible, and stands before all that has one.

    Args:
        by: the last day that counts; lateness is told as of today.
    """
    plan = contact_plan(reader)
    entries = [
        entry
        for entry in entries_due(reader, by)
        if entry.kind != DueKind.OFFER and (entry.on is None or entry.on <= str(by))
    ]
    dues = rhythm_due(reader, plan, by, most=_ALL).first
    rows: list[DueRow] = []
    for start in range(0, len(entries), _AT_A_TIME):
        rows += dressed(reader, entries[start : start + _AT_A_TIME], today, time())
    for start in range(0, len(dues), _AT_A_TIME):
        some = dues[start : start + _AT_A_TIME]
        touches = next_touches(reader, plan, some, today)
        fit = [(due, touches[due.id]) for due in some if due.id in touches]
        rows += dressed_dues(reader, plan, fit, today)
    rows.sort(key=lambda row: (row.on or "", row.at or "~", row.prospect_id))
    return rows
