"""Books of made-up people for the tests: any number, the same from the same seed."""

from datetime import datetime
from pathlib import Path

from models.book.book import Book
from models.lists.made_up.writing import add_made_up_people
from tests.clock import NOON


def made_up_book(
    path: Path,
    prospects: int,
    touches: int | None = None,
    *,
    seed: int = 1,
    now: datetime = NOON,
) -> Book:
    """An open book of so many made-up people, with ten touches each unless said."""
    book = Book.create(path, name="Made-up & Co", now=lambda: now)
    many = prospects * 10 if touches is None else touches
    book.do(add_made_up_people, prospects, many, seed, now=now)
    return book
