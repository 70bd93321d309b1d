"""Values, notes and promises edited where they stand on the record."""

from datetime import date

from PySide6.QtCore import Qt, qInstallMessageHandler
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from models.book.book import Book
from models.people.facts import add_fact
from models.people.kinds import Tier
from models.people.record import facts_of, promises_of, record_of, timeline_of
from models.people.tiers import move_to_tier
from tests.clock import NOON
from tests.ui.record.conftest import focused, press, write
from ui.record.page import RecordPage

CONTROL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


def field(page: RecordPage, name: str) -> QLineEdit:
    found = page.findChild(QLineEdit, f"detail_{name}")
    found = found or page.findChild(QLineEdit, name)
    assert isinstance(found, QLineEdit)
    return found


# editing in place


def test_f2_edits_and_enter_keeps_in_one_act(
    page: RecordPage, book: Book, colm: int
) -> None:
    field(page, "role").setFocus()
    press(Qt.Key.Key_F2)
    write("Owner")
    press(Qt.Key.Key_Return)

    record = book.ask(record_of, colm)
    assert record is not None
    assert record.role == "Owner"
    assert book.undo_label() == "change role of Colm Gallagher"
    book.undo()
    assert field(page, "role").text() == ""


def test_escape_leaves_a_value_as_it_was(
    page: RecordPage, book: Book, colm: int
) -> None:
    QTest.mouseClick(field(page, "source"), LEFT)
    write("nonsense")
    press(Qt.Key.Key_Escape)

    record = book.ask(record_of, colm)
    assert record is not None
    assert record.source == ""
    assert field(page, "source").text() == ""
    assert page.isVisible()


def test_what_is_typed_is_kept_when_another_field_is_clicked(
    page: RecordPage, book: Book, colm: int
) -> None:
    QTest.mouseClick(field(page, "source"), LEFT)
    write("Design fair")
    QTest.mouseClick(field(page, "tags"), LEFT)

    record = book.ask(record_of, colm)
    assert record is not None
    assert record.source == "Design fair"


def test_a_value_that_is_no_money_stays_in_the_field(
    page: RecordPage, book: Book, colm: int, qtbot: QtBot
) -> None:
    QTest.mouseClick(field(page, "value"), LEFT)
    write("much")

    with qtbot.waitSignal(page._desk.refused) as told:
        press(Qt.Key.Key_Return)

    assert "not a number" in told.args[0]
    assert field(page, "value").text() == "much"
    record = book.ask(record_of, colm)
    assert record is not None
    assert record.value_minor == 1_140_000


def test_a_value_is_read_as_money(page: RecordPage, book: Book, colm: int) -> None:
    QTest.mouseClick(field(page, "value"), LEFT)
    write("12,500.50")
    press(Qt.Key.Key_Return)

    record = book.ask(record_of, colm)
    assert record is not None
    assert record.value_minor == 1_250_050
    assert field(page, "value").text() == "€12,500.50"


def test_an_emptied_phone_is_removed(page: RecordPage, book: Book) -> None:
    phone = next(
        line
        for line in page.findChildren(QLineEdit)
        if line.text() == "+353 91 555 0142"
    )
    QTest.mouseClick(phone, LEFT)
    press(Qt.Key.Key_Delete)
    press(Qt.Key.Key_Return)

    assert not page.header.call.isEnabled()
    assert book.undo_label() == "change phone of Colm Gallagher"


def test_e_shows_empty_details_and_begins_with_the_name(
    page: RecordPage, book: Book, colm: int
) -> None:
    press(Qt.Key.Key_E)
    write("Colm G.")
    press(Qt.Key.Key_Return)

    record = book.ask(record_of, colm)
    assert record is not None
    assert record.name == "Colm G."
    assert field(page, "birthday").isVisible()


def test_enter_on_what_is_planned_edits_nothing(page: RecordPage) -> None:
    entries = page.body.timeline.entries
    entries.setFocus()
    press(Qt.Key.Key_Home)
    planned = entries.current_entry()
    assert planned is not None
    assert planned.kind != "touch"

    warned: list[str] = []
    before = qInstallMessageHandler(lambda _kind, _at, words: warned.append(words))
    press(Qt.Key.Key_Return)
    qInstallMessageHandler(before)

    assert focused() is entries
    assert warned == []


