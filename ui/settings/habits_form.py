"""How one's papers look, are taxed and numbered as long as an offer says nothing."""

from functools import partial

from PySide6.QtWidgets import QFormLayout, QVBoxLayout, QWidget

from models.book.change import Change
from models.offers.habit_changes import change_habits
from models.offers.kinds import Design
from models.offers.own_fonts import own_fonts
from models.offers.paper_habits import Habits, paper_habits
from ui.desk import Desk
from ui.look.fields import TextField, named_row
from ui.look.theme import px
from ui.offers.terms.looks_form import WINDOWS
from ui.offers.terms.parts import Choice, Tick
from ui.offers.terms.tax_form import CASES

_LABEL = 160
_LINES = (
    ("accent", "Colour, six digits", "0b6e74"),
    ("logo_mm", "Width of the logo, mm", "its own size"),
    ("valid_days", "Open for days", "30"),
    ("contract_pattern", "Contracts", "C-{seq:3}"),
    ("tax_reason", "Reason for no tax", "§ 19 UStG"),
    ("iban", "IBAN", "IE29 AIBK 9311 5212 3456 78"),
    ("bic", "BIC", "AIBKIE2D"),
)
_NUMBERS = frozenset({"logo_mm", "valid_days"})


class HabitsForm(QWidget):
    """Every habit is kept when it is left, for offers begun from then on."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("paperHabits")
        self._desk, self._shown = desk, Habits()
        designs = [(design.label, design) for design in Design]
        self.choices = {
            "design": Choice("Design of papers", "habit_design", designs),
            "font_id": Choice("Font of papers", "habit_font_id", ()),
            "window": Choice("Envelope window", "habit_window", WINDOWS),
            "tax_case": Choice("Tax of papers", "habit_tax_case", CASES),
        }
        self.ticks = {
            "cover": Tick("A cover before the first page", "habit_cover"),
            "prices_with_tax": Tick("Prices include the tax", "habit_with_tax"),
        }
        self.lines = {
            name: TextField(words, hint=hint, object_name=f"habit_{name}")
            for name, words, hint in _LINES
        }
        self._lay_out()
        self._connect()
        desk.changed.connect(self._take_in)
        self.show_habits()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setVerticalSpacing(px(8))
        form.setHorizontalSpacing(px(12))
        lines, choices, ticks = self.lines, self.choices, self.ticks
        named = {name: words for name, words, _hint in _LINES}
        rows: list[tuple[str, QWidget]] = [
            ("Design", choices["design"]),
            (named["accent"], lines["accent"]),
            ("Font", choices["font_id"]),
            (named["logo_mm"], lines["logo_mm"]),
            ("", ticks["cover"]),
            ("Envelope window", choices["window"]),
            (named["valid_days"], lines["valid_days"]),
            (named["contract_pattern"], lines["contract_pattern"]),
            ("Tax", choices["tax_case"]),
            (named["tax_reason"], lines["tax_reason"]),
            ("", ticks["prices_with_tax"]),
            (named["iban"], lines["iban"]),
            (named["bic"], lines["bic"]),
        ]
        for words, field in rows:
            field.setMaximumWidth(px(420))
            named_row(form, words, field, wide=_LABEL)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, px(4), 0, 0)
        column.addLayout(form)

    def _connect(self) -> None:
        for name, choice in self.choices.items():
            choice.chosen.connect(lambda value, name=name: self._keep(name, value))
        for name, tick in self.ticks.items():
            tick.clicked.connect(lambda on, name=name: self._keep(name, on))
        for name, line in self.lines.items():
            line.editingFinished.connect(partial(self._keep_line, name))

    def show_habits(self) -> None:
        """Show what is in the book; what is being typed stays."""
        habits = self._shown = self._desk.ask(paper_habits)
        fonts = [(font.name, font.id) for font in self._desk.ask(own_fonts)]
        self.choices["font_id"].fill([("Of the design", None), *fonts])
        for name, choice in self.choices.items():
            choice.show_value(getattr(habits, name))
        for name, tick in self.ticks.items():
            tick.setChecked(getattr(habits, name))
        for name, line in self.lines.items():
            wrong = line.property("look") == "wrong"
            if not wrong and not (line.hasFocus() and line.isModified()):
                line.setText(self._words(name))

    def _words(self, name: str) -> str:
        value = getattr(self._shown, name)
        return "" if value in {0, ""} and name != "valid_days" else str(value)

    def _keep_line(self, name: str) -> None:
        line = self.lines[name]
        text = line.text().strip()
        if text == self._words(name):
            return
        value: object = text
        if name in _NUMBERS:
            number = text.removesuffix("mm").strip() or "0"
            value = int(number) if number.isdecimal() else -1
        told: list[str] = []
        listening = self._desk.refused.connect(told.append)
        done = self._keep(name, value)
        self._desk.refused.disconnect(listening)
        line.setModified(False)
        if done:
            line.setText(self._words(name))
        else:
            line.wrong("".join(told))

    def _keep(self, name: str, value: object) -> bool:
        return bool(self._desk.do(change_habits, **{name: value}))

    def _take_in(self, change: Change) -> None:
        if {"paper_habits", "brand_font"} & set(change.rows):
            self.show_habits()
