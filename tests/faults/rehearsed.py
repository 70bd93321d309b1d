"""The victim's work done once, so that those who are forked from here lose no time."""

import tempfile
from contextlib import closing, suppress
from pathlib import Path

from models.book.book import Book
from models.book.refusals import Refused
from tests.clock import NOON
from tests.faults.victim import SHORT


def rehearse() -> None:
    """Let everything be loaded and every statement be known."""
    with tempfile.TemporaryDirectory(prefix="baton-kill-") as folder:
        path = Path(folder) / "rehearsal.baton"
        with closing(Book.create(path, name="Test", now=lambda: NOON)) as book:
            for number, (_, act) in enumerate(SHORT):
                with suppress(Refused):
                    act(book, number, lambda _name: None)


rehearse()
