"""Sheets that open over a page, and where the focus goes when they close."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.look.panels import Popover


def test_the_focus_goes_straight_back_where_it_came_from(
    qapp: QApplication, qtbot: QtBot
) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    other, came_from = QPushButton("Search"), QPushButton("Return the baton")
    column = QVBoxLayout(page)
    column.addWidget(other)
    column.addWidget(came_from)
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    came_from.setFocus()
    sheet = Popover(page, "Why does it go back?")
    note = QLineEdit()
    sheet.body.addWidget(note)
    sheet.open_at(QPoint(0, 0), note)
    assert note.hasFocus()
    visited: list[QWidget | None] = []
    qapp.focusChanged.connect(lambda _old, new: visited.append(new))

    sheet.close_sheet()

    assert visited == [came_from]  # a screen reader would read out all others, too
