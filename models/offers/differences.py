"""What two versions of an offer say otherwise, in lines of words for a person."""

from collections.abc import Callable
from datetime import date

from models.book.figures import amount, figure, format_day, format_rate
from models.book.money import PRICE_PLACES, QUANTITY_PLACES, decimals_of
from models.offers.comparing import Compared, FactChange, LineChange, TextChange
from models.offers.values import LineValues

_ARROW = "\N{RIGHTWARDS ARROW}"
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


def _price(value: int, currency: str, locale: str) -> str:
    return figure(value, PRICE_PLACES, locale, least=decimals_of(currency))


_FIGURES: dict[str, Callable[[int, str, str], str]] = {
    "quantity_micro": lambda value, _, locale: figure(value, QUANTITY_PLACES, locale),
    "price_e4": _price,
    "cost_e4": _price,
    "tax_milli": lambda value, _, locale: format_rate(value, locale),
    "discount_milli": lambda value, _, locale: format_rate(value, locale),
    "discount_minor": amount,
}


def difference_words(found: Compared, currency: str, locale: str) -> list[str]:
    """Each difference in a line of words, in the order of lines, texts, facts, sums.

    Args:
        currency: of the newer one.
        locale: how the reader writes figures and days.
    """
    lines = [_line(change, currency, locale) for change in found.lines]
    lines += [_text(change) for change in found.texts]
    lines += [_fact(change, locale) for change in found.facts]
    lines += [
        f"{_name(one.name)}: {_minor(one.old, currency, locale)} {_ARROW}"
        f" {_minor(one.new, currency, locale)}"
        for one in found.sums
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
        f"{_name(field).lower()} {_value(old, field, currency, locale)} {_ARROW}"
        f" {_value(new, field, currency, locale)}"
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


def _fact(change: FactChange, locale: str) -> str:
    name = _name(change.name)
    plain = (str, date, type(None))
    if isinstance(change.old, plain) and isinstance(change.new, plain):
        old, new = (_plain(value, locale) for value in (change.old, change.new))
        return f"{name}: {old} {_ARROW} {new}"
    return f"{name} changed"


def _plain(value: str | date | None, locale: str) -> str:
    return format_day(value, locale) if isinstance(value, date) else value or "nothing"


def _name(field: str) -> str:
    return _NAMES.get(field, field.replace("_", " ").capitalize())


def _minor(value: object, currency: str, locale: str) -> str:
    return amount(value, currency, locale) if isinstance(value, int) else str(value)
