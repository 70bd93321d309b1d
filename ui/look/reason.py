"""Why a field cannot be as it is, said right under it until it changes."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QWidget

from ui.guarded import guarded
from ui.look.labels import Label, shown
from ui.look.messages import announce
from ui.look.theme import color, px, radius

_GONE = frozenset({QEvent.Type.Hide, QEvent.Type.Destroy, QEvent.Type.Move})


class Reason(QFrame):
    """One sentence that floats under a field of its host; it never takes the focus."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self.setObjectName("reason")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(10), px(6), px(10), px(6))
        self._words = Label("", "detail", "state.danger.text")
        row.addWidget(self._words)
        self._host = host
        self._field: QLineEdit | None = None
        self.hide()

    def words(self) -> str:
        """The sentence shown now, or nothing."""
        return "" if self.isHidden() else self._words.text()

    def show_under(self, field: QLineEdit, sentence: str) -> None:
        """Say why the text of the field cannot be, until it is changed or gone."""
        self.forget()
        self._field = field
        field.installEventFilter(self)
        field.textEdited.connect(self.forget)
        field.setAccessibleDescription(sentence)
        self._words.setText(shown(sentence, 120))
        self.adjustSize()
        under = field.mapTo(self._host, QPoint(0, field.height() + px(4)))
        most = self._host.width() - self.width() - px(4)
        above = under.y() - field.height() - px(8) - self.height()
        low = under.y() + self.height() > self._host.height()
        self.move(max(0, min(under.x(), most)), above if low else under.y())
        self.show()
        self.raise_()
        announce(field, sentence)

    def forget(self, _text: str = "") -> None:
        """Say nothing."""
        if self._field is not None:
            self._field.removeEventFilter(self)
            self._field.textEdited.disconnect(self.forget)
            self._field = None
        self.hide()

    @guarded(otherwise=False)
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _GONE:
            self.forget()
        return super().eventFilter(watched, event)

    @guarded()
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color("state.danger.solid"), 1))
        painter.setBrush(color("state.danger.soft"))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, radius("input"), radius("input"))
        painter.end()
