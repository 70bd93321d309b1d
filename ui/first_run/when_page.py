"""The second question of the first run: when to touch the first person."""

from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.guarded import guarded
from ui.look.buttons import Button
from ui.look.dates import spoken_day
from ui.look.labels import Label, shown
from ui.look.messages import announce
from ui.look.theme import color, px


def first_dates(today: date) -> list[tuple[str, date]]:
    """Three days to touch somebody first: soon, this week, after the weekend."""
    monday = today + timedelta(days=7 - today.weekday())
    days = [today + timedelta(days=1), today + timedelta(days=3), monday]
    if monday in days[:2]:
        days[2] = monday + timedelta(days=7)
    words = ("Tomorrow", "In three days", "Next week")
    return list(zip(words, days, strict=True))


class Rule(QWidget):
    """A line of one pixel."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(1)

    @guarded()
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), color("line.default"))
        painter.end()


class WhenPage(QWidget):
    """The question when to touch the first person, with three days."""

    dated = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(10))
        self._title = Label("", "page")
        self._title.setWordWrap(True)
        column.addWidget(self._title)
        column.addWidget(
            Label(
                "A first call is planned for that day. You can change it on the card.",
                "body",
                "text.secondary",
            )
        )
        self._days = QVBoxLayout()
        self._days.setSpacing(px(8))
        column.addLayout(self._days)
        column.addStretch(1)
        later = Button("Not yet", kind="quiet", keys="Esc", object_name="firstLater")
        later.clicked.connect(lambda: self.dated.emit(None))
        column.addWidget(later, 0, Qt.AlignmentFlag.AlignRight)

    def ask(self, name: str, today: date) -> None:
        """Show the three days, the nearest with the focus."""
        first = shown(name.split(maxsplit=1)[0] if name.split() else name, 40)
        words = f"When do you touch {first} first?"
        self._title.setText(words)
        while (item := self._days.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.deleteLater()
        for place, (word, day) in enumerate(first_dates(today), start=1):
            button = Button(
                f"{word}, {spoken_day(day, today)}",
                icon_name="calendar",
                object_name=f"firstDate{place}",
            )
            button.setMinimumHeight(px(44))
            button.clicked.connect(lambda _on=False, day=day: self.dated.emit(day))
            self._days.addWidget(button)
            if place == 1:
                button.setFocus(Qt.FocusReason.OtherFocusReason)
                button.setDefault(True)
        announce(self, words)
