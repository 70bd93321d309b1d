"""The small question beside a baton that goes back: why, with a reason that counts."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFormLayout, QGridLayout, QGroupBox, QHBoxLayout, QWidget

from models.people.baton.brief import ReturnReason
from models.people.baton.passes import Pass
from ui.guarded import guarded
from ui.look.buttons import Button, KeyChoice
from ui.look.fields import TextField, named_row
from ui.look.labels import Label
from ui.look.panels import Popover
from ui.look.theme import px
from ui.record.pass_words import first_name

_WIDE = 440
_QUESTION = "Why does it go back?"


class ReturnPopover(Popover):
    """Asks why a baton goes back; Esc leaves it where it is.

    Signals:
        given: a ReturnReason and a note.
    """

    given = Signal(object, str)

    def __init__(self, host: QWidget, told: Pass) -> None:
        super().__init__(host, _QUESTION)
        self.setObjectName("returnSheet")
        self.body.addWidget(Label(_QUESTION, "section"))
        giver = first_name(told.from_name)
        words = f"{told.called} stays with {giver}, who reads the reason."
        who = Label(words, "detail", "text.secondary")
        who.setWordWrap(True)
        self.body.addWidget(who)
        self._choices = self._reasons()
        self.note = TextField("Note", object_name="returnNote")
        form = QFormLayout()
        form.setHorizontalSpacing(px(12))
        named_row(form, "Note", self.note)
        self.body.addLayout(form)
        self._buttons(told)
        self.setMinimumWidth(px(_WIDE))

    def _reasons(self) -> dict[ReturnReason, KeyChoice]:
        group = QGroupBox(self)
        group.setFlat(True)
        group.setStyleSheet("QGroupBox { border: 0; margin: 0; padding: 0; }")
        group.setAccessibleName(_QUESTION)
        grid = QGridLayout(group)
        grid.setContentsMargins(0, px(4), 0, px(4))
        grid.setSpacing(px(6))
        choices = {}
        for place, reason in enumerate(ReturnReason):
            key = str(place + 1)
            choice = KeyChoice(key, reason.label, object_name=f"return{key}")
            grid.addWidget(choice, place // 2, place % 2)
            choices[reason] = choice
        self.body.addWidget(group)
        return choices

    def _buttons(self, told: Pass) -> None:
        row = QHBoxLayout()
        row.addStretch(1)
        leave = Button("Keep it here", keys="Esc", object_name="returnLeave")
        leave.clicked.connect(self.close_sheet)
        self.give = Button(
            "Return the baton", kind="primary", keys="↵", object_name="returnGive"
        )
        self.give.set_words("Return the baton", f"Return the baton for {told.called}")
        self.give.clicked.connect(self._give)
        row.addWidget(leave)
        row.addWidget(self.give)
        self.body.addLayout(row)
        self.note.returnPressed.connect(self._give)

    def first_choice(self) -> KeyChoice:
        """What gets the focus when the question opens."""
        return next(iter(self._choices.values()))

    def choose(self, key: int) -> None:
        """Choose the reason with this key, 1 to 6."""
        choices = list(self._choices.values())
        if 1 <= key <= len(choices):
            choices[key - 1].setChecked(True)
            choices[key - 1].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _give(self) -> None:
        chosen = [reason for reason, one in self._choices.items() if one.isChecked()]
        if not self.isVisible():
            return
        if not chosen:
            self.first_choice().setFocus(Qt.FocusReason.OtherFocusReason)
            return
        note = self.note.text()
        self.close_sheet()
        self.given.emit(chosen[0], note)

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = event.key() - Qt.Key.Key_0
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._give()
        elif 1 <= digit <= 9:  # noqa: PLR2004 - the digits of the keyboard
            self.choose(digit)
        else:
            super().keyPressEvent(event)
