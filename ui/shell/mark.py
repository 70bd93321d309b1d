"""Baton's mark: a baton, half plum, half teal."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap

from ui.look.icons import icon_ratio
from ui.look.theme import color

_TURNED = -38


def mark(side: int) -> QPixmap:
    """The mark in a square of `side` pixels."""
    ratio = icon_ratio()
    picture = QPixmap(round(side * ratio), round(side * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.translate(QPointF(side / 2, side / 2))
    painter.rotate(_TURNED)
    long, thick = side * 1.06, side * 0.44
    body = QRectF(-long / 2, -thick / 2, long, thick)
    for name, half in (
        ("hat.marketing.solid", body.adjusted(0, 0, -long * 0.54, 0)),
        ("hat.sales.solid", body.adjusted(long * 0.54, 0, 0, 0)),
    ):
        painter.setClipRect(half)
        painter.setBrush(color(name))
        painter.drawRoundedRect(body, thick / 2, thick / 2)
    painter.end()
    return picture


def window_icon() -> QIcon:
    """The mark for the window's frame."""
    return QIcon(mark(64))
