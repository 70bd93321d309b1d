"""Packages named, and lines put into them, without the mouse."""

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.book.book import Book
from models.offers.conditions import Package
from models.offers.money_terms import set_packages
from models.offers.parts_of import packages_of_offer, payments_of_offer
from models.offers.sheet_of import facts_of, lines_of_offer
from tests.ui.offers.hand import KEY, MOD, cell, press
from ui.desk import Desk
from ui.offers.editor import OfferEditor
from ui.offers.lines_model import Column
from ui.offers.words import package_typed


@pytest.fixture
def packaged(editor: OfferEditor, desk: Desk, packaging: int) -> OfferEditor:
    """The editor over an offer with two packages."""
    packages = (Package(1, "Box"), Package(2, "Box and bags"))
    assert desk.do(set_packages, packaging, packages)
    return editor


def turn(editor: OfferEditor) -> None:
    """Press Ctrl T as a real keyboard does, whose letter comes as a control sign."""
    pressed = QKeyEvent(QEvent.Type.KeyPress, KEY.Key_T, MOD.ControlModifier, "\x14")
    field = editor.window().focusWidget()
    assert field is not None
    QApplication.sendEvent(field, pressed)


@pytest.mark.parametrize(
    ("typed", "work", "package"),
    [
        ("Three bags /B", "Three bags", 2),
        ("Three bags /a ", "Three bags", 1),
        ("Side A/B", "Side A/B", None),
        ("Three bags /C", "Three bags /C", None),
        ("/B", "/B", None),
    ],
)
def test_only_the_letter_of_a_package_after_a_gap_is_taken(
    typed: str, work: str, package: int | None
) -> None:
    assert package_typed(typed, {1, 2}) == (work, package)


def test_a_letter_after_the_work_puts_the_line_in_its_package(
    packaged: OfferEditor, book: Book, packaging: int
) -> None:
    press(packaged, KEY.Key_Return, MOD.ControlModifier)
    QTest.keyClicks(cell(packaged), "Three bags /B")
    press(packaged, KEY.Key_Tab)

    line = book.ask(lines_of_offer, packaging)[-1]
    assert (line.work, line.package) == ("Three bags", 2)


def test_alt_and_a_digit_put_the_line_in_a_package_and_in_all_again(
    packaged: OfferEditor, book: Book, packaging: int
) -> None:
    packaged.table.select_line(1)

    def package() -> int:
        return book.ask(lines_of_offer, packaging)[1].package

    press(packaged, KEY.Key_2, MOD.AltModifier)
    assert package() == 2
    press(packaged, KEY.Key_3, MOD.AltModifier)
    assert package() == 2, "there is no third package"
    press(packaged, KEY.Key_0, MOD.AltModifier)
    assert package() == 0


def test_tab_goes_on_to_the_next_cell_while_known_works_are_listed(
    editor: OfferEditor, qtbot: QtBot
) -> None:
    known = next(iter(editor.bench.model.known))
    editor.bench.begin_line()
    row = editor.table.row()
    QTest.keyClicks(cell(editor), known[:6])
    popup = cell(editor).completer().popup()
    assert popup is not None
    qtbot.waitUntil(popup.isVisible)

    QTest.keyClick(popup, KEY.Key_Tab)

    assert editor.table.currentIndex().column() == Column.QUANTITY
    assert editor.table.row() == row
    assert editor.window().focusWidget() is cell(editor)


def test_the_terms_are_gone_through_by_their_key_and_enter(
    editor: OfferEditor, book: Book, packaging: int
) -> None:
    terms = editor.bench.terms
    for _time in range(3):
        turn(editor)
    assert editor.window().focusWidget() is terms.packages.rows[0].name

    for name in ("Box", "Bags"):
        QTest.keyClicks(editor.window().focusWidget(), name)
        press(editor, KEY.Key_Return)
    assert editor.window().focusWidget() is terms.packages.rows[2].name
    turn(editor)
    QTest.keyClicks(editor.window().focusWidget(), "30 %")
    press(editor, KEY.Key_Return)
    assert editor.window().focusWidget() is terms.payments.rows[1].share
    assert book.ask(payments_of_offer, packaging) == ()
    QTest.keyClicks(editor.window().focusWidget(), "rest")
    press(editor, KEY.Key_Escape)

    assert editor.window().focusWidget() is editor.table
    named = [one.name for one in book.ask(packages_of_offer, packaging)]
    assert named == ["Box", "Bags"]
    assert [one.value for one in book.ask(payments_of_offer, packaging)] == [30_000, 0]


def test_groups_that_are_past_the_last_begin_anew(editor: OfferEditor) -> None:
    terms = editor.bench.terms
    editor.bench.write_terms()
    first = editor.window().focusWidget()

    for _group in range(len(terms.groups())):
        terms.go_on()

    assert first is not None
    assert editor.window().focusWidget() is first


def test_the_title_is_written_anew_from_its_key(
    editor: OfferEditor, book: Book, packaging: int
) -> None:
    press(editor, KEY.Key_F2, MOD.ShiftModifier)
    QTest.keyClicks(editor.window().focusWidget(), "Three ways to the counter")
    press(editor, KEY.Key_Return)
    press(editor, KEY.Key_Return, MOD.ControlModifier)

    assert book.ask(facts_of, packaging).title == "Three ways to the counter"
    assert editor.window().focusWidget() is cell(editor)
