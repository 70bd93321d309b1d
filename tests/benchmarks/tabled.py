"""The process that is measured: the prospects table of a book, or its bare reading.

    python tabled.py BOOK        the page: opened, sorted, filtered
    python tabled.py BOOK raw    the same columns read by plain sqlite3, and kept

What it finds goes to standard output as one line of JSON: milliseconds, megabytes.
"""

import gc
import json
import sqlite3
import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path[0] = str(Path(__file__).parents[2])

from PySide6.QtWidgets import QApplication  # noqa: E402 — the path is set above

TYPED = ("a", "an", "ann", "ann k", "9100")
NAMES = "SELECT id, name, company, tier FROM prospect WHERE in_bin_at IS NULL"
POINTS = "SELECT prospect_id, kind, value FROM contact_point"
TAGS = "SELECT prospect_id, name FROM prospect_tag"


def resident_mb() -> float:
    """What this process has resident, in megabytes."""
    status = Path("/proc/self/status").read_text().splitlines()
    line = next(line for line in status if line.startswith("VmRSS:"))
    return int(line.split()[1]) / 1024


def taken_ms(act: Callable[[], object]) -> float:
    """How long the act takes on the clock."""
    started = time.perf_counter()
    act()
    return (time.perf_counter() - started) * 1000


def raw(book: str) -> dict[str, float]:
    """The limits: what plain reading takes, and what its rows hold."""
    db = sqlite3.connect(book)
    before = resident_mb()
    kept: list[object] = []
    found = {"first": taken_ms(lambda: kept.append(db.execute(NAMES).fetchall()))}
    rest = taken_ms(
        lambda: kept.extend(db.execute(sql).fetchall() for sql in (POINTS, TAGS))
    )
    found["whole"] = found["first"] + rest
    found["sort"] = taken_ms(db.execute(f"{NAMES} ORDER BY company").fetchall)
    like = f"{NAMES} AND (name LIKE '%ann%' OR company LIKE '%ann%')"
    found["filter"] = taken_ms(db.execute(like).fetchall)
    found["resident"] = resident_mb() - before
    return found


class Turns:
    """The window's turns: how long one keeps it at most."""

    def __init__(self) -> None:
        self.longest = 0.0

    def until(self, done: Callable[[], bool]) -> None:
        """Let the window turn until something is so, and once more to be painted."""
        over = False
        while not over:
            over = done()
            self.longest = max(self.longest, taken_ms(QApplication.processEvents))


def page(book: str) -> dict[str, float]:
    """What the page takes for the same."""
    from models.book.book import Book  # noqa: PLC0415 — not where only raw is asked
    from ui.desk import Desk  # noqa: PLC0415 — as above
    from ui.prospects.columns import PLACES  # noqa: PLC0415 — as above
    from ui.prospects.page import ProspectsPage  # noqa: PLC0415 — as above

    gc.disable()  # as Baton does
    application = QApplication([])
    opened = Book.open(Path(book))
    shown = ProspectsPage(Desk(opened))
    shown.resize(1244, 816)
    turns, before = Turns(), resident_mb()
    busy = shown.loading.is_busy

    def show() -> None:
        shown.show()
        turns.until(lambda: shown.table.rowCount() > 0)

    first = taken_ms(show)
    rest = taken_ms(lambda: turns.until(lambda: not busy()))
    grown = resident_mb() - before
    shown.hand.sort(PLACES["company"])
    sort = taken_ms(lambda: turns.until(lambda: not busy()))
    longest_filter = 0.0
    for text in TYPED:
        shown.filter.field.setText(text)
        longest_filter = max(longest_filter, taken_ms(shown.filter.changed.emit))
    found = {"first": first, "whole": first + rest, "sort": sort}
    found |= {"filter": longest_filter, "longest": turns.longest, "resident": grown}
    opened.close()
    application.quit()
    return found


if __name__ == "__main__":
    _, path, *how = sys.argv
    sys.stdout.write(json.dumps(raw(path) if how else page(path)) + "\n")
    sys.stdout.flush()
