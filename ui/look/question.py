"""A small question beside what it is about, answered by keys."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QGroupBox, QHBoxLayout, QLayout, QWidget

from ui.guarded import guarded
from ui.look.buttons import Button, KeyChoice
from ui.look.labels import Label
from ui.look.panels import Popover
from ui.look.theme import px

_ACROSS = 2


class Question(Popover):
    """Asks one thing: digits choose, Enter answers, Esc leaves it.

    Signals:
        answered: Enter, or the button of the answer.
        numbered: the digit that was typed, 0 to 9.
    """

    answered = Signal()
    numbered = Signal(int)

    def __init__(self, host: QWidget, asked: str, about: str, *, wide: int) -> None:
        super().__init__(host, asked)
        self.asked = asked
        self.body.addWidget(Label(asked, "section"))
        who = Label(about, "detail", "text.secondary")
        who.setWordWrap(True)
        self.body.addWidget(who)
        self.setMinimumWidth(px(wide))

    def group(self, rows: QLayout) -> QGroupBox:
        """The choices as one group, read out with the question."""
        group = QGroupBox(self)
        group.setFlat(True)
        group.setStyleSheet("QGroupBox { border: 0; margin: 0; padding: 0; }")
        group.setAccessibleName(self.asked)
        rows.setContentsMargins(0, px(4), 0, px(4))
        rows.setSpacing(px(6))
        group.setLayout(rows)
        self.body.addWidget(group)
        return group

    def one_of(self, labels: Sequence[str], object_name: str) -> list[KeyChoice]:
        """Choices by the digits from 1 on, two beside each other."""
        grid = QGridLayout()
        choices = []
        for place, label in enumerate(labels):
            key = str(place + 1)
            choice = KeyChoice(key, label, object_name=f"{object_name}{key}")
            grid.addWidget(choice, place // _ACROSS, place % _ACROSS)
            choices.append(choice)
        self.group(grid)
        return choices

    def buttons(self, leave: Button, answer: Button) -> None:
        """Put both at the right; the second answers."""
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(leave)
        row.addWidget(answer)
        answer.clicked.connect(self.answered)
        self.body.addLayout(row)

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = event.key() - Qt.Key.Key_0
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.answered.emit()
        elif 0 <= digit <= 9:  # noqa: PLR2004 - the digits of the keyboard
            self.numbered.emit(digit)
        else:
            super().keyPressEvent(event)


def choose_numbered(choices: Sequence[KeyChoice], number: int) -> None:
    """Choose the one with this key, from 1 on; another number chooses nothing."""
    if 1 <= number <= len(choices):
        choices[number - 1].setChecked(True)
        choices[number - 1].setFocus(Qt.FocusReason.ShortcutFocusReason)
