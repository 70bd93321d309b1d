"""From whose hand into whose: two holder marks with an arrow between."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.look.labels import HolderLabel, IconLabel
from ui.look.theme import px


class Hands(QWidget):
    """Who gives and who takes, each in the shape of the hat."""

    def __init__(self, side: int = 20) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(6))
        self._giver = HolderLabel(side=side)
        self._taker = HolderLabel(side=side)
        row.addWidget(self._giver)
        row.addWidget(IconLabel("arrow-right", side=14))
        row.addWidget(self._taker)

    def show_hands(
        self, giver: tuple[str, str, str], taker: tuple[str, str, str]
    ) -> None:
        """Show initials, hat and name of the one who gives and the one who takes."""
        self._giver.show_holder(*giver)
        self._giver.setAccessibleName(f"From {giver[2]}, {giver[1]} hat")
        self._taker.show_holder(*taker)
        self._taker.setAccessibleName(f"To {taker[2]}, {taker[1]} hat")
