"""What a version says otherwise than the one before it, line by line."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from models.book.figures import amount, format_rate
from models.offers.comparing import Compared, FactChange, LineChange, TextChange
from models.offers.values import LineValues
from ui.look.buttons import Button
from ui.look.fonts import font
from ui.look.labels import Label
from ui.look.panels import Popover
from ui.look.theme import px
from ui.offers.words import price_words, quantity_words

_WIDE, _HIGH = 460, 300
_NAMES = {
    "gross_sum": "Sum of lines",
    "with_options": "With the options",
    "due": "To pay",
    "quantity_micro": "quantity",
    "price_e4": "each",
    "tax_milli": "tax",
    "discount_milli": "discount",
    "discount_minor": "amount off",
    "only_sum": "hidden prices",
    "cost_e4": "cost",
}
_FIGURES: dict[str, Callable[[int, str, str], str]] = {
    "quantity_micro": lambda value, _currency, locale: quantity_words(value, locale),
    "price_e4": price_words,
    "cost_e4": price_words,
    "tax_milli": lambda value, _currency, locale: format_rate(value, locale),
    "discount_milli": lambda value, _currency, locale: format_rate(value, locale),
    "discount_minor": amount,
}


def compared_words(found: Compared, currency: str, locale: str) -> list[str]:
    """Each difference in a line of words."""
    lines = [_line(change, currency, locale) for change in found.lines]
    lines += [_text(change) for change in found.texts]
    lines += [_fact(change) for change in found.facts]
    lines += [
        f"{_name(sum_.name)}: {_minor(sum_.old, currency, locale)} \N{RIGHTWARDS ARROW}"
        f" {_minor(sum_.new, currency, locale)}"
        for sum_ in found.sums
    ]
    if found.moved:
        lines.append("The lines stand in another order")
    return lines or ["Nothing differs"]


def _line(change: LineChange, currency: str, locale: str) -> str:
    if change.old is None and change.new is not None:
        return f"New line: {change.new.work}"
    if change.new is None and change.old is not None:
        return f"Line gone: {change.old.work}"
    assert change.old is not None, "one side at least has the line"
    assert change.new is not None, "and so has the other"
    old, new = change.old, change.new
    said = ", ".join(
        f"{_name(field).lower()} {_value(old, field, currency, locale)}"
        f" \N{RIGHTWARDS ARROW} {_value(new, field, currency, locale)}"
        for field in change.fields
    )
    return f"{new.work}: {said}"


def _value(line: LineValues, field: str, currency: str, locale: str) -> str:
    value = getattr(line, field)
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int) and field in _FIGURES:
        return _FIGURES[field](value, currency, locale)
    return "nothing" if value in {None, ""} else str(value)


def _text(change: TextChange) -> str:
    part = change.new or change.old
    assert part is not None, "one side at least has the section"
    called = part.heading or f"{part.text[:40]}…"
    verb = "changed" if change.old and change.new else ("new" if change.new else "gone")
    return f"Text “{called}”: {verb}"


def _fact(change: FactChange) -> str:
    name = _name(change.name)
    if isinstance(change.old, str | None) and isinstance(change.new, str | None):
        old, new = change.old or "nothing", change.new or "nothing"
        return f"{name}: {old} \N{RIGHTWARDS ARROW} {new}"
    return f"{name} changed"


def _name(field: str) -> str:
    return _NAMES.get(field, field.replace("_", " ").capitalize())


def _minor(value: object, currency: str, locale: str) -> str:
    return amount(value, currency, locale) if isinstance(value, int) else str(value)


class ComparedSheet(Popover):
    """The differences, to be read and copied."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host, "Compared versions")
        self.setObjectName("comparedSheet")
        self.title = Label("", "section")
        self.told = QPlainTextEdit()
        self.told.setObjectName("differences")
        self.told.setAccessibleName("What differs")
        self.told.setReadOnly(True)
        self.told.setTabChangesFocus(True)
        self.told.setFont(font("body"))
        self.told.setMinimumSize(px(_WIDE), px(_HIGH))
        close = Button("Close", object_name="closeCompared")
        close.clicked.connect(self.close_sheet)
        self.body.addWidget(self.title)
        self.body.addWidget(self.told)
        self.body.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)

    def show_lines(self, title: str, lines: list[str]) -> None:
        """Show these lines under the title."""
        self.title.setText(title)
        self.told.setPlainText("\n".join(lines))
