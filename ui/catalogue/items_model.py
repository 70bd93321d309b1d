"""The catalogue as a table for Qt; a new thing stands on top until it has a name."""

from collections.abc import Collection, Container, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from models.offers.catalogue import Item
from ui.catalogue.columns import RIGHT, Column, heading, words
from ui.guarded import guarded
from ui.look.labels import tip_of
from ui.rows_model import NOWHERE, Index

_AT_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_AT_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_SAID = frozenset({Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole})


class ItemsModel(QAbstractTableModel):
    """Shows things of the catalogue; one without an id is not in the book yet.

    Attributes:
        items: what is shown, top to bottom.
        locale: how figures are written.
        tax_label: what the business calls its tax.
        with_tax: prices have the tax in them.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.items: list[Item] = []
        self.locale, self.tax_label, self.with_tax = "en_IE", "VAT", False

    # what is shown

    def show(self, found: Sequence[Item]) -> None:
        """Show these, and still on top the new one that has no name."""
        self.beginResetModel()
        self.items = [*self._unnamed(), *found]
        self.endResetModel()

    def take_in(self, found: Sequence[Item], still: Collection[Item]) -> None:
        """Show what they say now, each in its place; what came stands where it belongs.

        Args:
            found: what is looked for now, in its order.
            still: those shown that are in the book, found or not.
        """
        now = {item.id: item for item in (*still, *found)}
        rows = _with_new(
            [now.get(item.id, item) for item in self.items if _stays(item, now)], found
        )
        if [item.id for item in rows] != [item.id for item in self.items]:
            self.beginResetModel()
            self.items = rows
            self.endResetModel()
        elif rows:
            self.items = rows
            last = self.index(len(rows) - 1, len(Column) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def _unnamed(self) -> list[Item]:
        return [item for item in self.items if item.id is None]

    def begin(self, item: Item) -> None:
        """Put a new thing on top, in place of one that was begun."""
        if not self._unnamed():
            self.beginInsertRows(NOWHERE, 0, 0)
            self.items.insert(0, item)
            self.endInsertRows()
        self.put(0, item)

    def put(self, row: int, item: Item) -> None:
        """Show another item in a row."""
        self.items[row] = item
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(Column) - 1))

    def forget_new(self) -> None:
        """Show the new thing no more that was begun."""
        for row in range(len(self.items) - 1, -1, -1):
            if self.items[row].id is None:
                self.beginRemoveRows(NOWHERE, row, row)
                del self.items[row]
                self.endRemoveRows()

    def row_of(self, item_id: int | None) -> int:
        """The row in which a thing is shown, or -1."""
        rows = (row for row, item in enumerate(self.items) if item.id == item_id)
        return next(rows, -1)

    def text(self, row: int, column: Column) -> str:
        """What a cell shows."""
        return words(self.items[row], column, self.locale, with_tax=self.with_tax)

    # Qt's side

    @guarded(otherwise=0)
    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.items)

    @guarded(otherwise=0)
    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(Column)

    @guarded(otherwise=None)
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's variant
        if not index.isValid() or index.row() >= len(self.items):
            return None
        row, column = index.row(), Column(index.column())
        if role in _SAID:
            return self.text(row, column)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            called = self.items[row].work or "the new thing"
            return f"{heading(column, self.tax_label)} of {called}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip_of(self.text(row, column))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _AT_RIGHT if column in RIGHT else _AT_LEFT
        return None

    @guarded(otherwise=None)
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:  # noqa: ANN401 - Qt's variant
        if orientation != Qt.Orientation.Horizontal:
            return None
        column = Column(section)
        if role == Qt.ItemDataRole.DisplayRole:
            return heading(column, self.tax_label)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _AT_RIGHT if column in RIGHT else _AT_LEFT
        return None

    def cell(self, row: int, column: Column) -> QModelIndex:
        """The index of a cell."""
        return self.index(row, column)


def _stays(item: Item, now: Container[int | None]) -> bool:
    return item.id is None or item.id in now


def _with_new(rows: list[Item], found: Sequence[Item]) -> list[Item]:
    """The rows, and behind each those found that follow it and were not shown."""
    shown = {item.id for item in rows}
    behind: dict[int | None, list[Item]] = {}
    last: int | None = None
    for item in found:
        if item.id in shown:
            last = item.id
        else:
            behind.setdefault(last, []).append(item)
    if not behind:
        return rows
    unnamed = [item for item in rows if item.id is None]
    merged = [*unnamed, *behind.get(None, ())]
    for item in rows[len(unnamed) :]:
        merged += [item, *behind.get(item.id, ())]
    return merged
