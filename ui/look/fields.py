"""Fields: one line of text, search, and days in words."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from ui.guarded import guarded
from ui.look.fonts import font
from ui.look.icons import icon
from ui.look.labels import Label, escaped_amp
from ui.look.theme import px, size, theme


class TextField(QLineEdit):
    """One line of text with a name; `wrong(sentence)` marks it until it changes."""

    def __init__(
        self,
        name: str,
        *,
        hint: str = "",
        object_name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(object_name)
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.textEdited.connect(self.right)
        self._dress()
        theme().changed.connect(self._dress)

    def wrong(self, sentence: str) -> None:
        """Mark the field; the sentence starts with what is expected."""
        self.setProperty("look", "wrong")
        self.setAccessibleDescription(sentence)
        self._polish()

    def right(self, _text: str = "") -> None:
        """Take the mark away."""
        if self.property("look") == "wrong":
            self.setProperty("look", None)
            self.setAccessibleDescription("")
            self._polish()

    def _polish(self) -> None:
        self.style().unpolish(self)
        self.style().polish(self)

    def _dress(self) -> None:
        self.setFont(font("body"))


class SearchField(TextField):
    """A field that finds: a glass before the text, Esc empties it."""

    def __init__(
        self,
        name: str = "Search",
        *,
        hint: str = "",
        object_name: str = "search",
        parent: QWidget | None = None,
    ) -> None:
        self._glass = QAction()
        super().__init__(name, hint=hint, object_name=object_name, parent=parent)
        self.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self.setClearButtonEnabled(True)
        self._glass.setText(name)
        clear = self.findChild(QAction, "_q_qlineeditclearaction")
        if clear is not None:
            clear.setText(f"Empty {name}")

    def _dress(self) -> None:
        super()._dress()
        self._glass.setIcon(icon("search", "text.tertiary"))

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        super().keyPressEvent(event)


ReadDay = Callable[[str], date | None]
WriteDay = Callable[[date], str]


class DateEdit(TextField):
    """A day in the user's words ("fri 10", "20.11."), or empty for no day.

    Args:
        read_day: the day that a text names, or None where it names none.
        write_day: the day as it is shown after reading: "Fri 20 Nov".
    """

    picked = Signal(object)
    expected = "A date like fri 20 or 20.11."

    def __init__(
        self,
        name: str,
        read_day: ReadDay,
        write_day: WriteDay,
        *,
        object_name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self._calendar = QAction(name)
        super().__init__(name, hint="fri 20", object_name=object_name, parent=parent)
        self._read, self._write = read_day, write_day
        self._day: date | None = None
        self.addAction(self._calendar, QLineEdit.ActionPosition.LeadingPosition)
        self.editingFinished.connect(self._take)

    def day(self) -> date | None:
        """The day in the field; None when it is empty or not readable."""
        self._take()
        return self._day

    def is_right(self) -> bool:
        """Whether the text is empty or names a day."""
        self._take()
        return self._day is not None or not self.text().strip()

    def show_day(self, day: date | None) -> None:
        """Show a day, or nothing."""
        self._day = day
        self.setText("" if day is None else self._write(day))

    def _take(self) -> None:
        text = self.text().strip()
        if self._day is not None and text == self._write(self._day):
            return
        before, self._day = self._day, self._read(text) if text else None
        if self._day is not None:
            self.setText(self._write(self._day))
        elif text:
            self.wrong(self.expected)
        if self._day != before:
            self.picked.emit(self._day)

    def _dress(self) -> None:
        super()._dress()
        self._calendar.setIcon(icon("calendar", "text.tertiary"))


class _RowLabel(Label):
    """The label of a field: as high as the field, at each text size."""

    _wide = 0

    def be_wide(self, wide: int) -> None:
        """Take so many pixels at 100 % at least."""
        self._wide = wide
        self._dress()

    def _dress(self) -> None:
        super()._dress()
        self.setMinimumSize(px(self._wide), size("field"))


def named_row(form: QFormLayout, words: str, field: QWidget, *, wide: int = 0) -> Label:
    """Add a row to a form: a label that names its field, and the field.

    Args:
        form: gets the row at its end.
        words: what the field is called.
        field: gets them as its name, where it has none.
        wide: pixels at 100 % that the label takes at least.
    """
    label = _RowLabel(escaped_amp(words), "detail", "text.secondary")
    label.be_wide(wide)
    label.setBuddy(field)
    if not field.accessibleName():
        field.setAccessibleName(words)
    form.addRow(label, field)
    return label
