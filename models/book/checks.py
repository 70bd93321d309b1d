"""What is wrong with a book, found by counting everything anew."""

import hashlib
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

from models.book import engines, search_sql, standing_sql
from models.book.refusals import NotSaved

KINDS = (
    "integrity",
    "schema",
    "foreign_keys",
    "journal",
    "search",
    "sums",
    "steps",
    "stays",
    "files",
)


def check(path: Path) -> dict[str, list[str]]:
    """The faults of a book by kind; every list is empty in a sound book.

    Kinds: integrity, schema, foreign_keys, journal, search, sums, steps, stays,
    files. All of them are asked of one moment, while others go on writing.

    Raises:
        Refused: the file is not a book.
        NotSaved: it cannot be read at all.
    """
    db = engines.connect(path, writer=False)
    try:
        engines.check_version(db, path)
        db.execute("BEGIN")
        return _faults(db)
    except sqlite3.Error as error:
        raise engines.why_not(error, path) from error
    finally:
        db.close()


def _faults(db: sqlite3.Connection) -> dict[str, list[str]]:
    from models.book import migrations  # noqa: PLC0415 — Alembic loads only where a schema is looked at

    broken = _texts(db, "PRAGMA integrity_check", fine="ok")
    expected = migrations.expected_things()
    foreign = migrations.differences(migrations.things(db), expected)
    faults = {kind: list[str]() for kind in KINDS}
    faults |= {"integrity": broken, "schema": foreign}
    if broken or any(fault.startswith("table") for fault in foreign):
        return faults  # what comes next could not be asked, or not be trusted
    with closing(engines.in_memory()) as copy:
        db.backup(copy)
        return faults | {
            "foreign_keys": [
                f"row {row[1]} of {row[0]} points at nothing"
                for row in db.execute("PRAGMA foreign_key_check")
            ],
            "journal": _journal(db, _tracked(expected)),
            "search": _search(copy),
            "sums": _standing(copy) + _totals(db),
            "steps": _steps(db),
            "stays": _stays(db),
            "files": _files(db),
        }


def _tracked(expected: Iterable[str]) -> list[str]:
    """The tables that the journal follows, also where a trigger was taken away."""
    start, end = "trigger journal_", "_i"
    names = (n for n in expected if n.startswith(start))
    return [n.removeprefix(start).removesuffix(end) for n in names if n.endswith(end)]


def _texts(db: sqlite3.Connection, sql: str, fine: str = "") -> list[str]:
    return [str(row[0]) for row in db.execute(sql) if row[0] != fine]


def _journal(db: sqlite3.Connection, tables: Iterable[str]) -> list[str]:
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
    for table in tables:
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
    faults += _texts(
        db,
        f"SELECT field || ' of row ' || row || ' of {table} was changed unseen' FROM ("
        " SELECT row, field, old, seq, lag(new) OVER w AS was,"
        f" lag(seq) OVER w AS before FROM change WHERE tbl = '{table}' AND op = 'u'"
        " WINDOW w AS (PARTITION BY row, field ORDER BY seq)) u"
        " WHERE before IS NOT NULL AND was IS NOT old"
        # A row that went and came again may have come with another value.
        " AND NOT EXISTS (SELECT 1 FROM change c WHERE c.row = u.row"
        f" AND c.tbl = '{table}' AND c.op <> 'u'"
        " AND c.seq > u.before AND c.seq < u.seq)",
    )
    return faults + _fields_against_lines(db, table)


def _fields_against_lines(db: sqlite3.Connection, table: str) -> list[str]:
    columns = [row[1] for row in db.execute(f"PRAGMA table_info({table})")]
    there = " ".join(f"WHEN '{name}' THEN t.\"{name}\"" for name in columns)
    return _texts(
        db,
        f"SELECT c.field || ' of row ' || t.id || ' of {table} disagrees' FROM change c"
        f" JOIN (SELECT max(seq) AS seq FROM change WHERE tbl = '{table}' AND op = 'u'"
        f" GROUP BY row, field) USING (seq) JOIN {table} t ON t.id = c.row"
        f" WHERE c.new IS NOT CASE c.field {there} END AND NOT EXISTS (SELECT 1"
        f" FROM change d WHERE d.row = c.row AND d.tbl = '{table}' AND d.op <> 'u'"
        " AND d.seq > c.seq)",
    )


