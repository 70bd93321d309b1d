"""The hand that drags: real mouse events, through Qt's own drag on a real display."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

Spot = tuple[QWidget, QPoint]
Drag = Callable[[Spot, Spot], None]

LEFT = Qt.MouseButton.LeftButton
NO_KEY = Qt.KeyboardModifier.NoModifier
SETTLE_MS = 100


def spot_in(window: QWidget, spot: Spot) -> QPoint:
    """Where the spot lies, in the window's coordinates."""
    widget, point = spot
    return widget.mapTo(window, point)


def drag_by_mouse(qtbot: QtBot, source: Spot, target: Spot) -> None:
    """Press on the source, move to the target, release there."""
    assert QGuiApplication.platformName() != "offscreen", "a drag needs a display"
    window = source[0].window()
    handle = window.windowHandle()
    assert handle is not None, "the window is not shown"
    first, last = spot_in(window, source), spot_in(window, target)
    released: list[bool] = []

    # QDrag.exec() blocks in a loop of its own, so the rest of the way is walked
    # from a timer inside that loop.
    def walk_and_let_go() -> None:
        for point in ((first + last) / 2, last - QPoint(1, 1), last):
            QTest.mouseMove(handle, point)
        QTest.mouseRelease(handle, LEFT, NO_KEY, last)
        released.append(True)

    QTimer.singleShot(SETTLE_MS, handle, walk_and_let_go)
    pull_away(handle, first)
    qtbot.waitUntil(lambda: bool(released))


def pull_away(handle: QWindow, first: QPoint) -> None:
    """Press and go far enough that Qt calls it a drag."""
    QTest.mousePress(handle, LEFT, NO_KEY, first)
    for step in (1, 2):
        aside = QPoint(step * QApplication.startDragDistance(), 0)
        QTest.mouseMove(handle, first + aside)
