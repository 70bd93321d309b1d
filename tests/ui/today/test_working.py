"""Each row of Today is finished where it stands, by keys alone, and undone."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from models.book.book import Book
from models.people.coming_back import come_back_on
from models.people.kinds import Channel, LostReason, Outcome, Tier
from models.people.next_steps import plan_none, plan_step
from models.people.planned import Planned, Promised
from models.people.promises import add_promise
from models.people.prospects import add_prospect
from models.people.record import promises_of, record_of, steps_of, timeline_of
from models.people.tiers import say_why
from tests.clock import NOON, TODAY
from tests.ui.today.conftest import current, focused, line_of, names, press, write
from ui.desk import Desk
from ui.today.lines import Line
from ui.today.open_row import OpenRow
from ui.today.page import TodayPage
from ui.today.words import describe
from ui.today.working import Working
from ui.touch_bar.picks import Pick

People = dict[str, int]
DOWN, ENTER, ESCAPE = Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Escape


def fields_of(page: TodayPage) -> OpenRow:
    assert isinstance(page.working, Working)
    return page.working.fields


def touches(desk: Desk, key: int) -> list[tuple[str | None, str]]:
    """The touches of today, outcome and note."""
    return [
        (entry.outcome, entry.text)
        for entry in desk.ask(timeline_of, key)
        if entry.kind == "touch" and entry.day == TODAY.isoformat()
    ]


def test_the_late_promise_comes_first_and_is_open(page: TodayPage) -> None:
    assert names(page) == {
        "overdue": ["Maeve", "Eamon"],
        "today": ["Sofia"],
        "asap": ["Dara"],
        "waiting": ["Hanna"],
    }
    assert current(page).row.what == "Two colour routes"
    assert fields_of(page).isVisible()


def test_a_call_with_note_and_follow_up_takes_four_keys_and_the_note(
    page: TodayPage, desk: Desk, people: People
) -> None:
    press(DOWN)  # on the row; the four keys come now
    press(Qt.Key.Key_2, Qt.Key.Key_N)
    write("Left word.")
    press(ENTER)

    eamon = people["Eamon"]
    assert touches(desk, eamon) == [("voicemail", "Left word.")]
    steps = desk.ask(steps_of, eamon)
    assert [(step.what, step.on_day) for step in steps] == [
        ("Call again", "2026-11-20")
    ]
    assert current(page).row.name == "Sofia"
    assert focused() is page.box.tree


def test_a_done_row_stays_struck_until_the_page_is_left(
    page: TodayPage, qtbot: QtBot
) -> None:
    press(DOWN, Qt.Key.Key_2, ENTER)
    qtbot.wait(150)
    struck = line_of(page, "Eamon")

    page.hide()
    page.show()
    qtbot.waitUntil(lambda: "Eamon" not in names(page)["overdue"])

    assert struck.struck
    assert struck.said.startswith("Voicemail. Next: Call again")


def test_one_undo_takes_the_row_back_and_goes_to_it(
    page: TodayPage, desk: Desk, people: People, qtbot: QtBot
) -> None:
    press(DOWN, Qt.Key.Key_2, ENTER)
    qtbot.wait(150)

    desk.undo()

    qtbot.waitUntil(lambda: line_of(page, "Eamon").is_due)
    assert touches(desk, people["Eamon"]) == []
    assert current(page).row.name == "Eamon"
    assert names(page) == {
        part: [row.name for row in rows] for part, rows in page.reading.rows.items()
    }

    desk.redo()

    qtbot.waitUntil(lambda: line_of(page, "Eamon").struck)


def test_a_promise_is_kept_by_enter_without_a_touch(
    page: TodayPage, desk: Desk, people: People
) -> None:
    press(ENTER)

    assert desk.ask(promises_of, people["Maeve"])[0].kept_at is not None
    assert touches(desk, people["Maeve"]) == []
    assert current(page).row.name == "Eamon"


def test_an_outcome_on_a_promise_keeps_it_and_logs_the_call(
    page: TodayPage, desk: Desk, people: People
) -> None:
    press(Qt.Key.Key_1, ENTER)

    assert desk.ask(promises_of, people["Maeve"])[0].kept_at is not None
    assert touches(desk, people["Maeve"]) == [("answered", "")]
    assert current(page).row.name == "Eamon"


def test_the_same_digit_takes_the_outcome_back(page: TodayPage) -> None:
    press(DOWN, Qt.Key.Key_5)
    proposed = fields_of(page).then.what.currentText()
    press(Qt.Key.Key_5)

    assert proposed == "Write them a price"
    assert fields_of(page).outcomes.outcome is None
    assert fields_of(page).then.what.currentText() != proposed


def test_snoozing_is_typed(page: TodayPage, desk: Desk, people: People) -> None:
    press(DOWN, Qt.Key.Key_Z)
    write("tue 9")
    press(ENTER)

    steps = desk.ask(steps_of, people["Eamon"])
    tuesday = TODAY + timedelta(days=6)
    assert (steps[0].on_day, steps[0].at_time) == (tuesday.isoformat(), "09:00")
    assert line_of(page, "Eamon").said == "Put off to Tue 24 Nov"
    assert not line_of(page, "Eamon").struck


def test_a_day_that_cannot_be_read_is_said_and_nothing_is_put_off(
    page: TodayPage, desk: Desk, people: People
) -> None:
    press(DOWN, Qt.Key.Key_Z)
    write("someday")
    press(ENTER)

    assert "A day like" in fields_of(page).trouble.text()
    assert desk.ask(steps_of, people["Eamon"])[0].on_day == "2026-11-16"

    press(ESCAPE)

    assert focused() is page.box.tree
    assert fields_of(page).outcomes.isVisible()


def test_a_step_typed_in_place_of_the_proposal_wins(
    page: TodayPage, desk: Desk, people: People
) -> None:
    press(DOWN, Qt.Key.Key_2)
    line = fields_of(page).then.what.lineEdit()
    assert line is not None
    line.setFocus()
    line.selectAll()
    write("Send the brochure")
    press(ENTER)

    steps = desk.ask(steps_of, people["Eamon"])
    assert [step.what for step in steps] == ["Send the brochure"]


def test_d_is_done_without_an_outcome(
    page: TodayPage, desk: Desk, people: People
) -> None:
    press(DOWN, Qt.Key.Key_D)

    assert touches(desk, people["Eamon"]) == [(None, "")]
    assert line_of(page, "Eamon").struck


def test_after_the_last_row_nothing_is_open(page: TodayPage) -> None:
    press(DOWN, *[Qt.Key.Key_1, ENTER] * 3)  # all but the promises
    press(ENTER, ENTER)

    assert not [line for line in page.box.model.all_lines() if line.is_due]
    assert not fields_of(page).isVisible()
    assert page.heading.sentence.text() == "Nothing is due today."


def test_only_whom_an_act_changed_is_read_again(
    page: TodayPage, desk: Desk, people: People, qtbot: QtBot
) -> None:
    whole = page.reading.today

    desk.do(plan_none, people["Sofia"], "They asked for peace", now=NOON)

    qtbot.waitUntil(lambda: "Sofia" not in names(page)["today"])
    assert page.reading.today is whole


def test_the_row_being_worked_on_stays_open_over_changes_of_others(
    page: TodayPage, desk: Desk, people: People, qtbot: QtBot
) -> None:
    press(DOWN, Qt.Key.Key_5, Qt.Key.Key_N)
    write("She asks")

    desk.do(plan_none, people["Sofia"], "They asked for peace", now=NOON)
    qtbot.waitUntil(lambda: "Sofia" not in names(page)["today"])
    write(" for two")

    assert fields_of(page).note.text() == "She asks for two"
    assert current(page).row.name == "Eamon"


def test_the_fields_go_with_their_row_when_another_comes_above(
    page: TodayPage, desk: Desk, people: People, qtbot: QtBot
) -> None:
    press(DOWN, DOWN, DOWN)
    before = fields_of(page).y()
    late = Promised("us", "Bag costs", TODAY - timedelta(days=1))

    desk.do(add_promise, people["Dara"], late, now=NOON)
    qtbot.waitUntil(lambda: names(page)["overdue"].count("Dara") == 1)

    tree = page.box.tree
    qtbot.waitUntil(lambda: fields_of(page).y() > before)
    assert current(page).row.name == "Dara"
    assert fields_of(page).y() == tree.box_of_current().top() + 46


def test_the_menu_of_a_row_does_what_its_keys_do(page: TodayPage) -> None:
    press(DOWN)
    page.box.tree.menu_spot = page.mapToGlobal(page.rect().center())
    page.answer("menu")
    menu = page.findChild(QMenu)
    assert menu is not None

    voicemail = next(a for a in menu.actions() if a.text().startswith("Voicemail"))
    voicemail.trigger()
    menu.close()

    assert fields_of(page).outcomes.outcome is Outcome.VOICEMAIL


def test_two_calls_with_one_person_are_taken_back_one_by_one(
    page: TodayPage, desk: Desk, people: People, qtbot: QtBot
) -> None:
    sofia = people["Sofia"]
    second = Planned(Channel.CALL, "Ask again", TODAY)
    desk.do(plan_step, sofia, second, now=NOON)
    qtbot.wait(150)
    rows = [line.key for line in page.box.model.all_lines() if line.row.name == "Sofia"]
    for key in rows:
        page.box.tree.go_to(key)
        press(Qt.Key.Key_D)
    qtbot.wait(150)

    desk.undo()
    qtbot.wait(150)
    desk.undo()
    qtbot.wait(150)

    lines = {line.key: line for line in page.box.model.all_lines()}
    assert [lines[key].is_due for key in rows] == [True, True]


def test_undo_puts_the_row_back_where_it_stood(
    page: TodayPage, desk: Desk, people: People, qtbot: QtBot
) -> None:
    later = Planned(Channel.CALL, "Two days late", TODAY - timedelta(days=3))
    desk.do(plan_step, people["Hanna"], later, now=NOON)
    qtbot.waitUntil(lambda: len(names(page)["overdue"]) == 3)
    page.load()
    before = names(page)
    page.box.tree.go_to(line_of(page, "Maeve").key)
    press(DOWN, DOWN, Qt.Key.Key_2, ENTER)
    qtbot.wait(150)

    desk.undo()

    qtbot.waitUntil(lambda: names(page) == before)


def test_a_span_puts_a_row_off(page: TodayPage, desk: Desk, people: People) -> None:
    press(DOWN, Qt.Key.Key_Z)
    write("2w")
    press(ENTER)

    assert line_of(page, "Eamon").said == "Put off to Wed 2 Dec"
    (step,) = desk.ask(steps_of, people["Eamon"])
    assert step.on_day == (TODAY + timedelta(weeks=2)).isoformat()


def test_who_is_asked_again_comes_back_by_one_key(
    page: TodayPage, book: Book, desk: Desk, qtbot: QtBot
) -> None:
    lost = book.do(add_prospect, "Gone", tier=Tier.LOST, now=NOON)
    why = LostReason.NO_BUDGET
    book.do(say_why, lost, why, note="again in autumn", now=NOON)
    book.do(come_back_on, lost, TODAY, now=NOON)
    page.load()
    row = line_of(page, "Gone").row
    page.box.tree.go_to(line_of(page, "Gone").key)
    back = fields_of(page).back
    offered = back.isVisible(), back.accessibleName()

    press(Qt.Key.Key_C)
    qtbot.wait(150)

    assert describe(Line(row), TODAY).startswith(
        "Ask again. It ended: No budget: again in autumn."
    )
    assert offered == (True, "Bring Gone back to Cold")
    assert line_of(page, "Gone").said == "Back in Cold"
    came = desk.ask(record_of, lost)
    assert came is not None
    assert came.tier == Tier.COLD
    assert came.notes.endswith("again in autumn. Back on 18 Nov 2026.")
    desk.undo()
    qtbot.waitUntil(lambda: line_of(page, "Gone").is_due)


def test_nobody_else_is_brought_back(page: TodayPage) -> None:
    assert not fields_of(page).back.isVisible()
    press(Qt.Key.Key_C)
    assert current(page).is_due


def test_the_rare_outcomes_wait_behind_where_the_line_is_short(
    page: TodayPage, qtbot: QtBot
) -> None:
    keys = fields_of(page).outcomes
    page.resize(1300, 816)
    qtbot.wait(50)
    *_, wrong, other = (pick for pick in keys.findChildren(Pick) if pick.isCheckable())
    folded = wrong.isVisible(), keys.more.isVisible()
    one = keys.height()

    press(DOWN, Qt.Key.Key_8)
    by_key = keys.outcome, wrong.isVisible()
    press(DOWN)
    keys.more.click()

    assert folded == (False, True)
    assert by_key == (Outcome.WRONG_NUMBER, True)
    assert other.isVisible()
    assert keys.height() > one
