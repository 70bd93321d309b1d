"""A window over a book whose clock a test moves."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from models.book.book import Book
from models.people.kinds import Channel
from models.people.next_steps import plan_step
from models.people.planned import Planned
from models.people.prospects import add_prospect
from tests.clock import NOON, TODAY
from ui.desk import Desk
from ui.look.style import dress
from ui.look.theme import theme
from ui.reminding.bar import ReminderBar
from ui.reminding.clock import ReminderClock
from ui.shell.opening import opened
from ui.shop.furnishing import Furnishing
from ui.shop.reminder_acts import ReminderActs
from ui.shop.shop import Shop
from ui.window import Window
from ui.window_memory import WindowMemory


class Clock:
    """The moment it is, until it is moved."""

    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> datetime:
        return self.now

    def go_on(self, **by: float) -> None:
        self.now += timedelta(**by)


@dataclass(frozen=True)
class Looking:
    """A book that is reminded of, and the clock that a test moves."""

    clock: Clock
    looking: ReminderClock
    desk: Desk

    @property
    def bar(self) -> ReminderBar:
        return self.looking.bar

    def after(self, **by: float) -> str:
        """What the bar says when the clock has gone on; "" while it is not there."""
        self.clock.go_on(**by)
        self.looking.look()
        return "" if self.bar.isHidden() else self.bar.words()


@dataclass(frozen=True)
class Opened(Looking):
    """The same in the whole window."""

    window: Window
    furnishing: Furnishing


OpenAgain = Callable[[], Opened]


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def path(tmp_path: Path, clock: Clock) -> Path:
    """A closed book: Ada is to be called at two, Bob is met at four."""
    place = tmp_path / "halden.baton"
    book = Book.create(place, name="Halden & Reyes", now=clock)
    for name, channel, what, at in (
        ("Ada Lovelace", Channel.CALL, "Call back", time(14)),
        ("Bob Stone", Channel.MEETING, "Samples", time(16)),
    ):
        who = book.do(add_prospect, name, now=NOON)
        book.do(plan_step, who, Planned(channel, what, TODAY, at), now=NOON)
    book.close()
    return place


@pytest.fixture
def open_again(
    qtbot: QtBot, qapp: QApplication, path: Path, clock: Clock
) -> Iterator[OpenAgain]:
    """Open a window over the book, as a new start of the program would."""
    windows: list[Window] = []

    def opening() -> Opened:
        dress(qapp, choice="light", text_percent=100)
        window = Window(WindowMemory(), now=clock)
        windows.append(window)
        shop = Shop(window, starts_on="today")
        shop.begin(opened(path, clock))
        window.resize(1440, 900)
        window.show()
        qtbot.waitExposed(window)
        furnishing = Furnishing(shop, backups=False)
        qtbot.waitUntil(lambda: furnishing.reminders is not None, timeout=10000)
        acts, desk = furnishing.reminders, window.desk
        assert isinstance(acts, ReminderActs)
        assert desk is not None
        return Opened(clock, acts.clock, desk, window, furnishing)

    yield opening

    for window in windows:
        window.leave()
        window.deleteLater()
    theme().choose(choice="light", text_percent=100, reduced_motion=False)
    qapp.processEvents()


@pytest.fixture
def shop(open_again: OpenAgain) -> Opened:
    return open_again()


@pytest.fixture
def alone(
    qtbot: QtBot, qapp: QApplication, path: Path, clock: Clock
) -> Iterator[Looking]:
    """The bar alone, over the same book."""
    dress(qapp, choice="light", text_percent=100)
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(900, 300)
    bar = ReminderBar(host)
    QVBoxLayout(host).addWidget(bar)
    host.show()
    qtbot.waitExposed(host)
    desk = Desk(Book.open(path, now=clock))
    looking = ReminderClock(WindowMemory(), bar, host)
    looking.follow(desk)
    yield Looking(clock, looking, desk)
    looking.stop()
    desk.close()
    desk.deleteLater()
