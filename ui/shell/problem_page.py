"""A book that cannot be shown: what happened, what is kept, what to do."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

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
        whole = QHBoxLayout(self)
        whole.addStretch(1)
        whole.addWidget(self._inside(problem), 50)
        whole.addStretch(1)

    def _inside(self, problem: Problem) -> QWidget:
        inside = QWidget()
        inside.setMaximumWidth(px(_WIDE))
        column = QVBoxLayout(inside)
        column.setSpacing(px(8))
        column.addStretch(2)
        middle = Qt.AlignmentFlag.AlignHCenter
        sign = IconLabel("triangle-alert", "state.warning.text", 24)
        column.addWidget(sign, 0, middle)
        for words, style, ink in (
            ("This book cannot be opened", "page", "text.primary"),
            (problem.happened, "bodyStrong", "text.secondary"),
            (problem.kept, "body", "text.secondary"),
            (problem.remedy, "body", "text.secondary"),
        ):
            label = Label(words, style, ink)
            label.setWordWrap(True)
            label.setAlignment(middle)
            label.setVisible(bool(words))
            column.addWidget(label)
        column.addSpacing(px(12))
        column.addLayout(self._ways())
        column.addStretch(3)
        return inside

    def _ways(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(px(8))
        ways = [
            ("open", "Open another…", "plain"),
            ("restore", "Restore a backup…", "plain"),
            ("new", "Begin with a new book", "quiet"),
        ]
        if self.problem.missing:
            ways.insert(0, ("make", "Make a new book there", "plain"))
        for place, (name, words, kind) in enumerate(ways):
            button = Button(
                words,
                kind="quiet" if kind == "quiet" else "plain",
                object_name=f"problem{name.capitalize()}",
            )
            button.clicked.connect(lambda _on=False, name=name: self.asked.emit(name))
            grid.addWidget(button, place // 2, place % 2)
            self._first = self._first or button
        return grid

    def say(self) -> None:
        """Read the problem out and put the focus on the first way on."""
        words = (self.problem.happened, self.problem.kept, self.problem.remedy)
        announce(self, " ".join(part for part in words if part))
        if self._first is not None:
            self._first.setFocus(Qt.FocusReason.OtherFocusReason)
