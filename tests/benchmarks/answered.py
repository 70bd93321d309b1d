"""The process that is measured: a window in which a list is brought in.

    python answered.py BOOK LIST [CAUSES]

The five steps of the import are gone through as somebody goes through them, then those
who came are shown, the board, and the import is undone and done again. As each of these
begins and ends a line of JSON says so: the longest time that the window did not answer,
and the CPU time of its thread in it. With CAUSES, what took longer than so many
milliseconds is told on standard error.
"""

import gc
import json
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

sys.path[0] = str(Path(__file__).parents[2])

from PySide6.QtCore import Qt, QTimer  # noqa: E402 — the path is set above
from PySide6.QtTest import QTest  # noqa: E402 — as above

from models.book.moments import clock  # noqa: E402 — as above
from tests.benchmarks.heartbeat import Heart  # noqa: E402 — as above
from ui.importing.deciding import KINDS  # noqa: E402 — as above
from ui.importing.page import ImportPage  # noqa: E402 — as above
from ui.importing.steps import CHECK, COLUMNS, DONE, RULES, Steps  # noqa: E402 — as above
from ui.prospects.page import ProspectsPage  # noqa: E402 — as above
from ui.shell.opening import Opened, opened  # noqa: E402 — as above
from ui.shop.furnishing import Furnishing  # noqa: E402 — as above
from ui.shop.pages import Pages  # noqa: E402 — as above
from ui.shop.shop import Shop  # noqa: E402 — as above
from ui.start import application, collect, wear_look  # noqa: E402 — as above
from ui.window import Window  # noqa: E402 — as above
from ui.window_memory import WindowMemory  # noqa: E402 — as above

SETTLED_S, KEY_S, COLLECT_EVERY_MS = 1.0, 0.15, 5_000
DOWN = (Qt.Key.Key_Down,) * 8
DECIDED = (Qt.Key.Key_M, Qt.Key.Key_K, Qt.Key.Key_S, Qt.Key.Key_C)


def tell(**found: object) -> None:
    """One line for who started us."""
    sys.stdout.write(json.dumps(found) + "\n")
    sys.stdout.flush()


class Measured:
    """The window that is measured, and whoever uses it."""

    def __init__(self, book: Path, too_long_ms: float) -> None:
        gc.disable()  # as Baton does
        memory = WindowMemory()
        wear_look(application(), memory)
        self.heart = Heart(too_long_ms=too_long_ms)
        window = Window(memory, now=clock)
        self.shop = Shop(window)
        found = opened(book, clock)
        assert isinstance(found, Opened)
        self.shop.begin(found)
        window.resize(1440, 900)
        window.show()
        self.furnished = Furnishing(self.shop, backups=False)
        self._clock = QTimer()

    @property
    def pages(self) -> Pages:
        """The pages of the book."""
        pages = self.shop.pages
        assert pages is not None
        return pages

    @contextmanager
    def watched(self, name: str) -> Iterator[None]:
        """Measure what is done inside under this name."""
        tell(begins=name)
        self.heart.begin()
        started = time.perf_counter()
        yield
        taken = time.perf_counter() - started
        self.heart.rest(SETTLED_S)
        tell(ends=name, gap=self.heart.gap_ms, turn=self.heart.cpu_ms, s=taken)
        for cause in self.heart.causes:
            sys.stderr.write(f"{name}: {cause}\n")

    def settle(self) -> None:
        """Read the book, and make the pages that are looked at afterwards."""
        with self.watched("opened"):
            self.heart.until(lambda: self.furnished.is_ready)
            self._begin_to_collect()
            self.heart.until(self.pages.board.cards.is_whole)
        with self.watched("turned to"):
            self.pages.go("import")

    def _begin_to_collect(self) -> None:
        """Collect garbage in the window's thread from time to time, as Baton does."""
        gc.collect()
        gc.freeze()
        self._clock.timeout.connect(collect)
        self._clock.start(COLLECT_EVERY_MS)

    def bring(self, written: Path) -> None:
        """Go through the five steps."""
        page = self.pages.go("import")
        assert isinstance(page, ImportPage)
        steps = page.steps
        with self.watched("read"):
            page.open_files([written])
            self._await(steps, COLUMNS)
        with self.watched("rules"):
            page.way.turn(1)
            self._await(steps, RULES)
        with self.watched("planned"):
            page.way.turn(1)
            self._await(steps, CHECK)
        self._check(steps)
        with self.watched("taken over"):
            page.way.take_over()
            self._await(steps, DONE)
        with self.watched("people shown"):
            steps.done.asked.emit("people")
            self.heart.until(lambda: self.pages.current() == "prospects")
            self._await_table()
        self._go_to_board()

    def _await(self, steps: Steps, step: int) -> None:
        self.heart.until(lambda: steps.current() == step)

    def _check(self, steps: Steps) -> None:
        """Look at the rows of each kind and decide about some."""
        check = steps.check
        with self.watched("filtered"):
            for kind in (*KINDS, "all"):
                check.filters.choose(kind)
                self.heart.rest(KEY_S)
            check.table.scrollToBottom()
            self.heart.rest(KEY_S)
            check.table.scrollToTop()
        with self.watched("decided"):
            for key in (*DOWN, *DECIDED):
                QTest.keyClick(check.table, key)
                self.heart.rest(KEY_S)

    def _await_table(self) -> None:
        """Wait until the prospects are read, where they are in sight."""
        self.heart.rest(KEY_S)
        page = self.pages.in_sight()
        if isinstance(page, ProspectsPage):
            self.heart.until(lambda: not page.loading.is_busy())

    def _go_to_board(self) -> None:
        with self.watched("board"):
            self.pages.go("board")
            self.heart.rest(KEY_S)
            self.heart.until(self.pages.board.cards.is_whole)

    def turn(self, act: str, page: str) -> None:
        """Undo or redo the import with a page in sight."""
        with self.watched(f"turned to for {act}"):
            self.pages.go(page)
            self._await_table()
        with self.watched(act):
            self.furnished.actions[act].trigger()
            self.heart.until(self._is_turned)
            self._await_table()

    def _is_turned(self) -> bool:
        return not self.furnished.long_turns.is_busy()

    def close(self) -> None:
        """Close the window."""
        self.shop.window.close()


def main(words: list[str]) -> None:
    """Measure, and say what was found."""
    measured = Measured(Path(words[0]), float(words[2]) if words[2:] else 0.0)
    measured.settle()
    measured.bring(Path(words[1]))
    measured.turn("undo", "prospects")
    measured.turn("redo", "board")
    measured.close()


if __name__ == "__main__":
    main(sys.argv[1:])
