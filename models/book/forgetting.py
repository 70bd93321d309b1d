"""Taking somebody out of the journal: the one thing that rewrites it.

What is left of their rows begins anew in the act that erases, as if it had been made
there, so that the journal and the rows still agree.
"""

import re
import sqlite3
from collections.abc import Collection, Iterable
from pathlib import Path
from typing import NamedTuple

from models.book import engines
from models.book.acts import LINES_OF
from models.book.journal_sql import WHOSE
from models.book.lock import held, lock_path
from models.book.text import fold

Key = tuple[str, int]

_PURGE_DUE = "purge_due"
_SHORT = 3
_INDEXES = "SELECT name FROM sqlite_master WHERE sql LIKE 'CREATE VIRTUAL TABLE%fts5%'"


class Told(NamedTuple):
    """What tells of somebody in the lines of others.

    Attributes:
        rows: rows of which every line goes.
        fields: a column of a row each, of which every change goes.
        acts: acts that cannot be turned any more without bringing them again.
        called: prospects who bore their name for a while.
    """

    rows: frozenset[Key] = frozenset()
    fields: frozenset[tuple[str, int, str]] = frozenset()
    acts: frozenset[int] = frozenset()
    called: frozenset[int] = frozenset()


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
    index keeps deleted words until it is made one piece. While another program reads,
    the log cannot be emptied: then it is done again when the book is opened next.

    Raises:
        NotSaved: the disk has no room; it is done when the book is opened next.
    """
    with held(lock_path(path, "write")):
        db = engines.connect(path, writer=True)
        try:
            for (index,) in db.execute(_INDEXES).fetchall():
                db.execute(f"INSERT INTO {index} ({index}) VALUES ('optimize')")
            db.execute("PRAGMA temp_store = FILE")  # memory has no room for a large one
            db.execute("VACUUM")
            if engines.tidy_journal(db):
                db.execute("DELETE FROM meta WHERE key = ?", (_PURGE_DUE,))
                engines.tidy_journal(db)
        except sqlite3.Error as error:
            raise engines.why_not(error, path) from error
        finally:
            db.close()


def forget_lines(
    db: sqlite3.Connection,
    people: Collection[int],
    left: Collection[Key],
    told: Told,
    words: Collection[str],
) -> None:
    """Delete every journal line of the people and blank the names of their acts.

    The lines of a row that is with somebody else by now stay: they are theirs.

    Args:
        people: the prospects to be forgotten, the one who is erased first.
        left: the rows of theirs that stay, emptied; they begin anew in this act.
        told: what else tells of them.
        words: what they were called; no act keeps a name that holds one of these.
    """
    db.execute("CREATE TEMP TABLE IF NOT EXISTS theirs (line INTEGER, act INTEGER)")
    db.execute("DELETE FROM theirs")
    _find_lines(db, people, {*left, *told.rows}, told.fields)
    acts = {*_acts_of(db, {*people, *told.called}), *told.acts}
    db.execute("DELETE FROM change WHERE seq IN (SELECT line FROM temp.theirs)")
    db.execute("DELETE FROM theirs")
    whose = next(iter(people))
    db.executemany(
        "INSERT INTO change (act, tbl, row, op, whose)"
        " SELECT act, ?, ?, 'i', ? FROM acting",
        ((tbl, row, whose) for tbl, row in left),
    )
    final = "UPDATE act SET final = 1 WHERE seq = ?"
    db.executemany(final, ((seq,) for seq in told.acts))
    _blank_names(db, acts, words)


def _find_lines(
    db: sqlite3.Connection,
    people: Collection[int],
    rows: set[Key],
    fields: Iterable[tuple[str, int, str]],
) -> None:
    put = "INSERT INTO theirs SELECT seq, act FROM change INDEXED BY ix_change_row"
    of_row = f"{put} WHERE row = ? AND tbl = ?"
    db.executemany(of_row, ((row, tbl) for tbl, row in rows | _rows_of(db, people)))
    db.executemany(
        f"{of_row} AND op = 'u' AND field = ?",
        ((row, tbl, field) for tbl, row, field in fields),
    )


def _rows_of(db: sqlite3.Connection, people: Collection[int]) -> set[Key]:
    """The rows that were ever theirs, but for those that are somebody else's now."""
    rows: set[Key] = set()
    for person in people:
        of = db.execute(
            "SELECT DISTINCT tbl, row FROM change INDEXED BY ix_change_whose"
            " WHERE whose = ?",
            (person,),
        )
        rows.update((str(tbl), int(row)) for tbl, row in of)
    whose_now = {
        tbl: f"SELECT {WHOSE[tbl].format(row='t')} FROM {tbl} t WHERE t.id = ?"
        for tbl in {tbl for tbl, _ in rows}
    }
    return {
        (tbl, row)
        for tbl, row in rows
        if (now := db.execute(whose_now[tbl], (row,)).fetchone()) is None
        or now[0] in people
    }


def _acts_of(db: sqlite3.Connection, people: Iterable[int]) -> set[int]:
    """The acts of every line that goes, and those that touched them."""
    of = "SELECT act FROM change INDEXED BY ix_change_whose WHERE whose = ?"
    acts = {row[0] for person in people for row in db.execute(of, (person,))}
    acts |= {row[0] for row in db.execute("SELECT act FROM temp.theirs")}
    (now,) = db.execute("SELECT act FROM acting").fetchone()
    return acts - {now}


def _blank_names(
    db: sqlite3.Connection, acts: Iterable[int], words: Collection[str]
) -> None:
    """Take away the names of acts that were about them alone, and theirs in others.

    An act of which nothing is left cannot be undone or done again any more.
    """
    lines = LINES_OF.replace(" ", " c ", 1)
    empty = f"NOT EXISTS (SELECT 1 FROM {lines} WHERE c.act = act.seq)"
    names = _pattern(words)
    for act in acts:
        db.execute(
            "UPDATE act SET label = replace(operation, '_', ' '), said = 'Saved',"
            f" final = 1, lines_in = NULL, undone_by = NULL WHERE seq = ? AND {empty}",
            (act,),
        )
        named = "SELECT label, said, replace(operation, '_', ' ') FROM act"
        label, said, plain = db.execute(f"{named} WHERE seq = ?", (act,)).fetchone()
        left = _without(label, names, plain), _without(said, names, "Saved")
        if left != (label, said):
            db.execute("UPDATE act SET label = ?, said = ? WHERE seq = ?", (*left, act))


def _without(text: str, names: re.Pattern[str], blank: str) -> str:
    """The text with dots for the names; a blank one if they stand there otherwise."""
    left = names.sub("…", text)
    return blank if names.search(fold(left)) else left


def _pattern(words: Iterable[str]) -> re.Pattern[str]:
    """What finds any of the words, as they are written and folded.

    Short ones, and those that a name consists of, count where they stand alone: a list
    may have come from a file that was called after its only person.
    """
    whole = {text for word in words for text in (word, fold(word)) if text}
    parts = {part for text in whole for part in text.split() if len(part) >= _SHORT}
    long = {text for text in whole if len(text) >= _SHORT}
    alone = (rf"(?<![^\W_]){re.escape(w)}(?![^\W_])" for w in (whole | parts) - long)
    anywhere = (re.escape(text) for text in sorted(long, key=len, reverse=True))
    return re.compile("|".join((*anywhere, *alone)) or r"(?!)", re.IGNORECASE)
