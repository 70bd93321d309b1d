"""What each column of the list is taken for, to be corrected by a person."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from models.lists.formats.columns.guess import Column
from models.lists.formats.columns.meanings import Field
from models.lists.formats.decoding import CHOICES
from models.lists.formats.reading import Asked
from ui.importing.preview import Preview
from ui.look.fonts import font
from ui.look.labels import Label, escaped_amp, set_tip
from ui.look.panels import Panel
from ui.look.theme import px, theme

_OFFERED = [field for field in Field if not field.value.startswith("touch_")]
_WHY = {
    "spelling": "a guess from a word like it",
    "values": "a guess from what stands in it",
    "person": "chosen by you",
}
_SAMPLE = 40


class ColumnChoices(Panel):
    """A drop-down for each column, and how the file is read.

    Signals:
        asked: an `Asked`, when the list is to be read in another way.
    """

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked = Asked()
        page = QVBoxLayout(self)
        page.setContentsMargins(px(16), px(14), px(8), px(12))
        page.setSpacing(px(8))
        self._title = Label("Columns", "section")
        self._hint = Label("", "detail", "text.secondary")
        self._hint.setWordWrap(True)
        page.addWidget(self._title)
        page.addWidget(self._hint)
        page.addLayout(self._manner())
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.viewport().setAutoFillBackground(False)
        page.addWidget(self._scroll, 1)

    def _manner(self) -> QHBoxLayout:
        self._encoding = _Choice("Encoding", "encoding")
        self._encoding.addItem("Encoding: found", "")
        for name in CHOICES:
            self._encoding.addItem(name, name)
        self._encoding.activated.connect(self._read_otherwise)
        self._header = QCheckBox("Has a header row")
        self._header.setObjectName("hasHeader")
        self._header.clicked.connect(self._other_header)
        row = QHBoxLayout()
        row.setSpacing(px(12))
        row.addWidget(self._encoding)
        row.addWidget(self._header)
        row.addStretch(1)
        return row

    def show_list(self, preview: Preview) -> None:
        """Show how this list was read."""
        self._asked = preview.asked
        manner = preview.reading.manner
        table = manner.format == "csv"
        self._hint.setText(_hint(preview))
        self._header.setVisible(table)
        self._header.setChecked(manner.has_header)
        self._encoding.setItemText(0, f"Encoding: {manner.encoding or 'none'}")
        found = self._encoding.findData(preview.asked.encoding)
        self._encoding.setCurrentIndex(max(0, found))
        self._encoding.setVisible(bool(manner.encoding))
        sheet = QWidget()
        grid = QGridLayout(sheet)
        grid.setContentsMargins(0, 0, px(8), 0)
        grid.setHorizontalSpacing(px(10))
        grid.setVerticalSpacing(px(8))
        grid.setColumnStretch(0, 1)
        for at, column in enumerate(manner.mapping):
            self._add_column(grid, at, column, _sample(preview, at))
        grid.setRowStretch(len(manner.mapping), 1)
        self._scroll.setWidget(sheet)
        sheet.setAutoFillBackground(False)  # setWidget turns it on

    def _add_column(
        self,
        grid: QGridLayout,
        at: int,
        column: Column,
        sample: str,
    ) -> None:
        header = column.header or f"Column {at + 1}"
        words = Label(header[:_SAMPLE], "bodyStrong")
        words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        below = Label(sample, "detail", "text.secondary")
        below.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        set_tip(below, sample)
        both = QVBoxLayout()
        both.setSpacing(0)
        both.addWidget(words)
        both.addWidget(below)
        choice = _Choice(f"Column {header}", f"column{at}")
        extra = () if column.field in _OFFERED else (column.field,)
        for field in (*_OFFERED, *extra):
            choice.addItem(field.label, field.value)
        choice.setCurrentIndex(choice.findData(column.field.value))
        choice.setAccessibleDescription(_WHY.get(column.why, ""))
        choice.setFixedWidth(px(170))
        choice.activated.connect(lambda: self._correct(at, choice))
        words.setBuddy(choice)
        grid.addLayout(both, at, 0)
        grid.addWidget(choice, at, 1)

    def _correct(self, at: int, choice: QComboBox) -> None:
        fields = {**self._asked.fields, at: Field(choice.currentData())}
        self._ask(replace(self._asked, fields=fields))

    def _read_otherwise(self) -> None:
        self._ask(replace(self._asked, encoding=self._encoding.currentData()))

    def _other_header(self) -> None:
        header = self._header.isChecked()
        self._ask(replace(self._asked, header=header, fields={}))

    def _ask(self, asked: Asked) -> None:
        self._asked = asked  # at once: the next choice may come before the answer
        self.asked.emit(asked)


class _Choice(QComboBox):
    """A drop-down with a name that does not change when the wheel passes over it."""

    def __init__(self, name: str, object_name: str) -> None:
        super().__init__()
        self.setObjectName(object_name)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._dress()
        theme().changed.connect(self._dress)

    def _dress(self) -> None:
        self.setFont(font("body"))

    def wheelEvent(self, event: object) -> None:
        """Leave the wheel to the list behind."""
        event.ignore()  # type: ignore[attr-defined]


def _hint(preview: Preview) -> str:
    manner = preview.reading.manner
    if manner.format == "vcard":
        return "Cards name their fields themselves; there is nothing to choose."
    if not manner.mapping:
        return "There are no columns to choose from."
    warning = " ".join(manner.warnings)
    return warning or "What each column holds. What has no place is kept as a detail."


def _sample(preview: Preview, at: int) -> str:
    cells = (row[at] for row in preview.reading.manner.sample if at < len(row))
    found = next((cell.strip() for cell in cells if cell.strip()), "")
    line = " ".join(found.split())
    return escaped_amp(line[:_SAMPLE]).replace("&&", "&")
