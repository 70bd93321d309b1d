"""The field at the end of a line of conditions: what a word is compared with."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from models.book.money import Money, known_currency, read_amount, read_decimal, written
from models.book.refusals import Refused
from models.book.text import fold
from models.lists.smart_lists.checking import MOST_COUNT, MOST_NUMBER
from models.lists.smart_lists.choices import CHOICES
from models.lists.smart_lists.conditions import Condition, Length, Unit, Value
from models.lists.smart_lists.fields import Family, Needs, needs
from models.people.business import BusinessCard
from ui.lists.value_parts import NumberField, choice, day_named
from ui.look.buttons import Chip
from ui.look.dates import spoken_day
from ui.look.fields import DateEdit, TextField
from ui.look.labels import Label
from ui.look.theme import px

_TAB = Qt.FocusPolicy.TabFocus
_DECIMALS = 9
_CODE = 3


class ValueField(QWidget):
    """What is compared with; a kind of field says how it is shown and read.

    Signals:
        changed: it says something else now.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(px(6))

    def stops(self) -> list[QWidget]:
        """Where Tab stops in it, from left to right."""
        places = (self._row.itemAt(n) for n in range(self._row.count()))
        found = (item.widget() for item in places if item is not None)
        return [w for w in found if w is not None and w.focusPolicy() & _TAB]

    def value(self) -> Value:
        """What it says; None where it says nothing yet."""
        return None

    def show_value(self, value: Value) -> None:
        """Say this."""

    def complain(self, sentence: str) -> None:
        """Mark what is missing or wrong."""


class NoValue(ValueField):
    """Nothing is needed."""


class TextValue(ValueField):
    """A text, an amount or a number typed as text."""

    def __init__(self, name: str, hint: str) -> None:
        super().__init__()
        self.field = TextField(name, hint=hint, object_name="value")
        self.field.setMinimumWidth(px(150))
        self._row.addWidget(self.field, 1)
        self.field.textEdited.connect(lambda _text: self.changed.emit())
        self.setFocusProxy(self.field)

    def value(self) -> Value:
        text = self.field.text().strip()
        return text if fold(text) else None

    def show_value(self, value: Value) -> None:
        self.field.setText("" if value is None else str(value))

    def complain(self, sentence: str) -> None:
        self.field.wrong(sentence)


class MoneyValue(TextValue):
    """An amount: "5000" in the currency of the business, or "5000 USD"."""

    def __init__(self, name: str, business: BusinessCard) -> None:
        super().__init__(name, f"5000 {business.currency}")
        self._business = business

    def value(self) -> Value:
        text, code = self.field.text().strip(), self._business.currency
        if text[-_CODE:].isalpha():
            text, code = text[:-_CODE], text[-_CODE:]
        try:
            code = known_currency(code)
            return Money(read_amount(text, code, self._business.locale), code)
        except Refused:
            return None  # said when the list is saved, not at every key

    def show_value(self, value: Value) -> None:
        if isinstance(value, Money):
            from models.book.money import decimals_of  # noqa: PLC0415 - rarely shown

            amount = written(value.minor, decimals_of(value.currency))
            self.field.setText(f"{amount} {value.currency}")


class DecimalValue(TextValue):
    """A number of a field of the user's own."""

    def __init__(self, name: str, locale: str) -> None:
        super().__init__(name, "12.5")
        self._locale = locale

    def value(self) -> Value:
        try:
            scaled = read_decimal(self.field.text(), _DECIMALS, self._locale)
        except Refused:
            return None  # said when the list is saved
        return written(scaled, _DECIMALS)


class CountValue(ValueField):
    """A whole number."""

    def __init__(self, name: str, unit: str = "") -> None:
        super().__init__()
        self.number = NumberField(name, MOST_COUNT if unit else MOST_NUMBER)
        self._row.addWidget(self.number)
        if unit:
            self._row.addWidget(Label(unit, "body", "text.secondary"))
        self._row.addStretch(1)
        self.number.textChanged.connect(lambda _text: self.changed.emit())
        self.setFocusProxy(self.number)

    def value(self) -> Value:
        return self.number.number()

    def show_value(self, value: Value) -> None:
        if isinstance(value, int):
            self.number.setText(str(value))

    def complain(self, sentence: str) -> None:
        self.number.wrong(sentence)


