"""A book made again from the CSV tables of a bundle, and counted anew.

The way back goes around the journal on purpose: the rows of the journal are among those
that come back, under their own numbers. So the triggers are taken off, the rows put in
as they stand in the files, the search indexes made anew and the triggers put on again.
"""

import csv
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from models.book import engines
from models.book.migrations import new_book
from models.book.refusals import NotSaved

from .cells import Value, value_in
from .tables import TableCount, TableShape, shapes, write_table
from .taking_out import BLOBS, TABLES, not_written

_LONGEST_CELL = 2**31 - 1
_HASH = re.compile(r"[0-9a-f]{64}")


def read_back(bundle: Path, book: Path, *, now: datetime) -> list[TableCount]:
    """The count and hash of each table of a book made from the bundle's tables.

    Args:
        bundle: the folder that `take_out` filled.
        book: where the book is made; nothing may stand there.
        now: when it is made; nothing of it stays in the book.

    Raises:
        Refused: a file stands there.
        NotSaved: the tables are no book, or the disk did not take it.
    """
    new_book(book, name="Empty", currency="EUR", zone="UTC", now=now)
    whole = False
    try:
        made = _made(bundle, book)
        whole = True
    except sqlite3.Error as error:
        raise engines.why_not(error, book) from error
    except (ValueError, csv.Error, FileNotFoundError) as error:
        raise _no_tables(bundle) from error
    except OSError as error:
        raise not_written(error, bundle) from error
    finally:
        for end in () if whole else ("", "-wal", "-shm", "-journal"):
            book.with_name(f"{book.name}{end}").unlink(missing_ok=True)
    return made


def _no_tables(bundle: Path) -> NotSaved:
    return NotSaved(
        f"The tables in “{bundle.name}” were changed by another program.",
        "No book was made of them.",
        "Use the book that lies beside them.",
    )


def _made(bundle: Path, book: Path) -> list[TableCount]:
    csv.field_size_limit(_LONGEST_CELL)
    with closing(engines.connect(book, writer=True)) as db:
        db.execute("PRAGMA foreign_keys = OFF")
        db.execute("PRAGMA synchronous = OFF")  # it is thrown away if anything fails
        db.execute("BEGIN IMMEDIATE")
        _fill(db, bundle)
        db.execute("COMMIT")
        return counted(db)


def counted(db: sqlite3.Connection) -> list[TableCount]:
    """The count and hash of each table of a book."""
    return [write_table(db, shape, _hash, len) for shape in shapes(db)]


def _hash(content: bytes) -> str:
    return sha256(content).hexdigest()


def _fill(db: sqlite3.Connection, bundle: Path) -> None:
    triggers = db.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"
    ).fetchall()
    for name, _ in triggers:
        db.execute(f'DROP TRIGGER "{name}"')
    listed = shapes(db)
    for shape in listed:
        db.execute(f'DELETE FROM "{shape.name}"')
    for shape in listed:
        _take_in(db, shape, bundle)
    for (name,) in db.execute(
        "SELECT name FROM pragma_table_list WHERE type = 'virtual'"
    ).fetchall():
        db.execute(f'INSERT INTO "{name}" ("{name}") VALUES (\'rebuild\')')
    for _, sql in triggers:
        db.execute(sql)


def _take_in(db: sqlite3.Connection, shape: TableShape, bundle: Path) -> None:
    if shape.name == "sqlite_sequence":
        db.execute("DELETE FROM sqlite_sequence")  # the rows before have filled it
    names = ", ".join(f'"{name}"' for name in shape.columns)
    marks = ", ".join("?" * len(shape.columns))
    db.executemany(
        f'INSERT INTO "{shape.name}" ({names}) VALUES ({marks})', _rows(shape, bundle)
    )


def _rows(shape: TableShape, bundle: Path) -> Iterator[list[Value]]:
    """The rows of a table as they stand in its file.

    Raises:
        ValueError: the file is not as we wrote it.
    """

    def fetch(name: str) -> bytes:
        if not _HASH.fullmatch(name):
            raise ValueError(name)
        return (bundle / BLOBS / name).read_bytes()

    path = bundle / TABLES / f"{shape.name}.csv"
    with path.open(encoding="utf-8", newline="") as file:
        reader = csv.reader(file, strict=True)
        if tuple(next(reader, ())) != shape.columns:
            raise ValueError(shape.name)
        for row in reader:
            yield [
                value_in(text, fetch, is_number=number)
                for text, number in zip(row, shape.numbers, strict=True)
            ]
