"""The table by keyboard and mouse, judged by its rows and by the book."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QPushButton
from pytestqt.qtbot import QtBot

from models.book.book import Book
from models.people.kinds import Tier
from models.people.prospects import add_prospect
from models.people.table_rows import prospect_rows
from tests.clock import NOON
from tests.ui.prospects.conftest import press, write
from ui.prospects.columns import PLACES
from ui.prospects.page import ProspectsPage

LEFT = Qt.MouseButton.LeftButton


def shown(page: ProspectsPage) -> list[str]:
    lines = page.table.lines_of(page.people.shown)
    return [row.name.split()[0] for row in lines]


def tier_of(book: Book, key: int) -> str:
    return book.ask(prospect_rows, [key])[0].tier


def cell(page: ProspectsPage, name: str, column: str) -> str:
    place = shown(page).index(name)
    return str(page.table.data(page.table.index(place, PLACES[column])))


def button(page: ProspectsPage, name: str) -> QPushButton:
    found = page.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


# showing


def test_everybody_stands_by_name_suspects_too(page: ProspectsPage) -> None:
    assert shown(page) == ["Ada", "Björn", "Ciara", "Dan", "Eve"]
    assert page.frame.count.text() == "5"
    assert cell(page, "Ada", "tier") == "Cold"
    assert cell(page, "Ada", "value") == "€500"
    assert cell(page, "Ada", "phone") == "+353 1 555 0101"
    assert cell(page, "Ada", "step") == "No next step"


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("nolan", ["Ciara"]),
        ("odegard", ["Björn"]),
        ("LIST dan", ["Dan"]),
        ("food", ["Ada", "Ciara"]),
        ("3531555", ["Ada"]),
        ("nobody", []),
        ("", ["Ada", "Björn", "Ciara", "Dan", "Eve"]),
    ],
)
def test_every_word_must_occur_somewhere(
    page: ProspectsPage, qtbot: QtBot, typed: str, found: list[str]
) -> None:
    page.filter.field.setFocus()
    write(typed)

    qtbot.waitUntil(lambda: shown(page) == found)


def test_a_tier_alone_is_shown_by_its_chip(page: ProspectsPage) -> None:
    QTest.mouseClick(button(page, "onlySuspect"), LEFT)

    assert shown(page) == ["Dan", "Eve"]
    assert page.frame.count.text() == "2 of 5"
    assert button(page, "onlySuspect").accessibleName() == "Suspects, 2"


def test_filters_that_fit_nobody_can_be_cleared(
    page: ProspectsPage, qtbot: QtBot
) -> None:
    page.filter.field.setText("nobody")
    qtbot.waitUntil(page.frame.no_fit.isVisible)

    QTest.mouseClick(page.frame.no_fit.button, LEFT)

    assert len(shown(page)) == 5
    assert page.view.isVisible()


def test_a_head_sorts_and_turns_round(page: ProspectsPage) -> None:
    heads = page.view.horizontalHeader()
    spot = QPoint(heads.sectionPosition(PLACES["value"]) + 20, heads.height() // 2)

    QTest.mouseClick(heads.viewport(), LEFT, pos=spot)
    up = shown(page)
    QTest.mouseClick(heads.viewport(), LEFT, pos=spot)

    assert up[:2] == ["Björn", "Ada"]
    assert shown(page)[:2] == ["Ada", "Björn"]


def test_the_selection_stays_over_a_sort_and_a_filter(
    page: ProspectsPage, people: dict[str, int]
) -> None:
    page.view.go_to([people["Ciara"]])

    page.hand.sort(PLACES["value"])
    page.filter.field.setText("sons")
    page.filter.changed.emit()

    assert page.view.selected_ids() == [people["Ciara"]]
    assert page.view.current_id() == people["Ciara"]


# doing


def test_enter_opens_with_the_rows_as_they_stand(
    page: ProspectsPage, people: dict[str, int], qtbot: QtBot
) -> None:
    page.view.go_to([people["Björn"]])

    with qtbot.waitSignal(page.opened) as told:
        press(Qt.Key.Key_Return)

    assert told.args == [people["Björn"], list(people.values())]


def test_delete_puts_the_selected_in_the_bin_under_one_undo(
    page: ProspectsPage, book: Book, people: dict[str, int]
) -> None:
    page.view.go_to([people["Dan"], people["Eve"]])
    press(Qt.Key.Key_Delete)

    assert shown(page) == ["Ada", "Björn", "Ciara"]
    book.undo()
    assert shown(page) == ["Ada", "Björn", "Ciara", "Dan", "Eve"]


def test_m_and_a_digit_move_the_selected(
    page: ProspectsPage, book: Book, people: dict[str, int]
) -> None:
    page.view.go_to([people["Ada"], people["Björn"]])
    press(Qt.Key.Key_M)
    press(Qt.Key.Key_3)

    assert tier_of(book, people["Ada"]) == tier_of(book, people["Björn"]) == Tier.HOT
    assert cell(page, "Ada", "tier") == "Hot"


def test_escape_after_m_moves_nobody(
    page: ProspectsPage, book: Book, people: dict[str, int]
) -> None:
    page.view.go_to([people["Ada"]])
    press(Qt.Key.Key_M)
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_3)

    assert tier_of(book, people["Ada"]) == Tier.COLD


def test_lost_asks_why(
    page: ProspectsPage, book: Book, people: dict[str, int], qtbot: QtBot
) -> None:
    page.view.go_to([people["Ada"]])
    press(Qt.Key.Key_M)
    press(Qt.Key.Key_5)
    assert tier_of(book, people["Ada"]) == Tier.LOST
    press(Qt.Key.Key_Escape)

    qtbot.waitUntil(lambda: tier_of(book, people["Ada"]) == Tier.COLD)


def test_suspects_are_brought_to_cold(
    page: ProspectsPage, book: Book, people: dict[str, int]
) -> None:
    page.view.go_to([people["Ciara"], people["Dan"]])
    assert button(page, "bringToCold").isVisible()

    press(Qt.Key.Key_B)

    assert not button(page, "bringToCold").isVisible()
    assert tier_of(book, people["Dan"]) == Tier.COLD
    assert tier_of(book, people["Ciara"]) == Tier.HOT


def test_the_button_says_how_many_suspects_it_brings(
    page: ProspectsPage, book: Book
) -> None:
    for name in ("Fay", "Gus"):
        book.do(add_prospect, name, tier=Tier.SUSPECT, now=NOON)

    page.view.selectAll()

    assert button(page, "bringToCold").accessibleName() == "Bring 4 to Cold"


def test_l_asks_for_a_touch(
    page: ProspectsPage, people: dict[str, int], qtbot: QtBot
) -> None:
    page.view.go_to([people["Eve"]])

    with qtbot.waitSignal(page.log_wanted) as told:
        press(Qt.Key.Key_L)

    assert told.args == [people["Eve"]]


def test_quick_add_puts_the_newcomer_in_its_place(
    page: ProspectsPage, book: Book
) -> None:
    press(Qt.Key.Key_N)
    write("Brian Lind, Lind Bakery")
    press(Qt.Key.Key_Return)

    assert shown(page) == ["Ada", "Björn", "Brian", "Ciara", "Dan", "Eve"]
    assert cell(page, "Brian", "company") == "Lind Bakery"
    assert page.frame.quick_add.text() == ""
    assert book.undo_label() == "add Brian Lind"


def test_escape_goes_from_a_field_to_the_rows(page: ProspectsPage) -> None:
    press(Qt.Key.Key_N)
    press(Qt.Key.Key_Escape)

    assert page.view.hasFocus()


def test_a_name_that_is_empty_stays_refused(page: ProspectsPage, qtbot: QtBot) -> None:
    press(Qt.Key.Key_N)
    write("  ,")

    with qtbot.waitSignal(page._desk.refused):
        press(Qt.Key.Key_Return)

    assert page.frame.quick_add.text() == "  ,"


def test_the_menu_brings_suspects_to_cold(
    page: ProspectsPage, book: Book, people: dict[str, int]
) -> None:
    page.view.go_to([people["Dan"]])
    page.view.menu_wanted.emit(QPoint(300, 300))
    menu = page.view.findChild(QMenu, "rowsMenu")
    assert isinstance(menu, QMenu)

    next(a for a in menu.actions() if a.text().startswith("Bring")).trigger()

    assert tier_of(book, people["Dan"]) == Tier.COLD
    menu.close()


def test_s_sorts_by_keyboard(page: ProspectsPage) -> None:
    press(Qt.Key.Key_S)
    menu = page.view.findChild(QMenu, "sortMenu")
    assert isinstance(menu, QMenu)

    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return):
        QTest.keyClick(menu, key)

    assert (page.people.column, page.people.down) == ("tier", False)
    assert shown(page)[:2] == ["Dan", "Eve"]
