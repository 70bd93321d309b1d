"""Tags as they are painted: a word on its tint, with a shape that says its colour."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPolygonF

from ui.look.elided import elided
from ui.look.fonts import font, metrics
from ui.look.theme import color, px

TONES = {
    "blue": "state.info",
    "sky": "tier.cold",
    "teal": "hat.sales",
    "green": "tier.won",
    "amber": "tier.warm",
    "orange": "tier.hot",
    "grey": "tier.lost",
    "plum": "hat.marketing",
}
"""The tokens that each colour of a tag is painted in."""
_HIGH, _INSET, _GAP, _MARK = 20, 7, 6, 8
Corners = Sequence[tuple[float, float]]


def _polygon(corners: Corners) -> Callable[[QPainter, QRectF], None]:
    def paint(painter: QPainter, box: QRectF) -> None:
        left, top, wide = box.left(), box.top(), box.width()
        points = [QPointF(left + x * wide, top + y * wide) for x, y in corners]
        painter.drawPolygon(QPolygonF(points))

    return paint


def _half(painter: QPainter, box: QRectF) -> None:
    path = QPainterPath(QPointF(box.left(), box.center().y()))
    path.arcTo(box, 180, -180)
    path.closeSubpath()
    painter.drawPath(path)


def _ring(painter: QPainter, box: QRectF) -> None:
    path = QPainterPath()
    path.addEllipse(box)
    inner = box.width() / 4
    path.addEllipse(box.adjusted(inner, inner, -inner, -inner))
    painter.drawPath(path)


_SHAPES: dict[str, Callable[[QPainter, QRectF], None]] = {
    "blue": _polygon(((0, 0), (1, 0), (1, 1), (0, 1))),
    "sky": _half,
    "teal": lambda painter, box: painter.drawEllipse(box),
    "green": _polygon(((0.5, 0), (1, 1), (0, 1))),
    "amber": _polygon(((0.5, 0), (1, 0.5), (0.5, 1), (0, 0.5))),
    "orange": _polygon(((0, 0), (1, 0), (0.5, 1))),
    "grey": _polygon(((0, 0.3), (1, 0.3), (1, 0.7), (0, 0.7))),
    "plum": _ring,
}


def tag_width(name: str, colour: str, most: int = 10_000) -> int:
    """How wide a tag is painted, at most `most`."""
    mark = px(_MARK + 5) if colour in TONES else 0
    wide = metrics("caption").horizontalAdvance(name) + 2 * px(_INSET) + mark
    return min(wide, most)


def paint_mark(painter: QPainter, box: QRect, colour: str) -> None:
    """Paint the shape of a colour, by which it is known without seeing the colour."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color(f"{TONES[colour]}.solid"))
    _SHAPES[colour](painter, QRectF(box))


def paint_tag(painter: QPainter, box: QRect, name: str, colour: str) -> None:
    """Paint a tag into a box; its words are cut where they are too long."""
    tone = TONES.get(colour)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color(f"{tone}.soft" if tone else "surface.sunken"))
    painter.drawRoundedRect(box, 4, 4)
    words = box.adjusted(px(_INSET), 0, -px(_INSET), 0)
    if tone:
        side = px(_MARK)
        top = box.top() + (box.height() - side) // 2
        paint_mark(painter, QRect(words.left(), top, side, side), colour)
        words.setLeft(words.left() + px(_MARK + 5))
    painter.setPen(color(f"{tone}.text" if tone else "text.secondary"))
    painter.setFont(font("caption"))
    cut = elided(name, "caption", words.width() + 2)
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, cut)


def paint_tags(
    painter: QPainter, box: QRect, names: Sequence[str], colours: Mapping[str, str]
) -> None:
    """Paint tags one after another; those that find no room are counted: "+2"."""
    x, more = box.x(), px(26)
    for place, name in enumerate(names):
        left = len(names) - place - 1
        room = box.right() - x - (more if left else 0)
        wide = tag_width(name, colours.get(name, ""))
        if wide > room and place:
            painter.setPen(color("text.secondary"))
            painter.setFont(font("caption"))
            rest = QRect(x, box.y(), more, box.height())
            painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, f"+{left + 1}")
            return
        sheet = QRect(x, (box.height() - px(_HIGH)) // 2, min(wide, room), px(_HIGH))
        paint_tag(painter, sheet, name, colours.get(name, ""))
        x += wide + px(_GAP)
