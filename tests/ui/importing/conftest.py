"""The import page over an empty book."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.importing.hand import Hand
from ui.desk import Desk
from ui.importing.page import ImportPage


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> Iterator[ImportPage]:
    """The page as it opens."""
    shown = ImportPage(desk)
    qtbot.addWidget(shown)
    shown.resize(1244, 816)
    shown.show()
    qtbot.waitExposed(shown)
    yield shown
    shown.stop()


@pytest.fixture
def hand(qtbot: QtBot, page: ImportPage) -> Hand:
    """Whoever uses the page."""
    return Hand(qtbot, page)
