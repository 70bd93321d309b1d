"""Frozen steps from one schema to the next, run by Alembic."""

import os
import sqlite3
from datetime import datetime
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import create_engine
from sqlalchemy.pool import StaticPool

from models.book import engines
from models.book.ids import new_id
from models.book.lock import held, lock_path
from models.book.moments import stored, zone_named
from models.book.refusals import NotSaved, Refused
from models.book.text import clean_line

_HERE = Path(__file__).parent


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
            empty, or the time zone unknown.
        NotSaved: the disk did not take it; no half-made file is left.
    """
    business = clean_line(name)
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
        for left in (half, Path(f"{half}-wal"), Path(f"{half}-shm")):
            left.unlink(missing_ok=True)


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


def upgrade(path: Path) -> None:
    """Bring an older book to the newest step, after a copy that was checked.

    Raises:
        NotSaved: the copy or the upgrade failed; the book is as it was.
    """
    from models.book.backup import back_up  # noqa: PLC0415 — only where a book is older

    back_up(path, path.with_name(f"{path.stem}.before-{engines.HEAD}.baton"))
    with held(lock_path(path, "write")):
        db = engines.connect(path, writer=True)
        try:
            _upgrade(db)
        except sqlite3.Error as error:
            raise engines.why_not(error, path) from error
        finally:
            db.close()


def _upgrade(db: sqlite3.Connection) -> None:
    """Run every step the book lacks, in one transaction, foreign keys off.

    A table that a step rebuilds with foreign keys on would take its children with it
    (`database.md` section 4).
    """
    db.execute("PRAGMA foreign_keys = OFF")
    engine = create_engine(
        "sqlite://",
        creator=lambda: db,
        poolclass=StaticPool,
        pool_reset_on_return=None,
    )
    config = Config()
    config.set_main_option("script_location", str(_HERE))
    db.execute("BEGIN IMMEDIATE")
    try:
        with engine.connect() as connection:
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
        broken = db.execute("PRAGMA foreign_key_check").fetchall()
        if broken:
            raise sqlite3.IntegrityError(f"{len(broken)} rows point at nothing")
        db.execute("COMMIT")
    finally:
        if db.in_transaction:
            db.execute("ROLLBACK")
        db.execute("PRAGMA foreign_keys = ON")
