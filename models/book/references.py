"""Which rows are needed by others that stay."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

Key = tuple[str, int]


class _Reference(NamedTuple):
    """A column of one table that names rows of another."""

    table: str
    column: str
    to: str


def still_needed(db: sqlite3.Connection, going: Iterable[Key]) -> set[Key]:
    """Those of the rows that a row would point at which does not go with them."""
    by_table: dict[str, set[int]] = defaultdict(set)
    for table, row in going:
        by_table[table].add(row)
    needed: set[Key] = set()
    for reference in _references(db):
        if by_table.get(reference.to):
            needed |= _needed(db, reference, by_table)
    return needed


def _needed(
    db: sqlite3.Connection, reference: _Reference, going: dict[str, set[int]]
) -> set[Key]:
    db.execute("CREATE TEMP TABLE IF NOT EXISTS going (id INTEGER PRIMARY KEY)")
    db.execute("DELETE FROM going")
    db.executemany("INSERT INTO going VALUES (?)", ((i,) for i in going[reference.to]))
    table, column, to = reference
    pointing = db.execute(
        f'SELECT id, "{column}" FROM {table} WHERE "{column}" IN'
        " (SELECT id FROM temp.going)"
    ).fetchall()
    goes_too = going.get(table, set())
    return {(to, parent) for child, parent in pointing if child not in goes_too}


def _references(db: sqlite3.Connection) -> list[_Reference]:
    tables = [
        name
        for (name,) in db.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table'"
            " AND name NOT IN ('act', 'change', 'taken_back')"
        )
    ]
    return [
        _Reference(table, column, to)
        for table in tables
        for _, _, to, column, *_ in db.execute(f"PRAGMA foreign_key_list({table})")
    ]
