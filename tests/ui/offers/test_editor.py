"""Feature 6 of documents.md: the preview is the PDF, and typing never waits for it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from models.book.book import Book
from models.offers.kinds import DiscountKind, SentHow
from models.offers.sheet_of import (
    facts_of,
    lines_of_offer,
    sections_of_offer,
    sheet_of,
)
from models.offers.writing import set_lines
from reports.offer_pdf import render_offer
from tests.ui.offers.hand import KEY, press
from ui.desk import Desk
from ui.look.theme import theme
from ui.offers.editor import OfferEditor
from ui.offers.lines_model import Column


def test_the_editor_shows_the_offer_and_its_paper(editor: OfferEditor) -> None:
    model = editor.bench.model

    assert editor.head.title.text() == "Packaging for three coffees"
    assert editor.head.pill.accessibleName() == "Draft"
    assert model.text(2, Column.EACH) == "1,450.00"
    assert editor.bench.sums.total.accessibleName() == "Total €14,022.00"
    assert editor.preview.page.accessibleName() == "Preview, page 1 of 2"
    assert editor.preview.page.accessibleDescription() == "Total €14,022.00"
    assert "Dear Colm," in editor.preview.text()


def test_the_preview_is_the_file_itself(
    editor: OfferEditor, book: Book, packaging: int
) -> None:
    paper = editor.preview.paper

    assert paper is not None
    assert paper.pdf == render_offer(book.ask(sheet_of, packaging))


@pytest.mark.parametrize(
    ("typed", "kind", "value"),
    [
        ("10", DiscountKind.PERCENT, 10_000),
        ("2.5 %", DiscountKind.PERCENT, 2_500),
        ("€500", DiscountKind.AMOUNT, 50_000),
        ("", DiscountKind.NONE, 0),
    ],
)
def test_a_discount_is_a_share_or_an_amount(
    editor: OfferEditor,
    book: Book,
    packaging: int,
    typed: str,
    kind: DiscountKind,
    value: int,
) -> None:
    field = editor.bench.sums.discount
    field.setFocus()
    field.selectAll()
    QTest.keyClick(field, KEY.Key_Delete)
    field.insert(typed)  # QTest has no key for €

    press(editor, KEY.Key_Return)

    discount = book.ask(sheet_of, packaging).discount
    assert (discount.kind, discount.value) == (kind, value)


def test_a_tax_of_900_percent_is_refused_in_words(
    editor: OfferEditor, book: Book, packaging: int, desk: Desk, qtbot: QtBot
) -> None:
    field = editor.bench.sums.vat
    field.setFocus()
    field.selectAll()

    QTest.keyClicks(field, "900")
    press(editor, KEY.Key_Return)

    reason = editor.bench.reason
    assert "between 0 and 100 %" in reason.words()
    assert reason.geometry().top() > field.geometry().top()
    assert book.ask(lines_of_offer, packaging)[0].tax_milli == 23_000
    editor.ask_again()
    assert field.text() == "900"
    with qtbot.waitSignal(desk.refused) as told:  # the page is left, the bar says it
        editor.leave()
    assert "between 0 and 100 %" in told.args[0]
    editor.open_offer(packaging)
    assert (field.text()[:2], reason.words()) == ("23", "")


def test_an_offer_without_lines_cannot_be_sent_and_says_so(
    editor: OfferEditor, book: Book, packaging: int, desk: Desk, qtbot: QtBot
) -> None:
    desk.do(set_lines, packaging, [])

    with qtbot.waitSignal(desk.refused) as told:
        editor.acts.send(SentHow.PAPER)

    assert told.args == ["An offer without lines cannot be sent. Add a line first."]
    assert book.ask(facts_of, packaging).draft


def test_one_rate_is_given_to_every_line(
    editor: OfferEditor, book: Book, packaging: int
) -> None:
    field = editor.bench.sums.vat
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "13.5")

    press(editor, KEY.Key_Return)

    taxes = {line.tax_milli for line in book.ask(lines_of_offer, packaging)}
    assert taxes == {13_500}


def test_title_and_words_are_kept_when_they_are_left(
    editor: OfferEditor, book: Book, packaging: int, qtbot: QtBot
) -> None:
    editor.head.title.setFocus()
    editor.head.title.selectAll()
    QTest.keyClicks(editor.head.title, "Bags")
    press(editor, KEY.Key_Return)
    editor.bench.write_words()
    form = editor.words.forms[0]
    form.text.setFocus()
    with qtbot.waitSignal(editor.typesetter.ready):
        form.text.setPlainText("Thank you for the <b>coffee</b>.")

    shown = editor.preview.text()
    press(editor, KEY.Key_Escape)

    assert "Thank you for the <b>coffee</b>." in shown
    facts, parts = book.ask(facts_of, packaging), book.ask(sections_of_offer, packaging)
    assert facts.title == "Bags"
    assert parts[0].text == "Thank you for the <b>coffee</b>."
    assert len(parts) == 8


def test_a_section_is_hidden_added_and_removed(
    editor: OfferEditor, book: Book, packaging: int
) -> None:
    editor.bench.write_words()
    editor.words.forms[1].shown.click()
    editor.words.add.click()
    editor.words.forms[0].dropped.emit()

    parts = book.ask(sections_of_offer, packaging)
    assert len(parts) == 8
    assert not parts[0].shown
    assert editor.bench.fields.sections.accessibleName() == "Sections, 7 of 8 shown"


def test_page_keys_turn_the_preview(editor: OfferEditor) -> None:
    editor.preview.page.setFocus()

    press(editor, KEY.Key_PageDown)

    assert editor.preview.page.accessibleName() == "Preview, page 2 of 2"
    press(editor, KEY.Key_PageUp)
    assert editor.preview.page.accessibleName() == "Preview, page 1 of 2"


def test_cells_have_names_of_row_and_column(editor: OfferEditor) -> None:
    index = editor.bench.model.index(2, Column.EACH)

    named = index.data(Qt.ItemDataRole.AccessibleTextRole)

    assert named == "Each, row 3, 1,450.00 EUR"
    assert editor.table.accessibleName() == "Lines of the draft"


def test_escape_goes_back(editor: OfferEditor, qtbot: QtBot) -> None:
    editor.table.setFocus()

    with qtbot.waitSignal(editor.back):
        press(editor, KEY.Key_Escape)


def test_a_draft_thrown_away_elsewhere_closes_the_editor(
    editor: OfferEditor, desk: Desk, packaging: int, qtbot: QtBot
) -> None:
    from models.offers.writing import drop_draft  # noqa: PLC0415 - this test's alone

    with qtbot.waitSignal(editor.back):
        desk.do(drop_draft, packaging)


def test_the_model_obeys_qt(editor: OfferEditor, qtmodeltester: object) -> None:
    qtmodeltester.check(editor.bench.model)  # type: ignore[attr-defined]  # pytest-qt has no type for it


def test_the_editor_fits_the_smallest_window(editor: OfferEditor) -> None:
    assert editor.minimumSizeHint().width() <= 968


def test_a_narrow_preview_still_says_which_page_it_shows(
    editor: OfferEditor, qtbot: QtBot
) -> None:
    preview = editor.preview
    wide = preview.size_words.isVisible()

    editor.resize(830, 560)
    qtbot.wait(20)

    assert wide
    assert preview.count.width() >= preview.count.sizeHint().width()
    assert not preview.size_words.isVisible()


def test_where_both_have_no_room_the_lines_or_their_paper_are_shown(
    editor: OfferEditor, qtbot: QtBot
) -> None:
    theme().choose(text_percent=150)
    editor.resize(760, 560)
    qtbot.waitUntil(editor.head.other_side.isVisible)
    assert editor.bench.isVisible()
    assert not editor.preview.isVisible()

    editor.head.other_side.click()

    assert editor.preview.isVisible()
    assert not editor.bench.isVisible()
    assert editor.head.other_side.accessibleName() == "Show the lines"
    theme().choose(text_percent=100)
    editor.resize(1244, 816)
    qtbot.waitUntil(editor.bench.isVisible)
    assert editor.preview.isVisible()


def test_a_wished_total_finds_its_discount(
    editor: OfferEditor, book: Book, packaging: int
) -> None:
    field = editor.bench.sums.discount
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "= 12,300.00")
    QTest.keyClick(field, Qt.Key.Key_Return)

    sheet = book.ask(sheet_of, packaging)
    assert sheet.totals.total == 12_300_00
    assert sheet.discount.kind is DiscountKind.AMOUNT


def test_a_total_above_the_sum_is_refused_in_words(editor: OfferEditor) -> None:
    field = editor.bench.sums.discount
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "= 99,999,999")
    QTest.keyClick(field, Qt.Key.Key_Return)

    assert field.property("look") == "wrong"
    assert field.accessibleDescription()
