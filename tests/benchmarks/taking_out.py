"""A list of everybody and the exit bundle, against the copy of the bare file."""

import json
import shutil
import time
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.books import baton, copy_of
from tests.benchmarks.figures import Figure

LIST, BUNDLE = 100_000, 20_000
LIST_SECONDS, BUNDLE_SECONDS, MEGABYTES = 10.0, 90.0, 400.0


def lists_out(size: int, folder: Path) -> Iterator[Figure]:
    """The figures of everybody as CSV: CPU seconds, and the memory at its highest."""
    book = copy_of(size, folder)
    used = baton("export", book, book.with_name("people.csv"))
    name = "Everybody as CSV"
    bare = _copied(book)
    yield Figure(name, size, used.cpu_s, "s", bare, bound=LIST_SECONDS)
    yield Figure(f"{name}, memory", size, used.peak_mb, "MB", 50, bound=MEGABYTES)
    shutil.rmtree(book.parent)


def bundles(size: int, folder: Path) -> Iterator[Figure]:
    """The figures of taking everything out and reading it back, equal row for row.

    Raises:
        RuntimeError: it did not come back equal.
    """
    book = copy_of(size, folder)
    out = book.with_name("out")
    used = baton("bundle", book, out)
    counts = json.loads((out / "counts.json").read_text(encoding="utf-8"))
    if not counts["equal_when_read_back"]:
        raise RuntimeError("The bundle did not come back equal.")
    name = "Everything taken out and read back"
    bare = _copied(book)
    yield Figure(name, size, used.cpu_s, "s", bare, bound=BUNDLE_SECONDS)
    yield Figure(f"{name}, memory", size, used.peak_mb, "MB", 50, bound=MEGABYTES)
    shutil.rmtree(book.parent)


def _copied(book: Path) -> float:
    """The seconds that copying the bare file takes."""
    started = time.process_time()
    shutil.copyfile(book, book.with_name("bare"))
    return max(time.process_time() - started, 0.001)
