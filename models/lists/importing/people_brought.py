"""Whom an import brought or added to."""

from contextlib import closing
from pathlib import Path

from models.book.book import Book
from models.book.reader import Reader

_SQL = """
SELECT DISTINCT c.whose FROM act a
JOIN change c INDEXED BY ix_change_act ON c.act = a.lines_in
JOIN prospect p ON p.id = c.whose
WHERE a.seq = :act AND p.in_bin_at IS NULL
"""


def people_brought(reader: Reader, act: int) -> frozenset[int]:
    """Everybody whom an act made or changed and who is not in the bin."""
    return frozenset(int(key) for (key,) in reader.all(_SQL, act=act))


def everybody_brought(path: Path, act: int) -> frozenset[int]:
    """The same by a second door to the book, for a thread of its own.

    Raises:
        Refused: the book is gone.
        NotSaved: it cannot be read.
    """
    with closing(Book.open(path)) as book:
        return book.ask(people_brought, act)
