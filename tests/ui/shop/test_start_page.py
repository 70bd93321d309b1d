"""A book with people begins on Today; one without begins with the first name."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.book.book import Book
from models.people.finding import names
from models.people.kinds import Channel
from models.people.next_steps import plan_step
from models.people.planned import Planned
from tests.clock import NOON, TODAY
from ui.look.style import dress
from ui.record.page import RecordPage
from ui.shell.opening import opened
from ui.shop.furnishing import Furnishing
from ui.shop.shop import Shop
from ui.today.page import TodayPage
from ui.window import Window
from ui.window_memory import WindowMemory


@pytest.fixture
def morning(
    qtbot: QtBot, qapp: QApplication, a_book: Path, tmp_path: Path
) -> Iterator[Furnishing]:
    """The window as it starts, over `a_book` with a call to make today."""
    assert tmp_path.is_dir()  # it must outlive the window
    book = Book.open(a_book, now=lambda: NOON)
    bob = next(one.id for one in book.ask(names) if one.name == "Bob Stone")
    call = Planned(Channel.CALL, "First call", TODAY)
    book.do(plan_step, bob, call, now=NOON)
    book.close()
    dress(qapp, choice="light", text_percent=100)
    window = Window(WindowMemory(), now=lambda: NOON)
    shop = Shop(window, starts_on="today")
    shop.begin(opened(a_book, lambda: NOON))
    window.resize(1440, 900)
    window.show()
    window.activateWindow()
    qtbot.waitExposed(window)
    furnishing = Furnishing(shop)
    qtbot.waitUntil(lambda: furnishing.is_ready, timeout=10000)
    page = today_of(furnishing)
    qtbot.waitUntil(lambda: page.box.tree.current_line() is not None)
    yield furnishing
    window.close()
    window.deleteLater()
    qapp.processEvents()


def today_of(furnishing: Furnishing) -> TodayPage:
    pages = furnishing.shop.pages
    assert pages is not None
    page = pages.page("today")
    assert isinstance(page, TodayPage)
    return page


def current(furnishing: Furnishing) -> str:
    pages = furnishing.shop.pages
    assert pages is not None
    return pages.current()


def test_the_window_begins_on_today_with_the_focus_on_its_list(
    morning: Furnishing, qtbot: QtBot
) -> None:
    assert current(morning) == "today"
    tree = today_of(morning).box.tree
    qtbot.waitUntil(lambda: QApplication.focusWidget() is tree)


def test_the_navigation_tells_how_many_are_due(morning: Furnishing) -> None:
    sections = QAccessible.queryAccessibleInterface(morning.window.navigation.sections)

    first = sections.child(0).text(QAccessible.Text.Name)

    due = sum(
        line.is_due and line.row.owed != "them"
        for line in today_of(morning).box.model.all_lines()
    )
    assert due >= 1
    assert first == f"Today, {due} due"


def test_a_call_is_finished_by_two_keys(morning: Furnishing, qtbot: QtBot) -> None:
    page = today_of(morning)
    tree = page.box.tree
    lines = page.box.model.all_lines()
    bob = next(line for line in lines if line.row.name == "Bob Stone")
    tree.go_to(bob.key)
    tree.setFocus()

    QTest.keyClick(tree, Qt.Key.Key_2)
    QTest.keyClick(tree, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: "logged" in morning.messages.toast.words())
    at = page.box.model.index_of(bob.key)
    ended = page.box.model.line_at(at)
    assert ended is not None
    assert ended.struck


def test_the_record_leads_back_to_today(morning: Furnishing, qtbot: QtBot) -> None:
    tree = today_of(morning).box.tree
    tree.setFocus()

    QTest.keyClick(tree, Qt.Key.Key_O)
    at_record = current(morning)
    pages = morning.shop.pages
    assert pages is not None
    pages.go_back()

    assert at_record == "record"
    assert current(morning) == "today"
    qtbot.waitUntil(lambda: QApplication.focusWidget() is tree)


def test_ctrl_1_and_2_go_to_today_and_the_board(morning: Furnishing) -> None:
    morning.actions["board"].trigger()
    at_board = current(morning)
    morning.actions["today"].trigger()

    assert at_board == "board"
    assert current(morning) == "today"
    keys = [morning.actions[name].shortcut().toString() for name in ("today", "board")]
    assert keys == ["Ctrl+1", "Ctrl+2"]


def test_the_prospect_menu_is_about_the_open_row(morning: Furnishing) -> None:
    line = today_of(morning).box.tree.current_line()
    assert line is not None

    morning.actions["openProspect"].trigger()

    pages = morning.shop.pages
    assert pages is not None
    record = pages.in_sight()
    assert isinstance(record, RecordPage)
    assert record.prospect_id == line.row.prospect_id
