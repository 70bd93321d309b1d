"""How long the thread of a window does not answer, and what it does meanwhile."""

import sys
import threading
import time
import traceback
from collections import Counter
from collections.abc import Callable

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

BEAT_MS, LOOK_EVERY_S = 10, 0.01
_DEEPEST, _PATIENCE_S = 12, 900.0
_WAITING = QEventLoop.ProcessEventsFlag.WaitForMoreEvents


class Heart(QObject):
    """Beats in the window's thread; the longest time between two beats is the figure.

    Attributes:
        gap_ms: the longest gap by the clock since `begin`.
        cpu_ms: the most that the window's thread worked between two beats; a machine
            that is busy with others does not make it longer.
        causes: what was under way in the gaps that were too long, where it was asked.
    """

    def __init__(self, *, too_long_ms: float = 0.0) -> None:
        super().__init__()
        self.gap_ms = self.cpu_ms = 0.0
        self.causes: list[str] = []
        self._too_long = too_long_ms
        self._last = self._worked = 0.0
        self._seen: list[str] = []
        self._mine = threading.get_ident()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(BEAT_MS)
        self._timer.timeout.connect(self._beat)
        if too_long_ms:
            threading.Thread(target=self._look, daemon=True).start()

    def begin(self) -> None:
        """Forget what was measured, and beat."""
        self.gap_ms = self.cpu_ms = 0.0
        self.causes, self._seen = [], []
        self._last, self._worked = time.perf_counter(), time.thread_time()
        self._timer.start()

    def until(self, done: Callable[[], bool]) -> None:
        """Let the window work until something is so.

        Raises:
            TimeoutError: it never was.
        """
        end = time.monotonic() + _PATIENCE_S
        while not done():
            if time.monotonic() > end:
                raise TimeoutError("measured in vain")
            QApplication.processEvents(_WAITING)
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def rest(self, seconds: float) -> None:
        """Let the window work for so long."""
        end = time.monotonic() + seconds
        self.until(lambda: time.monotonic() > end)

    def _beat(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        gap, cpu = (now - self._last) * 1000, (worked - self._worked) * 1000
        self.gap_ms, self.cpu_ms = max(self.gap_ms, gap), max(self.cpu_ms, cpu)
        seen, self._seen = self._seen, []
        if self._too_long and gap > self._too_long:
            self.causes.append(f"{gap:.0f} ms, {cpu:.0f} of CPU\n{_commonest(seen)}")
        self._last, self._worked = now, worked

    def _look(self) -> None:
        while True:
            time.sleep(LOOK_EVERY_S)
            frame = sys._current_frames().get(self._mine)
            if frame is not None:
                lines = traceback.extract_stack(frame)[-_DEEPEST:]
                self._seen.append(" < ".join(map(_place, reversed(lines))))


def _place(line: traceback.FrameSummary) -> str:
    folder, _, name = line.filename.rpartition("/")
    return f"{folder.rpartition('/')[2]}/{name}:{line.lineno} {line.name}"


def _commonest(seen: list[str]) -> str:
    """What was seen most often, up to three of them, with how often."""
    times = Counter(seen).most_common(3)
    return "\n".join(f"    {count}x {stack}" for stack, count in times)
