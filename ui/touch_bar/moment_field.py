"""A field for a day and a time in words: "Fri 20 Nov, 10:00", "Today, 15:40"."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QWidget

from models.people.touch_line import Reading
from ui.look.fields import TextField
from ui.look.icons import icon


class MomentField(TextField):
    """Reads when it is left; what it cannot read is marked with what is expected.

    Signals:
        picked: a Reading, or None for an empty field.
    """

    picked = Signal(object)

    def __init__(
        self,
        name: str,
        object_name: str,
        read: Callable[[str], Reading | None],
        expected: str,
        parent: QWidget | None = None,
    ) -> None:
        self._calendar = QAction(name)
        super().__init__(name, object_name=object_name, parent=parent)
        self._read, self._expected = read, expected
        self.trouble = ""
        self.addAction(self._calendar, QLineEdit.ActionPosition.LeadingPosition)
        self.editingFinished.connect(self._take)

    def show_words(self, words: str) -> None:
        """Show a moment in words, unless the field is being typed in."""
        if not (self.hasFocus() and self.isModified()):
            self.setText(words)
            self.trouble = ""
            self.right()

    def _take(self) -> None:
        if not self.isModified():
            return
        text = self.text().strip()
        reading = self._read(text) if text else None
        if text and reading is None:
            self.trouble = self._expected
            self.wrong(self._expected)
            self.picked.emit(None)
            return
        self.setModified(False)
        self.trouble = ""
        self.picked.emit(reading)

    def _dress(self) -> None:
        super()._dress()
        self._calendar.setIcon(icon("calendar", "text.tertiary"))
