"""The end of the run: how many calls, what came of them, what is left."""

from collections import Counter

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.people.kinds import Outcome
from ui.look.buttons import Button
from ui.look.labels import IconLabel, Label
from ui.look.theme import px
from ui.run.course import Course
from ui.run.words import counted


class Finish(QWidget):
    """What stands where the last person was.

    Signals:
        asked: "pause", "skipped" or "back".
    """

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("runFinish")
        self.title = Label("", "page")
        self.title.setObjectName("runTally")
        self.sentence = Label("", "body", "text.secondary")
        for label in (self.title, self.sentence):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.leave = Button("Leave the run", kind="primary", object_name="runLeave")
        self.again = Button("Call the skipped", object_name="runSkipped")
        self.back = Button("Take back the last", keys="⌫", object_name="runBackAtEnd")
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(24), px(24), px(24))
        column.setSpacing(px(10))
        column.addStretch(1)
        mark = IconLabel("circle-check", "state.success.text", 32)
        column.addWidget(mark, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.title)
        column.addWidget(self.sentence)
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addStretch(1)
        for button, ask in (
            (self.back, "back"),
            (self.again, "skipped"),
            (self.leave, "pause"),
        ):
            button.clicked.connect(lambda _on=False, asked=ask: self.asked.emit(asked))
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(2)

    def show_run(self, course: Course) -> None:
        """Say what came of the run."""
        tally, skipped = course.tally(), course.skipped
        made = tally.total()
        self.title.setText(title_of(course))
        self.sentence.setText(sentence_of(tally, course.minutes()))
        self.sentence.setVisible(bool(self.sentence.text()))
        self.again.setVisible(skipped > 0)
        self.again.set_words(f"Call the {skipped} skipped")
        self.back.setVisible(made + skipped > 0)


def title_of(course: Course) -> str:
    """What the end says first."""
    made, skipped = course.tally().total(), course.skipped
    if not made and not skipped:
        return "No call is due"
    said = f"{counted(made)} made"
    return f"{said}, {skipped} skipped" if skipped else said


def sentence_of(tally: Counter[Outcome], minutes: int) -> str:
    """What came of the calls: "2 answered, 1 voicemail, in 18 minutes."."""
    parts = [f"{tally[o]} {o.label.lower()}" for o in Outcome if tally[o]]
    if not parts:
        return "Calls that the plan or you have set for today are made here."
    took = "1 minute" if minutes == 1 else f"{minutes} minutes"
    return f"{', '.join(parts)}, in {took}."
