"""The head of a column: tier, count, value, how full it is, how silent."""

from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QWidget

from models.book.money import spoken
from models.people.board import TierTotal
from models.people.kinds import Tier
from models.people.limits import LIMITS, AllLimits, Limits, weighted
from ui.guarded import guarded
from ui.look.buttons import IconButton
from ui.look.elided import FEW, elided, width_of
from ui.look.fonts import font
from ui.look.icons import pixmap
from ui.look.labels import set_tip
from ui.look.painters import TIER_ICONS
from ui.look.pictures import write_middle
from ui.look.theme import color, px, theme

HIGH = 94
EDGE = 11
_NAME, _VALUE, _GAUGE, _CAPTION = 22, 46, 66, 81  # middles of the lines, at 100 %
_VCENTER = Qt.AlignmentFlag.AlignVCenter
_PURPOSE = {
    Tier.COLD: "They do not know you yet",
    Tier.WARM: "They have answered you",
    Tier.HOT: "They are deciding",
    Tier.WON: "They said yes",
    Tier.LOST: "Not this time",
}


class Sums(NamedTuple):
    """What a tier holds: prospects, and a value for each currency."""

    prospects: int = 0
    values: tuple[tuple[str, int], ...] = ()


def sums_of(totals: list[TierTotal], tier: Tier) -> Sums:
    """The counts and sums of one tier, the largest sum first; none are mixed."""
    rows = [row for row in totals if row.tier == tier]
    values = [(r.currency, r.value_minor) for r in rows if r.currency]
    values.sort(key=lambda value: -value[1])
    return Sums(sum(row.prospects for row in rows), tuple(values))


def worth(sums: Sums, tier: Tier) -> list[tuple[str, str]]:
    """For each currency its value and what of it is counted on, as words."""
    lines = []
    for currency, minor in sums.values:
        counted = spoken(weighted(minor, tier), currency) if tier in LIMITS else ""
        lines.append((spoken(minor, currency), counted))
    return lines


def name_of_column(sums: Sums, tier: Tier) -> str:
    """The name of a column: "Warm, 9 prospects, €93,100, weighted €32,585"."""
    plural = "prospect" if sums.prospects == 1 else "prospects"
    parts = [tier.label, f"{sums.prospects:,} {plural}"]
    lines = worth_in_words(sums, tier)
    more = len(lines) - FEW
    if more > 0:
        plural = "currency" if more == 1 else "currencies"
        lines[FEW:] = [f"{more} more {plural}"]
    return ", ".join(parts + lines)


def worth_in_words(sums: Sums, tier: Tier) -> list[str]:
    """What a tier is worth in each currency: "€93,100, weighted €32,585"."""
    return [
        f"{value}, weighted {counted}" if counted else value
        for value, counted in worth(sums, tier)
    ]


def band_words(prospects: int, limits: Limits) -> str:
    """How full a tier is: "in band" and its limits, "1 below floor 6"."""
    if prospects < limits.floor:
        return f"{limits.floor - prospects} below floor {limits.floor}"
    if prospects > limits.ceiling:
        return f"{prospects - limits.ceiling:,} above ceiling {limits.ceiling}"
    return f"in band {limits.floor}\N{EN DASH}{limits.ceiling}"


