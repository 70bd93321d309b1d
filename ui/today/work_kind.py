"""What the page asks of the one who works through it, who is loaded late."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from ui.today.lines import Key, Line


class Work(QObject):
    """Finishes rows.

    Signals:
        ended: a row was finished or put off.
    """

    ended = Signal()

    def answer(self, word: str) -> None:
        """Do what is asked of the current row, in a word."""
        raise NotImplementedError

    def ended_lines(self) -> Mapping[Key, Line]:
        """What ended in this visit of the page, by its keys."""
        raise NotImplementedError

    def came_back(self) -> Key | None:
        """The line that undo has brought back since this was asked last."""
        raise NotImplementedError

    def forget(self) -> None:
        """Begin a new visit: what ended is gone."""
        raise NotImplementedError
