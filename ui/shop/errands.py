"""Work that the window does not wait for, one thing at a time."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from PySide6.QtCore import QObject, Qt, Signal

from models.book.refusals import NotSaved, Refused

Answer = Callable[[object], object]


class Errands(QObject):
    """Runs plain functions in one worker thread and answers in the window's.

    Signals:
        refused: the sentence of a `Refused` that an errand met.
        failed: a `NotSaved` that an errand met.
    """

    refused = Signal(str)
    failed = Signal(object)
    _came = Signal(object, object, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._hand = ThreadPoolExecutor(1, thread_name_prefix="errand")
        self._came.connect(self._answer, Qt.ConnectionType.QueuedConnection)

    def send(self, errand: Callable[[], object], then: Answer | None = None) -> None:
        """Run the errand in the worker; `then` gets what it gave back."""
        self._hand.submit(self._run, errand, then)

    def _run(self, errand: Callable[[], object], then: Answer | None) -> None:
        try:
            given, fault = errand(), None
        except BaseException as error:  # noqa: BLE001 - told in the window's thread
            given, fault = None, error
        self._came.emit(then, given, fault)

    def _answer(
        self, then: Answer | None, given: object, fault: BaseException | None
    ) -> None:
        if isinstance(fault, Refused):
            self.refused.emit(str(fault))
        elif isinstance(fault, NotSaved):
            self.failed.emit(fault)
        elif fault is not None:
            raise fault
        elif then is not None:
            then(given)

    def stop(self) -> None:
        """Wait for the errand that runs and take no more."""
        self._hand.shutdown(wait=True, cancel_futures=True)
