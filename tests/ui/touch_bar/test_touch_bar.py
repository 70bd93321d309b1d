"""The touch bar, with real keys: one line in, one touch in the book."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from models.book.book import Book
from models.book.refusals import NotSaved
from models.people.prospects import add_prospect, put_in_bin
from models.people.record import (
    Entry,
    PlannedStep,
    promises_of,
    record_of,
    steps_of,
    timeline_of,
)
from ui.desk import Desk
from ui.touch_bar import TouchBar
from ui.touch_bar.chips import PartChip

KEY = Qt.Key
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
LEFT = Qt.MouseButton.LeftButton


def _type(bar: TouchBar, line: str) -> None:
    bar.setFocus()
    QTest.keyClicks(bar, line)


def _chips(bar: TouchBar) -> dict[str, str]:
    """The chips in sight: name and words as a screen reader says them."""
    assert bar.sheet is not None
    return {c.objectName(): c.accessibleName() for c in bar.sheet.chips.shown()}


def _effect(bar: TouchBar) -> str:
    assert bar.sheet is not None
    return bar.sheet.effect.sentence.text()


def _child(bar: TouchBar, name: str) -> QWidget:
    assert bar.sheet is not None
    found = bar.sheet.findChild(QWidget, name)
    assert isinstance(found, QWidget), name
    return found


def _touches(desk: Desk, person: int) -> list[Entry]:
    return [e for e in desk.ask(timeline_of, person) if e.kind == "touch"]


def _press(key: Qt.Key) -> QWidget:
    """Press a key where the focus is; the widget that has it afterwards."""
    before = QApplication.focusWidget()
    assert before is not None
    QTest.keyClick(before, key)
    now = QApplication.focusWidget()
    assert now is not None
    return now


def _next(desk: Desk, person: int) -> PlannedStep:
    return desk.ask(steps_of, person)[0]


def test_a_typed_line_is_understood_chip_by_chip(bar: TouchBar) -> None:
    _type(bar, "colm vm, fri 10 call back #mailer 15m left word about bag costs")

    assert _chips(bar) == {
        "chipPerson": "Person: Colm Gallagher",
        "chipTouch": "Touch 3 of 8: Call, voicemail",
        "chipNext": "Next step: Call back, Fri 20 Nov 10:00",
        "chipCampaign": "Campaign: #mailer",
        "chipMinutes": "Minutes: 15",
        "chipNote": "Note: left word about bag costs",
    }


def test_the_effect_is_said_before_it_happens(bar: TouchBar) -> None:
    _type(bar, "colm vm, fri 10 call back")

    assert _effect(bar) == (
        "Fills pip 3. Silence keeps running: they have not answered. "
        "Replaces the step on Mon 23 Nov."
    )
    assert _child(bar, "effectPips").accessibleName() == (
        "3 of 8 touches, 1 answered, 1 planned"
    )


def test_enter_logs_the_touch_with_its_step_and_closes(
    bar: TouchBar, desk: Desk, colm: int
) -> None:
    _type(bar, "colm vm, fri 10 call back #mailer 15m left word")

    QTest.keyClick(bar, KEY.Key_Return)

    newest = _touches(desk, colm)[0]
    step = _next(desk, colm)
    assert (newest.channel, newest.outcome) == ("call", "voicemail")
    assert (newest.minutes, newest.text) == (15, "left word")
    assert (step.what, step.on_day, step.at_time) == (
        "Call back",
        "2026-11-20",
        "10:00",
    )
    assert bar.text() == ""
    assert not bar.is_open


def test_one_undo_takes_the_whole_line_back(
    bar: TouchBar, desk: Desk, colm: int
) -> None:
    _type(bar, "colm vm, fri 10 call back owe: bag costs by tue")
    QTest.keyClick(bar, KEY.Key_Return)

    desk.undo()

    assert len(_touches(desk, colm)) == 2
    assert _next(desk, colm).what == "Meeting"
    assert desk.ask(promises_of, colm) == []


def test_control_enter_logs_and_waits_for_the_next_line(
    bar: TouchBar, desk: Desk, colm: int
) -> None:
    _type(bar, "colm vm")

    QTest.keyClick(bar, KEY.Key_Return, CTRL)

    assert len(_touches(desk, colm)) == 3
    assert bar.text() == ""
    assert bar.is_open
    assert bar.hasFocus()


def test_escape_closes_keeps_the_line_and_gives_the_focus_back(
    bar: TouchBar, qtbot: QtBot
) -> None:
    bar.focus_line()
    QTest.keyClicks(bar, "colm vm")

    QTest.keyClick(bar, KEY.Key_Escape)

    page = bar.window().findChild(QWidget, "page")
    assert isinstance(page, QWidget)
    assert bar.text() == "colm vm"
    assert not bar.is_open
    qtbot.waitUntil(page.hasFocus)


def test_an_unknown_person_is_offered_and_added_with_the_touch(
    bar: TouchBar, desk: Desk, book: Book
) -> None:
    _type(bar, "met Nora Lind (Lind Bakery) 20m")
    chips, effect = _chips(bar), _effect(bar)

    with _Logged(bar) as logged:
        QTest.keyClick(bar, KEY.Key_Return)

    record = book.ask(record_of, logged[0])
    assert chips["chipPerson"] == "New prospect: Nora Lind, Lind Bakery"
    assert effect == "Adds Nora Lind to Cold. Fills pip 1."
    assert record is not None
    assert (record.name, record.company, record.tier) == (
        "Nora Lind",
        "Lind Bakery",
        "cold",
    )
    assert len(_touches(desk, logged[0])) == 1


class _Logged:
    """The people logged while the block ran."""

    def __init__(self, bar: TouchBar) -> None:
        self._bar, self._people = bar, list[int]()

    def __enter__(self) -> list[int]:
        self._bar.logged.connect(self._people.append)
        return self._people

    def __exit__(self, *_error: object) -> None:
        self._bar.logged.disconnect(self._people.append)


def test_two_matches_open_the_choice_and_enter_asks_instead_of_logging(
    bar: TouchBar, desk: Desk, sams: tuple[int, int], qtbot: QtBot
) -> None:
    _type(bar, "sam vm")
    first = _child(bar, "which1")

    QTest.keyClick(bar, KEY.Key_Return)
    qtbot.waitUntil(first.hasFocus)

    assert first.isVisible()
    assert _touches(desk, sams[0]) == _touches(desk, sams[1]) == []


def test_the_person_chosen_is_the_one_who_is_touched(
    bar: TouchBar, desk: Desk, sams: tuple[int, int]
) -> None:
    _type(bar, "sam vm")

    QTest.mouseClick(_child(bar, "which2"), LEFT)
    QTest.keyClicks(bar, " 5m")
    QTest.keyClick(bar, KEY.Key_Return)

    assert [e.minutes for e in _touches(desk, sams[1])] == [5]
    assert _touches(desk, sams[0]) == []


def test_a_choice_is_dropped_when_the_line_names_somebody_else(bar: TouchBar) -> None:
    _type(bar, "sam")
    QTest.mouseClick(_child(bar, "which2"), LEFT)

    bar.selectAll()
    QTest.keyClicks(bar, "colm vm")

    assert _chips(bar)["chipPerson"] == "Person: Colm Gallagher"


def test_the_second_reading_is_in_the_menu_of_its_chip(
    bar: TouchBar, desk: Desk, qtbot: QtBot
) -> None:
    _type(bar, "colm vm, fri 10 call back")

    QTest.keyClick(bar, KEY.Key_Down, ALT)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    QTest.keyClick(menu, KEY.Key_Down)
    QTest.keyClick(menu, KEY.Key_Return)

    assert _chips(bar)["chipNext"] == "Next step: Call back, Thu 10 Dec"
    assert desk.today() == date(2026, 11, 18)


def test_tab_walks_chips_then_form_then_buttons_and_back_to_the_line(
    bar: TouchBar,
) -> None:
    _type(bar, "colm vm 15m")
    seen: list[str] = []

    for _ in range(40):
        now = _press(KEY.Key_Tab)
        if now is bar:
            break
        seen.append(now.objectName())

    assert seen[:3] == ["chipPerson", "chipTouch", "chipMinutes"]
    assert seen[3:5] == ["person", "when"]
    assert seen[-2:] == ["logAnother", "logTouch"]
    assert bar.hasFocus()


def test_f2_hides_the_form_and_that_is_remembered(bar: TouchBar, desk: Desk) -> None:
    _type(bar, "colm vm")
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
    _type(bar, "colm call")
    _child(bar, "outcome1").setFocus()

    QTest.keyClick(_child(bar, "outcome1"), KEY.Key_5)
    _press(KEY.Key_Return)

    assert _touches(desk, colm)[0].outcome == "asked_price"


def test_the_form_changes_what_the_line_said(
    bar: TouchBar, desk: Desk, colm: int
) -> None:
    _type(bar, "colm vm")
    QTest.mouseClick(_child(bar, "channelMail"), LEFT)
    note = _child(bar, "note")
    assert isinstance(note, QPlainTextEdit)
    note.setFocus()
    QTest.keyClicks(note, "sent the blend list")
    when = _child(bar, "nextWhen")
    when.setFocus()
    QTest.keyClicks(when, "fri 20")

    QTest.mouseClick(_child(bar, "logTouch"), LEFT)

    newest, step = _touches(desk, colm)[0], _next(desk, colm)
    assert (newest.channel, newest.text) == ("mail", "sent the blend list")
    assert (step.channel, step.on_day, step.at_time) == ("mail", "2026-11-20", None)


def test_a_promise_is_kept_in_mind_from_the_form(
    bar: TouchBar, desk: Desk, colm: int
) -> None:
    _type(bar, "colm vm")
    QTest.mouseClick(_child(bar, "theyOwe"), LEFT)
    what, due = _child(bar, "promise"), _child(bar, "promiseWhen")
    what.setFocus()
    QTest.keyClicks(what, "the floor plan")
    due.setFocus()
    QTest.keyClicks(due, "tue")
    QTest.keyClick(due, KEY.Key_Return)

    promise = desk.ask(promises_of, colm)[0]
    assert (promise.owed_by, promise.what) == ("them", "the floor plan")
    assert promise.due_on == "2026-11-24"


def test_a_day_that_cannot_be_read_is_named_under_the_fields(bar: TouchBar) -> None:
    _type(bar, "colm vm")
    when = _child(bar, "when")
    when.setFocus()
    when.selectAll()  # type: ignore[attr-defined]  # a line edit
    QTest.keyClicks(when, "tomorrow")

    _child(bar, "note").setFocus()

    assert bar.sheet is not None
    assert bar.sheet.form.trouble.text() == (
        "A day like yesterday or 3 nov, not after today."
    )


def test_a_back_dated_touch_lies_on_its_day(
    bar: TouchBar, desk: Desk, colm: int
) -> None:
    _type(bar, "met colm on monday 45m")

    QTest.keyClick(bar, KEY.Key_Return)

    assert _touches(desk, colm)[0].day == "2026-11-16"


def test_a_line_that_only_plans_logs_no_touch(
    bar: TouchBar, desk: Desk, colm: int
) -> None:
    _type(bar, "call colm fri 10")
    effect = _effect(bar)

    QTest.keyClick(bar, KEY.Key_Return)

    assert effect == "Plans a step. No touch is logged."
    assert len(_touches(desk, colm)) == 2
    assert _next(desk, colm).on_day == "2026-11-20"


def test_a_refusal_is_said_above_the_foot_and_the_line_stays(
    bar: TouchBar, desk: Desk, colm: int
) -> None:
    _type(bar, "colm")

    QTest.keyClick(bar, KEY.Key_Return)

    assert bar.sheet is not None
    assert bar.sheet.error.isVisible()
    assert "does not say what was done" in bar.sheet.error.words()
    assert bar.text() == "colm"
    assert len(_touches(desk, colm)) == 2


def test_a_write_that_fails_leaves_the_line_untouched_and_can_be_tried_again(
    bar: TouchBar, desk: Desk, colm: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    _type(bar, "colm vm 15m")
    whole = desk.book.do

    def full(*_args: object, **_named: object) -> None:
        raise NotSaved("The touch was not saved.", "The disk is full.", "Free space.")

    monkeypatch.setattr(desk.book, "do", full)
    QTest.keyClick(bar, KEY.Key_Return)
    assert bar.sheet is not None
    said, line = bar.sheet.error.words(), bar.text()
    monkeypatch.setattr(desk.book, "do", whole)
    QTest.mouseClick(_child(bar, "errorRetry"), LEFT)

    assert said.startswith("The touch was not saved.")
    assert line == "colm vm 15m"
    assert len(_touches(desk, colm)) == 3
    assert not bar.is_open


def test_nothing_recognised_shows_three_lines_to_click(bar: TouchBar) -> None:
    bar.focus_line()
    example = _child(bar, "example1")

    QTest.mouseClick(example, LEFT)

    assert isinstance(example, QPushButton)
    assert bar.text() == "called jane vm, fri 10 call back #mailer 15m"
    assert _chips(bar)["chipPerson"] == "New prospect: Jane"


def test_a_touch_can_be_begun_with_a_person(
    bar: TouchBar, desk: Desk, sams: tuple[int, int]
) -> None:
    bar.log_with(sams[1])
    QTest.keyClicks(bar, "vm")

    QTest.keyClick(bar, KEY.Key_Return)

    assert len(_touches(desk, sams[1])) == 1


def test_somebody_added_meanwhile_is_known_at_once(
    bar: TouchBar, desk: Desk, book: Book
) -> None:
    _type(bar, "ruth vm")
    before = _chips(bar)["chipPerson"]
    ruth = book.do(add_prospect, "Ruth Adeyemi", now=desk.now())
    bar.draft.write(bar.text())
    known = _chips(bar)["chipPerson"]
    book.do(put_in_bin, [ruth], now=desk.now())
    bar.draft.write(bar.text())

    assert before == "New prospect: Ruth"
    assert known == "Person: Ruth Adeyemi"
    assert _chips(bar)["chipPerson"] == "New prospect: Ruth"


def test_the_parse_is_the_description_after_the_last_key(
    bar: TouchBar, qtbot: QtBot
) -> None:
    _type(bar, "colm vm 15m")

    qtbot.waitUntil(lambda: "voicemail" in bar.accessibleDescription(), timeout=2000)

    assert bar.accessibleDescription() == (
        "Colm Gallagher. Call, voicemail. 15 minutes."
    )


def test_data_is_shown_as_it_is_and_never_as_markup(bar: TouchBar) -> None:
    _type(bar, "met <b>Nora</b> & Lind colm vm")

    assert bar.sheet is not None
    for chip in bar.sheet.chips.shown():
        assert isinstance(chip, PartChip)
        assert "&&" not in chip.accessibleName()


def test_the_window_made_small_keeps_the_buttons_in_sight(
    bar: TouchBar, qtbot: QtBot
) -> None:
    _type(bar, "colm vm, fri 10 call back #mailer 15m left word")

    bar.window().resize(1024, 640)
    qtbot.wait(50)

    assert bar.sheet is not None
    assert bar.sheet.geometry().bottom() <= 640
    assert bar.sheet.geometry().right() <= 1024
    assert _child(bar, "logTouch").visibleRegion().boundingRect().height() > 0


def test_every_control_of_the_sheet_has_a_name_of_its_own(bar: TouchBar) -> None:
    _type(bar, "colm wrote 3 nov, fri call #mailer 15m owe: costs by fri. all well")
    assert bar.sheet is not None

    names = [widget.accessibleName() for widget in bar.sheet.stops()]

    assert all(names)
    assert len(names) == len(set(names))
