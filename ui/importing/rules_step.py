"""The third step: what holds for all rows of the list."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QCompleter,
    QFormLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from models.book.text import clean_line
from models.lists.importing.rules import Rules
from models.people.business import BusinessCard
from models.people.kinds import Tier
from ui.guarded import guarded
from ui.importing.beside import lie_beside
from ui.importing.keep_grid import KeepGrid
from ui.look.buttons import Segment
from ui.look.dates import whole_day
from ui.look.day_reading import read_past_day
from ui.look.fields import DateEdit, TextField, named_row
from ui.look.labels import Label
from ui.look.panels import Panel
from ui.look.scroll_area import ScrollArea
from ui.look.theme import px

_TIERS = {"toCold": Tier.COLD, "toSuspects": Tier.SUSPECT}
_SIDE, _NARROW = 380, 560  # pixels at 100 %
_WHERE = {
    Tier.COLD: "On the board; a list that says warm or hot itself is believed.",
    Tier.SUSPECT: "In the pool beside the board, until you bring them to Cold.",
}


class RulesStep(QWidget):
    """Where the people go, where they come from, and what is kept.

    Signals:
        changed: the `Rules` as they are laid down now.
    """

    changed = Signal(object)

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rules = Rules()
        self._today, self._day_first = today, True
        self.keep = KeepGrid()
        self.keep.changed.connect(self._tell)
        sheet = QWidget()
        self._both = QHBoxLayout(sheet)
        self._both.setContentsMargins(px(24), px(16), px(24), px(16))
        self._both.setSpacing(px(16))
        self._form_panel = self._make_form()
        self._both.addWidget(self._form_panel, 0, Qt.AlignmentFlag.AlignTop)
        self._both.addWidget(self.keep, 1, Qt.AlignmentFlag.AlignTop)
        scroll = ScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(sheet)
        scroll.viewport().setAutoFillBackground(False)
        sheet.setAutoFillBackground(False)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(scroll)

    def _make_form(self) -> Panel:
        panel = Panel()
        column = QVBoxLayout(panel)
        column.setContentsMargins(px(16), px(14), px(16), px(14))
        column.setSpacing(px(8))
        column.addWidget(Label("All rows", "section"))
        self.tier = Segment(
            "Where the people go",
            {"toCold": "Cold", "toSuspects": "Suspects"},
            object_name="whereTo",
        )
        self.tier.chosen.connect(self._tell_tier)
        self._where = Label("", "detail", "text.secondary")
        self._where.setWordWrap(True)
        row = QHBoxLayout()
        row.addWidget(Label("New people go to", "body"))
        row.addWidget(self.tier)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self._where)
        column.addLayout(self._fields())
        self._hint = Label("", "detail", "state.danger.text")
        self._hint.setWordWrap(True)
        self._hint.hide()
        column.addWidget(self._hint)
        return panel

    def _fields(self) -> QFormLayout:
        form = QFormLayout()
        form.setVerticalSpacing(px(9))
        form.setHorizontalSpacing(px(10))
        self.source = TextField(
            "Source", hint="Galway fair 2026", object_name="importSource"
        )
        self.informed = DateEdit(
            "They were told on",
            lambda text: read_past_day(text, self._today, day_first=self._day_first),
            lambda day: whole_day(day, self._today),
            object_name="informedOn",
        )
        self.informed.setPlaceholderText("Not yet")
        self.tags = TextField(
            "Tags for everybody", hint="fair, food", object_name="importTags"
        )
        self.phones = TextField(
            "Country of phone numbers", hint="IE", object_name="phoneCountry"
        )
        self.currency = TextField("Currency", hint="EUR", object_name="currency")
        for words, field in (
            ("Source", self.source),
            ("They were told on", self.informed),
            ("Tags for everybody", self.tags),
            ("Phone country", self.phones),
            ("Currency", self.currency),
        ):
            named_row(form, words, field)
            field.editingFinished.connect(self._tell)
        self.informed.picked.connect(self._tell)
        return form

    def show_rules(
        self,
        rules: Rules,
        business: BusinessCard,
        *,
        asks_source: bool,
        tags: Sequence[str] = (),
    ) -> None:
        """Show what was laid down so far.

        Args:
            business: whose country and currency count where nothing else is said.
            asks_source: the file does not say where its people come from.
            tags: those in use, to be completed while typing.
        """
        self._rules = rules
        self._day_first = bool(business.day_first)
        key = next(key for key, tier in _TIERS.items() if tier is rules.tier)
        self.tier.choose(key)
        self._where.setText(_WHERE[rules.tier])
        self.source.setText(rules.source)
        hint = "Where do they come from? Galway fair 2026" if asks_source else ""
        self.source.setPlaceholderText(hint or "As the file says")
        self.informed.show_day(rules.informed_on)
        self.tags.setText(", ".join(rules.tags))
        self.phones.setText(rules.phone_country)
        self.phones.setPlaceholderText(business.phone_country or "IE")
        self.currency.setText(rules.currency)
        self.currency.setPlaceholderText(business.currency)
        self.keep.show_rules(rules.keep)
        completer = QCompleter(list(tags), self.tags)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.tags.setCompleter(completer)

    def is_right(self) -> bool:
        """Whether all fields can be read; says which cannot."""
        wrong = ""
        if not self.informed.is_right():
            wrong = self.informed.expected
        for field, letters in ((self.phones, 2), (self.currency, 3)):
            text = field.text().strip()
            if text and not (
                len(text) == letters and text.isascii() and text.isalpha()
            ):
                wrong = f"{letters} letters such as {field.placeholderText() or 'IE'}."
                field.wrong(wrong)
        self._hint.setText(wrong)
        self._hint.setVisible(bool(wrong))
        return not wrong

    def focus_first(self) -> None:
        """Give the first field that is asked for the focus."""
        self.source.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell_tier(self, key: str) -> None:
        self._where.setText(_WHERE[_TIERS[key]])
        self._tell(_TIERS[key])

    def _tell(self, told: object = None) -> None:
        tier = told if isinstance(told, Tier) else self._rules.tier
        phones, currency = self.phones.text().strip(), self.currency.text().strip()
        tags = (clean_line(tag) for tag in self.tags.text().split(","))
        self._rules = replace(
            self._rules,
            tier=tier,
            source=clean_line(self.source.text()),
            informed_on=self.informed.day(),
            phone_country=phones.upper(),
            currency=currency.upper(),
            tags=tuple(dict.fromkeys(filter(None, tags))),
            keep=self.keep.keep(),
        )
        if self.is_right():
            self.changed.emit(self._rules)

    def rules(self) -> Rules:
        """What is laid down, with what was typed last."""
        self._tell()
        return self._rules

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        below = lie_beside(self._both, self._form_panel, self.width(), px(_SIDE))
        room = self.width() - px(48) - (0 if below else px(_SIDE + 16))
        self.keep.set_across(2 if room > px(_NARROW) else 1)
