"""The form for a new promise: by whom, what, until when."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.people.planned import Promised
from ui.desk import Desk
from ui.guarded import guarded
from ui.look.buttons import Button, Segment
from ui.look.dates import spoken_day
from ui.look.fields import DateEdit, TextField
from ui.look.labels import Label
from ui.look.theme import px
from ui.touch_bar.steps_said import read_ahead


class PromiseForm(QWidget):
    """A new promise: by whom, what, until when. Enter adds, Esc leaves."""

    added = Signal(object)
    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._owed_by = "us"
        column = QVBoxLayout(self)
        column.setContentsMargins(0, px(4), 0, px(4))
        column.setSpacing(px(6))
        self._by = Segment("Promise by", {"iOwe": "You owe", "theyOwe": "They owe"})
        self._by.chosen.connect(self._set_by)
        self.what = TextField("Promise", hint="Bag costs", object_name="promise")
        self.when = DateEdit(
            "Promise date", self._read, self._write, object_name="promiseWhen"
        )
        self._trouble = Label("", "detail", "state.danger.text")
        self._trouble.hide()
        add = Button("Add", kind="primary", object_name="promiseAdd")
        add.clicked.connect(self._take)
        column.addWidget(self._by)
        column.addWidget(self.what)
        row = QHBoxLayout()
        row.addWidget(self.when, 1)
        row.addWidget(add)
        column.addLayout(row)
        column.addWidget(self._trouble)
        self.hide()

    def begin(self) -> None:
        """Ask for a promise."""
        self.what.clear()
        self.when.show_day(None)
        self._set_by("iOwe")
        self._by.choose("iOwe")
        self._trouble.hide()
        self.show()
        self.what.setFocus(Qt.FocusReason.OtherFocusReason)

    def _set_by(self, key: str) -> None:
        self._owed_by = "us" if key == "iOwe" else "them"

    def _read(self, text: str) -> date | None:
        day_first = bool(self._desk.business.day_first)
        reading = read_ahead(text, self._desk.today(), day_first=day_first)
        return None if reading is None else reading.on

    def _write(self, day: date) -> str:
        return spoken_day(day, self._desk.today())

    def _take(self) -> None:
        if not self.when.is_right():
            self._trouble.setText(DateEdit.expected)
            self._trouble.show()
            return
        self.added.emit(Promised(self._owed_by, self.what.text(), self.when.day()))

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.text() and not event.modifiers():
            event.accept()  # no letter typed here is a command of the page
        else:
            super().keyPressEvent(event)
