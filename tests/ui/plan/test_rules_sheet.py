"""Outcome rules and what holds for every tier are changed without code."""

from datetime import date, time

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QPushButton, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from models.people.contact_plan.beginning import BEGINNING
from models.people.contact_plan.sheets import AwayDays, Rule
from models.people.kinds import Channel, Outcome, Tier
from ui.look.fields import TextField
from ui.plan.page import PlanPage


def choose(page: PlanPage, key: str, value: object) -> None:
    box = page.findChild(QComboBox, key)
    assert box is not None
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def test_a_rule_is_changed_in_its_row(page: PlanPage) -> None:
    page.rules.click()

    choose(page, "rule1Tier", Tier.HOT)
    choose(page, "rule1HintsAt", Tier.WARM)
    days = page.findChild(QSpinBox, "rule1Days")
    assert days is not None
    days.setValue(4)

    assert page.draft.plan.rules[0] == Rule(
        Outcome.VOICEMAIL, Tier.HOT, 1, Channel.CALL, "Call again", 4, Tier.WARM
    )
    assert page.draft.plan.rules[1:] == BEGINNING.rules[1:]


def test_rules_are_added_and_removed(page: PlanPage) -> None:
    page.rules.click()

    page.rules_sheet.add.click()
    last = len(BEGINNING.rules) + 1
    assert page.findChild(QWidget, f"rule{last}Outcome") is not None
    gone = page.findChild(QPushButton, "rule1Remove")
    assert gone is not None
    gone.click()

    assert page.draft.plan.rules[:-1] == BEGINNING.rules[1:]
    assert page.draft.plan.rules[-1].outcome is Outcome.OTHER


def test_a_rule_that_says_nothing_cannot_be_applied(
    page: PlanPage, qtbot: QtBot
) -> None:
    page.rules.click()
    field = page.findChild(TextField, "rule1What")
    assert field is not None

    field.setText("")
    field.editingFinished.emit()

    qtbot.waitUntil(page.bar.isVisible)
    assert "Say what follows" in page.bar.accessibleDescription()
    assert not page.bar.apply.isEnabled()


def test_capacity_hours_and_ladder_are_in_the_plan(page: PlanPage) -> None:
    page.every.more.click()
    sheet = page.work_sheet

    sheet.numbers["capacity_sales"].setValue(7)
    sheet.hours["quiet_from"].setText("20.30")
    sheet.hours["quiet_from"].editingFinished.emit()
    sheet.hours["quiet_to"].setText("25:00")
    sheet.hours["quiet_to"].editingFinished.emit()
    sheet.ladder.setText("9, 3 3")
    sheet.ladder.editingFinished.emit()
    sheet.free[4].click()

    work = page.draft.plan.work
    assert work.capacity_sales == 7
    assert work.quiet_from == time(20, 30)
    assert work.quiet_to == time(8)
    assert sheet.hours["quiet_to"].property("look") == "wrong"
    assert work.ladder == (3, 9)
    assert work.free_days == frozenset({5, 6, 7})


def test_a_ladder_of_words_is_refused_in_its_place(page: PlanPage) -> None:
    page.every.more.click()

    page.work_sheet.ladder.setText("soon")
    page.work_sheet.ladder.editingFinished.emit()

    assert page.work_sheet.ladder.property("look") == "wrong"
    assert page.draft.plan.work == BEGINNING.work


def test_one_day_of_the_week_is_left_to_work(page: PlanPage) -> None:
    page.every.more.click()

    for box in page.work_sheet.free[:5]:
        box.click()

    assert page.draft.plan.work.free_days == frozenset({1, 2, 3, 4, 6, 7})
    assert not page.work_sheet.free[4].isChecked()


def test_days_away_are_added_and_removed(page: PlanPage) -> None:
    page.every.more.click()
    away = page.work_sheet.away

    away.first.setText("24.12.")
    away.last.setText("20.12.")
    away.add.click()
    assert away.last.property("look") == "wrong"
    away.last.setText("31.12.")
    away.why.setText("Christmas")
    QTest.keyClick(away.why, Qt.Key.Key_Return)

    expected = AwayDays(date(2026, 12, 24), date(2026, 12, 31), "Christmas")
    assert list(page.draft.plan.away) == [expected]
    gone = page.findChild(QPushButton, "away1Remove")
    assert gone is not None
    gone.click()
    assert not page.draft.plan.away
