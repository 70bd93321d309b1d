"""Papers that were written on since: their figures hang together, so they stay."""

import json
import sqlite3
from collections.abc import Collection, Iterable

from models.book.journal_sql import PAPER_PARTS

Key = tuple[str, int]

GOES_BACK = frozenset({"prospect_id", "member_id"})
"""Whose a paper is goes back alone: neither its words nor its sums stand on it."""


def papers_of(db: sqlite3.Connection, keys: Iterable[Key]) -> dict[Key, int]:
    """The paper that each row is, or is a part of, where it is one.

    A part that is gone is found by what the journal kept of it.
    """
    found = ((key, _paper_of(db, *key)) for key in keys)
    return {key: paper for key, paper in found if paper is not None}


def parts_that_stay(
    db: sqlite3.Connection, rows: Collection[Key], later: Collection[Key]
) -> frozenset[Key]:
    """Those of an act's rows that are of a paper on which a later act wrote."""
    mine = papers_of(db, rows)
    if not mine:
        return frozenset()
    changed = set(papers_of(db, later).values())
    return frozenset(key for key, paper in mine.items() if paper in changed)


def _paper_of(db: sqlite3.Connection, tbl: str, row: int) -> int | None:
    if tbl == "offer":
        return row
    if tbl not in PAPER_PARTS:
        return None
    there = db.execute(f"SELECT offer_id FROM {tbl} WHERE id = ?", (row,)).fetchone()
    if there is not None:
        return int(there[0])
    gone = db.execute(
        "SELECT old FROM change INDEXED BY ix_change_row"
        " WHERE row = ? AND tbl = ? AND op = 'd' ORDER BY seq DESC LIMIT 1",
        (row, tbl),
    ).fetchone()
    return None if gone is None else int(json.loads(gone[0])["offer_id"])
