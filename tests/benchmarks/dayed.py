"""The process that is measured: the Today page of a book, opened and worked by keys.

    python dayed.py BOOK

What it finds goes to standard output as one line of JSON: milliseconds of CPU time.
"""

import gc
import json
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path[0] = str(Path(__file__).parents[2])

from PySide6.QtCore import Qt  # noqa: E402 — the path is set above
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from models.book.book import Book  # noqa: E402
from tests.benchmarks.books import NOW  # noqa: E402
from ui.desk import Desk  # noqa: E402
from ui.look.style import dress  # noqa: E402
from ui.today.page import TodayPage  # noqa: E402

OPENED, WARM_UP, ROWS, SOON_MS = 5, 3, 15, 150


def cpu_ms(act: Callable[[], object]) -> float:
    """The CPU time of the act, in milliseconds."""
    started = time.process_time()
    act()
    return (time.process_time() - started) * 1000


def measured(book: str) -> dict[str, float]:
    """What opening takes till the list is painted, and from key to the next row."""
    application = QApplication([])
    dress(application, choice="light", text_percent=100)
    opened = Book.open(Path(book), now=lambda: NOW)
    page = TodayPage(Desk(opened))
    page.resize(1244, 816)

    def paint() -> None:
        application.processEvents()
        page.grab()

    def open_it() -> None:
        page.load()
        page.show()
        paint()

    first = cpu_ms(open_it)
    again = [cpu_ms(open_it) for _ in range(OPENED)]
    page.equip()
    page.activateWindow()
    page.box.tree.setFocus()
    QTest.qWait(SOON_MS)

    def finish() -> None:
        before = page.current_id()
        QTest.keyClick(page.box.tree, Qt.Key.Key_2)
        QTest.keyClick(application.focusWidget() or page.box.tree, Qt.Key.Key_Return)
        paint()
        assert page.current_id() != before, "the next row is open"

    rows = []
    for _ in range(WARM_UP + ROWS):
        rows.append(cpu_ms(finish))
        QTest.qWait(SOON_MS)  # what is read again in the calm after is not waited for
    opened.close()
    return {
        "first": first,
        "opened": statistics.median(again),
        "row": statistics.median(rows[WARM_UP:]),
    }


if __name__ == "__main__":
    gc.disable()  # as the window does
    sys.stdout.write(json.dumps(measured(sys.argv[1])) + "\n")
    sys.stdout.flush()
