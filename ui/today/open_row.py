"""The open row of Today: what came of it by number keys, then what comes next."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.people.contact_plan.story import Proposal
from models.people.today.values import DueRow
from models.people.touch_line import Reading
from ui.guarded import guarded
from ui.look.buttons import Button
from ui.look.fields import TextField
from ui.look.labels import Label
from ui.look.theme import px, theme
from ui.today.endings import ending_of
from ui.today.outcome_keys import OutcomeKeys
from ui.today.row_paint import GAP, INSET, TICK
from ui.today.then_line import ReadWhen, ThenLine
from ui.today.words import act_of
from ui.touch_bar.picks import Pick
from ui.touch_bar.steps_said import EXPECTED_NEXT

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class OpenRow(QWidget):
    """The fields under the words of the current line.

    Signals:
        asked: "finish", "put off", "bring back", or "leave".
        grown: it needs another height now.
    """

    asked = Signal(str)
    grown = Signal()

    def __init__(
        self, read: ReadWhen, today: Callable[[], date], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("openRow")
        self._read = read
        self.row: DueRow | None = None
        self.outcomes = OutcomeKeys()
        self.outcomes.unfolded.connect(self.grown)
        self.then = ThenLine(read, today)
        self.ending = Label("", "detail", "text.secondary")
        self.note = TextField("Note", hint="Note: what was said", object_name="note")
        self.done = Button(
            "Done and next", kind="primary", keys="↵", object_name="doneNext"
        )
        self.done.clicked.connect(lambda: self.asked.emit(self.wanted()))
        self.back = Button("Bring back", keys="C", object_name="bringBack")
        self.back.clicked.connect(lambda: self.asked.emit("bring back"))
        self._lay_out()
        self._dress()
        self.hide()
        theme().changed.connect(self._dress)

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setSpacing(px(8))
        self._column.addWidget(self.outcomes)
        self._column.addWidget(self.note)
        below = QHBoxLayout()
        below.setSpacing(px(8))
        self._off = self._put_off()
        for widget in (self.then, self.ending, self._off):
            below.addWidget(widget, 1)
        for button in (self.back, self.done):
            below.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(below)
        self.trouble = Label("", "detail", "state.danger.text")
        self._column.addWidget(self.trouble)

    def _put_off(self) -> QWidget:
        off = QWidget()
        row = QHBoxLayout(off)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        label = Label("Put off to", "body", "text.secondary")
        self.until = TextField("Put off to", hint="tue 9 or 3d", object_name="putOff")
        label.setBuddy(self.until)
        row.addWidget(label)
        row.addWidget(self.until, 1)
        row.addStretch(1)
        return off

    def _dress(self) -> None:
        left = px(INSET + TICK + GAP + GAP)
        self._column.setContentsMargins(left, px(2), px(INSET), px(12))

    # what is shown

    def show_row(self, row: DueRow) -> None:
        """Begin with a line: no outcome, no note, not put off."""
        self.row = row
        self.outcomes.clear()
        self.note.clear()
        self.until.clear()
        self.then.start_over()
        self.note.hide()
        self.done.set_words("Done and next", f"Done and next: {act_of(row)}")
        self.back.set_words("Bring back", f"Bring {row.called} back to Cold")
        self._show_way(off=False)

    def show_proposal(self, proposal: Proposal | None) -> None:
        """Show what the plan proposes after the outcome chosen."""
        self.then.propose(proposal)
        self.grown.emit()

    def _show_way(self, *, off: bool) -> None:
        assert self.row is not None
        ending = ending_of(self.row, self.outcomes.outcome)
        self._off.setVisible(off)
        self.back.setVisible(not off and self.row.comes_back)
        self.outcomes.setVisible(not off)
        self.then.setVisible(not off and ending.plans)
        self.ending.setVisible(not off and not ending.plans)
        self.ending.setText(ending.words)
        self.done.set_words(
            "Put off" if off else "Done and next",
            f"{'Put off' if off else 'Done and next'}: {act_of(self.row)}",
        )
        self.say("")

    def renew(self) -> None:
        """Show what the outcome chosen makes of the row."""
        self._show_way(off=False)

    def ask_when(self) -> None:
        """Ask for the day to put the row off to."""
        self._show_way(off=True)
        self.until.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def ask_note(self) -> None:
        """Ask what was said."""
        if self.is_putting_off():
            self._show_way(off=False)
        self.note.show()
        self.note.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.grown.emit()

    def is_putting_off(self) -> bool:
        """Whether the day to put the row off to is being typed."""
        return self._off.isVisibleTo(self)

    def wanted(self) -> str:
        """What Enter asks for now."""
        return "put off" if self.is_putting_off() else "finish"

    def say(self, trouble: str) -> None:
        """Say what is wrong with a field, or nothing."""
        self.trouble.setText(trouble)
        self.trouble.setVisible(bool(trouble))
        self.grown.emit()

    # what was typed

    def until_when(self) -> Reading | None:
        """The day typed to put the row off to; says so where there is none."""
        reading = self._read(self.until.text().strip())
        if reading is None or reading.on is None:
            self.until.wrong(EXPECTED_NEXT)
            self.say(EXPECTED_NEXT)
            return None
        return reading

    def is_right(self) -> bool:
        """Whether all fields can be read; says what is expected where not."""
        self.then.take_typed()
        self.say(self.then.trouble)
        return not self.then.trouble

    def stops(self) -> list[QWidget]:
        """The fields in the order of the Tab key."""
        picks: list[QWidget] = [*self.outcomes.findChildren(Pick)]
        then: list[QWidget] = [self.then.what, self.then.when]
        return [*picks, self.note, *then, self.until, self.back, self.done]

    def height_at(self, width: int) -> int:
        """How high it is at a width."""
        inside = self._column.contentsMargins()
        room = width - inside.left() - inside.right()
        last = max(self.done.sizeHint().height(), self.until.sizeHint().height())
        if self.then.isVisibleTo(self):
            beside = self.done.sizeHint().width() + px(8)
            if self.back.isVisibleTo(self):
                beside += self.back.sizeHint().width() + px(8)
            last = max(last, self.then.height_at(room - beside))
        parts = [last]
        if self.outcomes.isVisibleTo(self):
            parts.append(self.outcomes.height_at(room))
        parts += [
            widget.sizeHint().height()
            for widget in (self.note, self.trouble)
            if widget.isVisibleTo(self)
        ]
        gaps = self._column.spacing() * (len(parts) - 1)
        return sum(parts) + gaps + inside.top() + inside.bottom()

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self.asked.emit(self.wanted())
        elif event.key() == Qt.Key.Key_Escape:
            if self.is_putting_off():
                self._show_way(off=False)
            self.asked.emit("leave")
        elif event.text() and not event.modifiers():
            event.accept()  # no letter typed here is a command of the page
        else:
            super().keyPressEvent(event)
