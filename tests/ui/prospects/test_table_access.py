"""What a screen reader is told of the table, and what a long one costs."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu
from sqlmodel import Session

from models.book.book import Book
from models.people.prospects import add_prospect
from tests.clock import NOON
from ui.prospects.columns import FIXED, PLACES
from ui.prospects.page import ProspectsPage

NAME = QAccessible.Text.Name


def add_many(session: Session, count: int) -> None:
    for number in range(count):
        add_prospect(session, f"Person {number}", now=NOON)


def test_the_table_says_how_many_it_shows(page: ProspectsPage) -> None:
    whole = QAccessible.queryAccessibleInterface(page.view).text(NAME)
    page.filter.field.setText("food")
    page.filter.changed.emit()

    part = QAccessible.queryAccessibleInterface(page.view).text(NAME)
    assert whole == "Prospects, 5 of 5"
    assert part == "Prospects, 2 of 5"


def test_every_cell_has_a_name_and_says_what_it_is(page: ProspectsPage) -> None:
    index = page.table.index(0, PLACES["value"])

    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "€500"
    described = index.data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert described == "Value of Ada Byrne, Ada Ltd"
    heads = [
        page.table.headerData(place, Qt.Orientation.Horizontal)
        for place in range(len(FIXED))
    ]
    assert all(heads)
    assert len(set(heads)) == len(heads)


def test_what_was_done_is_announced(
    page: ProspectsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    for room in ("hand", "page", "selected", "bulk_sheet"):
        monkeypatch.setattr(
            f"ui.prospects.{room}.announce", lambda _widget, words: said.append(words)
        )

    page.hand.sort(PLACES["value"])
    page.filter.field.setText("food")
    page.filter.changed.emit()
    page.view.selectAll()
    page.selected.count_worth()
    page.answer("bulk to hot")

    assert said[0] == "Sorted by Value, downwards"
    assert said[1] == "2 prospects"
    assert said[2] == "2 selected, worth €500"
    assert said[3].startswith("Move 2 prospects to Hot. Ada Byrne.")
    assert "1 is in Hot already" in said[3]


def test_the_menu_key_opens_the_menu_of_the_row(
    page: ProspectsPage, people: dict[str, int]
) -> None:
    page.view.go_to([people["Ada"]])
    middle = page.view.rect().center()
    on_screen = page.view.mapToGlobal(middle)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, middle, on_screen)

    QApplication.sendEvent(page.view, event)

    menu = page.view.findChild(QMenu, "rowsMenu")
    assert isinstance(menu, QMenu)
    words = [action.text().split("\t")[0] for action in menu.actions()]
    assert {"Open", "Edit this cell", "Add a tag…", "Export…"} <= set(words)
    menu.close()


class Counted(list[int]):
    """A list that counts how often its length is asked for."""

    asked = 0

    def __len__(self) -> int:
        """The length."""
        self.asked += 1
        return super().__len__()


def test_selecting_all_asks_nothing_of_each_row(
    page: ProspectsPage, book: Book
) -> None:
    book.do(add_many, 495)
    page.loading.finish()
    page.people.shown = shown = Counted(page.people.shown)
    QApplication.processEvents()
    shown.asked = 0

    page.view.selectAll()
    page.view.horizontalHeader().viewport().repaint()

    assert page.view.selected_count() == 500
    assert shown.asked < 500


def test_a_selection_in_many_pieces_is_kept_over_a_sort(
    page: ProspectsPage, people: dict[str, int]
) -> None:
    page.view.go_to([people["Ada"], people["Ciara"], people["Eve"]])

    page.hand.sort(PLACES["name"])

    assert page.people.shown[0] == people["Eve"]
    assert set(page.view.selected_ids()) == {
        people["Ada"], people["Ciara"], people["Eve"],
    }  # fmt: skip


def test_a_list_fills_the_page_until_everybody_is_asked_for(
    page: ProspectsPage, people: dict[str, int]
) -> None:
    lists = {7: ("Warm ones", [people["Björn"], people["Ciara"], 5])}
    page.list_of = lambda key: lists.get(key, ("", []))

    page.show_list(7)
    titled = page.frame.title.text(), page.people.shown, page.frame.count.text()
    page.answer("everybody")

    assert titled == ("Warm ones", [people["Björn"], people["Ciara"]], "2 of 2")
    assert page.frame.title.text() == "Prospects"
    assert len(page.people.shown) == 5
    page.show_list(8)
    assert len(page.people.shown) == 5
