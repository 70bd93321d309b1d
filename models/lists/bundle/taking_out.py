"""The tables of a book written out beside a verified copy of it."""

import os
import sqlite3
from contextlib import closing
from hashlib import sha256
from io import BufferedWriter
from pathlib import Path

from models.book import engines
from models.book.backup import back_up
from models.book.refusals import NotSaved

from .tables import TableCount, TableShape, shapes, write_table

COPY, TABLES, BLOBS = "book.baton", "tables", "blobs"
"""What stands in a bundle: the book, a folder of CSV files, a folder of bytes."""


def take_out(book: Path, bundle: Path) -> list[TableCount]:
    """The count and hash of each table, after the copy and the files were written.

    The files are written from the copy, so all of them tell of one moment.

    Args:
        book: the book's file, which may be open.
        bundle: an empty folder.

    Raises:
        NotSaved: the disk did not take it.
    """
    back_up(book, bundle / COPY)
    try:
        for folder in (TABLES, BLOBS):
            (bundle / folder).mkdir(mode=0o700)
        with closing(engines.connect(bundle / COPY, writer=False)) as db:
            return [_write(db, shape, bundle) for shape in shapes(db)]
    except sqlite3.Error as error:
        raise engines.why_not(error, bundle / COPY) from error
    except OSError as error:
        raise not_written(error, bundle) from error


def not_written(error: OSError, where: Path) -> NotSaved:
    """What is said where the disk takes no bundle."""
    return NotSaved(
        f"The bundle could not be written to “{where.name}” ({error.strerror}).",
        "The book is unchanged.",
        "Choose another folder, or free some space.",
    )


def _write(db: sqlite3.Connection, shape: TableShape, bundle: Path) -> TableCount:
    with new_file(bundle / TABLES / f"{shape.name}.csv") as file:
        return write_table(
            db, shape, lambda content: _keep(content, bundle / BLOBS), file.write
        )


def _keep(content: bytes, folder: Path) -> str:
    name = sha256(content).hexdigest()
    if not (folder / name).exists():
        with new_file(folder / name) as file:
            file.write(content)
    return name


def new_file(path: Path) -> BufferedWriter:
    """A file that was not there, for its owner alone."""
    flags = os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_NOFOLLOW", 0)
    return os.fdopen(os.open(path, flags, 0o600), "wb")
