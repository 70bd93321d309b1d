"""A card to press: an icon, what it does, and a second line on how."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy

from ui.guarded import guarded
from ui.look.fonts import font, metrics
from ui.look.icons import pixmap
from ui.look.theme import color, px, radius, theme

_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop


class ChoiceCard(QPushButton):
    """One of the ways to begin."""

    def __init__(self, name: str, icon_name: str, title: str, detail: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setAccessibleDescription(detail)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._shown = (icon_name, title, detail)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(px(260), self._detail_height(px(260)) + px(43))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(200), self._detail_height(px(240)) + px(43))

    def _detail_height(self, width: int) -> int:
        room = QRect(0, 0, width - px(59) - px(12), 1000)
        return metrics("detail").boundingRect(room, int(_WRAP), self._shown[2]).height()

    @guarded()
    def paintEvent(self, _event: QPaintEvent) -> None:
        icon_name, title, detail = self._shown
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        over = self.underMouse() and self.isEnabled()
        painter.setPen(QPen(color("line.strong" if over else "line.default"), 1))
        painter.setBrush(color("surface.cardHover" if over else "surface.panel"))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, radius("card"), radius("card"))
        tile = QRect(px(15), px(15), px(32), px(32))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("surface.sunken"))
        painter.drawRoundedRect(tile, radius("input"), radius("input"))
        painter.drawPixmap(px(23), px(23), pixmap(icon_name, "accent.text"))
        left, wide = px(59), self.width() - px(59) - px(10)
        painter.setFont(font("bodyStrong"))
        painter.setPen(color("text.primary"))
        head = QRect(left, px(13), wide, px(18))
        painter.drawText(head, Qt.AlignmentFlag.AlignVCenter, title)
        painter.setFont(font("detail"))
        painter.setPen(color("text.secondary"))
        room = QRect(left, px(32), wide, self.height() - px(32))
        painter.drawText(room, int(_WRAP), detail)
        painter.end()
