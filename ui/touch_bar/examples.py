"""Three lines to click while nothing is recognised yet."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.look.buttons import Button
from ui.look.labels import Label
from ui.look.theme import px

LINES = (
    "called jane vm, fri 10 call back #mailer 15m",
    "met sam yesterday 45m owe: two samples by tue",
    "jane wrote, asked price. next: send proposal tomorrow",
)


class Examples(QWidget):
    """The lines as buttons.

    Signals:
        chosen: the line.
    """

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        column.addWidget(
            Label(
                "Write who and what, in any order. For example:",
                "detail",
                "text.secondary",
            ),
        )
        for number, line in enumerate(LINES, start=1):
            button = Button(line, kind="quiet", object_name=f"example{number}")
            button.setAccessibleName(f"Example: {line}")
            button.setStyleSheet("QPushButton { text-align: left; }")
            button.clicked.connect(lambda _on=False, words=line: self._choose(words))
            column.addWidget(button)

    def _choose(self, line: str) -> None:
        self.chosen.emit(line)
