"""The small question beside a baton that goes back: why, with a reason that counts."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QWidget

from models.people.baton.brief import ReturnReason
from models.people.baton.passes import Pass
from ui.look.buttons import Button, KeyChoice
from ui.look.fields import TextField, named_row
from ui.look.question import Question, choose_numbered
from ui.look.theme import px
from ui.record.pass_words import first_name

_WIDE = 440
_QUESTION = "Why does it go back?"


class ReturnPopover(Question):
    """Asks why a baton goes back; Esc leaves it where it is.

    Signals:
        given: a ReturnReason and a note.
    """

    given = Signal(object, str)

    def __init__(self, host: QWidget, told: Pass) -> None:
        words = f"{told.called} stays with {first_name(told.from_name)}"
        about = f"{words}, who reads the reason."
        super().__init__(host, _QUESTION, about, wide=_WIDE)
        self.setObjectName("returnSheet")
        labels = [reason.label for reason in ReturnReason]
        self._choices = self.one_of(labels, "return")
        self.note = TextField("Note", object_name="returnNote")
        form = QFormLayout()
        form.setHorizontalSpacing(px(12))
        named_row(form, "Note", self.note)
        self.body.addLayout(form)
        self._add_buttons(told)
        self.note.returnPressed.connect(self._give)
        self.answered.connect(self._give)
        self.numbered.connect(self.choose)

    def _add_buttons(self, told: Pass) -> None:
        leave = Button("Keep it here", keys="Esc", object_name="returnLeave")
        leave.clicked.connect(self.close_sheet)
        self.give = Button(
            "Return the baton", kind="primary", keys="↵", object_name="returnGive"
        )
        self.give.set_words("Return the baton", f"Return the baton for {told.called}")
        self.buttons(leave, self.give)

    def first_choice(self) -> KeyChoice:
        """What gets the focus when the question opens."""
        return self._choices[0]

    def choose(self, key: int) -> None:
        """Choose the reason with this key, 1 to 6."""
        choose_numbered(self._choices, key)

    def _give(self) -> None:
        both = zip(ReturnReason, self._choices, strict=True)
        chosen = [reason for reason, one in both if one.isChecked()]
        if not self.isVisible():
            return
        if not chosen:
            self.first_choice().setFocus(Qt.FocusReason.OtherFocusReason)
            return
        note = self.note.text()
        self.close_sheet()
        self.given.emit(chosen[0], note)
