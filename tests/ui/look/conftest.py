import pytest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.look.style import dress


@pytest.fixture
def host(qapp: QApplication, qtbot: QtBot) -> QWidget:
    """A dressed, shown window with a column to lay things in."""
    dress(qapp, choice="light")
    made = QWidget()
    made.resize(400, 300)
    QVBoxLayout(made)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    return made
