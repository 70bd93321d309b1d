"""Opening a book for a window: the book with its lock, or why it cannot be."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QStandardPaths

from models.book.book import Book
from models.book.lock import FileLock
from models.book.refusals import NotSaved, Refused
from ui.one_window import taken

ENDING = ".baton"


class Opened(NamedTuple):
    """A book that is ours to show, with the lock of its window."""

    book: Book
    lock: FileLock


class Elsewhere(NamedTuple):
    """Another window has the book open."""

    path: Path


class Problem(NamedTuple):
    """Why a book cannot be shown, in three sentences, and where it should be."""

    path: Path
    happened: str
    kept: str
    remedy: str
    missing: bool = False


Found = Opened | Elsewhere | Problem


def opened(path: Path, now: Callable[[], datetime]) -> Found:
    """The book at `path`, if it can be opened and no other window has it."""
    there, folder = _looked_at(path)
    if not there:
        return Problem(
            path,
            f"There is no book at “{path}”.",
            "Nothing was made.",
            "It may lie on a disk that is not there now, or have another name.",
            missing=True,
        )
    if folder:
        return Problem(
            path, f"“{path}” is a folder.", "", "Choose a file that ends in .baton."
        )
    lock = taken(path)
    if lock is None:
        return Elsewhere(path)
    try:
        return Opened(Book.open(path, now=now), lock)
    except Refused as refusal:
        lock.let_go()
        return Problem(path, str(refusal), "", "Choose another file, or a backup.")
    except NotSaved as failure:
        lock.let_go()
        return Problem(path, failure.happened, failure.kept, failure.remedy)


def _looked_at(path: Path) -> tuple[bool, bool]:
    """Whether something stands at the path, and whether it is a folder."""
    try:
        return path.exists(), path.is_dir()
    except OSError:
        return True, False  # `Book.open` says what stands in the way


def documents() -> Path:
    """The folder where new books go; it may not exist yet."""
    place = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(place)) / "Baton"


def free_place(name: str, folder: Path | None = None) -> Path:
    """A path for a new book that nothing stands at; its folder exists."""
    where = documents() if folder is None else folder
    where.mkdir(parents=True, exist_ok=True)
    place, number = where / f"{name}{ENDING}", 2
    while place.exists():
        place = where / f"{name} {number}{ENDING}"
        number += 1
    return place
