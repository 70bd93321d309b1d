"""Taking somebody out of the journal: the one thing that rewrites it.

What is left of their rows begins anew in the act that erases, as if it had been made
there, so that the journal and the rows still agree.
"""

import sqlite3
from collections.abc import Iterable, Sequence
from pathlib import Path

from models.book import engines
from models.book.acts import LINES_OF
from models.book.lock import held, lock_path

Key = tuple[str, int]

_PURGE_DUE = "purge_due"
_THEIRS = "SELECT seq FROM temp.theirs"
_INDEXES = "SELECT name FROM sqlite_master WHERE sql LIKE 'CREATE VIRTUAL TABLE%fts5%'"


def begin_erasing(db: sqlite3.Connection) -> None:
    """Let the journal and sent papers be changed until `end_erasing`."""
    db.execute("UPDATE acting SET erasing = 1")


def end_erasing(db: sqlite3.Connection) -> None:
    """Close the journal again; the file is due to be packed anew."""
    db.execute("UPDATE acting SET erasing = 0")
    db.execute("INSERT OR REPLACE INTO meta VALUES (?, '1')", (_PURGE_DUE,))


def purge(path: Path) -> None:
    """Pack the book anew, so that no free page and no log holds what was erased.

    Deleted cells are overwritten already (`secure_delete`); a page that was moved once
    may still hold a copy of them, and only a packed file has no such page. A search
    index keeps deleted words until it is made one piece.

    Raises:
        NotSaved: the disk has no room, or another program is reading; it is done when
            the book is opened next.
    """
    with held(lock_path(path, "write")):
        db = engines.connect(path, writer=True)
        try:
            for (index,) in db.execute(_INDEXES).fetchall():
                db.execute(f"INSERT INTO {index} ({index}) VALUES ('optimize')")
            db.execute("PRAGMA temp_store = FILE")  # memory has no room for a large one
            db.execute("VACUUM")
            db.execute("DELETE FROM meta WHERE key = ?", (_PURGE_DUE,))
            engines.tidy_journal(db)
        except sqlite3.Error as error:
            raise engines.why_not(error, path) from error
        finally:
            db.close()


def forget_lines(
    db: sqlite3.Connection,
    people: Iterable[int],
    left: Iterable[Key],
    words: Sequence[str],
) -> None:
    """Delete every journal line of the people and blank the names of their acts.

    Args:
        people: the prospects to be forgotten.
        left: the rows of theirs that stay, emptied; they begin anew in this act.
        words: what they were called; no act keeps a name that holds one of these.
    """
    _find_acts(db, people)
    _delete_lines(db, people, left)
    db.executemany(
        "INSERT INTO change (act, tbl, row, op, whose)"
        " SELECT act, ?, ?, 'i', ? FROM acting",
        ((tbl, row, _person(people)) for tbl, row in left),
    )
    _blank_names(db, words)


def _person(people: Iterable[int]) -> int:
    return next(iter(people))


def _find_acts(db: sqlite3.Connection, people: Iterable[int]) -> None:
    db.execute("CREATE TEMP TABLE IF NOT EXISTS theirs (seq INTEGER PRIMARY KEY)")
    db.execute("DELETE FROM theirs")
    for person in people:
        db.execute(
            "INSERT OR IGNORE INTO theirs SELECT act FROM change"
            " INDEXED BY ix_change_whose WHERE whose = ?"
            " AND act <> (SELECT act FROM acting)",
            (person,),
        )


def _delete_lines(
    db: sqlite3.Connection, people: Iterable[int], left: Iterable[Key]
) -> None:
    rows: set[Key] = set(left)
    for person in people:
        of = db.execute(
            "SELECT DISTINCT tbl, row FROM change INDEXED BY ix_change_whose"
            " WHERE whose = ?",
            (person,),
        )
        rows.update((str(tbl), int(row)) for tbl, row in of)
    db.executemany(
        "DELETE FROM change WHERE seq IN (SELECT seq FROM change"
        " INDEXED BY ix_change_row WHERE row = ? AND tbl = ?)",
        ((row, tbl) for tbl, row in rows),
    )


def _blank_names(db: sqlite3.Connection, words: Sequence[str]) -> None:
    """Take away the names of acts that were about them alone or that name them.

    An act of which nothing is left cannot be undone or done again any more.
    """
    lines = LINES_OF.replace(" ", " c ", 1)
    empty = f"NOT EXISTS (SELECT 1 FROM {lines} WHERE c.act = act.seq)"
    blank = "label = replace(operation, '_', ' '), said = 'Saved'"
    db.execute(
        f"UPDATE act SET {blank}, final = 1, lines_in = NULL, undone_by = NULL"
        f" WHERE seq IN ({_THEIRS}) AND {empty}"
    )
    for word in words:
        db.execute(
            f"UPDATE act SET {blank} WHERE seq IN ({_THEIRS})"
            " AND (instr(lower(label), lower(:word)) OR instr(lower(said),"
            " lower(:word)))",
            {"word": word},
        )
    db.execute("DELETE FROM theirs")
