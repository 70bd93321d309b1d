"""The window: how soon Today is painted, how fast it moves, what it holds."""

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.books import copy_of
from tests.benchmarks.figures import Figure
from tests.folders import standard_folders_under

PAINTED = Path(__file__).with_name("painted.py")
STARTS = 7
SOON = {20_000: 2.0, 100_000: 3.5}  # times an empty window
FRAME_MS, GROWN = 16.0, 1.5
MEGABYTES = {100_000: 250.0}

_drop_at_20_000: list[float] = []


def shows(size: int, folder: Path) -> Iterator[Figure]:
    """The figures of the window over a book of so many prospects."""
    book = str(copy_of(size, folder))
    both = [(_painted_ms("empty"), _painted_ms(book)) for _ in range(STARTS)]
    limit, value = (statistics.median(times) for times in zip(*both, strict=True))
    yield Figure("start to first picture", size, value, "ms", limit, SOON.get(size))
    day = statistics.median(_painted_ms(book, "day") for _ in range(STARTS))
    yield Figure("start to painted Today", size, day, "ms", limit)
    idle = _found("empty", "stay")
    found = _found(book, "gestures")
    shutil.rmtree(Path(book).parent)
    yield Figure("scroll step", size, found["scroll"], "ms", found["column"])
    yield _dropped(size, found)
    resident = found["resident"], "MB", idle["resident"]
    yield Figure("board, resident", size, *resident, bound=MEGABYTES.get(size))


def _dropped(size: int, found: dict[str, float]) -> Figure:
    """A drop, beside a mere repaint of both columns; bounds are those promised."""
    value = found["drop"]
    bound = FRAME_MS if size == 20_000 else None
    if size == 20_000:
        _drop_at_20_000.append(value)
    if size > 20_000 and _drop_at_20_000:
        bound = _drop_at_20_000[-1] * GROWN
    return Figure("drop to repaint", size, value, "ms", found["columns"], bound=bound)


def _environment(home: str) -> dict[str, str]:
    quiet = {"QT_LOGGING_RULES": "qt.text.font.db=false"}  # scripts without a font
    # Python keeps what it compiled, as it does for every user after the first start
    kept = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, **standard_folders_under(Path(home)), **quiet}


def _painted_ms(what: str, *how: str) -> float:
    """From starting the process until it says that it is painted, milliseconds."""
    with tempfile.TemporaryDirectory() as home:
        environment = _environment(home)
        started = time.perf_counter()
        process = subprocess.Popen(  # noqa: S603 — our own program
            [sys.executable, str(PAINTED), what, *how],
            stdout=subprocess.PIPE,
            env=environment,
        )
        assert process.stdout is not None
        said = process.stdout.readline()
        taken = time.perf_counter() - started
        process.communicate()
    if not said:
        raise RuntimeError(f"nothing was painted for {what}")
    return taken * 1000


def _found(what: str, how: str) -> dict[str, float]:
    """Everything that the process tells."""
    with tempfile.TemporaryDirectory() as home:
        run = subprocess.run(  # noqa: S603 — our own program
            [sys.executable, str(PAINTED), what, how],
            stdout=subprocess.PIPE,
            env=_environment(home),
            check=True,
        )
    found: dict[str, float] = {}
    for line in run.stdout.splitlines():
        found |= json.loads(line)
    return found
