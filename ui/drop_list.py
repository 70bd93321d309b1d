"""A `FixedList` whose rows are dragged out and dropped in, between two others."""

from collections.abc import Callable

from PySide6.QtCore import (
    QEvent,
    QMimeData,
    QModelIndex,
    QPoint,
    QRect,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QAbstractItemView, QWidget

from ui.fixed_list import FixedList
from ui.guarded import guarded
from ui.look.theme import color, px
from ui.look.tokens import milliseconds
from ui.row_marks import Marks

ExecDrag = Callable[[QDrag, Qt.DropAction, Qt.DropAction], Qt.DropAction]
NOWHERE = -1
_EDGE = milliseconds("autoScrollEdge")  # pixels, though it stands among the motions
_TICK = 16


def _exec(drag: QDrag, allowed: Qt.DropAction, usual: Qt.DropAction) -> Qt.DropAction:
    return drag.exec(allowed, usual)


class DropList(FixedList):
    """Rows that can be dragged; the model decides what may be dropped and moves.

    Attributes:
        exec_drag: runs the drag; a test without a display may replace it.
    """

    exec_drag = staticmethod(_exec)
    drop_seen = Signal(str)  # "allowed", "denied", "" when the drag has left

    def __init__(
        self,
        row_height: int,
        *,
        gap: int = 0,
        inset: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(row_height, gap=gap, inset=inset, parent=parent)
        self._drop_place = NOWHERE
        self._pulled: frozenset[int] = frozenset()
        self._pointer = 0
        self._hovered = -1
        self.viewport().setMouseTracking(True)
        self._edge_clock = QTimer(self)
        self._edge_clock.setInterval(_TICK)
        self._edge_clock.timeout.connect(self._scroll_at_edge)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)

    # what a kind of list may draw differently

    def drag_picture(self, row: int, rows: int) -> QPixmap:
        """What hangs on the pointer: the row that was grabbed, of `rows` in all."""
        del rows
        ratio = self.devicePixelRatioF()
        box = QRect(0, 0, self.visualRect(self.model().index(row, 0)).width(), 0)
        box.setHeight(self.row_height())
        picture = QPixmap(box.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self.paint_row(painter, box, row, Marks())
        painter.end()
        return picture

    def paint_hole(self, painter: QPainter, box: QRect) -> None:
        """What stays where a dragged row was."""
        painter.setPen(QPen(color("line.strong"), 1, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 8, 8)

    # dragging out

    @guarded()
    def startDrag(self, allowed: Qt.DropAction) -> None:
        chosen = self.selectionModel().selectedIndexes()
        grabbed = self.currentIndex()
        if not chosen or not grabbed.isValid():
            return
        drag = QDrag(self)
        drag.setMimeData(self.model().mimeData(chosen))
        drag.setPixmap(self.drag_picture(grabbed.row(), len(chosen)))
        lying = self.visualRect(grabbed)
        drag.setHotSpot(QPoint(lying.width() // 2, px(24)))
        self._pulled = frozenset(self.rows_shown().ids_at(chosen))
        self.viewport().update()
        # the model moves the rows: the base class would remove them a second time
        self.exec_drag(drag, allowed, Qt.DropAction.MoveAction)
        self._pulled = frozenset()
        self.viewport().update()

    def is_pulled(self, key: int) -> bool:
        """Whether the row with this id hangs on the pointer."""
        return key in self._pulled

    # dropping in

    @guarded()
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._weigh(event)

    @guarded()
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._weigh(event)

    @guarded()
    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self._forget_drop()

    @guarded()
    def dropEvent(self, event: QDropEvent) -> None:
        place = self.geometry_of_rows().place_at(round(event.position().y()))
        self._forget_drop()
        action, mime = Qt.DropAction.MoveAction, event.mimeData()
        if self.model().dropMimeData(mime, action, place, 0, QModelIndex()):
            event.setDropAction(action)
            event.accept()
        else:
            event.ignore()

    def _weigh(self, event: QDragMoveEvent) -> None:
        self._pointer = round(event.position().y())
        place = self.geometry_of_rows().place_at(self._pointer)
        if self._may_drop(event.mimeData(), place):
            event.setDropAction(Qt.DropAction.MoveAction)
            event.accept()
            self._show_drop(place)
        else:
            event.ignore()
            self._show_drop(NOWHERE)
        if not self._edge_clock.isActive():
            self._edge_clock.start()

    def _may_drop(self, mime: QMimeData, place: int) -> bool:
        action = Qt.DropAction.MoveAction
        return self.model().canDropMimeData(mime, action, place, 0, QModelIndex())

    def _show_drop(self, place: int) -> None:
        self.drop_seen.emit("denied" if place == NOWHERE else "allowed")
        if place != self._drop_place:
            self._drop_place = place
            self.viewport().update()

    def _forget_drop(self) -> None:
        self._drop_place = NOWHERE
        self._edge_clock.stop()
        self.drop_seen.emit("")
        self.viewport().update()

    def _scroll_at_edge(self) -> None:
        bar, high = self.verticalScrollBar(), self.viewport().height()
        above, below = _EDGE - self._pointer, self._pointer - (high - _EDGE)
        pull = -above if above > 0 else max(0, below)
        if pull:
            bar.setValue(bar.value() + pull // 3)
            if self._drop_place != NOWHERE:
                self._show_drop(self.geometry_of_rows().place_at(self._pointer))

    # painting

    @guarded()
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        self.paint_rows(painter, event.rect())
        if self._drop_place != NOWHERE:
            self._paint_drop_line(painter)
        painter.end()

    @guarded()
    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        if self._drop_place != NOWHERE:
            self.viewport().update()

    def _paint_drop_line(self, painter: QPainter) -> None:
        y = max(4, self.geometry_of_rows().line_at(self._drop_place))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color("accent.focus"), 2))
        painter.setBrush(color("surface.card"))
        painter.drawLine(12, y, self.viewport().width() - 6, y)
        painter.drawEllipse(QPoint(9, y), 3, 3)

    # the mouse

    def is_hovered(self, row: int) -> bool:
        """Whether the mouse is over the row."""
        return row == self._hovered

    def _hover(self, row: int) -> None:
        if row != self._hovered:
            for changed in (self._hovered, row):
                if changed >= 0:
                    self.viewport().update(
                        self.visualRect(self.model().index(changed, 0))
                    )
            self._hovered = row
            shape = Qt.CursorShape
            over = shape.PointingHandCursor if row >= 0 else shape.ArrowCursor
            self.viewport().setCursor(over)

    @guarded()
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() == Qt.MouseButton.NoButton:
            self._hover(self.indexAt(event.position().toPoint()).row())
        super().mouseMoveEvent(event)

    @guarded(otherwise=False)
    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._hover(-1)
        return super().viewportEvent(event)
