"""The acts of the journal: begun, ended, told, and found for undo and redo."""

import sqlite3
from collections.abc import Callable
from datetime import datetime
from typing import NamedTuple

from models.book.change import EVERYTHING, Change
from models.book.ids import MINT, new_id
from models.book.moments import stored

# How the journal is read is said here and never left to SQLite's guess: after one long
# list it believes that every act has as many lines and walks all of the journal.
LINES_OF = "change INDEXED BY ix_change_act"
LINES_OF_ROW = "change INDEXED BY ix_change_row"
LINES_SINCE = "change NOT INDEXED"
LONG = 20_000
"""Above so many lines an act is long and told as a whole."""
_ABOVE_ALL = 2**63 - 1
LONG_TURN = 1_000
"""Above so many lines an act is turned in the background: they take 60 ms."""


class Act(NamedTuple):
    """An act that can be taken back or done again."""

    seq: int
    label: str
    said: str
    lines_in: int


Which = Callable[[sqlite3.Connection], Act | None]
"""What chooses an act to be taken back or done again."""


def begin_act(
    db: sqlite3.Connection,
    operation: str,
    now: datetime,
    member_id: int | None,
) -> int:
    """The number of a new act, under which the triggers write from now on.

    Args:
        member_id: who acts; the first active member where it is None.
    """
    (newest,) = db.execute("SELECT coalesce(max(id), 0) FROM act").fetchone()
    MINT.stay_above(newest)
    cursor = db.execute(
        "INSERT INTO act (id, at, member_id, operation, label, said)"
        " VALUES (?, ?, coalesce(?,"
        " (SELECT id FROM member WHERE active ORDER BY id LIMIT 1)), ?, '', '')",
        (new_id(), stored(now), member_id, operation),
    )
    seq = cursor.lastrowid
    assert seq is not None
    db.execute("UPDATE acting SET act = ?", (seq,))
    return seq


def end_act(
    db: sqlite3.Connection, seq: int, label: str, said: str, *, final: bool
) -> bool:
    """Whether the act changed anything; if so it carries its name now."""
    db.execute("UPDATE acting SET act = NULL")
    # The id is given anew, so that it lies above those of all the act's rows.
    named = db.execute(
        "UPDATE act SET id = ?, label = ?, said = ?, final = ?, lines_in = seq"
        f" WHERE seq = ? AND EXISTS (SELECT 1 FROM {LINES_OF} WHERE act = ?)",
        (new_id(), label, said, int(final), seq, seq),
    )
    return named.rowcount == 1


def change_of(db: sqlite3.Connection, seq: int) -> Change:
    """What an act touched; of an act with very many lines only that it did."""
    label, said, kind, final = db.execute(
        "SELECT label, said, kind, final FROM act WHERE seq = ?",
        (seq,),
    ).fetchone()
    rows, prospects = _all_of(db) if is_long(db, seq) else _rows_of(db, seq)
    return Change(
        act=seq,
        label=label,
        said=said,
        rows=rows,
        prospects=prospects,
        kind=kind,
        final=bool(final),
        offers=rows.get("offer", frozenset()),
    )


Touched = tuple[dict[str, frozenset[int]], frozenset[int]]


def is_long(db: sqlite3.Connection, seq: int) -> bool:
    """Whether an act has more lines than can be told one by one."""
    return _lines_above(db, seq, LONG)


def is_long_turn(db: sqlite3.Connection, act: Act) -> bool:
    """Whether an act has more lines than can be turned while somebody waits."""
    return has_more(db, act, LONG_TURN)


def has_more(db: sqlite3.Connection, act: Act, lines: int) -> bool:
    """Whether an act has more than so many lines."""
    return _lines_above(db, act.lines_in, lines)


def _lines_above(db: sqlite3.Connection, seq: int, lines: int) -> bool:
    more = f"SELECT 1 FROM {LINES_OF} WHERE act = ? LIMIT 1 OFFSET ?"
    return db.execute(more, (seq, lines)).fetchone() is not None


def _all_of(db: sqlite3.Connection) -> Touched:
    tables = db.execute(
        "SELECT DISTINCT tbl_name FROM sqlite_master WHERE name LIKE"
        " 'journal~_%' ESCAPE '~'"
    )
    return {name: EVERYTHING for (name,) in tables}, EVERYTHING


def _rows_of(db: sqlite3.Connection, seq: int) -> Touched:
    rows: dict[str, set[int]] = {}
    prospects: set[int] = set()
    for tbl, row, whose in db.execute(
        f"SELECT tbl, row, whose FROM {LINES_OF} WHERE act = ?",
        (seq,),
    ):
        rows.setdefault(tbl, set()).add(row)
        if whose is not None:
            prospects.add(whose)
    touched = {tbl: frozenset(ids) for tbl, ids in rows.items()}
    return touched, frozenset(prospects)


def undoable(db: sqlite3.Connection, before: int | None = None) -> Act | None:
    """The newest act, older than `before`, that is done and can be taken back."""
    row = db.execute(
        "SELECT seq, label, said, lines_in FROM act"
        " WHERE kind = 'do' AND final = 0 AND undone_by IS NULL AND seq < ?"
        " ORDER BY seq DESC LIMIT 1",
        (_ABOVE_ALL if before is None else before,),
    ).fetchone()
    return None if row is None else Act._make(row)


def newest_done(db: sqlite3.Connection) -> int:
    """The newest act that was done or done again; 0 where there is none."""
    newest = "SELECT coalesce(max(seq), 0) FROM act WHERE kind <> 'undo'"
    return int(db.execute(newest).fetchone()[0])


def redoable(db: sqlite3.Connection) -> Act | None:
    """The act last taken back, unless something new was done since."""
    row = db.execute(
        "SELECT seq, label, said, undone_by FROM act WHERE undone_by IS NOT NULL"
        " AND undone_by > (SELECT coalesce(max(seq), 0) FROM act WHERE kind = 'do')"
        " ORDER BY undone_by DESC LIMIT 1",
    ).fetchone()
    return None if row is None else Act._make(row)


def is_newest(db: sqlite3.Connection, seq: int) -> bool:
    """Whether the act is done as it was first, and nothing was done after it."""
    row = db.execute(
        "SELECT lines_in, final FROM act WHERE seq = ? AND undone_by IS NULL"
        " AND NOT EXISTS (SELECT 1 FROM act later WHERE later.seq > act.seq"
        " AND later.kind = 'do' AND later.undone_by IS NULL)",
        (seq,),
    ).fetchone()
    return row is not None and tuple(row) == (seq, 0)
