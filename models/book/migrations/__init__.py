"""Frozen steps from one schema to the next, run by Alembic."""

import os
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from datetime import datetime
from functools import cache
from itertools import chain, count
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import create_engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool

from models.book import engines
from models.book.ids import new_id
from models.book.lock import held, lock_path
from models.book.moments import stored, zone_named
from models.book.money import known_currency
from models.book.refusals import NotSaved, Refused
from models.book.text import clean_line

STEPS = Path(__file__).parent
"""Where Alembic finds the steps."""
Things = Mapping[str, str]


def new_book(
    path: Path,
    *,
    name: str,
    currency: str,
    zone: str,
    now: datetime,
) -> None:
    """Make a book of one business and one member who wears both hats.

    Raises:
        Refused: a file stands there, the folder is missing, the name is
            empty, or the time zone or currency unknown.
        NotSaved: the disk did not take it; no half-made file is left.
    """
    business, currency = clean_line(name), known_currency(currency)
    zone_named(zone)
    if not business:
        raise Refused("A business needs a name.")
    if path.exists():
        raise Refused(f"“{path.name}” is there already. It was left unchanged.")
    if not path.parent.is_dir():
        raise Refused(f"There is no folder “{path.parent}”. Nothing was made.")
    half = path.with_name(f".{path.name}.new")
    half.unlink(missing_ok=True)
    try:
        os.close(os.open(half, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        _make(half, business, currency, zone, now)
        half.rename(path)
    except OSError as error:
        raise NotSaved(
            f"“{path.name}” could not be made ({error.strerror}).",
            "Nothing was changed.",
            "Choose another folder, or free some space.",
        ) from error
    finally:
        for end in ("", "-journal", "-wal", "-shm"):
            half.with_name(f"{half.name}{end}").unlink(missing_ok=True)


def _make(
    path: Path,
    business: str,
    currency: str,
    zone: str,
    now: datetime,
) -> None:
    db = engines.connect(path, writer=True)
    try:
        db.execute(f"PRAGMA application_id = {engines.APPLICATION_ID}")
        _upgrade(db)
        db.execute("BEGIN IMMEDIATE")
        db.execute(
            "INSERT INTO act (id, at, operation, label, said, final, lines_in)"
            " VALUES (?, ?, 'new_book', 'make the book', 'The book was made', 1, 1)",
            (new_id(), stored(now)),
        )
        db.execute("UPDATE acting SET act = 1")
        db.execute(
            "INSERT INTO business (id, name, currency, zone) VALUES (1, ?, ?, ?)",
            (business, currency, zone),
        )
        db.execute(
            "INSERT INTO member (id, name, initials) VALUES (?, 'You', 'Y')",
            (new_id(),),
        )
        db.execute("UPDATE acting SET act = NULL")
        db.execute("INSERT INTO meta VALUES ('book_id', ?)", (str(new_id()),))
        db.execute("COMMIT")
    except sqlite3.Error as error:
        raise engines.why_not(error, path) from error
    finally:
        db.close()


def upgrade(path: Path, *, keep_copy: bool = True) -> None:
    """Bring an older book to the newest step, after a copy that was checked.

    Args:
        path: the book.
        keep_copy: False where the book is a copy itself.

    Raises:
        NotSaved: the copy or the upgrade failed; the book is as it was.
    """
    from models.book.backup import back_up  # noqa: PLC0415 — only where a book is older

    with held(lock_path(path, "write")):
        db = engines.connect(path, writer=True)
        try:
            if engines.check_version(db, path) == engines.HEAD:
                return  # another window was faster
            if keep_copy:
                back_up(path, _free_name(path))
            _upgrade(db, expected_things())
        except sqlite3.Error as error:
            raise engines.why_not(error, path) from error
        finally:
            db.close()


def _free_name(path: Path) -> Path:
    """Where the copy goes; one of an earlier try is kept."""
    ends = chain([""], (f"-{number}" for number in count(2)))
    names = (f"{path.stem}.before-{engines.HEAD}{end}.baton" for end in ends)
    return next(copy for name in names if not (copy := path.with_name(name)).exists())


def _upgrade(db: sqlite3.Connection, expected: Things | None = None) -> None:
    """Run every step the book lacks, in one transaction, foreign keys off.

    A table that a step rebuilds with foreign keys on would take its children with it,
    and its triggers go in any case (`database.md` section 4).

    Args:
        expected: what must stand in the book afterwards; not looked at where None.

    Raises:
        NotSaved: a step left rows that point at nothing, or not what was expected.
        sqlite3.Error: the driver's own error, unwrapped.
    """
    db.execute("PRAGMA foreign_keys = OFF")
    db.execute("BEGIN IMMEDIATE")
    try:
        _run_steps(db)
        if db.execute("PRAGMA foreign_key_check").fetchone() is not None:
            raise _left_behind("rows point at nothing")
        if expected is not None and (wrong := differences(things(db), expected)):
            raise _left_behind(wrong[0])
        db.execute("COMMIT")
    finally:
        if db.in_transaction:
            db.execute("ROLLBACK")
        db.execute("PRAGMA foreign_keys = ON")


def _run_steps(db: sqlite3.Connection) -> None:
    engine = create_engine(
        "sqlite://",
        creator=lambda: db,
        poolclass=StaticPool,
        pool_reset_on_return=None,
    )
    config = Config()
    config.set_main_option("script_location", str(STEPS))
    try:
        with engine.connect() as connection:
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
    except DBAPIError as error:
        raise (error.orig or error) from error


def _left_behind(what: str) -> NotSaved:
    return NotSaved(
        f"The book could not be brought up to date: {what}.",
        "It is as it was, and a copy lies beside it.",
        "Run “check” on it with the Baton that wrote it.",
    )


def expected_things() -> Things:
    """Every table, index, view and trigger that the steps make, by name, as SQL."""
    return _made_by(STEPS)


@cache
def _made_by(_steps: Path) -> Things:
    with closing(engines.in_memory()) as db:
        _run_steps(db)
        return things(db)


def things(db: sqlite3.Connection) -> Things:
    """Every table, index, view and trigger that stands in the book, by name."""
    rows = db.execute(
        "SELECT type || ' ' || name, sql FROM sqlite_master"
        " WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite~_%' ESCAPE '~'",
    )
    return {str(name): " ".join(str(sql).split()) for name, sql in rows}


def differences(there: Things, expected: Things) -> list[str]:
    """What is missing, is not as it was made, or has no business in the book."""
    missing = [f"{name} is missing" for name in sorted(expected.keys() - there.keys())]
    both = sorted(expected.keys() & there.keys())
    changed = [f"{name} is altered" for name in both if expected[name] != there[name]]
    strange = [f"{name} is foreign" for name in sorted(there.keys() - expected.keys())]
    return missing + changed + strange
