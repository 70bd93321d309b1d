"""The import page over an empty book."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ui.desk import Desk
from ui.importing.page import ImportPage

AUTHORED = Path(__file__).parents[2] / "data" / "authored"


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
