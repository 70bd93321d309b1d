"""Small things that are painted often, painted once each and kept as pictures."""

from collections.abc import Callable, Hashable

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap, QStaticText

from ui.look.fonts import font, metrics
from ui.look.theme import theme

_pictures: dict[Hashable, QPixmap] = {}
_lines: dict[tuple[str, str, int], QStaticText] = {}
_once: set[tuple[str, str, int]] = set()
_MOST_PICTURES, _MOST_LINES = 2000, 1500


def stamp(
    painter: QPainter,
    corner: QPoint,
    size: QSize,
    key: Hashable,
    draw: Callable[[QPainter], None],
) -> None:
    """Put a picture at `corner`; `draw` paints it where it is not known yet.

    Args:
        size: in logical pixels.
        key: tells it from other pictures; theme, text size and ratio are added.
        draw: paints from (0, 0) on, smooth edges on.
    """
    look, ratio = theme(), painter.device().devicePixelRatio()
    whole = (key, look.scheme, look.text_percent, ratio, size.width(), size.height())
    found = _pictures.get(whole)
    if found is None:
        if len(_pictures) > _MOST_PICTURES:
            _pictures.clear()
        found = _pictures[whole] = _drawn(size, ratio, draw)
    painter.drawPixmap(corner, found)


def _drawn(size: QSize, ratio: float, draw: Callable[[QPainter], None]) -> QPixmap:
    picture = QPixmap(size * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw(painter)
    painter.end()
    return picture


def write(painter: QPainter, x: int, base: int, text: str, type_name: str) -> None:
    """Write one line in a text style from `x` on, on the base line `base`."""
    key = (text, type_name, theme().text_percent)
    style = font(type_name)
    painter.setFont(style)
    line = _lines.get(key)
    if line is None:
        if key not in _once:
            # laying a line out to keep it costs twice: only what comes again is kept
            _once.add(key)
            painter.drawText(x, base, text)
            return
        line = _kept(key, text)
    painter.drawStaticText(x, base - metrics(type_name).ascent(), line)


def _kept(key: tuple[str, str, int], text: str) -> QStaticText:
    if len(_lines) > _MOST_LINES:
        _lines.clear()
        _once.clear()
    line = _lines[key] = QStaticText(text)
    line.setTextFormat(Qt.TextFormat.PlainText)
    return line


def write_middle(
    painter: QPainter, x: int, middle: int, text: str, type_name: str
) -> None:
    """Write one line in a text style from `x` on, centred on the height `middle`."""
    ink = metrics(type_name)
    base = middle + (ink.ascent() - ink.descent()) // 2
    write(painter, x, base, text, type_name)
