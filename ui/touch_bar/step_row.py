"""The next step and the minutes of the form."""

from dataclasses import replace

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from models.people.kinds import Channel
from models.people.planned import Planned
from models.people.touch_line import Reading
from ui.look.fonts import font
from ui.look.labels import Label
from ui.look.theme import px, theme
from ui.touch_bar.draft import TouchDraft
from ui.touch_bar.minutes_box import MinutesBox
from ui.touch_bar.moment_field import MomentField
from ui.touch_bar.step_box import NO_STEP, StepBox
from ui.touch_bar.steps_said import EXPECTED_NEXT, STEPS, moment_words, read_ahead


class StepRow(QWidget):
    """What, when, and how many minutes the touch took."""

    def __init__(self, draft: TouchDraft) -> None:
        super().__init__()
        self._draft = draft
        self.what = StepBox()
        self.when = MomentField("Next step date", "nextWhen", self._read, EXPECTED_NEXT)
        self.minutes = MinutesBox()
        line = self.what.lineEdit()
        assert line is not None
        self._line = line
        line.setAccessibleName("Next step")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        row.addWidget(self.what, 3)
        row.addWidget(self.when, 3)
        row.addStretch(1)
        label = Label("Minutes", "body", "text.secondary")
        label.setBuddy(self.minutes)
        row.addWidget(label)
        row.addWidget(self.minutes)
        self.what.activated.connect(self._pick)
        line.editingFinished.connect(self._take_what)
        self.when.picked.connect(self._take_when)
        self.minutes.valueChanged.connect(lambda n: draft.choose(minutes=n or None))

    def renew(self) -> None:
        """Show the draft's step and minutes."""
        step, today = self._draft.step, self._draft.desk.today()
        if not (self._line.hasFocus() and self._line.isModified()):
            words = step.what if step else NO_STEP
            self.what.setCurrentIndex(self.what.findText(words))
            self.what.setEditText(words)
            self._line.setCursorPosition(0)
        self.when.show_words(moment_words(step.on, step.at, today) if step else "")
        self.minutes.blockSignals(True)  # noqa: FBT003 - Qt takes it by place
        self.minutes.setValue(self._draft.line.minutes or 0)
        self.minutes.blockSignals(False)  # noqa: FBT003 - Qt takes it by place

    def _read(self, text: str) -> Reading | None:
        desk = self._draft.desk
        return read_ahead(text, desk.today(), day_first=bool(desk.business.day_first))

    def _pick(self, at: int) -> None:
        self._line.setModified(False)
        channel = self.what.itemData(at)
        self._take(self.what.itemText(at), Channel(channel) if channel else None)

    def _take_what(self) -> None:
        if not self._line.isModified():
            return
        self._line.setModified(False)
        text = " ".join(self._line.text().split())
        step = self._draft.step
        known = {what.casefold(): channel for what, channel in STEPS}
        near = step.channel if step else Channel.CALL
        said = bool(text) and text != NO_STEP
        self._take(text, known.get(text.casefold(), near) if said else None)

    def _take(self, what: str, channel: Channel | None) -> None:
        step = self._draft.step
        if channel is None:
            self._draft.choose(step=None)
            return
        on, at = (step.on, step.at) if step else (None, None)
        self._draft.choose(step=Planned(channel, what, on, at))

    def _take_when(self, reading: Reading | None) -> None:
        if self.when.trouble:
            return
        step = self._draft.step
        if reading is None and step is None:
            return
        on, at = reading or (None, None)
        again = self._draft.line.channel or Channel.CALL
        self._draft.choose(
            step=replace(step or Planned(again, again.label), on=on, at=at),
        )


class _StepBox(QComboBox):
    """A box that changes its font with the look, for as long as it lives."""

    def __init__(self) -> None:
        super().__init__()
        theme().changed.connect(self.wear)

    def wear(self) -> None:
        """Take the font of the look as it is now."""
        self.setFont(font("body"))
