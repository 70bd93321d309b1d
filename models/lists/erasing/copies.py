"""Erasing from every copy of the book that Baton knows, and again after a restore."""

import json
import os
import sqlite3
from collections.abc import Collection, Iterable
from contextlib import closing
from datetime import datetime
from glob import escape
from pathlib import Path
from typing import NamedTuple

from models.book import engines
from models.book.backup import back_up, drop_halves
from models.book.book import Book
from models.book.forgetting import purge
from models.book.lock import held, lock_path
from models.book.reader import Reader
from models.book.refusals import NotSaved, Refused

from .person import erase_person, erased_ids

_LEDGER = "erased.json"
_DUE = "erasing.due"
"""Stands beside the copies while they are rewritten."""
_PATIENCE = 600.0
"""Seconds that one program waits for another to rewrite all copies."""


class Rewritten(NamedTuple):
    """What became of the copies.

    Attributes:
        done: copies that hold nobody any more who was erased.
        left: copies that could not be read or written; they are to be deleted by hand.
    """

    done: tuple[Path, ...]
    left: tuple[Path, ...]


def clear_up(book: Path, folder: Path, now: datetime) -> Rewritten:
    """Pack the book after an erasure and erase the same people from all its copies.

    Args:
        book: the book's file; others may have it open.
        folder: where its daily copies lie.
        now: the moment the copies are rewritten, aware.

    Raises:
        NotSaved: the book could not be packed; it is done when it is opened next.
    """
    purge(book)
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    with held(lock_path(folder / _LEDGER, "write"), _PATIENCE):
        (folder / _DUE).touch(mode=0o600)
        ids = _erased_from(book)
        remember(folder, ids)
        drop_halves(folder)
        rewritten = _rewrite_all(book, folder, ids, now)
        (folder / _DUE).unlink()
    return rewritten


def clear_up_if_due(book: Path, folder: Path, now: datetime) -> None:
    """Do what `clear_up` does, where an erasure ended before all of it was done.

    Args:
        book: as for `clear_up`, like the others.

    Raises:
        NotSaved: the book could not be read or packed.
    """
    if not engines.is_read_only(book) and _is_due(book, folder):
        clear_up(book, folder, now)


def _is_due(book: Path, folder: Path) -> bool:
    ids = _erased_from(book)
    try:
        return (folder / _DUE).exists() or not set(ids).issubset(remembered(folder))
    except OSError:
        return False  # who copies the book into the folder says why it cannot be used


def _erased_from(book: Path) -> list[int]:
    with closing(engines.connect(book, writer=False)) as db:  # opening would pack too
        try:
            return erased_ids(Reader(db))
        except sqlite3.Error as error:
            raise engines.why_not(error, book) from error


def _rewrite_all(
    book: Path, folder: Path, ids: Collection[int], now: datetime
) -> Rewritten:
    done: list[Path] = []
    left: list[Path] = []
    before = book.parent.glob(f"{escape(book.stem)}.before-*.baton")
    # All that lie there are this book's, whatever it was called when they were made.
    for copy in (*sorted(folder.glob("*.baton")), *before):
        try:
            _rewrite(copy, ids, now)
        except (NotSaved, Refused):
            left.append(copy)
        else:
            done.append(copy)
    return Rewritten(tuple(done), tuple(left))


def remember(folder: Path, ids: Iterable[int]) -> None:
    """Keep the ids beside the copies, so that a restore erases again; no names."""
    known = {*remembered(folder), *ids}
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    half = folder / f".{_LEDGER}.new"
    half.write_text(json.dumps(sorted(known)), encoding="utf-8")
    half.replace(folder / _LEDGER)


def remembered(folder: Path) -> list[int]:
    """Whom a restore of one of the folder's copies must erase again, by id."""
    try:
        told = json.loads((folder / _LEDGER).read_text(encoding="utf-8"))
    except (FileNotFoundError, ValueError):
        return []
    return [key for key in told if isinstance(key, int)]


def erase_again(book: Path, ids: Collection[int], now: datetime) -> int:
    """How many of the people were still in the book and are erased now.

    Raises:
        Refused: it is no book.
        NotSaved: the disk did not take it.
    """
    opened = Book.open(book, now=lambda: now)
    try:
        there = opened.ask(_there, ids)
        for prospect_id in there:
            opened.do(erase_person, prospect_id, now=now)
    finally:
        opened.close()
    if there:
        purge(book)
    return len(there)


def _there(reader: Reader, ids: Collection[int]) -> list[int]:
    sql = (
        "SELECT id FROM prospect WHERE id IN ({keys})"
        " AND id NOT IN (SELECT prospect_id FROM erased_person)"
    )
    return [row[0] for row in reader.in_keys(sql, ids)]


def _rewrite(copy: Path, ids: Collection[int], now: datetime) -> None:
    """Put in the copy's place one without the people, made at the same moment."""
    from models.book.migrations import upgrade  # noqa: PLC0415 — Alembic holds 18 MB

    made = copy.stat()
    half = copy.with_name(f".{copy.stem}.rewritten.baton")
    remove_half(half)
    try:
        back_up(copy, half)
        upgrade(half, keep_copy=False)
        erase_again(half, ids, now)
        os.utime(half, ns=(made.st_atime_ns, made.st_mtime_ns))
        half.replace(copy)
    finally:
        remove_half(half)


def remove_half(half: Path) -> None:
    """Take away a book that was not finished, and what the database laid beside it.

    A log that a kill has left there would be played into the next one of that name.
    """
    for name in (half.name, f".{half.name}.new"):
        for end in ("", "-wal", "-shm", "-journal"):
            half.with_name(f"{name}{end}").unlink(missing_ok=True)
    lock_path(half, "write").unlink(missing_ok=True)
