"""What the program says back: toast with Undo, error bar, words for the reader."""

from collections.abc import Callable

from PySide6 import QtGui  # QAccessible costs 2 ms: asked for when it is needed
from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.guarded import guarded
from ui.look.buttons import Button, IconButton
from ui.look.fonts import font
from ui.look.labels import IconLabel, Label, shown
from ui.look.theme import color, duration, px, radius, theme

_STIRS = {
    QEvent.Type.Resize,
    QEvent.Type.Move,
    QEvent.Type.Show,
    QEvent.Type.Hide,
}


def announce(widget: QWidget, words: str) -> None:
    """Have a screen reader say `words`."""
    event = QtGui.QAccessibleAnnouncementEvent(widget, words)
    QtGui.QAccessible.updateAccessibility(event)


class Toast(QFrame):
    """One sentence at the foot of its host, with Undo, gone after six seconds.

    It stands in the middle. A page whose sums stand there has the property `toastSide`
    "right" and gets it at its right edge; one with buttons at its foot names them in
    the property `toastAbove`, and the toast covers none of them.
    """

    undone = Signal()

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self._host = host
        self.setObjectName("toast")
        self._row = row = QHBoxLayout(self)
        row.setSpacing(px(16))
        self._words = Label("", "body", "toast.text")
        self._undo = QPushButton("Undo")
        self._undo.setObjectName("toastUndo")
        self._undo.setProperty("look", "undo")
        self._undo.clicked.connect(self._take_back)
        row.addWidget(self._words)
        row.addWidget(self._undo)
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.timeout.connect(self.hide)
        host.installEventFilter(self)
        self._dress()
        theme().changed.connect(self._dress)
        self.hide()

    def say(self, sentence: str, *, act: str = "", undo: bool = True) -> None:
        """Show the sentence, read it out, and offer Undo of `act`."""
        self._words.setText(shown(sentence, 120))
        self._undo.setAccessibleName(f"Undo: {act or sentence}")
        self._undo.setVisible(undo)
        self._row.setContentsMargins(px(14), px(4), px(8 if undo else 14), px(4))
        self._lie_low()
        self.show()
        self.raise_()
        self._clock.start(duration("toastShow"))
        announce(self, sentence)

    def words(self) -> str:
        """The sentence shown last."""
        return self._words.text()

    def _take_back(self) -> None:
        self.hide()
        self.undone.emit()

    def _dress(self) -> None:
        self._undo.setFont(font("bodyStrong"))
        self.setMinimumHeight(px(40))

    def _lie_low(self) -> None:
        self.adjustSize()
        room = self._host.width() - self.width()
        x = room - px(20) if self._told("toastSide") == "right" else room // 2
        foot = self._host.height() - px(20)
        name = self._told("toastAbove")
        clear = self._host.findChild(QWidget, name) if name else None
        if clear is not None:
            clear.installEventFilter(self)  # it may come and go under the toast
        if clear is not None and clear.isVisible():
            foot = clear.mapTo(self._host, QPoint(0, 0)).y() - px(8)
        self.move(max(8, x), foot - self.height())

    def _told(self, wish: str) -> str:
        """What the page at the foot wants; no toast reaches that corner."""
        corner = px(4)
        under = self._host.childAt(corner, self._host.height() - corner)
        while under is not None and under is not self._host:
            told = under.property(wish)
            if isinstance(told, str) and told:
                return told
            under = under.parentWidget()
        return ""

    @guarded(otherwise=False)
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _STIRS and self.isVisible():
            self._lie_low()
        return super().eventFilter(watched, event)

    @guarded()
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("toast.surface"))
        painter.drawRoundedRect(self.rect(), radius("card"), radius("card"))
        painter.end()


class ErrorBar(QFrame):
    """What happened, what was kept, what to do; never in the way of the work."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("errorBar")
        self._retry: Callable[[], object] | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(px(14), px(10), px(10), px(10))
        row.setSpacing(px(10))
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(IconLabel("triangle-alert", "state.danger.text", 18), 0, top)
        row.addLayout(self._words(), 1)
        self._close = IconButton("x", "Close the message", object_name="errorClose")
        self._close.clicked.connect(self.hide)
        row.addWidget(self._close, 0, top)
        theme().changed.connect(self.update)
        self.hide()

    def _words(self) -> QVBoxLayout:
        column = QVBoxLayout()
        self._head = Label("", "bodyStrong", "state.danger.text")
        self._rest = Label("", "body", "state.danger.text")
        for label in (self._head, self._rest):
            label.setWordWrap(True)
            column.addWidget(label)
        acts = QHBoxLayout()
        self._again = Button("Try again", object_name="errorRetry")
        self._again.clicked.connect(self._try_again)
        self._more = Button("Details", kind="quiet", object_name="errorDetails")
        self._more.clicked.connect(self._tell_more)
        acts.addWidget(self._again)
        acts.addWidget(self._more)
        acts.addStretch(1)
        column.addLayout(acts)
        self._details = Label("", "detail", "state.danger.text")
        self._details.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self._details.setWordWrap(True)
        column.addWidget(self._details)
        return column

    def say(
        self,
        happened: str,
        kept: str = "",
        remedy: str = "",
        retry: Callable[[], object] | None = None,
        details: str = "",
    ) -> None:
        """Show the three parts and read them out; `retry` gives the button."""
        self._head.setText(shown(happened))
        rest = " ".join(part for part in (kept, remedy) if part)
        self._rest.setText(shown(rest, 600))
        self._rest.setVisible(bool(rest))
        self._retry = retry
        self._again.setVisible(retry is not None)
        self._details.setText(shown(details, 2000))
        self._details.hide()
        self._more.setVisible(bool(details))
        self.show()
        announce(self, " ".join(part for part in (happened, rest) if part))

    def words(self) -> str:
        """Everything the bar says now."""
        return f"{self._head.text()} {self._rest.text()}".strip()

    def _tell_more(self) -> None:
        self._details.show()
        self._more.hide()

    def _try_again(self) -> None:
        self.hide()
        if self._retry is not None:
            self._retry()

    @guarded()
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color("state.danger.solid"), 1))
        painter.setBrush(color("state.danger.soft"))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, radius("card"), radius("card"))
        painter.end()
