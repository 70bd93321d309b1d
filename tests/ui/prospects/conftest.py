"""A few people, and the prospects page over them."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.book.book import Book
from models.people.kinds import PointKind, Tier
from models.people.prospects import add_prospect
from tests.clock import NOON
from ui.desk import Desk
from ui.prospects.page import ProspectsPage

PEOPLE = (
    ("Ada Byrne", "Ada Ltd", Tier.COLD, 500_00, "+353 1 555 0101", "food"),
    ("Björn Ödegård", "Fjord", Tier.WARM, 900_00, "", ""),
    ("Ciara Nolan", "Nolan & Sons", Tier.HOT, None, "", "food"),
    ("Dan Suspect", "List Ltd", Tier.SUSPECT, None, "", ""),
    ("Eve Suspect", "List Ltd", Tier.SUSPECT, None, "", ""),
)


@pytest.fixture
def people(book: Book) -> dict[str, int]:
    """Five people by their first names: cold, warm, hot and two suspects."""
    return {
        name.split()[0]: book.do(
            add_prospect,
            name,
            company=company,
            tier=tier,
            value_minor=value,
            points=[(PointKind.PHONE, phone)] if phone else [],
            tags=[tag] if tag else [],
            now=NOON,
        )
        for name, company, tier, value, phone, tag in PEOPLE
    }


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, people: dict[str, int]) -> Iterator[ProspectsPage]:
    """The prospects page, with the focus on its rows."""
    del people
    shown = ProspectsPage(desk)
    qtbot.addWidget(shown)
    shown.resize(1244, 816)
    shown.show()
    shown.activateWindow()
    qtbot.waitExposed(shown)
    shown.view.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is shown.view)
    yield shown
    shown.close()


def press(key: Qt.Key) -> None:
    """Press a key where the focus is."""
    target = QApplication.focusWidget()
    assert target is not None, "nothing has the focus"
    QTest.keyClick(target, key)


def write(text: str) -> None:
    """Type a text where the focus is."""
    target = QApplication.focusWidget()
    assert target is not None, "nothing has the focus"
    QTest.keyClicks(target, text)
