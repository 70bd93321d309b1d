"""The prospects table: how soon it stands, sorts and filters, and what it holds."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.books import copy_of
from tests.benchmarks.figures import Figure
from tests.folders import standard_folders_under

TABLED = Path(__file__).with_name("tabled.py")
SORT_MS, FILTER_MS, WAIT_MS, GROWN_MB = 1_000.0, 100.0, 100.0, 120.0
TURN_MS = 16.0  # a frame, which is what a turn of the window may take unnoticed


def tables(size: int, folder: Path) -> Iterator[Figure]:
    """The figures of the table over a book of so many prospects."""
    book = str(copy_of(size, folder))
    limit, found = _found(book, "raw"), _found(book)
    shutil.rmtree(Path(book).parent)
    yield _figure("table, first rows", size, "first", found, limit)
    yield _figure("table, all read", size, "whole", found, limit)
    yield _figure("table, sorted by company", size, "sort", found, limit, SORT_MS)
    yield _figure("table, a key of the filter", size, "filter", found, limit, FILTER_MS)
    longest = found["longest"], "ms", TURN_MS
    yield Figure("table, longest turn", size, *longest, bound=WAIT_MS)
    grown = found["resident"], "MB", limit["resident"]
    yield Figure("table, resident", size, *grown, bound=GROWN_MB)


def _figure(
    name: str,
    size: int,
    key: str,
    found: dict[str, float],
    limit: dict[str, float],
    bound: float | None = None,
) -> Figure:
    return Figure(name, size, found[key], "ms", limit[key], bound=bound)


def _found(*words: str) -> dict[str, float]:
    with tempfile.TemporaryDirectory() as home:
        quiet = {"QT_LOGGING_RULES": "qt.text.font.db=false"}
        run = subprocess.run(  # noqa: S603 — our own program
            [sys.executable, str(TABLED), *words],
            stdout=subprocess.PIPE,
            env={**os.environ, **standard_folders_under(Path(home)), **quiet},
            check=True,
        )
    found: dict[str, float] = json.loads(run.stdout.splitlines()[-1])
    return found
