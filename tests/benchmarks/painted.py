"""The process that is measured: it says when its window is painted, and how it moves.

    python painted.py empty          an empty main window, the floor
    python painted.py BOOK           Baton over the book, until its first picture stands
    python painted.py BOOK day       the same, until the list of Today is painted
    python painted.py BOOK gestures  the same; then its cards are scrolled and dropped

What it finds goes to standard output as lines of JSON.
"""

import json
import os
import runpy
import statistics
import sys
import time
import traceback
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QListView, QMainWindow, QTreeView

PROJECT = Path(__file__).parents[2]
SETTLE_MS = 3_000  # what is loaded after the first paint is there by then
SCROLLS, DROPS, STEP_PX = 100, 30, 40


class FirstPaint(QObject):
    """Calls back when what was asked for has reached the screen, once."""

    def __init__(
        self, seen: Callable[[QObject], bool], then: Callable[[], None]
    ) -> None:
        super().__init__()
        self._seen, self._then = seen, then

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self._seen(watched):
            watched_by(self, start=False)
            # Next after the event that paints and flushes the window, and before
            # whatever the program itself has planned for then.
            after = QEvent(QEvent.Type.User)
            QApplication.postEvent(
                self, after, Qt.EventPriority.HighEventPriority.value
            )
        return False

    def customEvent(self, _event: QEvent) -> None:
        self._then()


def watched_by(watcher: QObject, *, start: bool) -> None:
    """Let the watcher see every event of the application, or no longer."""
    application = QApplication.instance()
    assert application is not None
    if start:
        watcher.setParent(application)
        application.installEventFilter(watcher)
    else:
        application.removeEventFilter(watcher)


def tell(**found: object) -> None:
    """One line for who started us."""
    sys.stdout.write(json.dumps(found) + "\n")
    sys.stdout.flush()


def is_window(painted: QObject) -> bool:
    """Whether the empty main window was painted."""
    return isinstance(painted, QMainWindow)


def is_list(painted: QObject) -> bool:
    """Whether a list with rows in it was painted: the first picture stands."""
    view = painted.parent()
    return isinstance(view, QListView) and bool(view.model().rowCount())


def is_day_list(painted: QObject) -> bool:
    """Whether the list of Today was painted with rows in it."""
    view = painted.parent()
    return isinstance(view, QTreeView) and bool(view.model().rowCount())


def columns() -> dict[str, QListView]:
    """The columns in sight by the first word of their names."""
    shown = (w for w in QApplication.allWidgets() if isinstance(w, QListView))
    return {
        view.accessibleName().split(",")[0]: view for view in shown if view.isVisible()
    }


class Repaints(QObject):
    """Waits until views have been painted."""

    def __init__(self, *views: QListView) -> None:
        super().__init__()
        self._awaited = {view.viewport() for view in views}
        for viewport in self._awaited:
            viewport.installEventFilter(self)
        self._missing = set(self._awaited)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._missing.discard(watched)
        return False

    def after(self, act: Callable[[], object]) -> float:
        """Milliseconds from the act until every view is painted."""
        self._missing = set(self._awaited)
        started = time.perf_counter()
        act()
        while self._missing:
            if time.perf_counter() - started > 5:
                raise TimeoutError("a view was not painted within five seconds")
            QApplication.processEvents()
        return (time.perf_counter() - started) * 1000


def gestures() -> None:
    """Tell how long a scroll step, a drop and a bare repaint take."""
    shown = columns()
    cold, warm = shown["Cold"], shown["Warm"]
    one, both = Repaints(cold), Repaints(cold, warm)
    bar = cold.verticalScrollBar()

    def scroll() -> None:
        bar.setValue(bar.value() + STEP_PX)

    def repaint() -> None:
        cold.viewport().update()
        warm.viewport().update()

    def drop() -> None:
        model = warm.model()
        dragged = cold.model().mimeData([cold.model().index(2, 0)])
        action = warm.defaultDropAction()
        assert model.dropMimeData(dragged, action, 1, 0, model.index(-1, -1))

    both.after(repaint)
    found = {
        "scroll": [one.after(scroll) for _ in range(SCROLLS)],
        "column": [one.after(cold.viewport().update) for _ in range(SCROLLS)],
        "columns": [both.after(repaint) for _ in range(SCROLLS)],
    }
    bar.setValue(0)
    settle(50)
    found["drop"] = []
    for _ in range(DROPS):
        found["drop"].append(both.after(drop))
        settle(20)
    tell(**{name: statistics.median(times) for name, times in found.items()})


def show_the_board() -> None:
    """Go from Today to the board, and wait until all of it is read."""
    window = next(w for w in QApplication.topLevelWidgets() if is_window(w))
    board = window.findChild(QAction, "boardAct")
    assert isinstance(board, QAction)
    board.trigger()
    settle_wholly()


def settle(milliseconds: int) -> None:
    """Let the event loop run so long."""
    until = time.perf_counter() + milliseconds / 1000
    while time.perf_counter() < until:
        QApplication.processEvents()


def settle_wholly() -> None:
    """Let the event loop run until every card is read and the rest is loaded."""
    settle(SETTLE_MS)
    shown: list[int] = []
    while shown != (now := [view.model().rowCount() for view in columns().values()]):
        shown = now
        settle(SETTLE_MS // 3)


def resident_mb() -> float:
    """What this process has resident, in megabytes."""
    status = Path("/proc/self/status").read_text().splitlines()
    line = next(line for line in status if line.startswith("VmRSS:"))
    return int(line.split()[1]) / 1024


def finish(*, moved: bool) -> None:
    """Measure what is asked for, once the loading after the first paint is over."""
    try:
        settle_wholly()
        tell(resident=resident_mb())
        if moved:
            show_the_board()
            gestures()
    except Exception:  # noqa: BLE001 — whatever it is, we are the one to end
        traceback.print_exc()
        os._exit(1)  # else Baton would show its dialog for our own mistake
    QApplication.quit()


def empty_window(*, stay: bool) -> None:
    """Paint an empty main window and say so."""
    application = QApplication(sys.argv)
    watch(is_window, stay=stay, moved=False)
    window = QMainWindow()
    window.resize(1440, 900)
    window.show()
    application.exec()


def watch(seen: Callable[[QObject], bool], *, stay: bool, moved: bool) -> None:
    """Say when what was asked for is painted; then go on, or end."""

    def painted() -> None:
        tell(painted=True)
        if stay:
            finish(moved=moved)
        else:
            QApplication.quit()

    watched_by(FirstPaint(seen, painted), start=True)


def baton(book: str, *, day: bool, stay: bool, moved: bool) -> None:
    """Run main.py over the book, watched from the moment its loop begins."""
    run = QApplication.exec

    def watched_exec(*arguments: object) -> int:
        del arguments
        watch(is_day_list if day else is_list, stay=stay, moved=moved)
        return run()

    QApplication.exec = watched_exec  # type: ignore[method-assign]
    sys.argv = [str(PROJECT / "main.py"), book]
    sys.path[0] = str(PROJECT)
    runpy.run_path(sys.argv[0], run_name="__main__")


if __name__ == "__main__":
    _, what, *more = sys.argv
    if what == "empty":
        empty_window(stay=bool(more))
    else:
        day = "day" in more
        baton(what, day=day, stay=bool(more) and not day, moved="gestures" in more)
