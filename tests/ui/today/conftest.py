"""A book with a day's work in it, and the Today page over it."""

from collections.abc import Iterator
from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from models.book.book import Book
from models.people.kinds import Channel, Outcome, Tier
from models.people.next_steps import plan_step
from models.people.planned import Planned, Promised
from models.people.promises import add_promise
from models.people.prospects import add_prospect
from models.people.touches import log_touch
from tests.clock import NOON, TODAY
from ui.desk import Desk
from ui.today.lines import Line
from ui.today.page import TodayPage

MONDAY = date(2026, 11, 16)


def add(book: Book, name: str, tier: Tier = Tier.WARM) -> int:
    """The id of somebody who was touched a week ago."""
    key = book.do(add_prospect, name, company=f"{name} Ltd", tier=tier, now=NOON)
    book.do(
        log_touch,
        key,
        Channel.MAIL,
        outcome=Outcome.ANSWERED,
        happened_at=NOON - timedelta(days=7),
        now=NOON,
    )
    return key


def plan(
    book: Book, key: int, what: str, on: date | None, at: time | None = None
) -> int:
    """The id of a call planned with somebody."""
    return book.do(plan_step, key, Planned(Channel.CALL, what, on, at), now=NOON)


@pytest.fixture
def people(book: Book) -> dict[str, int]:
    """Those who are due; Maeve is owed something late, and Hanna owes an answer."""
    keys = {name: add(book, name) for name in ("Maeve", "Eamon", "Sofia", "Dara")}
    keys["Hanna"] = add(book, "Hanna", Tier.HOT)
    later = TODAY + timedelta(days=20)
    for name in ("Maeve", "Hanna"):
        plan(book, keys[name], "Much later", later)
    owed = Promised("us", "Two colour routes", MONDAY)
    book.do(add_promise, keys["Maeve"], owed, now=NOON)
    book.do(
        add_promise,
        keys["Hanna"],
        Promised("them", "A yes or no", TODAY + timedelta(days=2)),
        now=NOON,
    )
    plan(book, keys["Eamon"], "After-care call", MONDAY)
    plan(book, keys["Sofia"], "Agree the scope", TODAY, time(16, 30))
    plan(book, keys["Dara"], "Left a message", None)
    return keys


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, people: dict[str, int]) -> Iterator[TodayPage]:
    """The page over that book, ready to be worked with, its list in focus."""
    assert people
    shown = TodayPage(desk)
    qtbot.addWidget(shown)
    shown.resize(1244, 816)
    shown.show()
    shown.activateWindow()
    qtbot.waitExposed(shown)
    shown.equip()
    qtbot.waitUntil(lambda: shown.reading.today is not None)
    shown.box.tree.setFocus()
    qtbot.waitUntil(lambda: focused() is shown.box.tree)
    yield shown
    shown.close()


def focused() -> QWidget | None:
    """What has the focus."""
    return QApplication.focusWidget()


def press(*keys: Qt.Key) -> None:
    """Press keys where the focus is."""
    for key in keys:
        target = focused()
        assert target is not None, "nothing has the focus"
        QTest.keyClick(target, key)


def write(text: str) -> None:
    """Type a text where the focus is."""
    target = focused()
    assert target is not None, "nothing has the focus"
    QTest.keyClicks(target, text)


def names(page: TodayPage) -> dict[str, list[str]]:
    """Who stands in each part."""
    return {
        part: [line.row.name for line in lines]
        for part, lines in page.box.model.lines.items()
    }


def current(page: TodayPage) -> Line:
    """The line that is open."""
    line = page.box.tree.current_line()
    assert line is not None
    return line


def line_of(page: TodayPage, name: str) -> Line:
    """Somebody's line."""
    lines = page.box.model.all_lines()
    return next(line for line in lines if line.row.name == name)
