"""Menus, the sheet of the number, documents, longer values, and another text size."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from models.book.book import Book
from models.lists.duplicates.merging import merge_prospects
from models.offers.kinds import OfferKind
from models.people.kinds import Tier
from models.people.prospects import add_prospect
from models.people.record import record_of, steps_of, timeline_of
from tests.clock import NOON
from tests.ui.record.conftest import focused, press, write
from ui.desk import Desk
from ui.look.theme import theme
from ui.offers.beginning import begin_offer
from ui.record.page import RecordPage

LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier


def button(page: RecordPage, name: str) -> QPushButton:
    found = page.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


def open_menu() -> QMenu:
    """The menu that is open."""
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu), "no menu is open"
    return menu


def entries_of(menu: QMenu) -> dict[str, QAction]:
    """Every entry of a menu and of the menus in it, by its words without the key."""
    found: dict[str, QAction] = {}
    for action in menu.actions():
        inside = action.menu()
        if isinstance(inside, QMenu):
            found |= entries_of(inside)
        elif action.text():
            found[action.text().split("\t")[0]] = action
    return found


def choose(words: str) -> None:
    """Choose an entry of the open menu."""
    menu = open_menu()
    entries_of(menu)[words].trigger()
    menu.close()


def ask_for_menu(page: RecordPage, row: int) -> None:
    entries = page.body.timeline.entries
    entries.setCurrentIndex(page.body.model.index(row, 0))
    spot = entries.visualRect(entries.currentIndex()).center()
    QApplication.sendEvent(
        entries.viewport(),
        QContextMenuEvent(
            QContextMenuEvent.Reason.Keyboard, spot, entries.mapToGlobal(spot)
        ),
    )


def test_the_menu_moves_to_another_tier(
    page: RecordPage, book: Book, colm: int
) -> None:
    QTest.mouseClick(button(page, "more"), LEFT)
    assert not entries_of(open_menu())["Warm"].isEnabled()

    choose("Cold")

    record = book.ask(record_of, colm)
    assert record is not None
    assert record.tier == Tier.COLD


def test_the_menu_stays_on_the_screen_whoever_was_merged(
    page: RecordPage, book: Book, colm: int
) -> None:
    twin = book.do(
        add_prospect, "Colm Gallagher", company="Harbour Coffee and Tea", now=NOON
    )
    book.do(merge_prospects, colm, twin, now=NOON)
    screen = page.screen().availableGeometry()
    page.window().move(screen.right() - page.width(), 0)

    QTest.mouseClick(button(page, "more"), LEFT)

    menu = open_menu()
    assert any(action.text().startswith("Un-merge") for action in menu.actions())
    assert menu.geometry().right() <= screen.right()
    menu.close()


def test_who_is_deleted_here_is_told_of_once(
    page: RecordPage, book: Book, colm: int, qtbot: QtBot
) -> None:
    QTest.mouseClick(button(page, "more"), LEFT)

    with qtbot.waitSignal(page.back), qtbot.assertNotEmitted(page.gone):
        choose("To the bin")

    record = book.ask(record_of, colm)
    assert record is not None
    assert record.in_bin_at is not None


def test_a_planned_step_is_done_by_its_menu(
    page: RecordPage, book: Book, colm: int
) -> None:
    ask_for_menu(page, 0)

    choose("Done")

    assert book.ask(steps_of, colm) == []


def test_an_outcome_is_chosen_in_the_menu_of_a_touch(
    page: RecordPage, book: Book, colm: int
) -> None:
    ask_for_menu(page, 1)

    choose("Asked price")

    assert book.ask(timeline_of, colm)[1].outcome == "asked_price"


def test_a_change_has_no_menu(page: RecordPage) -> None:
    ask_for_menu(page, 3)

    assert QApplication.activePopupWidget() is None


def test_the_number_is_shown_large_and_copied(page: RecordPage) -> None:
    QTest.mouseClick(button(page, "call"), LEFT)
    press(Qt.Key.Key_Space)

    assert page.call_sheet.number.text() == "+353 91 555 0142"
    assert QGuiApplication.clipboard().text() == "+353 91 555 0142"


def test_a_computer_without_a_telephone_says_so(
    page: RecordPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    rung: list[str] = []
    monkeypatch.setattr(
        "ui.links.QDesktopServices.openUrl",
        lambda url: rung.append(url.toString()),
    )
    QTest.mouseClick(button(page, "call"), LEFT)

    QTest.mouseClick(button(page, "callRing"), LEFT)

    assert rung == ["tel:+353915550142"]
    assert "no telephone" in page.call_sheet._said.text()


def test_a_call_is_logged_from_its_sheet(
    page: RecordPage, qtbot: QtBot, colm: int
) -> None:
    QTest.mouseClick(button(page, "call"), LEFT)

    with qtbot.waitSignal(page.log_wanted) as asked:
        QTest.mouseClick(button(page, "callLog"), LEFT)

    assert asked.args == [colm]
    assert not page.call_sheet.isVisible()


def test_an_offer_is_opened_from_the_documents(
    page: RecordPage, desk: Desk, qtbot: QtBot, colm: int
) -> None:
    offer = begin_offer(desk, colm, OfferKind.PROPOSAL)
    page.body.documents.offers.setFocus()
    page.body.documents.offers.go_to([offer or 0])

    with qtbot.waitSignal(page.offer_opened) as opened:
        press(Qt.Key.Key_Return)

    assert opened.args == [offer]


def test_notes_have_lines_and_are_kept_by_control_and_enter(
    page: RecordPage, book: Book, colm: int
) -> None:
    press(Qt.Key.Key_E)
    notes = page.findChild(QPlainTextEdit, "detail_notes")
    assert isinstance(notes, QPlainTextEdit)
    notes.setFocus()
    press(Qt.Key.Key_F2)
    write("Sister Niamh")
    press(Qt.Key.Key_Return)
    write("does the books")
    press(Qt.Key.Key_Return, CONTROL)

    record = book.ask(record_of, colm)
    assert record is not None
    assert record.notes == "Sister Niamh\ndoes the books"


def test_escape_leaves_an_address_as_it_was(
    page: RecordPage, book: Book, qtbot: QtBot
) -> None:
    address = next(
        text
        for text in page.findChildren(QPlainTextEdit)
        if text.toPlainText().startswith("14 Dock Road")
    )
    before = book.undo_label()
    QTest.mouseClick(address.viewport(), LEFT)
    write("x")

    with qtbot.assertNotEmitted(page.back):
        press(Qt.Key.Key_Escape)

    assert address.toPlainText() == "14 Dock Road, Galway"
    assert book.undo_label() == before


@pytest.fixture
def grown() -> Iterator[None]:
    """The text size is as before after the test."""
    yield
    theme().choose(text_percent=100)


@pytest.mark.usefixtures("grown")
def test_a_record_grows_with_the_text_and_stays_the_same(
    page: RecordPage, qtbot: QtBot
) -> None:
    before = page.header.sizeHint().height()
    page.setFocus()

    theme().choose(text_percent=150)

    qtbot.waitUntil(lambda: page.header.sizeHint().height() > before)
    assert focused() is page.body.timeline.entries
    assert page.header.name.text() == "Colm Gallagher"
    assert page.body.model.rowCount() == 4


def test_a_spot_outside_every_entry_has_no_menu(page: RecordPage) -> None:
    entries = page.body.timeline.entries
    entries.clearSelection()
    entries.setCurrentIndex(page.body.model.index(-1, 0))

    QApplication.sendEvent(
        entries.viewport(),
        QContextMenuEvent(
            QContextMenuEvent.Reason.Mouse, QPoint(5, 700), QPoint(5, 700)
        ),
    )

    assert QApplication.activePopupWidget() is None
