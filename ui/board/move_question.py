"""The small question beside cards that were moved; Esc takes the move back."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from models.people.board import Card
from models.people.kinds import Tier
from ui.board.card_words import full_name, value_of
from ui.look.buttons import Button
from ui.look.question import Question


class MoveQuestion(Question):
    """Asks about a move that was made; unanswered the move stays.

    Signals:
        taken_back: Esc, or the button; the move is to be undone.
    """

    taken_back = Signal()

    def __init__(
        self, host: QWidget, cards: Sequence[Card], asked: str, *, wide: int
    ) -> None:
        super().__init__(host, asked, who_moved(cards), wide=wide)
        self.escaped.connect(self._take_back)

    def take_back_or_keep(self, tier: Tier, object_name: str) -> None:
        """Add the buttons below everything else."""
        back = Button("Take back", keys="Esc", object_name="takeBack")
        back.set_words("Take back", "Take the move back")
        back.clicked.connect(self._take_back)
        words = f"Keep in {tier.label}"
        self.buttons(
            back, Button(words, kind="primary", keys="↵", object_name=object_name)
        )

    def _take_back(self) -> None:
        self.close_sheet()
        self.taken_back.emit()

    def leave(self, _change: object) -> None:
        """Close unanswered: something else was done, which Esc must not take back."""
        self.close_sheet()


def who_moved(cards: Sequence[Card]) -> str:
    """Who was moved, and how to take it back."""
    if len(cards) == 1:
        told = ", ".join(part for part in (full_name(cards[0]), value_of(cards[0])))
    else:
        told = f"{len(cards)} prospects"
    return f"{told.strip(', ')}. Esc takes the move back."
