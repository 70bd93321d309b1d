"""Moving prospects by their page, with the question that Hot, Won and Lost ask."""

from collections.abc import Sequence

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from models.people.board import cards_of
from models.people.kinds import Tier
from ui.board.gestures import Gestures
from ui.desk import Desk

_ASKING = (Tier.HOT, Tier.WON, Tier.LOST)


def move_and_ask(
    desk: Desk, host: QWidget, beside: QRect, ids: Sequence[int], tier: Tier
) -> bool:
    """Whether the prospects were moved; Hot, Won and Lost ask beside a box."""
    came = [card.id for card in desk.ask(cards_of, ids) if card.tier != tier]
    gestures = Gestures(desk)
    done = gestures.move(ids, tier)
    if done and tier in _ASKING and done.act is not None:
        cards = [card for card in desk.ask(cards_of, ids) if card.id in came]
        if cards:
            gestures.ask_why(host, beside, cards, tier, done.act)
    return bool(done)
