"""The page of the call run: one person at a time, each call ended by one key."""

from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QProgressBar,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from models.people.call_run import CallSheet, call_sheet
from models.people.contact_plan.next_proposal import propose_next
from models.people.contact_plan.story import Proposal
from models.people.kinds import Channel, Outcome, Side, Tier
from models.people.limits import target_in
from models.people.today.values import DueKind, DueRow
from models.people.today.week import week_goals
from ui.desk import Desk
from ui.guarded import guarded
from ui.look.labels import IconLabel, Label
from ui.look.messages import announce
from ui.look.panels import Panel
from ui.look.theme import px
from ui.record.calling import ring
from ui.run.aside import WIDE, Aside
from ui.run.caller import Caller
from ui.run.course import Course
from ui.run.finish import Finish, title_of
from ui.run.outcome_keys import OUTCOMES

_LOOK_EVERY_MS = 10_000
_WIDEST, _HIGHEST = 1080, 640
_KEYS = {
    Qt.Key.Key_Right: "skip",
    Qt.Key.Key_Backspace: "back",
    Qt.Key.Key_Escape: "pause",
    Qt.Key.Key_Space: "note",
    Qt.Key.Key_O: "open",
}


class RunPage(QWidget):
    """Due calls one after another.

    Signals:
        left: the run is paused; show what was there before.
        open_wanted: the id of a prospect whose record shall be shown.
    """

    left = Signal()
    open_wanted = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("runPage")
        self.setProperty("toastSide", "right")
        self._desk = desk
        self.course = Course(desk, self)
        self.sheet: CallSheet | None = None
        self.proposals: dict[Outcome, Proposal | None] = {}
        self.caller, self.aside, self.finish = Caller(), Aside(), Finish()
        self.count = Label("", "bodyStrong")
        self.minutes = Label("", "body", "text.secondary")
        self.progress = QProgressBar()
        self._build()
        self._clock = QTimer(self)
        self._clock.setInterval(_LOOK_EVERY_MS)
        self._clock.timeout.connect(self._show_minutes)
        self.course.moved.connect(self._show)
        self.caller.asked.connect(self.ask)
        self.finish.asked.connect(self.ask)
        self.caller.outcomes.chosen.connect(self.log)
        self.caller.note.left.connect(self._to_keys)
        self.caller.number.clicked.connect(self._ring)

    def _build(self) -> None:
        self.setFocusProxy(self.caller.number)
        panel = Panel()
        panel.setMaximumSize(px(_WIDEST), px(_HIGHEST))
        halves = QHBoxLayout(panel)
        halves.setContentsMargins(1, 1, 1, 1)
        halves.setSpacing(0)
        left = QVBoxLayout()
        left.addLayout(self._head())
        self._either = QStackedLayout()
        self._either.addWidget(self.caller)
        self._either.addWidget(self.finish)
        left.addLayout(self._either, 1)
        halves.addLayout(left, 1)
        halves.addWidget(self.aside)
        outer = QHBoxLayout(self)
        outer.addWidget(panel, 1)

    def _head(self) -> QHBoxLayout:
        self.progress.setObjectName("runProgress")
        self.progress.setTextVisible(False)
        self.progress.setFixedSize(px(120), px(6))
        row = QHBoxLayout()
        row.setContentsMargins(px(20), px(16), px(20), 0)
        row.setSpacing(px(10))
        row.addWidget(self.count)
        row.addWidget(self.progress)
        row.addStretch(1)
        row.addWidget(IconLabel("timer"))
        row.addWidget(self.minutes)
        return row

    # what is shown

    @property
    def today(self) -> date:
        """The day it is."""
        return self._desk.today()

    def _show(self) -> None:
        row, many = self.course.current, len(self.course.rows)
        place = min(self.course.place + 1, many)
        self.count.setText(f"{place} of {many}" if many else "")
        self.progress.setRange(0, max(many, 1))
        self.progress.setValue(self.course.place)
        self.progress.setAccessibleName(f"Call {place} of {many}")
        self.progress.setVisible(many > 0)
        self._show_minutes()
        self._either.setCurrentIndex(0 if row is not None else 1)
        self.caller.allow_back(allowed=self.course.last is not None)
        self.aside.show_run(self.course, self._goal())
        self.aside.show_last(self.course.last, self.today)
        if row is None:
            self._show_end()
        else:
            self._show_person(row)

    def _goal(self) -> tuple[str, str]:
        """The goal of the week in the sales hat, with what was made of it."""
        week = self._desk.ask(week_goals, self.today)
        goal = next(goal for goal in week.goals if goal.word == Side.SALES)
        return f"Sales goal, week {week.week}", f"{goal.made} of {goal.goal}"

    def _show_minutes(self) -> None:
        self.minutes.setText(f"{self.course.minutes()} min")

    def _show_end(self) -> None:
        self.sheet = None
        self.aside.show_nobody()
        self.finish.show_run(self.course)
        if self.isVisible():
            self.finish.leave.setFocus(Qt.FocusReason.OtherFocusReason)
            announce(self, title_of(self.course))

    def _show_person(self, row: DueRow) -> None:
        sheet = self._desk.ask(call_sheet, row.prospect_id, row.what)
        if sheet is None:  # deleted meanwhile by another program
            self.course.renew()
            return
        typed = self.caller.note.text() if self.sheet is not None else ""
        same = self.sheet is not None and self.sheet.prospect_id == row.prospect_id
        self.sheet = sheet
        target = target_in(Tier(sheet.tier), self._desk.limits)
        self.caller.show_sheet(sheet, when_of(row), self.today, target)
        self.aside.show_touches(sheet.touches, self.today)
        self._propose(row)
        if same:
            self.caller.note.setText(typed)
        elif self.isVisible():
            self._to_keys()
            announce(self, f"{self.count.text()}. {sheet.called}")

    def _propose(self, row: DueRow) -> None:
        self.proposals = {
            outcome: self._desk.ask(
                propose_next,
                row.prospect_id,
                Channel.CALL,
                outcome,
                today=self.today,
                step_id=row.key_id if row.kind == DueKind.STEP else None,
            )
            for outcome in OUTCOMES
        }
        self.caller.show_next(self.proposals, self.today)

    # what is done

    def log(self, outcome: Outcome) -> None:
        """End the call with an outcome, and go on."""
        if self.sheet is None:
            return
        if self.sheet.wall is not None:
            announce(self, self.caller.said.text())
            return
        note = self.caller.note.text().strip()
        self.course.log(outcome, note, self.proposals.get(outcome))

    def ask(self, word: str) -> None:
        """Do what a key or a button asks for.

        Args:
            word: "note", "skip", "back", "pause", "skipped" or "open".
        """
        if word == "note":
            self.caller.note.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif word == "skip":
            self.course.skip()
        elif word == "back":
            self.course.take_back()
        elif word == "skipped":
            self.course.call_skipped()
        elif word == "open" and self.sheet is not None:
            self.open_wanted.emit(self.sheet.prospect_id)
        elif word == "pause":
            self.left.emit()

    def _ring(self) -> None:
        number = self.caller.number.number
        if not number:
            return
        if ring(number):
            said = "Handed to this computer's telephone."
        else:
            said = "This computer has no telephone. Dial the number by hand."
        self.caller.say(said)
        announce(self, said)

    def _to_keys(self) -> None:
        self.caller.number.setFocus(Qt.FocusReason.OtherFocusReason)

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        word, text = _KEYS.get(Qt.Key(event.key())), event.text()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and word is not None:
            self.ask(word)
        elif plain and len(text) == 1 and text in "123456789":
            self.log(OUTCOMES[int(text) - 1])
        else:
            super().keyPressEvent(event)

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        layout, edge = self.layout(), px(18)
        assert layout is not None
        below = max(edge, self.height() - px(_HIGHEST) - edge)
        layout.setContentsMargins(px(24), edge, px(24), below)
        self.aside.setFixedWidth(min(px(WIDE), self.width() * 3 // 10))

    @guarded()
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._clock.start()
        self.course.go_on()
        if self.course.current is not None:
            self._to_keys()

    @guarded()
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._clock.stop()
        self.course.pause()


def when_of(row: DueRow) -> str:
    """When the call was due: "2 days late", "at 16:30", or ""."""
    if row.days_late > 0:
        return "1 day late" if row.days_late == 1 else f"{row.days_late} days late"
    return f"at {row.at}" if row.at else ""
