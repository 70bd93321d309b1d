"""The tree of Today: parts and lines that it paints itself, and the keys of a line."""

from datetime import date

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTreeView, QWidget

from ui.guarded import guarded
from ui.look.theme import px, theme
from ui.today.lines import Key, Line
from ui.today.row_paint import (
    HEAD,
    LINE,
    LinePaint,
    Marks,
    paint_ground,
    paint_head,
    tick_box,
)
from ui.today.tree_model import DayModel, Index

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_PAGES = {Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}
_WORDS = {
    Qt.Key.Key_Z: "snooze",
    Qt.Key.Key_O: "open",
    Qt.Key.Key_N: "note",
    Qt.Key.Key_D: "tick",
    Qt.Key.Key_L: "log",
    Qt.Key.Key_P: "pass",
    Qt.Key.Key_A: "accept",
    Qt.Key.Key_B: "return",
    Qt.Key.Key_C: "bring back",
    Qt.Key.Key_R: "run",
}


class DayTree(QTreeView):
    """The list of Today.

    Signals:
        asked: what a key or the mouse wants of the current line, in a word; a digit
            is an outcome.
        moved: the line that is current now, or None.
        laid: lines lie elsewhere now.
    """

    asked = Signal(str)
    moved = Signal(object)
    laid = Signal()

    def __init__(self, model: DayModel, today: date, parent: QWidget) -> None:
        super().__init__(parent)
        # a viewport of ours: to wrap Qt's own costs PySide 10 ms at the first paint
        self.setViewport(QWidget())
        self.setObjectName("todayTree")
        self.setAccessibleName("Today")
        self.setProperty("look", "lane")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setItemsExpandable(False)
        self.setExpandsOnDoubleClick(False)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self._day, self.line_paint = model, LinePaint(today)
        self._hovered: Key | None = None
        self.open_height = 0
        model.height_of = self._height_of
        self.setModel(model)
        model.rowsInserted.connect(lambda *_args: self.expandAll())
        model.modelReset.connect(self.expandAll)
        self.verticalScrollBar().valueChanged.connect(lambda _at: self.laid.emit())
        theme().changed.connect(self.measure_again)

    def _height_of(self, line: Line | None) -> int:
        if line is None:
            return px(HEAD)
        extra = self.open_height if line.key == self.current_key() else 0
        return px(LINE) + extra

    # what is asked of it

    def current_line(self) -> Line | None:
        """The line that is current."""
        return self._day.line_at(self.currentIndex())

    def current_key(self) -> Key | None:
        """The key of the line that is current."""
        line = self.current_line()
        return None if line is None else line.key

    def go_to(self, key: Key) -> None:
        """Make a line current and bring all of it into sight."""
        at = self._day.index_of(key)
        if at.isValid():
            self.setCurrentIndex(at)
            self.scrollTo(at)

    def box_of_current(self) -> QRect:
        """Where the current line lies in the viewport."""
        return self.visualRect(self.currentIndex())

    def set_open_height(self, height: int) -> None:
        """Give the current line so much room below its words."""
        if height != self.open_height:
            self.open_height = height
            self._renew(self.currentIndex())

    def measure_again(self) -> None:
        """Lay all lines out anew, at another text size."""
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def _renew(self, index: QModelIndex) -> None:
        self._tell(index)
        self.laid.emit()

    def _tell(self, index: Index) -> None:
        """Have a line measured and painted anew."""
        line = self._day.line_at(index)
        if line is not None:
            self._day.renew(line.key)

    # Qt's side

    @guarded()
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.open_height = 0
        for index in (previous, current):
            self._tell(index)
        self.moved.emit(self._day.line_at(current))

    @guarded()
    def updateGeometries(self) -> None:
        super().updateGeometries()
        self.laid.emit()  # rows came or went above the open one

    def keyboardSearch(self, _text: str) -> None:
        """Letters are commands here."""

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        key = Qt.Key(event.key())
        if not plain:
            event.ignore()
        elif key in _STEPS or key in _PAGES:
            self.step(_STEPS.get(key) or _PAGES[key])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.step(
                -len(self._day.all_lines()) if key == Qt.Key.Key_Home else 1 << 20
            )
        elif key in _ENTER:
            self.asked.emit("finish")
        elif event.text() and event.text() in "123456789":
            self.asked.emit(event.text())
        elif key in _WORDS:
            self.asked.emit(_WORDS[key])
        else:
            event.ignore()

    def step(self, by: int) -> None:
        """Make the line current that is so many lines on."""
        keys = [line.key for line in self._day.all_lines()]
        if not keys:
            return
        here = self.current_key()
        place = keys.index(here) + by if here in keys else 0
        self.go_to(keys[max(0, min(len(keys) - 1, place))])

    @guarded()
    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = self.indexAt(event.position().toPoint())
        if self._day.line_at(at) is None:
            return
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.setCurrentIndex(at)
        if (
            tick_box(self.visualRect(at))
            .adjusted(-px(6), -px(6), px(6), px(6))
            .contains(event.position().toPoint())
        ):
            self.asked.emit("tick")

    @guarded()
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._day.line_at(self.indexAt(event.position().toPoint())) is not None:
            self.asked.emit("open")

    @guarded()
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self._day.line_at(self.indexAt(event.position().toPoint())))

    @guarded()
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(None)

    def _hover(self, line: Line | None) -> None:
        key = None if line is None else line.key
        if key != self._hovered:
            self._hovered = key
            self.viewport().update()

    @guarded()
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        spot = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            spot = self.viewport().mapToGlobal(self.box_of_current().center())
        line = self.current_line()
        if line is not None:
            self.menu_spot = spot
            self.asked.emit("menu")

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.laid.emit()

    @guarded()
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        index = self.indexAt(QPoint(1, max(0, event.rect().top())))
        while index.isValid():
            box = self.visualRect(index)
            if box.top() > event.rect().bottom():
                break
            self._paint(painter, box, index)
            index = self.indexBelow(index)
        painter.end()

    def _paint(self, painter: QPainter, box: QRect, index: QModelIndex) -> None:
        part, line = self._day.part_at(index), self._day.line_at(index)
        if part is not None:
            paint_head(painter, box, part, self._day.due_in(part.name))
        elif line is not None:
            above = self._day.part_at(self._day.parent_of(index))
            is_open = line.key == self.current_key()
            marks = Marks(
                is_open=is_open,
                focused=is_open and self.hasFocus(),
                hovered=line.key == self._hovered,
                first=index.row() == 0,
                last=self._day.is_last(index),
            )
            paint_ground(painter, box, marks)
            name = "" if above is None else above.name
            self.line_paint.paint(painter, box, line, name)
