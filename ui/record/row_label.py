"""The label of a line that can be dragged above or below its like."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QMouseEvent
from PySide6.QtWidgets import QApplication

from ui.guarded import guarded
from ui.look.labels import Label


class RowLabel(Label):
    """A label beside its field.

    Signals:
        menu_wanted: the spot of the screen where the line's menu is asked for.
        dragged: the spot of the screen where the line was dropped.
    """

    menu_wanted = Signal(QPoint)
    dragged = Signal(QPoint)

    def __init__(self, words: str) -> None:
        super().__init__(words, "body", "text.secondary")
        self._pressed: QPoint | None = None
        self._can_go = False

    def let_go(self, *, can_go: bool) -> None:
        """Let the line be dragged, or not."""
        self._can_go = can_go
        shape = Qt.CursorShape
        self.setCursor(shape.OpenHandCursor if can_go else shape.ArrowCursor)

    @guarded()
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._can_go and event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.globalPosition().toPoint()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        else:
            super().mousePressEvent(event)

    @guarded()
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        if pressed is None:
            super().mouseReleaseEvent(event)
            return
        self.let_go(can_go=True)
        spot = event.globalPosition().toPoint()
        if (spot - pressed).manhattanLength() >= QApplication.startDragDistance():
            self.dragged.emit(spot)

    @guarded()
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(event.globalPos())
