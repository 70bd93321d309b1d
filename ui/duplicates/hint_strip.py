"""The quiet line beside a field: whom the typed one looks like, and a way there."""

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui.guarded import guarded
from ui.look.buttons import Button
from ui.look.elided import elided, width_of
from ui.look.labels import IconLabel, Label, set_tip
from ui.look.theme import color, px, radius

_GAP, _WIDEST = 4, 600


class HintStrip(QFrame):
    """Floats beside a field and never takes the focus from it.

    Signals:
        opened: the record is to be shown.
    """

    opened = Signal()

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self._host = host
        self.setObjectName("looksLike")
        row = QHBoxLayout(self)
        row.setContentsMargins(px(10), px(2), px(4), px(2))
        row.setSpacing(px(6))
        row.addWidget(IconLabel("git-merge", "state.warning.text", 14))
        self.words = Label("", "detail", "text.primary")
        row.addWidget(self.words)
        self._open = Button("Open", kind="quiet", keys="Alt ↵")
        self._open.setObjectName("openLookalike")
        self._open.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._open.clicked.connect(self.opened)
        row.addWidget(self._open)
        self.hide()

    def say(self, words: str, field: QWidget) -> None:
        """Show the words under the field, or above it where there is no room."""
        room = min(px(_WIDEST), self._host.width() - px(16))
        room -= self._open.sizeHint().width() + px(60)
        self.words.setText(elided(words, "detail", room))
        self.words.setMinimumWidth(min(room, width_of(words, "detail") + px(2)))
        set_tip(self.words, words)
        self.setAccessibleName(words)
        self._open.setAccessibleName(f"Open: {words}")
        self.adjustSize()
        at = field.mapTo(self._host, QPoint(0, field.height() + px(_GAP)))
        if at.y() + self.height() > self._host.height():
            at = field.mapTo(self._host, QPoint(0, -self.height() - px(_GAP)))
        right = self._host.width() - self.width() - px(8)
        self.move(max(px(8), min(at.x(), right)), max(0, at.y()))
        self.show()
        self.raise_()

    @guarded()
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color("line.default"), 1))
        painter.setBrush(color("surface.panel"))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, radius("button"), radius("button"))
        painter.end()
