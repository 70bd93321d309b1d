"""Which act undo takes back: asked again, it goes past those that have to stay.

An act stays where a final one builds on it: what went out by post cannot be unwritten.
Undo says so once; then the acts before it are within reach. Nothing is remembered in
the book, and whatever is done anew, by whomever, begins at the newest act again.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

from models.book import acts, journal
from models.book.moments import Clock
from models.book.refusals import NotSaved, Refused
from models.book.writer import Writer

_MOST = 100
"""So many acts are tried behind one that stays: small ones take 50 ms together."""
_SMALL = 100
"""An act of more lines is not tried; whether it can go shows when it is asked for."""


class Stays(Refused):
    """The newest act has to stay; undo goes past it when it is asked again.

    Attributes:
        why: one sentence for the user.
        older: the name of the act that undo takes back next.
    """

    def __init__(self, why: str, older: str) -> None:
        super().__init__(f"{why} Undo again takes back “{older}”.")
        self.why, self.older = why, older


class Passed(NamedTuple):
    """How far undo has gone past acts that stay.

    Attributes:
        act: the oldest act that it went past.
        since: the newest act then that was no undo; a newer one ends the passing.
    """

    act: int
    since: int


class Undoing:
    """The choice of what undo takes back, in one open book.

    Attributes:
        passed: what it goes past now, or None.
    """

    def __init__(self, writer: Writer, now: Clock) -> None:
        self._writer, self._now = writer, now
        self.passed: Passed | None = None

    def next(self, db: sqlite3.Connection) -> acts.Act | None:
        """The act that undo would take back; None where there is none.

        Where all that is older is taken back, it is the newest one that stays again.
        """
        if self.passed is not None and acts.newest_done(db) == self.passed.since:
            older = acts.undoable(db, self.passed.act)
            if older is not None:
                return older
        self.passed = None
        return acts.undoable(db)

    @contextmanager
    def choosing(self) -> Iterator[acts.Which]:
        """What chooses the act; one that is refused is gone past from then on.

        Raises:
            Stays: the act has to stay, and there is an older one to take back.
            Refused: the act has to stay, or another program writes for long.
        """
        chosen: list[acts.Act] = []

        def which(db: sqlite3.Connection) -> acts.Act | None:
            act = self.next(db)
            chosen.extend([act] if act is not None else [])
            return act

        try:
            yield which
        except Refused as refusal:
            older = self.go_past(chosen[0]) if chosen else None
            if older is None:
                raise
            raise Stays(str(refusal), older.label) from refusal

    def go_past(self, act: acts.Act | None = None) -> acts.Act | None:
        """The act that is next, now that this one has to stay.

        None where nothing older can go: undo says again then why this one stays.

        Args:
            act: the act that has to stay; the one that is next where it is None.
        """
        before, older = self.passed, None
        try:
            with self._writer.writing() as db:
                staying = act or self.next(db)
                if staying is not None:
                    self._pass_by(db, staying)
                older = self._first_that_can(db)
        except (NotSaved, Refused):
            pass  # that it stays is the answer; the next undo looks again
        if older is None:
            self.passed = before
        return older

    def _pass_by(self, db: sqlite3.Connection, act: acts.Act) -> None:
        self.passed = Passed(act.seq, acts.newest_done(db))

    def _first_that_can(self, db: sqlite3.Connection) -> acts.Act | None:
        """The next act that is not refused as well; nothing is left changed."""
        for _ in range(_MOST):
            act = acts.undoable(db, self.passed.act) if self.passed else None
            if act is None or acts.has_more(db, act, _SMALL) or self._would_go(db, act):
                return act
            self._pass_by(db, act)
        return self.next(db)

    def _would_go(self, db: sqlite3.Connection, act: acts.Act) -> bool:
        db.execute("SAVEPOINT trying")
        try:
            journal.take_back(db, act, self._now(), None)
        except (Refused, sqlite3.IntegrityError):
            return False
        finally:
            db.execute("ROLLBACK TO trying")
            db.execute("RELEASE trying")
        return True
