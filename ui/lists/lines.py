"""The lines of the builder: a condition each, or the head of a group."""

from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.book.refusals import Refused
from models.lists.smart_lists.checking import checked_condition
from models.lists.smart_lists.conditions import (
    EVERY_TOUCH,
    Condition,
    Join,
)
from models.lists.smart_lists.fields import Family, Field, needs, words_for
from models.lists.smart_lists.saying import said, word_label
from models.people.business import BusinessCard
from models.people.kinds import FieldKind
from ui.guarded import guarded
from ui.lists.value_parts import choice
from ui.lists.values import ValueField, value_field
from ui.lists.which_touches import INDENT, WhichTouches
from ui.look.buttons import IconButton
from ui.look.theme import px

_JOINS = {
    Join.ALL: "All of these",
    Join.ANY: "Any of these",
    Join.NONE: "None of these",
}
OwnFields = tuple[tuple[str, FieldKind], ...]


class Surroundings:
    """What a line needs to know of the book.

    Args:
        own: the fields of the user's own.
    """

    def __init__(self, business: BusinessCard, today: date, own: OwnFields) -> None:
        self.business, self.today, self.own = business, today, own


class Line(QWidget):
    """One line; it stands `level` groups deep.

    Signals:
        changed: what it says is another thing.
        asked: "remove", "in", "out", "up", "down" or "add", from its buttons and keys;
            "order" where Tab stops at other fields now.
    """

    changed = Signal()
    asked = Signal(str)

    def __init__(self, level: int) -> None:
        super().__init__()
        self.level = level
        self.row = QHBoxLayout()
        self.row.setSpacing(px(6))
        self.column = QVBoxLayout(self)
        self.column.setSpacing(px(4))
        self.column.addLayout(self.row)
        self.more = IconButton("x", "Remove the condition", object_name="remove")
        self.more.clicked.connect(lambda: self.asked.emit("remove"))
        self.set_level(level)

    def stops(self) -> list[QWidget]:
        """Where Tab stops in the line, in order."""
        return [self.more]

    def set_level(self, level: int) -> None:
        """Stand in so many groups."""
        self.level = level
        self.column.setContentsMargins(px(INDENT) * level, 0, 0, 0)

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers()
        both = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
        arrows = {
            Qt.Key.Key_Right: "in",
            Qt.Key.Key_Left: "out",
            Qt.Key.Key_Up: "up",
            Qt.Key.Key_Down: "down",
        }
        control = held & Qt.KeyboardModifier.ControlModifier
        key = Qt.Key(event.key())
        if held == both and key in arrows:
            self.asked.emit(arrows[key])
        elif control and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.asked.emit("add")
        elif control and key == Qt.Key.Key_Delete:
            self.asked.emit("remove")
        else:
            super().keyPressEvent(event)


class GroupLine(Line):
    """The head of a group: how many of the lines below it must hold."""

    def __init__(self, join: Join, level: int) -> None:
        super().__init__(level)
        self.box = choice("How many of the group must hold")
        self.box.setObjectName("join")
        for known, words in _JOINS.items():
            self.box.addItem(words, known.value)
        self.box.setCurrentIndex(self.box.findData(join.value))
        self.box.currentIndexChanged.connect(lambda _n: self.changed.emit())
        self.more.set_name("Remove the group")
        self.row.addWidget(self.box)
        self.row.addWidget(self.more)
        self.row.addStretch(1)
        self.setFocusProxy(self.box)

    def stops(self) -> list[QWidget]:
        return [self.box, self.more]

    @property
    def join(self) -> Join:
        """How many of its parts must hold."""
        return Join(self.box.currentData())


