"""How long the touch took, in minutes."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSpinBox

from ui.guarded import guarded
from ui.look.fonts import font
from ui.look.icons import pixmap
from ui.look.theme import px, theme

_MOST = 1440


class MinutesBox(QSpinBox):
    """A number with a clock before it; a dash where nothing was said."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("minutes")
        self.setAccessibleName("Minutes")
        self.setRange(0, _MOST)
        self.setSpecialValueText("–")
        self.setSingleStep(5)
        self.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.lineEdit().setProperty("look", "bare")
        self._dress()
        theme().changed.connect(self._dress)

    def _dress(self) -> None:
        self.setFont(font("body"))
        self.setFixedWidth(px(80))

    @guarded(otherwise=False)
    def event(self, event: QEvent) -> bool:
        taken = super().event(event)
        # under a style sheet a spin box without buttons leaves its line no room,
        # at every change of size, font or style anew
        room = self.rect().adjusted(px(32), 1, -px(4), -1)
        if self.lineEdit().geometry() != room:
            self.lineEdit().setGeometry(room)
        return taken

    @guarded()
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        mark = pixmap("timer", "text.tertiary")
        painter.drawPixmap(px(10), self.height() // 2 - px(8), mark)
        painter.end()
