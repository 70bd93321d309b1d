"""The row of eight pips, always drawn by this one painter."""

from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen

from ui.look.pictures import stamp, write_middle
from ui.look.theme import color, px, theme, tinted

PIPS, PITCH, BOX = 8, 14, 10
_MARGIN = 3  # room around a row of pips for the ring of an answered touch
_HATS = {"m": "marketing", "s": "sales"}


class _Pip(NamedTuple):
    hat: str  # "marketing", "sales", or "" where nothing stands yet
    kind: str  # made, answered, planned, empty


def _row_of(touches: str, planned: str, target: int) -> list[_Pip]:
    row = [
        _Pip(_HATS[t.lower()], "answered" if t.isupper() else "made") for t in touches
    ]
    row += [_Pip(_HATS[p], "planned") for p in planned]
    row = row[:PIPS]
    return row + [_Pip("", "empty")] * (min(target, PIPS) - len(row))


def _shape(painter: QPainter, hat: str, at: QPointF, half: float) -> None:
    if hat == "marketing":
        corner = half * 0.28
        painter.drawRoundedRect(
            QRectF(at.x() - half, at.y() - half, 2 * half, 2 * half), corner, corner
        )
    else:
        painter.drawEllipse(at, half, half)


def _one_pip(painter: QPainter, pip: _Pip, at: QPointF) -> None:
    half = BOX / 2
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if pip.kind == "empty":
        painter.setPen(QPen(tinted("line.strong", 0.75), 1))
        painter.drawEllipse(at, half - 2, half - 2)
        return
    shade = color(f"hat.{pip.hat}.solid")
    if pip.kind == "planned":
        pen = QPen(shade, 1.2, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([1.9, 1.45])
        painter.setPen(pen)
        _shape(painter, pip.hat, at, half - 0.9)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shade)
        painter.drawEllipse(at, 1.5, 1.5)
        return
    if pip.kind == "answered":
        painter.setPen(QPen(shade, 1.4))
        _shape(painter, pip.hat, at, half + 0.4)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(shade)
    inset = 2.1 if pip.kind == "answered" else 0.9
    _shape(painter, pip.hat, at, half - inset)


def _draw_row(painter: QPainter, touches: str, planned: str, target: int) -> None:
    side = px(BOX + 2 * _MARGIN)
    for place, pip in enumerate(_row_of(touches, planned, target)):
        corner = QPoint(px(place * PITCH), 0)
        stamp(painter, corner, QSize(side, side), pip, partial(_draw_pip, pip=pip))


def _draw_pip(painter: QPainter, pip: _Pip) -> None:
    scale = theme().text_percent / 100
    painter.scale(scale, scale)
    middle = _MARGIN + BOX / 2
    _one_pip(painter, pip, QPointF(middle, middle))


def paint_pip(
    painter: QPainter, at: QPointF, hat: str, kind: str, side: float = BOX
) -> None:
    """One pip around `at`, as the row of eight has it.

    Args:
        painter: open on the widget.
        at: its middle.
        hat: marketing or sales.
        kind: made, answered, planned, empty.
        side: in pixels at 100 %.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(at)
    scale = px(side) / BOX
    painter.scale(scale, scale)
    _one_pip(painter, _Pip(hat, kind), QPointF(0, 0))
    painter.restore()


def pips_width() -> int:
    """How wide a row of eight pips is, without the "+n"."""
    return px((PIPS - 1) * PITCH + BOX)


def paint_pips(
    painter: QPainter,
    x: int,
    middle: int,
    touches: str,
    planned: str = "",
    target: int = PIPS,
) -> None:
    """Pips from `x` on, at most eight in the order of time, centred on `middle`.

    Args:
        painter: open on the widget.
        x: left edge of the first pip.
        middle: vertical middle.
        touches: one letter a touch, m or s; a capital one was answered.
        planned: one letter a planned touch.
        target: touches that a close takes; what is made of them stands in words.
    """
    stamp(
        painter,
        QPoint(x - px(_MARGIN), middle - px(BOX / 2 + _MARGIN)),
        QSize(px(PIPS * PITCH + 2 * _MARGIN), px(BOX + 2 * _MARGIN)),
        ("pips", touches[:PIPS], planned[:PIPS], min(target, PIPS)),
        lambda onto: _draw_row(onto, touches, planned, target),
    )
    over = len(touches) - PIPS
    if over > 0:
        painter.setPen(color("text.tertiary"))
        left = x + pips_width() + px(5)
        write_middle(painter, left, middle, f"+{over}", "caption")
