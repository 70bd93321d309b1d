"""A line over the sample that says what it is and how to leave it."""

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.guarded import guarded
from ui.look.buttons import Button
from ui.look.labels import Label
from ui.look.theme import color, px, theme


class SampleBanner(QWidget):
    """The words "Sample data" with the way to a book of one's own."""

    leave = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("sampleBanner")
        row = QHBoxLayout(self)
        row.setContentsMargins(px(16), px(4), px(16), px(4))
        row.addWidget(Label("Sample data", "bodyStrong", "state.info.text"))
        row.addWidget(Label("Made up, in a file of its own. Try anything.", "body"), 1)
        own = Button("Start my own", object_name="startMyOwn")
        own.clicked.connect(self.leave)
        row.addWidget(own)
        theme().changed.connect(self.update)
        self.hide()

    @guarded()
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), color("state.info.soft"))
        low = QRect(0, self.height() - 1, self.width(), 1)
        painter.fillRect(low, color("line.default"))
        painter.end()
