"""The form behind the touch bar, and how the sheet is reached and read."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QPlainTextEdit, QSpinBox
from pytestqt.qtbot import QtBot

from models.people.record import promises_of
from tests.ui.touch_bar.acting import (
    CTRL,
    KEY,
    LEFT,
    chips,
    control,
    planned,
    press,
    touches,
    type_in,
)
from ui.desk import Desk
from ui.look.theme import theme
from ui.touch_bar import TouchBar
from ui.touch_bar.chips import PartChip


def test_f2_hides_the_form_and_that_is_remembered(bar: TouchBar, desk: Desk) -> None:
    type_in(bar, "colm vm")
    assert bar.sheet is not None
    assert bar.sheet.form.isVisible()

    QTest.keyClick(bar, KEY.Key_F2)

    another = TouchBar(desk, bar.window())
    another.open()
    assert another.sheet is not None
    assert not bar.sheet.form.isVisible()
    assert not another.sheet.form.isVisible()


def test_a_digit_chooses_the_outcome_while_the_outcomes_have_the_focus(
    bar: TouchBar, desk: Desk, colm: int
) -> None:
    type_in(bar, "colm call")
    control(bar, "outcome1").setFocus()

    QTest.keyClick(control(bar, "outcome1"), KEY.Key_5)
    press(KEY.Key_Return)

    assert touches(desk, colm)[0].outcome == "asked_price"


def test_the_form_changes_what_the_line_said(
    bar: TouchBar, desk: Desk, colm: int
) -> None:
    type_in(bar, "colm vm")
    QTest.mouseClick(control(bar, "channelMail"), LEFT)
    note = control(bar, "note")
    assert isinstance(note, QPlainTextEdit)
    note.setFocus()
    QTest.keyClicks(note, "sent the blend list")
    when = control(bar, "nextWhen")
    when.setFocus()
    QTest.keyClicks(when, "fri 20")

    QTest.mouseClick(control(bar, "logTouch"), LEFT)

    newest, step = touches(desk, colm)[0], planned(desk, colm)
    assert (newest.channel, newest.text) == ("mail", "sent the blend list")
    assert (step.channel, step.on_day, step.at_time) == ("mail", "2026-11-20", None)


def test_a_promise_is_kept_in_mind_from_the_form(
    bar: TouchBar, desk: Desk, colm: int
) -> None:
    type_in(bar, "colm vm")
    QTest.mouseClick(control(bar, "theyOwe"), LEFT)
    what, due = control(bar, "promise"), control(bar, "promiseWhen")
    what.setFocus()
    QTest.keyClicks(what, "the floor plan")
    due.setFocus()
    QTest.keyClicks(due, "tue")
    QTest.keyClick(due, KEY.Key_Return)

    promise = desk.ask(promises_of, colm)[0]
    assert (promise.owed_by, promise.what) == ("them", "the floor plan")
    assert promise.due_on == "2026-11-24"


def test_a_day_that_cannot_be_read_is_named_under_the_fields(bar: TouchBar) -> None:
    type_in(bar, "colm vm")
    when = control(bar, "when")
    when.setFocus()
    when.selectAll()  # type: ignore[attr-defined]  # a line edit
    QTest.keyClicks(when, "tomorrow")

    control(bar, "note").setFocus()

    assert bar.sheet is not None
    assert bar.sheet.form.trouble.text() == (
        "A day like yesterday or 3 nov, not after today."
    )


def test_data_is_shown_as_it_is_and_never_as_markup(bar: TouchBar) -> None:
    type_in(bar, "met <b>Nora</b> & Lind colm vm")

    assert bar.sheet is not None
    for chip in bar.sheet.chips.shown():
        assert isinstance(chip, PartChip)
        assert "&&" not in chip.accessibleName()


def test_the_window_made_small_keeps_the_buttons_in_sight(
    bar: TouchBar, qtbot: QtBot
) -> None:
    type_in(bar, "colm vm, fri 10 call back #mailer 15m left word")

    bar.window().resize(1024, 640)
    qtbot.wait(50)

    assert bar.sheet is not None
    assert bar.sheet.geometry().bottom() <= 640
    assert bar.sheet.geometry().right() <= 1024
    assert control(bar, "logTouch").visibleRegion().boundingRect().height() > 0


def test_every_control_of_the_sheet_has_a_name_of_its_own(bar: TouchBar) -> None:
    type_in(bar, "colm wrote 3 nov, fri call #mailer 15m owe: costs by fri. all well")
    assert bar.sheet is not None

    names = [widget.accessibleName() for widget in bar.sheet.stops()]

    assert all(names)
    assert len(names) == len(set(names))


def test_control_enter_in_the_note_logs_and_goes_on(
    bar: TouchBar, desk: Desk, colm: int
) -> None:
    type_in(bar, "colm vm")
    note = control(bar, "note")
    note.setFocus()
    QTest.keyClicks(note, "asks for blends")

    QTest.keyClick(note, KEY.Key_Return, CTRL)

    assert touches(desk, colm)[0].text == "asks for blends"
    assert bar.is_open
    assert bar.hasFocus()


def test_enter_in_the_note_begins_a_line(bar: TouchBar, desk: Desk, colm: int) -> None:
    type_in(bar, "colm vm")
    note = control(bar, "note")
    note.setFocus()
    QTest.keyClicks(note, "one")

    QTest.keyClick(note, KEY.Key_Return)
    QTest.keyClicks(note, "two")
    QTest.mouseClick(control(bar, "logTouch"), LEFT)

    assert touches(desk, colm)[0].text == "one\ntwo"


def test_escape_in_the_form_closes_and_keeps_the_line(bar: TouchBar) -> None:
    type_in(bar, "colm vm")
    control(bar, "promise").setFocus()

    press(KEY.Key_Escape)

    assert not bar.is_open
    assert bar.text() == "colm vm"


def test_another_person_can_be_picked_in_the_form(
    bar: TouchBar, desk: Desk, sams: tuple[int, int]
) -> None:
    type_in(bar, "colm vm")
    person = control(bar, "person")
    assert isinstance(person, QComboBox)
    line = person.lineEdit()
    assert line is not None
    person.setFocus()
    line.selectAll()
    QTest.keyClicks(person, "sam prior")

    control(bar, "note").setFocus()

    assert chips(bar)["chipPerson"] == "Person: Sam Prior"
    QTest.mouseClick(control(bar, "logTouch"), LEFT)
    assert len(touches(desk, sams[1])) == 1


def test_a_name_nobody_bears_in_the_form_is_a_newcomer(bar: TouchBar) -> None:
    type_in(bar, "colm vm")
    person = control(bar, "person")
    assert isinstance(person, QComboBox)
    line = person.lineEdit()
    assert line is not None
    person.setFocus()
    line.selectAll()
    QTest.keyClicks(person, "Ruth Adeyemi")

    control(bar, "note").setFocus()

    assert chips(bar)["chipPerson"] == "New prospect: Ruth Adeyemi"


def test_the_look_changed_while_open_keeps_everything_in_its_place(
    bar: TouchBar, qtbot: QtBot
) -> None:
    type_in(bar, "colm vm 15m")
    minutes = control(bar, "minutes")
    assert isinstance(minutes, QSpinBox)

    theme().choose(choice="dark", text_percent=150)
    qtbot.wait(20)

    try:
        assert minutes.lineEdit().width() > 20
        assert bar.sheet is not None
        assert bar.sheet.geometry().right() <= bar.window().width()
    finally:
        theme().choose(choice="light", text_percent=100)


def test_what_an_input_method_composes_is_not_disturbed(bar: TouchBar) -> None:
    type_in(bar, "colm vm ")

    QApplication.sendEvent(bar, QInputMethodEvent("\u306b", []))
    bar.draft.choose(minutes=5)
    composing = bar.inputMethodQuery(Qt.InputMethodQuery.ImSurroundingText)
    commit = QInputMethodEvent("", [])
    commit.setCommitString("\u65e5\u672c")
    QApplication.sendEvent(bar, commit)

    assert composing == "colm vm "
    assert bar.text() == "colm vm \u65e5\u672c"
    assert chips(bar)["chipNote"] == "Note: \u65e5\u672c"
    assert chips(bar)["chipMinutes"] == "Minutes: 5"
