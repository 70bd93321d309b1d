"""Questions asked in a worker thread; only the newest answer counts."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from models.book.refusals import NotSaved


class Aside(QObject):
    """One worker that answers in the window's thread.

    Signals:
        answered: what the newest question gave; answers to older ones are dropped.
        failed: a `NotSaved` that a question met.
    """

    answered = Signal(object)
    failed = Signal(object)
    _came = Signal(int, object, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._hand = ThreadPoolExecutor(1, thread_name_prefix="lists")
        self._wanted = 0
        self._came.connect(self._take, Qt.ConnectionType.QueuedConnection)
        hand = self._hand
        self.destroyed.connect(lambda: hand.shutdown(wait=True, cancel_futures=True))

    def ask(self, question: Callable[[], object]) -> None:
        """Ask it in the worker; what was asked before does not matter any more."""
        self._wanted += 1
        self._hand.submit(self._run, self._wanted, question)

    def forget(self) -> None:
        """Let the question that is being answered be told to nobody."""
        self._wanted += 1

    def stop(self) -> None:
        """Wait for the question that is being answered and take no more."""
        self._wanted += 1  # nor is its answer told any more
        self._hand.shutdown(wait=True, cancel_futures=True)

    def _run(self, ticket: int, question: Callable[[], object]) -> None:
        if ticket != self._wanted:
            return
        answer: Any = None
        fault: BaseException | None = None
        try:
            answer = question()
        except BaseException as error:  # noqa: BLE001 - told in the window's thread
            fault = error
        with suppress(RuntimeError):  # the page is gone, and so is its interest
            self._came.emit(ticket, answer, fault)

    def _take(self, ticket: int, answer: object, fault: BaseException | None) -> None:
        if ticket != self._wanted:
            return
        if isinstance(fault, NotSaved):
            self.failed.emit(fault)
        elif fault is not None:
            raise fault
        else:
            self.answered.emit(answer)
