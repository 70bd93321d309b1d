"""What the page asks of the one who works through it, who is loaded late."""

from collections.abc import Mapping
from typing import Protocol

from ui.today.lines import Key, Line


class Work(Protocol):
    """Finishes rows; `working.Working` does it."""

    def answer(self, word: str) -> None:
        """Do what is asked of the current row, in a word."""

    def ended_lines(self) -> Mapping[Key, Line]:
        """What ended in this visit of the page, by its keys."""

    def came_back(self) -> Key | None:
        """The line that undo has brought back since this was asked last."""

    def forget(self) -> None:
        """Begin a new visit: what ended is gone."""
