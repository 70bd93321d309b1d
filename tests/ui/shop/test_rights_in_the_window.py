"""A person's rights, by the menu of the window."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QPushButton
from pytestqt.qtbot import QtBot

from models.people.finding import names
from ui.offers.mail_programs.mailed_copies import copy_for_mail
from ui.record.lent_files import lend
from ui.shop import rights_acts
from ui.shop.furnishing import Furnishing

CANARY = "Zxqvarkel"


@pytest.fixture
def ada(furnished: Furnishing) -> int:
    """Ada, whose record is in sight."""
    desk, pages = furnished.window.desk, furnished.shop.pages
    assert desk is not None
    assert pages is not None
    who = next(one.id for one in desk.ask(names) if one.name == "Ada Lovelace")
    pages.open_record(who)
    return who


def sheet_of(shop: Furnishing) -> QDialog:
    sheet = shop.window.findChild(QDialog, "eraseSheet")
    assert isinstance(sheet, QDialog)
    return sheet


def press(sheet: QDialog, name: str) -> None:
    button = sheet.findChild(QPushButton, name)
    assert isinstance(button, QPushButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_an_erasure_says_what_it_takes_and_enter_keeps_the_person(
    furnished: Furnishing, ada: int
) -> None:
    desk = furnished.window.desk
    assert desk is not None
    furnished.actions["erasePerson"].trigger()
    sheet = sheet_of(furnished)
    title = sheet.windowTitle()

    QTest.keyClick(sheet, Qt.Key.Key_Return)

    assert title == "Erase Ada Lovelace for good"
    assert not sheet.isVisible()
    assert ada in {one.id for one in desk.ask(names)}


def test_an_erased_person_is_gone_and_the_copies_are_cleared(
    furnished: Furnishing, ada: int, qtbot: QtBot, a_book: Path
) -> None:
    desk = furnished.window.desk
    assert desk is not None
    lent, mailed = lend("letter.txt", b"Dear Ada"), copy_for_mail("P-1.pdf", b"%PDF")
    furnished.actions["erasePerson"].trigger()

    press(sheet_of(furnished), "eraseForGood")

    qtbot.waitUntil(
        lambda: "copies as well" in furnished.messages.toast.words(), timeout=20_000
    )
    assert ada not in {one.id for one in desk.ask(names)}
    assert b"lovelace" not in a_book.read_bytes().lower()
    assert not lent.exists()
    assert not mailed.exists()
    undo = furnished.messages.toast.findChild(QPushButton, "toastUndo")
    assert isinstance(undo, QPushButton)
    assert not undo.isVisible()


@pytest.mark.usefixtures("ada")
def test_everything_about_a_person_is_put_where_one_likes(
    furnished: Furnishing,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    place: Callable[..., Path] = lambda *_asked: tmp_path / "hers"  # noqa: E731 - an answer of the system's dialog
    monkeypatch.setattr(rights_acts, "ask_for_place", place)

    furnished.actions["aboutPerson"].trigger()

    qtbot.waitUntil((tmp_path / "hers" / "everything.pdf").exists)
    told = json.loads((tmp_path / "hers" / "everything.json").read_text())
    assert told["about"] == "Ada Lovelace"


def test_nobody_chosen_is_said(furnished: Furnishing) -> None:
    furnished.actions["erasePerson"].trigger()

    assert furnished.messages.bar.words().startswith("Choose a card or a row first")
