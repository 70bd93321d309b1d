"""The lines of an offer as a table that is typed into like a spreadsheet."""

from collections.abc import Callable
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from models.book.figures import amount, format_rate
from models.book.money import read_price, read_quantity, read_rate, sign_of
from models.book.refusals import Refused
from models.offers.kinds import LinePart
from models.offers.pricing import net_of
from models.offers.values import LineValues
from ui.guarded import guarded
from ui.offers.words import line_marks, package_typed, price_words, quantity_words

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
ROLE = Qt.ItemDataRole


class Column(IntEnum):
    """The columns, from left to right."""

    GRIP = 0
    WORK = 1
    QUANTITY = 2
    UNIT = 3
    EACH = 4
    TAX = 5
    AMOUNT = 6


EDITABLE = frozenset(
    {Column.WORK, Column.QUANTITY, Column.UNIT, Column.EACH, Column.TAX}
)
_PRICES = frozenset({Column.EACH, Column.AMOUNT})
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def is_unsaid(line: LineValues) -> bool:
    """Whether the line was begun and nobody said its work yet."""
    return not line.work and line.id is None


class LinesModel(QAbstractTableModel):
    """Shows lines; a typed cell asks for the lines it would make.

    Signals:
        wanted: the lines as they should be from now on, to be written in the book.
        typed: the lines as they would be with what stands in the open cell.
        refused: why what was typed cannot be, and in which cell.
    """

    wanted = Signal(list)
    typed = Signal(list)
    refused = Signal(str, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: list[LineValues] = []
        self.currency, self.locale, self.tax_label = "EUR", "en_IE", "VAT"
        self.frozen = True
        self.new_tax_milli = 0
        self.known: dict[str, LineValues] = {}
        self.packages: Callable[[], frozenset[int]] = frozenset
        self._forgetting = False
        self.unfinished: dict[tuple[int, int], str] = {}

    def show(self, lines: list[LineValues]) -> None:
        """Show these lines in place; one whose work is not said yet stays below."""
        if self.lines and is_unsaid(self.lines[-1]) and not self.frozen:
            lines = [*lines, self.lines[-1]]
        if len(lines) == len(self.lines):
            self.lines = list(lines)
            last = self.index(max(0, len(lines) - 1), len(Column) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
        else:
            self.beginResetModel()
            self.lines = list(lines)
            self.endResetModel()

    def begin_line(self) -> int:
        """The row of a new line, which is kept once its work is said."""
        rows = len(self.lines)
        self.beginInsertRows(NOWHERE, rows, rows)
        self.lines.append(LineValues("", tax_milli=self.new_tax_milli))
        self.endInsertRows()
        return rows

    def forget_unsaid(self) -> None:
        """Drop lines whose work was never said."""
        if self._forgetting:  # a cell closes as its row goes, and asks for the same
            return
        self._forgetting = True
        for row in range(len(self.lines) - 1, -1, -1):
            if is_unsaid(self.lines[row]):
                self.beginRemoveRows(NOWHERE, row, row)
                del self.lines[row]
                self.endRemoveRows()
        self._forgetting = False

    # the whole lines

    def move(self, row: int, by: int) -> int:
        """Ask for the line one up (-1) or down (1); the row it will be in."""
        to = row + by
        if self.frozen or not (0 <= row < len(self.lines) > to >= 0):
            return row
        lines = list(self.lines)
        lines.insert(to, lines.pop(row))
        self.wanted.emit(lines)
        return to

    def place(self, row: int, before: int) -> None:
        """Ask for the line to stand before another one, as it was dragged."""
        if self.frozen or before in {row, row + 1}:
            return
        lines = list(self.lines)
        line = lines.pop(row)
        lines.insert(before - (before > row), line)
        self.wanted.emit(lines)

    def copy(self, row: int) -> None:
        """Ask for the line twice."""
        self._ask(
            row, lambda lines: lines.insert(row + 1, lines[row]._replace(id=None))
        )

    def drop(self, row: int) -> None:
        """Ask for the lines without this one."""
        self._ask(row, lambda lines: lines.pop(row))

    def change(self, row: int, **values: object) -> None:
        """Ask for the line with other values."""

        def changed(lines: list[LineValues]) -> None:
            lines[row] = lines[row]._replace(**values)  # type: ignore[arg-type]  # by name

        self._ask(row, changed)

    def _ask(self, row: int, change: Callable[[list[LineValues]], object]) -> None:
        if not self.frozen and 0 <= row < len(self.lines):
            lines = list(self.lines)
            change(lines)
            self.wanted.emit([line for line in lines if line.work])

    # what is typed

    def with_text(self, index: Index, text: str) -> LineValues:
        """The line of a cell with the text in it.

        Raises:
            Refused: the text is not what the column holds.
        """
        line, column = self.lines[index.row()], Column(index.column())
        if column is Column.WORK:
            work, package = package_typed(text, self.packages())
            known = self.known.get(work) if not line.work else None
            package = line.package if package is None else package
            if known is not None:
                return known._replace(optional=line.optional, package=package)
            return line._replace(work=work, package=package)
        if column is Column.UNIT:
            return line._replace(unit=text.strip())
        if column is Column.QUANTITY:
            return line._replace(quantity_micro=read_quantity(text, self.locale))
        if column is Column.EACH:
            return line._replace(price_e4=read_price(text, self.locale))
        return line._replace(tax_milli=read_rate(text, self.locale))

    def try_text(self, index: Index, text: str) -> None:
        """Tell the lines as they would be; text that cannot be changes none."""
        try:
            line = self.with_text(index, text)
            net_of(line.figures, self.currency)
        except Refused:
            self.tell_kept()
            return
        lines = list(self.lines)
        lines[index.row()] = line
        self.typed.emit([one for one in lines if one.work])

    def tell_kept(self) -> None:
        """Tell the lines as they are, with nothing that is being typed."""
        self.typed.emit([one for one in self.lines if one.work])

    @guarded(otherwise=False)
    def setData(self, index: Index, value: object, role: int = ROLE.EditRole) -> bool:
        if role != ROLE.EditRole or self.frozen or not index.isValid():
            return False
        text, key = str(value), (index.row(), index.column())
        try:
            line = self.with_text(index, text)
            net_of(line.figures, self.currency)
        except Refused as refusal:
            self.unfinished[key] = text
            self.refused.emit(str(refusal), QPersistentModelIndex(index))
            return False
        self.unfinished.pop(key, None)
        lines = list(self.lines)
        if line != lines[index.row()]:
            lines[index.row()] = line
            self.wanted.emit([one for one in lines if one.work])
        return True

    # Qt's side

    @guarded(otherwise=0)
    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.lines)

    @guarded(otherwise=0)
    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(Column)

    @guarded(otherwise=Qt.ItemFlag.NoItemFlags)
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() in EDITABLE and not self.frozen:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    @guarded(otherwise=None)
    def data(self, index: Index, role: int = ROLE.DisplayRole) -> Any:  # noqa: ANN401 - Qt's variant
        if not index.isValid() or index.row() >= len(self.lines):
            return None
        if role in {ROLE.DisplayRole, ROLE.EditRole}:
            if role == ROLE.EditRole:
                key = (index.row(), index.column())
                if key in self.unfinished:
                    return self.unfinished[key]
            return self.text(index.row(), Column(index.column()))
        if role == ROLE.TextAlignmentRole:
            return LEFT if index.column() <= Column.WORK else RIGHT
        if role == ROLE.AccessibleTextRole:
            return self._name(index.row(), Column(index.column()))
        return None

    def text(self, row: int, column: Column) -> str:
        """What a cell shows."""
        line = self.lines[row]
        if line.part is not LinePart.WORK and column is not Column.WORK:
            return ""
        shown: dict[Column, Callable[[], str]] = {
            Column.GRIP: str,
            Column.WORK: lambda: line.work,
            Column.QUANTITY: lambda: quantity_words(line.quantity_micro, self.locale),
            Column.UNIT: lambda: line.unit,
            Column.EACH: lambda: price_words(line.price_e4, self.currency, self.locale),
            Column.TAX: lambda: format_rate(line.tax_milli, self.locale),
            Column.AMOUNT: lambda: amount(
                net_of(line.figures, self.currency), self.currency, self.locale
            ),
        }
        return shown[column]()

    def _name(self, row: int, column: Column) -> str:
        if column is Column.GRIP:
            return f"Line {row + 1}, to be dragged"
        head = self.headerData(column, Qt.Orientation.Horizontal)
        said = str(head).partition(",")[0]
        priced = self.lines[row].part is LinePart.WORK
        unit = f" {self.currency}" if priced and column in _PRICES else ""
        shown = ", ".join([self.text(row, column) + unit, *line_marks(self.lines[row])])
        return f"{said}, row {row + 1}, {shown}"

    @guarded(otherwise=None)
    def headerData(
        self, section: int, side: Qt.Orientation, role: int = ROLE.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's variant
        if side != Qt.Orientation.Horizontal:
            return None
        if role == ROLE.TextAlignmentRole:
            return LEFT if section <= Column.WORK else RIGHT
        if role != ROLE.DisplayRole:
            return None
        sign = sign_of(self.currency)
        names = {
            Column.WORK: "Work",
            Column.QUANTITY: "Quantity",
            Column.UNIT: "Unit",
            Column.EACH: f"Each, {sign}",
            Column.TAX: self.tax_label,
            Column.AMOUNT: f"Amount, {sign}",
        }
        return names.get(Column(section), "")
