"""What a tier is for, in a few lines that look like text until they are written in."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit

from ui.guarded import guarded
from ui.look.fonts import font, metrics
from ui.look.theme import px, theme
from ui.look.tokens import hex_of

_LONGEST, _LINES = 240, 4


class Purpose(QPlainTextEdit):
    """A purpose; it is taken when it is left.

    Signals:
        written: the text, when it is another one than before.
    """

    written = Signal(str)

    def __init__(self, object_name: str, name: str) -> None:
        super().__init__()
        self._before = ""
        self.setObjectName(object_name)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDocumentMargin(0)
        self.textChanged.connect(self._fit)
        self._dress()
        theme().changed.connect(self._dress)

    def show_text(self, text: str) -> None:
        """Show a purpose, unless another one is being written."""
        self._before = text
        if not self.hasFocus() and text != self.toPlainText():
            self.setPlainText(text)

    def _dress(self) -> None:
        self.setFont(font("body"))
        ink, edge = (
            hex_of(theme().scheme, name) for name in ("text.secondary", "line.strong")
        )
        self.setStyleSheet(
            "QPlainTextEdit { border: 1px solid transparent; background: transparent;"
            f" color: {ink}; padding: 0; }}"
            f"QPlainTextEdit:hover, QPlainTextEdit:focus {{ border-color: {edge}; }}"
        )
        self._fit()

    def _fit(self) -> None:
        lines = max(2, min(_LINES, int(self.document().size().height())))
        self.setFixedHeight(lines * metrics("body").lineSpacing() + px(4))

    def _take(self) -> None:
        text = " ".join(self.toPlainText()[:_LONGEST].split())
        if text != self._before:
            self._before = text
            self.written.emit(text)

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._take()
        elif event.key() == Qt.Key.Key_Escape and self.toPlainText() != self._before:
            self.setPlainText(self._before)
        else:
            super().keyPressEvent(event)

    @guarded()
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._take()
