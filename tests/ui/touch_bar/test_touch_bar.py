"""The touch bar, with real keys: one line in, one touch in the book."""

from dataclasses import replace
from datetime import date

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from models.book.book import Book
from models.people.contact_plan.beginning import BEGINNING
from models.people.contact_plan.changing import change_plan
from models.people.prospects import add_prospect, put_in_bin
from models.people.record import promises_of, record_of
from tests.ui.touch_bar.acting import (
    ALT,
    CTRL,
    KEY,
    LEFT,
    Logged,
    chips,
    control,
    effect,
    planned,
    press,
    touches,
    type_in,
)
from ui.desk import Desk
from ui.touch_bar import TouchBar


def test_a_typed_line_is_understood_chip_by_chip(bar: TouchBar) -> None:
    type_in(bar, "colm vm, fri 10 call back #mailer 15m left word about bag costs")

    assert chips(bar) == {
        "chipPerson": "Person: Colm Gallagher",
        "chipTouch": "Touch 3 of 8: Call, voicemail",
        "chipNext": "Next step: Call back, Fri 20 Nov 10:00",
        "chipCampaign": "Campaign: #mailer",
        "chipMinutes": "Minutes: 15",
        "chipNote": "Note: left word about bag costs",
    }


def test_the_effect_is_said_before_it_happens(bar: TouchBar) -> None:
    type_in(bar, "colm vm, fri 10 call back")

    assert effect(bar) == (
        "Fills pip 3. Silence keeps running: they have not answered. "
        "Replaces the step on Mon 23 Nov."
    )
    assert control(bar, "effectPips").accessibleName() == (
        "3 of 8 touches, 1 answered, 1 planned"
    )


def test_the_plan_says_of_how_many_touches_it_is_one(bar: TouchBar, desk: Desk) -> None:
    sheets = BEGINNING.tiers
    tiers = {tier: replace(sheet, target=2) for tier, sheet in sheets.items()}
    desk.do(change_plan, replace(BEGINNING, tiers=tiers), now=desk.now())

    type_in(bar, "colm vm")

    assert chips(bar)["chipTouch"] == "Touch 3 of 2: Call, voicemail"
    assert effect(bar).startswith("Is touch 3.")


def test_enter_logs_the_touch_with_its_step_and_closes(
    bar: TouchBar, desk: Desk, colm: int
) -> None:
    type_in(bar, "colm vm, fri 10 call back #mailer 15m left word")

    QTest.keyClick(bar, KEY.Key_Return)

    newest = touches(desk, colm)[0]
    step = planned(desk, colm)
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
    type_in(bar, "colm vm, fri 10 call back owe: bag costs by tue")
    QTest.keyClick(bar, KEY.Key_Return)

    desk.undo()

    assert len(touches(desk, colm)) == 2
    assert planned(desk, colm).what == "Meeting"
    assert desk.ask(promises_of, colm) == []


def test_control_enter_logs_and_waits_for_the_next_line(
    bar: TouchBar, desk: Desk, colm: int
) -> None:
    type_in(bar, "colm vm")

    QTest.keyClick(bar, KEY.Key_Return, CTRL)

    assert len(touches(desk, colm)) == 3
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
    type_in(bar, "met Nora Lind (Lind Bakery) 20m")
    said, does = chips(bar), effect(bar)

    with Logged(bar) as logged:
        QTest.keyClick(bar, KEY.Key_Return)

    record = book.ask(record_of, logged[0])
    assert said["chipPerson"] == "New prospect: Nora Lind, Lind Bakery"
    assert does.startswith("Adds Nora Lind to Cold. Fills pip 1. Then: Sample")
    assert does.endswith("That speaks for Warm.")
    assert record is not None
    assert (record.name, record.company, record.tier) == (
        "Nora Lind",
        "Lind Bakery",
        "cold",
    )
    assert len(touches(desk, logged[0])) == 1


def test_two_matches_open_the_choice_and_enter_asks_instead_of_logging(
    bar: TouchBar, desk: Desk, sams: tuple[int, int], qtbot: QtBot
) -> None:
    type_in(bar, "sam vm")
    first = control(bar, "which1")

    QTest.keyClick(bar, KEY.Key_Return)
    qtbot.waitUntil(first.hasFocus)

    assert first.isVisible()
    assert touches(desk, sams[0]) == touches(desk, sams[1]) == []


def test_the_person_chosen_is_the_one_who_is_touched(
    bar: TouchBar, desk: Desk, sams: tuple[int, int]
) -> None:
    type_in(bar, "sam vm")

    QTest.mouseClick(control(bar, "which2"), LEFT)
    QTest.keyClicks(bar, " 5m")
    QTest.keyClick(bar, KEY.Key_Return)

    assert [e.minutes for e in touches(desk, sams[1])] == [5]
    assert touches(desk, sams[0]) == []


def test_enter_on_a_choice_takes_it_and_enter_again_logs(
    bar: TouchBar, desk: Desk, sams: tuple[int, int], qtbot: QtBot
) -> None:
    type_in(bar, "sam vm")
    QTest.keyClick(bar, KEY.Key_Return)
    qtbot.waitUntil(control(bar, "which1").hasFocus)

    press(KEY.Key_Return)
    qtbot.waitUntil(bar.hasFocus)
    press(KEY.Key_Return)

    assert len(touches(desk, sams[0])) == 1
    assert touches(desk, sams[1]) == []


