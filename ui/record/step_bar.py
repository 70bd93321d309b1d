"""The next step: always one, or the words that there is none and why."""

from datetime import date

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSizePolicy,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from models.people.coming_back import bring_back
from models.people.kinds import OPEN_TIERS, Channel, Tier
from models.people.next_steps import (
    change_step,
    finish_step,
    plan_none,
    plan_step,
    snooze_step,
)
from models.people.planned import Planned
from models.people.record import PlannedStep, Record
from models.people.touch_line.when import Reading
from ui.desk import Desk
from ui.guarded import guarded
from ui.look.buttons import Button
from ui.look.labels import IconLabel
from ui.look.painters import CHANNEL_ICONS
from ui.look.panels import Panel
from ui.look.theme import color, px, radius
from ui.record.elided_label import ElidedLabel
from ui.record.square_button import SquareButton
from ui.record.step_form import StepForm
from ui.record.words import NOT_PLANNED_YET, no_step_title, step_title
from ui.touch_bar.steps_said import read_ahead


class StepBar(Panel):
    """The next step with Done, Snooze and change; keys D and Z of the page."""

    ended = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(surface="surface.selected")
        self._desk = desk
        self._step: PlannedStep | None = None
        self._prospect = 0
        self._is_lost = False
        self._line = "line.default"
        self.setObjectName("stepBar")
        self._form = StepForm(self._read)
        self._form.snoozed.connect(self._snooze_to)
        self._form.planned.connect(self._plan)
        self._form.none_wanted.connect(self._plan_none)
        self._form.left.connect(self._leave)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._shown())
        self._stack.addWidget(self._form)
        self.fit()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def _shown(self) -> QWidget:
        shown = QWidget()
        row = QHBoxLayout(shown)
        row.setContentsMargins(px(14), px(8), px(14), px(8))
        row.setSpacing(px(8))
        self._icon = IconLabel("calendar", "accent.text", 20)
        self.title = ElidedLabel("bodyStrong", object_name="stepTitle")
        self.why = ElidedLabel("detail", "text.secondary", object_name="stepWhy")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.why)
        row.addWidget(self._icon)
        row.addSpacing(px(4))
        row.addLayout(words, 1)
        for button in self._buttons():
            row.addWidget(button)
        return shown

    def _buttons(self) -> list[Button | SquareButton]:
        self._done = Button("Done", icon_name="check", keys="D", object_name="stepDone")
        self._done.set_words("Done", "Next step done")
        self._done.clicked.connect(self.finish)
        self._snooze = Button(
            "Snooze", icon_name="clock", keys="Z", object_name="stepSnooze"
        )
        self._snooze.set_words("Snooze", "Snooze the next step")
        self._snooze.clicked.connect(self.snooze)
        self._change = SquareButton(
            "pencil", "Change the next step", object_name="stepEdit"
        )
        self._change.clicked.connect(self.change)
        self.back = Button("Bring back", keys="C", object_name="bringBack")
        self.back.clicked.connect(self.bring_back)
        self._choose = Button("Choose one", object_name="stepChoose")
        self._choose.clicked.connect(self.change)
        self._say_why = Button("Say why not", kind="quiet", object_name="stepNone")
        self._say_why.clicked.connect(self._ask_reason)
        return [
            self.back,
            self._done,
            self._snooze,
            self._change,
            self._choose,
            self._say_why,
        ]

    def fit(self) -> None:
        """Be 58 high at 100 %."""
        self.setMinimumHeight(px(58))

    # what is shown

    def show_step(self, record: Record, steps: list[PlannedStep]) -> None:
        """Show the next step of a prospect; fields being filled stay."""
        if record.id != self._prospect:
            self._leave()
        self._prospect = record.id
        self._step = steps[0] if steps else None
        self._is_lost = record.tier == Tier.LOST
        self.back.set_words(
            "Bring back", f"Bring {record.name or record.company} back to Cold"
        )
        self.back.setVisible(self._is_lost)
        for button in (self._done, self._snooze, self._change):
            button.setVisible(self._step is not None)
        for button in (self._choose, self._say_why):
            button.setVisible(self._step is None)
        if self._step is None:
            self._show_none(record)
        else:
            self._show_one(self._step, len(steps))

    def _show_one(self, step: PlannedStep, count: int) -> None:
        today = self._desk.today()
        late = step.on_day is not None and step.on_day < today.isoformat()
        self.title.set_words(step_title(step, today))
        ink = "state.danger.text" if late else "text.primary"
        self.title.set_look("bodyStrong", ink)
        more = f"{count - 1} more planned" if count > 1 else ""
        self.why.set_words(". ".join(part for part in (step.why, more) if part))
        self.why.setVisible(bool(step.why or more))
        self._icon.set_icon(CHANNEL_ICONS[Channel(step.channel)], "accent.text", 20)
        self._wear("surface.selected", "accent.solid")

    def _show_none(self, record: Record) -> None:
        unsaid = record.no_step_reason in {"", NOT_PLANNED_YET}
        self.title.set_words(no_step_title(record.no_step_reason, record.tier))
        warned = unsaid and record.tier in OPEN_TIERS
        ink = "state.warning.text" if warned else "text.primary"
        self.title.set_look("bodyStrong", ink)
        self.why.hide()
        self._icon.set_icon("calendar", ink, 20)
        self._say_why.set_words("Say why not" if unsaid else "Change the reason")
        self._wear("surface.panel", "line.default")

    # what is done

    def finish(self) -> None:
        """Mark the next step as done."""
        if self._step is not None:
            self._desk.do(finish_step, self._step.id, now=self._desk.now())

    def snooze(self) -> None:
        """Ask for another day: type "tue 9"."""
        if self._step is not None:
            self._stack.setCurrentIndex(1)
            self._form.ask_when()

    def bring_back(self) -> None:
        """Bring somebody lost back to Cold, with the last line in their notes."""
        if self._is_lost:
            self._desk.do(bring_back, self._prospect, now=self._desk.now())

    def change(self) -> None:
        """Ask for another step, or for a first one."""
        self._stack.setCurrentIndex(1)
        self._form.ask_step(self._step, self._desk.today())

    def _ask_reason(self) -> None:
        self._stack.setCurrentIndex(1)
        self._form.ask_reason()

    def _read(self, text: str) -> Reading | None:
        day_first = bool(self._desk.business.day_first)
        return read_ahead(text, self._desk.today(), day_first=day_first)

    def _snooze_to(self, reading: Reading) -> None:
        assert isinstance(reading.on, date)
        if self._step is not None and self._desk.do(
            snooze_step, self._step.id, reading.on, reading.at
        ):
            self._leave()

    def _plan(self, step: Planned) -> None:
        if self._step is None:
            now = self._desk.now()
            done = self._desk.do(plan_step, self._prospect, step, now=now)
            if done:
                self._leave()
        elif self._desk.do(change_step, self._step.id, step):
            self._leave()

    def _plan_none(self, reason: str) -> None:
        if self._desk.do(plan_none, self._prospect, reason, now=self._desk.now()):
            self._leave()

    def _wear(self, surface: str, line: str) -> None:
        self._surface, self._line = surface, line
        self.update()

    @guarded()
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color(self._line), 1))
        painter.setBrush(color(self._surface))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, radius("panel"), radius("panel"))
        painter.end()

    def _leave(self) -> None:
        if self._stack.currentIndex() == 1:
            self._stack.setCurrentIndex(0)
            self.ended.emit()

    def is_asking(self) -> bool:
        """Whether fields are open."""
        return self._stack.currentIndex() == 1

    def focus_first(self) -> None:
        """Put the focus on the first button."""
        button = self._done if self._step is not None else self._choose
        button.setFocus(Qt.FocusReason.OtherFocusReason)
