from itertools import pairwise

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.book.book import Book
from models.people.kinds import Tier
from models.people.prospects import add_prospect
from models.people.tiers import move_to_tier
from tests.clock import NOON
from ui.board.gestures import Gestures
from ui.board.page import BoardPage
from ui.desk import Desk
from ui.look.style import dress

PEOPLE = (
    (Tier.COLD, "Aoife Brennan", "Saltmarsh Gin", 640_000),
    (Tier.COLD, "Declan Moore", "Moore Joinery", 320_000),
    (Tier.COLD, "Priya Nair", "Kettle Lane Bakery", 480_000),
    (Tier.WARM, "Maeve Kinsella", "Northlight Opticians", 980_000),
    (Tier.WARM, "Jonas Weber", "Weber Cycles", 1_420_000),
    (Tier.HOT, "Grace Tan", "Tidewater Hotels", 2_850_000),
)


@pytest.fixture
def people(book: Book) -> dict[str, int]:
    """Six people by first name, in the order of their cards."""
    ids = {}
    for tier, name, company, value in PEOPLE:
        key = book.do(
            add_prospect,
            name,
            company=company,
            tier=tier,
            value_minor=value,
            currency="EUR",
            now=NOON,
        )
        ids[name.split()[0]] = key
    for tier in (Tier.COLD, Tier.WARM):
        names = [name.split()[0] for t, name, *_ in PEOPLE if t is tier]
        for first, second in reversed(list(pairwise(names))):
            book.do(move_to_tier, [ids[first]], tier, before_id=ids[second], now=NOON)
    return ids


@pytest.fixture
def board(
    qapp: QApplication, qtbot: QtBot, desk: Desk, people: dict[str, int]
) -> BoardPage:
    """The board of six people, shown, with hands."""
    del people
    dress(qapp, choice="light")
    page = BoardPage(desk)
    page.gestures = Gestures(desk)
    page.resize(1244, 816)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page
