"""The tree of Today with the fields of its open row lying over it."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QPaintEvent, QRegion
from PySide6.QtWidgets import QApplication, QCheckBox, QVBoxLayout, QWidget

from ui.guarded import guarded
from ui.look.theme import px
from ui.today.lines import Line
from ui.today.row_paint import LINE, tick_box
from ui.today.tree import DayTree
from ui.today.tree_model import DayModel
from ui.today.words import act_of, describe, name_of


class RowTick(QCheckBox):
    """The tick of the open row: a real check box over the painted one."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("rowTick")
        self.hide()

    @guarded()
    def paintEvent(self, _event: QPaintEvent) -> None:
        """The tree paints it."""


class Fields(NamedTuple):
    """The fields of the open row, which are loaded late.

    Attributes:
        height_at: how high they are at a width.
        stops: the fields in the order of the Tab key.
    """

    widget: QWidget
    height_at: Callable[[int], int]
    stops: Sequence[QWidget]


class DayBox(QWidget):
    """The list of Today; the fields are children of the box, where AT finds them.

    Signals:
        opened: the line that is current now, a DueRow still due, or None.
        ticked: the check box of the open row was pressed.
    """

    opened = Signal(object)
    ticked = Signal()

    def __init__(self, today: Callable[[], date], parent: QWidget) -> None:
        super().__init__(parent)
        self.model = DayModel(self)
        self.model.name_of = lambda line: name_of(line, today())
        self.model.describe = lambda line: describe(line, today())
        self.tree = DayTree(self.model, today(), self)
        self.tick = RowTick(self)
        self.fields: Fields | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.tree)
        self.setFocusProxy(self.tree)
        self.tree.moved.connect(self._open)
        self.tree.laid.connect(self.lie)
        self.tick.clicked.connect(lambda _on: self.ticked.emit())

    def hold(self, fields: Fields) -> None:
        """Show these fields in the open row from now on."""
        self.fields = fields
        before: QWidget = self.tick
        self.setTabOrder(self.tree, before)
        for stop in fields.stops:
            self.setTabOrder(before, stop)
            before = stop
        self._open(self.tree.current_line())

    def _open(self, line: Line | None) -> None:
        due = line is not None and line.is_due
        self.tick.setVisible(due)
        if line is not None:
            self.tick.setAccessibleName(f"Done: {act_of(line.row)}")
            self.tick.setChecked(line.struck)
        self._leave_fields()
        self.opened.emit(line.row if due and line is not None else None)
        self.lie()

    def _leave_fields(self) -> None:
        """Give the focus to the list where it was in the row that closes."""
        held, fields = QApplication.focusWidget(), self.fields
        if held is None or fields is None:
            return
        if fields.widget.isAncestorOf(held) or held is self.tick:
            self.tree.setFocus(Qt.FocusReason.OtherFocusReason)

    def lie(self) -> None:
        """Put the fields under the words of the open row."""
        line, fields = self.tree.current_line(), self.fields
        box = self.tree.box_of_current()
        shown = line is not None and line.is_due and box.isValid()
        self._lie_tick(box, shown=shown)
        if fields is None:
            return
        if not shown:
            fields.widget.hide()
            return
        high = fields.height_at(box.width())
        if high != self.tree.open_height:
            self.tree.set_open_height(high)
            self.tree.scrollTo(self.tree.currentIndex())  # all of it, fields and all
            box = self.tree.box_of_current()
        place = QRect(box.left(), box.top() + px(LINE), box.width(), high)
        self._put(fields.widget, place)

    def _lie_tick(self, box: QRect, *, shown: bool) -> None:
        self.tick.setVisible(shown)
        if shown:
            side = px(24)
            spot = QRect(0, 0, side, side)
            spot.moveCenter(tick_box(box).center())
            self._put(self.tick, spot)

    def _put(self, widget: QWidget, place: QRect) -> None:
        """Show a widget at a place of the viewport, cut where that ends."""
        port = self.tree.viewport()
        corner = port.mapTo(self, QPoint(0, 0))
        widget.setGeometry(place.translated(corner))
        seen = port.rect().intersected(place)
        widget.setMask(QRegion(seen.translated(-place.topLeft())))
        widget.setVisible(not seen.isEmpty())
        widget.raise_()
