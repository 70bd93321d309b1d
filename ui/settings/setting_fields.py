"""The widget of one setting: it keeps a value that was changed, and only that."""

from collections.abc import Callable
from zoneinfo import available_timezones

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QPlainTextEdit, QWidget

from ui.guarded import guarded
from ui.look.fields import TextField
from ui.look.fonts import font
from ui.look.theme import px, theme
from ui.settings.entries import Entry, as_kept, what_is_wrong

Keep = Callable[[str, object], str]  # the answer: why it was not kept, or nothing
_LINES = 3


class LineSetting(TextField):
    """A line of text, kept at Enter or when it is left; what cannot be stays typed.

    Signals:
        was_wrong: the sentence that says why the text cannot be.
    """

    was_wrong = Signal(str)

    def __init__(self, entry: Entry, keep: Keep) -> None:
        super().__init__(
            entry.label, hint=entry.hint, object_name=f"business_{entry.field}"
        )
        self._entry, self._keep, self._shown = entry, keep, ""
        self._is_wrong = False
        self.editingFinished.connect(self._done)
        if entry.kind == "zone":
            names = QCompleter(sorted(available_timezones()), self)
            names.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            names.setFilterMode(Qt.MatchFlag.MatchContains)
            self.setCompleter(names)

    def show_value(self, value: object) -> None:
        """Show what is stored; a text being typed, or one that cannot be, stays."""
        if (self.hasFocus() or self._is_wrong) and self.text() != self._shown:
            return
        self._shown = "" if value is None else str(value)
        self.setText(self._shown)

    def _done(self) -> None:
        text, field = self.text(), self._entry.field
        self._is_wrong = False
        if text == self._shown:
            return
        why = what_is_wrong(field, text) or self._keep(field, as_kept(field, text))
        if why:
            self._is_wrong = True
            self.wrong(why)
            self.was_wrong.emit(why)
        else:
            self._shown = self.text()


class TextSetting(QPlainTextEdit):
    """Some lines of text, kept when they are left."""

    def __init__(self, entry: Entry, keep: Keep) -> None:
        super().__init__()
        self.setObjectName(f"business_{entry.field}")
        self.setAccessibleName(entry.label)
        self.setTabChangesFocus(True)
        self._entry, self._keep, self._shown = entry, keep, ""
        self._dress()
        theme().changed.connect(self._dress)

    def _dress(self) -> None:
        self.setFont(font("body"))
        self.setFixedHeight(px(18) * _LINES + px(16))

    def show_value(self, value: object) -> None:
        """Show what is stored; a text being typed stays."""
        if self.hasFocus() and self.toPlainText() != self._shown:
            return
        self.setPlainText("" if value is None else str(value))
        self._shown = self.toPlainText()

    @guarded()
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        text = self.toPlainText()
        if text != self._shown and not self._keep(self._entry.field, text):
            self._shown = text


class ChoiceSetting(QComboBox):
    """One of a few values, kept as soon as it is chosen."""

    left = Signal()

    def __init__(self, entry: Entry, keep: Keep) -> None:
        super().__init__()
        self.setObjectName(f"business_{entry.field}")
        self.setAccessibleName(entry.label)
        self._entry, self._keep = entry, keep
        for words, value in entry.choices:
            self.addItem(words, value)
        self.activated.connect(self._done)

    def show_value(self, value: object) -> None:
        """Show what is stored, also where it is none of the usual ones."""
        place = self.findData(value)
        if place < 0:
            self.addItem(str(value), value)
            place = self.count() - 1
        self.setCurrentIndex(place)

    def _done(self) -> None:
        self._keep(self._entry.field, self.currentData())


Setting = LineSetting | TextSetting | ChoiceSetting


def setting_of(entry: Entry, keep: Keep) -> Setting:
    """The widget of a setting."""
    if entry.kind == "text":
        return TextSetting(entry, keep)
    if entry.kind == "choice":
        return ChoiceSetting(entry, keep)
    return LineSetting(entry, keep)


def wide_enough(widget: QWidget) -> None:
    """Let a field be as wide as a line of an address."""
    widget.setMinimumWidth(px(280))
    widget.setMaximumWidth(px(420))
