"""The goals of the week: what is made of what was meant, by hat."""

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from models.people.today.values import Goal, WeekGoals
from ui.guarded import guarded
from ui.look.labels import IconLabel, Label
from ui.look.panels import Panel
from ui.look.pips import paint_pip
from ui.look.theme import color, px, theme

_WORDS = {
    "marketing": ("Marketing", "touches"),
    "sales": ("Sales", "touches"),
    "prospects": ("New prospects", "prospects"),
    "offers": ("Offers sent", "offers"),
}
_HATS = ("marketing", "sales")


class GoalBar(QProgressBar):
    """One goal as a bar of six pixels in the colour of its hat."""

    def __init__(self, word: str) -> None:
        super().__init__()
        self._word = word
        self.setObjectName(f"goal{word.capitalize()}")
        self.setTextVisible(False)
        self.setMinimumWidth(px(60))
        theme().changed.connect(self.updateGeometry)

    def show_goal(self, goal: Goal) -> None:
        """Show how much of the goal is made."""
        title, thing = _WORDS[goal.word]
        self.setRange(0, max(1, goal.goal))
        self.setValue(min(goal.made, max(1, goal.goal)))
        self.setAccessibleName(f"{title}: {goal.made} of {goal.goal} {thing}")
        self.update()

    @guarded(otherwise=QSize(100, 10))
    def sizeHint(self) -> QSize:
        return QSize(px(120), px(10))

    @guarded()
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        high = px(6)
        top = (self.height() - high) // 2
        painter.fillRect(0, top, self.width(), high, color("line.default"))
        made = self.width() * self.value() // max(1, self.maximum())
        hat = f"hat.{self._word}.solid" if self._word in _HATS else "accent.solid"
        painter.fillRect(0, top, made, high, color(hat))
        painter.end()


class HatMark(QWidget):
    """The shape of a hat beside its word."""

    def __init__(self, hat: str) -> None:
        super().__init__()
        self._hat = hat
        theme().changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        self.setFixedSize(px(12), px(14))

    @guarded()
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        middle = QPointF(self.width() / 2, self.height() / 2)
        paint_pip(painter, middle, self._hat, "made", 9)
        painter.end()


class GoalsPanel(Panel):
    """The panel of the rail with one bar for each goal."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("weekGoals")
        column = QVBoxLayout(self)
        column.setContentsMargins(px(14), px(12), px(14), px(12))
        column.setSpacing(px(8))
        head = QHBoxLayout()
        head.setSpacing(px(8))
        self.title = Label("Goals", "section")
        self.left = Label("", "detail", "text.secondary")
        head.addWidget(IconLabel("target", "text.primary"))
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(self.left)
        column.addLayout(head)
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(10))
        grid.setVerticalSpacing(px(6))
        grid.setColumnStretch(1, 1)
        self.bars: dict[str, GoalBar] = {}
        self._figures: dict[str, Label] = {}
        for row, word in enumerate(_WORDS):
            self._add(grid, row, word)
        column.addLayout(grid)

    def _add(self, grid: QGridLayout, row: int, word: str) -> None:
        named = QHBoxLayout()
        named.setSpacing(px(5))
        if word in _HATS:
            named.addWidget(HatMark(word))
        named.addWidget(Label(_WORDS[word][0], "body"))
        named.addStretch(1)
        self.bars[word] = GoalBar(word)
        self._figures[word] = Label("", "bodyStrong")
        grid.addLayout(named, row, 0)
        grid.addWidget(self.bars[word], row, 1)
        grid.addWidget(self._figures[word], row, 2)

    def show_goals(self, week: WeekGoals) -> None:
        """Show the week so far."""
        self.title.setText(f"Week {week.week} goals")
        days = "day" if week.days_left == 1 else "days"
        self.left.setText(f"{week.days_left} {days} left")
        for goal in week.goals:
            self.bars[goal.word].show_goal(goal)
            self._figures[goal.word].setText(f"{goal.made} of {goal.goal}")
