"""Answers what is being typed, beside the window: the newest question wins."""

import sqlite3
from collections.abc import Callable
from pathlib import Path
from threading import Condition, Thread

from models.book import engines
from models.book.reader import Reader
from models.book.refusals import NotSaved
from models.lists.search.everything import Found, everything_found

Told = Callable[[Found | NotSaved], None]


class Finder:
    """One connection to the book, asked in a thread of its own.

    A question is stopped when the next comes, and its answer is never told.
    """

    def __init__(self, path: Path, told: Told, *, people: int, notes: int) -> None:
        """Make one that waits.

        Args:
            path: the book.
            told: called in the thread with each answer, or with why there is none.
            people: how many at most.
            notes: how many at most.
        """
        self._path, self._told = path, told
        self._most = people, notes
        self._db: sqlite3.Connection | None = None
        self._news = Condition()
        self._wanted: str | None = None
        self._is_open = True
        self._thread = Thread(target=self._work, name="finder", daemon=True)
        self._thread.start()

    def find(self, text: str) -> None:
        """Begin to look for the text; what is looked for now is dropped."""
        with self._news:
            self._wanted = text
            self._stop_looking()
            self._news.notify()

    def close(self) -> None:
        """End at once; nothing is told any more, and the book is let go."""
        with self._news:
            self._is_open = False
            self._stop_looking()
            self._news.notify()
        self._thread.join()

    def _stop_looking(self) -> None:
        if self._db is not None:
            self._db.interrupt()

    def _work(self) -> None:
        try:
            while (text := self._next()) is not None:
                answer = self._answer(text)
                if answer is not None:
                    self._tell(text, answer)
        finally:
            with self._news:
                db, self._db = self._db, None
            if db is not None:
                db.close()

    def _next(self) -> str | None:
        """The newest question, waited for; None at the end."""
        with self._news:
            self._news.wait_for(lambda: self._wanted is not None or not self._is_open)
            return self._wanted if self._is_open else None

    def _answer(self, text: str) -> Found | NotSaved | None:
        """The answer; None where it was interrupted, and must be asked again if new."""
        try:
            if self._db is None:
                self._db = engines.connect(self._path, writer=False)
            return everything_found(Reader(self._db), text, *self._most)
        except NotSaved as failure:
            return failure
        except sqlite3.Error as error:
            if getattr(error, "sqlite_errorname", "") == "SQLITE_INTERRUPT":
                return None
            return engines.why_not(error, self._path)

    def _tell(self, text: str, answer: Found | NotSaved) -> None:
        with self._news:
            if self._wanted != text or not self._is_open:
                return
            self._wanted = None
        self._told(answer)
