"""Where a toast stands: in the middle, or out of the way of a page's sums."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import (
    QLabel,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ui.look.messages import Toast


def toast_over(page: QWidget, qtbot: QtBot) -> Toast:
    host = QWidget()
    qtbot.addWidget(host)
    QStackedLayout(host).addWidget(page)
    host.resize(1200, 600)
    host.show()
    qtbot.waitExposed(host)
    toast = Toast(host)
    toast.say("The offer was changed")
    return toast


def test_a_toast_stands_in_the_middle(qtbot: QtBot) -> None:
    toast = toast_over(QLabel("Board"), qtbot)

    assert abs(toast.geometry().center().x() - 600) <= 1


def test_a_toast_covers_no_button_at_the_foot_of_a_page(qtbot: QtBot) -> None:
    page = QWidget()
    page.setProperty("toastAbove", "acts")
    column = QVBoxLayout(page)
    acts = QPushButton("Move to")
    acts.setObjectName("acts")
    column.addStretch(1)
    column.addWidget(acts)

    toast = toast_over(page, qtbot)
    above = toast.geometry().bottom()
    acts.hide()
    qtbot.waitUntil(lambda: toast.geometry().bottom() > above)
    low = toast.geometry().bottom()
    acts.show()
    qtbot.waitUntil(lambda: toast.geometry().bottom() < low)

    assert above < acts.mapTo(page, QPoint(0, 0)).y()
    assert toast.geometry().bottom() == above


def test_a_page_with_sums_in_the_middle_has_it_at_its_right(qtbot: QtBot) -> None:
    page = QWidget()
    page.setProperty("toastSide", "right")
    QStackedLayout(page).addWidget(QLabel("Total"))

    toast = toast_over(page, qtbot)
    once = toast.geometry()
    toast.say("The offer was changed again, and again, and again")

    assert 1200 - once.right() in range(10, 40)
    assert once.left() > 800
    assert abs(toast.geometry().right() - once.right()) <= 1
