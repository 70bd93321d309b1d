"""Painting Today: the heading of a part, and a line of 46 pixels in its frame."""

from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from models.people.kinds import Channel, Tier
from models.people.limits import LIMITS, AllLimits, target_in
from models.people.today.values import DueKind
from ui.look.elided import elided, width_of
from ui.look.fonts import metrics
from ui.look.icons import pixmap
from ui.look.painters import CHANNEL_ICONS, paint_holder, paint_tier_badge
from ui.look.pictures import write, write_middle
from ui.look.pips import paint_pips, pips_width
from ui.look.theme import color, px, radius
from ui.today.lines import Line, Part
from ui.today.words import last_of, what_of, when_of

LINE, HEAD = 46, 38
INSET, GAP, TICK = 14, 10, 18
_ICON, _NAME, _WHEN, _HOLDER = 20, 178, 66, 24
_MORE = 22  # the "+12" behind eight pips
_NO_PIPS_UNDER = 600
_CORNER = 10


class Marks(NamedTuple):
    """How a line is marked when it is painted."""

    is_open: bool = False
    focused: bool = False
    hovered: bool = False
    first: bool = False
    last: bool = False


def paint_head(painter: QPainter, box: QRect, part: Part, count: int) -> None:
    """The heading of a part: icon, title, count, and a line to the edge."""
    middle = box.bottom() - px(16)
    x = box.left() + px(2)
    painter.drawPixmap(x, middle - px(7), pixmap(part.icon, part.ink, 14))
    x += px(22)
    late = part.name == "overdue"
    painter.setPen(color(part.ink if late else "text.secondary"))
    write_middle(painter, x, middle, part.title, "bodyStrong")
    x += width_of(part.title, "bodyStrong") + px(8)
    painter.setPen(color("text.secondary"))
    write_middle(painter, x, middle, f"{count:,}", "body")
    x += width_of(f"{count:,}", "body") + px(10)
    painter.setPen(QPen(color("line.default"), 1))
    painter.drawLine(x, middle, box.right(), middle)


