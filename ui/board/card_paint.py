"""The painter of one card; nothing is built per card but what the text asks for."""

from datetime import date

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from models.people.board import Card
from models.people.kinds import Tier
from models.people.limits import LIMITS, AllLimits, target_in
from ui.board.card_words import (
    StepWords,
    company_of,
    count_of,
    name_of,
    reason_of,
    revisit_of,
    silence_of,
    step_of,
    value_of,
)
from ui.look.elided import elided, width_of
from ui.look.icons import pixmap
from ui.look.painters import Silence, paint_holder, paint_silence
from ui.look.pictures import stamp, write, write_middle
from ui.look.pips import PIPS, paint_pips
from ui.look.theme import color, px, radius

EDGE = 11  # of the text inside the card, at 100 %
_NAME, _COMPANY, _PIPS, _FOOT = 21, 38, 54, 74
_COMPACT_NAME, _COMPACT_PIPS = 22, 43
_REASON, _REVISIT = 74, 95
_FADED = 0.6
_BATON = ("baton offered", "arrow-right")
_BOOKED = "booked"
_TONES = {
    "late": ("state.danger.text", "state.danger.soft"),
    "today": ("accent.text", "accent.soft"),
    "none": ("state.warning.text", ""),
    "": ("text.secondary", ""),
}
_SURFACES = {"selected": "surface.selected", "hover": "surface.cardHover"}
_EDGES = {
    "selected": "accent.solid",
    "dragged": "accent.solid",
    "hover": "line.strong",
}


