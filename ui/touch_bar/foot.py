"""The foot of the sheet: what the keys do, and the two ways to log."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.guarded import guarded
from ui.look.buttons import Button
from ui.look.labels import KeyLabel, Label
from ui.look.theme import color, px, radius, theme

_HINTS = (
    ("Tab", "next chip"),
    ("Alt ↓", "change a chip"),
    ("Esc", "close, the line is kept"),
)


class Foot(QWidget):
    """57 high, on a sunken ground."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.again = Button(
            "Log and log another", keys="Ctrl ↵", object_name="logAnother"
        )
        self.log = Button("Log touch", kind="primary", keys="↵", object_name="logTouch")
        row = QHBoxLayout(self)
        row.setContentsMargins(px(16), 0, px(16), 0)
        row.setSpacing(px(5))
        self._hints = _hints()
        row.addWidget(self._hints)
        row.addStretch(1)
        row.addWidget(self.again)
        row.addSpacing(px(4))
        row.addWidget(self.log)
        self._dress()
        theme().changed.connect(self._dress)

    def _dress(self) -> None:
        self.setFixedHeight(px(57))
        for button in (self.again, self.log):
            button.setMinimumWidth(button.sizeHint().width())
        self.update()

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        buttons = self.again.sizeHint().width() + self.log.sizeHint().width()
        room = self.width() - buttons - px(48)
        self._hints.setVisible(self._hints.sizeHint().width() <= room)

    @guarded()
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        corner = radius("popover")
        box = QRectF(self.rect())
        ground = QPainterPath()
        ground.setFillRule(Qt.FillRule.WindingFill)
        ground.addRoundedRect(box, corner, corner)
        ground.addRect(box.adjusted(0, 0, 0, -corner))
        painter.fillPath(ground, color("surface.sunken"))
        painter.setPen(color("line.default"))
        painter.drawLine(0, 0, self.width(), 0)
        painter.end()


def _hints() -> QWidget:
    """What the keys do, where there is room for it."""
    hints = QWidget()
    row = QHBoxLayout(hints)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(px(5))
    for keys, words in _HINTS:
        row.addWidget(KeyLabel(keys))
        row.addWidget(Label(words, "detail", "text.secondary"))
        row.addSpacing(px(8))
    return hints
