"""Reminders in the real window, with a clock that the test moves."""

from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.people.business_changes import change_business
from models.people.kinds import Channel
from models.people.next_steps import finish_step, plan_step
from models.people.planned import Planned, Promised
from models.people.promises import add_promise
from models.people.prospects import add_prospect
from models.people.today.asking import today_of
from tests.clock import NOON, TODAY
from tests.ui.reminding.conftest import Looking, OpenAgain, Opened
from ui.record.page import RecordPage
from ui.reminding.clock import LOOK_EVERY_MS
from ui.reminding.tray import Tray


def step_of(alone: Looking, name: str) -> tuple[int, int, str, str]:
    rows = alone.desk.ask(
        lambda reader: reader.all(
            "SELECT s.id, s.prospect_id, s.on_day, s.at_time FROM step s"
            " JOIN prospect p ON p.id = s.prospect_id WHERE p.name = :name",
            name=name,
        )
    )
    return rows[0][0], rows[0][1], rows[0][2], rows[0][3]


def put_off(alone: Looking, text: str) -> None:
    field = alone.bar.until
    field.setFocus()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_a_call_is_told_when_its_time_comes_and_once(alone: Looking) -> None:
    early = alone.after(hours=1, minutes=59)

    told = alone.after(minutes=1)
    alone.bar.close_it.click()

    assert early == ""
    assert told == "Call Ada Lovelace at 14:00. Call back"
    assert alone.after(seconds=10) == ""


def test_an_appointment_is_told_before_it_begins(alone: Looking) -> None:
    alone.clock.go_on(hours=3)
    alone.looking.look()
    alone.bar.clear()

    assert alone.after(minutes=44) == ""
    assert (
        alone.after(minutes=1) == "Meeting with Bob Stone at 16:00. In 15 min. Samples"
    )


def test_the_clock_looks_within_thirty_seconds_by_itself(
    shop: Opened, qtbot: QtBot
) -> None:
    assert LOOK_EVERY_MS <= 30_000
    assert shop.looking.is_running()
    shop.looking._timer.setInterval(20)  # so that the test need not wait

    shop.clock.go_on(hours=2)

    bar = shop.bar
    qtbot.waitUntil(lambda: "Ada Lovelace" in bar.words(), timeout=2000)


def test_what_was_told_is_not_told_after_a_new_start(open_again: OpenAgain) -> None:
    first = open_again()
    told = first.after(hours=2)
    first.window.leave()

    second = open_again()

    assert told.startswith("Call Ada Lovelace")
    assert second.after(seconds=10) == ""


def test_what_was_missed_is_told_together_once_at_wake(open_again: OpenAgain) -> None:
    first = open_again()
    first.window.leave()
    first.clock.go_on(days=1)

    second = open_again()
    told = second.bar.words()
    second.bar.open_it.click()
    pages = second.furnishing.shop.pages

    assert told == (
        "You missed 2 reminders. Call Ada Lovelace at 14:00 on Wed 18 Nov; "
        "Meeting with Bob Stone at 16:00 on Wed 18 Nov"
    )
    assert pages is not None
    assert pages.current() == "today"
    assert second.after(seconds=10) == ""
    second.window.leave()
    assert open_again().after(seconds=10) == ""


def test_a_clock_set_back_tells_nothing_twice(alone: Looking) -> None:
    alone.after(hours=2)
    alone.bar.clear()
    alone.clock.now = NOON - timedelta(days=365)
    alone.looking.look()
    alone.clock.now = NOON + timedelta(hours=2, seconds=30)

    assert alone.after(seconds=10) == ""


def test_fifteen_minutes_put_a_call_off_and_today_agrees(alone: Looking) -> None:
    alone.after(hours=2)

    put_off(alone, "15m")

    assert step_of(alone, "Ada Lovelace")[2:] == ("2026-11-18", "14:15")
    rows = alone.desk.ask(today_of, TODAY, now_time=time(14)).groups
    assert "14:15" in {row.at for group in rows for row in group.rows}
    assert alone.bar.isHidden()
    assert alone.after(minutes=14) == ""
    assert alone.after(minutes=1) == "Call Ada Lovelace at 14:15. Call back"


@pytest.mark.parametrize(
    ("text", "day", "at"),
    [("tue 9", "2026-11-24", "09:00"), ("tomorrow", "2026-11-19", "14:00")],
)
def test_a_day_puts_a_call_off(alone: Looking, text: str, day: str, at: str) -> None:
    alone.after(hours=2)

    put_off(alone, text)

    assert step_of(alone, "Ada Lovelace")[2:] == (day, at)


def test_a_meeting_is_not_moved_by_putting_its_reminder_off(alone: Looking) -> None:
    alone.after(hours=2)
    alone.bar.clear()
    alone.after(hours=1, minutes=45)

    put_off(alone, "10m")

    assert step_of(alone, "Bob Stone")[2:] == ("2026-11-18", "16:00")
    assert alone.after(minutes=9) == ""
    assert (
        alone.after(minutes=1) == "Meeting with Bob Stone at 16:00. In 5 min. Samples"
    )


def test_a_time_that_is_past_says_what_is_expected(alone: Looking) -> None:
    alone.after(hours=2)

    put_off(alone, "9:00")

    bar = alone.bar
    assert bar.isVisible()
    assert bar.until.accessibleDescription().startswith("A time ahead")
    assert step_of(alone, "Ada Lovelace")[3] == "14:00"


