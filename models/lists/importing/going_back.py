"""An import taken back by a second door to its book, or only asked what would go.

Both take as long as the import did, so a window does them beside its own thread.
"""

from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import NoReturn

from sqlmodel import Session

from models.book.book import Book
from models.book.taking_back import TakenBack, take_back_keeping
from models.book.worn import Worn

BUSY = "An import is being taken back. Wait until it is done."


class _Told(Exception):
    """What would have gone; raised so that nothing does."""

    def __init__(self, taken: TakenBack) -> None:
        super().__init__()
        self.taken = taken


def what_would_go(path: Path, act: int, *, now: datetime) -> TakenBack:
    """What taking an import back would do to the book at a path; nothing is written.

    Raises:
        Refused: it is taken back already, or nothing of it is left.
        NotSaved: the book is gone or cannot be read.
    """
    with closing(Book.open(path, now=lambda: now)) as book:
        book.take_long(BUSY)
        try:
            book.do(_asked_only, act, now=now)
        except _Told as told:
            return told.taken


def _asked_only(session: Session, act: int, *, now: datetime) -> NoReturn:
    raise _Told(take_back_keeping(session, act, now=now))


def taken_back(path: Path, worn: Worn, act: int, *, now: datetime) -> TakenBack:
    """What came of taking an import back; what was changed since is kept.

    Raises:
        Refused: it is taken back already, or nothing of it is left.
        NotSaved: the disk did not take it; nothing was written.
    """
    with closing(Book.open(path, now=lambda: now)) as book:
        book.worn = worn
        book.take_long(BUSY)
        return book.do(take_back_keeping, act, now=now)
