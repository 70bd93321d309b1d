"""One tier of the board: head, cards, foot, on a lane of its own."""

from datetime import date

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.people.kinds import Tier
from ui.board.card_list import CardList
from ui.board.card_paint import CardPaint
from ui.board.tier_foot import TierFoot
from ui.board.tier_head import Sums, TierHead, name_of_column, worth_in_words
from ui.board.tier_model import TierModel
from ui.guarded import guarded
from ui.look.elided import FEW
from ui.look.theme import color, radius, theme

_RULE = 3


class TierColumn(QWidget):
    """A tier: what it holds in its head, its cards, and a way to add to it."""

    def __init__(
        self, tier: Tier, today: date, paint: CardPaint, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.tier = tier
        self._drop = ""
        self.head = TierHead(tier, self)
        self.model = TierModel(tier, today, self)
        self.list = CardList(self.model, paint, self)
        self.list.setObjectName(f"col{tier.label}")
        self.list.setAccessibleName(tier.label)
        self.foot = TierFoot(tier, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 1, 1)
        column.setSpacing(0)
        for part in (self.head, self.list, self.foot):
            column.addWidget(part, 1 if part is self.list else 0)
        self.list.drop_seen.connect(self._show_drop)
        self.foot.left.connect(self.list.setFocus)
        theme().changed.connect(self.update)

    def show_sums(self, sums: Sums) -> None:
        """Show what the tier holds, in its head and in its name."""
        self.head.show_sums(sums)
        name = name_of_column(sums, self.tier)
        if name != self.list.accessibleName():
            self.list.setAccessibleName(name)
        lines = worth_in_words(sums, self.tier)
        told = "; ".join(lines[FEW:])
        if told != self.list.accessibleDescription():
            self.list.setAccessibleDescription(told)

    def set_first_run(self, *, first_run: bool) -> None:
        """Show what the tier is for, instead of numbers that are all nought."""
        self.head.first_run = self.list.first_run = first_run
        self.head.show_caption("")
        self.list.viewport().update()

    def _show_drop(self, state: str) -> None:
        if state != self._drop:
            self._drop = state
            self.foot.show_hint(state)
            self.update()

    @guarded()
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        solid = color(f"tier.{self.tier.value}.solid")
        lane, line, thick = color("surface.lane"), color("line.subtle"), 1
        if self._drop == "allowed":
            lane = color(f"tier.{self.tier.value}.laneDrop")
            line, thick = solid, 2
        elif self._drop == "denied":
            line = color("line.strong")
        half = thick / 2
        box = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.setPen(QPen(line, thick))
        painter.setBrush(lane)
        painter.drawRoundedRect(box, radius("panel"), radius("panel"))
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()), radius("panel"), radius("panel"))
        painter.setClipPath(shape)
        painter.fillRect(0, 0, self.width(), _RULE, solid)
        painter.end()
