"""Copies of the book that were opened, checked and compared."""

import os
import re
import sqlite3
from datetime import date, datetime
from pathlib import Path

from models.book import engines
from models.book.refusals import NotSaved, Refused

DAYS_KEPT = 30
COMPARED = ("prospect", "touch", "step", "offer", "act", "change")


def back_up(book: Path, copy: Path) -> None:
    """Write a verified copy of the book; an open book may be written to meanwhile.

    Raises:
        Refused: a file stands where the copy should.
        NotSaved: the disk did not take it, or the copy differs; no copy is left.
    """
    if copy.exists():
        raise Refused(f"“{copy.name}” is there already. Choose another name.")
    half = copy.with_name(f".{copy.name}.new")
    half.unlink(missing_ok=True)
    try:
        os.close(os.open(half, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        _copy(book, half)
        half.rename(copy)
    except sqlite3.Error as error:
        raise engines.why_not(error, book) from error
    except OSError as error:
        raise _not_written(error) from error
    finally:
        for end in ("", "-journal", "-wal", "-shm"):
            half.with_name(f"{half.name}{end}").unlink(missing_ok=True)


def _not_written(error: OSError) -> NotSaved:
    return NotSaved(
        f"The backup could not be written ({error.strerror}).",
        "The book is unchanged.",
        "Choose another folder, or free some space.",
    )


def _copy(book: Path, half: Path) -> None:
    source = engines.connect(book, writer=False)
    target = sqlite3.connect(half, isolation_level=None)
    try:
        # One snapshot for the pages and for the counts; writers go on beside it, for
        # a large book takes seconds and the window must not wait for them.
        source.execute("BEGIN")
        counts = _counts(source)
        source.backup(target, pages=-1)
        source.execute("COMMIT")
        target.execute("PRAGMA journal_mode = DELETE")
        (verdict,) = target.execute("PRAGMA quick_check").fetchone()
        if verdict != "ok" or counts != _counts(target):
            raise NotSaved(
                "The backup does not agree with the book.",
                "The book is unchanged and no backup was kept.",
                "Run “check” on the book, then try again.",
            )
    finally:
        source.close()
        target.close()


def _counts(db: sqlite3.Connection) -> list[int]:
    return [db.execute(f"SELECT count(*) FROM {t}").fetchone()[0] for t in COMPARED]


def daily_copy(book: Path, folder: Path, today: date) -> Path | None:
    """Today's copy in the folder, made now; None where it is there already.

    Copies older than 30 days go, but the newest ten always stay, because a clock that
    was wrong must not thin them (`reliability.md` F19).

    Raises:
        NotSaved: the disk did not take it.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise _not_written(error) from error
    copy = folder / f"{book.stem}-{today.isoformat()}.baton"
    if copy.exists():
        return None
    drop_halves(folder)
    back_up(book, copy)
    for old in copies(book, folder)[10:]:
        if (today - _day_of(old)).days > DAYS_KEPT:
            old.unlink()
    return copy


def drop_halves(folder: Path) -> None:
    """Take away the copies that were not finished because their process was killed."""
    for half in folder.glob(".*.baton.new*"):
        half.unlink(missing_ok=True)


def copy_before_import(book: Path, folder: Path, now: datetime) -> Path:
    """A verified copy of the book as it is now, beside the daily ones.

    Raises:
        NotSaved: the disk did not take it.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise _not_written(error) from error
    clock, day = f"{now:%H%M%S}", now.date().isoformat()
    copy = folder / f"{book.stem}-before-import-{clock}-{day}.baton"
    if not copy.exists():
        back_up(book, copy)
    return copy


def copies(book: Path, folder: Path) -> list[Path]:
    """The daily copies of a book and those before imports, newest first."""
    there = [copy for copy in folder.glob("*.baton") if _is_copy(book, copy)]
    return sorted(there, key=_day_of, reverse=True)


def _is_copy(book: Path, copy: Path) -> bool:
    try:
        day = _day_of(copy)
    except ValueError:
        return False
    name = rf"{re.escape(book.stem)}(?:-before-import-\d{{6}})?-{day.isoformat()}"
    return re.fullmatch(name, copy.stem) is not None


def _day_of(copy: Path) -> date:
    return date.fromisoformat(copy.stem[-10:])


def made_at(copy: Path) -> datetime:
    """When a copy was made, aware, in the local time zone."""
    return datetime.fromtimestamp(copy.stat().st_mtime).astimezone()
