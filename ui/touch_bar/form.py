"""The same touch as a form, behind the line; each field and the line agree."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLayout,
    QPlainTextEdit,
    QWidget,
)

from models.people.touch_line import Reading
from ui.look.fonts import font
from ui.look.labels import Label
from ui.look.theme import px, theme
from ui.touch_bar.choices import ChannelRow, OutcomeRows
from ui.touch_bar.draft import TouchDraft
from ui.touch_bar.moment_field import MomentField
from ui.touch_bar.person_field import PersonField
from ui.touch_bar.promise_row import PromiseRow
from ui.touch_bar.step_row import StepRow
from ui.touch_bar.steps_said import EXPECTED_PAST, moment_words, read_past

_LABELS = 96


class TouchForm(QWidget):
    """Rows of fields, 32 high, labels 96 wide.

    Signals:
        troubled: a sentence under the fields, or "" when all are right.
    """

    troubled = Signal(str)

    def __init__(self, draft: TouchDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self.person = PersonField(draft)
        self.when = MomentField("When", "when", self._read_when, EXPECTED_PAST)
        self.channels = ChannelRow()
        self.outcomes = OutcomeRows()
        self.note = _Note()
        self.step = StepRow(draft)
        self.promise = PromiseRow(draft)
        self.trouble = Label("", "detail", "state.danger.text")
        self.trouble.hide()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(px(14))
        self._grid.setVerticalSpacing(px(10))
        who = QHBoxLayout()
        who.setSpacing(px(8))
        who.addWidget(self.person, 1)
        self.when.setFixedWidth(px(154))
        who.addWidget(self.when)
        top = Qt.AlignmentFlag.AlignTop
        rows: tuple[tuple[str, QWidget | QLayout, QWidget | None], ...] = (
            ("Person", who, self.person),
            ("Channel", self.channels, None),
            ("Outcome", self.outcomes, None),
            ("Note", self.note, self.note),
            ("Next step", self.step, self.step.what),
            ("Promise", self.promise, self.promise.what),
        )
        for row, (words, field, buddy) in enumerate(rows):
            label = Label(words, "body", "text.secondary")
            label.setAlignment(top | Qt.AlignmentFlag.AlignRight)
            label.setFixedWidth(px(_LABELS))
            label.setContentsMargins(0, px(7), 0, 0)
            if buddy is not None:
                label.setBuddy(buddy)
            self._grid.addWidget(label, row, 0)
            _put(self._grid, row, field)
        self._grid.addWidget(self.trouble, 6, 1)

    def _connect(self) -> None:
        draft = self._draft
        self.person.picked.connect(draft.choose_person)
        self.person.named.connect(draft.choose_newcomer)
        self.when.picked.connect(self._take_when)
        self.channels.chosen.connect(lambda c: draft.choose(channel=c))
        self.outcomes.chosen.connect(lambda o: draft.choose(outcome=o))
        self.note.textChanged.connect(self._take_note)
        self.step.when.picked.connect(self._show_trouble)
        self.promise.due.picked.connect(self._show_trouble)

    def renew(self) -> None:
        """Show the draft as it is now, but for the field being typed in."""
        line, today = self._draft.line, self._draft.desk.today()
        self.person.renew()
        now = self._draft.desk.local(self._draft.desk.now())
        at = line.happened_at
        if at is None and line.happened_on in {None, today}:
            at = now.time()
        self.when.show_words(moment_words(line.happened_on or today, at, today))
        self.channels.show_channel(line.channel)
        self.outcomes.show_outcome(line.outcome)
        if not self.note.hasFocus() and self.note.toPlainText() != line.note:
            self.note.show_text(line.note)
        self.step.renew()
        self.promise.renew()
        self._show_trouble()

    def _read_when(self, text: str) -> Reading | None:
        desk = self._draft.desk
        first = bool(desk.business.day_first)
        return read_past(text, desk.local(desk.now()), day_first=first)

    def _take_when(self, reading: Reading | None) -> None:
        if not self.when.trouble:
            on, at = reading or (None, None)
            self._draft.choose(happened_on=on, happened_at=at)
        self._show_trouble()

    def _take_note(self) -> None:
        if self.note.hasFocus():
            self._draft.choose(note=self.note.toPlainText())

    def _show_trouble(self, *_reading: object) -> None:
        fields = (self.when, self.step.when, self.promise.due)
        sentence = next((field.trouble for field in fields if field.trouble), "")
        self.trouble.setText(sentence)
        self.trouble.setVisible(bool(sentence))
        self.troubled.emit(sentence)


def _put(grid: QGridLayout, row: int, field: QWidget | QLayout) -> None:
    if isinstance(field, QLayout):
        grid.addLayout(field, row, 1)
    else:
        grid.addWidget(field, row, 1)


class _Note(QPlainTextEdit):
    """The note, two lines high; Tab leaves it."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("note")
        self.setAccessibleName("Note")
        self.setTabChangesFocus(True)
        self._dress()
        theme().changed.connect(self._dress)

    def show_text(self, text: str) -> None:
        """Show a note without saying that it was typed."""
        self.blockSignals(True)  # noqa: FBT003 - Qt takes it by place
        self.setPlainText(text)
        self.blockSignals(False)  # noqa: FBT003 - Qt takes it by place

    def _dress(self) -> None:
        self.setFont(font("body"))
        self.setFixedHeight(px(52))
