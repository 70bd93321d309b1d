"""A double click on a row that opened at the first click presses nothing behind it."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ui.second_click import SecondClick

LEFT = Qt.MouseButton.LeftButton


def test_the_second_click_presses_nothing_and_the_next_does(qtbot: QtBot) -> None:
    button = QPushButton("Sections")
    qtbot.addWidget(button)
    button.show()
    pressed: list[str] = []
    button.clicked.connect(lambda: pressed.append("pressed"))
    second = SecondClick(button)

    second.expect()
    QTest.mouseDClick(button, LEFT)
    QTest.mouseRelease(button, LEFT)
    assert pressed == []
    qtbot.wait(10)

    QTest.mouseClick(button, LEFT)
    assert len(pressed) == 1


def test_a_single_click_is_left_alone(qtbot: QtBot) -> None:
    button = QPushButton("Sections")
    qtbot.addWidget(button)
    button.show()
    pressed: list[str] = []
    button.clicked.connect(lambda: pressed.append("pressed"))

    SecondClick(button).expect()
    QTest.mouseClick(button, LEFT)

    assert len(pressed) == 1
