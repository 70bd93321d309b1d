"""The fields under the next step: snooze to a day, change it, say why there is none."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from models.people.kinds import Channel
from models.people.planned import Planned
from models.people.record import PlannedStep
from models.people.touch_line.when import Reading
from ui.guarded import guarded
from ui.look.buttons import Button
from ui.look.dates import spoken_day
from ui.look.fields import TextField
from ui.look.icons import icon
from ui.look.labels import Label
from ui.look.painters import CHANNEL_ICONS
from ui.look.theme import px

EXPECTED = "A day like tue 9 or 20.11., with a time if there is one."
_LETTERS = 7  # of the channel that always have room
_PLANNABLE = tuple(channel for channel in Channel if channel is not Channel.ADVERT)


class StepForm(QWidget):
    """Fields in a row; Enter keeps, Esc leaves.

    Signals:
        snoozed: a Reading.
        planned: a Planned.
        none_wanted: the reason for no step.
        left: nothing is to be done.
    """

    snoozed = Signal(object)
    planned = Signal(object)
    none_wanted = Signal(str)
    left = Signal()

    def __init__(self, read: Callable[[str], Reading | None]) -> None:
        super().__init__()
        self._read, self._mode = read, ""
        column = QVBoxLayout(self)
        column.setContentsMargins(px(14), px(8), px(14), px(8))
        column.setSpacing(px(2))
        row = QHBoxLayout()
        row.setSpacing(px(8))
        self._fill(row)
        column.addLayout(row)
        self.trouble = Label("", "detail", "state.danger.text")
        self.trouble.hide()
        column.addWidget(self.trouble)

    def _fill(self, row: QHBoxLayout) -> None:
        self._lead = Label("", "bodyStrong")
        self.channel = QComboBox()
        self.channel.setObjectName("nextHow")
        self.channel.setAccessibleName("How")
        self.channel.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.channel.setMinimumContentsLength(_LETTERS)
        for channel in _PLANNABLE:
            picture = icon(CHANNEL_ICONS[channel])
            self.channel.addItem(picture, channel.label, channel.value)
        self.what = TextField("Next step", hint="Call back", object_name="nextWhat")
        self.when = TextField("Next step date", hint="tue 9", object_name="nextWhen")
        self.reason = TextField(
            "Why there is no next step",
            hint="They asked for peace until spring",
            object_name="noStepReason",
        )
        self._keep = Button("Keep", kind="primary", object_name="stepKeep")
        self._keep.clicked.connect(self._take)
        self._leave = Button("Leave", kind="quiet", object_name="stepLeave")
        self._leave.clicked.connect(self.left)
        row.addWidget(self._lead)
        row.addWidget(self.channel)
        row.addWidget(self.what, 3)
        row.addWidget(self.when, 2)
        row.addWidget(self.reason, 4)
        row.addWidget(self._keep)
        row.addWidget(self._leave)

    def ask_when(self) -> None:
        """Ask for the day to snooze to."""
        self._begin("snooze", "Snooze to", self.when)

    def ask_step(self, step: PlannedStep | None, today: date) -> None:
        """Ask for a whole step, beginning with the one that is planned."""
        self._begin("plan", "", self.what if step is None else self.when)
        self.channel.setCurrentIndex(
            self.channel.findData(step.channel if step else Channel.CALL.value)
        )
        self.what.setText(step.what if step else "")
        self.when.setText(_typed_when(step, today) if step else "")
        self.when.selectAll()

    def ask_reason(self) -> None:
        """Ask why there is no next step."""
        self._begin("none", "No next step, because", self.reason)

    def _begin(self, mode: str, lead: str, first: QWidget) -> None:
        self._mode = mode
        self._lead.setText(lead)
        self._lead.setVisible(bool(lead))
        self.channel.setVisible(mode == "plan")
        self.what.setVisible(mode == "plan")
        self.when.setVisible(mode in {"plan", "snooze"})
        self.reason.setVisible(mode == "none")
        self.trouble.hide()
        for field in (self.what, self.when, self.reason):
            field.clear()
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take(self) -> None:
        if self._mode == "none":
            self.none_wanted.emit(self.reason.text())
            return
        typed = self.when.text().strip()
        reading = self._read(typed) if typed else None
        if reading is None and (typed or self._mode == "snooze"):
            self.when.wrong(EXPECTED)
            self.trouble.setText(EXPECTED)
            self.trouble.show()
            return
        if self._mode == "snooze":
            self.snoozed.emit(reading)
            return
        channel = Channel(self.channel.currentData())
        what = self.what.text().strip() or channel.label
        on, at = reading or (None, None)
        self.planned.emit(Planned(channel, what, on, at))

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


def _typed_when(step: PlannedStep, today: date) -> str:
    if step.on_day is None:
        return ""
    on = spoken_day(date.fromisoformat(step.on_day), today)
    return f"{on} {step.at_time}" if step.at_time else on
