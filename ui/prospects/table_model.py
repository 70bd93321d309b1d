"""The rows as a table of columns, for Qt."""

from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt

from models.people.finding import ProspectRow
from ui.guarded import guarded
from ui.look.labels import tip_of
from ui.prospects.columns import COLUMNS, PLACES, silence_of
from ui.prospects.rows import ProspectRows
from ui.record.words import silence_sentence
from ui.rows_model import NOWHERE, Index

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class ProspectTable(QAbstractTableModel):
    """`ProspectRows` with columns; it tells views what the rows tell."""

    def __init__(self, rows: ProspectRows) -> None:
        super().__init__(rows)
        self.source = rows
        self.today = date.min
        rows.rowsAboutToBeInserted.connect(
            lambda _p, first, last: self.beginInsertRows(NOWHERE, first, last)
        )
        rows.rowsInserted.connect(lambda *_: self.endInsertRows())
        rows.rowsAboutToBeRemoved.connect(
            lambda _p, first, last: self.beginRemoveRows(NOWHERE, first, last)
        )
        rows.rowsRemoved.connect(lambda *_: self.endRemoveRows())
        rows.rowsAboutToBeMoved.connect(
            lambda _p, first, last, _q, to: self.beginMoveRows(
                NOWHERE, first, last, NOWHERE, to
            )
        )
        rows.rowsMoved.connect(lambda *_: self.endMoveRows())
        rows.modelAboutToBeReset.connect(self.beginResetModel)
        rows.modelReset.connect(self.endResetModel)
        rows.dataChanged.connect(self._tell_changed)

    def _tell_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        corner = self.index(last.row(), len(COLUMNS) - 1)
        self.dataChanged.emit(self.index(first.row(), 0), corner)

    def row_at(self, index: Index) -> ProspectRow:
        """The row of an index."""
        return self.source.rows[index.row()]

    @guarded(otherwise=0)
    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.source.rows)

    @guarded(otherwise=0)
    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    @guarded(otherwise=None)
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's variant
        if not index.isValid() or index.row() >= len(self.source.rows):
            return None
        row, column = self.row_at(index), COLUMNS[index.column()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return column.words(row, self.today)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return f"{column.heading} of {self.source.words(row)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip_of(self._tip(row, index.column()))
        return None

    def _tip(self, row: ProspectRow, column: int) -> str:
        if column == PLACES["silence"]:
            found = silence_of(row, self.today)
            return silence_sentence(row.tier, *found) if found else ""
        return COLUMNS[column].words(row, self.today)

    @guarded(otherwise=None)
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:  # noqa: ANN401 - Qt's variant
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(COLUMNS):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return COLUMNS[section].heading
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if COLUMNS[section].key == "value" else _LEFT
        return None
