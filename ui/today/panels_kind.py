"""What the rail asks of its panels, which are loaded late."""

from PySide6.QtCore import QObject, Signal


class RailPanels(QObject):
    """What the rail asks of its panels, which are loaded late."""

    offer_wanted = Signal(object)
    open_wanted = Signal(object)

    def load(self) -> None:
        """Read what the panels show."""
        raise NotImplementedError

    def equip(self) -> None:
        """Let batons be answered."""
        raise NotImplementedError

    def answer(self, word: str) -> None:
        """Accept or return the baton that is open."""
        raise NotImplementedError
