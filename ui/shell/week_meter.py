"""How many touches the week has, of how many were meant, in the navigation."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from models.people.today.values import WeekTouches
from ui.guarded import guarded
from ui.look.fonts import font, metrics
from ui.look.labels import set_tip
from ui.look.theme import color, px, theme

_BAR, _HIGH = 6, 46


class WeekMeter(QProgressBar):
    """The touches of the week as a bar of both hats, with the words above it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("weekMeter")
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._touches = WeekTouches(0, 0, 0, 0)
        self._narrow = False
        theme().changed.connect(self.updateGeometry)

    def show_touches(self, touches: WeekTouches) -> None:
        """Show the touches of a week; what is above the goal fills the bar."""
        self._touches = touches
        week, marketing, sales, goal = touches
        self.setRange(0, max(1, goal))
        self.setValue(min(touches.made, max(1, goal)))
        name = f"Week {week}: {touches.made} of {goal} touches"
        self.setAccessibleName(name)
        self.setAccessibleDescription(f"{marketing} marketing, {sales} sales")
        set_tip(self, f"{name}, {marketing} marketing, {sales} sales")
        self.update()

    def be_narrow(self, narrow: bool) -> None:  # noqa: FBT001 - a slot
        """Show the bar alone, or the words above it too."""
        self._narrow = narrow
        self.updateGeometry()
        self.update()

    @guarded(otherwise=QSize(120, _HIGH))
    def sizeHint(self) -> QSize:
        words = 0 if self._narrow else metrics("detail").height() + px(6)
        return QSize(px(40), words + px(_BAR) + px(16))

    @guarded(otherwise=QSize(30, _HIGH))
    def minimumSizeHint(self) -> QSize:
        return QSize(px(30), self.sizeHint().height())

    @guarded()
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        side = px(8 if self._narrow else 18)
        bar = self.rect().adjusted(side, 0, -side, 0)
        bar.setTop(self.height() - px(_BAR) - px(10))
        bar.setHeight(px(_BAR))
        if not self._narrow:
            self._words(painter, bar)
        painter.fillRect(bar, color("line.default"))
        whole = max(self._touches.goal, self._touches.made, 1)
        left = bar.left()
        for hat in ("marketing", "sales"):
            wide = bar.width() * getattr(self._touches, hat) // whole
            part = QRect(left, bar.top(), wide, bar.height())
            painter.fillRect(part, color(f"hat.{hat}.solid"))
            left += wide
        painter.end()

    def _words(self, painter: QPainter, bar: QRect) -> None:
        touches, room = self._touches, metrics("detail")
        line = QRect(bar.left(), px(4), bar.width(), room.height() + px(2))
        painter.setFont(font("detail"))
        painter.setPen(color("text.secondary"))
        week, made = f"Week {touches.week}", f"{touches.made} of {touches.goal} touches"
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft, week)
        if room.horizontalAdvance(f"{week}  {made}") > line.width():
            made = f"{touches.made} of {touches.goal}"
        painter.drawText(line, Qt.AlignmentFlag.AlignRight, made)
