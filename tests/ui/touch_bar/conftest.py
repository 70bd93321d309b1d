"""A window with the touch bar over a book of a few people."""

from collections.abc import Iterator
from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget, QMainWindow, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from models.book.book import Book
from models.people.kinds import Channel, Direction, Tier
from models.people.planned import Planned
from models.people.prospects import add_prospect
from models.people.touches import log_touch
from tests.clock import NOON
from ui.desk import Desk
from ui.touch_bar import TouchBar

MEETING = Planned(Channel.MEETING, "Meeting", date(2026, 11, 23), time(10))


@pytest.fixture
def colm(book: Book) -> int:
    """Colm Gallagher, warm, with two touches and a meeting on Monday."""
    person = book.do(
        add_prospect,
        "Colm Gallagher",
        company="Harbour Coffee Roasters",
        tier=Tier.WARM,
        now=NOON - timedelta(days=20),
    )
    for days, channel in ((15, Channel.MAILER), (9, Channel.CALL)):
        book.do(
            log_touch,
            person,
            channel,
            direction=Direction.IN if days == 9 else Direction.OUT,
            happened_at=NOON - timedelta(days=days),
            now=NOON - timedelta(days=days),
            next_step=MEETING,
        )
    return person


@pytest.fixture
def sams(book: Book) -> tuple[int, int]:
    """Sam Okafor and Sam Prior."""
    return (
        book.do(add_prospect, "Sam Okafor", company="Okafor Architects", now=NOON),
        book.do(add_prospect, "Sam Prior", company="Prior Estates", now=NOON),
    )


@pytest.fixture
def bar(
    qtbot: QtBot, desk: Desk, colm: int, sams: tuple[int, int]
) -> Iterator[TouchBar]:
    """The touch bar at the top of a shown window, a list below it."""
    assert colm
    assert sams
    window = QMainWindow()
    inside = QWidget()
    column = QVBoxLayout(inside)
    touch_bar = TouchBar(desk)
    page = QListWidget()
    page.setObjectName("page")
    page.addItem("One")
    column.addWidget(touch_bar)
    column.addWidget(page)
    window.setCentralWidget(inside)
    window.resize(1440, 900)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    page.setFocus(Qt.FocusReason.OtherFocusReason)
    qtbot.waitUntil(page.hasFocus)
    yield touch_bar
    QTest.qWait(0)
