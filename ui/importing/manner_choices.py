"""How the file is read: shown as it was found, and changed by a person."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QVBoxLayout, QWidget

from models.lists.formats.decoding import CHOICES
from models.lists.formats.reading import Asked
from models.lists.importing.brought import ReadList
from ui.importing.choice import Choice
from ui.look.fields import named_row
from ui.look.labels import Label, escaped_amp
from ui.look.panels import Panel
from ui.look.theme import px

_FORMATS = {
    "csv": "Table of text (CSV)",
    "xlsx": "Spreadsheet (XLSX)",
    "ods": "Spreadsheet (ODS)",
    "vcard": "Cards (vCard)",
    "ics": "Calendar (iCalendar)",
    "trello-json": "Trello board",
}
_DELIMITERS = {",": "Comma", ";": "Semicolon", "\t": "Tab", "|": "Bar"}
_DECIMALS = {"": "As in the country", ".": "Point: 1,234.50", ",": "Comma: 1.234,50"}
_ORDERS = {True: "Day first: 31/12", False: "Month first: 12/31"}
_FOUND = "{} (found)"


class MannerChoices(Panel):
    """What kind of file it is, and what a person can say about it.

    Signals:
        asked: an `Asked`, when the list is to be read in another way.
        decimal_chosen: "," or "."; empty to look.
    """

    asked = Signal(object)
    decimal_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked = Asked()
        page = QVBoxLayout(self)
        page.setContentsMargins(px(16), px(14), px(16), px(14))
        page.setSpacing(px(8))
        self.kind = Label("", "body", "text.secondary")
        self.kind.setWordWrap(True)
        self.said = Label("", "body", "text.secondary")
        self.said.setWordWrap(True)
        page.addWidget(Label("How it is read", "section"))
        page.addWidget(self.kind)
        page.addWidget(self.said)
        self._form = QFormLayout()
        self._form.setVerticalSpacing(px(8))
        self._form.setHorizontalSpacing(px(10))
        page.addLayout(self._form)
        self._add_choices()
        page.addStretch(1)

    def _add_choices(self) -> None:
        self._labels: dict[str, QWidget] = {}
        self.sheet = self._choice("Sheet", "sheet", lambda: self._say("sheet"))
        self.encoding = self._choice(
            "Encoding", "encoding", lambda: self._say("encoding")
        )
        self.delimiter = self._choice(
            "Between the cells", "delimiter", lambda: self._say("delimiter")
        )
        self.order = self._choice("Dates", "dayFirst", lambda: self._say("day_first"))
        self.decimal: Choice = self._choice(
            "Decimal mark",
            "decimal",
            lambda: self.decimal_chosen.emit(self.decimal.currentData()),
        )
        for mark, words in _DECIMALS.items():
            self.decimal.addItem(words, mark)
        self.header = QCheckBox("The first row names the columns")
        self.header.setObjectName("hasHeader")
        self.header.clicked.connect(self._other_header)
        self._form.addRow(self.header)

    def _choice(self, words: str, name: str, act: Callable[[], object]) -> Choice:
        choice = Choice(words, name)
        choice.activated.connect(act)
        choice.setMinimumContentsLength(8)
        choice.setSizeAdjustPolicy(
            Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._labels[name] = named_row(self._form, words, choice)
        return choice

    def show_list(
        self, read: ReadList, asked: Asked, decimal: str, said: str = ""
    ) -> None:
        """Show how a list was read.

        Args:
            read: the list.
            asked: how somebody wanted it read.
            decimal: the decimal mark of the rules.
            said: a sentence about the recipe that was used.
        """
        self._asked = asked
        manner = read.manner
        rows = "1 row" if read.rows == 1 else f"{read.rows:,} rows"
        kind = _FORMATS.get(manner.format, manner.format)
        self.kind.setText(f"{kind}, {rows}. {' '.join(manner.warnings)}".strip())
        self.said.setText(said)
        self.said.setVisible(bool(said))
        self._fill(self.sheet, {name: name for name in manner.sheets}, manner.sheet)
        self._fill_encoding(manner.encoding)
        found = {mark: name for mark, name in _DELIMITERS.items() if manner.delimiter}
        if manner.delimiter:
            found.setdefault(manner.delimiter, f"“{manner.delimiter}”")
        self._fill(self.delimiter, found, manner.delimiter)
        table = bool(manner.mapping)
        self._fill(self.order, _ORDERS if table else {}, manner.day_first)
        self.decimal.choose(decimal)
        self._show("decimal", table)
        self.header.setVisible(table or bool(manner.sample))
        self.header.setChecked(manner.has_header)

    def _fill(self, choice: Choice, words: Mapping[Any, str], chosen: object) -> None:
        choice.clear()
        for told, word in words.items():
            choice.addItem(escaped_amp(word).replace("&&", "&"), told)
        choice.choose(chosen)
        self._show(choice.objectName(), len(words) > 1)

    def _fill_encoding(self, encoding: str) -> None:
        self.encoding.clear()
        if encoding:
            self.encoding.addItem(_FOUND.format(encoding), "")
            for name in CHOICES:
                self.encoding.addItem(name, name)
            self.encoding.choose(self._asked.encoding)
        self._show("encoding", bool(encoding))

    def _show(self, name: str, seen: bool) -> None:  # noqa: FBT001 - shown or not
        field = self.findChild(Choice, name)
        assert isinstance(field, Choice)
        self._form.setRowVisible(field, seen)

    def _say(self, what: str) -> None:
        choice = {
            "sheet": self.sheet,
            "encoding": self.encoding,
            "delimiter": self.delimiter,
            "day_first": self.order,
        }[what]
        asked = replace(self._asked, **{what: choice.currentData()})
        anew = what in {"sheet", "delimiter"}  # other columns, other meanings
        self._ask(replace(asked, fields={}) if anew else asked)

    def _other_header(self) -> None:
        header = self.header.isChecked()
        self._ask(replace(self._asked, header=header, fields={}))

    def _ask(self, asked: Asked) -> None:
        self._asked = asked  # at once: the next choice may come before the answer
        self.asked.emit(asked)

    def tell_fields(self, asked: Asked) -> None:
        """Know what was said meanwhile about the columns."""
        self._asked = asked


def columns_of(manner_sample: Sequence[Sequence[str]], at: int, most: int = 3) -> str:
    """The first values of a column, one beside the other."""
    found: list[str] = []
    for row in manner_sample:
        cell = " ".join(row[at].split()) if at < len(row) else ""
        if cell and cell not in found:
            found.append(cell[:60])
        if len(found) == most:
            break
    return " · ".join(found)
