"""A key, a menu or the palette leads to a page, and its keys work at once."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from models.people.finding import found
from ui.settings.fields_page import FieldsPage
from ui.shop.furnishing import Furnishing
from ui.shop.pages import Pages


def pages_of(furnished: Furnishing) -> Pages:
    assert furnished.shop.pages is not None
    return furnished.shop.pages


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None, "nothing has the focus"
    return widget


def be_active(furnished: Furnishing, qtbot: QtBot) -> None:
    furnished.window.activateWindow()
    qtbot.waitUntil(furnished.window.isActiveWindow)


def test_an_act_that_leads_to_a_page_puts_the_focus_on_it(
    furnished: Furnishing, qtbot: QtBot
) -> None:
    be_active(furnished, qtbot)
    for act in ("settings", "offers", "fields", "bin", "prospects", "duplicates"):
        furnished.window.top.setFocus()
        furnished.actions[act].trigger()

        page = pages_of(furnished).in_sight()
        assert page is not None
        assert page.isAncestorOf(focused()), act


def test_the_fields_begin_where_one_is_made(
    furnished: Furnishing, qtbot: QtBot
) -> None:
    be_active(furnished, qtbot)

    furnished.actions["fields"].trigger()

    page = pages_of(furnished).in_sight()
    assert isinstance(page, FieldsPage)
    assert focused() is page.fields.new_label


def test_the_board_has_its_cards_in_focus_whatever_had_it_before(
    furnished: Furnishing, qtbot: QtBot
) -> None:
    be_active(furnished, qtbot)
    pages = pages_of(furnished)
    pages.board.bar.setFocus()
    furnished.actions["prospects"].trigger()

    furnished.actions["board"].trigger()

    assert focused() in [column.list for column in pages.board.columns.values()]


def test_whoever_goes_through_the_sections_by_keys_stays_among_them(
    furnished: Furnishing, qtbot: QtBot
) -> None:
    be_active(furnished, qtbot)
    sections = furnished.window.navigation.sections
    sections.setFocus()

    QTest.keyClick(sections, Qt.Key.Key_Down)
    QTest.keyClick(focused(), Qt.Key.Key_Down)
    QTest.keyClick(focused(), Qt.Key.Key_Down)

    assert pages_of(furnished).current() == "offers"
    assert focused() is sections


def test_a_button_of_the_mouse_held_elsewhere_keeps_nobody_from_the_sections(
    furnished: Furnishing, qtbot: QtBot
) -> None:
    be_active(furnished, qtbot)
    sections = furnished.window.navigation.sections
    QTest.mousePress(furnished.window.top, Qt.MouseButton.LeftButton)
    sections.setFocus()

    QTest.keyClick(sections, Qt.Key.Key_Down)

    assert focused() is sections
    QTest.mouseRelease(furnished.window.top, Qt.MouseButton.LeftButton)


def test_the_way_back_from_who_was_searched_is_the_page_left(
    furnished: Furnishing,
) -> None:
    desk = furnished.window.desk
    assert desk is not None
    pages = pages_of(furnished)
    furnished.actions["prospects"].trigger()

    furnished.palette.open_wanted.emit(desk.ask(found, "Colm")[0].id)
    pages.go_back()

    assert pages.current() == "prospects"
