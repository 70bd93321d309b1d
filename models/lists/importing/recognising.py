"""For each row of a list: whom of the book it tells of for sure, or that it is new."""

from collections.abc import Collection, Sequence

from models.book.reader import Reader
from models.book.text import clean_line
from models.lists.formats.record import Record

from . import reasons
from .decisions import Decision, Decisions, Verdict
from .entries import Action, Entry
from .known_people import Known, KnownPeople
from .refusing import Erased


class Recognising:
    """Those of the book whom a list tells of; it is let go as soon as they are found.

    Attributes:
        faces: what those of the book are known by, who were found.
    """

    def __init__(
        self,
        reader: Reader,
        records: Sequence[Record],
        marks: Sequence[int],
        decisions: Decisions,
        touched: Collection[int],
    ) -> None:
        """Look everybody up.

        Args:
            marks: the fingerprint of each record, in their order.
            touched: the lines that tell of touches.
        """
        self._reader, self._decisions, self._touched = reader, decisions, touched
        self._known = KnownPeople(reader, records, marks)
        self._erased = Erased(reader, records)
        self.faces: dict[int, Record] = {}

    def entry(self, record: Record, mark: int) -> Entry:
        """The row with whom it tells of, and what happens to it at first sight."""
        entry = self._entry(record, mark, self._decisions.get(record.line))
        entry.marks.append(mark)
        return entry

    def _entry(self, record: Record, mark: int, decision: Decision | None) -> Entry:
        verdict = decision.verdict if decision else None
        if why := self._refused(record, verdict):
            return Entry(record, Action.SKIP, why)
        known = self._whom(record, mark, decision)
        if known is None:
            if not clean_line(record.called):
                return Entry(record, Action.SKIP, reasons.NAMELESS)
            return Entry(record, Action.CREATE, reasons.two(()) if verdict else "")
        if known.in_bin:
            return Entry(record, Action.SKIP, reasons.IN_BIN)
        if mark in self._known.taken and decision is None:
            return Entry(record, Action.SAME, reasons.NOTHING_NEW, known.id)
        self.faces[known.id] = known.face()
        return Entry(record, Action.UPDATE, "", known.id)

    def _refused(self, record: Record, verdict: Verdict | None) -> str:
        """Why a row is left out before anybody is looked for; empty if it is not."""
        if self._erased.has(record):
            return reasons.ERASED
        return reasons.LEFT_OUT if verdict is Verdict.SKIP else ""

    def _whom(
        self, record: Record, mark: int, decision: Decision | None
    ) -> Known | None:
        """Whom the row tells of: as decided, else as found for sure."""
        if decision is not None:
            if decision.verdict in {Verdict.CREATE, Verdict.TWO}:
                return None
            if decision.whom is not None:
                return self._known.person(self._reader, decision.whom)
        found = self._known.match(record, mark)
        if found is None and record.line in self._touched and not record.reached:
            return self._known.only(self._reader, record)
        return found
