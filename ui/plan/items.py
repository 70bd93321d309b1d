"""A short list of the plan, changed by keys, by dragging and from its menu."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, NamedTuple

from PySide6.QtCore import QByteArray, QMimeData, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from ui.drop_list import DropList
from ui.fixed_list import FixedList
from ui.guarded import guarded
from ui.look.messages import announce
from ui.look.theme import color, px, theme
from ui.record.row_menu import Way, open_row_menu
from ui.row_marks import Marks
from ui.rows_model import Index, RowsModel

MIME = "application/x-baton-plan"
_ROW = 30
_KEY = Qt.Key
_CARRY = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier


class Item(NamedTuple):
    """One row: what it is about, under a number that it keeps while it is moved."""

    id: int
    value: Any


class ItemsModel(RowsModel[Item]):
    """The rows of a list of the plan."""

    def __init__(self, name: str, say: Callable[[Any], str], parent: QWidget) -> None:
        super().__init__(parent)
        self._name, self._say = name, say
        self.drop: Callable[[int, int], None] | None = None

    def words(self, row: Item) -> str:
        return self._say(row.value)

    @guarded(otherwise=Qt.ItemFlag.NoItemFlags)
    def flags(self, index: Index) -> Qt.ItemFlag:
        flag = Qt.ItemFlag
        if not index.isValid():
            return flag.ItemIsDropEnabled
        return flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsDragEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [MIME]

    @guarded(otherwise=QMimeData())
    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        carried = QMimeData()
        place = indexes[0].row() if indexes else -1
        carried.setData(MIME, QByteArray(f"{self._name}\n{place}".encode()))
        return carried

    def _place_in(self, data: QMimeData) -> int:
        """The row that a drag of this very list carries; -1 for any other."""
        name, _, place = bytes(data.data(MIME).data()).decode().partition("\n")
        return int(place) if name == self._name and place else -1

    @guarded(otherwise=False)
    def canDropMimeData(
        self,
        data: QMimeData,
        _action: Qt.DropAction,
        _row: int,
        _column: int,
        _parent: Index,
    ) -> bool:
        return self._place_in(data) >= 0

    @guarded(otherwise=False)
    def dropMimeData(
        self,
        data: QMimeData,
        _action: Qt.DropAction,
        row: int,
        _column: int,
        _parent: Index,
    ) -> bool:
        place = self._place_in(data)
        if place < 0 or self.drop is None:
            return False
        to = len(self.rows) if row < 0 else row
        self.drop(place, to - 1 if to > place else to)
        return True


class ItemList(DropList):
    """Rows in an order of the user's: Alt Shift and an arrow carry one.

    Signals:
        reordered: the values in their new order.
        edit_wanted: the place of a row that is to be changed.
        remove_wanted: the place of a row that is to go.
    """

    reordered = Signal(object)
    edit_wanted = Signal(int)
    remove_wanted = Signal(int)

    def __init__(self, object_name: str, name: str, say: Callable[[Any], str]) -> None:
        super().__init__(px(_ROW))
        self.setObjectName(object_name)
        self.setAccessibleName(name)
        self.setProperty("look", "lane")
        self.setSelectionMode(FixedList.SelectionMode.SingleSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.rows = ItemsModel(object_name, say, self)
        self.rows.drop = self.carry
        self.setModel(self.rows)
        self._next = 0
        theme().changed.connect(self._dress)

    # what is shown

    def values(self) -> list[Any]:
        """What the rows are about, in their order."""
        return [row.value for row in self.rows.rows]

    def show_values(self, values: Sequence[Any]) -> None:
        """Show these; rows that are there already keep the place of the focus."""
        before = self.rows.rows
        free = list(before)
        found: list[Item | None] = []
        for value in values:
            same = next((row for row in free if row.value == value), None)
            if same is not None:
                free.remove(same)
            found.append(same)
        if len(values) != len(before):
            free = []  # none of them was changed in its place
        made = [
            kept or Item(free.pop(0).id if free else self._number(), value)
            for kept, value in zip(found, values, strict=True)
        ]
        self.rows.show(made)
        self._dress()

    def _number(self) -> int:
        self._next += 1
        return self._next

    def _dress(self) -> None:
        self.set_row_height(px(_ROW))
        self.setFixedHeight(max(px(6), len(self.rows.rows) * px(_ROW)))

    # changing

    def moved(self, place: int, to: int) -> list[Any]:
        """The values with one carried to another place."""
        values = self.values()
        values.insert(to, values.pop(place))
        return values

    def carry(self, place: int, to: int) -> None:
        """Carry a row to another place, where there is one."""
        count = len(self.rows.rows)
        if place == to or not 0 <= to < count:
            return
        values = self.moved(place, to)
        ids = [row.id for row in self.rows.rows]
        ids.insert(to, ids.pop(place))
        self.rows.show([Item(key, v) for key, v in zip(ids, values, strict=True)])
        self.setCurrentIndex(self.rows.index(to, 0))
        self.reordered.emit(values)
        row = self.rows.rows[to]
        announce(self, f"{self.rows.words(row)}, position {to + 1} of {count}")

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        place, key = self.currentIndex().row(), event.key()
        if place < 0:
            super().keyPressEvent(event)
        elif event.modifiers() == _CARRY and key in {_KEY.Key_Up, _KEY.Key_Down}:
            self.carry(place, place - 1 if key == _KEY.Key_Up else place + 1)
        elif key in {_KEY.Key_Return, _KEY.Key_Enter, _KEY.Key_F2, _KEY.Key_Space}:
            self.edit_wanted.emit(place)
        elif key in {_KEY.Key_Delete, _KEY.Key_Backspace}:
            self.remove_wanted.emit(place)
        else:
            super().keyPressEvent(event)

    @guarded()
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        place = self.indexAt(event.position().toPoint()).row()
        if place >= 0:
            self.edit_wanted.emit(place)

    @guarded()
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.indexAt(event.pos())
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        if by_key or not index.isValid():
            index = self.currentIndex()
        if not index.isValid():
            return
        place = index.row()
        self.setCurrentIndex(index)
        below = self.visualRect(index).bottomLeft() + QPoint(px(20), 0)
        at = self.viewport().mapToGlobal(below) if by_key else event.globalPos()
        open_row_menu(self, at, self._ways(place), None)

    def _ways(self, place: int) -> list[Way]:
        ways = [Way("Change…", partial(self.edit_wanted.emit, place), "pencil")]
        if place > 0:
            ways.append(Way("Earlier", partial(self.carry, place, place - 1)))
        if place + 1 < len(self.rows.rows):
            ways.append(Way("Later", partial(self.carry, place, place + 1)))
        return [*ways, Way("Remove", partial(self.remove_wanted.emit, place))]

    # painting

    def paint_ground(self, painter: QPainter, box: Any, marks: Marks) -> None:  # noqa: ANN401 - a QRect
        """The ground of a row: tinted under the mouse, framed where the focus is."""
        if not (marks.hovered or marks.focused):
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = "accent.focus" if marks.focused else "line.subtle"
        painter.setPen(QPen(color(edge), 2 if marks.focused else 1))
        painter.setBrush(color("surface.cardHover"))
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6)
