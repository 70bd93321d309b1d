"""The shade over the page while the touch sheet is open."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.guarded import guarded
from ui.look import tokens
from ui.look.theme import theme, tinted


class Scrim(QWidget):
    """Dims what lies under it; a click on it says so."""

    pressed = Signal()

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self.setObjectName("scrim")
        theme().changed.connect(self.update)
        self.hide()

    @guarded()
    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()
        self.pressed.emit()

    @guarded()
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        alpha = tokens.alpha_of(theme().scheme, "scrimAlpha")
        painter.fillRect(self.rect(), tinted("surface.scrim", alpha))
        painter.end()
