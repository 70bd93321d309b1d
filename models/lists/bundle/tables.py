"""Each table of a book as a CSV file: exact, in the order of its key, with its hash."""

import csv
import io
import sqlite3
from collections.abc import Callable, Iterator
from hashlib import sha256
from typing import NamedTuple

from .cells import Keep, Value, cell

_FLUSH = 1 << 18


class TableShape(NamedTuple):
    """A table: its columns, which of them hold numbers, and what it is ordered by."""

    name: str
    columns: tuple[str, ...]
    numbers: tuple[bool, ...]
    order: str


class TableCount(NamedTuple):
    """How many rows a table has, and the SHA-256 of its CSV file."""

    name: str
    rows: int
    sha256: str


def shapes(db: sqlite3.Connection) -> list[TableShape]:
    """Every table that holds rows of its own, by name; search indexes are made anew."""
    rows = db.execute(
        "SELECT name, wr FROM pragma_table_list WHERE schema = 'main'"
        " AND type = 'table' AND name NOT LIKE 'sqlite~_%' ESCAPE '~' ORDER BY name"
    ).fetchall()
    found = [_shape(db, name, without_rowid=bool(wr)) for name, wr in rows]
    return [*found, _shape(db, "sqlite_sequence", without_rowid=False)]


def _shape(db: sqlite3.Connection, name: str, *, without_rowid: bool) -> TableShape:
    columns = db.execute(f'PRAGMA table_info("{name}")').fetchall()
    keys = sorted((column[5], column[1]) for column in columns if column[5])
    order = ", ".join(f'"{key}"' for _, key in keys) if keys else "rowid"
    assert keys or not without_rowid
    if name == "sqlite_sequence":
        order = "name"
    names = tuple(column[1] for column in columns)
    numbers = tuple("INT" in column[2] or "BOOL" in column[2] for column in columns)
    return TableShape(name, names, numbers, order)


def write_table(
    db: sqlite3.Connection,
    shape: TableShape,
    keep: Keep,
    write: Callable[[bytes], object],
) -> TableCount:
    """The count and the hash of a table, its CSV given to `write` piece by piece.

    Args:
        db: the book.
        shape: which table.
        keep: puts bytes away by their hash.
        write: takes the pieces of the file.
    """
    hashed, count = sha256(), 0
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(shape.columns)
    for row in _rows(db, shape):
        writer.writerow(
            [
                cell(value, keep, is_number=number)
                for value, number in zip(row, shape.numbers, strict=True)
            ]
        )
        count += 1
        if text.tell() > _FLUSH:
            _pass_on(text, hashed.update, write)
    _pass_on(text, hashed.update, write)
    return TableCount(shape.name, count, hashed.hexdigest())


def _rows(db: sqlite3.Connection, shape: TableShape) -> Iterator[tuple[Value, ...]]:
    names = ", ".join(f'"{name}"' for name in shape.columns)
    return db.execute(f'SELECT {names} FROM "{shape.name}" ORDER BY {shape.order}')


def _pass_on(text: io.StringIO, *to: Callable[[bytes], object]) -> None:
    piece = text.getvalue().encode("utf-8")
    text.seek(0)
    text.truncate()
    for take in to:
        take(piece)
