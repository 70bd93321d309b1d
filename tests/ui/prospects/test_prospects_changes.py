"""What the table does when the book changes, and how it is filled."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from models.book.book import Book
from models.people.contact_plan.beginning import BEGINNING
from models.people.contact_plan.changing import change_plan
from models.people.kinds import Tier
from models.people.prospects import add_prospect, change_prospect, put_in_bin
from tests.clock import NOON
from ui.desk import Desk
from ui.prospects.columns import PLACES
from ui.prospects.page import ProspectsPage

LEFT = Qt.MouseButton.LeftButton


def shown(page: ProspectsPage) -> list[str]:
    lines = page.table.lines_of(page.people.shown)
    return [row.name.split()[0] for row in lines]


def names(page: ProspectsPage) -> list[str]:
    return [row.name for row in page.table.lines_of(page.people.shown)]


# changes from elsewhere


def test_a_changed_row_goes_to_its_place(
    page: ProspectsPage, book: Book, people: dict[str, int]
) -> None:
    page.view.go_to([people["Ada"]])

    book.do(change_prospect, people["Ada"], name="Zoe Byrne")

    assert shown(page) == ["Björn", "Ciara", "Dan", "Eve", "Zoe"]
    assert page.view.current_id() == people["Ada"]


def test_the_pips_of_a_row_count_by_the_plan_as_it_is_now(
    page: ProspectsPage, book: Book, people: dict[str, int]
) -> None:
    row = page.people.place_of(people["Ada"])
    cell = page.table.index(row, PLACES["pips"])
    before = cell.data()
    cold = replace(BEGINNING.tiers[Tier.COLD], target=5)
    plan = replace(BEGINNING, tiers={**BEGINNING.tiers, Tier.COLD: cold})

    book.do(change_plan, plan, now=NOON)

    assert before == "0 of 8 touches, 0 answered"
    assert cell.data() == "0 of 5 touches, 0 answered"


def test_a_row_comes_and_goes_with_the_filter(
    page: ProspectsPage, book: Book, people: dict[str, int]
) -> None:
    page.filter.field.setText("list")
    page.filter.changed.emit()

    book.do(change_prospect, people["Ada"], company="List Ltd")
    came = shown(page)
    book.do(change_prospect, people["Ada"], company="Other")

    assert came == ["Ada", "Dan", "Eve"]
    assert shown(page) == ["Dan", "Eve"]


def test_a_change_keeps_a_downward_order(
    page: ProspectsPage, book: Book, people: dict[str, int]
) -> None:
    page.hand.sort(PLACES["name"])

    book.do(change_prospect, people["Ada"], name="Cora Byrne")

    assert shown(page) == ["Eve", "Dan", "Cora", "Ciara", "Björn"]


def test_a_page_out_of_sight_is_right_when_seen_again(
    page: ProspectsPage, book: Book, people: dict[str, int]
) -> None:
    page.hide()
    book.do(put_in_bin, [people["Ada"]], now=NOON)

    page.show()

    assert shown(page) == ["Björn", "Ciara", "Dan", "Eve"]


def test_markup_is_shown_as_characters(page: ProspectsPage, book: Book) -> None:
    book.do(add_prospect, "<b>Bold</b>", company="<img src=x>", now=NOON)

    index = page.table.index(0, 0)
    assert index.data() == "<b>Bold</b>"
    assert "&lt;b&gt;" in str(index.data(Qt.ItemDataRole.ToolTipRole))


def test_an_empty_book_offers_a_list(qtbot: QtBot, desk: Desk) -> None:
    page = ProspectsPage(desk)
    qtbot.addWidget(page)
    page.show()

    with qtbot.waitSignal(page.import_wanted):
        QTest.mouseClick(page.frame.nobody.button, LEFT)


def test_the_rest_of_a_long_list_follows_in_order(
    qtbot: QtBot, desk: Desk, book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.prospects.loading._PIECE", 4)
    for number in range(12):
        book.do(add_prospect, f"Person {number:02}", now=NOON)
    page = ProspectsPage(desk)
    qtbot.addWidget(page)

    page.show()

    assert page.loading.is_busy()
    qtbot.waitUntil(lambda: not page.loading.is_busy())
    assert names(page) == [f"Person {n:02}" for n in range(12)]


def test_a_filter_while_a_long_list_is_read_finds_all_in_the_end(
    qtbot: QtBot, desk: Desk, book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.prospects.loading._PIECE", 2)
    for number in range(12):
        book.do(add_prospect, f"Person {number:02}", now=NOON)
    page = ProspectsPage(desk)
    qtbot.addWidget(page)
    page.show()

    page.filter.field.setText("person 1")
    page.filter.changed.emit()
    reading = page.loading.is_busy()

    qtbot.waitUntil(lambda: not page.loading.is_busy())
    assert reading
    assert names(page) == [
        "Person 01",
        "Person 10",
        "Person 11",
    ]
    assert page.frame.count.text() == "3 of 12"


def test_the_table_keeps_qts_rules(
    qtmodeltester: ModelTester, page: ProspectsPage
) -> None:
    qtmodeltester.check(page.table)  # type: ignore[no-untyped-call]  # it has no types
