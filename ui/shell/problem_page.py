"""A book that cannot be shown: what happened, what is kept, what to do."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.look.buttons import Button
from ui.look.labels import IconLabel, Label
from ui.look.messages import announce
from ui.look.theme import px
from ui.shell.opening import Problem

_WIDE = 560


class ProblemPage(QWidget):
    """Says why, and offers the ways on; nothing is made by itself.

    Signals:
        asked: "make" (a new book there), "open", "restore" or "new".
    """

    asked = Signal(str)

    def __init__(self, problem: Problem, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("problem")
        self.problem = problem
        self._first: Button | None = None
        column = QVBoxLayout(self)
        column.setSpacing(px(8))
        column.addStretch(2)
        middle = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(
            IconLabel("triangle-alert", "state.warning.text", 24), 0, middle
        )
        title = Label("This book cannot be opened", "page")
        column.addWidget(title, 0, middle)
        for words, style in (
            (problem.happened, "bodyStrong"),
            (problem.kept, "body"),
            (problem.remedy, "body"),
        ):
            if words:
                label = Label(words, style, "text.secondary")
                label.setWordWrap(True)
                label.setFixedWidth(px(_WIDE))
                label.setAlignment(middle)
                column.addWidget(label, 0, middle)
        column.addSpacing(px(12))
        column.addLayout(self._ways())
        column.addStretch(3)

    def _ways(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addStretch(1)
        ways = [
            ("open", "Open another…", "plain"),
            ("restore", "Restore a backup…", "plain"),
            ("new", "Begin with a new book", "quiet"),
        ]
        if self.problem.missing:
            ways.insert(0, ("make", "Make a new book there", "plain"))
        for name, words, kind in ways:
            button = Button(
                words,
                kind="quiet" if kind == "quiet" else "plain",
                object_name=f"problem{name.capitalize()}",
            )
            button.clicked.connect(lambda _on=False, name=name: self.asked.emit(name))
            row.addWidget(button)
            self._first = self._first or button
        row.addStretch(1)
        return row

    def say(self) -> None:
        """Read the problem out and put the focus on the first way on."""
        words = (self.problem.happened, self.problem.kept, self.problem.remedy)
        announce(self, " ".join(part for part in words if part))
        if self._first is not None:
            self._first.setFocus(Qt.FocusReason.OtherFocusReason)