def test_a_choice_is_dropped_when_the_line_names_somebody_else(bar: TouchBar) -> None:
    type_in(bar, "sam")
    QTest.mouseClick(control(bar, "which2"), LEFT)

    bar.selectAll()
    QTest.keyClicks(bar, "colm vm")

    assert chips(bar)["chipPerson"] == "Person: Colm Gallagher"


def test_the_second_reading_is_in_the_menu_of_its_chip(
    bar: TouchBar, desk: Desk, qtbot: QtBot
) -> None:
    type_in(bar, "colm vm, fri 10 call back")

    QTest.keyClick(bar, KEY.Key_Down, ALT)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    QTest.keyClick(menu, KEY.Key_Down)
    QTest.keyClick(menu, KEY.Key_Return)

    assert chips(bar)["chipNext"] == "Next step: Call back, Thu 10 Dec"
    assert desk.today() == date(2026, 11, 18)


def test_tab_walks_chips_then_form_then_buttons_and_back_to_the_line(
    bar: TouchBar,
) -> None:
    type_in(bar, "colm vm 15m")
    seen: list[str] = []

    for _ in range(40):
        now = press(KEY.Key_Tab)
        if now is bar:
            break
        seen.append(now.objectName())

    assert seen[:3] == ["chipPerson", "chipTouch", "chipMinutes"]
    assert seen[3:5] == ["person", "when"]
    assert seen[-2:] == ["logAnother", "logTouch"]
    assert bar.hasFocus()


def test_a_back_dated_touch_lies_on_its_day(
    bar: TouchBar, desk: Desk, colm: int
) -> None:
    type_in(bar, "met colm on monday 45m")

    QTest.keyClick(bar, KEY.Key_Return)

    assert touches(desk, colm)[0].day == "2026-11-16"


def test_a_line_that_only_plans_logs_no_touch(
    bar: TouchBar, desk: Desk, colm: int
) -> None:
    type_in(bar, "call colm fri 10")
    does = effect(bar)

    QTest.keyClick(bar, KEY.Key_Return)

    assert does == "Plans a step. No touch is logged."
    assert len(touches(desk, colm)) == 2
    assert planned(desk, colm).on_day == "2026-11-20"


def test_nothing_recognised_shows_three_lines_to_click(bar: TouchBar) -> None:
    bar.focus_line()
    example = control(bar, "example1")

    QTest.mouseClick(example, LEFT)

    assert isinstance(example, QPushButton)
    assert bar.text() == "called jane vm, fri 10 call back #mailer 15m"
    assert chips(bar)["chipPerson"] == "New prospect: Jane"


def test_a_touch_can_be_begun_with_a_person(
    bar: TouchBar, desk: Desk, sams: tuple[int, int]
) -> None:
    bar.log_with(sams[1])
    QTest.keyClicks(bar, "vm")

    QTest.keyClick(bar, KEY.Key_Return)

    assert len(touches(desk, sams[1])) == 1


def test_a_hostile_name_is_not_read_when_the_person_is_given(
    bar: TouchBar, desk: Desk, book: Book
) -> None:
    name = "Called Bob; fri 10 #mailer <b>15m</b> I owe two"
    key = book.do(add_prospect, name, now=desk.now())
    bar.log_with(key)
    QTest.keyClicks(bar, "vm told Sam")
    line = bar.draft.line
    pieces = [bar.text()[piece.start : piece.end] for piece in line.pieces]

    QTest.keyClick(bar, KEY.Key_Return)

    assert bar.draft.record() is None
    assert (line.people, line.note) == ((key,), "told Sam")
    assert (line.minutes, line.campaign) == (None, "")
    assert (line.step, line.promises) == (None, ())
    assert pieces[:2] == [name, "vm"]
    assert [entry.text for entry in touches(desk, key)] == ["told Sam"]


def test_a_name_typed_over_is_read_again(
    bar: TouchBar, sams: tuple[int, int], colm: int
) -> None:
    bar.log_with(sams[1])
    bar.setText("colm vm")
    bar.draft.write(bar.text())

    assert bar.draft.line.people == (colm,)


def test_somebody_added_meanwhile_is_known_at_once(
    bar: TouchBar, desk: Desk, book: Book
) -> None:
    type_in(bar, "ruth vm")
    before = chips(bar)["chipPerson"]
    ruth = book.do(add_prospect, "Ruth Adeyemi", now=desk.now())
    bar.draft.write(bar.text())
    known = chips(bar)["chipPerson"]
    book.do(put_in_bin, [ruth], now=desk.now())
    bar.draft.write(bar.text())

    assert before == "New prospect: Ruth"
    assert known == "Person: Ruth Adeyemi"
    assert chips(bar)["chipPerson"] == "New prospect: Ruth"


def test_the_parse_is_the_description_after_the_last_key(
    bar: TouchBar, qtbot: QtBot
) -> None:
    type_in(bar, "colm vm 15m")

    qtbot.waitUntil(lambda: "voicemail" in bar.accessibleDescription(), timeout=2000)

    assert bar.accessibleDescription() == (
        "Colm Gallagher. Call, voicemail. 15 minutes."
        " Meeting, Mon 23 Nov stays planned."
    )
