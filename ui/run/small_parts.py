"""The number to dial, the note, and the keys at the foot of a call."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ui.guarded import guarded
from ui.look.fields import TextField
from ui.look.fonts import metrics
from ui.look.icons import pixmap
from ui.look.labels import set_tip, shown
from ui.look.painters import key_width, paint_key
from ui.look.pictures import write_middle
from ui.look.theme import color, px, theme

_LONGEST = 40
_OF_THE_RUN = frozenset(
    {
        Qt.Key.Key_Space,
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Backspace,
    }
)
_LEAVING = frozenset({Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter})


class RunNumber(QPushButton):
    """The number at 24 px, to be dialled by hand or, with Enter, by the system."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("runNumber")
        self.setAutoDefault(True)
        self.setFlat(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._icon = "phone"
        self.number = ""
        theme().changed.connect(self.updateGeometry)

    def show_number(self, number: str, wall: str = "") -> None:
        """Show a number; without one, or before a wall, the words that say so."""
        self.number = "" if wall else number
        self._icon = "ban" if wall else "phone"
        words = "Not to be called" if wall else number or "No number is known"
        self.setText(shown(words, _LONGEST))
        self.setAccessibleName(f"Call {number}" if self.number else words)
        self.setAccessibleDescription(wall)
        set_tip(self, wall or ("Call with this computer  (Enter)" if number else ""))
        self.updateGeometry()
        self.update()

    @guarded(otherwise=QSize(200, 34))
    def sizeHint(self) -> QSize:
        wide = metrics("display").horizontalAdvance(self.text())
        return QSize(wide + px(38), metrics("display").height() + px(4))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _OF_THE_RUN:
            event.ignore()
            return
        super().keyPressEvent(event)

    @guarded()
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        ink = "text.link" if self.number else "text.secondary"
        middle = self.height() // 2
        painter.drawPixmap(0, middle - px(10), pixmap(self._icon, ink, 20))
        painter.setPen(color(ink))
        write_middle(painter, px(30), middle, self.text(), "display")
        painter.end()


class RunNote(TextField):
    """What was said; Enter and Esc lead back to the keys and keep it.

    Signals:
        left: the keys shall have the focus again.
    """

    left = Signal()

    def __init__(self) -> None:
        super().__init__(
            "Note", hint="Space, then what was said", object_name="runNote"
        )

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _LEAVING:
            self.left.emit()
            return
        super().keyPressEvent(event)


class FootKey(QPushButton):
    """A key and what it does; the mouse may do it as well."""

    def __init__(
        self, keys: str, words: str, name: str, object_name: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._keys, self._words = keys, words
        self.setText(words)
        self.setObjectName(object_name)
        self.setAccessibleName(name)
        self.setFlat(True)
        self.setAutoDefault(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def be_short(self, *, short: bool) -> None:
        """Say the first words only, where room is short."""
        first = self._words.split(",")[0].removesuffix(" the last")
        self.setText(first if short else self._words)
        self.updateGeometry()

    @guarded(otherwise=QSize(60, 24))
    def sizeHint(self) -> QSize:
        words = metrics("detail").horizontalAdvance(self.text())
        return QSize(key_width(self._keys) + words + px(10), max(px(24), 24))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _OF_THE_RUN:
            event.ignore()
            return
        super().keyPressEvent(event)

    @guarded()
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        middle = self.height() // 2
        wide = paint_key(painter, 1, middle, self._keys)
        ink = "text.secondary" if self.isEnabled() else "text.disabled"
        painter.setPen(color("text.primary" if self.underMouse() else ink))
        write_middle(painter, wide + px(6), middle, self.text(), "detail")
        painter.end()
