"""What each column of the list is taken for, to be corrected by a person."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QGridLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from models.book.text import fold
from models.lists.formats.columns.column import Column
from models.lists.formats.columns.meanings import Field
from models.lists.formats.reading import Manner
from models.lists.importing.rules import Custom
from models.people.kinds import FieldKind
from ui.guarded import guarded
from ui.importing.choice import Choice
from ui.importing.manner_choices import columns_of
from ui.look.elided import elided
from ui.look.labels import Label, escaped_amp, set_tip
from ui.look.panels import Panel
from ui.look.scroll_area import ScrollArea
from ui.look.theme import px

_WHY = {
    "spelling": "a guess from a word like it",
    "values": "a guess from what stands in it",
    "person": "chosen by you",
}
_LAST = (Field.EXTRA, Field.IGNORE)
_OWN, _NEW = "own:", "new"
_NO_COLUMNS = (
    "This file names its fields itself; there is nothing to choose. "
    "What has no place in Baton is kept as a detail."
)
_HINT = "What each column is taken for. What has no place is kept as a detail."


class ColumnChoices(Panel):
    """A drop-down for each column, with the first of its values.

    Signals:
        corrected: the place of a column and the `Field` it means.
        custom_chosen: the place of a column, and the `Custom` field of the user's own.
        new_wanted: the place of a column that shall get a field of its own.
    """

    corrected = Signal(int, object)
    custom_chosen = Signal(int, object)
    new_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        page = QVBoxLayout(self)
        page.setContentsMargins(px(16), px(14), px(6), px(10))
        page.setSpacing(px(8))
        self._hint = Label("", "body", "text.secondary")
        self._hint.setWordWrap(True)
        page.addWidget(Label("Columns", "section"))
        page.addWidget(self._hint)
        self._scroll = ScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.viewport().setAutoFillBackground(False)
        page.addWidget(self._scroll, 1)
        self._own: Mapping[str, FieldKind] = {}
        self._choices: list[Choice] = []

    def show_list(
        self,
        manner: Manner,
        own: Mapping[str, FieldKind],
        custom: Mapping[str, Custom],
    ) -> None:
        """Show the columns of a list.

        Args:
            manner: how it was read.
            own: the fields of the user's own, by their labels, those to be made too.
            custom: which column goes to which of them, by the name of the column.
        """
        self._own = own
        columns = manner.mapping
        self._hint.setText(_HINT if columns else _NO_COLUMNS)
        words = _words(own, touches=_has_touches(columns))
        held = self._focused()
        at_bar = self._scroll.verticalScrollBar().value()
        sheet = QWidget()
        grid = QGridLayout(sheet)
        grid.setContentsMargins(0, 0, px(10), 0)
        grid.setHorizontalSpacing(px(14))
        grid.setVerticalSpacing(px(7))
        grid.setColumnMinimumWidth(0, px(130))
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 5)
        self._choices = []
        for at, column in enumerate(columns):
            sample = columns_of(manner.sample, at)
            self._add(grid, at, column, sample, words, _meant(column, own, custom))
        grid.setRowStretch(len(columns), 1)
        words.setParent(sheet)
        self._scroll.setWidget(sheet)
        sheet.setAutoFillBackground(False)  # setWidget turns it on
        self._scroll.verticalScrollBar().setValue(at_bar)
        if held is not None and held < len(self._choices):
            self._choices[held].setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_first(self) -> None:
        """Give the first drop-down the focus."""
        for choice in self._choices[:1]:
            choice.setFocus(Qt.FocusReason.OtherFocusReason)

    def _focused(self) -> int | None:
        held = [at for at, choice in enumerate(self._choices) if choice.hasFocus()]
        return held[0] if held else None

    def _add(
        self,
        grid: QGridLayout,
        at: int,
        column: Column,
        sample: str,
        words: QStandardItemModel,
        meant: str,
    ) -> None:
        header = column.header or f"Column {at + 1}"
        name = _Cut(header, "bodyStrong", "text.primary")
        values = _Cut(sample, "body", "text.secondary")
        choice = Choice(f"Column {header}", f"column{at}")
        choice.setModel(words)
        choice.setAccessibleDescription(_WHY.get(column.why, ""))
        choice.setFixedWidth(px(190))
        choice.choose(meant)
        choice.activated.connect(lambda _place: self._correct(at, meant, choice))
        self._choices.append(choice)
        grid.addWidget(name, at, 0)
        grid.addWidget(values, at, 1)
        grid.addWidget(choice, at, 2)

    def _correct(self, at: int, before: str, choice: Choice) -> None:
        told = choice.currentData()
        if told == _NEW:
            choice.choose(before)  # until the field has its name
            self.new_wanted.emit(at)
        elif told.startswith(_OWN):
            label = told.removeprefix(_OWN)
            self.custom_chosen.emit(at, Custom(label, self._own[label]))
        else:
            self.corrected.emit(at, Field(told))


class _Cut(Label):
    """A text cut to its width, all of it in the tip."""

    def __init__(self, words: str, type_name: str, color_name: str) -> None:
        super().__init__("", type_name, color_name)
        self._words, self._style = words, type_name
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        set_tip(self, words)
        self._cut()

    def _cut(self) -> None:
        self.setText(elided(self._words, self._style, self.width()))

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cut()


def _meant(
    column: Column, own: Mapping[str, FieldKind], custom: Mapping[str, Custom]
) -> str:
    """What the drop-down of a column stands at."""
    if column.field is not Field.EXTRA:
        return str(column.field.value)
    told = custom.get(column.header)
    if told is not None:
        return f"{_OWN}{told.label}"
    same = (label for label in own if fold(label) == fold(column.header))
    label = next(same, "")
    return f"{_OWN}{label}" if label else str(Field.EXTRA.value)


def _words(own: Mapping[str, FieldKind], *, touches: bool) -> QStandardItemModel:
    """What a column can be taken for; one list for all drop-downs."""
    words = QStandardItemModel()
    fields = [
        field
        for field in Field
        if field not in _LAST and (touches or not field.startswith("touch_"))
    ]
    for field in fields:
        _add_word(words, field.label, field.value)
    for label in own:
        _add_word(words, escaped_amp(label).replace("&&", "&"), f"{_OWN}{label}")
    _add_word(words, "New field…", _NEW)
    for field in _LAST:
        _add_word(words, field.label, field.value)
    return words


def _add_word(words: QStandardItemModel, word: str, told: str) -> None:
    item = QStandardItem(word)
    item.setData(told, Qt.ItemDataRole.UserRole)
    words.appendRow(item)


def _has_touches(columns: Sequence[Column]) -> bool:
    return any(column.field.startswith("touch_") for column in columns)
