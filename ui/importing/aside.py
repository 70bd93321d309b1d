"""One piece of work at a time beside the window's own thread."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from PySide6.QtCore import QObject, Qt, Signal

Answer = Callable[[object], None]


class Aside(QObject):
    """Runs work in a thread; what it gives comes back in the window's thread.

    Only the answer to the newest work is told: what was asked before is stale.
    """

    _came = Signal(int, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="importing")
        self._newest = 0
        self._then: Answer | None = None
        self._came.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def run(self, work: Callable[[], object], then: Answer) -> None:
        """Do the work; `then` gets what it gave, or the exception that it raised."""
        self._newest += 1
        self._then = then
        self._thread.submit(self._work, self._newest, work)

    def forget(self) -> None:
        """Tell nothing of the work that runs."""
        self._newest += 1

    def stop(self) -> None:
        """Wait for the work that runs and do no more."""
        self.forget()
        self._thread.shutdown(wait=True, cancel_futures=True)

    def _work(self, number: int, work: Callable[[], object]) -> None:
        try:
            given = work()
        except Exception as error:  # noqa: BLE001 - told in the window's thread
            given = error
        self._came.emit(number, given)

    def _tell(self, number: int, given: object) -> None:
        if number == self._newest and self._then is not None:
            self._then(given)
