from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.book.book import Book
from models.people.kinds import Channel, Outcome, Tier
from models.people.prospects import add_prospect
from models.people.touches import log_touch
from tests.clock import NOON
from ui.desk import Desk
from ui.look.style import dress
from ui.plan.page import PlanPage


@pytest.fixture
def warm(book: Book) -> dict[str, int]:
    """Two warm people by first name: Orla called 3 days ago, Niamh 4."""
    ids = {}
    for name, days in (("Orla Keane", 3), ("Niamh O'Dea", 4)):
        key = book.do(add_prospect, name, tier=Tier.WARM, now=NOON - timedelta(days=9))
        book.do(
            log_touch,
            key,
            Channel.CALL,
            happened_at=NOON - timedelta(days=days),
            outcome=Outcome.ANSWERED,
            now=NOON,
        )
        ids[name.split()[0]] = key
    return ids


@pytest.fixture
def page(
    qapp: QApplication, qtbot: QtBot, desk: Desk, warm: dict[str, int]
) -> PlanPage:
    """The page of the plan, shown; two people are warm."""
    del warm
    dress(qapp, choice="light")
    shown = PlanPage(desk)
    shown.resize(1244, 816)
    qtbot.addWidget(shown)
    shown.show()
    qtbot.waitExposed(shown)
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    return shown