class ConditionLine(Line):
    """Field, word and value, side by side; for touches also which ones."""

    def __init__(self, condition: Condition, level: int, around: Surroundings) -> None:
        super().__init__(level)
        self._around, self._condition = around, condition
        self.field, self.word = choice("Condition about"), choice("How it is compared")
        self.field.setObjectName("field")
        self.word.setObjectName("word")
        self._value: ValueField | None = None
        self._which = WhichTouches(condition.which)
        self._which.changed.connect(self.changed)
        for widget in (self.field, self.word):
            self.row.addWidget(widget)
        self.row.addWidget(self.more)
        self.column.addWidget(self._which)
        self._fill_fields()
        self._show_words()
        self.field.activated.connect(self._take_field)
        self.word.activated.connect(self._take_word)
        self.setFocusProxy(self.field)

    def _fill_fields(self) -> None:
        for field in Field:
            if field is not Field.OWN:
                self.field.addItem(field.label, (field.value, "", ""))
        for label, own in self._own():
            self.field.addItem(label, (Field.OWN.value, label, own.value))
        kind = self._condition.kind
        wanted = (
            self._condition.field.value,
            self._condition.label,
            "" if kind is None else kind.value,
        )
        places = [tuple(self.field.itemData(n)) for n in range(self.field.count())]
        self.field.setCurrentIndex(places.index(wanted))

    def _own(self) -> OwnFields:
        """The user's own fields, and the one meant here if it is none any more."""
        label, kind = self._condition.label, self._condition.kind
        meant = (label, kind or FieldKind.TEXT)
        known = self._around.own
        return (*known, meant) if label and meant not in known else known

    def _take_field(self) -> None:
        name, label, kind = self.field.currentData()
        field, own = Field(name), FieldKind(kind) if kind else None
        word = words_for(field, own)[0]
        self._condition = Condition(field, word, None, label, own)
        self._show_words()
        self.changed.emit()

    def _take_word(self) -> None:
        words = words_for(self._condition.field, self._condition.kind)
        before = self._read()
        word = words[self.word.currentIndex()]
        needed = partial(needs, before.field, kind=before.kind)
        same = needed(word=word) is needed(word=before.word)
        value = before.value if same else None
        self._condition = replace(before, word=word, value=value)
        self._show_value()
        self.changed.emit()

    def _show_words(self) -> None:
        condition = self._condition
        self.word.clear()
        for word in words_for(condition.field, condition.kind):
            self.word.addItem(word_label(condition.field, word))
        words = words_for(condition.field, condition.kind)
        self.word.setCurrentIndex(words.index(condition.word))
        self._which.setVisible(condition.field.family is Family.COUNT)
        self._show_value()

    def _show_value(self) -> None:
        if self._value is not None:
            self.row.removeWidget(self._value)
            self._value.setParent(None)
            self._value.deleteLater()
        name = f"{self.field.currentText()} {self.word.currentText()}"
        around = self._around
        self._value = value_field(self._condition, name, around.business, around.today)
        self._value.changed.connect(self.changed)
        self.row.insertWidget(2, self._value, 1)
        self._value.show()  # at once: the next Tab goes there
        self.asked.emit("order")

    def stops(self) -> list[QWidget]:
        values = [] if self._value is None else self._value.stops()
        which = self._which.stops() if self._which.isVisibleTo(self) else []
        return [self.field, self.word, *values, *which, self.more]

    def _read(self) -> Condition:
        value = None if self._value is None else self._value.value()
        counts = self._condition.field.family is Family.COUNT
        which = self._which.which() if counts else EVERY_TOUCH
        return replace(self._condition, value=value, which=which)

    def condition(self) -> Condition | None:
        """What the line says; None while something is missing."""
        try:
            return checked_condition(self._read())
        except Refused:
            return None  # said when the list is saved, not while it is written

    def complain(self) -> str:
        """Why it says nothing yet, marked at its field; "" where it does."""
        try:
            checked_condition(self._read())
        except Refused as refusal:
            if self._value is not None:
                self._value.complain(str(refusal))
                self._value.setFocus(Qt.FocusReason.OtherFocusReason)
            return str(refusal)
        return ""

    def tell(self) -> None:
        """Say what the line says to screen readers, at its first field."""
        meant = self.condition()
        words = "Not finished" if meant is None else said(meant)
        self.field.setAccessibleDescription(words)
