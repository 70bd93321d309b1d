"""One section of an offer's words, as it is written."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCursor, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QGroupBox,
    QHBoxLayout,
    QMenu,
    QPlainTextEdit,
    QVBoxLayout,
)

from models.offers.kinds import SectionPlace, TextKind
from models.offers.values import SectionValues
from ui.guarded import guarded
from ui.look.buttons import IconButton
from ui.look.fields import TextField
from ui.look.fonts import font, metrics
from ui.look.labels import set_tip
from ui.look.theme import px, theme

_LINES = 4


class TextArea(QPlainTextEdit):
    """A few lines of text; Tab leaves it.

    Signals:
        left: the focus went elsewhere.
    """

    left = Signal()

    def __init__(self, name: str, object_name: str) -> None:
        super().__init__()
        self.setObjectName(object_name)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self._dress()
        theme().changed.connect(self._dress)

    def _dress(self) -> None:
        self.setFont(font("body"))
        self.setFixedHeight(metrics("body").lineSpacing() * _LINES + px(16))

    @guarded()
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)


class SectionForm(QGroupBox):
    """One section: shown or not, its heading, its text, where it stands.

    Signals:
        typed: something differs, at every key.
        left: a field was left, or a box ticked: it may be kept.
        moved: by -1 or 1.
        dropped: it is to go.
        kept: it is to be kept for other papers, as a `TextKind`.
    """

    typed = Signal()
    left = Signal()
    moved = Signal(int)
    dropped = Signal()
    kept = Signal(object)

    def __init__(self, values: SectionValues, number: int) -> None:
        super().__init__()
        called = values.heading or f"section {number}"
        self.setAccessibleName(f"Section {called}")
        self._values = values
        self.setFlat(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, px(2), 0, px(10))
        column.setSpacing(px(6))
        head = QHBoxLayout()
        head.setSpacing(px(6))
        self.shown = QCheckBox()
        self.shown.setAccessibleName(f"Show {called}")
        self.shown.setChecked(values.shown)
        self.heading = TextField(f"Heading of {called}", hint="No heading")
        self.heading.setText(values.heading)
        self.after = QCheckBox("After prices")
        self.after.setChecked(values.place is SectionPlace.AFTER)
        self.beside = QCheckBox("Beside")
        self.beside.setChecked(values.beside)
        up = IconButton("chevron-up", f"Move {called} up")
        down = IconButton("chevron-down", f"Move {called} down")
        bin_ = IconButton("trash-2", f"Remove {called}")
        keep = IconButton("notebook-pen", f"Keep {called} for other papers")
        keep.clicked.connect(self._ask_kind)
        head.addWidget(self.shown)
        head.addWidget(self.heading, 1)
        for widget in (self.after, self.beside, keep, up, down, bin_):
            head.addWidget(widget)
        self.text = TextArea(f"Text of {called}", f"sectionText{number}")
        self.text.setPlainText(values.text)
        column.addLayout(head)
        column.addWidget(self.text)
        set_tip(self.after, "Print it after the prices")
        set_tip(self.beside, "Print it beside the section above")
        self._connect(up, down, bin_)
        self._dress()
        theme().changed.connect(self._dress)

    def _dress(self) -> None:
        for box in (self.after, self.beside):
            box.setFont(font("detail"))

    def _connect(self, up: IconButton, down: IconButton, bin_: IconButton) -> None:
        self.text.textChanged.connect(self._write)
        self.text.left.connect(self.left)
        self.heading.textEdited.connect(lambda _text: self.typed.emit())
        self.heading.editingFinished.connect(self.left)
        for box in (self.shown, self.after, self.beside):
            box.clicked.connect(self._tick)
        up.clicked.connect(lambda: self.moved.emit(-1))
        down.clicked.connect(lambda: self.moved.emit(1))
        bin_.clicked.connect(self.dropped)

    def _ask_kind(self) -> None:
        """Ask whether it is kept as a text or as terms."""
        menu = QMenu(self)
        menu.addAction("Keep as a text", lambda: self.kept.emit(TextKind.BLOCK))
        menu.addAction("Keep as terms", lambda: self.kept.emit(TextKind.TERMS))
        menu.popup(QCursor.pos())

    def _write(self) -> None:
        if self.text.toPlainText().strip() and not self._values.text:
            self.shown.setChecked(True)
        self.typed.emit()

    def _tick(self) -> None:
        self.typed.emit()
        self.left.emit()

    def values(self) -> SectionValues:
        """The section as it stands in the form."""
        place = SectionPlace.AFTER if self.after.isChecked() else SectionPlace.BEFORE
        return self._values._replace(
            place=place,
            heading=self.heading.text().strip(),
            text=self.text.toPlainText().strip(),
            beside=self.beside.isChecked(),
            shown=self.shown.isChecked(),
        )
