"""The small question beside a card that was won or lost: why; Esc takes it back."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFormLayout, QGridLayout, QGroupBox, QHBoxLayout, QWidget

from models.people.board import Card
from models.people.kinds import LostReason, Tier, WonReason
from ui.board.card_words import full_name, value_of
from ui.guarded import guarded
from ui.look.buttons import Button, KeyChoice
from ui.look.dates import spoken_day
from ui.look.day_reading import read_day
from ui.look.fields import DateEdit, TextField, named_row
from ui.look.labels import Label
from ui.look.panels import Popover
from ui.look.theme import px

_WIDE = 440
_QUESTIONS = {Tier.WON: "Why did they say yes?", Tier.LOST: "Why did it end?"}


class WhyPopover(Popover):
    """Asks why it ended, or why they said yes.

    Signals:
        kept: reason, note, day to come back on or None.
        taken_back: Esc, or the button; the move is to be undone.
    """

    kept = Signal(str, str, object)
    taken_back = Signal()

    def __init__(
        self,
        host: QWidget,
        cards: Sequence[Card],
        tier: Tier,
        today: date,
        *,
        day_first: bool,
    ) -> None:
        super().__init__(host, _QUESTIONS[tier])
        self._tier = tier
        self.body.addWidget(Label(_QUESTIONS[tier], "section"))
        who = Label(who_moved(cards), "detail", "text.secondary")
        who.setWordWrap(True)
        self.body.addWidget(who)
        self._choices = self._reasons()
        self.note = TextField("Note", object_name="lostNote")
        self.revisit = DateEdit(
            "Come back on",
            lambda text: read_day(text, today, day_first=day_first),
            lambda day: spoken_day(day, today),
            object_name="revisit",
        )
        self._form()
        self._buttons()
        self.setMinimumWidth(px(_WIDE))
        self.escaped.connect(self._take_back)

    def _reasons(self) -> dict[str, KeyChoice]:
        group = QGroupBox(self)
        group.setFlat(True)
        group.setStyleSheet("QGroupBox { border: 0; margin: 0; padding: 0; }")
        group.setAccessibleName(_QUESTIONS[self._tier])
        grid = QGridLayout(group)
        grid.setContentsMargins(0, px(4), 0, px(4))
        grid.setSpacing(px(6))
        choices = {}
        reasons: list[LostReason | WonReason] = [*WonReason]
        if self._tier is Tier.LOST:
            reasons = [*LostReason]
        for place, reason in enumerate(reasons):
            key = str(place + 1)
            choice = KeyChoice(key, reason.label, object_name=f"reason{key}")
            grid.addWidget(choice, place // 2, place % 2)
            choices[reason.value] = choice
        self.body.addWidget(group)
        return choices

    def _form(self) -> None:
        form = QFormLayout()
        form.setVerticalSpacing(px(8))
        form.setHorizontalSpacing(px(12))
        named_row(form, "Note", self.note)
        if self._tier is Tier.LOST:
            named_row(form, "Come back on", self.revisit)
        else:
            self.revisit.setParent(self)
            self.revisit.hide()
        self.body.addLayout(form)

    def _buttons(self) -> None:
        row = QHBoxLayout()
        row.addStretch(1)
        back = Button("Take back", keys="Esc", object_name="takeBack")
        back.set_words("Take back", "Take the move back")
        back.clicked.connect(self._take_back)
        name = self._tier.label
        keep = Button(
            f"Keep in {name}", kind="primary", keys="↵", object_name=f"keep{name}"
        )
        keep.clicked.connect(self._keep)
        row.addWidget(back)
        row.addWidget(keep)
        self.body.addLayout(row)
        self.note.returnPressed.connect(self._keep)
        self.revisit.returnPressed.connect(self._keep)

    def first_choice(self) -> KeyChoice:
        """What gets the focus when the question opens."""
        return next(iter(self._choices.values()))

    def choose(self, key: int) -> None:
        """Choose the reason with this key, 1 to 6."""
        choices = list(self._choices.values())
        if 1 <= key <= len(choices):
            choices[key - 1].setChecked(True)
            choices[key - 1].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _keep(self) -> None:
        chosen = [word for word, choice in self._choices.items() if choice.isChecked()]
        if not self.isVisible() or not self.revisit.is_right():
            return
        reason = chosen[0] if chosen else ""
        day = self.revisit.day()
        self.close_sheet()
        self.kept.emit(reason, self.note.text(), day)

    def _take_back(self) -> None:
        self.close_sheet()
        self.taken_back.emit()

    def leave(self, _change: object) -> None:
        """Close unanswered: something else was done, which Esc must not take back."""
        self.close_sheet()

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = event.key() - Qt.Key.Key_0
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._keep()
        elif 1 <= digit <= 9:  # noqa: PLR2004 - the digits of the keyboard
            self.choose(digit)
        else:
            super().keyPressEvent(event)


def who_moved(cards: Sequence[Card]) -> str:
    """Who was moved, and how to take it back."""
    if len(cards) == 1:
        told = ", ".join(part for part in (full_name(cards[0]), value_of(cards[0])))
    else:
        told = f"{len(cards)} prospects"
    return f"{told.strip(', ')}. Esc takes the move back."
