"""What comes next: the step that the plan proposes, or one typed in its place."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.people.contact_plan.story import Proposal
from models.people.kinds import Channel, PlantedBy
from models.people.planned import Planned
from models.people.touch_line import Reading
from ui.look.fonts import metrics
from ui.look.labels import Label
from ui.look.theme import px
from ui.touch_bar.moment_field import MomentField
from ui.touch_bar.step_box import NO_STEP, StepBox
from ui.touch_bar.steps_said import EXPECTED_NEXT, STEPS, moment_words

ReadWhen = Callable[[str], Reading | None]
_KNOWN = {what.casefold(): channel for what, channel in STEPS}


class ThenLine(QWidget):
    """The next step, its day, and in words why it is this one.

    Signals:
        edited: the user changed what comes next.
    """

    edited = Signal()

    def __init__(self, read: ReadWhen, today: Callable[[], date]) -> None:
        super().__init__()
        self._today = today
        self._proposal: Proposal | None = None
        self._step: Planned | None = None
        self._is_own = False
        self._words = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        row = QHBoxLayout()
        row.setSpacing(px(8))
        column.addLayout(row)
        self.what = StepBox()
        self.what.setMinimumContentsLength(10)
        line = self.what.lineEdit()
        assert line is not None
        line.setAccessibleName("Next step")
        self._line = line
        self.when = MomentField("Next step date", "nextWhen", read, EXPECTED_NEXT)
        self.why = Label("", "detail", "text.secondary")
        self.why.setObjectName("nextWhy")
        self.below = Label("", "detail", "text.secondary")
        self.below.setWordWrap(True)
        self._lead = Label("Then", "body", "text.secondary")
        row.addWidget(self._lead)
        row.addWidget(self.what)
        row.addWidget(self.when)
        row.addWidget(self.why, 1)
        column.addWidget(self.below)
        self.what.activated.connect(self._pick)
        line.editingFinished.connect(self._take_what)
        self.when.picked.connect(self._take_when)

    # what is known

    @property
    def trouble(self) -> str:
        """What is wrong with the day, or ""."""
        return self.when.trouble

    def step(self) -> Planned | None:
        """The step to plan, or None where none is, or the planned one stays."""
        return self._step

    def planted_by(self) -> PlantedBy | None:
        """What proposed the step; None where the user made it theirs."""
        if self._is_own or self._proposal is None:
            return None
        return self._proposal.planted_by

    def take_typed(self) -> None:
        """Read what stands in the fields, as leaving them would."""
        self._take_what()
        self.when.editingFinished.emit()

    # showing

    def propose(self, proposal: Proposal | None) -> None:
        """Show what the plan proposes; what the user typed stays."""
        self._proposal = proposal
        if self._is_own:
            return
        self._step = None if proposal is None else proposal.step
        self._show_step(proposal)

    def start_over(self) -> None:
        """Forget what was typed."""
        self._is_own, self._step, self._proposal = False, None, None
        for field in (self._line, self.when):
            field.setModified(False)
        self._show_step(None)

    def _show_step(self, shown: Proposal | None) -> None:
        words = NO_STEP if shown is None else shown.what
        self._write_what(words)
        on = None if shown is None else shown.on
        self.when.setModified(False)
        self.when.show_words(moment_words(on, None, self._today()))
        self._say(_reason(shown), () if shown is None else shown.warnings)

    def _write_what(self, words: str) -> None:
        self.what.setCurrentIndex(self.what.findText(words))
        self.what.setEditText(words)
        self._line.setModified(False)
        self._line.setCursorPosition(0)

    def _say(self, why: str, warnings: tuple[str, ...] = ()) -> None:
        self._words = " ".join((*warnings, why)).strip()
        warned = "state.warning.text" if warnings else "text.secondary"
        for label in (self.why, self.below):
            label.set_look("detail", warned)
        self.what.setAccessibleDescription(self._words)
        self.height_at(self.width())

    def height_at(self, width: int) -> int:
        """How high the line is at a width; a long reason stands below the fields."""
        self.what.setFixedWidth(min(px(190), width * 2 // 5))
        self.when.setFixedWidth(min(px(150), width * 2 // 5))
        fields = self._lead.sizeHint().width() + self.what.width() + self.when.width()
        room = width - fields - 3 * px(8)
        is_long = metrics("detail").horizontalAdvance(self._words) > room
        if is_long:
            self.what.setFixedWidth(min(px(320), self.what.width() + max(0, room)))
        self.why.setText("" if is_long else self._words)
        self.below.setText(self._words if is_long else "")
        self.below.setVisible(is_long)
        high = self.what.sizeHint().height()
        if is_long:
            high += px(4) + self.below.heightForWidth(width)
        return high

    # the user's own

    def _own(self, step: Planned | None) -> None:
        self._is_own, self._step = True, step
        self._say("Your own step" if step else "No step is planned")
        self.edited.emit()

    def _now(self) -> Planned | None:
        """The step as the fields show it, the planned one that stays included."""
        if self._step is not None or self._is_own or self._proposal is None:
            return self._step
        shown = self._proposal
        return Planned(shown.channel, shown.what, shown.on)

    def _pick(self, at: int) -> None:
        self._line.setModified(False)
        channel = self.what.itemData(at)
        self._take(self.what.itemText(at), Channel(channel) if channel else None)

    def _take_what(self) -> None:
        if not self._line.isModified():
            return
        self._line.setModified(False)
        text = " ".join(self._line.text().split())
        now = self._now()
        near = now.channel if now else Channel.CALL
        said = bool(text) and text != NO_STEP
        self._take(text, _KNOWN.get(text.casefold(), near) if said else None)

    def _take(self, what: str, channel: Channel | None) -> None:
        now = self._now()
        if channel is None:
            self._own(None)
            return
        self._own(
            Planned(channel, what, now.on if now else None, now.at if now else None)
        )

    def _take_when(self, reading: Reading | None) -> None:
        if self.trouble:
            return
        now = self._now()
        if reading is None and now is None:
            return
        on, at = reading or (None, None)
        kept = now or Planned(Channel.CALL, Channel.CALL.label)
        if now is None:
            self._write_what(kept.what)
        self._own(replace(kept, on=on, at=at))
        self.when.show_words(moment_words(on, at, self._today()))


def _reason(shown: Proposal | None) -> str:
    """Why a step is proposed, and which tier the outcome speaks for."""
    if shown is None:
        return ""
    hint = "" if shown.hints_at is None else f". It speaks for {shown.hints_at.label}"
    return f"{shown.why}{hint}"
