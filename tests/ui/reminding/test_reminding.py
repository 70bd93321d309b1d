"""Reminders in the real window, with a clock that the test moves."""

from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from models.people.business_changes import change_business
from models.people.kinds import Channel
from models.people.next_steps import finish_step, plan_step
from models.people.planned import Planned, Promised
from models.people.promises import add_promise
from models.people.prospects import add_prospect
from models.people.today.asking import today_of
from tests.clock import NOON, TODAY
from tests.ui.reminding.conftest import OpenAgain, Opened
from ui.record.page import RecordPage
from ui.reminding.clock import LOOK_EVERY_MS
from ui.reminding.tray import Tray


def step_of(shop: Opened, name: str) -> tuple[int, int, str, str]:
    rows = shop.desk.ask(
        lambda reader: reader.all(
            "SELECT s.id, s.prospect_id, s.on_day, s.at_time FROM step s"
            " JOIN prospect p ON p.id = s.prospect_id WHERE p.name = :name",
            name=name,
        )
    )
    return rows[0][0], rows[0][1], rows[0][2], rows[0][3]


def put_off(shop: Opened, text: str) -> None:
    field = shop.reminders.bar.until
    field.setFocus()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_a_call_is_told_when_its_time_comes_and_once(shop: Opened) -> None:
    early = shop.after(hours=1, minutes=59)

    told = shop.after(minutes=1)
    shop.reminders.bar.close_it.click()

    assert early == ""
    assert told == "Call Ada Lovelace at 14:00. Call back"
    assert shop.after(seconds=10) == ""


def test_an_appointment_is_told_before_it_begins(shop: Opened) -> None:
    shop.clock.go_on(hours=3)
    shop.looking.look()
    shop.reminders.bar.clear()

    assert shop.after(minutes=44) == ""
    assert (
        shop.after(minutes=1) == "Meeting with Bob Stone at 16:00. In 15 min. Samples"
    )


def test_the_clock_looks_within_thirty_seconds_by_itself(
    shop: Opened, qtbot: QtBot
) -> None:
    assert LOOK_EVERY_MS <= 30_000
    assert shop.looking.is_running()
    shop.looking._timer.setInterval(20)  # so that the test need not wait

    shop.clock.go_on(hours=2)

    bar = shop.reminders.bar
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
    told = second.reminders.bar.words()
    second.reminders.bar.open_it.click()
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


def test_a_clock_set_back_tells_nothing_twice(shop: Opened) -> None:
    shop.after(hours=2)
    shop.reminders.bar.clear()
    shop.clock.now = NOON - timedelta(days=365)
    shop.looking.look()
    shop.clock.now = NOON + timedelta(hours=2, seconds=30)

    assert shop.after(seconds=10) == ""


def test_fifteen_minutes_put_a_call_off_and_today_agrees(shop: Opened) -> None:
    shop.after(hours=2)

    put_off(shop, "15m")

    assert step_of(shop, "Ada Lovelace")[2:] == ("2026-11-18", "14:15")
    rows = shop.desk.ask(today_of, TODAY, now_time=time(14)).groups
    assert "14:15" in {row.at for group in rows for row in group.rows}
    assert shop.reminders.bar.isHidden()
    assert shop.after(minutes=14) == ""
    assert shop.after(minutes=1) == "Call Ada Lovelace at 14:15. Call back"


@pytest.mark.parametrize(
    ("text", "day", "at"),
    [("tue 9", "2026-11-24", "09:00"), ("tomorrow", "2026-11-19", "14:00")],
)
def test_a_day_puts_a_call_off(shop: Opened, text: str, day: str, at: str) -> None:
    shop.after(hours=2)

    put_off(shop, text)

    assert step_of(shop, "Ada Lovelace")[2:] == (day, at)


def test_a_meeting_is_not_moved_by_putting_its_reminder_off(shop: Opened) -> None:
    shop.after(hours=2)
    shop.reminders.bar.clear()
    shop.after(hours=1, minutes=45)

    put_off(shop, "10m")

    assert step_of(shop, "Bob Stone")[2:] == ("2026-11-18", "16:00")
    assert shop.after(minutes=9) == ""
    assert shop.after(minutes=1) == "Meeting with Bob Stone at 16:00. In 5 min. Samples"


def test_a_time_that_is_past_says_what_is_expected(shop: Opened) -> None:
    shop.after(hours=2)

    put_off(shop, "9:00")

    bar = shop.reminders.bar
    assert bar.isVisible()
    assert bar.until.accessibleDescription().startswith("A time ahead")
    assert step_of(shop, "Ada Lovelace")[3] == "14:00"


def test_a_step_that_is_done_takes_its_reminder_away(shop: Opened) -> None:
    shop.after(hours=2)

    shop.desk.do(finish_step, step_of(shop, "Ada Lovelace")[0], now=NOON)

    assert shop.reminders.bar.isHidden()


def test_opening_a_reminder_shows_the_record(shop: Opened) -> None:
    shop.after(hours=2)
    pages = shop.furnishing.shop.pages
    assert pages is not None

    QTest.mouseClick(shop.reminders.bar.open_it, Qt.MouseButton.LeftButton)

    page = pages.in_sight()
    assert isinstance(page, RecordPage)
    assert page.prospect_id == step_of(shop, "Ada Lovelace")[1]


def test_one_reminder_follows_another(shop: Opened) -> None:
    shop.desk.do(
        plan_step,
        step_of(shop, "Ada Lovelace")[1],
        Planned(Channel.LETTER, "Brochure", TODAY, time(14)),
        now=NOON,
    )

    first = shop.after(hours=2)
    shop.reminders.bar.close_it.click()

    assert first.endswith("1 more after this")
    assert shop.reminders.bar.words().startswith("Write to Ada Lovelace")


def test_nothing_is_told_in_the_quiet_hours(shop: Opened) -> None:
    who = shop.desk.do(add_prospect, "Eve", now=NOON).answer
    assert who is not None
    tomorrow = TODAY + timedelta(days=1)
    shop.after(hours=6)
    shop.reminders.bar.clear()
    shop.desk.do(
        plan_step,
        who,
        Planned(Channel.CALL, "Ring", tomorrow, time(8, 0)),
        now=shop.clock.now,
    )
    shop.desk.do(add_promise, who, Promised("us", "A list", tomorrow), now=NOON)

    assert shop.after(hours=13, minutes=59) == ""  # 7:59
    morning = shop.after(minutes=1)

    assert morning.startswith("Call Eve at 08:00")
    assert morning.endswith("1 more after this")


def test_the_days_are_those_of_the_business(shop: Opened) -> None:
    shop.desk.do(change_business, zone="America/New_York")

    assert shop.after(hours=2) == ""
    assert shop.after(hours=5) == "Call Ada Lovelace at 14:00. Call back"


def test_a_window_closed_to_the_tray_goes_on_reminding(shop: Opened) -> None:
    tray = Tray(shop.window)  # shown nowhere, as this desktop has none

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
    tray = Tray(shop.window)
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


def test_the_bar_is_found_by_name(shop: Opened) -> None:
    shop.after(hours=2)
    bar = shop.reminders.bar

    names = [part.accessibleName() for part in (bar.open_it, bar.until, bar.close_it)]

    assert names == [
        "Open Ada Lovelace",
        "Put off until",
        "Close the reminder: Call Ada Lovelace at 14:00",
    ]
    assert date.fromisoformat(step_of(shop, "Ada Lovelace")[2]) == TODAY
