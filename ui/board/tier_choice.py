"""After M: the five tiers with their keys, until one is pressed."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from models.people.kinds import BOARD_TIERS
from ui.look.labels import IconLabel, KeyLabel, Label
from ui.look.painters import TIER_ICONS
from ui.look.panels import Popover
from ui.look.theme import px


class TierChoice(Popover):
    """Shows which key moves where; the list beneath keeps the focus and the keys."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host, "Move to which tier?")
        self.setObjectName("tierChoice")
        self.body.addWidget(Label("Move to", "bodyStrong"))
        for place, tier in enumerate(BOARD_TIERS):
            row = QHBoxLayout()
            row.setSpacing(px(8))
            row.addWidget(KeyLabel(str(place + 1)))
            ink = f"tier.{tier.value}.text"
            row.addWidget(IconLabel(TIER_ICONS[tier], ink, 14))
            row.addWidget(Label(tier.label))
            row.addStretch(1)
            self.body.addLayout(row)
