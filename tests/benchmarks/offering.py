"""Numbers given to two programs at once, and the catalogue at each key."""

import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path

from models.book.book import Book
from models.offers.catalogue import Item, catalogue
from models.offers.catalogue_changes import take_items
from models.people.prospects import add_prospect
from tests.benchmarks.figures import Figure, cpu_ms, in_turns
from tests.clock import NOON
from tests.models.offers.taking_turns import sent_at_once

SENDS, ITEMS = 500, 5_000
KEY_IN = 10.0
TYPED = ("g", "gr", "grosse", "grosse 47", "grosse 4711", "c 12", "words", "detail")
RAW = """SELECT * FROM catalogue_item
    WHERE code || ' ' || work || ' ' || detail LIKE '%' || ? || '%' LIMIT 20"""


def numbers(each: int, folder: Path) -> Iterator[Figure]:
    """How many numbers are missing or given twice, after two programs took turns."""
    with _book(folder) as book:
        ada = book.do(add_prospect, "Ada", now=NOON)
        given = [number for told in sent_at_once(book, ada, each) for number in told]
    due = {f"P-{n:03}" for n in range(1, 2 * each + 1)}
    wrong = len(due.symmetric_difference(given)) + len(given) - len(set(given))
    yield Figure("numbers missing or twice", each, wrong, "", 1, bound=0)


def catalogues(size: int, folder: Path) -> Iterator[Figure]:
    """What a key in the catalogue takes, beside SQLite, which knows no accents."""
    items = [
        Item(f"Work {n} Größe {n % 7}", f"C-{n:04}", f"Detail {n} in words")
        for n in range(size)
    ]
    with _book(folder) as book:
        book.do(take_items, items)
        with closing(sqlite3.connect(book.path)) as raw:
            ours, limit = in_turns(
                lambda typed: cpu_ms(partial(book.ask, catalogue, typed)),
                lambda typed: cpu_ms(lambda: raw.execute(RAW, [typed]).fetchall()),
                TYPED,
            )
    yield Figure("catalogue at a key", size, ours, "ms", limit, bound=KEY_IN)


@contextmanager
def _book(folder: Path) -> Iterator[Book]:
    with tempfile.TemporaryDirectory(dir=folder) as own:
        book = Book.create(Path(own) / "own.baton", name="Bench", now=lambda: NOON)
        yield book
        book.close()
