import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from models.book.book import Book
from models.book.refusals import NotSaved
from models.offers.kinds import DiscountKind, OfferStatus, SentHow
from models.offers.sheet_of import (
    facts_of,
    lines_of_offer,
    sections_of_offer,
    sheet_of,
)
from reports.offer_pdf import render_offer
from ui.desk import Desk
from ui.offers import editor_acts
from ui.offers.editor import OfferEditor
from ui.offers.lines_model import Column

KEY, MOD = Qt.Key, Qt.KeyboardModifier


def press(editor: OfferEditor, key: Qt.Key, *held: Qt.KeyboardModifier) -> None:
    mods = MOD.NoModifier
    for one in held:
        mods |= one
    QTest.keyClick(editor.window().focusWidget(), key, mods)


def open_cells(editor: OfferEditor) -> list[QLineEdit]:
    """The fields that are open in the table: one or none."""
    found = editor.table.findChildren(QLineEdit, "cell")
    return [one for one in found if one.isVisible()]


def cell(editor: OfferEditor) -> QLineEdit:
    """The field that is open in the table."""
    (field,) = open_cells(editor)
    return field


def works(book: Book, offer: int) -> list[str]:
    return [line.work for line in book.ask(lines_of_offer, offer)]


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
    editor: OfferEditor, book: Book, packaging: int, desk: Desk, qtbot: QtBot
) -> None:
    before = book.ask(lines_of_offer, packaging)
    editor.table.type_in(0, Column.QUANTITY)
    cell(editor).clear()

    with qtbot.waitSignal(desk.refused) as told:
        QTest.keyClicks(cell(editor), "0.333333333")
        press(editor, KEY.Key_Return)

    assert "at most 6 decimals" in told.args[0]
    looks = ["wrong"]
    qtbot.waitUntil(lambda: [f.property("look") for f in open_cells(editor)] == looks)
    assert cell(editor).text() == "0.333333333"
    assert book.ask(lines_of_offer, packaging) == before


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

    with qtbot.waitSignal(desk.refused) as told:
        QTest.keyClicks(field, "900")
        press(editor, KEY.Key_Return)

    assert "between 0 and 100 %" in told.args[0]
    assert book.ask(lines_of_offer, packaging)[0].tax_milli == 23_000


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
    editor.write_words()
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
    editor.write_words()
    editor.words.forms[1].shown.click()
    editor.words.add.click()
    editor.words.forms[0].dropped.emit()

    parts = book.ask(sections_of_offer, packaging)
    assert len(parts) == 8
    assert not parts[0].shown
    assert editor.bench.fields.sections.accessibleName() == "Sections, 7 of 8 shown"


def test_sending_freezes_the_editor_and_keeps_the_paper(
    editor: OfferEditor, book: Book, packaging: int, qtbot: QtBot
) -> None:
    editor.acts.send(SentHow.MAIL)

    qtbot.waitUntil(lambda: bool(book.ask(facts_of, packaging).pdf_sha256))
    qtbot.waitUntil(lambda: "P-001" in editor.preview.text())
    facts, paper = book.ask(facts_of, packaging), editor.preview.paper
    assert facts.status is OfferStatus.SENT
    assert paper is not None
    assert facts.pdf_sha256 == paper.sha256
    assert editor.head.pill.accessibleName() == "Sent"
    assert editor.head.title.isReadOnly()
    assert editor.bench.model.frozen
    assert not editor.bench.add_line.isVisible()
    assert editor.head.revise.isVisible()


def test_marking_as_sent_lists_what_cannot_be_printed(
    editor: OfferEditor, qtbot: QtBot
) -> None:
    editor.head.title.setFocus()
    QTest.keyClicks(editor.head.title, " ")
    editor.head.title.insert("\N{PARTY POPPER}")
    editor.head.title.setModified(True)

    editor.acts.ask_to_send()

    sheet = editor.acts.sending_sheet
    qtbot.waitUntil(sheet.isVisible)
    assert "\N{PARTY POPPER}" in sheet.missing.text()