class SpanValue(ValueField):
    """A length of time."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.number = NumberField(name, MOST_COUNT)
        self.unit = choice(f"Unit of {name}")
        for unit in Unit:
            self.unit.addItem(unit.value, unit.value)
        self._row.addWidget(self.number)
        self._row.addWidget(self.unit)
        self._row.addStretch(1)
        self.number.textChanged.connect(lambda _text: self.changed.emit())
        self.unit.currentIndexChanged.connect(lambda _n: self.changed.emit())
        self.setFocusProxy(self.number)

    def value(self) -> Value:
        number = self.number.number()
        return None if number is None else Length(number, Unit(self.unit.currentData()))

    def complain(self, sentence: str) -> None:
        self.number.wrong(sentence)

    def show_value(self, value: Value) -> None:
        if isinstance(value, Length):
            self.number.setText(str(value.many))
            self.unit.setCurrentIndex(self.unit.findData(value.unit.value))


class DateValue(ValueField):
    """A day in words."""

    def __init__(self, name: str, today: date, *, day_first: bool) -> None:
        super().__init__()
        self.field = DateEdit(
            name,
            lambda text: day_named(text, today, day_first=day_first),
            lambda day: spoken_day(day, today),
            object_name="value",
        )
        self._row.addWidget(self.field, 1)
        self.field.picked.connect(lambda _day: self.changed.emit())
        self.setFocusProxy(self.field)

    def value(self) -> Value:
        return self.field.day()

    def show_value(self, value: Value) -> None:
        if isinstance(value, date):
            self.field.show_day(value)

    def complain(self, sentence: str) -> None:
        self.field.wrong(sentence)


class ChoiceValue(ValueField):
    """One of several words; several of them where a typed or kept list says so."""

    def __init__(self, name: str, choices: dict[str, str]) -> None:
        super().__init__()
        self._choices = choices
        self.box = choice(name)
        for word, label in choices.items():
            self.box.addItem(label, (word,))
        self._row.addWidget(self.box)
        self._row.addStretch(1)
        self.box.currentIndexChanged.connect(lambda _n: self.changed.emit())
        self.setFocusProxy(self.box)

    def value(self) -> Value:
        return tuple(self.box.currentData())

    def show_value(self, value: Value) -> None:
        if not isinstance(value, tuple) or not value:
            return
        words = [str(word) for word in value]
        if len(words) == 1:
            self.box.setCurrentIndex(list(self._choices).index(words[0]))
            return
        label = " or ".join(self._choices[word] for word in words)
        self.box.insertItem(0, label, tuple(words))
        self.box.setCurrentIndex(0)


class TiersValue(ValueField):
    """A chip for each tier; several may be on."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.chips = {
            word: Chip(label, object_name=f"value{label}")
            for word, label in CHOICES[Family.TIERS].items()
        }
        for chip in self.chips.values():
            chip.setAccessibleDescription(name)
            chip.clicked.connect(lambda _on: self.changed.emit())
            self._row.addWidget(chip)
        self._row.addStretch(1)
        self.setFocusProxy(self.chips["cold"])

    def value(self) -> Value:
        return tuple(w for w, chip in self.chips.items() if chip.isChecked()) or None

    def show_value(self, value: Value) -> None:
        for word, chip in self.chips.items():
            chip.setChecked(isinstance(value, tuple) and word in value)


def value_field(
    condition: Condition, name: str, business: BusinessCard, today: date
) -> ValueField:
    """The field for what the condition needs, named after it, its value shown."""
    family, field = condition.field.family, NoValue()
    needed = needs(condition.field, condition.word, condition.kind)
    made: ValueField = field
    if needed is Needs.TEXT:
        made = TextValue(name, "Linz" if family is Family.TEXT else "")
    elif needed is Needs.CHOICE:
        tiers = family is Family.TIERS
        made = TiersValue(name) if tiers else ChoiceValue(name, CHOICES[family])
    elif needed is Needs.NUMBER:
        made = CountValue(name, "days" if family is Family.SILENCE else "")
    elif needed is Needs.DECIMAL:
        made = DecimalValue(name, business.locale)
    elif needed is Needs.MONEY:
        made = MoneyValue(name, business)
    elif needed is Needs.SPAN:
        made = SpanValue(name)
    elif needed is Needs.DATE:
        made = DateValue(name, today, day_first=bool(business.day_first))
    made.show_value(condition.value)
    return made
