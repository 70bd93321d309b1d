"""The pill that says where an offer stands: icon and word, never colour alone."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QWidget

from models.offers.offer_list import OfferState
from ui.guarded import guarded
from ui.look.fonts import font, metrics
from ui.look.icons import pixmap
from ui.look.theme import color, px, theme
from ui.offers.words import STATE_ICONS, STATE_SURFACES

_HIGH = 22


def pill_width(words: str) -> int:
    """How wide the pill with these words is."""
    return metrics("caption").horizontalAdvance(words) + px(34)


def paint_pill(
    painter: QPainter, x: int, middle: int, state: OfferState, words: str
) -> None:
    """Paint the pill from x, its middle at `middle`."""
    icon_name, ink = STATE_ICONS[state]
    box = QRect(x, middle - px(_HIGH) // 2, pill_width(words), px(_HIGH))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(color("line.default"), 1))
    painter.setBrush(color(STATE_SURFACES[state]))
    round_ = box.height() / 2
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), round_, round_)
    picture = pixmap(icon_name, ink, 13)
    painter.drawPixmap(x + px(9), middle - px(6), picture)
    painter.setFont(font("caption"))
    painter.setPen(color(ink))
    inner = box.adjusted(px(26), 0, -px(6), 0)
    painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, words)
    painter.restore()


class StatePill(QLabel):
    """A pill as a widget."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("state")
        self._state, self._words = OfferState.DRAFT, "Draft"
        theme().changed.connect(self.updateGeometry)

    def show_state(self, state: OfferState, more: str = "") -> None:
        """Show a state, and what else is to be said: "Draft, version 2"."""
        self._state = state
        self._words = f"{state.label}, {more}" if more else state.label
        self.setAccessibleName(self._words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(pill_width(self._words), px(_HIGH) + 2)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @guarded()
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_pill(painter, 0, self.height() // 2, self._state, self._words)
        painter.end()
