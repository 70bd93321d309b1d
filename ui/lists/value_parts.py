"""The small fields of the builder: whole numbers, and choices."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox

from ui.guarded import guarded
from ui.look.fields import TextField
from ui.look.fonts import font
from ui.look.theme import px


class NumberField(TextField):
    """A whole number from 0 to `most`; the arrow keys count up and down."""

    def __init__(self, name: str, most: int) -> None:
        super().__init__(name, hint="0", object_name="number")
        self._most = most
        self.setMaxLength(len(str(most)))
        self.setFixedWidth(px(84))

    def number(self) -> int | None:
        """The number; None where the text is none."""
        text = self.text().strip()
        number = int(text) if text.isascii() and text.isdecimal() else -1
        return number if 0 <= number <= self._most else None

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
        if by is None or event.modifiers():
            super().keyPressEvent(event)
        else:
            number = (self.number() or 0) + by
            self.setText(str(max(0, min(number, self._most))))


def choice(name: str) -> QComboBox:
    """A field to choose in."""
    box = QComboBox()
    box.setAccessibleName(name)
    box.setFont(font("body"))
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    box.setMaxVisibleItems(20)
    return box