def test_a_new_version_opens_with_its_number(
    editor: OfferEditor, packaging: int
) -> None:
    editor.acts.send(SentHow.PAPER)

    editor.head.revise.click()

    assert editor.offer_id != packaging
    assert editor.head.pill.accessibleName() == "Draft, version 2"
    assert [row.revision for row in editor.bench.versions.model.rows] == [2, 1]


def test_accepting_wins_the_prospect(
    editor: OfferEditor, book: Book, packaging: int
) -> None:
    editor.acts.send(SentHow.PAPER)

    editor.head.accept.click()

    assert book.ask(facts_of, packaging).status is OfferStatus.ACCEPTED
    assert editor.head.pill.accessibleName() == "Accepted"


def test_the_saved_file_is_the_preview(
    editor: OfferEditor,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    target = tmp_path / "bags"
    monkeypatch.setattr(editor_acts, "ask_where", lambda _host, _name: str(target))

    with qtbot.waitSignal(editor.said) as told:
        editor.acts.save_pdf()

    assert told.args[0] == "Saved as “bags.pdf”"
    assert editor.preview.paper is not None
    assert target.with_suffix(".pdf").read_bytes() == editor.preview.paper.pdf
    assert len(list(tmp_path.glob(".*"))) == 0


def test_a_file_that_cannot_be_written_is_said_in_three_parts(
    editor: OfferEditor,
    desk: Desk,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    target = tmp_path / "nowhere" / "bags.pdf"
    monkeypatch.setattr(editor_acts, "ask_where", lambda _host, _name: str(target))

    with qtbot.waitSignal(desk.failed) as told:
        editor.acts.save_pdf()

    failure = told.args[0]
    assert isinstance(failure, NotSaved)
    assert "bags.pdf" in failure.happened
    assert "older file was left alone" in failure.kept


Queue = Callable[..., subprocess.CompletedProcess[bytes]]


@pytest.fixture
def queue(monkeypatch: pytest.MonkeyPatch) -> list[tuple[list[str], bytes]]:
    """What would have gone to the system's queue: its arguments and its bytes."""
    jobs: list[tuple[list[str], bytes]] = []

    def take(command: list[str], **more: object) -> object:
        if command[0] == "lp":
            sent = more["input"]
            assert isinstance(sent, bytes)
            jobs.append((command, sent))
        said = {"-e": "office\nlaser\n", "-d": "system default destination: laser"}
        words = said.get(command[1], "")
        return subprocess.CompletedProcess(command, 0, words, "")

    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(subprocess, "run", take)
    return jobs


def test_printing_hands_over_the_bytes_of_the_preview(
    editor: OfferEditor, qtbot: QtBot, queue: list[tuple[list[str], bytes]]
) -> None:
    editor.head.print.click()
    sheet = editor.acts.printer_sheet
    qtbot.waitUntil(sheet.isVisible)
    assert sheet.printer.currentText() == "laser"

    with qtbot.waitSignal(editor.said):
        sheet.go.click()

    assert editor.preview.paper is not None
    ((command, pdf),) = queue
    assert pdf == editor.preview.paper.pdf
    assert command[:5] == ["lp", "-d", "laser", "-n", "1"]


def test_handing_over_on_paper_sends_and_prints(
    editor: OfferEditor,
    book: Book,
    packaging: int,
    qtbot: QtBot,
    queue: list[tuple[list[str], bytes]],
) -> None:
    editor.acts.hand_over()
    sheet = editor.acts.printer_sheet
    qtbot.waitUntil(sheet.isVisible)

    with qtbot.waitSignal(editor.said):
        sheet.go.click()

    facts = book.ask(facts_of, packaging)
    assert (facts.number, facts.status) == ("P-001", OfferStatus.SENT)
    assert queue[0][1] == render_offer(book.ask(sheet_of, packaging))


def test_without_a_printer_it_says_so(
    editor: OfferEditor, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "which", lambda _name: None)

    with qtbot.waitSignal(desk.refused) as told:
        editor.acts.print_paper()

    assert "No printer is set up" in told.args[0]


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