def _search(copy: sqlite3.Connection) -> list[str]:
    """What is searched against the rows, and the indexes against what is searched."""
    kept = "SELECT kind, of_id, prospect_id, text FROM found_item"
    fresh = f"SELECT * FROM ({search_sql.FRESH})"
    faults = _texts(
        copy,
        "SELECT DISTINCT kind || ' of row ' || of_id || ' is found under other words'"
        f" FROM (SELECT * FROM ({kept} EXCEPT {fresh})"
        f" UNION ALL SELECT * FROM ({fresh} EXCEPT {kept}))",
    )
    for name in search_sql.INDEXES:
        try:
            copy.execute(
                f"INSERT INTO {name} ({name}, rank) VALUES ('integrity-check', 1)"
            )
        except sqlite3.DatabaseError:
            faults.append(f"the search index {name} does not agree with the texts")
    return faults


def _standing(copy: sqlite3.Connection) -> list[str]:
    """Prospects whose counted standing differs from a fresh count, made in the copy."""
    copy.execute("CREATE TABLE kept AS SELECT * FROM standing")
    copy.execute("DELETE FROM standing")
    for sql, table in (
        (standing_sql.TOUCHES_OF, "touch"),
        (standing_sql.STEPS_OF, "step"),
        (standing_sql.OFFER_OF, "offer"),
    ):
        ids = copy.execute(f"SELECT DISTINCT prospect_id FROM {table}").fetchall()
        copy.executemany(sql.replace("{id}", ":id"), ({"id": row[0]} for row in ids))
    return _texts(
        copy,
        "SELECT DISTINCT 'prospect ' || prospect_id || ' stands elsewhere' FROM ("
        f"SELECT * FROM ({_DIFFERS.format(a='kept', b='standing')}) UNION ALL "
        f"SELECT * FROM ({_DIFFERS.format(a='standing', b='kept')}))",
    )


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
        " WHERE prospects <> 0 OR value_minor <> 0"
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


def _stays(db: sqlite3.Connection) -> list[str]:
    """Prospects whose open stay is not in the tier they are in."""
    return _texts(
        db,
        "SELECT 'prospect ' || id || ' stays in another tier than it is in'"
        " FROM prospect p WHERE tier IS NOT (SELECT tier FROM span"
        " WHERE prospect_id = p.id AND to_at IS NULL)",
    )


def _files(db: sqlite3.Connection) -> list[str]:
    """Attachments without their bytes, and bytes that are not what was kept."""
    faults = _texts(
        db,
        "SELECT 'the bytes of row ' || a.id || ' of attachment are missing'"
        " FROM attachment a WHERE NOT EXISTS (SELECT 1 FROM kept_file k"
        " WHERE k.sha256 = a.sha256 AND length(k.content) = a.size)"
        " UNION ALL SELECT 'the kept file ' || substr(sha256, 1, 12) || '… is missing'"
        " FROM (SELECT sha256 FROM offer_appendix UNION SELECT picture FROM offer_line"
        " UNION SELECT answer_sha256 FROM offer UNION SELECT regular FROM brand_font)"
        " WHERE sha256 <> '' AND sha256 NOT IN (SELECT sha256 FROM kept_file)",
    )
    for sha256 in _texts(db, "SELECT sha256 FROM kept_file"):
        row = db.execute(
            "SELECT CAST(content AS BLOB) FROM kept_file WHERE sha256 = ?", (sha256,)
        )
        if hashlib.sha256(row.fetchone()[0]).hexdigest() != sha256:
            faults.append(f"the kept file {sha256[:12]}… was altered")
    return faults


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
