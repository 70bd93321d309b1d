"""A prospect with a draft."""

import pytest

from models.book.book import Book
from models.offers.writing import write_offer
from models.people.kinds import PointKind
from models.people.prospects import add_prospect
from tests.clock import NOON
from tests.models.offers.written import PACKAGING


@pytest.fixture
def colm(book: Book) -> int:
    return book.do(
        add_prospect,
        "Colm Gallagher",
        company="Harbour Coffee",
        points=[(PointKind.ADDRESS, "14 Dock Road, Galway")],
        now=NOON,
    )


@pytest.fixture
def offer(book: Book, colm: int) -> int:
    return book.do(write_offer, colm, PACKAGING, now=NOON)
