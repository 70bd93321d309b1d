"""The heading between the chips and the form."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.guarded import guarded
from ui.look.labels import KeyLabel, Label
from ui.look.theme import color, px


class FormHead(QWidget):
    """The words "The same touch as a form", its key, and a line to the edge."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        row.addWidget(Label("The same touch as a form", "bodyStrong"))
        row.addWidget(KeyLabel("F2"))
        row.addWidget(_Rule(), 1)


class _Rule(QWidget):
    """A line in the colour of lines."""

    @guarded()
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(color("line.default"))
        painter.drawLine(0, self.height() // 2, self.width(), self.height() // 2)
        painter.end()
