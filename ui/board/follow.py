"""The focus goes with a card that an act takes away from it."""

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QObject, QTimer

from ui.board.card_list import CardList


class FollowCard(QObject):
    """Follows the current card when undo or another program moves it elsewhere.

    Otherwise the focus would stay behind on a neighbour, and the next key would
    move somebody else.

    Args:
        go_to: gives a card the focus, by id; does nothing where it is not shown.
    """

    def __init__(
        self,
        views: Iterable[CardList],
        go_to: Callable[[int], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._go_to = go_to
        for view in views:
            view.lost_current.connect(partial(self._note, view))

    def _note(self, view: CardList, key: int) -> None:
        # the card has its new place when the act is all shown
        QTimer.singleShot(0, self, lambda: self._follow(view, key))

    def _follow(self, view: CardList, key: int) -> None:
        if view.hasFocus() and key not in view.cards():
            self._go_to(key)
