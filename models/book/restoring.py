"""The way back from a copy of the book."""

import sqlite3
from pathlib import Path

from models.book import engines
from models.book.backup import back_up
from models.book.refusals import Refused


def restore(copy: Path, new_book: Path) -> None:
    """Make a new book of the newest step from a backup; nothing there is touched.

    Raises:
        Refused: the copy is missing, is no book, is newer, or a file stands there.
        NotSaved: the copy is damaged, or the disk did not take it.
    """
    from models.book.migrations import upgrade  # noqa: PLC0415 — Alembic holds 18 MB, which a window can do without

    if not copy.exists():
        raise Refused(f"There is no backup at “{copy}”.")
    try:
        db = engines.connect(copy, writer=False)
        try:
            engines.check_version(db, copy)
        finally:
            db.close()
    except sqlite3.Error as error:
        raise engines.why_not(error, copy) from error
    back_up(copy, new_book)
    upgrade(new_book, keep_copy=False)
