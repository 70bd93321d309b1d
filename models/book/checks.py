"""What is wrong with a book, found by counting everything anew."""

import sqlite3
from pathlib import Path

from models.book import engines, standing_sql
from models.book.refusals import NotSaved


def check(path: Path) -> dict[str, list[str]]:
    """The faults of a book by kind; every list is empty in a sound book.

    Kinds: integrity, foreign_keys, journal, search, sums, steps.

    Raises:
        Refused: the file is not a book.
        NotSaved: it cannot be read at all.
    """
    db = engines.connect(path, writer=False)
    try:
        engines.check_version(db, path)
        faults = {
            "integrity": _texts(db, "PRAGMA integrity_check", fine="ok"),
            "foreign_keys": [
                f"row {row[1]} of {row[0]} points at nothing"
                for row in db.execute("PRAGMA foreign_key_check")
            ],
            "journal": _journal(db),
            "search": _search(db),
            "sums": _standing(path) + _totals(db),
            "steps": _steps(db),
        }
    except sqlite3.Error as error:
        raise engines.why_not(error, path) from error
    finally:
        db.close()
    return faults


def _texts(db: sqlite3.Connection, sql: str, fine: str = "") -> list[str]:
    return [str(row[0]) for row in db.execute(sql) if row[0] != fine]


def _tracked(db: sqlite3.Connection) -> list[str]:
    rows = db.execute(
        "SELECT tbl_name FROM sqlite_master WHERE type = 'trigger'"
        " AND name = 'journal_' || tbl_name || '_i'",
    )
    return [row[0] for row in rows]


def _journal(db: sqlite3.Connection) -> list[str]:
    """Rows whose last line in the journal does not agree with what stands there."""
    faults = _texts(
        db,
        "SELECT 'act ' || seq || ' has no lines' FROM act a WHERE lines_in IS NOT NULL"
        " AND operation <> 'new_book'"
        " AND NOT EXISTS (SELECT 1 FROM change WHERE act = a.seq)",
    )
    faults += _texts(
        db, "SELECT 'an act was left open' FROM acting WHERE act IS NOT NULL"
    )
    for table in _tracked(db):
        faults += _rows_against_lines(db, table)
    return faults


def _rows_against_lines(db: sqlite3.Connection, table: str) -> list[str]:
    lives = (
        "SELECT c.row, c.op <> 'd' AS lives FROM change c JOIN (SELECT max(seq) AS seq"
        f" FROM change WHERE tbl = '{table}' AND op <> 'u' GROUP BY row) USING (seq)"
    )
    faults = _texts(
        db,
        f"SELECT 'row ' || l.row || ' of {table} disagrees' FROM ({lives}) l"
        f" WHERE l.lives <> EXISTS (SELECT 1 FROM {table} t WHERE t.id = l.row)",
    )
    faults += _texts(
        db,
        f"SELECT 'row ' || t.id || ' of {table} was never journaled' FROM {table} t"
        " WHERE NOT EXISTS"
        f" (SELECT 1 FROM change WHERE row = t.id AND tbl = '{table}')",
    )
    columns = [row[1] for row in db.execute(f"PRAGMA table_info({table})")]
    there = " ".join(f"WHEN '{name}' THEN t.\"{name}\"" for name in columns)
    faults += _texts(
        db,
        f"SELECT c.field || ' of row ' || t.id || ' of {table} disagrees' FROM change c"
        f" JOIN (SELECT max(seq) AS seq FROM change WHERE tbl = '{table}' AND op = 'u'"
        f" GROUP BY row, field) USING (seq) JOIN {table} t ON t.id = c.row"
        f" WHERE c.new IS NOT CASE c.field {there} END AND NOT EXISTS (SELECT 1"
        f" FROM change d WHERE d.row = c.row AND d.tbl = '{table}' AND d.op <> 'u'"
        " AND d.seq > c.seq)",
    )
    return faults


def _search(db: sqlite3.Connection) -> list[str]:
    copy = sqlite3.connect(":memory:")
    try:
        db.backup(copy)
        copy.execute("INSERT INTO found (found, rank) VALUES ('integrity-check', 1)")
    except sqlite3.DatabaseError as error:
        if isinstance(error, sqlite3.OperationalError):
            raise
        return ["the search index does not agree with the names"]
    finally:
        copy.close()
    return []


def _standing(path: Path) -> list[str]:
    """Prospects whose counted standing differs from a fresh count."""
    db = engines.connect(path, writer=False)
    fresh = sqlite3.connect(":memory:", isolation_level=None)
    try:
        db.backup(fresh)
    finally:
        db.close()
    try:
        fresh.execute("CREATE TABLE kept AS SELECT * FROM standing")
        fresh.execute("DELETE FROM standing")
        for sql, table in (
            (standing_sql.TOUCHES_OF, "touch"),
            (standing_sql.STEPS_OF, "step"),
            (standing_sql.OFFER_OF, "offer"),
        ):
            ids = fresh.execute(f"SELECT DISTINCT prospect_id FROM {table}").fetchall()
            fresh.executemany(
                sql.replace("{id}", ":id"), ({"id": row[0]} for row in ids)
            )
        return _texts(
            fresh,
            "SELECT 'prospect ' || prospect_id || ' stands elsewhere' FROM ("
            f"{_DIFFERS.format(a='kept', b='standing')})",
        )
    finally:
        fresh.close()


_FIELDS = (
    "prospect_id, pips, touches, answered, silent_since, last_touch_on, planned,"
    " next_step_id, next_channel, next_what, next_on, next_at, booked_on,"
    " offer_id, offer_mark, offer_status, offer_sent_on"
)
_SOMETHING = "touches > 0 OR planned <> '' OR offer_id IS NOT NULL"
_DIFFERS = (
    f"SELECT {_FIELDS} FROM {{a}} WHERE {_SOMETHING}"
    f" EXCEPT SELECT {_FIELDS} FROM {{b}} WHERE {_SOMETHING}"
)


def _totals(db: sqlite3.Connection) -> list[str]:
    counted = (
        "SELECT tier, coalesce(currency, '') AS currency, count(*), "
        "coalesce(sum(value_minor), 0) FROM prospect WHERE in_bin_at IS NULL"
        " GROUP BY 1, 2"
    )
    kept = (
        "SELECT tier, currency, prospects, value_minor FROM tier_total"
        " WHERE prospects <> 0"
    )
    return [
        f"the sum of {row[0]} {row[1]} is wrong".replace("  ", " ")
        for row in db.execute(
            f"SELECT * FROM ({counted} EXCEPT {kept})"
            f" UNION SELECT * FROM ({kept} EXCEPT {counted})",
        )
    ]


def _steps(db: sqlite3.Connection) -> list[str]:
    return _texts(
        db,
        "SELECT 'prospect ' || id || ' has neither a next step nor a reason for none'"
        " FROM prospect p WHERE tier IN ('cold', 'warm', 'hot') AND in_bin_at IS NULL"
        " AND no_step_reason = '' AND NOT EXISTS (SELECT 1 FROM step"
        " WHERE prospect_id = p.id AND state = 'planned')",
    )


def refuse_faults(faults: dict[str, list[str]]) -> None:
    """Let a sound book pass.

    Raises:
        NotSaved: something is wrong with it.
    """
    wrong = [text for texts in faults.values() for text in texts]
    if wrong:
        raise NotSaved(
            f"The book has {len(wrong)} faults, the first: {wrong[0]}.",
            "Nothing was changed.",
            "Restore a backup into a new file.",
        )
