"""The limit of a write: the same row changes in plain sqlite3, in the same book.

The statements are read from the journal of the acts that went through the door, and
played into a copy of the book with the same settings and the same triggers, so that
the journal, the caches and the search index are written by both.
"""

import sqlite3
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from typing import Any, NamedTuple

from models.book import engines
from models.book.ids import new_id

Statement = tuple[str, tuple[Any, ...]]


class Line(NamedTuple):
    """One line of the journal."""

    tbl: str
    row: int
    op: str
    field: str | None
    new: object


def newest_act(db: sqlite3.Connection) -> list[Statement]:
    """The statements that write the rows of the newest act."""
    (act,) = db.execute("SELECT max(act) FROM change").fetchone()
    return list(_statements(db, act))


def _statements(db: sqlite3.Connection, act: int) -> Iterator[Statement]:
    lines = [
        Line._make(line)
        for line in db.execute(
            "SELECT tbl, row, op, field, new FROM change WHERE act = ? ORDER BY seq",
            (act,),
        )
    ]
    for (tbl, row, op), same in groupby(lines, key=lambda line: line[:3]):
        if op == "u":
            yield _update(db, tbl, row, list(same))
        elif op == "i":
            yield _insert(db, tbl, row)
        else:
            yield f"DELETE FROM {tbl} WHERE id = ?", (row,)


def _update(db: sqlite3.Connection, tbl: str, row: int, lines: list[Line]) -> Statement:
    sets = ", ".join(f"{line.field} = ?" for line in lines)
    if "version" in _columns(db, tbl):
        sets += ", version = version + 1"
    return (
        f"UPDATE {tbl} SET {sets} WHERE id = ?",
        (*(line.new for line in lines), row),
    )


def _insert(db: sqlite3.Connection, tbl: str, row: int) -> Statement:
    names = _columns(db, tbl)
    values = db.execute(
        f"SELECT {', '.join(names)} FROM {tbl} WHERE id = ?", (row,)
    ).fetchone()
    marks = ", ".join("?" * len(names))
    return f"INSERT INTO {tbl} ({', '.join(names)}) VALUES ({marks})", tuple(values)


def _columns(db: sqlite3.Connection, tbl: str) -> list[str]:
    return [name for _, name, *_ in db.execute(f"PRAGMA table_info({tbl})")]


def raw_book(path: Path) -> sqlite3.Connection:
    """A connection to the book with the settings that Baton writes with."""
    db = engines.connect(path, writer=True)
    engines.use_journal(db, path)
    return db


def begin(db: sqlite3.Connection) -> int:
    """Begin a transaction and its act, whose number comes back."""
    db.execute("BEGIN IMMEDIATE")
    act = db.execute(
        "INSERT INTO act (id, at, operation, label, said)"
        " VALUES (?, '2026-11-18T12:00:00.000000Z', 'raw', 'raw', 'raw')",
        (new_id(),),
    ).lastrowid
    db.execute("UPDATE acting SET act = ?", (act,))
    assert act is not None
    return act


def commit(db: sqlite3.Connection, act: int) -> None:
    """End the act and the transaction."""
    db.execute("UPDATE acting SET act = NULL")
    db.execute("UPDATE act SET lines_in = seq WHERE seq = ?", (act,))
    db.execute("COMMIT")


def play(db: sqlite3.Connection, statements: list[Statement]) -> None:
    """Write the row changes of one act in one transaction."""
    act = begin(db)
    for sql, values in statements:
        db.execute(sql, values)
    commit(db, act)
