"""One row where two would say the same of one prospect."""

from collections.abc import Iterable
from datetime import date

from models.book.reader import Reader
from models.people.today.entries import Entry
from models.people.today.values import DueKind, GroupKind

_SAME = """
SELECT st.id FROM promise pr CROSS JOIN step st ON st.prospect_id = pr.prospect_id
WHERE pr.kept_at IS NULL AND pr.owed_by = 'us' AND st.state = 'planned'
    AND (pr.due_on IS NULL OR pr.due_on <= :today)
    AND lower(trim(st.what)) = lower(trim(pr.what))
"""


def folded(reader: Reader, entries: Iterable[Entry], today: date) -> list[Entry]:
    """The entries without those that another one stands for.

    A promise of ours stands for the step of the same words. A promise of theirs, and
    any row to be done today, stands for the offer that waits for an answer.
    """
    entries = list(entries)
    on = today.isoformat()
    same = same_steps(reader, today)
    waits = {entry.prospect_id for entry in entries if entry.kind == DueKind.OFFER}
    told = {
        entry.prospect_id
        for entry in entries
        if entry.prospect_id in waits
        and entry.kind != DueKind.OFFER
        and entry.group(on) is not None
    }
    return [
        entry
        for entry in entries
        if not (entry.kind == DueKind.STEP and entry.key_id in same)
        and not (entry.kind == DueKind.OFFER and entry.prospect_id in told)
    ]


def same_steps(reader: Reader, today: date) -> set[int]:
    """The steps for which a promise of ours of the same words stands."""
    return {step for (step,) in reader.all(_SAME, today=today.isoformat())}


def owed_now(entries: Iterable[Entry], today: date) -> set[int]:
    """Whom we owe something that shows today; the rhythm has nothing to add."""
    on = today.isoformat()
    return {
        entry.prospect_id
        for entry in entries
        if entry.owed == "us"
        and entry.group(on) in {GroupKind.OVERDUE, GroupKind.TODAY, GroupKind.ASAP}
    }
