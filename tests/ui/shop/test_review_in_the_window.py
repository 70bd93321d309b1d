"""The weekly review is an act of the window, worked by keys, and ends on its paper."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.book.book import Book
from models.people.kinds import Tier
from models.people.prospects import add_prospect
from tests.clock import NOON
from tests.ui.shop.conftest import OpenShop
from ui import putting_out
from ui.record.page import RecordPage
from ui.review.page import ReviewPage


@pytest.fixture
def kept(a_book: Path) -> Path:
    """A book in which one is warm and two are lost, all of them unsaid."""
    book = Book.open(a_book, now=lambda: NOON)
    book.do(add_prospect, "Ada Byron", tier=Tier.WARM, now=NOON)
    book.do(add_prospect, "Eve Moss", tier=Tier.LOST, now=NOON)
    book.close()
    return a_book


def test_the_review_is_walked_through_and_printed(
    open_shop: OpenShop,
    kept: Path,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(putting_out, "ask_for_place", lambda *_words: tmp_path / "week")
    furnished = open_shop(kept)
    furnished.window.activateWindow()
    qtbot.waitUntil(furnished.window.isActiveWindow)

    furnished.actions["review"].trigger()
    page = furnished.window.findChild(ReviewPage)
    assert page is not None
    qtbot.waitUntil(page.card.hasFocus)
    began = page.progress.text()
    while page.current() is not None:
        focused = QApplication.focusWidget()
        assert focused is not None
        one = page.current()
        assert one is not None
        QTest.keyClick(focused, Qt.Key.Key_1 if one.choices else Qt.Key.Key_Return)
    furnished.actions["savePdf"].trigger()

    assert began == f"1 of {began.split()[-1]}"
    qtbot.waitUntil((tmp_path / "week.pdf").exists, timeout=20_000)
    assert page.who.text() == "All is well"


def test_a_record_leads_back_to_the_review(
    open_shop: OpenShop, kept: Path, qtbot: QtBot
) -> None:
    furnished = open_shop(kept)
    furnished.window.activateWindow()
    qtbot.waitUntil(furnished.window.isActiveWindow)
    furnished.actions["review"].trigger()
    page = furnished.window.findChild(ReviewPage)
    assert page is not None
    qtbot.waitUntil(page.card.hasFocus)

    QTest.keyClick(page.card, Qt.Key.Key_O)
    record = furnished.window.findChild(RecordPage)
    assert record is not None
    qtbot.waitUntil(record.isVisible)
    record.back.emit()

    qtbot.waitUntil(page.isVisible)
