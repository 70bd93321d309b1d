"""What every form of an act on many is made of."""

from collections.abc import Callable
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QVBoxLayout, QWidget

from models.book.reader import Reader
from models.people.foreseen import Foreseen
from ui.desk import Desk
from ui.look.dates import spoken_day
from ui.look.day_reading import read_day
from ui.look.fields import DateEdit, TextField
from ui.look.labels import Label
from ui.look.theme import px

Ids = list[int]


class BulkAct(NamedTuple):
    """An act on many that is said completely.

    Attributes:
        button: what the button says, with {n} for how many: "Move {n} to Warm".
        foresee: asks to whom it would happen.
        act: does it to the ids, through the desk or through a book's own door.
    """

    button: str
    foresee: Callable[[Reader, Ids], Foreseen]
    act: Callable[[Any, Ids], Any]


class BulkForm(QWidget):
    """The fields of one kind of act.

    Signals:
        changed: something else is said now.

    Attributes:
        heading: what the sheet is called, with {n}: "Move {n} to Warm".
        danger: whether the act takes something away.
    """

    changed = Signal()
    heading = ""
    danger = False

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(px(8))

    def said(self) -> BulkAct | None:
        """The act, or None while something is missing."""
        return None

    def first(self) -> QWidget | None:
        """The field that gets the focus; the button where it is None."""
        return None

    def choose(self, digit: int) -> bool:
        """Whether a digit chose something."""
        del digit
        return False


def braced(text: str) -> str:
    """Text of the user in what is filled with {n}."""
    return text.replace("{", "{{").replace("}", "}}")


def text_field(form: BulkForm, name: str, object_name: str, hint: str) -> TextField:
    """A field under its name, at the foot of the form."""
    field = TextField(name, hint=hint, object_name=object_name)
    field.textChanged.connect(form.changed)
    _add_named(form, name, field)
    return field


def day_field(form: BulkForm, name: str, object_name: str) -> DateEdit:
    """A field for a day under its name, at the foot of the form."""
    today, day_first = form.desk.today(), bool(form.desk.business.day_first)
    field = DateEdit(
        name,
        lambda text: read_day(text, today, day_first=day_first),
        lambda day: spoken_day(day, today),
        object_name=object_name,
    )
    field.picked.connect(form.changed)
    field.textEdited.connect(form.changed)
    _add_named(form, name, field)
    return field


def choice_box(form: BulkForm, name: str, object_name: str) -> QComboBox:
    """An empty box under its name, at the foot of the form."""
    box = QComboBox()
    box.setObjectName(object_name)
    _add_named(form, name, box)
    return box


def completer_of(words: list[str], parent: QObject) -> QCompleter:
    """Offers words while one types, large or small."""
    completer = QCompleter(words, parent)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    return completer


def _add_named(form: BulkForm, name: str, field: QWidget) -> None:
    label = Label(name, "detail", "text.secondary")
    label.setBuddy(field)
    field.setAccessibleName(name)
    form.column.addWidget(label)
    form.column.addWidget(field)
