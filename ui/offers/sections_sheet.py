"""The words of an offer: greeting and sections, written beside their paper."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from models.offers.kinds import SectionPlace
from models.offers.values import SectionValues
from ui.look.buttons import Button
from ui.look.fields import TextField
from ui.look.labels import Label
from ui.look.scroll_area import ScrollArea
from ui.look.theme import px
from ui.offers.section_form import SectionForm
from ui.offers.variables import Variables, Wrong


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
            field.textChanged.connect(self._look_for_wrong)
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
        self.variables, self.wrong = Variables(self._fields), Wrong()
        below = QHBoxLayout()
        below.addWidget(self.add)
        below.addWidget(self.kept_text)
        below.addWidget(self.variables)
        below.addStretch(1)
        column.addWidget(self.wrong)
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
        self._look_for_wrong()

    def _fields(self) -> list[QLineEdit | QPlainTextEdit]:
        """Every field of words."""
        forms = [field for form in self.forms for field in (form.heading, form.text)]
        return [self.greeting, self.subtitle, *forms]

    def _look_for_wrong(self) -> None:
        """Say which variables stand for nothing in what is shown."""
        said = [self.greeting.text(), self.subtitle.text()]
        for part in self.values():
            said += [part.heading, part.text] if part.shown else []
        self.wrong.look_at(said)

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
        self._look_for_wrong()
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
