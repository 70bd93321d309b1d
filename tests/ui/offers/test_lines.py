"""Feature 4 of documents.md: lines are typed, moved, copied, dropped, all by keys."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from models.book.book import Book
from models.offers.sheet_of import (
    lines_of_offer,
)
from models.people.prospects import add_prospect
from tests.clock import NOON
from tests.ui.offers.hand import KEY, MOD, cell, open_cells, press, works
from ui.desk import Desk
from ui.offers.editor import OfferEditor
from ui.offers.lines_model import Column


def test_a_price_typed_into_its_cell_shows_on_paper_before_it_is_kept(
    editor: OfferEditor, book: Book, packaging: int, qtbot: QtBot
) -> None:
    editor.preview.go_to(1)
    editor.table.type_in(2, Column.EACH)

    with qtbot.waitSignal(editor.typesetter.ready):
        cell(editor).clear()
        QTest.keyClicks(cell(editor), "1,500.00")

    assert "3,000.00" in editor.preview.text()
    assert editor.preview.page.accessibleName() == "Preview, page 2 of 2"
    assert book.ask(lines_of_offer, packaging)[2].price_e4 == 14_500_000
    press(editor, KEY.Key_Return)
    qtbot.waitUntil(
        lambda: book.ask(lines_of_offer, packaging)[2].price_e4 == 15_000_000
    )


def test_a_figure_that_cannot_be_stays_in_its_field(
    editor: OfferEditor, book: Book, packaging: int, qtbot: QtBot
) -> None:
    before = book.ask(lines_of_offer, packaging)
    editor.table.type_in(0, Column.QUANTITY)
    cell(editor).clear()

    QTest.keyClicks(cell(editor), "0.333333333")
    press(editor, KEY.Key_Return)

    reason = editor.bench.reason
    qtbot.waitUntil(lambda: "at most 6 decimals" in reason.words())
    looks = ["wrong"]
    qtbot.waitUntil(lambda: [f.property("look") for f in open_cells(editor)] == looks)
    assert cell(editor).text() == "0.333333333"
    assert book.ask(lines_of_offer, packaging) == before
    field = cell(editor)
    assert reason.mapToGlobal(QPoint(0, 0)).y() > field.mapToGlobal(QPoint(0, 0)).y()
    press(editor, KEY.Key_Backspace)
    assert reason.words() == ""


@pytest.mark.parametrize(
    ("column", "typed", "why"),
    [
        (Column.TAX, "900", "a rate lies between 0 and 100 %"),
        (Column.QUANTITY, "many", "is not a number"),
        (Column.EACH, "1e9", "is not a number"),
    ],
)
def test_each_cell_says_under_it_why_it_cannot_be(
    editor: OfferEditor,
    book: Book,
    packaging: int,
    qtbot: QtBot,
    column: Column,
    typed: str,
    why: str,
) -> None:
    before = book.ask(lines_of_offer, packaging)
    editor.table.type_in(7, column)
    cell(editor).clear()

    QTest.keyClicks(cell(editor), typed)
    press(editor, KEY.Key_Tab)

    reason = editor.bench.reason
    qtbot.waitUntil(lambda: why in reason.words())
    assert cell(editor).text() == typed
    assert cell(editor).accessibleDescription() == reason.words()
    assert editor.bench.rect().contains(reason.geometry())
    press(editor, KEY.Key_Escape)
    assert reason.words() == ""
    assert book.ask(lines_of_offer, packaging) == before


def test_the_sums_never_show_half_of_what_was_typed(editor: OfferEditor) -> None:
    total = editor.bench.sums.total
    before = total.text()
    editor.table.type_in(0, Column.TAX)
    cell(editor).clear()

    QTest.keyClicks(cell(editor), "90")
    tried = total.text()
    QTest.keyClicks(cell(editor), "0")
    refused = total.text()
    press(editor, KEY.Key_Backspace)
    press(editor, KEY.Key_Escape)

    assert tried != before
    assert refused == before
    assert total.text() == before


def test_escape_leaves_a_cell_as_it_was(
    editor: OfferEditor, book: Book, packaging: int
) -> None:
    before = book.ask(lines_of_offer, packaging)
    editor.table.type_in(0, Column.EACH)
    QTest.keyClicks(cell(editor), "5")

    press(editor, KEY.Key_Escape)

    assert book.ask(lines_of_offer, packaging) == before
    assert editor.isVisible()


def test_a_line_is_added_and_filled_by_keys_alone(
    editor: OfferEditor, book: Book, packaging: int, qtbot: QtBot
) -> None:
    editor.table.setFocus()

    press(editor, KEY.Key_Return, MOD.ControlModifier)
    QTest.keyClicks(cell(editor), "Second proof")
    press(editor, KEY.Key_Tab)
    QTest.keyClicks(cell(editor), "2.5")
    press(editor, KEY.Key_Tab)
    QTest.keyClicks(cell(editor), "hour")
    press(editor, KEY.Key_Tab)
    QTest.keyClicks(cell(editor), "90")
    press(editor, KEY.Key_Return)

    qtbot.waitUntil(lambda: book.ask(lines_of_offer, packaging)[-1].price_e4 == 900_000)
    line = book.ask(lines_of_offer, packaging)[-1]
    assert (line.work, line.unit) == ("Second proof", "hour")
    assert (line.quantity_micro, line.tax_milli) == (2_500_000, 23_000)


def test_what_changes_elsewhere_takes_no_line_that_is_being_typed(
    editor: OfferEditor, book: Book, packaging: int, qtbot: QtBot
) -> None:
    editor.table.setFocus()
    press(editor, KEY.Key_Return, MOD.ControlModifier)
    QTest.keyClicks(cell(editor), "Window")

    book.do(add_prospect, "Somebody else", now=NOON)
    QTest.keyClicks(cell(editor), " sign")
    press(editor, KEY.Key_Return)

    qtbot.waitUntil(lambda: works(book, packaging)[8:] == ["Window sign"])


def test_a_line_whose_work_was_never_said_is_forgotten(
    editor: OfferEditor, book: Book, packaging: int
) -> None:
    editor.table.setFocus()
    press(editor, KEY.Key_Return, MOD.ControlModifier)

    press(editor, KEY.Key_Escape)

    assert len(editor.bench.model.lines) == 8
    assert len(works(book, packaging)) == 8


def test_a_line_moves_is_copied_and_dropped_by_keys(
    editor: OfferEditor, book: Book, packaging: int
) -> None:
    first, second, *_rest = works(book, packaging)
    editor.table.go_to(0)
    editor.table.setFocus()

    press(editor, KEY.Key_Down, MOD.AltModifier, MOD.ShiftModifier)
    moved = works(book, packaging)[:2]
    press(editor, KEY.Key_D, MOD.ControlModifier)
    copied = works(book, packaging)[:3]
    press(editor, KEY.Key_Delete)

    assert moved == [second, first]
    assert copied == [second, first, first]
    assert works(book, packaging)[:2] == [second, first]
    assert len(works(book, packaging)) == 8


def test_a_line_is_dragged_by_its_grip(
    editor: OfferEditor, book: Book, packaging: int
) -> None:
    first = works(book, packaging)[0]
    table, port = editor.table, editor.table.viewport()
    start = table.visualRect(editor.bench.model.index(0, Column.GRIP)).center()
    end = table.visualRect(editor.bench.model.index(2, Column.GRIP)).center()

    QTest.mousePress(port, Qt.MouseButton.LeftButton, MOD.NoModifier, start)
    QTest.mouseMove(port, end + QPoint(0, 5))
    QTest.mouseRelease(
        port, Qt.MouseButton.LeftButton, MOD.NoModifier, end + QPoint(0, 5)
    )

    assert works(book, packaging).index(first) == 2


def test_each_change_of_a_line_is_one_undo(
    editor: OfferEditor, book: Book, packaging: int, desk: Desk
) -> None:
    before = works(book, packaging)
    editor.table.go_to(0)
    editor.table.setFocus()
    press(editor, KEY.Key_Delete)

    desk.undo()

    assert works(book, packaging) == before
    assert len(editor.bench.model.lines) == 8


def test_small_print_and_option_of_the_current_line_are_kept(
    editor: OfferEditor, book: Book, packaging: int
) -> None:
    editor.table.go_to(2)
    strip = editor.bench.strip
    assert strip.optional.accessibleName() == "Optional, row 3"

    strip.detail.setFocus()
    QTest.keyClicks(strip.detail, "From the first bag")
    press(editor, KEY.Key_Return)
    strip.optional.click()

    line = book.ask(lines_of_offer, packaging)[2]
    assert (line.detail, line.optional) == ("From the first bag", True)