def test_a_step_that_is_done_takes_its_reminder_away(alone: Looking) -> None:
    alone.after(hours=2)

    alone.desk.do(finish_step, step_of(alone, "Ada Lovelace")[0], now=NOON)

    assert alone.bar.isHidden()


def test_opening_a_reminder_shows_the_record(shop: Opened) -> None:
    shop.after(hours=2)
    pages = shop.furnishing.shop.pages
    assert pages is not None

    QTest.mouseClick(shop.bar.open_it, Qt.MouseButton.LeftButton)

    page = pages.in_sight()
    assert isinstance(page, RecordPage)
    assert page.prospect_id == step_of(shop, "Ada Lovelace")[1]


def test_one_reminder_follows_another(alone: Looking) -> None:
    alone.desk.do(
        plan_step,
        step_of(alone, "Ada Lovelace")[1],
        Planned(Channel.LETTER, "Brochure", TODAY, time(14)),
        now=NOON,
    )

    first = alone.after(hours=2)
    alone.bar.close_it.click()

    assert first.endswith("1 more after this")
    assert alone.bar.words().startswith("Write to Ada Lovelace")


def test_the_newest_is_told_first_but_never_under_the_fingers(alone: Looking) -> None:
    alone.after(hours=2)
    alone.bar.until.setText("tue")

    typing = alone.after(hours=1, minutes=45)
    alone.bar.until.clear()
    who = step_of(alone, "Ada Lovelace")[1]
    alone.desk.do(
        plan_step, who, Planned(Channel.CALL, "Ring", TODAY, time(15, 50)), now=NOON
    )
    newest = alone.after(minutes=5)

    assert typing.startswith("Call Ada Lovelace at 14:00. Call back · 1 more")
    assert newest == "Call Ada Lovelace at 15:50. Ring · 2 more after this"


def test_the_minutes_left_count_down(alone: Looking) -> None:
    alone.after(hours=2)
    alone.bar.clear()
    alone.after(hours=1, minutes=45)

    assert "In 9 min." in alone.after(minutes=6)


def test_a_computer_that_slept_tells_what_it_missed_together(alone: Looking) -> None:
    told = alone.after(days=1)

    assert told.startswith("You missed 2 reminders")
    assert alone.bar.until.isHidden()


def test_nothing_is_told_in_the_quiet_hours(alone: Looking) -> None:
    who = alone.desk.do(add_prospect, "Eve", now=NOON).answer
    assert who is not None
    tomorrow = TODAY + timedelta(days=1)
    alone.after(hours=6)
    alone.bar.clear()
    alone.desk.do(
        plan_step,
        who,
        Planned(Channel.CALL, "Ring", tomorrow, time(8, 0)),
        now=alone.clock.now,
    )
    alone.desk.do(add_promise, who, Promised("us", "A list", tomorrow), now=NOON)

    assert alone.after(hours=13, minutes=59) == ""  # 7:59
    morning = alone.after(minutes=1)

    assert morning.startswith("Call Eve at 08:00")
    assert morning.endswith("1 more after this")


def test_the_days_are_those_of_the_business(alone: Looking) -> None:
    alone.desk.do(change_business, zone="America/New_York")

    assert alone.after(hours=2) == ""
    assert alone.after(hours=5) == "Call Ada Lovelace at 14:00. Call back"


def test_a_window_closed_to_the_tray_goes_on_reminding(shop: Opened) -> None:
    tray = Tray(shop.window, is_there=lambda: True)  # shown nowhere: there is none

    shop.window.close()
    told = shop.after(hours=2)
    hidden = shop.window.isHidden()
    tray.come_back()

    assert hidden
    assert shop.looking.is_running()
    assert told.startswith("Call Ada Lovelace")
    assert shop.window.isVisible()
    assert shop.window.desk is not None


def test_a_window_that_shall_not_stay_closes(shop: Opened) -> None:
    tray = Tray(shop.window, is_there=lambda: True)
    tray.keep_on(on=False)

    shop.window.close()

    assert shop.window.desk is None
    assert not shop.looking.is_running()


def test_without_a_tray_closing_ends_and_nothing_is_offered(shop: Opened) -> None:
    act = shop.furnishing.actions["keepReminding"]
    offered = act.isVisible()

    shop.window.close()

    assert not offered
    assert shop.window.desk is None


def test_the_bar_is_found_by_name(alone: Looking) -> None:
    alone.after(hours=2)
    bar = alone.bar

    names = [part.accessibleName() for part in (bar.open_it, bar.until, bar.close_it)]

    assert names == [
        "Open Ada Lovelace",
        "Put off until",
        "Close the reminder: Call Ada Lovelace at 14:00",
    ]
    assert date.fromisoformat(step_of(alone, "Ada Lovelace")[2]) == TODAY


def test_one_key_leads_to_the_bar_and_enter_back_to_the_page(
    shop: Opened, qtbot: QtBot
) -> None:
    shop.window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    shop.after(hours=2)

    reached = []
    for _ in range(4):
        shop.furnishing.actions["nextPane"].trigger()
        reached.append(QApplication.focusWidget())
    put_off(shop, "15m")

    assert shop.bar.open_it in reached
    pages = shop.furnishing.shop.pages
    assert pages is not None
    page, held = pages.in_sight(), QApplication.focusWidget()
    assert page is not None
    assert held is not None
    assert page is held or page.isAncestorOf(held)
