"""The timeline's entries with their words, newest first."""

from collections.abc import Callable, Sequence
from datetime import date, datetime

from PySide6.QtCore import Qt

from models.book.moments import moment_of
from models.people.record import Entry
from ui.guarded import guarded
from ui.look.labels import tip_of
from ui.record.words import CHANGES, EntryWords, day_of, entry_name, entry_words
from ui.rows_model import Index, RowsModel

ALL, CHANGED = "all", "changes"


class TimelineModel(RowsModel[Entry]):
    """One prospect's timeline, all of it or one side of it.

    Args:
        local: a moment on the clock of the business.
    """

    def __init__(self, local: Callable[[datetime], datetime]) -> None:
        super().__init__()
        self._local = local
        self._everything: list[Entry] = []
        self._today = date.min
        self._source = ""
        self._only = ALL

    def show_timeline(
        self, entries: Sequence[Entry], today: date, source: str = ""
    ) -> None:
        """Show these entries, as seen on this day."""
        aged = today != self._today
        self._everything, self._today, self._source = list(entries), today, source
        self._filter()
        if aged and self.rows:
            last = self.index(len(self.rows) - 1, 0)
            self.dataChanged.emit(self.index(0, 0), last)

    def show_only(self, what: str) -> None:
        """Show "all", "marketing", "sales" or "changes"."""
        self._only = what
        self._filter()

    def counts(self) -> dict[str, int]:
        """How many entries each choice would show."""
        return {
            word: sum(_fits(entry, word) for entry in self._everything)
            for word in (ALL, "marketing", "sales", CHANGED)
        }

    def entry_at(self, index: Index) -> Entry | None:
        """The entry of an index."""
        return self.rows[index.row()] if 0 <= index.row() < len(self.rows) else None

    def words_of(self, entry: Entry) -> EntryWords:
        """What is shown of an entry."""
        return entry_words(entry, self._day(entry), self._today, self._source)

    def words(self, row: Entry) -> str:
        return entry_name(row, self._day(row), self._today)

    def description(self, row: Entry) -> str:
        return row.text if row.kind == "touch" else ""

    def tip(self, row: Entry) -> str:
        if row.kind == "pass":
            return tip_of(row.text)
        if row.kind != "touch" or not row.moment:
            return ""
        at = self._local(moment_of(row.moment))
        return tip_of(f"{at:%H:%M}, {row.side}")

    @guarded(otherwise=Qt.ItemFlag.NoItemFlags)
    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        entry = self.entry_at(index)
        if entry is not None and entry.kind == "touch":
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def _filter(self) -> None:
        self.show([entry for entry in self._everything if _fits(entry, self._only)])

    def _day(self, entry: Entry) -> date | None:
        there = moment_of(entry.moment) if entry.moment else None
        return day_of(entry, self._local(there).date() if there else None)


def _fits(entry: Entry, only: str) -> bool:
    if only == ALL:
        return True
    if only == CHANGED:
        return entry.kind in CHANGES
    return entry.side == only
