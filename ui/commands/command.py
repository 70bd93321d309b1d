"""What every command is made of: the words it takes and what it tells."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple

from models.book.book import Book

Clock = Callable[[], datetime]


class Told(NamedTuple):
    """What a command tells: one object for --json, and lines for a person."""

    answer: dict[str, Any]
    lines: tuple[str, ...] = ()


class Asked(Namespace):
    """The words of the command as they were typed, and the clock."""

    clock: Clock
    book: Path
    json: bool


class Command(NamedTuple):
    """A command: how its words are declared and what it does."""

    declare: Callable[[ArgumentParser], None]
    run: Callable[[Asked], Told]


@contextmanager
def open_book(asked: Asked) -> Iterator[Book]:
    """The book that was named, open for the block.

    Raises:
        Refused: there is no such file, it is no book, or a newer Baton wrote it.
        NotSaved: the file cannot be read.
    """
    book = Book.open(asked.book, now=asked.clock)
    try:
        yield book
    finally:
        book.close()


def takes_book(words: ArgumentParser) -> None:
    """Declare BOOK, which nearly every command takes first."""
    words.add_argument("book", metavar="BOOK", type=Path, help="the book's file")


def takes_person(words: ArgumentParser) -> None:
    """Declare PERSON."""
    words.add_argument(
        "person",
        metavar="PERSON",
        help='a name, "Person, Company", or an id as board --json prints it',
    )
