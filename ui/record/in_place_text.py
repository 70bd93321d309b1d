"""Longer values that are edited where they stand; Ctrl+Enter keeps, Esc leaves."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QPlainTextEdit

from ui.guarded import guarded
from ui.look.fonts import font
from ui.look.theme import px, theme
from ui.record.in_place import ENTER, HIGH, Keep, TypingWatch, move_asked

_MOST_LINES = 12


class InPlaceText(QPlainTextEdit):
    """Lines that look like text until they are edited; Ctrl+Enter keeps.

    Signals are those of `InPlaceLine`.
    """

    menu_wanted = Signal(QPoint)
    moved = Signal(int)

    def __init__(
        self, name: str, keep: Keep, *, hint: str = "", object_name: str = ""
    ) -> None:
        super().__init__()
        self._value, self._keep, self._editing = "", keep, False
        self._watch = TypingWatch(self, self, self.viewport())
        self.setObjectName(object_name)
        self.setAccessibleName(name)
        self.setAccessibleDescription("Ctrl+Enter keeps, Esc leaves")
        self.setPlaceholderText(hint)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.textChanged.connect(self._fit)
        self._dress()
        theme().changed.connect(self._dress)

    def show_value(self, value: str) -> None:
        """Show what the book holds; text being typed stays."""
        self._value = value
        if not self._editing:
            self.setPlainText(value)

    def is_editing(self) -> bool:
        """Whether the user is typing here."""
        return self._editing

    def begin(self) -> None:
        """Let the user type at the end."""
        if self._editing:
            return
        self._editing = True
        self.setReadOnly(False)
        self._look("")
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.moveCursor(self.textCursor().MoveOperation.End)

    def keep_typed(self) -> None:
        """Keep what was typed; where that is refused the field stays open."""
        if not self._editing:
            return
        typed = self.toPlainText()
        self._editing = False
        if typed == self._value or self._keep(typed):
            self._end()
            return
        self._editing = True
        self.setPlainText(typed)

    def leave(self) -> None:
        """Show again what the book holds."""
        if self._editing:
            self._end()

    def _end(self) -> None:
        self._editing = False
        self.setReadOnly(True)
        self.show_value(self._value)
        self._look("bare")

    def _look(self, look: str) -> None:
        bare = "QPlainTextEdit { border: 1px solid transparent; padding: 4px 3px;"
        rest = " background: transparent; }"
        self.setStyleSheet(bare + rest if look == "bare" else "")
        self._fit()

    def _dress(self) -> None:
        self.setFont(font("body"))
        self._look("" if self._editing else "bare")

    def _fit(self) -> None:
        lines = max(1, round(self.document().size().height()))
        bar = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            bar.ScrollBarAsNeeded if lines > _MOST_LINES else bar.ScrollBarAlwaysOff
        )
        high = min(lines, _MOST_LINES) * self.fontMetrics().lineSpacing()
        self.setFixedHeight(max(px(HIGH), high + px(14 if self._editing else 8)))

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if not self._editing:
            if event.key() in (*ENTER, Qt.Key.Key_F2):
                self.begin()
            elif by := move_asked(event):
                self.moved.emit(by)
            else:
                event.ignore()
        elif event.key() in ENTER and control:
            self.keep_typed()
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    @guarded()
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self.begin()
