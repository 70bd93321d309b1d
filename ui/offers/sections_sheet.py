"""The words of an offer: greeting and sections, written beside their paper."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCursor, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QGroupBox,
    QHBoxLayout,
    QMenu,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from models.offers.kinds import SectionPlace, TextKind
from models.offers.values import SectionValues
from ui.guarded import guarded
from ui.look.buttons import Button, IconButton
from ui.look.fields import TextField
from ui.look.fonts import font, metrics
from ui.look.labels import Label
from ui.look.scroll_area import ScrollArea
from ui.look.theme import px

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
        for box in (self.after, self.beside):
            box.setFont(font("detail"))
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
        self._connect(up, down, bin_)

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


class SectionsSheet(QWidget):
    """Greeting, subtitle and all sections of an offer, in a scrolling sheet.

    Signals:
        typed: the sections as they would be, at every key.
        wanted: the sections as they should be from now on.
        fact_wanted: the name of a fact, and its new text.
        fact_typed: the name of a fact, and its text at every key.
        closed: back to the lines.
        text_wanted: a kept text is to be put in; the button that asks.
        kept: a section to keep for other papers, and as what kind of text.
    """

    typed = Signal(list)
    wanted = Signal(list)
    fact_wanted = Signal(str, str)
    fact_typed = Signal(str, str)
    closed = Signal()
    text_wanted = Signal(object)
    kept = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sectionsSheet")
        self.forms: list[SectionForm] = []
        self._shown: list[SectionValues] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addLayout(self._head())
        self.greeting = TextField("Greeting", hint="Dear …", object_name="greeting")
        self.subtitle = TextField(
            "Subtitle", hint="Subtitle of an estimate", object_name="subtitle"
        )
        for name, field in (("greeting", self.greeting), ("subtitle", self.subtitle)):
            column.addWidget(field)
            field.textEdited.connect(
                lambda text, name=name: self.fact_typed.emit(name, text)
            )
            field.editingFinished.connect(
                lambda name=name, field=field: self._take_fact(name, field)
            )
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, px(4), px(8), 0)
        self._column.setSpacing(px(4))
        self._column.addStretch(1)
        area = ScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(inner)
        area.setFrameShape(ScrollArea.Shape.NoFrame)
        column.addWidget(area, 1)
        self.add = Button("Add a section", icon_name="plus", object_name="addSection")
        self.add.clicked.connect(self._add)
        self.kept_text = Button(
            "Put in a kept text…", icon_name="notebook-pen", object_name="keptText"
        )
        self.kept_text.clicked.connect(lambda: self.text_wanted.emit(self.kept_text))
        below = QHBoxLayout()
        below.addWidget(self.add)
        below.addWidget(self.kept_text)
        below.addStretch(1)
        column.addLayout(below)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(Label("Text of the paper", "section"))
        row.addStretch(1)
        self.done = Button("Back to the lines", object_name="sectionsDone")
        self.done.clicked.connect(self.closed)
        row.addWidget(self.done)
        return row

    def show_words(
        self, greeting: str, subtitle: str, sections: Sequence[SectionValues]
    ) -> None:
        """Show these words, unless they are the ones in the forms already."""
        for field, text in ((self.greeting, greeting), (self.subtitle, subtitle)):
            if not (field.hasFocus() and field.isModified()):
                field.setText(text)
        known = list(sections)
        if known == self._shown and self.forms:
            return
        same = [form.values() for form in self.forms] == [
            part._replace(id=form.values().id)
            for part, form in zip(known, self.forms, strict=False)
        ] and len(known) == len(self.forms)
        self._shown = known
        if same:
            for form, part in zip(self.forms, known, strict=True):
                form._values = part  # noqa: SLF001 - the row got its id
            return
        self._rebuild(known)

    def _rebuild(self, sections: Sequence[SectionValues]) -> None:
        for form in self.forms:
            self._column.removeWidget(form)
            form.hide()
            form.deleteLater()
        self.forms = []
        for n, values in enumerate(sections):
            form = SectionForm(values, n + 1)
            self._follow(form)
            self.forms.append(form)
            self._column.insertWidget(n, form)

    def _follow(self, form: SectionForm) -> None:
        form.typed.connect(self._tell_typed)
        form.left.connect(self.keep)
        form.moved.connect(lambda by: self._move(form, by))
        form.dropped.connect(lambda: self._drop(form))
        form.kept.connect(lambda kind: self.kept.emit(form.values(), kind))

    def values(self) -> list[SectionValues]:
        """The sections as they stand in the forms."""
        return [form.values() for form in self.forms]

    def _tell_typed(self) -> None:
        self.typed.emit(self.values())

    def keep(self) -> None:
        """Have what stands in the forms written in the book."""
        for name, field in (("greeting", self.greeting), ("subtitle", self.subtitle)):
            if field.isModified():
                self._take_fact(name, field)
        if self.values() != self._shown:
            self._shown = self.values()
            self.wanted.emit(self.values())

    def _move(self, form: SectionForm, by: int) -> None:
        place = self.forms.index(form)
        if 0 <= place + by < len(self.forms):
            values = self.values()
            values.insert(place + by, values.pop(place))
            self.wanted.emit(values)

    def _drop(self, form: SectionForm) -> None:
        values = self.values()
        values.pop(self.forms.index(form))
        self.wanted.emit(values)

    def _add(self) -> None:
        self.wanted.emit([*self.values(), SectionValues(SectionPlace.AFTER)])

    def _take_fact(self, name: str, field: TextField) -> None:
        field.setModified(False)
        self.fact_wanted.emit(name, field.text())