class BandGauge(QProgressBar):
    """How many prospects a tier holds between its floor and its ceiling."""

    def __init__(self, tier: Tier, parent: QWidget) -> None:
        super().__init__(parent)
        self._tier, self._prospects = tier, 0
        self.setObjectName(f"band{tier.label}")
        self.setTextVisible(False)
        self.allow(LIMITS[tier])

    def allow(self, limits: Limits) -> None:
        """Show other limits."""
        self._limits = limits
        self.setRange(0, max(1, limits.ceiling * 5 // 4))
        self.show_prospects(self._prospects)
        self.update()

    def show_prospects(self, prospects: int) -> None:
        """Show another number."""
        self._prospects, limits = prospects, self._limits
        self.setValue(min(prospects, self.maximum()))
        self.setAccessibleName(f"{prospects} of {limits.floor} to {limits.ceiling}")

    @guarded()
    def paintEvent(self, _event: QPaintEvent) -> None:
        limits, whole = self._limits, self.maximum()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        middle, wide = self.height() / 2, self.width()
        track = QRectF(0, middle - 1.5, wide, 3)
        painter.setBrush(color("line.default"))
        painter.drawRoundedRect(track, 1.5, 1.5)
        track.setWidth(wide * self.value() / whole)
        painter.setBrush(color(f"tier.{self._tier.value}.solid"))
        painter.drawRoundedRect(track, 1.5, 1.5)
        painter.setBrush(color("text.secondary"))
        for mark in (limits.floor, limits.ceiling):
            painter.drawRect(QRectF(wide * mark / whole - 1, middle - 4, 2, 8))
        painter.end()


class TierHead(QWidget):
    """The painted head of a column, with its gauge and its menu button."""

    def __init__(self, tier: Tier, parent: QWidget) -> None:
        super().__init__(parent)
        self._tier = tier
        self._sums: Sums | None = None
        self._limits = LIMITS
        self._caption = ""
        self.first_run = False
        self.menu = IconButton(
            "ellipsis",
            f"{tier.label} column menu",
            object_name=f"menu{tier.label}",
            parent=self,
        )
        self.gauge = BandGauge(tier, self) if tier in LIMITS else None
        self._dress()
        theme().changed.connect(self._dress)

    def allow(self, limits: AllLimits) -> None:
        """Judge how full it is by other limits."""
        if limits != self._limits:
            self._limits = limits
            if self.gauge is not None:
                self.gauge.allow(limits[self._tier])
            self.update()

    def show_sums(self, sums: Sums) -> None:
        """Show other counts and sums."""
        self._sums = sums
        if self.gauge is not None:
            self.gauge.show_prospects(sums.prospects)
        lines = worth_in_words(sums, self._tier)
        set_tip(self, "\n".join(lines) if len(lines) > FEW else "")
        self._dress()
        self.update()

    def show_caption(self, words: str) -> None:
        """Show another small line."""
        if words != self._caption:
            self._caption = words
            self.update()

    def _more_lines(self) -> int:
        values = len(self._sums.values) if self._sums else 0
        return max(0, min(values, FEW) - 1) * px(18)

    def _dress(self) -> None:
        high = px(64) if self.first_run else px(HIGH) + self._more_lines()
        self.setFixedHeight(high)
        self._lie()
        self.update()

    def _lie(self) -> None:
        side = self.menu.width()
        self.menu.move(self.width() - px(EDGE) - side + px(4), px(_NAME) - side // 2)
        self.menu.setVisible(not self.first_run)
        if self.gauge is not None:
            self.gauge.setVisible(not self.first_run)
            wide = self.width() - 2 * px(EDGE)
            y = px(_GAUGE) + self._more_lines() - 4
            self.gauge.setGeometry(px(EDGE), y, wide, 8)

    @guarded()
    def resizeEvent(self, _event: object) -> None:
        self._lie()

    @guarded()
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_name(painter)
        if self.first_run:
            painter.setFont(font("detail"))
            painter.setPen(color("text.secondary"))
            painter.drawText(self._line(_VALUE), _VCENTER, _PURPOSE[self._tier])
        else:
            self._paint_values(painter)
            self._paint_captions(painter)
        painter.end()

    def _line(self, middle: int) -> QRect:
        edge = px(EDGE)
        return QRect(edge, px(middle) - px(10), self.width() - 2 * edge, px(20))

    def _paint_name(self, painter: QPainter) -> None:
        line, tier = self._line(_NAME), self._tier
        ink, middle = f"tier.{tier.value}.text", px(_NAME)
        picture = pixmap(TIER_ICONS[tier], ink, 16)
        painter.drawPixmap(line.x(), middle - px(8), picture)
        x = line.x() + px(23)
        painter.setPen(color("text.primary"))
        write_middle(painter, x, middle, tier.label, "section")
        x += width_of(tier.label, "section") + px(9)
        count = "\N{EN DASH}" if self._sums is None else f"{self._sums.prospects:,}"
        wide = max(px(22), width_of(count, "captionStrong") + px(14))
        self._paint_pill(painter, QRect(x, middle - px(10), wide, px(19)))
        painter.setPen(color(ink))
        left = x + (wide - width_of(count, "captionStrong")) // 2
        write_middle(painter, left, middle, count, "captionStrong")

    def _paint_pill(self, painter: QPainter, box: QRect) -> None:
        painter.setPen(color("line.default"))
        painter.setBrush(color("surface.card"))
        lying = QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(lying, box.height() / 2, box.height() / 2)

    def _paint_values(self, painter: QPainter) -> None:
        line = self._line(_VALUE)
        if self._sums is None:
            return
        beyond = len(self._sums.values) - FEW
        for place, (value, counted) in enumerate(worth(self._sums, self._tier)[:FEW]):
            middle = line.y() + px(10)
            painter.setPen(color("text.primary"))
            write_middle(painter, line.x(), middle, value, "bodyStrong")
            x = line.x() + width_of(value, "bodyStrong") + px(8)
            painter.setPen(color("text.secondary"))
            more = f"weighted {counted}" if counted else "in all"
            if beyond > 0 and place == FEW - 1:
                line.setRight(line.right() - self._paint_beyond(painter, line, beyond))
            more = elided(more, "detail", line.right() - x)
            write_middle(painter, x, middle, more, "detail")
            line.translate(0, px(18))

    def _paint_beyond(self, painter: QPainter, line: QRect, beyond: int) -> int:
        """How wide the count of the sums is that have no line: "+3"."""
        words = f"+{beyond}"
        wide = width_of(words, "detail")
        middle = line.y() + px(10)
        write_middle(painter, line.right() + 1 - wide, middle, words, "detail")
        return wide + px(6)

    def _paint_captions(self, painter: QPainter) -> None:
        line = self._line(_CAPTION).translated(0, self._more_lines())
        taken = self._paint_band(painter, line)
        room = line.width() - taken - px(6)
        painter.setPen(color("text.tertiary"))
        words = self._caption
        if width_of(words, "caption") > room:
            words = words.replace("median silence", "median")
        words = elided(words, "caption", room)
        write_middle(painter, line.x(), line.y() + px(10), words, "caption")

    def _paint_band(self, painter: QPainter, line: QRect) -> int:
        if self._sums is None or self._tier not in LIMITS:
            return 0
        words = band_words(self._sums.prospects, self._limits[self._tier])
        outside = not words.startswith("in band")
        style = "captionStrong" if outside else "caption"
        ink = "state.warning.text" if outside else "text.tertiary"
        wide = width_of(words, style)
        painter.setPen(color(ink))
        x, middle = line.right() + 1 - wide, line.y() + px(10)
        write_middle(painter, x, middle, words, style)
        if outside:
            picture = pixmap("triangle-alert", ink, 12)
            painter.drawPixmap(x - px(16), middle - px(6) + 1, picture)
            wide += px(16)
        return wide
