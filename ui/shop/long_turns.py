"""Undo and redo of an act of very many rows, beside the window."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from models.book.book import Book
from models.book.moments import Clock
from models.book.undoing import Passed
from models.book.worn import Worn
from ui.desk import Desk
from ui.shell.messages import Messages
from ui.shop.errands import Errands

BUSY = "A long list is being taken back or done again. Wait until it is done."


class LongTurns(QObject):
    """Sends a long undo or redo to the worker, which tells when it is done."""

    def __init__(self, messages: Messages, errands: Errands) -> None:
        super().__init__(errands)
        self._messages, self._errands = messages, errands
        self._desk: Desk | None = None
        self._undoing = False
        messages.turn_apart = self.turn
        errands.refused.connect(self._go_past)
        errands.failed.connect(self._end)

    def turn(self, desk: Desk, which: str) -> bool:
        """Whether the undo or redo is long and was sent to the worker."""
        redo = which == "redo"
        if self._desk is desk:
            self._messages.refuse(BUSY)
            return True
        book = desk.book
        if not book.is_long_turn(redo=redo):
            return False
        label = book.redo_label() if redo else book.undo_label()
        self._desk, self._undoing = desk, not redo
        words = "Doing again" if redo else "Taking back"
        self._messages.say(f"{words}: {label} …")
        passed = book.undoing.passed
        turn = partial(turned, book.path, book.now, book.worn, passed, redo=redo)
        self._errands.send(turn, self._done)
        return True

    def is_busy(self) -> bool:
        """Whether a turn is under way."""
        return self._desk is not None

    def _done(self, _given: object) -> None:
        desk = self._desk
        self._end()
        if desk is not None:
            desk.look_for_changes()

    def _go_past(self, _sentence: str) -> None:
        """Let the next undo go past the long act that has to stay."""
        desk, undoing = self._desk, self._undoing
        self._end()
        if desk is not None and undoing:
            desk.book.undoing.go_past()
            self._messages.name_turns()

    def _end(self, *_why: object) -> None:
        self._desk = None

    def forget(self) -> None:
        """Ask nothing more of a book that is about to be closed."""
        self._end()


def turned(
    path: Path, now: Clock, worn: Worn, passed: Passed | None, *, redo: bool
) -> None:
    """Undo or redo the book's newest turn through a door of its own.

    Args:
        passed: what undo goes past in the window.

    Raises:
        Refused: something later changed the same thing; nothing is overwritten.
        NotSaved: the disk or another program stood in the way.
    """
    book = Book.open(path, now=now)
    try:
        book.worn, book.undoing.passed = worn, passed
        book.take_long(BUSY)
        if redo:
            book.redo()
        else:
            book.undo()
    finally:
        book.close()
