"""A book that sells a few things, and the page over it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.book.book import Book
from models.offers.catalogue import Item
from models.offers.catalogue_changes import take_items
from models.people.business_changes import change_business
from ui.catalogue.page import CataloguePage
from ui.desk import Desk
from ui.look.style import dress

SIGN = Item("Shop sign", "SIGN", "Letters\nof oak", "pc", 1_200_000, 700_000, 23_000)
OAK = Item("Oak board", "OAK", "", "m", 450_000, None, 23_000)
DOLLARS = Item("Oak board", "OAK", "", "m", 500_000, None, 0, currency="USD")


@pytest.fixture
def selling(book: Book) -> Book:
    """Three things in two price lists."""
    book.do(change_business, default_taxes="23 0", tax_label="VAT")
    book.do(take_items, [SIGN, OAK, DOLLARS])
    return book


@pytest.fixture
def page(desk: Desk, qtbot: QtBot, qapp: QApplication) -> Iterator[CataloguePage]:
    """The page as it is gone to, with the focus on its rows."""
    dress(qapp, choice="light")
    shown = CataloguePage(desk)
    qtbot.addWidget(shown)
    shown.resize(1100, 640)
    shown.show()
    with qtbot.waitActive(shown):
        shown.activateWindow()
    shown.view.setFocus(Qt.FocusReason.OtherFocusReason)
    yield shown
    shown.close()
