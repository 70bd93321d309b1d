"""Lists counted over a connection of one's own, for a worker thread."""

from collections.abc import Callable, Sequence
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import NamedTuple, TypeVar

from models.book import engines
from models.book.reader import Reader
from models.lists.smart_lists.asking import Shown, count_in, counts_of, first_in
from models.lists.smart_lists.conditions import Group

R = TypeVar("R")
PREVIEWED = 10


class Preview(NamedTuple):
    """How many fit, and the first of them by name."""

    people: int
    first: tuple[Shown, ...]


def ask_aside(path: Path, question: Callable[[Reader], R]) -> R:
    """The answer over a connection that is opened for it and closed again.

    Raises:
        NotSaved: the book cannot be read.
    """
    with closing(engines.connect(path, writer=False)) as db:
        return question(Reader(db))


def preview_aside(path: Path, conditions: Group, today: date) -> Preview:
    """How many of a book fit, and the first of them.

    Raises:
        NotSaved: the book cannot be read.
    """

    def question(reader: Reader) -> Preview:
        shown = first_in(reader, conditions, today=today, limit=PREVIEWED)
        if len(shown) < PREVIEWED:
            return Preview(len(shown), tuple(shown))
        return Preview(count_in(reader, conditions, today=today), tuple(shown))

    return ask_aside(path, question)


def counts_aside(
    path: Path, lists: Sequence[tuple[int, Group]], today: date
) -> dict[int, int]:
    """How many of a book stand on each list.

    Raises:
        NotSaved: the book cannot be read.
    """
    return ask_aside(path, lambda reader: counts_of(reader, lists, today))
