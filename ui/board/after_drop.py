"""The small question beside a card that was won or lost: why."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QWidget

from models.people.board import Card
from models.people.kinds import LostReason, Tier, WonReason
from ui.board.move_question import MoveQuestion
from ui.look.buttons import KeyChoice
from ui.look.dates import spoken_day
from ui.look.day_reading import read_day
from ui.look.fields import DateEdit, TextField, named_row
from ui.look.labels import Label
from ui.look.messages import announce
from ui.look.question import choose_numbered
from ui.look.theme import px

_WIDE = 440
_QUESTIONS = {Tier.WON: "Why did they say yes?", Tier.LOST: "Why did it end?"}


class WhyPopover(MoveQuestion):
    """Asks why it ended, or why they said yes.

    Signals:
        kept: reason, note, day to come back on or None.
    """

    kept = Signal(str, str, object)

    def __init__(
        self,
        host: QWidget,
        cards: Sequence[Card],
        tier: Tier,
        today: date,
        *,
        day_first: bool,
    ) -> None:
        super().__init__(host, cards, _QUESTIONS[tier], wide=_WIDE)
        self._reasons: list[LostReason | WonReason] = [*WonReason]
        if tier is Tier.LOST:
            self._reasons = [*LostReason]
        labels = [reason.label for reason in self._reasons]
        self._choices = self.one_of(labels, "reason")
        self.note = TextField("Note", object_name="lostNote")
        self.revisit = DateEdit(
            "Come back on",
            lambda text: read_day(text, today, day_first=day_first),
            lambda day: spoken_day(day, today),
            object_name="revisit",
        )
        self._form(comes_back=tier is Tier.LOST)
        self.take_back_or_keep(tier, f"keep{tier.label}")
        self.answered.connect(self._keep)
        self.numbered.connect(self.choose)

    def _form(self, *, comes_back: bool) -> None:
        form = QFormLayout()
        form.setVerticalSpacing(px(8))
        form.setHorizontalSpacing(px(12))
        named_row(form, "Note", self.note)
        if comes_back:
            named_row(form, "Come back on", self.revisit)
        else:
            self.revisit.setParent(self)
            self.revisit.hide()
        self.body.addLayout(form)
        self.trouble = Label("", "detail", "state.danger.text")
        self.trouble.hide()
        self.body.addWidget(self.trouble)
        self.revisit.textEdited.connect(self.trouble.hide)
        self.note.returnPressed.connect(self._keep)
        self.revisit.returnPressed.connect(self._keep)

    def first_choice(self) -> KeyChoice:
        """What gets the focus when the question opens."""
        return self._choices[0]

    def choose(self, key: int) -> None:
        """Choose the reason with this key, 1 to 6."""
        choose_numbered(self._choices, key)

    def _say_wrong(self) -> None:
        """Say what a day looks like; the question stays."""
        self.trouble.setText(self.revisit.expected)
        self.trouble.show()
        self.adjustSize()
        self.revisit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.revisit.wrong(self.revisit.expected)
        announce(self.revisit, self.revisit.expected)

    def _keep(self) -> None:
        if not self.isVisible():
            return
        if not self.revisit.is_right():
            self._say_wrong()
            return
        both = zip(self._reasons, self._choices, strict=True)
        chosen = [reason.value for reason, choice in both if choice.isChecked()]
        day = self.revisit.day()
        self.close_sheet()
        self.kept.emit(chosen[0] if chosen else "", self.note.text(), day)
