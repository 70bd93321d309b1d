"""The meter of the week stands in the navigation and follows every touch."""

from datetime import timedelta
from pathlib import Path

from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from models.people.finding import names
from models.people.kinds import Channel
from models.people.today.values import WeekTouches
from models.people.touches import log_touch
from tests.clock import NOON
from tests.ui.shop.conftest import OpenShop
from ui.shell.week_meter import WeekMeter
from ui.shop.furnishing import Furnishing


def meter_of(furnishing: Furnishing) -> WeekMeter:
    found = furnishing.window.navigation.findChild(WeekMeter, "weekMeter")
    assert isinstance(found, WeekMeter)
    return found


def test_the_meter_follows_touches_and_undo(
    open_shop: OpenShop, a_book: Path, qtbot: QtBot
) -> None:
    furnishing = open_shop(a_book)
    meter, desk = meter_of(furnishing), furnishing.window.desk
    assert desk is not None
    one = desk.ask(names)[0].id
    before = meter.accessibleName()

    for channel in (Channel.CALL, Channel.FAIR, Channel.MEETING):
        desk.do(log_touch, one, channel, happened_at=NOON, now=NOON)
    last_week = NOON - timedelta(days=7)
    desk.do(log_touch, one, Channel.CALL, happened_at=last_week, now=NOON)

    assert before == "Week 47: 0 of 40 touches"
    assert meter.accessibleName() == "Week 47: 3 of 40 touches"
    assert meter.accessibleDescription() == "1 marketing, 2 sales"
    assert (meter.value(), meter.maximum()) == (3, 40)
    role = QAccessible.queryAccessibleInterface(meter).role()
    assert role == QAccessible.Role.ProgressBar
    desk.undo()
    desk.undo()
    assert meter.accessibleName() == "Week 47: 2 of 40 touches"
    qtbot.wait(1)


def test_more_than_was_meant_fills_the_bar(qtbot: QtBot) -> None:
    meter = WeekMeter()
    qtbot.addWidget(meter)

    meter.show_touches(WeekTouches(47, 30, 20, 40))
    meter.be_narrow(narrow=True)
    meter.grab()

    assert (meter.value(), meter.maximum()) == (40, 40)
    assert meter.accessibleName() == "Week 47: 50 of 40 touches"
