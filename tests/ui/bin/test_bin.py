"""The bin: people come back from it."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from models.book.book import Book
from models.people.prospects import add_prospect, put_in_bin
from models.people.record import record_of
from tests.clock import NOON
from ui.bin.page import BinPage
from ui.desk import Desk


def test_a_deleted_prospect_comes_back_by_enter(
    qtbot: QtBot, desk: Desk, book: Book
) -> None:
    ada = book.do(add_prospect, "Ada Byrne", now=NOON)
    book.do(add_prospect, "Bob", now=NOON)
    book.do(put_in_bin, [ada], now=NOON)
    page = BinPage(desk)
    qtbot.addWidget(page)
    page.show()
    page.list.go_to([ada])

    QTest.keyClick(page.list, Qt.Key.Key_Return)

    record = book.ask(record_of, ada)
    assert record is not None
    assert record.in_bin_at is None
    assert page.model.rows == []
    assert not page.list.isVisible()


def test_the_bin_shows_who_comes_while_it_is_open(
    qtbot: QtBot, desk: Desk, book: Book
) -> None:
    ada = book.do(add_prospect, "Ada Byrne", company="Ada Ltd", now=NOON)
    page = BinPage(desk)
    qtbot.addWidget(page)
    page.show()

    book.do(put_in_bin, [ada], now=NOON)

    assert [page.model.words(row) for row in page.model.rows] == ["Ada Byrne, Ada Ltd"]


def test_escape_leaves_the_bin(qtbot: QtBot, desk: Desk) -> None:
    page = BinPage(desk)
    qtbot.addWidget(page)
    page.show()

    with qtbot.waitSignal(page.back):
        QTest.keyClick(page, Qt.Key.Key_Escape)
