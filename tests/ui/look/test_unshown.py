"""Widgets that were made and not yet shown follow the theme like all others."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.look.buttons import Button
from ui.look.fonts import font
from ui.look.labels import Label
from ui.look.style import dress
from ui.look.theme import theme


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[None]:
    """The application in its look, as plain as before after the test."""
    before = qapp.styleSheet()
    dress(qapp, choice="light")
    yield
    theme().choose(choice="light", text_percent=100)
    qapp.setStyleSheet(before)


@pytest.mark.usefixtures("dressed")
def test_a_sheet_opened_after_a_change_of_text_size_has_that_size(
    qtbot: QtBot,
) -> None:
    label, button = Label("Ada"), Button("Log a touch")
    qtbot.addWidget(label)
    qtbot.addWidget(button)

    theme().choose(text_percent=200)
    label.show()
    button.show()

    assert label.font().pointSizeF() == font("body").pointSizeF()
    assert button.font().pointSizeF() == font("bodyStrong").pointSizeF()
