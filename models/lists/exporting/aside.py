"""A book asked over a connection of its own, for a worker thread or for a copy."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Concatenate, ParamSpec, TypeVar

from models.book import engines
from models.book.reader import Reader

P = ParamSpec("P")
R = TypeVar("R")


class Aside:
    """A book that is only asked."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader

    def ask(
        self,
        question: Callable[Concatenate[Reader, P], R],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> R:
        """The answer to a question."""
        return question(self._reader, *args, **kwargs)


@contextmanager
def asked_aside(path: Path) -> Iterator[Aside]:
    """The book at `path`, to be asked for the block; all answers are of one moment.

    Raises:
        NotSaved: it cannot be read.
    """
    db = engines.connect(path, writer=False)
    try:
        db.execute("BEGIN")
        yield Aside(Reader(db))
    finally:
        db.close()
