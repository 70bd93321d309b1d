"""Columns chosen, moved and kept on this computer."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from tests.ui.prospects.conftest import press
from ui.desk import Desk
from ui.prospects.columns import FIXED, PLACES
from ui.prospects.page import ProspectsPage
from ui.window_memory import WindowMemory


def shown_keys(page: ProspectsPage) -> list[str]:
    return [FIXED[place].key for place in page.hand.columns.shown_places()]


def menu_of(page: ProspectsPage) -> QMenu:
    menu = page.view.findChild(QMenu, "columnMenu")
    assert isinstance(menu, QMenu)
    return menu


def choose(menu: QMenu, words: str) -> None:
    next(a for a in menu.actions() if a.text() == words).trigger()
    menu.close()


def test_at_first_the_usual_columns_are_shown(page: ProspectsPage) -> None:
    assert shown_keys(page) == [column.key for column in FIXED if column.at_first]


def test_c_opens_the_columns_and_a_choice_shows_one_more(page: ProspectsPage) -> None:
    press(Qt.Key.Key_C)
    choose(menu_of(page), "Town")

    assert shown_keys(page)[-1] == "town"


def test_a_column_is_moved_and_hidden_without_a_mouse(page: ProspectsPage) -> None:
    page.view.setCurrentIndex(page.table.index(0, PLACES["tier"]))
    press(Qt.Key.Key_C)
    choose(menu_of(page), "Move Tier to the left")
    moved = shown_keys(page)[:3]
    page.hand.columns.open_menu(QPoint(), PLACES["company"])
    menus = page.view.findChildren(QMenu, "columnMenu")
    choose(menus[-1], "Hide Company")

    assert moved == ["name", "tier", "company"]
    assert "company" not in shown_keys(page)


def test_the_name_cannot_be_hidden(page: ProspectsPage) -> None:
    page.hand.columns.show_column(PLACES["name"], shown=False)

    assert shown_keys(page)[0] == "name"


def test_columns_are_kept_from_start_to_start(
    page: ProspectsPage, desk: Desk, qtbot: QtBot
) -> None:
    page.hand.columns.show_column(PLACES["town"], shown=True)
    page.view.setColumnWidth(PLACES["company"], 333)
    page.hand.columns.shift(PLACES["tier"], -1)
    page.hand.columns.keep()

    again = ProspectsPage(desk)
    qtbot.addWidget(again)
    again.show()

    assert shown_keys(again) == shown_keys(page)
    assert abs(again.view.columnWidth(PLACES["company"]) - 333) <= 1


@pytest.mark.parametrize(
    "kept", ["{", "[1]", '[["town"]]', '[["a", "b"]]', "[[[], 1]]"]
)
def test_what_was_kept_wrongly_is_passed_over(
    desk: Desk, qtbot: QtBot, kept: str
) -> None:
    WindowMemory().keep("prospectColumns", kept)

    page = ProspectsPage(desk)
    qtbot.addWidget(page)
    page.show()

    assert shown_keys(page)[:2] == ["name", "company"]


def test_columns_are_as_at_first_again(page: ProspectsPage) -> None:
    page.hand.columns.show_column(PLACES["company"], shown=False)

    page.hand.columns.as_at_first()

    assert shown_keys(page) == [column.key for column in FIXED if column.at_first]
