"""After M the next digit says the tier to move to."""

from collections.abc import Callable

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from models.people.kinds import BOARD_TIERS, Tier
from ui.board.tier_choice import TierChoice
from ui.look.messages import announce


class TierKeys:
    """Shows the tiers with their digits until one is typed, or another key."""

    def __init__(self, page: QWidget, move: Callable[[Tier], None]) -> None:
        self._page, self._move = page, move
        self._choice: TierChoice | None = None

    def is_open(self) -> bool:
        """Whether the next key chooses."""
        return self._choice is not None

    def open_at(self, corner: QPoint) -> None:
        """Show the tiers at a corner of the page."""
        self._choice = TierChoice(self._page)
        self._choice.open_at(corner)
        names = (f"{n + 1} {tier.label}" for n, tier in enumerate(BOARD_TIERS))
        announce(self._page, f"Move to: {', '.join(names)}")

    def choose(self, digit: int) -> None:
        """Move to the tier of this digit; any other closes the choice."""
        if self._choice is not None:
            self._choice.close_sheet()
            self._choice.deleteLater()
            self._choice = None
        if 1 <= digit <= len(BOARD_TIERS):
            self._move(BOARD_TIERS[digit - 1])