class CardPaint:
    """Paints cards for one day; ask for a new one when the day changes.

    Args:
        today: where the business is.
        limits: what each tier allows.
        compact: cards of 62 px with name, value, pips and silence only.
    """

    def __init__(
        self, today: date, limits: AllLimits = LIMITS, *, compact: bool = False
    ) -> None:
        self.today, self.limits, self.compact = today, limits, compact

    def paint(self, painter: QPainter, box: QRect, card: Card, state: str = "") -> None:
        """Paint a card; `state` is "", "hover", "selected" or "dragged"."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._sheet(painter, box, state)
        left, right = box.x() + px(EDGE), box.right() + 1 - px(EDGE)
        line = QRect(left, box.y(), right - left, box.height())
        if self.compact:
            self._head(painter, line, card, px(_COMPACT_NAME))
            self._pips(painter, line, card, px(_COMPACT_PIPS))
            self._clock_and_holder(painter, line, card, px(_COMPACT_PIPS))
            return
        self._head(painter, line, card, px(_NAME))
        self._second(painter, line, card)
        self._pips(painter, line, card, px(_PIPS))
        if card.tier == Tier.LOST:
            self._ending(painter, line, card)
            return
        self._count(painter, line, card)
        step = step_of(card, self.today)
        words = _has_room_for_booked(line.width(), step)
        taken = self._clock_and_holder(painter, line, card, px(_FOOT), words=words)
        self._step(painter, line.adjusted(0, 0, -taken, 0), step)

    def _sheet(self, painter: QPainter, box: QRect, state: str) -> None:
        inside = QRect(QPoint(0, 0), box.size())
        key = ("card", state)
        stamp(
            painter,
            box.topLeft(),
            box.size(),
            key,
            lambda p: _draw_sheet(p, inside, state),
        )

    def _head(self, painter: QPainter, line: QRect, card: Card, base: int) -> None:
        value = value_of(card)
        wide = width_of(value, "bodyStrong")
        lost = card.tier == Tier.LOST
        painter.setPen(color("text.tertiary" if lost else "text.primary"))
        y = line.y() + base
        write(painter, line.right() + 1 - wide, y, value, "bodyStrong")
        painter.setPen(color("text.secondary" if lost else "text.primary"))
        room = line.width() - wide - px(8)
        name = elided(name_of(card), "bodyStrong", room)
        write(painter, line.x(), y, name, "bodyStrong")

    def _second(self, painter: QPainter, line: QRect, card: Card) -> None:
        y, taken = line.y() + px(_COMPANY), 0
        if card.baton_offered:
            taken = self._mark(painter, line, _BATON, y - px(4)) + px(6)
        elif card.offer_mark and card.tier in {Tier.COLD, Tier.WARM, Tier.HOT}:
            mark = (card.offer_mark, "file-text")
            taken = self._mark(painter, line, mark, y - px(4)) + px(6)
        painter.setPen(color("text.secondary"))
        room = line.width() - taken
        words = elided(company_of(card), "detail", room, middle=True)
        write(painter, line.x(), y, words, "detail")

    def _mark(
        self, painter: QPainter, line: QRect, mark: tuple[str, str], middle: int
    ) -> int:
        words, icon_name = mark
        text = width_of(words, "captionStrong")
        wide = text + px(12) + px(4) + 2 * px(6)
        box = QRect(line.right() + 1 - wide, middle - px(8), wide, px(16))
        painter.setPen(QPen(color("line.strong"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        picture = pixmap(icon_name, "text.secondary", 12)
        painter.drawPixmap(box.x() + px(6), middle - px(6), picture)
        painter.setPen(color("text.secondary"))
        x = box.right() + 1 - px(6) - text
        write_middle(painter, x, middle, words, "captionStrong")
        return wide

    def _pips(self, painter: QPainter, line: QRect, card: Card, middle: int) -> None:
        faded = card.tier == Tier.LOST
        if faded:
            painter.setOpacity(_FADED)
        touches = card.pips[:PIPS] if self.compact else card.pips
        target = target_in(Tier(card.tier), self.limits)
        at = (line.x(), line.y() + middle)
        paint_pips(painter, *at, touches, card.planned, target)
        if faded:
            painter.setOpacity(1)

    def _count(self, painter: QPainter, line: QRect, card: Card) -> None:
        if card.tier == Tier.WON:
            return
        painter.setPen(color("text.tertiary"))
        count = count_of(card, self.limits)
        x = line.right() + 1 - width_of(count, "caption")
        write_middle(painter, x, line.y() + px(_PIPS), count, "caption")

    def _clock_and_holder(
        self,
        painter: QPainter,
        line: QRect,
        card: Card,
        base: int,
        *,
        words: bool = False,
    ) -> int:
        """Silence and holder at the right; the width they took."""
        middle, x = line.y() + base, line.right() + 1
        if card.holder_initials:
            side = px(20)
            x -= side
            box = QRect(x, middle - side // 2, side, side)
            paint_holder(painter, box, card.holder_initials, card.holder_hat)
            x -= px(8)
        found = silence_of(card, self.today, self.limits)
        if found is not None:
            x -= self._clock(painter, x, middle, *found, booked=words) + px(8)
        return line.right() + 1 - x

    def _clock(
        self,
        painter: QPainter,
        right: int,
        middle: int,
        kind: Silence,
        days: int,
        *,
        booked: bool,
    ) -> int:
        words = f"{days} d"
        if kind is Silence.PAUSED:
            words = _BOOKED if booked else ""
        style = "captionStrong" if kind is Silence.SILENT else "caption"
        wide = width_of(words, style)
        painter.setPen(color(f"state.{kind.value}"))
        write_middle(painter, right - wide, middle, words, style)
        side = px(12)
        at = QPoint(right - wide - px(4) - side // 2, middle)
        paint_silence(painter, at, kind, side)
        return wide + px(4) + side

    def _step(self, painter: QPainter, room: QRect, step: StepWords) -> None:
        ink, tint = _TONES[step.tone]
        strong = step.tone in {"late", "today"}
        style = "detailStrong" if strong else "detailMedium"
        side, middle = px(13) if step.icon else 0, room.y() + px(_FOOT)
        gap = px(6) if step.icon else 0
        words = elided(step.text, style, room.width() - side - gap)
        if tint:
            wide = side + gap + width_of(words, style) + 2 * px(4)
            lying = QRect(room.x() - px(4), middle - px(9), wide + px(2), px(18))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color(tint))
            painter.drawRoundedRect(lying, 4, 4)
        if step.icon:
            picture = pixmap(step.icon, ink, 13)
            painter.drawPixmap(room.x(), middle - side // 2, picture)
        painter.setPen(color(ink))
        write_middle(painter, room.x() + side + gap, middle, words, style)

    def _ending(self, painter: QPainter, line: QRect, card: Card) -> None:
        lines = (
            (_REASON, "quote", reason_of(card)),
            (_REVISIT, "history", revisit_of(card, self.today)),
        )
        for base, icon, words in lines:
            middle = line.y() + px(base)
            painter.drawPixmap(
                line.x(), middle - px(6), pixmap(icon, "text.tertiary", 13)
            )
            painter.setPen(color("text.secondary"))
            shown = elided(words, "detailMedium", line.width() - px(19))
            write_middle(painter, line.x() + px(19), middle, shown, "detailMedium")


def _draw_sheet(painter: QPainter, box: QRect, state: str) -> None:
    painter.setPen(QPen(color(_EDGES.get(state, "line.default")), 1))
    painter.setBrush(color(_SURFACES.get(state, "surface.card")))
    corner = radius("card")
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner)


def _has_room_for_booked(wide: int, step: StepWords) -> bool:
    """Whether the step and the word beside the two bars fit next to each other."""
    shown = px(19) + width_of(step.text, "detailMedium")
    return shown + width_of(_BOOKED, "caption") + px(60) <= wide
