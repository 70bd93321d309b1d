"""Beside the call: the last three touches, what came of the run, the goal."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from models.people.call_run import PastTouch
from models.people.kinds import Outcome
from ui.guarded import guarded
from ui.look.elided import elided, width_of
from ui.look.labels import IconLabel, Label, set_tip
from ui.look.theme import color, px, radius
from ui.run.course import Course, Turn
from ui.run.words import came_of, day_of, follows, icon_of

WIDE = 252
_ALWAYS = (Outcome.ANSWERED, Outcome.VOICEMAIL, Outcome.NO_ANSWER)


class Lines(QGridLayout):
    """Lines of two or three cells that are laid anew each time."""

    def __init__(self) -> None:
        super().__init__()
        self.setContentsMargins(0, 0, 0, 0)
        self.setHorizontalSpacing(px(8))
        self.setVerticalSpacing(px(6))

    def lay(self, lines: Sequence[Sequence[QWidget]], wide: int) -> None:
        """Show these lines; the cell at `wide` takes what room is left."""
        while (item := self.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        for row, cells in enumerate(lines):
            for column, cell in enumerate(cells):
                self.addWidget(cell, row, column)
        self.setColumnStretch(wide, 1)


class Aside(QFrame):
    """The right of the run: what was, and what this run brought so far."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("runAside")
        self._touches, self._counts = Lines(), Lines()
        self.none = Label("Not touched yet", "body", "text.secondary")
        self.last = Label("", "detail", "text.secondary")
        self.last.setObjectName("runLast")
        self.last.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(18), px(16), px(18), px(16))
        column.setSpacing(px(8))
        self._head = Label("Last three touches", "bodyStrong", "text.secondary")
        column.addWidget(self._head)
        column.addWidget(self.none)
        column.addLayout(self._touches)
        column.addSpacing(px(10))
        column.addWidget(Label("This run", "bodyStrong", "text.secondary"))
        column.addLayout(self._counts)
        column.addSpacing(px(10))
        column.addWidget(self.last)
        column.addStretch(1)

    def show_touches(self, touches: Sequence[PastTouch], today: date) -> None:
        """Show the last three touches with who is called."""
        self._head.show()
        self.none.setVisible(not touches)
        lines = []
        for touch in touches:
            said = came_of(touch)
            day = Label(day_of(touch, today), "body", "text.secondary")
            room = self.width() - px(76) - day.sizeHint().width()
            words = Label(elided(said, "body", max(px(40), room)))
            words.setAccessibleName(said)
            set_tip(words, said)
            lines.append((IconLabel(icon_of(touch)), day, words))
        self._touches.lay(lines, 2)

    def show_nobody(self) -> None:
        """Show no touches: the run is at its end."""
        self._touches.lay((), 2)
        for label in (self._head, self.none):
            label.hide()

    def show_run(self, course: Course, goal: tuple[str, str] | None) -> None:
        """Show what came of the run so far, and the goal of the week beside it."""
        tally = course.tally()
        lines = [
            (Label(outcome.label, "body", "text.secondary"), _number(tally[outcome]))
            for outcome in Outcome
            if outcome in _ALWAYS or tally[outcome]
        ]
        if course.skipped:
            skipped = Label("Skipped", "body", "text.secondary")
            lines.append((skipped, _number(course.skipped)))
        if goal is not None:
            words, figures = goal
            room = self.width() - px(44) - width_of(figures, "bodyStrong")
            label = Label(elided(words, "body", room), "body", "text.secondary")
            label.setAccessibleName(words)
            set_tip(label, words)
            lines.append((label, _figures(figures)))
        self._counts.lay(lines, 0)

    def show_last(self, turn: Turn | None, today: date) -> None:
        """Say what the last key did."""
        if turn is None:
            self.last.setText("")
            return
        called = turn.row.called
        if turn.outcome is None:
            self.last.setText(f"{called} was skipped and stays due.")
            return
        then = follows(turn.proposal, today)
        self.last.setText(f"{called}: {turn.outcome.label}. Then: {then}.")

    @guarded()
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QPainterPath()
        box = QRectF(self.rect())
        ground.addRoundedRect(box, radius("panel") - 1, radius("panel") - 1)
        painter.fillPath(ground, color("surface.sunken"))
        painter.fillRect(0, 0, px(10), self.height(), color("surface.sunken"))
        painter.fillRect(0, 0, 1, self.height(), color("line.default"))
        painter.end()


def _number(count: int) -> Label:
    return _figures(f"{count:,}")


def _figures(words: str) -> Label:
    label = Label(words, "bodyStrong")
    label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return label
