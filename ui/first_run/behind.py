"""The board before there is a book: five empty tiers with dashed holes."""

from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.people.kinds import BOARD_TIERS, Tier
from ui.board.card_paint import CardPaint
from ui.board.tier_column import TierColumn
from ui.board.tier_head import sums_of
from ui.look.labels import Label
from ui.look.theme import px

_NARROW = {Tier.WON, Tier.LOST}
PROMISE = "Eight touches carry a stranger to a yes. This board shows where each stands."


class EmptyBoard(QWidget):
    """What the board will look like; nothing on it can be pressed yet."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("emptyBoard")
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), 0, px(16), px(14))
        column.setSpacing(0)
        bar = QHBoxLayout()
        bar.setContentsMargins(0, px(12), 0, px(12))
        bar.setSpacing(px(14))
        bar.addWidget(Label("Board", "board"))
        bar.addWidget(Label(PROMISE, "body", "text.secondary"), 1)
        column.addLayout(bar)
        lanes = QHBoxLayout()
        lanes.setSpacing(px(10))
        paint = CardPaint(today)
        for tier in BOARD_TIERS:
            lane = TierColumn(tier, today, paint, self)
            lane.set_first_run(first_run=True)
            lane.show_sums(sums_of([], tier))
            lane.setEnabled(False)
            lanes.addWidget(lane, 197 if tier in _NARROW else 259)
        column.addLayout(lanes, 1)
