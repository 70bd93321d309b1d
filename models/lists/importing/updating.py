"""What a list adds to people the book knows, and what it puts in place of theirs."""

import json
import sqlite3
from collections.abc import Sequence
from itertools import islice

from sqlmodel import Session

from models.book.session import connection_of

from .beside import Beside
from .creating import CHUNK
from .entries import Addition, Entry
from .filing import places_of
from .photos import keep_photos
from .plan import Stage
from .row_sql import Rows

_BEHIND = """
SELECT k.value, max(coalesce((SELECT max(position) FROM contact_point c
        WHERE c.prospect_id = k.value), -1),
    coalesce((SELECT max(position) FROM detail d WHERE d.prospect_id = k.value), -1),
    coalesce((SELECT max(position) FROM affiliation a
        WHERE a.prospect_id = k.value), -1),
    coalesce((SELECT max(position) FROM occasion o
        WHERE o.prospect_id = k.value), -1)) + 1
FROM json_each(?) k
"""
_GONE = {
    "points": (
        """DELETE FROM address WHERE point_id IN (SELECT id FROM contact_point
            WHERE prospect_id = ? AND kind = ? AND value_key = ?)""",
        """DELETE FROM contact_point
            WHERE prospect_id = ? AND kind = ? AND value_key = ?""",
    ),
    "tags": ("DELETE FROM prospect_tag WHERE prospect_id = ? AND name = ?",),
    "details": (
        "DELETE FROM detail WHERE prospect_id = ? AND label = ? AND value = ?",
    ),
    "days": (
        "DELETE FROM occasion WHERE prospect_id = ? AND label = ? AND on_day = ?",
    ),
}


def update(
    session: Session, beside: Beside, entries: Sequence[Entry], *, done: int
) -> None:
    """Write what the rows add to people the book knows.

    Args:
        done: how many rows were done before these, for telling how far it is.
    """
    db = connection_of(session)
    total = done + len(entries)
    waiting = iter(entries)
    while chunk := list(islice(waiting, CHUNK)):
        beside.tell(Stage.WRITING, done, total)
        behind = _behind(db, chunk)
        rows, begun = Rows(), set[int]()
        for entry in chunk:
            assert entry.whom is not None
            if entry.whom in begun:  # what the row before wrote may be replaced
                rows.write(db)
                rows, begun = Rows(), set()
            begun.add(entry.whom)
            if entry.addition is not None:
                _make_way(db, entry.whom, entry.addition)
                _gather(rows, entry, entry.addition, behind[entry.whom], beside)
        rows.write(db)
        keep_photos(
            db, [e for e in chunk if e.addition and e.addition.photo], beside.now
        )
        done += len(chunk)


def _behind(db: sqlite3.Connection, chunk: Sequence[Entry]) -> dict[int, int]:
    """A place behind everything that each of them has."""
    keys = json.dumps([entry.whom for entry in chunk])
    return dict(db.execute(_BEHIND, (keys,)).fetchall())


def _make_way(db: sqlite3.Connection, whom: int, addition: Addition) -> None:
    """Change the columns and take away what the list's values replace."""
    if addition.fields:
        sets = ", ".join(f"{field} = ?" for field in addition.fields)
        db.execute(
            f"UPDATE prospect SET {sets}, version = version + 1 WHERE id = ?",
            (*addition.fields.values(), whom),
        )
    for part, keys in addition.gone.items():
        for sql in _GONE[part]:
            db.executemany(sql, ((whom, *key) for key in keys))


def _gather(
    rows: Rows, entry: Entry, addition: Addition, at: int, beside: Beside
) -> None:
    whom = entry.whom or 0
    rows.points(whom, addition.points, places_of(entry.record), at)
    rows.tags(whom, addition.tags)
    rows.details(whom, addition.details, at)
    rows.companies(whom, addition.companies, at)
    rows.days(whom, addition.days, at)
    rows.blocks(whom, addition.ways, beside.today, beside.said)
