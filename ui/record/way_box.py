"""A check box in the look of the record: it grows with the text, in both schemes."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox

from ui.guarded import guarded
from ui.look.fonts import font, metrics
from ui.look.icons import pixmap
from ui.look.theme import color, px, theme

_SIDE, _GAP, _HIGH = 16, 7, 24


class WayBox(QCheckBox):
    """A check box with a drawn mark."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        words = metrics("body").horizontalAdvance(self.text())
        return QSize(px(_SIDE + _GAP + 4) + words, px(_HIGH))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, at: QPoint) -> bool:
        """Whether a click there is meant for the box: also beside its words."""
        return self.rect().contains(at)

    @guarded()
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = px(_SIDE)
        box = QRect(0, (self.height() - side) // 2, side, side)
        marked = self.isChecked()
        painter.setPen(QPen(color("accent.solid" if marked else "line.strong"), 1.2))
        painter.setBrush(color("accent.solid" if marked else "surface.panel"))
        painter.drawRoundedRect(QRectF(box).adjusted(0.6, 0.6, -0.6, -0.6), 4, 4)
        if marked:
            inset = px(2)
            inner = box.adjusted(inset, inset, -inset, -inset)
            painter.drawPixmap(inner, pixmap("check", "text.onAccent", 12))
        painter.setFont(font("body"))
        painter.setPen(color("text.primary"))
        words = self.rect().adjusted(side + px(_GAP), 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.end()
