"""How to read a card: each kind of pip with its word."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel

from ui.guarded import guarded
from ui.look.fonts import font, metrics
from ui.look.painters import Silence, paint_silence
from ui.look.theme import color, px, theme

_KINDS = (
    ("marketing", "marketing touch"),
    ("sales", "sales touch"),
    ("answered", "they answered"),
    ("planned", "planned"),
    ("silent", "silent too long"),
)
_TITLE = "Read a card"


class PipKey(QLabel):
    """The signs of a card in one row."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("pipKey")
        words = ", ".join(word for _, word in _KINDS)
        self.setAccessibleName(f"{_TITLE}: {words}")
        theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        wide = metrics("bodyStrong").horizontalAdvance(_TITLE)
        for _, word in _KINDS:
            wide += metrics("detail").horizontalAdvance(word) + px(36)
        return QSize(wide, px(20))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(120), px(20))

    @guarded()
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() / 2
        painter.setFont(font("bodyStrong"))
        painter.setPen(color("text.primary"))
        up = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.rect(), up, _TITLE)
        slack = max(0, self.width() - self.sizeHint().width())
        gap = px(36) + slack / len(_KINDS)
        x = float(metrics("bodyStrong").horizontalAdvance(_TITLE))
        for kind, word in _KINDS:
            x += gap
            paint_mark(painter, kind, QPointF(x - px(14), middle))
            painter.setFont(font("detail"))
            painter.setPen(color("text.secondary"))
            wide = metrics("detail").horizontalAdvance(word)
            painter.drawText(QRectF(x, 0, wide + 2, self.height()), up, word)
            x += wide
        painter.end()


def paint_mark(painter: QPainter, kind: str, at: QPointF) -> None:
    """One sign of a card around `at`."""
    half = px(5)
    hat = "marketing" if kind == "marketing" else "sales"
    shade = color(f"hat.{hat}.solid")
    if kind == "silent":
        paint_silence(painter, at, Silence.SILENT, px(13))
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(shade)
    if kind == "marketing":
        square = QRectF(at.x() - half, at.y() - half, 2 * half, 2 * half)
        painter.drawRoundedRect(square, 2, 2)
        return
    if kind == "planned":
        painter.drawEllipse(at, 1.6, 1.6)
    else:
        painter.drawEllipse(at, half, half)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if kind == "answered":
        painter.setPen(QPen(color("surface.panel"), 1.6))
        painter.drawEllipse(at, half - 0.8, half - 0.8)
        painter.setPen(QPen(shade, 1.4))
        painter.drawEllipse(at, half + 1, half + 1)
    if kind == "planned":
        pen = QPen(shade, 1.2, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([1.9, 1.45])
        painter.setPen(pen)
        painter.drawEllipse(at, half, half)
