"""The first run, and books that cannot be opened."""

import sqlite3
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from models.book.book import Book
from models.people.board import cards_in
from models.people.kinds import Tier
from tests.clock import NOON
from tests.ui.shop.conftest import OpenShop
from ui.first_run.panel import FirstRun
from ui.shell.opening import documents
from ui.shop.furnishing import Furnishing

LEFT = Qt.MouseButton.LeftButton


def press(furnished: Furnishing, name: str) -> None:
    button = furnished.window.findChild(QPushButton, name)
    assert isinstance(button, QPushButton), name
    button.click()
    QApplication.processEvents()


def sheet_of(furnished: Furnishing) -> FirstRun:
    sheet = furnished.shop.first_run
    assert isinstance(sheet, FirstRun)
    return sheet


def words_of(furnished: Furnishing) -> str:
    page = furnished.shop.problem_page
    assert page is not None
    return " ".join(label.text() for label in page.findChildren(QLabel))


def test_the_first_name_makes_a_book_and_its_first_card(open_shop: OpenShop) -> None:
    furnished = open_shop(None)
    sheet = sheet_of(furnished)

    QTest.keyClicks(sheet.field, "Nora Lind, Lind Bakery")
    QTest.keyClick(sheet.field, Qt.Key.Key_Return)
    QApplication.processEvents()

    desk = furnished.window.desk
    assert desk is not None
    assert desk.book.path == documents() / "My business.baton"
    cards = desk.ask(cards_in, Tier.COLD)
    assert [(card.name, card.company) for card in cards] == [
        ("Nora Lind", "Lind Bakery")
    ]


def test_the_first_card_gets_its_first_day_in_the_same_place(
    open_shop: OpenShop,
) -> None:
    furnished = open_shop(None)
    sheet = sheet_of(furnished)
    QTest.keyClicks(sheet.field, "Nora Lind")
    QTest.keyClick(sheet.field, Qt.Key.Key_Return)
    QApplication.processEvents()
    asked = sheet_of(furnished)
    question = " ".join(label.text() for label in asked.findChildren(QLabel))
    assert "When do you touch Nora first?" in question

    press(furnished, "firstDate1")

    desk = furnished.window.desk
    assert desk is not None
    (card,) = desk.ask(cards_in, Tier.COLD)
    assert card.next_on == "2026-11-19"
    assert furnished.shop.first_run is None


def test_no_name_makes_no_book(open_shop: OpenShop) -> None:
    furnished = open_shop(None)
    sheet = sheet_of(furnished)

    QTest.keyClick(sheet.field, Qt.Key.Key_Return)
    QApplication.processEvents()

    assert furnished.window.desk is None
    assert not documents().exists()


def test_the_sample_opens_in_its_own_file(open_shop: OpenShop) -> None:
    furnished = open_shop(None)

    press(furnished, "sampleData")

    desk = furnished.window.desk
    assert desk is not None
    assert desk.book.path == documents() / "Sample data.baton"
    assert len(desk.ask(cards_in, Tier.WARM)) == 9
    banner = furnished.window.findChild(QPushButton, "startMyOwn")
    assert isinstance(banner, QPushButton)
    assert banner.isVisible()


def test_start_my_own_leads_from_the_sample_to_the_first_name(
    open_shop: OpenShop,
) -> None:
    furnished = open_shop(None)
    press(furnished, "sampleData")

    press(furnished, "startMyOwn")

    assert furnished.window.desk is None
    assert furnished.shop.first_run is not None


def test_a_partner_is_added_on_the_settings(open_shop: OpenShop) -> None:
    furnished = open_shop(None)

    press(furnished, "partner")

    assert furnished.shop.pages is not None
    assert furnished.shop.pages.current() == "settings"


def test_a_list_is_brought_in_from_the_first_page(open_shop: OpenShop) -> None:
    furnished = open_shop(None)

    press(furnished, "bringList")

    assert furnished.shop.pages is not None
    assert furnished.shop.pages.current() == "import"


def test_an_empty_book_asks_for_its_first_name(
    open_shop: OpenShop, tmp_path: Path
) -> None:
    path = tmp_path / "empty.baton"
    Book.create(path, name="Empty", now=lambda: NOON).close()

    furnished = open_shop(path)

    assert furnished.shop.first_run is not None
    assert furnished.shop.first_run.isVisible()


def test_a_missing_path_is_asked_about_and_nothing_is_made(
    open_shop: OpenShop, tmp_path: Path
) -> None:
    path = tmp_path / "gone.baton"

    furnished = open_shop(path)

    assert f"There is no book at “{path}”. Nothing was made." in words_of(furnished)
    assert not path.exists()


def test_a_missing_book_is_made_only_when_asked(
    open_shop: OpenShop, tmp_path: Path
) -> None:
    path = tmp_path / "gone.baton"
    furnished = open_shop(path)

    press(furnished, "problemMake")

    assert furnished.window.desk is not None
    assert furnished.window.desk.book.path == path


def test_a_newer_book_is_left_alone_with_a_sentence(
    open_shop: OpenShop, a_book: Path
) -> None:
    with sqlite3.connect(a_book) as db:
        db.execute("UPDATE alembic_version SET version_num = '9999'")
    db.close()
    before = a_book.read_bytes()

    furnished = open_shop(a_book)

    assert "newer" in words_of(furnished)
    assert a_book.read_bytes() == before


@pytest.mark.parametrize("content", [b"", b"not a book at all", b"SQLite format 3\0"])
def test_a_file_that_is_no_book_gets_a_sentence(
    open_shop: OpenShop, tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "other.baton"
    path.write_bytes(content)

    furnished = open_shop(path)

    assert "not a Baton book" in words_of(furnished)
    assert path.read_bytes() == content


def test_another_book_is_opened_in_the_same_window(
    open_shop: OpenShop, a_book: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = tmp_path / "other.baton"
    Book.create(other, name="Other", now=lambda: NOON).close()
    furnished = open_shop(a_book)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a: (str(other), ""))

    furnished.actions["openBook"].trigger()

    assert furnished.window.windowTitle() == "Other — Baton"
    assert furnished.window.memory.recent_books() == [other, a_book]


def test_a_backup_is_written_where_it_is_asked_for(
    open_shop: OpenShop,
    a_book: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    copy = tmp_path / "copy.baton"
    furnished = open_shop(a_book)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a: (str(copy), ""))

    furnished.actions["backUp"].trigger()

    qtbot.waitUntil(lambda: "Backed up" in furnished.messages.toast.words())
    Book.open(copy).close()
