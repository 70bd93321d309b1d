"""The rows of the dry run: what happens to each, and why."""

from bisect import bisect_left
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from models.lists.importing.brought import PlannedRow
from models.people.kinds import Tier
from ui.guarded import guarded
from ui.importing.deciding import DUPLICATE, UNREADABLE, Deciding
from ui.look.labels import shown, tip_of

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
HEADS = ("Row", "What happens", "Name", "Company", "Why")
_HAPPENS = 1

# word, icon, ground, ink
LOOKS = {
    "create": ("Create", "plus", "state.success.soft", "state.success.text"),
    "update": ("Update", "pencil", "accent.soft", "accent.text"),
    "skip": ("Skip", "minus", "surface.sunken", "text.secondary"),
    DUPLICATE: (
        "Duplicate?",
        "git-merge",
        "state.warning.soft",
        "state.warning.text",
    ),
    UNREADABLE: (
        "Cannot read",
        "triangle-alert",
        "state.danger.soft",
        "state.danger.text",
    ),
}


class RowsModel(QAbstractTableModel):
    """The rows of one list, all of them or those of one kind."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._deciding: Deciding | None = None
        self._kind, self._tier = "all", Tier.COLD
        self._places: Sequence[int] = ()

    def show_rows(self, deciding: Deciding, tier: Tier) -> None:
        """Show another list, in the filter that is on; new people go to the tier."""
        self._deciding, self._tier = deciding, tier
        self.show_kind(self._kind)

    def show_kind(self, kind: str) -> None:
        """Show the rows of one kind as they are now, or "all"."""
        self._kind = kind
        told = self._deciding
        self.beginResetModel()
        if told is None:
            self._places = ()
        elif kind == "all":
            self._places = range(len(told.rows))
        else:
            self._places = [
                at for at, row in enumerate(told.rows) if told.kind(row) == kind
            ]
        self.endResetModel()

    def tell_decided(self, at: int) -> None:
        """Paint the row of this place of the list anew."""
        row = self.row_of(at)
        if row is not None:
            self.dataChanged.emit(self.index(row, 0), self.index(row, len(HEADS) - 1))

    @property
    def rows(self) -> list[PlannedRow]:
        """The rows that are shown."""
        return [self._told.rows[at] for at in self._places]

    def place_of(self, row: int) -> int:
        """The place in the list of a row that is shown."""
        return self._places[row]

    def row_of(self, at: int) -> int | None:
        """The row that shows this place of the list; None where it is not shown."""
        row = bisect_left(self._places, at)
        return row if row < len(self._places) and self._places[row] == at else None

    @property
    def _told(self) -> Deciding:
        assert self._deciding is not None, "rows are shown after a plan"
        return self._deciding

    def kind_at(self, index: Index) -> str:
        """What happens to a row that is shown."""
        return self._told.kind(self._row(index))

    def _row(self, index: Index) -> PlannedRow:
        return self._told.rows[self._places[index.row()]]

    def text_at(self, index: Index) -> str:
        """What stands in a cell."""
        row, column = self._row(index), index.column()
        if column == _HAPPENS:
            return LOOKS[self._told.kind(row)][0]
        if column == len(HEADS) - 1:
            return self._told.why(row, self._tier)
        return (str(row.line), "", row.name, row.company)[column]

    @guarded(otherwise=0)
    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._places)

    @guarded(otherwise=0)
    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(HEADS)

    @guarded(otherwise=None)
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:  # noqa: ANN401 - Qt's variant
        if orientation is Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole:
                return HEADS[section]
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    @guarded(otherwise=None)
    def data(
        self,
        index: Index,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:  # noqa: ANN401 - Qt's variant
        if not index.isValid() or index.row() >= len(self._places):
            return None
        text = self.text_at(index)
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return shown(text)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip_of(text)
        return None
