"""A field of the user's own that is made with the import."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from models.book.text import clean_line
from models.lists.importing.rules import Custom
from models.people.kinds import FieldKind
from ui.importing.choice import Choice
from ui.look.buttons import Button
from ui.look.fields import TextField
from ui.look.labels import Label
from ui.look.panels import Popover
from ui.look.theme import px


class NewField(Popover):
    """Asks how a new field is called and what it holds.

    Signals:
        made: the place of the column, and the `Custom` field.
    """

    made = Signal(int, object)

    def __init__(self, host: QWidget) -> None:
        super().__init__(host, "New field")
        self._page, self._at = host, 0
        self._name = TextField("Name of the field", object_name="newFieldName")
        self._name.setMinimumWidth(px(260))
        self._kind = Choice("What it holds", "newFieldKind")
        for kind in FieldKind:
            self._kind.addItem(kind.label, kind.value)
        make = Button("Make the field", kind="primary", object_name="makeField")
        make.clicked.connect(self._make)
        self._name.returnPressed.connect(self._make)
        self.body.addWidget(Label("New field", "section"))
        self.body.addWidget(self._name)
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(self._kind, 1)
        row.addWidget(make)
        self.body.addLayout(row)

    def ask(self, at: int, name: str, beside: QWidget) -> None:
        """Ask about the field for a column, called as the column is at first."""
        self._at = at
        self._name.setText(name)
        self._name.selectAll()
        self._kind.choose(FieldKind.TEXT.value)
        corner = beside.mapTo(self._page, beside.rect().bottomLeft())
        self.open_at(corner, self._name)

    def _make(self) -> None:
        name = clean_line(self._name.text())
        if not name:
            self._name.wrong("A name of the field, such as Machine.")
            return
        self.close_sheet()
        self.made.emit(self._at, Custom(name, FieldKind(self._kind.currentData())))
