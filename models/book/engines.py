"""Connections to the book, and what is particular to SQLite in opening one."""

import os
import sqlite3
from pathlib import Path

from models.book.refusals import NotSaved, Refused

APPLICATION_ID = 0x4241544E  # "BATN"
HEAD = "0001"
"""The newest migration step that this Baton knows; a test compares it."""

_PRAGMAS = (
    "PRAGMA busy_timeout = 5000",
    "PRAGMA synchronous = FULL",
    "PRAGMA fullfsync = ON",
    "PRAGMA checkpoint_fullfsync = ON",
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = ON",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA mmap_size = 0",
)
_WRITER = (
    "PRAGMA cache_size = -65536",
    "PRAGMA wal_autocheckpoint = 1000",
    "PRAGMA journal_size_limit = 67108864",
)
_READER = (
    "PRAGMA cache_size = -16384",
    "PRAGMA wal_autocheckpoint = 0",
    "PRAGMA query_only = ON",
)
_SYNCED = (
    ".dropbox",
    ".stfolder",
    ".stignore",
    ".nextcloudsync.log",
    ".owncloudsync.log",
)
_SYNCED_NAMES = ("dropbox", "onedrive", "icloud drive", "google drive", "nextcloud")


class OneDoor(sqlite3.Connection):
    """A connection whose transactions only `Book` begins and ends, in SQL.

    SQLAlchemy commits and rolls back through these two; the act is not its to end.
    """

    def commit(self) -> None:
        """Do nothing."""

    def rollback(self) -> None:
        """Do nothing."""


def connect(path: Path, *, writer: bool) -> sqlite3.Connection:
    """A connection with the settings that were decided; it never makes a file.

    Raises:
        NotSaved: the file is missing, is not a database, or cannot be opened.
    """
    mode = "rw" if writer or os.access(path, os.W_OK) else "ro"
    try:
        db = sqlite3.connect(
            f"{path.resolve().as_uri()}?mode={mode}",
            uri=True,
            isolation_level=None,
            check_same_thread=False,
            cached_statements=512,
            factory=OneDoor,
        )
    except sqlite3.Error as error:
        raise why_not(error, path) from error
    try:
        for pragma in (*_PRAGMAS, *(_WRITER if writer else _READER)):
            db.execute(pragma)
    except sqlite3.Error as error:
        db.close()
        raise why_not(error, path) from error
    return db


def use_journal(db: sqlite3.Connection, path: Path) -> None:
    """Set the write-ahead log, or a rollback journal where a folder is synced."""
    mode = "TRUNCATE" if is_synced(path) else "WAL"
    db.execute(f"PRAGMA journal_mode = {mode}")


def is_synced(path: Path) -> bool:
    """Whether the book lies in a folder that a sync service watches."""
    for folder in path.resolve().parents:
        if folder.name.casefold().startswith(_SYNCED_NAMES):
            return True
        if any((folder / mark).exists() for mark in _SYNCED):
            return True
    return False


_KEPT = "Everything saved before is still there."
_SENTENCES = {
    "SQLITE_FULL": (
        "The disk is full.",
        _KEPT,
        "Free some space, then try again.",
    ),
    "SQLITE_NOTADB": (
        "“{name}” is not a Baton book.",
        "The file is unchanged.",
        "Choose a file that ends in .baton, or a backup of one.",
    ),
    "SQLITE_CANTOPEN": (
        "“{name}” cannot be opened.",
        "Nothing was made or changed.",
        "Check that the file and its folder are there and readable.",
    ),
    "SQLITE_READONLY": (
        "“{name}” cannot be written to.",
        _KEPT,
        "Make the file and its folder writable, then try again.",
    ),
    "SQLITE_BUSY": (
        "Another program is using the book.",
        _KEPT,
        "Wait a moment, then try again.",
    ),
    "SQLITE_CORRUPT": (
        "Part of “{name}” is damaged.",
        "The file was left as it is.",
        "Restore a backup into a new file.",
    ),
}


def why_not(error: sqlite3.Error, path: Path) -> NotSaved:
    """The three sentences for an error of the disk or the file."""
    code = "_".join(str(getattr(error, "sqlite_errorname", "")).split("_")[:2])
    happened, kept, remedy = _SENTENCES.get(
        code,
        (f"The disk did not take the change ({error}).", _KEPT, "Check the disk."),
    )
    return NotSaved(happened.format(name=path.name), kept, remedy)


def check_version(db: sqlite3.Connection, path: Path) -> str:
    """The migration step the book stands at.

    Raises:
        Refused: the file is not a book, or a newer Baton wrote it.
    """
    (application,) = db.execute("PRAGMA application_id").fetchone()
    if application != APPLICATION_ID:
        raise Refused(f"“{path.name}” is not a Baton book. It was left unchanged.")
    (step,) = db.execute("SELECT version_num FROM alembic_version").fetchone()
    if step > HEAD:
        raise Refused(
            f"“{path.name}” was made by a newer Baton (step {step}, this one knows"
            f" {HEAD}). It was left unchanged. Update Baton to open it.",
        )
    return str(step)
