"""How an entry of the timeline is painted: day, node on the line, words, note."""

from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QTextLayout, QTextOption

from models.people.record import Entry
from ui.look.elided import elided
from ui.look.fonts import font, metrics
from ui.look.icons import pixmap
from ui.look.pips import paint_pip
from ui.look.theme import color, px, theme
from ui.record.words import EntryWords

DATE_WIDE, NODE, TEXT = 74, 98, 122  # right edge of days, middle of nodes, left of text
NOTE_WIDE = 600
_FIRST = 18  # middle of the first line
_TOP, _FOOT, _CHANGE_FOOT = 8, 16, 8
_RIGHT = 4
_PIP = 15
_VCENTER = Qt.AlignmentFlag.AlignVCenter
_DAY = Qt.AlignmentFlag.AlignRight | _VCENTER
_TONES = {"plain": ("text.secondary", "surface.sunken")}


class Lines(NamedTuple):
    """A note broken into lines."""

    layout: QTextLayout
    high: int


@lru_cache(maxsize=400)
def _broken(text: str, width: int, percent: int) -> Lines:
    del percent  # the same text is higher at another text size
    layout = QTextLayout(text.replace("\n", "\N{LINE SEPARATOR}"), font("body"))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    pitch, y = metrics("body").lineSpacing() + px(1), 0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, y))
        y += pitch
    layout.endLayout()
    return Lines(layout, y)


def note_of(text: str, row_width: int) -> Lines:
    """The note in lines of at most 600 px, narrower where the row is."""
    room = row_width - px(TEXT) - px(_RIGHT)
    return _broken(text, max(px(80), min(px(NOTE_WIDE), room)), theme().text_percent)


def note_box(box: QRect) -> QRect:
    """Where the note of an entry lies."""
    top = box.y() + px(_TOP) + px(20)
    room = box.width() - px(TEXT) - px(_RIGHT)
    wide = max(px(80), min(px(NOTE_WIDE), room))
    return QRect(box.x() + px(TEXT), top, wide, box.bottom() - top)


def height_of(words: EntryWords, row_width: int) -> int:
    """How high an entry is in a row of this width."""
    if not words.pip:
        return px(_TOP + 20 + _CHANGE_FOOT)
    high = px(_TOP + 20)
    if words.note:
        high += note_of(words.note, row_width).high
    elif words.below:
        high += px(10)
    return high + px(_FOOT)