def test_a_note_is_kept_by_control_and_enter(
    page: RecordPage, book: Book, colm: int
) -> None:
    entries = page.body.timeline.entries
    entries.setCurrentIndex(page.body.model.index(1, 0))
    press(Qt.Key.Key_F2)
    editor = focused()
    assert isinstance(editor, QPlainTextEdit)
    write(" He will ring.")
    press(Qt.Key.Key_Return)
    write("Soon.")
    press(Qt.Key.Key_Return, CONTROL)

    notes = [entry.text for entry in book.ask(timeline_of, colm)]
    assert "Three blends first. He will ring.\nSoon." in notes


def test_escape_leaves_a_note_and_stays_on_the_page(
    page: RecordPage, book: Book, colm: int, qtbot: QtBot
) -> None:
    entries = page.body.timeline.entries
    entries.setCurrentIndex(page.body.model.index(1, 0))
    press(Qt.Key.Key_F2)
    write("x")

    with qtbot.assertNotEmitted(page.back):
        press(Qt.Key.Key_Escape)

    assert "Three blends first." in [e.text for e in book.ask(timeline_of, colm)]


# promises


def test_space_keeps_a_promise(page: RecordPage, book: Book, colm: int) -> None:
    promises = page.body.promises.promises
    promises.setFocus()
    promises.setCurrentIndex(page.body.promises.model.index(0, 0))
    press(Qt.Key.Key_Space)

    assert book.ask(promises_of, colm)[0].kept_at is not None


def test_a_promise_is_added_with_its_day(
    page: RecordPage, book: Book, colm: int
) -> None:
    button = page.findChild(QPushButton, "addPromise")
    assert isinstance(button, QPushButton)
    QTest.mouseClick(button, LEFT)
    write("Two colour routes")
    press(Qt.Key.Key_Tab)
    write("tue 24")
    press(Qt.Key.Key_Return)

    kept = {p.what: p.due_on for p in book.ask(promises_of, colm)}
    assert kept["Two colour routes"] == date(2026, 11, 24).isoformat()


def test_a_fact_of_a_list_is_edited_in_its_place(
    page: RecordPage, book: Book, colm: int
) -> None:
    book.do(add_fact, colm, "Print run", "2,000")
    fact = next(line for line in page.findChildren(QLineEdit) if line.text() == "2,000")
    QTest.mouseClick(fact, LEFT)
    write("5,000 bags")
    press(Qt.Key.Key_Return)

    assert [f.value for f in book.ask(facts_of, colm)] == ["5,000 bags"]
    assert page.body.your_fields.isVisible()


def test_why_it_ended_can_be_said_later(
    page: RecordPage, book: Book, colm: int
) -> None:
    book.do(move_to_tier, [colm], Tier.LOST, now=NOON)
    QTest.mouseClick(field(page, "why"), LEFT)
    write("No budget")
    press(Qt.Key.Key_Return)
    QTest.mouseClick(field(page, "revisit_on"), LEFT)
    write("1 feb 2027")
    press(Qt.Key.Key_Return)

    record = book.ask(record_of, colm)
    assert record is not None
    assert (record.reason, record.revisit_on) == ("no_budget", "2027-02-01")


def test_the_outcome_of_a_touch_is_corrected_by_its_menu(
    page: RecordPage, book: Book, colm: int
) -> None:
    meeting = page.body.model.rows[1]

    page.body.timeline.entries.asked.emit(meeting, "outcome asked_price")

    assert book.ask(timeline_of, colm)[1].outcome == "asked_price"


def test_delete_removes_the_touch_that_has_the_focus(
    page: RecordPage, book: Book, colm: int
) -> None:
    entries = page.body.timeline.entries
    entries.setFocus()
    entries.setCurrentIndex(page.body.model.index(1, 0))
    press(Qt.Key.Key_Delete)

    assert "meeting" not in [e.channel for e in book.ask(timeline_of, colm)]
    book.undo()
    assert "meeting" in [e.channel for e in book.ask(timeline_of, colm)]
