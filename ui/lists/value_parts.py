"""The small fields of the builder: whole numbers, and choices."""

import re
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox

from models.people.touch_line.days import day_at
from ui.guarded import guarded
from ui.look.fields import TextField
from ui.look.fonts import font
from ui.look.theme import px

_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})", re.ASCII)


def day_named(text: str, today: date, *, day_first: bool) -> date | None:
    """The day that the whole text names, past or coming, whichever is nearer."""
    low = " ".join(text.lower().split())
    if found := _ISO.fullmatch(low):
        try:
            return date(*(int(part) for part in found.groups()))
        except ValueError:
            return None
    said = day_at(low, 0, today=today, day_first=day_first)
    if said is None or said.end < len(low):
        return None
    known = (*said.days_ahead, *said.days_back)
    days = known or tuple(day for day, _hour in (*said.ahead, *said.back))
    return min(days, key=lambda day: abs(day - today), default=None)


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
