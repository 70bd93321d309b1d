"""The writing side of an open book: one connection, one transaction at a time."""

import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from types import ModuleType
from typing import Any, TypeVar

from models.book import engines
from models.book.lock import held, lock_path
from models.book.refusals import NotSaved, Refused
from models.book.worn import Worn

R = TypeVar("R")


class Writer:
    """What writes to a book, under the lock that all writers share.

    Attributes:
        note: what others who want to write meanwhile are told; empty lets them wait.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._identity = self._stat()
        self._db: sqlite3.Connection | None = None
        self._orm: ModuleType | None = None
        self.note = ""

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """One transaction under the book's lock; all of it or nothing.

        Raises:
            NotSaved: the file was replaced or the disk did not take the change.
            Refused: the rows contradict one another, or a writer says it takes long.
        """
        with held(lock_path(self._path, "write"), note=self.note):
            self._guard()
            db = self.connection()
            try:
                if self.note:
                    db.execute(engines.LONG)
                db.execute("BEGIN IMMEDIATE")
                yield db
                db.execute("COMMIT")
            except sqlite3.IntegrityError as error:
                raise _contradiction(error) from error
            except sqlite3.Error as error:
                raise engines.why_not(error, self._path) from error
            finally:
                if db.in_transaction:
                    db.execute("ROLLBACK")

    def run(
        self,
        worn: Worn,
        operation: Callable[..., R],
        args: Sequence[Any],
        kwargs: Mapping[str, Any],
    ) -> tuple[R, dict[str, Any]]:
        """The operation's answer and the name it gave its act.

        Raises:
            Refused: the operation refuses.
        """
        if self._orm is None:
            from models.book import running  # noqa: PLC0415 — after the first paint

            self._orm = running
        return self._orm.run(  # type: ignore[no-any-return]
            self.connection(), worn, operation, args, kwargs
        )

    def connection(self) -> sqlite3.Connection:
        """The one connection that writes, opened at the first write.

        Raises:
            NotSaved: the file cannot be opened for writing.
        """
        if self._db is None:
            db = engines.connect(self._path, writer=True)
            try:
                engines.use_journal(db, self._path)
            except sqlite3.Error as error:
                db.close()
                raise engines.why_not(error, self._path) from error
            self._db = db
        return self._db

    def settle_journal(self) -> None:
        """Give the book the journal of the folder it lies in, while nobody reads.

        Raises:
            NotSaved: the file cannot be opened for writing.
        """
        with held(lock_path(self._path, "write")):
            self.connection()

    def _stat(self) -> tuple[int, int]:
        there = self._path.stat()
        return there.st_dev, there.st_ino

    def _guard(self) -> None:
        """Notice a file that was replaced, renamed or deleted under us."""
        try:
            same = self._stat() == self._identity
        except FileNotFoundError:
            same = False
        if not same:
            raise NotSaved(
                f"“{self._path.name}” was replaced, moved or deleted outside Baton.",
                "Both versions are kept as they are.",
                "Close the book, look at both files, and open the one you want.",
            )

    def close(self) -> None:
        """Empty the log into the book and let go of it."""
        if self._db is None:
            return
        if self._orm is not None:
            self._orm.forget(self._db)
        db, self._db = self._db, None
        # On a full disk, or while another program writes, the log stays beside the
        # book: the next start reads it.
        try:
            with (
                suppress(NotSaved, Refused, sqlite3.DatabaseError),
                held(lock_path(self._path, "write")),
            ):
                engines.tidy_journal(db)
        finally:
            db.close()


def _contradiction(error: sqlite3.IntegrityError) -> Refused:
    """The sentence for a change that the book's own rules refuse."""
    text = str(error)
    if "a sent offer never changes" in text:
        return Refused("A sent offer never changes. Make a new version of it instead.")
    if "FOREIGN KEY" in text:
        return Refused(
            "This hangs together with something that is gone, or that came later."
            " Nothing was changed."
        )
    return Refused(f"The book does not allow this ({text}). Nothing was changed.")
