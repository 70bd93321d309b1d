"""Cells edited where they stand, judged by the book."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from models.book.book import Book
from models.people.custom_fields import define_field
from models.people.facts import set_fact
from models.people.kinds import FieldKind, Tier
from models.people.table_rows import ProspectRow, prospect_rows
from tests.ui.prospects.conftest import press, write
from ui.prospects.columns import PLACES, own_value
from ui.prospects.page import ProspectsPage


def go(page: ProspectsPage, key: int, column: int | str) -> None:
    """Make a cell the current one."""
    place = PLACES[column] if isinstance(column, str) else column
    index = page.table.index(page.people.place_of(key), place)
    page.view.setCurrentIndex(index)
    page.view.setFocus()


def overwrite(page: ProspectsPage, key: int, column: int | str, text: str) -> None:
    """Write another text into a cell, with keys only."""
    go(page, key, column)
    press(Qt.Key.Key_F2)
    field = page.hand.editing.field()
    assert field is not None
    field.clear()
    write(text)
    press(Qt.Key.Key_Return)


def row_of(book: Book, key: int) -> ProspectRow:
    return book.ask(prospect_rows, [key])[0]


@pytest.mark.parametrize(
    ("column", "typed", "field", "kept"),
    [
        ("name", "Ada O'Byrne", "name", "Ada O'Byrne"),
        ("company", "", "company", ""),
        ("role", "Owner", "role", "Owner"),
        ("source", "Fair", "source", "Fair"),
        ("value", "1,250.50", "value_minor", 1250_50),
        ("value", "", "value_minor", None),
        ("tags", "oats, #food", "tags", "food, oats"),
        ("phone", "+353 1 555 0909", "phone", "+353 1 555 0909"),
        ("mail", "ada@example.ie", "mail", "ada@example.ie"),
        ("informed", "2026-05-01", "informed_on", "2026-05-01"),
    ],
)
def test_f2_edits_and_enter_keeps(
    page: ProspectsPage,
    book: Book,
    people: dict[str, int],
    column: str,
    typed: str,
    field: str,
    kept: object,
) -> None:
    overwrite(page, people["Ada"], column, typed)

    assert getattr(row_of(book, people["Ada"]), field) == kept
    assert page.hand.editing.field() is None
    assert page.view.hasFocus()


def test_escape_leaves_a_cell_as_it_was(
    page: ProspectsPage, book: Book, people: dict[str, int]
) -> None:
    go(page, people["Ada"], "name")
    press(Qt.Key.Key_F2)
    write("Somebody else")
    press(Qt.Key.Key_Escape)

    assert row_of(book, people["Ada"]).name == "Ada Byrne"
    assert page.hand.editing.field() is None


@pytest.mark.parametrize(
    ("column", "typed", "why"),
    [
        ("value", "12,3x", "is not a number"),
        ("value", "-5", "zero or more"),
        ("informed", "someday", "A date like"),
    ],
)
def test_a_refusal_keeps_the_text_and_says_why(
    page: ProspectsPage, people: dict[str, int], column: str, typed: str, why: str
) -> None:
    overwrite(page, people["Ada"], column, typed)

    field = page.hand.editing.field()
    assert field is not None
    assert field.text() == typed
    assert why in field.accessibleDescription()


def test_an_empty_name_is_refused_where_no_company_is_left(
    page: ProspectsPage, book: Book, people: dict[str, int]
) -> None:
    overwrite(page, people["Ada"], "company", "")
    overwrite(page, people["Ada"], "name", "")

    assert row_of(book, people["Ada"]).name == "Ada Byrne"
    assert page.hand.editing.field() is not None


def test_tab_keeps_and_goes_to_the_next_cell(
    page: ProspectsPage, book: Book, people: dict[str, int]
) -> None:
    go(page, people["Ada"], "name")
    press(Qt.Key.Key_F2)
    write("Ada Lind")
    press(Qt.Key.Key_Tab)

    field = page.hand.editing.field()
    assert row_of(book, people["Ada"]).name == "Ada Lind"
    assert field is not None
    assert field.accessibleName() == "Company of Ada Lind, Ada Ltd"


def test_the_field_goes_along_when_the_row_moves(
    page: ProspectsPage, people: dict[str, int]
) -> None:
    go(page, people["Ada"], "role")
    page.view.setColumnHidden(PLACES["role"], False)  # noqa: FBT003 - Qt's
    press(Qt.Key.Key_F2)
    page.hand.sort(PLACES["name"])

    field = page.hand.editing.field()
    assert field is not None
    index = page.table.index(page.people.place_of(people["Ada"]), PLACES["role"])
    assert field.geometry().top() == page.view.visualRect(index).top()


def test_the_box_of_a_tier_moves(
    page: ProspectsPage, book: Book, people: dict[str, int]
) -> None:
    go(page, people["Ada"], "tier")
    press(Qt.Key.Key_F2)
    menu = page.view.findChild(QMenu, "cellMenu")
    assert isinstance(menu, QMenu)

    next(a for a in menu.actions() if a.text() == "Warm").trigger()

    assert row_of(book, people["Ada"]).tier == Tier.WARM
    menu.close()


def test_fields_of_ones_own_are_shown_sorted_and_edited(
    page: ProspectsPage, book: Book, people: dict[str, int]
) -> None:
    book.do(define_field, "Seats <b>", FieldKind.NUMBER)
    book.do(set_fact, people["Ada"], "Seats <b>", "12.5")
    book.do(set_fact, people["Ciara"], "Seats <b>", "9")
    place = len(PLACES)
    page.hand.columns.show_column(place, shown=True)

    page.hand.sort(place)
    downwards = page.people.shown[:2]
    page.hand.sort(place)
    overwrite(page, people["Ada"], place, "7")

    assert downwards == [people["Ada"], people["Ciara"]]
    assert page.table.columns[place].heading == "Seats <b>"
    assert own_value(row_of(book, people["Ada"]), "Seats <b>") == "7"
    assert page.people.shown[:2] == [people["Ada"], people["Ciara"]]


def test_a_double_click_edits_and_enter_opens(
    page: ProspectsPage, people: dict[str, int], qtbot: QtBot
) -> None:
    go(page, people["Ada"], "name")
    box = page.view.visualRect(page.view.currentIndex())
    spot = QPoint(box.left() + 20, box.center().y())

    QTest.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    QTest.mouseDClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert page.hand.editing.field() is not None
    press(Qt.Key.Key_Escape)
    with qtbot.waitSignal(page.opened):
        press(Qt.Key.Key_Return)
