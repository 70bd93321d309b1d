"""Everybody as a table of columns, for Qt; cells are read when they come into sight."""

from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QObject, Qt

from models.people.kinds import Tier
from models.people.limits import LIMITS, AllLimits, target_in
from models.people.table_rows import ProspectRow, Sought
from ui.guarded import guarded
from ui.look.labels import pips_in_words, tip_of
from ui.prospects.columns import FIXED, Column, silence_of
from ui.prospects.people import Named, People, Value
from ui.record.words import silence_sentence
from ui.rows_model import NOWHERE, Index

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_BLOCK, _MOST_READ = 64, 8_192  # rows that are read at a time, and kept

Read = Callable[[Collection[int]], list[ProspectRow]]


class ProspectTable(QAbstractTableModel):
    """The people who are shown, a row each.

    Attributes:
        people: who they are and in which order; changed through this model only.
        columns: those every book has, then those of the user's own fields.
        limits: what each tier allows.
    """

    def __init__(
        self, people: People, read: Read, parent: QObject | None = None
    ) -> None:
        """Make a table of nobody.

        Args:
            people: may hold some already.
            read: gives the lines of some ids.
            parent: keeps it alive.
        """
        super().__init__(parent)
        self.people = people
        self.columns: tuple[Column, ...] = FIXED
        self.today = date.min
        self.limits: AllLimits = LIMITS
        self._read = read
        self._lines: dict[int, ProspectRow] = {}

    # what is shown

    def row_at(self, index: Index) -> ProspectRow:
        """The line of an index."""
        return self.line_at(index.row())

    def line_at(self, place: int) -> ProspectRow:
        """The line at a place; it and its neighbours are read where they were not."""
        shown = self.people.shown
        line = self._lines.get(shown[place])
        if line is None:
            start = place // _BLOCK * _BLOCK
            self._take(shown[start : start + _BLOCK])
            line = self._lines[shown[place]]
        return line

    def lines_of(self, ids: Sequence[int]) -> list[ProspectRow]:
        """The lines of some ids, in their order."""
        self._take(ids)
        return [self._lines[key] for key in ids]

    def _take(self, ids: Sequence[int]) -> None:
        if len(self._lines) > _MOST_READ:
            self._lines.clear()
        wanted = [key for key in ids if key not in self._lines]
        self._lines.update((row.id, row) for row in self._read(wanted))
        for key in wanted:  # deleted by another program that was not heard of yet
            self._lines.setdefault(key, _nobody(key))

    def words(self, row: ProspectRow) -> str:
        """Whom a line is about."""
        return ", ".join(part for part in (row.name, row.company) if part)

    # changing

    def show_columns(self, columns: tuple[Column, ...]) -> None:
        """Have other columns."""
        self.beginResetModel()
        self.columns = columns
        self._lines.clear()
        self.endResetModel()

    def read_again(self, ids: Iterable[int] | None = None) -> None:
        """Read these lines anew when they are seen next, or all."""
        if ids is None:
            self._lines.clear()
        else:
            for key in ids:
                self._lines.pop(key, None)

    def show_anew(self, choose: Callable[[], None]) -> None:
        """Let `choose` put the people in another order or choose others."""
        self.beginResetModel()
        choose()
        self.endResetModel()

    def take_in(
        self,
        named: Iterable[Named],
        sought: Iterable[Sought],
        values: Iterable[tuple[int, Value]],
        gone: Iterable[int],
    ) -> None:
        """Take in a few who changed or came, and let those go who are gone."""
        known = {row.id: row for row in sought}
        valued = dict(values)
        for key in gone:
            self._let_go(key)
        for row in named:
            key = row[0]
            self._lines.pop(key, None)
            old = self._lift(key)
            self.people.forget([key])
            self.people.learn([row])
            self.people.learn_sought([known[key]] if key in known else [])
            self.people.learn_values([(key, valued.get(key))])
            self.people.settle(key)
            self._show_at(key, old)

    def _lift(self, key: int) -> int:
        """Where somebody was shown, -1 where not; they are off the order now."""
        if key not in self.people:
            return -1
        old = self.people.place_of(key)
        self.people.lift(key)
        return old

    def _let_go(self, key: int) -> None:
        self._lines.pop(key, None)
        old = self._lift(key)
        if old >= 0:
            self.beginRemoveRows(NOWHERE, old, old)
            del self.people.shown[old]
        self.people.forget([key])
        if old >= 0:
            self.endRemoveRows()

    def _show_at(self, key: int, old: int) -> None:
        shown, fits = self.people.shown, self.people.fits(key)
        if old >= 0:
            del shown[old]
        new = self.people.place_in(shown, key)
        if old >= 0:
            shown.insert(old, key)
        if old < 0:
            if fits:
                self.beginInsertRows(NOWHERE, new, new)
                shown.insert(new, key)
                self.endInsertRows()
        elif not fits:
            self.beginRemoveRows(NOWHERE, old, old)
            del shown[old]
            self.endRemoveRows()
        else:
            self._move(key, old, new)

    def _move(self, key: int, old: int, new: int) -> None:
        shown = self.people.shown
        if new != old:
            to = new + 1 if new > old else new
            self.beginMoveRows(NOWHERE, old, old, NOWHERE, to)
            del shown[old]
            shown.insert(new, key)
            self.endMoveRows()
        corner = self.index(new, len(self.columns) - 1)
        self.dataChanged.emit(self.index(new, 0), corner)

    # Qt's side

    @guarded(otherwise=0)
    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.people.shown)

    @guarded(otherwise=0)
    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    @guarded(otherwise=None)
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's variant
        if not index.isValid() or index.row() >= len(self.people.shown):
            return None
        row, column = self.row_at(index), self.columns[index.column()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._said(row, column)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return f"{column.heading} of {self.words(row)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip_of(self._tip(row, column))
        return None

    def _said(self, row: ProspectRow, column: Column) -> str:
        if column.key == "pips":
            target = target_in(Tier(row.tier), self.limits)
            return pips_in_words(row.pips, row.planned, target)
        return column.words(row, self.today)

    def _tip(self, row: ProspectRow, column: Column) -> str:
        if column.key == "silence":
            found = silence_of(row, self.today, self.limits)
            return silence_sentence(row.tier, *found, self.limits) if found else ""
        return self._said(row, column)

    @guarded(otherwise=None)
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:  # noqa: ANN401 - Qt's variant
        across = orientation == Qt.Orientation.Horizontal
        if not across or not 0 <= section < len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].heading
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if self.columns[section].right else _LEFT
        return None


def _nobody(key: int) -> ProspectRow:
    empty = dict.fromkeys(ProspectRow._fields, "")
    values: dict[str, Any] = {
        **empty, "id": key, "tier": Tier.SUSPECT.value, "touches": 0, "details": "{}",
    }  # fmt: skip
    for field in ("value_minor", "currency", "next_channel", "silent_since"):
        values[field] = None
    return ProspectRow(**values)
