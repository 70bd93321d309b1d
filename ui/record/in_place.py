"""Values that are edited where they stand: click or F2, Enter keeps, Esc leaves."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal, SignalInstance
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.guarded import guarded
from ui.look.elided import elided
from ui.look.fonts import font, metrics
from ui.look.labels import set_tip, shown
from ui.look.theme import color, px, theme

Keep = Callable[[str], bool]
"""Takes the text typed; false leaves the field open with the text in it."""

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STAYING = (
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
)
HIGH = 26
_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


def move_asked(event: QKeyEvent) -> int:
    """Whether Alt+Shift+arrow asks for the line above (-1), below (1), or not (0)."""
    held = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
    pressed = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return _MOVES.get(Qt.Key(event.key()), 0) if pressed == held else 0


class Typed(Protocol):
    """A field whose value is typed where it stands."""

    @property
    def menu_wanted(self) -> SignalInstance:
        """Tells the spot of the screen where the menu of the line is asked for."""

    def is_editing(self) -> bool:
        """Whether the user is typing here."""

    def keep_typed(self) -> None:
        """Keep what was typed."""


class TypingWatch(QObject):
    """Keeps what is typed when another field is gone to, and asks for the menu.

    While one types Esc is the field's, and the menu is that of text.
    """

    def __init__(self, field: Typed, *parts: QWidget) -> None:
        super().__init__(parts[0])
        self._field = field
        for part in parts:
            part.installEventFilter(self)

    @guarded(otherwise=False)
    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        field, kind = self._field, event.type()
        if kind == QEvent.Type.ShortcutOverride and field.is_editing():
            assert isinstance(event, QKeyEvent)
            if event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
        elif kind == QEvent.Type.ContextMenu and not field.is_editing():
            assert isinstance(event, QContextMenuEvent)
            field.menu_wanted.emit(event.globalPos())
            return True
        elif kind == QEvent.Type.FocusOut:
            assert isinstance(event, QFocusEvent)
            if event.reason() not in _STAYING:
                field.keep_typed()
        return False


def _line_style(look: str) -> str:
    inner = px(HIGH) - 2
    rules = f"min-height: {inner}px; max-height: {inner}px; padding: 0 4px;"
    if look == "bare":
        rules += " border: 1px solid transparent; background: transparent;"
    return f"QLineEdit {{ {rules} }}"


class InPlaceLine(QLineEdit):
    """One line that looks like text until it is edited.

    Leaving the field with another one keeps the text too: nothing typed is lost.

    Signals:
        menu_wanted: the spot of the screen where the line's menu is asked for.
        moved: -1 or 1, where the line is to go up or down among its like.
    """

    menu_wanted = Signal(QPoint)
    moved = Signal(int)

    def __init__(
        self, name: str, keep: Keep, *, hint: str = "", object_name: str = ""
    ) -> None:
        super().__init__()
        self._value, self._keep, self._editing = "", keep, False
        self._watch = TypingWatch(self, self)
        self.setObjectName(object_name)
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setReadOnly(True)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self._dress()
        theme().changed.connect(self._dress)

    def show_value(self, value: str) -> None:
        """Show what the book holds; text being typed stays."""
        self._value = value
        if not self._editing:
            self.setText(value)
            self.setCursorPosition(0)
            set_tip(self, value if self._too_long() else "")

    def is_editing(self) -> bool:
        """Whether the user is typing here."""
        return self._editing

    def begin(self) -> None:
        """Let the user type, all of it selected."""
        if self._editing:
            return
        self._editing = True
        self.setReadOnly(False)
        self._look("")
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.selectAll()

    def keep_typed(self) -> None:
        """Keep what was typed; where that is refused the field stays open."""
        if not self._editing:
            return
        typed = self.text()
        if typed == self._value:
            self._end()
            return
        self._editing = False
        if self._keep(typed):
            self._end()
            return
        self._editing = True
        self.setText(typed)
        self._look("wrong")

    def leave(self) -> None:
        """Show again what the book holds."""
        if self._editing:
            self._end()

    def _end(self) -> None:
        self._editing = False
        self.setReadOnly(True)
        self.show_value(self._value)
        self.deselect()
        self._look("bare")

    def _look(self, look: str) -> None:
        self.setProperty("look", look)
        self.setStyleSheet(_line_style(look))

    def _too_long(self) -> bool:
        return metrics("body").horizontalAdvance(shown(self._value)) > self.width()

    def _dress(self) -> None:
        self.setFont(font("body"))
        self._look("" if self._editing else "bare")

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._editing:
            if event.key() in (*ENTER, Qt.Key.Key_F2):
                self.begin()
            elif by := move_asked(event):
                self.moved.emit(by)
            elif event.text() and not event.modifiers():
                event.ignore()
            else:
                super().keyPressEvent(event)
        elif event.key() in ENTER:
            self.keep_typed()
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            if self.property("look") == "wrong":
                self._look("")
            super().keyPressEvent(event)

    @guarded()
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self.begin()

    @guarded()
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._editing:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        if self.underMouse():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("surface.sunken"))
            painter.drawRoundedRect(self.rect(), 5, 5)
        box = QRect(px(4), 0, self.width() - px(8), self.height())
        if self._value:
            self.paint_value(painter, box, self._value)
        else:
            painter.setPen(color("text.tertiary"))
            self._paint_words(painter, box, self.placeholderText())
        painter.end()

    def paint_value(self, painter: QPainter, box: QRect, value: str) -> None:
        """Paint the value while nobody edits it."""
        painter.setPen(color("text.primary"))
        self._paint_words(painter, box, shown(value))

    def _paint_words(self, painter: QPainter, box: QRect, words: str) -> None:
        painter.setFont(font("body"))
        cut = elided(words, "body", box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, cut)
