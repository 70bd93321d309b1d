"""A part of the record's side: a heading with one button, and what stands under it."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.guarded import guarded
from ui.look.buttons import IconButton
from ui.look.labels import Label
from ui.look.theme import color, px


class Rule(QWidget):
    """A line of one pixel that parts two areas."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        return QSize(1, 1)

    @guarded()
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), color("line.default"))
        painter.end()


class Section(QWidget):
    """A heading, its button, and a column to fill."""

    def __init__(self, heading: str, button: IconButton | None = None) -> None:
        super().__init__()
        outside = QVBoxLayout(self)
        outside.setContentsMargins(px(20), 0, px(20), 0)
        outside.setSpacing(0)
        column = QVBoxLayout()
        column.setContentsMargins(0, px(14), 0, px(16))
        column.setSpacing(px(6))
        outside.addLayout(column)
        self.rule = Rule()
        self.rule.setFixedHeight(1)
        outside.addWidget(self.rule)
        head = QHBoxLayout()
        self.heading = Label(heading, "section")
        head.addWidget(self.heading)
        head.addStretch(1)
        if button is not None:
            head.addWidget(button)
        column.addLayout(head)
        self.column = QVBoxLayout()
        self.column.setSpacing(px(2))
        column.addLayout(self.column)
