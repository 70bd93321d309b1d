"""The open book: the only door to read and to write."""

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Concatenate, ParamSpec, TypeVar

from models.book import acts, engines, journal
from models.book.change import Change, Listener
from models.book.moments import Clock, clock, zone_here
from models.book.news import News
from models.book.reader import Reader
from models.book.refusals import Refused
from models.book.undoing import Undoing
from models.book.worn import Worn
from models.book.writer import Writer

P = ParamSpec("P")
R = TypeVar("R")
S = TypeVar("S")


class Book:
    """One open book of business.

    One `do` is one transaction, one act in the journal and one line in the Undo menu.

    Attributes:
        own_act: the act of our newest request, for `add_to`; None if nothing changed.
        undoing: what undo would take back, and what it goes past.
    """

    def __init__(self, path: Path, *, now: Clock = clock) -> None:
        """Open the book at `path`; it must be one already, at the newest step."""
        self.path = path.resolve()
        self.now = now
        self.worn = Worn()
        self.own_act: int | None = None
        self._listeners: list[Listener] = []
        self._look_anew()
        self._writer = Writer(self.path)
        self.undoing = Undoing(self._writer, self.now)

    @classmethod
    def open(cls, path: Path, *, now: Clock = clock) -> "Book":
        """The book at `path`, upgraded (after a verified copy) if it is older.

        Raises:
            Refused: there is no such file, it is no book, or a newer Baton wrote it.
            NotSaved: the file cannot be read.
        """
        try:
            there = path.exists()
        except OSError as error:
            raise engines.locked_away(error, path) from error
        if not there:
            raise Refused(f"There is no book at “{path}”. Nothing was made.")
        book = cls(path, now=now)
        try:
            book._settle()
        except sqlite3.Error as error:
            book._reader_db.close()
            raise engines.why_not(error, path) from error
        except Exception:
            book._reader_db.close()
            raise
        return book

    @classmethod
    def create(
        cls,
        path: Path,
        *,
        name: str,
        currency: str = "EUR",
        zone: str = "",
        now: Clock = clock,
    ) -> "Book":
        """A new book for the business `name`; an existing file is never touched.

        Args:
            zone: the time zone it works in; the one of this computer where empty.

        Raises:
            Refused: a file stands there already, or the folder does not exist.
            NotSaved: the disk did not take it.
        """
        from models.book.migrations import new_book  # noqa: PLC0415 — Alembic loads only where a schema is made

        new_book(
            path,
            name=name,
            currency=currency,
            zone=zone or zone_here(),
            now=now(),
        )
        return cls.open(path, now=now)

    def _settle(self) -> None:
        step = engines.check_version(self._reader_db, self.path)
        if step != engines.HEAD:
            self._reader_db.close()
            from models.book.migrations import upgrade  # noqa: PLC0415 — only where a book is older

            upgrade(self.path)
            self._look_anew()
        elif engines.must_leave_the_log(self._reader_db, self.path):
            self._reader_db.close()
            self._writer.settle_journal()
            self._look_anew()
        if engines.is_purge_due(self._reader_db) and not self.read_only:
            from models.book.forgetting import purge  # noqa: PLC0415 — only after an erasure that was cut short

            purge(self.path)
        self._news = News(self._reader_db)

    def _look_anew(self) -> None:
        self._reader_db = engines.connect(self.path, writer=False)
        self._reader = Reader(self._reader_db)

    @property
    def read_only(self) -> bool:
        """Whether the file or its folder refuses writing; reading works."""
        return engines.is_read_only(self.path)

    def ask(
        self,
        question: Callable[Concatenate[Reader, P], R],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> R:
        """The answer to a question.

        Raises:
            NotSaved: the book cannot be read.
        """
        try:
            return question(self._reader, *args, **kwargs)
        except sqlite3.Error as error:
            raise engines.why_not(error, self.path) from error

    def do(
        self,
        operation: Callable[Concatenate[S, P], R],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> R:
        """What the operation gives back, after its act is on the disk.

        Raises:
            Refused: the request breaks a rule; nothing was written.
            NotSaved: the disk or another program stood in the way; nothing was written.
        """
        self.own_act = None
        with self._writer.writing() as db:
            act = acts.begin_act(
                db, operation.__name__, self.now(), self.worn.member_id
            )
            answer, name = self._writer.run(self.worn, operation, args, kwargs)
            changed = acts.end_act(
                db,
                act,
                name.get("label", operation.__name__.replace("_", " ")),
                name.get("said", "Saved"),
                final=bool(name.get("final")),
            )
            if not changed:
                db.execute("DELETE FROM act WHERE seq = ?", (act,))
        if changed:
            self.own_act = act
            self._tell_all()
        return answer

    def add_to(
        self,
        act: int,
        operation: Callable[Concatenate[S, P], R],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> R:
        """Do the operation as part of an act, so that one undo takes back both.

        Raises:
            Refused: the act is not the newest any more, or a rule is broken.
            NotSaved: the disk or another program stood in the way; nothing was written.
        """
        with self._writer.writing() as db:
            if not acts.is_newest(db, act):
                raise Refused("Something else was done since. Do this by itself.")
            db.execute("UPDATE acting SET act = ?", (act,))
            answer, _ = self._writer.run(self.worn, operation, args, kwargs)
            db.execute("UPDATE acting SET act = NULL")
        self.own_act = act
        self._tell_all()
        return answer

    def undo(self) -> Change | None:
        """What was changed by taking back the newest act, or None with nothing to undo.

        Raises:
            Refused: it stays, as something later builds on it; undo goes past it then.
            NotSaved: the disk or another program stood in the way.
        """
        with self.undoing.choosing() as which:
            return self._turn(which, journal.take_back)

    def redo(self) -> Change | None:
        """What was changed by doing again the act last undone, or None.

        Raises:
            Refused: something later changed the same thing; both are shown.
            NotSaved: the disk or another program stood in the way.
        """
        return self._turn(acts.redoable, journal.do_again)

    def _turn(self, which: acts.Which, turn: journal.Turn) -> Change | None:
        with self._writer.writing() as db:
            act = which(db)
            if act is None:
                return None
            seq = turn(db, act, self.now(), self.worn.member_id)
        self.own_act = None
        return self._tell(seq)

    def undo_label(self) -> str | None:
        """The name of the act that undo would take back.

        Raises:
            NotSaved: the book cannot be read.
        """
        return self._label(self.undoing.next)

    def redo_label(self) -> str | None:
        """The name of the act that redo would do again.

        Raises:
            NotSaved: the book cannot be read.
        """
        return self._label(acts.redoable)

    def _label(self, which: acts.Which) -> str | None:
        act = self.ask(lambda _reader: which(self._reader_db))
        return None if act is None else act.label

    def is_long_turn(self, *, redo: bool = False) -> bool:
        """Whether undo, or redo, would take so long that nobody should wait for it.

        Raises:
            NotSaved: the book cannot be read.
        """
        which = acts.redoable if redo else self.undoing.next
        act = self.ask(lambda _reader: which(self._reader_db))
        return act is not None and acts.is_long_turn(self._reader_db, act)

    def take_long(self, note: str) -> None:
        """Let others who want to write meanwhile be told so, instead of waiting.

        Args:
            note: a sentence for them, as in "A list is being imported."; empty again
                when writing is short.
        """
        self._writer.note = note

    def on_change(self, listener: Listener) -> None:
        """Call `listener` with the Change of every act from now on."""
        self._listeners.append(listener)

    def look_for_changes(self) -> bool:
        """Whether another process wrote; its acts are told to the listeners.

        Raises:
            NotSaved: the book cannot be read.
        """
        if not self.ask(lambda _reader: self._news.are_there):
            return False
        if not self._listeners:
            return self.ask(lambda _reader: self._news.skip())
        return bool(self._tell_all())

    def _tell(self, seq: int) -> Change:
        """Tell of our own act, after those that others did since we looked."""
        told = {change.act: change for change in self._tell_all()}
        return told.get(seq) or acts.change_of(self._reader_db, seq)

    def _tell_all(self) -> list[Change]:
        """The acts since we looked, told to each listener; none where none is."""
        if not self._listeners:
            self.ask(lambda _reader: self._news.skip())
            return []
        changes = self.ask(lambda _reader: self._news.told())
        for change in changes:
            for listener in list(self._listeners):
                listener(change)
        return changes

    def close(self) -> None:
        """Close the book; on the disk it is one file then."""
        self._listeners.clear()
        self._reader_db.close()
        self._writer.close()
