"""Whether the window answers while a long list is brought in, and what it holds.

50,000 rows among 100,000 people, through the five steps, then undone and done again.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import threading
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Self

from tests.benchmarks.books import copy_of
from tests.benchmarks.figures import Figure
from tests.benchmarks.importing import write_csv_among
from tests.benchmarks.watched import with_children
from tests.folders import standard_folders_under

ANSWERED = Path(__file__).with_name("answered.py")
AMONG = 100_000
SECONDS, MEGABYTES, WAIT_MS, FRAME_MS = 60.0, 400.0, 100.0, 16.0
EVERY_S = 0.1
STEPS = ("read", "rules", "planned", "filtered", "decided", "taken over")
AFTERWARDS = ("people shown", "board", "undo", "redo")


def answers(size: int, folder: Path) -> Iterator[Figure]:
    """The figures of one list, the window used all the while."""
    book = copy_of(AMONG, folder)
    written = book.with_name("list.csv")
    write_csv_among(written, size, book)
    found, held = measured(book, written)
    shutil.rmtree(book.parent)
    for name in (*STEPS, *AFTERWARDS):
        turn, gap = found[name]["turn"], found[name]["gap"]
        yield Figure(f"{name}, longest turn", size, turn, "ms", FRAME_MS, bound=WAIT_MS)
        yield Figure(f"{name}, by the clock", size, gap, "ms", FRAME_MS)
    worked = sum(found[name]["s"] for name in ("read", "planned", "taken over"))
    name = "window, list taken over"
    yield Figure(name, size, worked, "s", SECONDS, bound=SECONDS)
    used = max(held.most[step] for step in STEPS)
    yield Figure(f"{name}, memory", size, used, "MB", MEGABYTES, bound=MEGABYTES)


def measured(
    book: Path, written: Path, causes_ms: float | None = None
) -> tuple[dict[str, dict[str, float]], "Held"]:
    """What the window told of each step, and the most megabytes held in it.

    Raises:
        RuntimeError: the window did not come to the end.
    """
    causes = [] if causes_ms is None else [str(causes_ms)]
    found: dict[str, dict[str, float]] = {}
    with tempfile.TemporaryDirectory() as home:
        process = subprocess.Popen(  # noqa: S603 — our own program
            [sys.executable, str(ANSWERED), str(book), str(written), *causes],
            stdout=subprocess.PIPE,
            env=_environment(home),
        )
        assert process.stdout is not None
        with Held(process.pid) as held:
            for line in process.stdout:
                told: dict[str, Any] = json.loads(line)
                if "begins" in told:
                    held.step = told["begins"]
                else:
                    found[told.pop("ends")] = told
        if process.wait():
            raise RuntimeError("the window did not come to the end")
    return found, held


def _environment(home: str) -> dict[str, str]:
    quiet = {"QT_LOGGING_RULES": "qt.text.font.db=false"}  # scripts without a font
    return {**os.environ, **standard_folders_under(Path(home)), **quiet}


class Held:
    """The most that a process and its children held in each step.

    Attributes:
        step: what goes on now.
        most: megabytes by step; pages that several share count once.
        by_process: the same moment's megabytes of each process, by what it runs.
    """

    def __init__(self, pid: int) -> None:
        self._pid = pid
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._look, daemon=True)
        self.step = ""
        self.most: dict[str, float] = defaultdict(float)
        self.by_process: dict[str, dict[str, float]] = {}

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_why: object) -> None:
        self._over.set()
        self._thread.join()

    def _look(self) -> None:
        while not self._over.wait(EVERY_S):
            step = self.step
            now = {_runs(pid): share_mb(pid) for pid in with_children(self._pid)}
            held = sum(now.values())
            if held > self.most[step]:
                self.most[step], self.by_process[step] = held, now


def share_mb(pid: int) -> float:
    """The megabytes of a process, its share of those pages that others have too."""
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    except OSError:  # it ended while we looked
        return 0.0
    return next(int(one.split()[1]) for one in lines if one.startswith("Pss:")) / 1024


def _runs(pid: int) -> str:
    """What a process runs, in a word, and its number."""
    try:
        words = Path(f"/proc/{pid}/cmdline").read_text().split("\0")
    except OSError:
        words = []
    named = next((w for w in words[1:] if not w.startswith("-")), "")
    return f"{Path(named).name} {pid}"


def main(words: list[str]) -> None:
    """Tell what takes long, of a copy of a book: BOOK LIST [MILLISECONDS]."""
    causes = float(words[2]) if words[2:] else None
    with tempfile.TemporaryDirectory() as folder:
        book = Path(shutil.copy(words[0], Path(folder) / "book.baton"))
        written = Path(words[1])
        if not written.exists():
            write_csv_among(written, 50_000, book)
        found, held = measured(book, written, causes)
    for name, told in found.items():
        by = ", ".join(f"{who} {mb:.0f}" for who, mb in held.by_process[name].items())
        sys.stdout.write(
            f"{name:<20}{told['s']:8.1f} s, gap {told['gap']:6.0f} ms, turn"
            f" {told['turn']:6.0f} ms, {held.most[name]:6.0f} MB: {by}\n"
        )


if __name__ == "__main__":
    main(sys.argv[1:])
