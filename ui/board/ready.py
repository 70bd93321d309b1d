"""Who is ready for the next tier: asked in pieces after the board is read."""

from collections.abc import Callable, Collection, Iterable

from PySide6.QtCore import QObject, QTimer, Signal

from models.people.board import Card
from models.people.kinds import Tier

_PIECE = 300  # people: 4 ms
_EVERY_MS = 20
_BELOW_HOT = frozenset({Tier.COLD.value, Tier.WARM.value})

Ask = Callable[[Collection[int]], frozenset[int]]
"""Those of some people who are ready."""


class ReadyOnes(QObject):
    """The people of the board who are ready for the next tier, by id.

    Signals:
        found: all were asked; it is known who is ready.
    """

    found = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._ask: Ask | None = None
        self._ids: set[int] = set()
        self._left: list[int] = []
        self._in_sight, self._is_asked = False, False
        self._clock = QTimer(self)
        self._clock.setInterval(_EVERY_MS)
        self._clock.timeout.connect(self._ask_piece)

    def seek(self, ask: Ask, cards: Iterable[Card]) -> None:
        """Ask anew who of all is ready, piece by piece between other events."""
        self._ask = ask
        self._left = [c.id for c in cards if c.tier in _BELOW_HOT and c.pips]
        self._ids &= set(self._left)
        self._is_asked = False
        self.look(in_sight=self._in_sight)

    def look(self, *, in_sight: bool) -> None:
        """Go on asking while the board is in sight, and wait while it is not."""
        self._in_sight = in_sight
        if in_sight and not self._is_asked and self._ask is not None:
            self._clock.start()
        else:
            self._clock.stop()

    def _ask_piece(self) -> None:
        piece, self._left = self._left[:_PIECE], self._left[_PIECE:]
        self.follow(piece)
        if not self._left:
            self._is_asked = True
            self._clock.stop()
            self.found.emit()

    def follow(self, ids: Collection[int]) -> None:
        """Ask again about these people."""
        if self._ask is not None and ids:
            self._ids.difference_update(ids)
            self._ids |= self._ask(ids)

    def count(self) -> int | None:
        """How many are ready; None while it is not known yet."""
        return len(self._ids) if self._is_asked else None

    def __contains__(self, key: int) -> bool:
        """Whether this person is ready, as far as it is known."""
        return key in self._ids
