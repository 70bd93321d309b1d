"""Books of made-up people in the sizes that are measured, each made once."""

import shutil
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from tests.benchmarks.watched import Used, python

PROJECT = Path(__file__).parents[2]
NOW = datetime(2026, 11, 18, 12, 0, tzinfo=UTC)
TOUCHES_EACH = 10
SIZES = (1_000, 20_000, 100_000)


def baton(*words: object) -> Used:
    """What a command of Baton used, after it did what it was told.

    Raises:
        RuntimeError: it did not end well; the text is what it said.
    """
    return python(str(PROJECT / "main.py"), "--now", NOW.isoformat(), *map(str, words))


def new_book(path: Path) -> Path:
    """An empty, closed book."""
    baton("new", path, "--name", "Halden & Reyes")
    return path


def made_up(size: int, folder: Path) -> Path:
    """A closed book of so many prospects, with ten touches each on the average."""
    path = folder / f"made-up-{size}.baton"
    if not path.exists():
        half = path.with_suffix(".half.baton")
        half.unlink(missing_ok=True)
        counts = ("--prospects", size, "--touches", size * TOUCHES_EACH, "--seed", 7)
        baton("demo", half, *counts)
        half.rename(path)
    return path


def copy_of(size: int, folder: Path) -> Path:
    """A copy of the book in a folder of its own; a closed book is one file."""
    own = Path(tempfile.mkdtemp(dir=folder))
    return Path(shutil.copy(made_up(size, folder), own / "book.baton"))
