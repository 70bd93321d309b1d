"""The dry run: what taking a list over would do, row by row, with nothing written."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from models.book.reader import Reader
from models.book.text import clean_line

from .entries import Action, Addition, Entry
from .filed import Filed, filed_of
from .filing import FIELDS, details_of, fields_of, points_of, tags_of
from .joining import join
from .known_people import Known, KnownPeople
from .record import Record

_CHUNK = 2000


@dataclass(frozen=True, slots=True)
class Plan:
    """What taking a list over would do."""

    entries: Sequence[Entry]

    def of(self, action: Action) -> list[Entry]:
        """The rows that have the action."""
        return [entry for entry in self.entries if entry.action is action]

    def counts(self) -> dict[str, int]:
        """How many rows have each action, by its word."""
        found = Counter(entry.action for entry in self.entries)
        return {action.value: found[action] for action in Action}


def plan(reader: Reader, records: Sequence[Record]) -> Plan:
    """What each record would do to the book.

    A known person keeps everything; only empty fields, new ways of contact, tags and
    details are filled in. One in the bin stays there.
    """
    entries = _joined(KnownPeople(reader, records), records)
    waiting = iter([entry for entry in entries if entry.action is Action.UPDATE])
    while chunk := list(islice(waiting, _CHUNK)):
        filed = filed_of(reader, (entry.whom for entry in chunk if entry.whom))
        for entry in chunk:
            _fill(entry, filed[entry.whom or 0])
    return Plan(entries)


def _joined(known: KnownPeople, records: Sequence[Record]) -> list[Entry]:
    found = [known.match(record) for record in records]
    entries = list(map(_entry, records, found))
    join(entries, {whom.id: whom.face() for whom in found if whom})
    return entries


def _entry(record: Record, known: Known | None) -> Entry:
    if known is None:
        if not clean_line(record.called):
            return Entry(record, Action.SKIP, "There is neither a name nor a company.")
        return Entry(record, Action.CREATE, "")
    if known.in_bin:
        return Entry(record, Action.SKIP, "They are in the bin; bring them back there.")
    return Entry(record, Action.UPDATE, "", known.id)


def _fill(entry: Entry, filed: Filed) -> None:
    told = zip(FIELDS, fields_of(entry.record), filed.fields, strict=True)
    entry.addition = Addition(
        {field: new for field, new, there in told if new and not there},
        [p for p in points_of(entry.record) if (p[0], p[2]) not in filed.points],
        [tag for tag in tags_of(entry.record) if tag not in filed.tags],
        [d for d in details_of(entry.record) if d not in filed.details],
    )
    added = entry.addition.told()
    entry.reason = f"In the book already; adds {added}."
    if not added:
        entry.action, entry.addition = Action.SAME, None
        entry.reason = "In the book already."
