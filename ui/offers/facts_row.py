"""The facts above the lines: what paper it is, its days, its sections."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from models.offers.kinds import OfferKind
from models.offers.sheet_of import OfferFacts
from models.offers.values import SectionValues
from ui.look.buttons import Button
from ui.look.day_reading import read_day
from ui.look.fields import DateEdit
from ui.look.fonts import font, metrics
from ui.look.labels import Label
from ui.look.theme import px, theme
from ui.offers.words import day_words, turn_to_text

TEMPLATES = {
    OfferKind.PROPOSAL: "Proposal",
    OfferKind.ESTIMATE: "Estimate",
    OfferKind.CONTRACT: "Contract",
}
_DAY_MORE = 48


class FactsRow(QWidget):
    """Template, date, valid until, sections.

    Signals:
        wanted: the name of a fact and its new value.
        sections_wanted: the words are to be written.
    """

    wanted = Signal(str, object)
    sections_wanted = Signal()

    def __init__(self, today: Callable[[], date], *, day_first: bool) -> None:
        super().__init__()

        def read(text: str) -> date | None:
            return read_day(text, today(), day_first=day_first)

        self.read = read
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(10))
        self.template = QComboBox()
        self.template.setObjectName("template")
        self.template.addItems(list(TEMPLATES.values()))
        self.template.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.template.setMinimumContentsLength(8)
        self.written_on = DateEdit("Date", read, day_words, object_name="date")
        self.valid_until = DateEdit(
            "Valid until", read, day_words, object_name="validUntil"
        )
        self.sections = Button("", object_name="sections")
        self._add(row, "Template", self.template, 3)
        self._add(row, "Date", self.written_on, 2)
        self._add(row, "Valid until", self.valid_until, 2)
        self._add(row, "Sections", self.sections, 2)
        self.template.activated.connect(self._choose)
        self.written_on.picked.connect(self._take_written)
        self.valid_until.picked.connect(
            lambda day: self.wanted.emit("valid_until", day)
        )
        self.sections.clicked.connect(self.sections_wanted)
        self._dress()
        theme().changed.connect(self._dress)

    def _add(self, row: QHBoxLayout, words: str, field: QWidget, share: int) -> None:
        column = QVBoxLayout()
        column.setSpacing(px(4))
        label = Label(words, "detail", "text.secondary")
        label.setBuddy(field)
        if not field.accessibleName():
            field.setAccessibleName(words)
        column.addWidget(label)
        column.addWidget(field)
        row.addLayout(column, share)

    def _dress(self) -> None:
        self.template.setFont(font("body"))
        wide = metrics("body").horizontalAdvance("28 Nov 2026") + px(_DAY_MORE)
        for field in (self.written_on, self.valid_until):
            field.setMinimumWidth(wide)  # a day is never cut

    def show_facts(self, facts: OfferFacts, sections: list[SectionValues]) -> None:
        """Show the facts; those of a sent offer cannot be changed."""
        self.template.setCurrentText(TEMPLATES[facts.kind])
        self.template.setEnabled(facts.draft and facts.number is None)
        for field, day in (
            (self.written_on, facts.written_on),
            (self.valid_until, facts.valid_until),
        ):
            if not (field.hasFocus() and field.isModified()):
                field.show_day(day)
                field.setCursorPosition(0)
            turn_to_text(field, frozen=not facts.draft)
        many = sum(part.shown for part in sections)
        words = f"{many} of {len(sections)} shown"
        self.sections.set_words(words, f"Sections, {words}")

    def keep(self) -> None:
        """Take the days as they stand in their fields."""
        for field in (self.written_on, self.valid_until):
            if not field.isReadOnly():
                field.day()

    def _choose(self, place: int) -> None:
        self.wanted.emit("kind", list(TEMPLATES)[place])

    def _take_written(self, day: date | None) -> None:
        if day is not None:
            self.wanted.emit("written_on", day)
