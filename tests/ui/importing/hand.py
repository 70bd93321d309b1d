"""Uses the import page as a person does: by mouse, by keys, and by looking."""

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from ui.importing.page import ImportPage
from ui.look.labels import Label

AUTHORED = Path(__file__).parents[2] / "data" / "authored"
PATIENCE = 20.0


class Hand:
    """The hand and the eye of a test."""

    def __init__(self, page: ImportPage) -> None:
        self.page = page
        self.steps = page.steps
        self.check = page.steps.check

    def until(self, holds: Callable[[], bool]) -> None:
        """Wait until something holds."""
        end = time.monotonic() + PATIENCE
        while not holds():
            assert time.monotonic() < end, self.labels()
            QTest.qWait(5)

    def wait(self, step: str) -> None:
        """Wait until a step is shown and nothing runs."""
        self.until(lambda: self.words_of("step") == step and self.steps.current() >= 0)

    def open(self, path: Path, step: str = "Step 2 of 5, Columns") -> None:
        """Read a list and wait for the step that shows it."""
        self.page.open_file(path)
        self.wait(step)

    def to_check(self, path: Path | None = None) -> None:
        """Go on to the dry run, by the button at the foot."""
        if path is not None:
            self.page.open_file(path)
            self.until(lambda: self.steps.current() > 0)
        while self.steps.current() < 3:
            self.press("stepNext")
            if self.steps.current() < 0:
                break
        self.wait("Step 4 of 5, Check")
        self.compared()

    def compared(self) -> None:
        """Wait until the row in sight is held beside whom it tells of."""
        row = self.check._shown
        if row is not None and row.reject is None:
            shown = self.check.panel
            self.until(
                lambda: bool(shown._differences) and not self.check._clock.isActive()
            )

    def run(self) -> None:
        """Take the list over."""
        self.press("runImport")
        self.wait("Step 5 of 5, Done")

    def widget(self, name: str) -> QWidget:
        """A widget that can be seen."""
        found = [
            one for one in self.page.findChildren(QWidget, name) if one.isVisible()
        ]
        assert found, f"{name} is not in sight"
        return found[0]

    def sees(self, name: str) -> bool:
        """Whether a widget can be seen."""
        found = self.page.findChildren(QWidget, name)
        return any(one.isVisible() for one in found)

    def press(self, name: str) -> None:
        """Click a button."""
        button = self.widget(name)
        assert isinstance(button, QPushButton)
        assert button.isEnabled()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def keys(self, *keys: Qt.Key) -> None:
        """Press keys one after another, where the focus of the page is."""
        for key in keys:
            focus: QWidget | None = self.page.focusWidget()
            assert focus is not None
            QTest.keyClick(focus, key)

    def alt(self, key: Qt.Key) -> None:
        """Press a key together with Alt."""
        self.page.activateWindow()
        QTest.qWaitForWindowActive(self.page)
        QTest.keyClick(self.page, key, Qt.KeyboardModifier.AltModifier)

    def words_of(self, name: str) -> str:
        """What a screen reader says of a widget."""
        found = self.page.findChild(QWidget, name)
        assert isinstance(found, QWidget)
        return found.accessibleName()

    def choose(self, name: str, words: str) -> None:
        """Choose a word of a drop-down."""
        box = self.page.findChild(QComboBox, name)
        assert isinstance(box, QComboBox)
        at = box.findText(words)
        assert at >= 0, [box.itemText(i) for i in range(box.count())]
        box.setCurrentIndex(at)
        box.activated.emit(at)

    def rows(self) -> list[tuple[int, str, str]]:
        """Each row in sight: its number, what happens, and the name."""
        model = self.check.model
        return [
            (row.line, model.kind_at(model.index(at, 1)), row.name)
            for at, row in enumerate(model.rows)
        ]

    def why(self, row: int) -> str:
        """Why something happens to a row."""
        model = self.check.model
        return model.text_at(model.index(row, 4))

    def go_to(self, row: int) -> None:
        """Click a row of the table."""
        table = self.check.table
        index = self.check.model.index(row, 2)
        table.scrollTo(index)
        at = table.visualRect(index).center()
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
        table.setFocus()
        self.compared()

    def labels(self) -> list[str]:
        """Every text in sight."""
        return [one.text() for one in self.page.findChildren(Label) if one.isVisible()]
