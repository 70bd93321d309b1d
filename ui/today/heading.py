"""The heading of Today: the day, what it takes, whose list, and the ways on."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from models.people.today.values import MINUTES_EACH, Today
from ui.guarded import guarded
from ui.look.buttons import Button, Segment
from ui.look.labels import Label
from ui.look.theme import px
from ui.today.words import counted, heading_of, spread_words

_BAR = 6  # the scroll bar of the list below


class Heading(QWidget):
    """What stands above the list.

    Signals:
        whose_chosen: "mine" or "both".
    """

    whose_chosen = Signal(str)

    def __init__(self, today: date) -> None:
        super().__init__()
        self.title = Label(heading_of(today), "page")
        self.sentence = Label("", "body", "text.secondary")
        self.spread = Label("", "detail", "text.secondary")
        self.spread.setObjectName("spread")
        for label in (self.sentence, self.spread):
            label.setWordWrap(True)
        self.spread.hide()
        words = QVBoxLayout()
        words.setSpacing(0)
        for label in (self.title, self.sentence, self.spread):
            words.addWidget(label)
        self.whose = Segment(
            "Whose list", {"mine": "Mine", "both": "Both"}, object_name="whose"
        )
        self.whose.choose("both")
        self.whose.chosen.connect(self.whose_chosen)
        self.sheet = Button("Day sheet", icon_name="printer", object_name="daySheet")
        self.sheet.set_words("Day sheet", "Print the day sheet")
        self.run = Button(
            "Start call run",
            kind="primary",
            icon_name="phone-call",
            keys="R",
            object_name="callRun",
        )
        buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        for widget in (self.whose, self.sheet, self.run):
            buttons.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        buttons.addStretch(1)
        self._buttons = buttons
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, _BAR, 0)  # ends where the lines end
        self._row.setSpacing(px(8))
        self._row.addLayout(words, 1)
        self._row.addLayout(buttons)
        self.setMinimumWidth(1)  # it may be narrower than its words beside its buttons

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.title.sizeHint().width() + self._buttons.sizeHint().width()
        narrow = beside + 2 * px(8) > self.width()
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)

    def stops(self) -> tuple[QWidget, ...]:
        """The buttons in the order of the Tab key."""
        whose = (self.whose.button("mine"), self.whose.button("both"))
        return (*whose, self.sheet, self.run)

    def show_day(self, today: Today, due: int, late_promises: int, calls: int) -> None:
        """Say what the day holds.

        Args:
            due: how many are still to be touched.
            late_promises: how many of our promises are late.
            calls: how many of the lines shown are calls.
        """
        self.title.setText(heading_of(today.day))
        minutes = due * MINUTES_EACH
        self.sentence.setText(counted(due, late_promises, minutes))
        spread = spread_words(today.later, today.later_rest, today.day)
        self.spread.setText(spread)
        self.spread.setVisible(bool(spread))
        self.run.setEnabled(calls > 0)
        words = f"Start call run, {calls} {'call' if calls == 1 else 'calls'}"
        self.run.set_words("Start call run", words)
