"""Many at once: what is foreseen is shown, and what was shown is done."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot
from sqlmodel import Session

from models.book.book import Book
from models.people.business_changes import add_member
from models.people.kinds import Tier, Way
from models.people.prospects import add_prospect
from models.people.record_rows import Block
from models.people.table_rows import ProspectRow, prospect_rows
from tests.clock import NOON, TODAY
from tests.ui.prospects.conftest import press, write
from ui.prospects.bulk_sheet import BulkSheet
from ui.prospects.page import ProspectsPage

LEFT = Qt.MouseButton.LeftButton


def block(session: Session, prospect_id: int, way: Way) -> None:
    session.add(Block(prospect_id=prospect_id, way=way, since=TODAY))


def sheet_for(page: ProspectsPage, word: str) -> BulkSheet:
    page.view.setFocus()
    page.view.selectAll()
    page.answer(f"bulk {word}")
    sheet = page.hand.bulk.sheet()
    assert sheet is not None
    return sheet


def rows(book: Book) -> dict[str, ProspectRow]:
    return {row.name.split()[0]: row for row in book.ask(prospect_rows)}


def do(sheet: BulkSheet) -> None:
    sheet.foresee()
    QTest.mouseClick(sheet.button, LEFT)


def test_the_bar_counts_the_selected_and_their_worth(
    page: ProspectsPage, book: Book, qtbot: QtBot
) -> None:
    book.do(add_prospect, "Yen", value_minor=5000, currency="JPY", now=NOON)

    page.view.selectAll()

    assert page.frame.bar.isVisible()
    assert page.frame.bar.count.text() == "6 selected"
    qtbot.waitUntil(lambda: page.frame.bar.worth.text() == "€1,400 + ¥5,000")


def test_one_selected_needs_no_bar(page: ProspectsPage, people: dict[str, int]) -> None:
    page.view.go_to([people["Ada"]])

    assert not page.frame.bar.isVisible()
    assert page.frame.quick_add.isVisible()


def test_a_move_says_who_is_left_out_and_why(page: ProspectsPage, book: Book) -> None:
    sheet = sheet_for(page, "to cold")

    assert sheet.button.text() == "Move 4 to Cold"
    assert sheet.left.text() == "Left out: 1 is in Cold already."
    assert sheet.who.text() == "Björn Ödegård, Ciara Nolan, Dan Suspect, Eve Suspect."

    QTest.mouseClick(sheet.button, LEFT)
    assert {row.tier for row in rows(book).values()} == {Tier.COLD}
    assert book.undo_label() == "move 4 prospects to Cold"
    assert page.hand.bulk.sheet() is None


def test_lost_asks_one_reason_for_all(page: ProspectsPage, book: Book) -> None:
    sheet = sheet_for(page, "to lost")
    QTest.keyClick(sheet, Qt.Key.Key_2)
    QTest.keyClick(sheet, Qt.Key.Key_Return)

    reasons = book.ask(lambda r: r.all("SELECT DISTINCT tier, reason FROM prospect"))
    assert reasons == [("lost", "no_budget")]


def test_escape_does_nothing(page: ProspectsPage, book: Book) -> None:
    sheet = sheet_for(page, "delete")
    QTest.keyClick(sheet, Qt.Key.Key_Escape)

    assert len(rows(book)) == 5
    assert page.view.hasFocus()


def a_tag(sheet: BulkSheet) -> None:
    field = sheet.findChild(QLineEdit, "tagName")
    assert isinstance(field, QLineEdit)
    assert not sheet.button.isEnabled()
    field.setText("fair")


def second_member(sheet: BulkSheet) -> None:
    box = sheet.findChild(QComboBox, "holderBox")
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.count() - 1)


def a_source(sheet: BulkSheet) -> None:
    field = sheet.findChild(QLineEdit, "bulkSourceText")
    assert isinstance(field, QLineEdit)
    field.setText("Fair {n}")


def a_day(sheet: BulkSheet) -> None:
    field = sheet.findChild(QLineEdit, "bulkInformedDay")
    assert isinstance(field, QLineEdit)
    field.setText("20.11.")


@pytest.mark.parametrize(
    ("word", "fill", "button", "field", "value"),
    [
        ("tag", a_tag, "Tag 5 #fair", "tags", "fair"),
        ("give", second_member, "Give 5 to Reyes", "holder", "Reyes"),
        ("source", a_source, "Change the source of 5", "source", "Fair {n}"),
        (
            "informed", a_day, "Change the informed day of 5",
            "informed_on", "2026-11-20",
        ),
    ],
)  # fmt: skip
def test_what_the_button_says_is_done_to_all(
    page: ProspectsPage,
    book: Book,
    word: str,
    fill: Callable[[BulkSheet], None],
    button: str,
    field: str,
    value: str,
) -> None:
    book.do(add_member, "Reyes")
    sheet = sheet_for(page, word)
    fill(sheet)
    sheet.foresee()
    said = sheet.button.text()

    do(sheet)

    assert said == button
    for row in rows(book).values():
        assert value in (getattr(row, field) or "")
    book.undo()
    assert not any(value in (getattr(r, field) or "") for r in rows(book).values())


def test_a_tag_is_taken_off(page: ProspectsPage, book: Book) -> None:
    sheet = sheet_for(page, "untag")
    write("food")
    do(sheet)

    assert {row.tags for row in rows(book).values()} == {None}


def test_a_step_is_planned_but_not_with_whom_it_is_blocked(
    page: ProspectsPage, book: Book, people: dict[str, int]
) -> None:
    book.do(block, people["Ada"], Way.PHONE)
    sheet = sheet_for(page, "plan")

    assert sheet.left.text() == "Left out: 1 asked not to be called."
    assert sheet.button.text() == "Plan a call with 4"
    do(sheet)

    planned = {name for name, row in rows(book).items() if row.next_channel}
    assert planned == {"Björn", "Ciara", "Dan", "Eve"}


def test_many_are_shown_before_a_key_moves_them(
    page: ProspectsPage, book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.prospects.hand.AT_ONCE", 3)
    page.view.selectAll()
    press(Qt.Key.Key_M)
    press(Qt.Key.Key_2)

    sheet = page.hand.bulk.sheet()
    assert sheet is not None
    assert rows(book)["Ada"].tier == Tier.COLD
    press(Qt.Key.Key_Return)
    assert {row.tier for row in rows(book).values()} == {Tier.WARM}


def test_long_work_says_so_and_ends(
    page: ProspectsPage, book: Book, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.prospects.bulk_sheet._LONG", 3)
    sheet = sheet_for(page, "delete")

    QTest.mouseClick(sheet.button, LEFT)

    assert sheet.button.text() == "Working…"
    qtbot.waitUntil(page.frame.nobody.isVisible)
    assert not rows(book)


def test_export_asks_for_the_selected(
    page: ProspectsPage, people: dict[str, int], qtbot: QtBot
) -> None:
    page.view.selectAll()

    with qtbot.waitSignal(page.export_wanted) as told:
        page.answer("export")

    assert told.args == [list(people.values())]


def test_every_button_of_the_bar_has_a_name_of_its_own(page: ProspectsPage) -> None:
    page.view.selectAll()

    buttons = page.frame.bar.findChildren(QAbstractButton)
    names = [button.accessibleName() for button in buttons]
    assert all(names)
    assert len(set(names)) == len(names)
