"""What the rail asks of its panels, which are loaded late."""

from typing import Protocol


class RailPanels(Protocol):
    """Batons, offers at risk, goals, balance; `panels.Panels` shows them."""

    def load(self) -> None:
        """Read what the panels show."""

    def equip(self) -> None:
        """Let batons be answered."""

    def answer(self, word: str) -> None:
        """Accept or return the baton that is open."""
