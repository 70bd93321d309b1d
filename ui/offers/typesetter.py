"""Papers set in a worker thread: the newest sheet wins, the window never waits.

ReportLab is loaded in the worker, when the first paper is wanted.
"""

import hashlib
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from threading import Lock
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from models.book.refusals import NotSaved, Refused
from models.offers.sheet import Sheet

AFTER_KEY_MS = 150


@dataclass(frozen=True, slots=True)
class Paper:
    """A sheet as it is printed: its bytes, and the characters no font has."""

    sheet: Sheet
    pdf: bytes
    missing: str

    @property
    def sha256(self) -> str:
        """What the bytes hash to."""
        return hashlib.sha256(self.pdf).hexdigest()


Then = Callable[[Any], None]
Work = Callable[[], object]


class Typesetter(QObject):
    """Sets sheets one after the other, and does other work that takes a while.

    Signals:
        ready: the `Paper` of the newest sheet that was shown.
        failed: a `NotSaved` that other work met.
        refused: why a sheet cannot be set, as its font or a file behind it is broken.
    """

    ready = Signal(object)
    failed = Signal(object)
    refused = Signal(str)
    _came = Signal(object, object, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._hand = ThreadPoolExecutor(1, thread_name_prefix="typesetter")
        self._lock, self._wanted = Lock(), 0
        self._sheet: Sheet | None = None
        self._came.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(AFTER_KEY_MS)
        self._clock.timeout.connect(self._begin)
        hand = self._hand
        self.destroyed.connect(lambda: hand.shutdown(wait=False, cancel_futures=True))

    def show(self, sheet: Sheet, *, at_once: bool = False) -> None:
        """Have the sheet set 150 ms after the last call, or at once."""
        self._sheet = sheet
        if at_once:
            self._clock.stop()
            self._begin()
        else:
            self._clock.start()

    def make(self, sheet: Sheet, then: Callable[[Paper], None]) -> None:
        """Set this sheet whatever else is shown; `then` gets its paper."""
        self.run(partial(_set, sheet), then)

    def run(self, work: Work, then: Then) -> None:
        """Do the work in the worker; `then` gets what it gave back."""
        self._hand.submit(self._run, work, None, then)

    def stop(self) -> None:
        """Take no more sheets and wait for the one in work."""
        self._clock.stop()
        self._hand.shutdown(wait=True, cancel_futures=True)

    def _begin(self) -> None:
        if self._sheet is not None:
            with self._lock:
                self._wanted += 1
                ticket = self._wanted
            self._hand.submit(self._run, partial(_set, self._sheet), ticket, None)

    def _run(self, work: Work, ticket: int | None, then: Then | None) -> None:
        if ticket is not None and self._is_old(ticket):
            return
        try:
            made, fault = work(), None
        except BaseException as error:  # noqa: BLE001 - told in the window's thread
            made, fault = None, error
        with suppress(RuntimeError):  # the editor is gone, and so is its interest
            self._came.emit(made, then, fault)

    def _is_old(self, ticket: int) -> bool:
        with self._lock:
            return ticket < self._wanted

    def _take(
        self, made: object, then: Then | None, fault: BaseException | None
    ) -> None:
        if isinstance(fault, NotSaved):
            self.failed.emit(fault)
        elif isinstance(fault, Refused):
            self.refused.emit(str(fault))
        elif fault is not None:
            raise fault
        elif then is not None:
            then(made)
        else:
            self.ready.emit(made)


def for_printer(paper: Paper) -> bytes:
    """The paper as a desktop printer takes it: a cover that ends before the edge."""
    from reports.offer_pdf import render_offer  # noqa: PLC0415 - as below

    return render_offer(paper.sheet, bleed=False)


def _set(sheet: Sheet) -> Paper:
    from reports.offer_pdf import (  # noqa: PLC0415 - loads ReportLab, in the worker
        render_offer,
        unprintable,
    )

    return Paper(sheet, render_offer(sheet), unprintable(sheet))