def paint_entry(
    painter: QPainter, box: QRect, entry: Entry, words: EntryWords, *, state: str = ""
) -> None:
    """Paint an entry; `state` is "", "selected" or "focused"."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if state:
        _paint_state(painter, box, state)
    _paint_line(painter, box)
    _paint_day(painter, box, words)
    middle = box.y() + px(_FIRST)
    _paint_node(painter, QPointF(box.x() + px(NODE), middle), entry, words)
    if words.pip:
        _paint_title(painter, box, middle, words)
    elif entry.kind == "pass":
        _paint_pass(painter, box, middle, words.title)
    else:
        line = QRect(box.x() + px(TEXT), middle - px(10), box.width(), px(20))
        line.setRight(box.right() - px(_RIGHT))
        painter.setFont(font("detail"))
        painter.setPen(color("text.secondary"))
        painter.drawText(line, _VCENTER, elided(words.title, "detail", line.width()))
    if words.note:
        painter.setPen(color("text.secondary"))
        lines = note_of(words.note, box.width())
        lines.layout.draw(painter, QPointF(note_box(box).topLeft()))
    painter.restore()


def _paint_state(painter: QPainter, box: QRect, state: str) -> None:
    left = box.x() + px(TEXT) - px(8)
    sheet = QRectF(left, box.y() + 2, box.right() - left - 2, box.height() - px(6))
    painter.setPen(
        QPen(color("accent.focus"), 2) if state == "focused" else Qt.PenStyle.NoPen
    )
    painter.setBrush(color("surface.selected"))
    painter.drawRoundedRect(sheet, 7, 7)


def _paint_line(painter: QPainter, box: QRect) -> None:
    left = box.x() + px(NODE) - 1
    painter.fillRect(QRect(left, box.y(), 2, box.height()), color("line.default"))


def _paint_day(painter: QPainter, box: QRect, words: EntryWords) -> None:
    line = QRect(box.x(), box.y() + px(_FIRST) - px(10), px(DATE_WIDE), px(20))
    painter.setFont(font("detail" if not words.pip else "bodyStrong"))
    painter.setPen(color("text.primary" if words.pip else "text.secondary"))
    painter.drawText(line, _DAY, words.on)
    if words.below:
        painter.setFont(font("detail"))
        painter.setPen(color("text.secondary"))
        painter.drawText(line.translated(0, px(18)), _DAY, words.below)


def _paint_node(
    painter: QPainter, at: QPointF, entry: Entry, words: EntryWords
) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color("surface.app"))
    painter.drawEllipse(at, px(11), px(11))
    if words.pip:
        paint_pip(painter, at, entry.side, words.pip, _PIP)
    else:
        painter.setBrush(color("text.tertiary"))
        painter.drawEllipse(at, px(2), px(2))


def _paint_pass(painter: QPainter, box: QRect, middle: int, told: str) -> None:
    """A pass of the baton on a tint of its own: what became of it, then why."""
    left, right = box.x() + px(TEXT) - px(8), box.right() - px(_RIGHT)
    sheet = QRect(left, middle - px(12), right - left, px(24))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color("surface.sunken"))
    painter.drawRoundedRect(sheet, 4, 4)
    x, side = left + px(8), px(14)
    painter.drawPixmap(x, middle - side // 2, pixmap("arrow-right", "text.primary", 14))
    x += side + px(8)
    title, _stop, why = told.partition(". ")
    for words, look in ((title, "bodyStrong"), (why, "detail")):
        shown = elided(words, look, max(0, right - px(8) - x))
        line = QRect(x, sheet.y(), right - x, sheet.height())
        painter.setFont(font(look))
        name = "text.primary" if look == "bodyStrong" else "text.secondary"
        painter.setPen(color(name))
        painter.drawText(line, _VCENTER, shown)
        x += metrics(look).horizontalAdvance(shown) + px(8)


def _paint_title(painter: QPainter, box: QRect, middle: int, words: EntryWords) -> None:
    x, right = box.x() + px(TEXT), box.right() - px(_RIGHT)
    side = px(16)
    picture = pixmap(words.icon, "text.primary", 16)
    painter.drawPixmap(x, middle - side // 2, picture)
    x += side + px(8)
    if words.right:
        painter.setFont(font("detail"))
        painter.setPen(color("text.secondary"))
        wide = metrics("detail").horizontalAdvance(words.right)
        box_right = QRect(right - wide, middle - px(10), wide, px(20))
        painter.drawText(box_right, _VCENTER, words.right)
        right -= wide + px(12)
    tags = sum(_tag_width(word) + px(8) for word, _tone in words.tags)
    title = elided(words.title, "bodyStrong", max(px(60), right - x - tags))
    painter.setFont(font("bodyStrong"))
    painter.setPen(color("text.primary"))
    room = metrics("bodyStrong").horizontalAdvance(title)
    line = QRect(x, middle - px(10), room + px(2), px(20))
    painter.drawText(line, _VCENTER, title)
    x += room + px(10)
    for word, tone in words.tags:
        if x + _tag_width(word) > right:
            break
        x += _paint_tag(painter, x, middle, word, tone) + px(8)


def _tag_width(word: str) -> int:
    return metrics("caption").horizontalAdvance(word) + px(14)


def _paint_tag(painter: QPainter, x: int, middle: int, word: str, tone: str) -> int:
    ink, sheet = _TONES.get(tone, (f"{tone}.text", f"{tone}.soft"))
    box = QRect(x, middle - px(9), _tag_width(word), px(18))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color(sheet))
    painter.drawRoundedRect(box, 4, 4)
    painter.setFont(font("caption"))
    painter.setPen(color(ink))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, word)
    return box.width()
