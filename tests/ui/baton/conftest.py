"""Marit and Tomás, with Tomás at the desk, and what is shown to him."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from models.book.book import Book
from tests.models.people.baton.two_partners import Partners, two_partners
from ui.desk import Desk
from ui.look.style import dress

Show = Callable[[QWidget], QWidget]


@pytest.fixture
def who(book: Book) -> Partners:
    """The two partners; Marit sits at the desk."""
    return two_partners(book)


@pytest.fixture
def tomas(desk: Desk, who: Partners) -> Partners:
    """The two partners; Tomás sits at the desk."""
    desk.sit(who.tomas, "sales")
    return who


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    """Show a widget in a window of its own."""
    windows: list[QWidget] = []

    def showing(widget: QWidget) -> QWidget:
        app = QWidget()
        app.resize(900, 700)
        column = QVBoxLayout(app)
        column.addWidget(widget)
        column.addStretch(1)
        qtbot.addWidget(app)
        windows.append(app)
        app.show()
        qtbot.waitExposed(app)
        return app

    return showing


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication) -> None:
    dress(qapp, choice="light", text_percent=100)
