"""A prospect with a history, and the record page over it."""

from collections.abc import Iterator
from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from models.book.book import Book
from models.people.kinds import Channel, Direction, Outcome, PointKind, Tier
from models.people.planned import Planned, Promised
from models.people.prospects import add_prospect
from models.people.touches import log_touch
from tests.clock import NOON
from ui.desk import Desk
from ui.record.page import RecordPage

BAGS = Promised("us", "Bag costs at 2,000", date(2026, 11, 20))
CALL_BACK = Planned(Channel.CALL, "Call back", date(2026, 11, 20), time(10))


@pytest.fixture
def colm(book: Book) -> int:
    """Colm Gallagher, warm, met yesterday, to be called back on Friday."""
    key = book.do(
        add_prospect,
        "Colm Gallagher",
        company="Harbour Coffee Roasters",
        tier=Tier.WARM,
        value_minor=1_140_000,
        tags=["food"],
        points=[
            (PointKind.PHONE, "+353 91 555 0142"),
            (PointKind.ADDRESS, "14 Dock Road, Galway"),
        ],
        now=NOON - timedelta(days=20),
    )
    touch_colm(book, key)
    return key


def touch_colm(book: Book, key: int) -> None:
    """A mailer he answered, and a meeting with what follows from it."""
    book.do(
        log_touch,
        key,
        Channel.MAILER,
        direction=Direction.IN,
        happened_at=NOON - timedelta(days=15),
        now=NOON,
    )
    book.do(
        log_touch,
        key,
        Channel.MEETING,
        outcome=Outcome.MET,
        minutes=55,
        note="Three blends first.",
        happened_at=NOON - timedelta(days=1),
        now=NOON,
        next_step=CALL_BACK,
        promises=[BAGS],
    )


@pytest.fixture
def ruth(book: Book) -> int:
    """Ruth Adeyemi, cold, with nothing known of her."""
    return book.do(add_prospect, "Ruth Adeyemi", now=NOON)


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, colm: int, ruth: int) -> Iterator[RecordPage]:
    """The record page with Colm, opened from the board, Ruth after him."""
    shown = RecordPage(desk)
    qtbot.addWidget(shown)
    shown.resize(1244, 816)
    shown.show()
    shown.activateWindow()
    qtbot.waitExposed(shown)
    shown.open(colm, [colm, ruth])
    qtbot.waitUntil(lambda: focused() is shown.body.timeline.entries)
    yield shown
    shown.close()


def focused() -> QWidget | None:
    """What has the focus."""
    return QApplication.focusWidget()


def press(key: Qt.Key, held: Qt.KeyboardModifier | None = None) -> None:
    """Press a key where the focus is."""
    held = Qt.KeyboardModifier.NoModifier if held is None else held
    target = focused()
    assert target is not None, "nothing has the focus"
    QTest.keyClick(target, key, held)


def write(text: str) -> None:
    """Type a text where the focus is."""
    target = focused()
    assert target is not None, "nothing has the focus"
    QTest.keyClicks(target, text)
