"""What a hand does at the touch bar, and what it sees there."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from models.people.record import Entry, PlannedStep, steps_of, timeline_of
from ui.desk import Desk
from ui.touch_bar import TouchBar

KEY = Qt.Key
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
LEFT = Qt.MouseButton.LeftButton


def type_in(bar: TouchBar, line: str) -> None:
    bar.setFocus()
    QTest.keyClicks(bar, line)


def chips(bar: TouchBar) -> dict[str, str]:
    """The chips in sight: name and words as a screen reader says them."""
    assert bar.sheet is not None
    return {c.objectName(): c.accessibleName() for c in bar.sheet.chips.shown()}


def effect(bar: TouchBar) -> str:
    assert bar.sheet is not None
    return bar.sheet.effect.sentence.text()


def control(bar: TouchBar, name: str) -> QWidget:
    assert bar.sheet is not None
    found = bar.sheet.findChild(QWidget, name)
    assert isinstance(found, QWidget), name
    return found


def touches(desk: Desk, person: int) -> list[Entry]:
    return [e for e in desk.ask(timeline_of, person) if e.kind == "touch"]


def press(key: Qt.Key) -> QWidget:
    """Press a key where the focus is; the widget that has it afterwards."""
    before = QApplication.focusWidget()
    assert before is not None
    QTest.keyClick(before, key)
    now = QApplication.focusWidget()
    assert now is not None
    return now


def planned(desk: Desk, person: int) -> PlannedStep:
    return desk.ask(steps_of, person)[0]


class Logged:
    """The people logged while the block ran."""

    def __init__(self, bar: TouchBar) -> None:
        self._bar, self._people = bar, list[int]()

    def __enter__(self) -> list[int]:
        self._bar.logged.connect(self._people.append)
        return self._people

    def __exit__(self, *_error: object) -> None:
        self._bar.logged.disconnect(self._people.append)
