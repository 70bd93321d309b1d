"""What one wants of a list while it is shown: change it, export it, see it empty."""

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QMenu,
    QRadioButton,
)
from pytestqt.qtbot import QtBot

from models.lists.smart_lists.conditions import Condition, Group
from models.lists.smart_lists.fields import Field, Word
from models.lists.smart_lists.keeping import save_list
from ui.lists.page import ListPage
from ui.prospects.page import ProspectsPage
from ui.shop.furnishing import Furnishing
from ui.shop.list_acts import ListActs

WARM = Group(parts=(Condition(Field.TIER, Word.IS, ("warm",)),))
WON = Group(parts=(Condition(Field.TIER, Word.IS, ("won",)),))


@pytest.fixture
def acts(furnished: Furnishing) -> ListActs:
    assert isinstance(furnished.lists, ListActs)
    return furnished.lists


@pytest.fixture
def keys(furnished: Furnishing, acts: ListActs, qtbot: QtBot) -> list[int]:
    """Two lists: one person is warm, nobody is won."""
    desk = furnished.window.desk
    assert desk is not None
    made = [
        desk.do(save_list, name, conditions).answer
        for name, conditions in (("Warm ones", WARM), ("Won ones", WON))
    ]
    qtbot.waitUntil(lambda: acts.kept is not None and len(acts.kept.lists) == 2)
    return [key for key in made if key is not None]


def page_of(furnished: Furnishing) -> ProspectsPage:
    assert furnished.shop.pages is not None
    page = furnished.shop.pages.in_sight()
    assert isinstance(page, ProspectsPage)
    return page


def entries(acts: ListActs, key: int) -> dict[str, bool]:
    acts._open_menu(key, QPoint(0, 0))
    menu = acts.shelf.findChildren(QMenu, "listMenu")[-1]
    menu.close()
    return {action.text(): action.isEnabled() for action in menu.actions()}


def test_the_list_in_sight_is_the_one_that_goes_out(
    furnished: Furnishing, acts: ListActs, keys: list[int]
) -> None:
    acts.show_list(keys[1])
    assert exported(furnished) == keys[1]

    pages = furnished.shop.pages
    assert pages is not None
    pages.go("board")
    assert exported(furnished) is None
    assert acts.kept is not None
    acts._filter_board(acts.kept.lists[0])
    assert exported(furnished) == keys[0]


def exported(furnished: Furnishing) -> int | None:
    """The list that the sheet of an export begins with, if it does."""
    furnished.actions["export"].trigger()
    sheet = furnished.window.findChild(QDialog, "exportSheet")
    assert isinstance(sheet, QDialog)
    chosen = sheet.findChild(QRadioButton, "exportListed")
    everybody = sheet.findChild(QRadioButton, "exportEverybody")
    which = sheet.findChild(QComboBox, "exportList")
    assert isinstance(chosen, QRadioButton)
    assert isinstance(which, QComboBox)
    assert sheet.focusWidget() is (chosen if chosen.isChecked() else everybody)
    key = int(which.currentData()) if chosen.isChecked() else None
    sheet.close()
    QApplication.sendPostedEvents(sheet, QEvent.Type.DeferredDelete)
    return key


def test_the_list_in_sight_is_changed_from_its_head(
    furnished: Furnishing, acts: ListActs, keys: list[int]
) -> None:
    acts.show_list(keys[0])
    page = page_of(furnished)
    while_shown = page.frame.change.isHidden()

    page.frame.change.click()

    assert furnished.shop.pages is not None
    building = furnished.shop.pages.in_sight()
    assert isinstance(building, ListPage)
    assert building.name.text() == "Warm ones"
    assert not while_shown
    furnished.actions["prospects"].trigger()
    assert page.frame.change.isHidden()


def test_an_empty_list_says_so_and_leads_to_everybody(
    furnished: Furnishing, acts: ListActs, keys: list[int], qtbot: QtBot
) -> None:
    acts.show_list(keys[1])
    page = page_of(furnished)
    qtbot.waitUntil(page.frame.empty_list.isVisible)

    page.frame.asked.emit("everybody")

    qtbot.waitUntil(lambda: page.people.whole() == 3)
    assert not page.frame.empty_list.isVisible()


def test_a_list_moves_only_where_there_is_room(acts: ListActs, keys: list[int]) -> None:
    first, last = (entries(acts, key) for key in keys)

    assert (first["Move up"], first["Move down"]) == (False, True)
    assert (last["Move up"], last["Move down"]) == (True, False)


def test_a_list_filters_the_board_from_its_menu(
    furnished: Furnishing, acts: ListActs, keys: list[int]
) -> None:
    acts._open_menu(keys[0], QPoint(0, 0))
    menu = acts.shelf.findChildren(QMenu, "listMenu")[-1]

    next(a for a in menu.actions() if a.text() == "Filter the board").trigger()

    pages = furnished.shop.pages
    assert pages is not None
    assert pages.current() == "board"
    assert pages.board.bar.listed is not None
    menu.close()


def test_the_heading_stays_up_while_there_is_no_list(
    furnished: Furnishing, acts: ListActs
) -> None:
    assert furnished.window.isVisible()

    assert acts.shelf.heading.geometry().bottom() < acts.shelf.height() // 4
