"""The import page: over an empty book, and at the check of one list for many tests."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from models.book.book import Book
from models.lists.formats.record import Record
from models.lists.importing.brought import PlannedRows
from models.lists.importing.take_over import take_over
from models.people.kinds import Tier
from tests.clock import NOON
from tests.ui.importing.hand import Hand
from ui.desk import Desk
from ui.importing.deciding import Deciding
from ui.importing.page import ImportPage

KNOWN = (
    Record(
        line=2,
        full_name="Colm Gallagher",
        company="Harbour Coffee Roasters",
        phones=("+353 91 555 0142",),
        tags=("food",),
    ),
    Record(line=3, full_name="Priya Nair", company="Kettle Lane Bakery"),
    Record(
        line=4,
        full_name="Aoife Brennan",
        company="Salt Marsh Gin",
        phones=("+353 91 555 0177",),
    ),
    Record(line=5, full_name="Tom Prior", company="Prior Estates"),
)
MAKERS = """Contact,Company,Phone,Email,Birthday,Tags
Nora Whelan,Whelan Honey,+353 91 555 0101,nora@whelan.example,,honey
<b>Marco</b> & Sons,"<img src=x onerror=""1"">",,marco@bellini.example,,
Colm Galagher,Harbour Coffee,091 555 0142,,1980-03-04,wholesale
Priya Nair,Kettle Lane Bakery,,priya@kettle.example,,
Tom Prior,Prior Estates,,,,
,,,,,31
Aoife Brenan,Salt Marsh Gin,+353 91 555 0177,,,
"Never closed,x
"""


def opened(desk: Desk) -> ImportPage:
    """The page in a window of the usual size."""
    page = ImportPage(desk)
    page.resize(1244, 816)
    page.show()
    return page


@pytest.fixture
def page(desk: Desk) -> Iterator[ImportPage]:
    """The page as it opens."""
    shown = opened(desk)
    yield shown
    shown.stop()
    shown.deleteLater()


@pytest.fixture
def hand(page: ImportPage) -> Hand:
    """Whoever uses the page."""
    return Hand(page)


def book_of_makers(folder: Path) -> Book:
    """A book that knows four of the makers, and their list beside it."""
    book = Book.create(
        folder / "book.baton", name="Halden & Reyes", currency="EUR", now=lambda: NOON
    )
    book.do(take_over, KNOWN, file="first.csv", now=NOON)
    (folder / "makers.csv").write_text(MAKERS)
    return book


@pytest.fixture(scope="module")
def at_check(
    qapp: QApplication, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Hand]:
    """The list of makers at its check, read and planned once."""
    folder = tmp_path_factory.mktemp("makers")
    desk = Desk(book_of_makers(folder), parent=qapp)
    page = opened(desk)
    hand = Hand(page)
    hand.to_check(folder / "makers.csv")
    yield hand
    page.stop()
    page.deleteLater()
    desk.close()
    desk.deleteLater()


@pytest.fixture
def check(at_check: Hand) -> Hand:
    """The same with nothing decided."""
    step = at_check.check
    assert step.deciding is not None
    planned = PlannedRows(step.deciding.rows, {})
    step.show_list(Deciding(planned), "makers.csv", Tier.COLD)
    step.decided.emit()
    at_check.page.activateWindow()
    step.table.setFocus()
    at_check.compared()
    return at_check
