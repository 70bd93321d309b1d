"""The promise of the form: who owes, what, and until when."""

from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout, QWidget

from models.people.planned import Promised
from models.people.touch_line import Reading
from ui.look.fields import TextField
from ui.look.theme import px
from ui.touch_bar.draft import TouchDraft
from ui.touch_bar.moment_field import MomentField
from ui.touch_bar.picks import Pick, PickGroup
from ui.touch_bar.steps_said import moment_words, read_ahead

_EXPECTED = "A date like fri 20 or 20.11."


class PromiseRow(QWidget):
    """The first promise of the touch; further ones stay as the line says them."""

    def __init__(self, draft: TouchDraft) -> None:
        super().__init__()
        self._draft = draft
        self.group = PickGroup("Promise by")
        self.i_owe = Pick("I owe", icon_name="hand", object_name="iOwe")
        self.they_owe = Pick("They owe", object_name="theyOwe")
        self.what = TextField("Promise", object_name="promise")
        self.due = MomentField("Promise date", "promiseWhen", self._read, _EXPECTED)
        self._by = "us"
        inner = QHBoxLayout(self.group)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(px(6))
        inner.addWidget(self.i_owe)
        inner.addWidget(self.they_owe)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        row.addWidget(self.group)
        row.addWidget(self.what, 1)
        self.due.setFixedWidth(px(134))
        row.addWidget(self.due)
        self.i_owe.clicked.connect(lambda: self._take_by("us"))
        self.they_owe.clicked.connect(lambda: self._take_by("them"))
        self.what.editingFinished.connect(self._take_what)
        self.due.picked.connect(self._take_due)

    def _first(self) -> Promised | None:
        promises = self._draft.line.promises
        return promises[0] if promises else None

    def renew(self) -> None:
        """Show the draft's first promise."""
        first, today = self._first(), self._draft.desk.today()
        if first is not None:
            self._by = first.owed_by
        chosen = self.i_owe if self._by == "us" else self.they_owe
        self.group.show_choice(chosen)
        if not (self.what.hasFocus() and self.what.isModified()):
            self.what.setText(first.what if first else "")
            self.what.setCursorPosition(0)
        due = first.due_on if first else None
        self.due.show_words(moment_words(due, None, today))

    def _read(self, text: str) -> Reading | None:
        desk = self._draft.desk
        return read_ahead(text, desk.today(), day_first=bool(desk.business.day_first))

    def _take_by(self, by: str) -> None:
        self._by = by
        first = self._first()
        self._choose(None if first is None else replace(first, owed_by=by))

    def _take_what(self) -> None:
        if not self.what.isModified():
            return
        self.what.setModified(False)
        text, first = " ".join(self.what.text().split()), self._first()
        if not text:
            self._choose(None)
        elif first is None:
            self._choose(Promised(self._by, text))
        else:
            self._choose(replace(first, what=text))

    def _take_due(self, reading: Reading | None) -> None:
        first = self._first()
        if first is not None and not self.due.trouble:
            self._choose(replace(first, due_on=reading.on if reading else None))

    def _choose(self, first: Promised | None) -> None:
        rest = self._draft.line.promises[1:]
        self._draft.choose(promises=((first,) if first else ()) + rest)
        self.renew()