def paint_ground(painter: QPainter, box: QRect, marks: Marks) -> None:
    """The sheet under a line: part of one frame around all lines of its part."""
    painter.save()
    painter.setClipRect(box)
    high = 2 * _CORNER
    sheet = QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5)
    sheet = sheet.adjusted(0, 0 if marks.first else -high, 0, 0 if marks.last else high)
    painter.setPen(QPen(color("line.default"), 1))
    shade = "surface.cardHover" if marks.hovered else "surface.panel"
    painter.setBrush(color("surface.selected" if marks.is_open else shade))
    painter.drawRoundedRect(sheet, radius("panel"), radius("panel"))
    if not marks.first:
        painter.setPen(QPen(color("line.subtle"), 1))
        painter.drawLine(box.left() + 1, box.top(), box.right() - 1, box.top())
    if marks.is_open:
        bar = QRect(box.left(), box.top(), px(3), box.height())
        painter.fillRect(bar, color("accent.solid"))
    if marks.focused:
        painter.setPen(QPen(color("accent.focus"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(box).adjusted(2, 2, -2, -2), 7, 7)
    painter.restore()


def tick_box(box: QRect) -> QRect:
    """Where the tick of a line is painted, in the 46 pixels of `box`."""
    side = px(16)
    return QRect(box.left() + px(INSET), box.top() + (px(LINE) - side) // 2, side, side)


class LinePaint:
    """Paints the words and signs of lines, for one day.

    Attributes:
        limits: what the tiers allow by the plan, and how many touches they take.
    """

    def __init__(self, today: date) -> None:
        self.today = today
        self.limits: AllLimits = LIMITS

    def paint(self, painter: QPainter, box: QRect, line: Line, part: str) -> None:
        """Paint a line into the upper 46 pixels of `box`."""
        middle = box.top() + px(LINE) // 2
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._tick(painter, tick_box(box), ticked=line.struck)
        x = box.left() + px(INSET + TICK + GAP)
        ink = "text.tertiary" if line.said else "text.secondary"
        painter.drawPixmap(x, middle - px(8), pixmap(_icon_of(line), ink))
        x += px(_ICON + GAP)
        right = self._at_right(painter, box, middle, line, part)
        name_wide = min(px(_NAME), (right - x) * 2 // 5)
        self._name(painter, QRect(x, box.top(), name_wide, px(LINE)), line)
        x += name_wide + px(GAP)
        self._words(painter, QRect(x, box.top(), right - x - px(GAP), px(LINE)), line)

    def _at_right(
        self, painter: QPainter, box: QRect, middle: int, line: Line, part: str
    ) -> int:
        """Holder, moment and pips; the left edge of what they took."""
        row, x = line.row, box.right() - px(INSET + _HOLDER)
        if row.holder_initials:
            place = QRect(
                QPoint(x, middle - px(11)), QPoint(x + px(21), middle + px(10))
            )
            paint_holder(painter, place, row.holder_initials, row.holder_hat)
        x -= px(GAP)
        when = "" if line.said else when_of(row, part, self.today)
        late = row.days_late > 0 or row.is_past
        painter.setPen(color("state.danger.text" if late else "text.secondary"))
        style = "bodyStrong" if late else "body"
        write_middle(painter, x - width_of(when, style), middle, when, style)
        x -= px(_WHEN)
        if box.width() >= px(_NO_PIPS_UNDER):
            x -= px(GAP + _MORE) + pips_width()
            target = target_in(Tier(row.tier), self.limits)
            paint_pips(painter, x, middle, row.pips, row.planned, target)
        return x

    def _tick(self, painter: QPainter, box: QRect, *, ticked: bool) -> None:
        painter.setPen(QPen(color("accent.solid" if ticked else "line.strong"), 1.4))
        painter.setBrush(color("accent.solid" if ticked else "surface.panel"))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        if ticked:
            mark = pixmap("check", "text.onAccent", 12)
            painter.drawPixmap(box.center() - QPoint(px(6) - 1, px(6) - 1), mark)

    def _name(self, painter: QPainter, box: QRect, line: Line) -> None:
        row = line.row
        tier = Tier(row.tier)
        badge = width_of(tier.label, "caption") + px(31)
        called = row.called
        room = box.width() - badge - px(6)
        cut = elided(called, "bodyStrong", max(room, px(60)))
        upper, lower = _bases(box)
        painter.setPen(color("text.tertiary" if line.struck else "text.primary"))
        write(painter, box.left(), upper, cut, "bodyStrong")
        wide = width_of(cut, "bodyStrong")
        if line.struck:
            _strike(painter, box.left(), upper, wide, "bodyStrong")
        if room >= px(60):
            paint_tier_badge(painter, box.left() + wide + px(6), upper - px(4), tier)
        if row.company and row.company != called:
            painter.setPen(color("text.secondary"))
            company = elided(row.company, "detail", box.width())
            write(painter, box.left(), lower, company, "detail")

    def _words(self, painter: QPainter, box: QRect, line: Line) -> None:
        upper, lower = _bases(box)
        row, x = line.row, box.left()
        if row.owed == "us" and not line.said:
            x += _tag(painter, x, upper - px(4), "You owe") + px(6)
        painter.setPen(color("text.tertiary" if line.struck else "text.primary"))
        words = elided(what_of(row), "body", max(0, box.right() - x))
        write(painter, x, upper, words, "body")
        if line.struck:
            _strike(painter, x, upper, width_of(words, "body"), "body")
        painter.setPen(color("text.secondary"))
        more = line.said or last_of(row, self.today)
        write(painter, box.left(), lower, elided(more, "detail", box.width()), "detail")


def _icon_of(line: Line) -> str:
    row = line.row
    if row.kind == DueKind.OFFER:
        return "file-text"
    if row.channel is None:
        return "hourglass" if row.owed == "them" else "hand"
    return CHANNEL_ICONS[Channel(row.channel)]


def _bases(box: QRect) -> tuple[int, int]:
    return box.top() + px(20), box.top() + px(36)


def _strike(painter: QPainter, x: int, base: int, wide: int, style: str) -> None:
    middle = base - metrics(style).xHeight() // 2
    painter.drawLine(x, middle, x + wide, middle)


def _tag(painter: QPainter, x: int, middle: int, words: str) -> int:
    """A word with a hand on the tint of what is late; the width it took."""
    wide = width_of(words, "captionStrong") + px(27)
    box = QRect(x, middle - px(9), wide, px(18))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color("state.danger.soft"))
    painter.drawRoundedRect(box, 4, 4)
    painter.drawPixmap(
        x + px(5), middle - px(6), pixmap("hand", "state.danger.text", 12)
    )
    painter.setPen(color("state.danger.text"))
    write_middle(painter, x + px(20), middle, words, "captionStrong")
    return wide
