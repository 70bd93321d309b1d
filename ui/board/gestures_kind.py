"""What the page expects of gestures, so that it can be painted before they load."""

from collections.abc import Sequence
from typing import NamedTuple, Protocol

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from models.people.board import Card
from models.people.kinds import Tier
from ui.desk import Done


class Place(NamedTuple):
    """Where in a tier cards go.

    Attributes:
        before_id: before this card; None is after all others.
        to_end: also when they are in the tier already and `before_id` is None.
    """

    before_id: int | None = None
    to_end: bool = False


ANYWHERE = Place()


class BoardGestures(Protocol):
    """The acts of a hand on the board; `gestures.Gestures` does them."""

    def move(
        self, ids: Sequence[int], tier: Tier, place: Place = ANYWHERE
    ) -> Done[None]:
        """Put these prospects in a tier, at a place of it."""

    def ask_why(
        self, host: QWidget, beside: QRect, cards: Sequence[Card], tier: Tier, act: int
    ) -> QWidget:
        """Ask beside the cards why they were won or lost, or what made them hot."""

    def delete(self, ids: Sequence[int]) -> bool:
        """Put these prospects in the bin."""

    def add(self, text: str, tier: Tier) -> int | None:
        """Add "Name, Company" to a tier; the new prospect's id."""
