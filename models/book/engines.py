"""Connections to the book, and what is particular to SQLite in opening one."""

import os
import shutil
import sqlite3
from pathlib import Path

from models.book.refusals import NotSaved, Refused
from models.book.text import fold

APPLICATION_ID = 0x4241544E  # "BATN"
HEAD = "0004"
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
LONG = "PRAGMA cache_size = -16384"
"""For what takes long: it is as quick with a quarter of the memory of a writer."""
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
    try:
        db = sqlite3.connect(
            f"{path.resolve().as_uri()}?{'mode=rw' if writer else _look(path)}",
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
        db.create_function("folded", 1, fold, deterministic=True)
    except sqlite3.Error as error:
        db.close()
        raise why_not(error, path) from error
    return db


def in_memory() -> sqlite3.Connection:
    """An empty database that lies nowhere, for comparing."""
    return sqlite3.connect(":memory:", isolation_level=None, factory=OneDoor)


def is_read_only(path: Path) -> bool:
    """Whether the file or its folder refuses writing; the log needs both."""
    return not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK))


def _look(path: Path) -> str:
    """How a reader opens the file.

    Where no log can be laid beside it (a read-only folder or medium) and none lies
    there, SQLite is told that nobody writes; else it could not read it at all.
    """
    if not is_read_only(path):
        return "mode=rw"
    logs = (path.with_name(f"{path.name}{end}") for end in ("-wal", "-journal"))
    logged = any(log.exists() and log.stat().st_size > 0 for log in logs)
    alone = not logged and not os.access(path.parent, os.W_OK)
    return "mode=ro&immutable=1" if alone else "mode=ro"


def use_journal(db: sqlite3.Connection, path: Path) -> None:
    """Set the write-ahead log, or a rollback journal where a folder is synced.

    A book that another connection has open keeps the journal that it has.
    """
    mode = "TRUNCATE" if is_synced(path) else "WAL"
    try:
        db.execute(f"PRAGMA journal_mode = {mode}")
    except sqlite3.OperationalError as error:
        if _code(error) != "SQLITE_BUSY":
            raise


def tidy_journal(db: sqlite3.Connection) -> bool:
    """Whether the log is in the book and empty; or take the rollback journal away.

    While somebody reads, the log stays.

    `PRAGMA optimize` is left out on purpose: what it counts on a quiet day misleads
    SQLite on the day of a long list (measured: a move in 42 ms and not in 1).
    """
    (mode,) = db.execute("PRAGMA journal_mode").fetchone()
    tidy = "wal_checkpoint(TRUNCATE)" if mode == "wal" else "journal_mode = DELETE"
    (stays, *_) = db.execute(f"PRAGMA {tidy}").fetchone()
    return mode != "wal" or not stays


def is_purge_due(db: sqlite3.Connection) -> bool:
    """Whether somebody was erased and their bytes may still lie in free pages."""
    due = "SELECT 1 FROM meta WHERE key = 'purge_due'"
    return db.execute(due).fetchone() is not None


def must_leave_the_log(db: sqlite3.Connection, path: Path) -> bool:
    """Whether a book with a write-ahead log was put where a service copies files."""
    (mode,) = db.execute("PRAGMA journal_mode").fetchone()
    return mode == "wal" and is_synced(path) and not is_read_only(path)


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


_OURS = {
    "",
    "SQLITE_ERROR",
    "SQLITE_MISUSE",
    "SQLITE_RANGE",
    "SQLITE_MISMATCH",
    "SQLITE_CONSTRAINT",
    "SQLITE_TOOBIG",
}
_ROOM = 1 << 20


def why_not(error: sqlite3.Error, path: Path) -> NotSaved:
    """The three sentences for an error of the disk or the file.

    Raises:
        sqlite3.Error: the mistake is ours and the disk is innocent.
    """
    code = _code(error)
    if code in _OURS:
        raise error
    if code in {"SQLITE_IOERR", "SQLITE_CANTOPEN"} and _is_full(path):
        code = "SQLITE_FULL"
    happened, kept, remedy = _SENTENCES.get(
        code,
        (f"The disk did not take the change ({error}).", _KEPT, "Check the disk."),
    )
    return NotSaved(happened.format(name=path.name), kept, remedy)


def locked_away(error: OSError, path: Path) -> NotSaved:
    """The three sentences for a folder that may not be looked into."""
    return NotSaved(
        f"“{path.name}” cannot be reached ({error.strerror}).",
        "Nothing was made or changed.",
        "Ask whoever owns the folder to let you in, or choose another book.",
    )


def _code(error: sqlite3.Error) -> str:
    """The error's name without its details, as in SQLITE_IOERR."""
    if "decode to UTF-8" in str(error):
        return "SQLITE_CORRUPT"  # the driver's own error: it names no code
    return "_".join(str(getattr(error, "sqlite_errorname", "")).split("_")[:2])


def _is_full(path: Path) -> bool:
    """Whether too little room is left beside the book for its log."""
    return shutil.disk_usage(path.parent).free < _ROOM


def check_version(db: sqlite3.Connection, path: Path) -> str:
    """The migration step the book stands at.

    Raises:
        Refused: the file is not a book, or a newer Baton wrote it.
    """
    (application,) = db.execute("PRAGMA application_id").fetchone()
    stands = "SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'"
    if application != APPLICATION_ID or db.execute(stands).fetchone() is None:
        raise Refused(f"“{path.name}” is not a Baton book. It was left unchanged.")
    (step,) = db.execute("SELECT version_num FROM alembic_version").fetchone()
    if step > HEAD:
        raise Refused(
            f"“{path.name}” was made by a newer Baton (step {step}, this one knows"
            f" {HEAD}). It was left unchanged. Update Baton to open it.",
        )
    return str(step)
