"""Remembering which rows were taken over, so that none changes anything twice."""

import sqlite3
from collections.abc import Iterable, Iterator

from .entries import Action, Entry
from .row_sql import write_marks

_DONE = {Action.CREATE, Action.UPDATE, Action.SAME}


def remember(db: sqlite3.Connection, entries: Iterable[Entry]) -> None:
    """Remember the rows that are in the book now, and whose they became."""
    write_marks(db, _marks(entries))


def _marks(entries: Iterable[Entry]) -> Iterator[tuple[int, int]]:
    for entry in entries:
        if entry.whom is not None and entry.action in _DONE:
            for mark in dict.fromkeys(entry.marks):
                yield entry.whom, mark
