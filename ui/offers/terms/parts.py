"""What the forms of the terms are built from."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from ui.guarded import guarded
from ui.look.fields import named_row
from ui.look.fonts import font
from ui.look.labels import Label
from ui.look.panels import Panel
from ui.look.theme import px, theme

LABEL = 132
_SHORTEST = 6
_NONE = Qt.KeyboardModifier.NoModifier


class Choice(QComboBox):
    """One of a few values, told as soon as it is chosen.

    Signals:
        chosen: the value.
    """

    chosen = Signal(object)

    def __init__(
        self, name: str, object_name: str, choices: Sequence[tuple[str, object]]
    ) -> None:
        super().__init__()
        self.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.setMinimumContentsLength(_SHORTEST)
        self._values: list[object] = []  # Qt would make plain text of our words
        self.setAccessibleName(name)
        self.setObjectName(object_name)
        self.fill(choices)
        self.activated.connect(lambda _place: self.chosen.emit(self.value()))
        self._dress()
        theme().changed.connect(self._dress)

    def _dress(self) -> None:
        self.setFont(font("body"))

    def fill(self, choices: Sequence[tuple[str, object]]) -> None:
        """Offer these values by their words."""
        self.clear()
        self.addItems([words for words, _value in choices])
        self._values = [value for _words, value in choices]

    def value(self) -> Any:  # noqa: ANN401 — a choice may be of anything
        """The value that is chosen."""
        return self._values[self.currentIndex()]

    def show_value(self, value: object) -> None:
        """Show this one."""
        known = value in self._values
        self.setCurrentIndex(self._values.index(value) if known else 0)


class Tick(QCheckBox):
    """A box to tick with its words beside it."""

    def __init__(self, words: str, object_name: str) -> None:
        super().__init__(words)
        self.setObjectName(object_name)
        self._dress()
        theme().changed.connect(self._dress)

    def _dress(self) -> None:
        self.setFont(font("body"))


class TermsForm(Panel):
    """One group of the terms under its heading."""

    def __init__(self, heading: str, object_name: str) -> None:
        super().__init__()
        self.setObjectName(object_name)
        self.setAccessibleName(heading)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(px(14), px(12), px(14), px(14))
        self.column.setSpacing(px(8))
        self.column.addWidget(Label(heading, "bodyStrong"))
        self.form = QFormLayout()
        self.form.setHorizontalSpacing(px(12))
        self.form.setVerticalSpacing(px(8))
        self.column.addLayout(self.form)

    def add_rows(self, rows: Sequence[tuple[str, QWidget]]) -> None:
        """Add rows: what each is called, and its field; a tick has its own words."""
        for words, field in rows:
            if words:
                named_row(self.form, words, field, wide=LABEL)
            else:
                self.form.addRow("", field)

    def take_focus(self) -> None:
        """Have the first field that can be changed take the keys."""
        for field in self.findChildren(QWidget):
            by_keys = field.focusPolicy() & Qt.FocusPolicy.TabFocus
            if by_keys and field.isVisible() and field.isEnabled():
                field.setFocus(Qt.FocusReason.TabFocusReason)
                return


class FormRow(QWidget):
    """A row of fields of a form; Enter in any of them goes on to the next row.

    Signals:
        left: Enter was pressed in it.
    """

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(px(6))

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (_NONE, Qt.KeyboardModifier.KeypadModifier)
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        else:
            super().keyPressEvent(event)


def join_rows(rows: Sequence[FormRow], fields: Sequence[QWidget]) -> None:
    """Let Enter in each row give the keys to the first field of the next one."""
    for row, field in zip(rows, fields[1:], strict=False):
        row.left.connect(partial(field.setFocus, Qt.FocusReason.TabFocusReason))
