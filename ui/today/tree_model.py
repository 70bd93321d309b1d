"""The model of Today: parts with their lines, told to the view by what differs."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
)

from ui.guarded import guarded
from ui.today.lines import PARTS, Key, Line, Lines, Part

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
_NOTHING: Any = None  # what Qt takes for "no value", of whatever type
_MOST_STEPS = 200  # more differences than that are told as a new whole

_PART_OF = {part.name: place for place, part in enumerate(PARTS)}


class DayModel(QAbstractItemModel):
    """The parts that hold anything, and their lines.

    The id inside an index is 0 for a part, and for a line one more than the place of
    its part among `PARTS`.

    Attributes:
        name_of, describe: what a screen reader reads of a line.
        height_of: how high a line is, or a part (None), in pixels.
        unshown: how many are due in a part beside its lines.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts: list[str] = []
        self._lines: dict[str, list[Line]] = {part.name: [] for part in PARTS}
        self.unshown: Mapping[str, int] = {}
        self.name_of: Callable[[Line], str] = lambda line: line.row.name
        self.describe: Callable[[Line], str] = lambda _line: ""
        self.height_of: Callable[[Line | None], int] = lambda _line: 46

    # what is shown

    @property
    def lines(self) -> Lines:
        """The lines by the names of their parts."""
        return self._lines

    def all_lines(self) -> list[Line]:
        """All lines, top to bottom."""
        return [line for part in PARTS for line in self._lines[part.name]]

    def part_at(self, index: Index) -> Part | None:
        """The part that an index names, or None where it names a line."""
        if not index.isValid() or index.internalId():
            return None
        return PARTS[_PART_OF[self._parts[index.row()]]]

    def line_at(self, index: Index) -> Line | None:
        """The line that an index names, or None where it names a part."""
        if not index.isValid() or not index.internalId():
            return None
        lines = self._lines[PARTS[index.internalId() - 1].name]
        return lines[index.row()] if index.row() < len(lines) else None

    def index_of(self, key: Key) -> QModelIndex:
        """Where a line stands; nowhere where it is not shown."""
        for name in self._parts:
            for row, line in enumerate(self._lines[name]):
                if line.key == key:
                    return self.createIndex(row, 0, _PART_OF[name] + 1)
        return QModelIndex()

    def is_last(self, index: Index) -> bool:
        """Whether a line is the last one of its part."""
        return index.row() == self.rowCount(self.parent_of(index)) - 1

    # changing

    def show(self, lines: Lines) -> None:
        """Show these lines instead, telling the view only what differs."""
        if self._differences(lines) > _MOST_STEPS:
            self.beginResetModel()
            self._lines = {part.name: list(lines[part.name]) for part in PARTS}
            self._parts = [part.name for part in PARTS if lines[part.name]]
            self.endResetModel()
            return
        for part in PARTS:
            self._show_part(part.name, list(lines[part.name]))

    def put(self, line: Line) -> None:
        """Show another state of one line."""
        at = self.index_of(line.key)
        if at.isValid():
            self._lines[PARTS[at.internalId() - 1].name][at.row()] = line
            self.dataChanged.emit(at, at)

    def renew(self, key: Key) -> None:
        """Let the view measure and paint a line anew."""
        at = self.index_of(key)
        if at.isValid():
            self.dataChanged.emit(at, at)

    def _differences(self, lines: Lines) -> int:
        differing = 0
        for part in PARTS:
            old = {line.key for line in self._lines[part.name]}
            differing += len(old ^ {line.key for line in lines[part.name]})
        return differing

    def _show_part(self, name: str, new: list[Line]) -> None:
        if not self._lines[name] and not new:
            return
        if not self._lines[name]:
            self._bring(name, new)
            return
        if not new:
            self._drop(name)
            return
        wanted = {line.key for line in new}
        inside = self._part_index(name)
        for row in reversed(range(len(self._lines[name]))):
            if self._lines[name][row].key not in wanted:
                self.beginRemoveRows(inside, row, row)
                del self._lines[name][row]
                self.endRemoveRows()
        for row, line in enumerate(new):
            self._place(name, row, line)
        self.dataChanged.emit(inside, inside)

    def _bring(self, name: str, new: list[Line]) -> None:
        shown = {*self._parts, name}
        order = [part.name for part in PARTS if part.name in shown]
        row = order.index(name)
        self.beginInsertRows(NOWHERE, row, row)
        self._parts, self._lines[name] = order, new
        self.endInsertRows()

    def _drop(self, name: str) -> None:
        row = self._parts.index(name)
        self.beginRemoveRows(NOWHERE, row, row)
        del self._parts[row]
        self._lines[name] = []
        self.endRemoveRows()

    def _place(self, name: str, row: int, line: Line) -> None:
        """Let a line of a part stand in this row."""
        lines, inside = self._lines[name], self._part_index(name)
        at = next((i for i in range(row, len(lines)) if lines[i].key == line.key), None)
        if at is None:
            self.beginInsertRows(inside, row, row)
            lines.insert(row, line)
            self.endInsertRows()
            return
        if at != row:
            self.beginMoveRows(inside, at, at, inside, row)
            lines.insert(row, lines.pop(at))
            self.endMoveRows()
        if lines[row] != line:
            lines[row] = line
            here = self.index(row, 0, inside)
            self.dataChanged.emit(here, here)

    def _part_index(self, name: str) -> QModelIndex:
        return self.createIndex(self._parts.index(name), 0, 0)

    # Qt's side

    @guarded(otherwise=NOWHERE)
    def index(self, row: int, column: int, parent: Index = NOWHERE) -> QModelIndex:
        if not 0 <= row < self.rowCount(parent) or column:
            return QModelIndex()
        if not parent.isValid():
            return self.createIndex(row, 0, 0)
        return self.createIndex(row, 0, _PART_OF[self._parts[parent.row()]] + 1)

    def parent_of(self, index: Index) -> QModelIndex:
        """The part that a line stands in; nowhere for a part."""
        if not index.isValid() or not index.internalId():
            return QModelIndex()
        name = PARTS[index.internalId() - 1].name
        return self._part_index(name) if name in self._parts else QModelIndex()

    @guarded(otherwise=NOWHERE)
    def parent(self, index: Index = NOWHERE) -> QModelIndex:  # type: ignore[override]  # Qt overloads it
        return self.parent_of(index)

    @guarded(otherwise=0)
    def rowCount(self, parent: Index = NOWHERE) -> int:
        if not parent.isValid():
            return len(self._parts)
        if parent.internalId() or parent.row() >= len(self._parts):
            return 0
        return len(self._lines[self._parts[parent.row()]])

    @guarded(otherwise=1)
    def columnCount(self, _parent: Index = NOWHERE) -> int:
        return 1

    @guarded(otherwise=_NOTHING)
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's variant
        line = self.line_at(index)
        if role == Qt.ItemDataRole.SizeHintRole:
            return QSize(100, self.height_of(line))
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._name(index) if line is None else self.name_of(line)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return "" if line is None else self.describe(line)
        return None

    @guarded(otherwise=_NOTHING)
    def headerData(
        self,
        _section: int,
        _orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:  # noqa: ANN401 - Qt's variant
        """The one column; without a name a screen reader reads its number."""
        return "Due" if role == Qt.ItemDataRole.DisplayRole else None

    def _name(self, index: Index) -> str:
        part = self.part_at(index)
        if part is None:
            return ""
        return f"{part.title}, {self.due_in(part.name)}"

    def due_in(self, name: str) -> int:
        """How many of a part are still due, those that are not shown included."""
        due = sum(line.is_due for line in self._lines[name])
        return due + self.unshown.get(name, 0)

    @guarded(otherwise=Qt.ItemFlag.NoItemFlags)
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if index.internalId():
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.ItemIsEnabled
