"""Looking through the whole book, a few milliseconds at each turn of the window."""

import time
from collections.abc import Generator

from PySide6.QtCore import QObject, QTimer, Signal

from models.book.refusals import NotSaved
from models.lists.duplicates.looking import Pair, looking_for_duplicates
from ui.desk import Desk

_SLICE = 0.008
"""Seconds that one turn may take; the window answers between two turns."""


class Looking(QObject):
    """Looks for those who are in the book twice, without ever holding up the window.

    Signals:
        went_on: how much is done, 0 to 1.
        found: every pair, the likest first.
    """

    went_on = Signal(float)
    found = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._work: Generator[float, None, list[Pair]] | None = None
        self._clock = QTimer(self)
        self._clock.setInterval(0)
        self._clock.timeout.connect(self._go_on)

    def begin(self) -> None:
        """Look anew; what was looked for before is dropped."""
        self._work = self._desk.ask(looking_for_duplicates)
        self._clock.start()

    def stop(self) -> None:
        """Look no more."""
        self._clock.stop()
        self._work = None

    def is_looking(self) -> bool:
        """Whether there is more to come."""
        return self._work is not None

    def _go_on(self) -> None:
        work = self._work
        if work is None:
            return
        end, done = time.perf_counter() + _SLICE, 0.0
        pairs: list[Pair] | None = None
        try:
            while pairs is None and time.perf_counter() < end:
                done, pairs = self._desk.ask(lambda _reader: _step(work))
        except NotSaved as failure:
            self.stop()
            self._desk.failed.emit(failure)
            return
        if pairs is None:
            self.went_on.emit(done)
        else:
            self.stop()
            self.found.emit(pairs)


def _step(
    work: Generator[float, None, list[Pair]],
) -> tuple[float, list[Pair] | None]:
    """How much is done after one step more, and the pairs at the end."""
    try:
        return next(work), None
    except StopIteration as finished:
        return 1.0, finished.value
