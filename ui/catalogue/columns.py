"""The columns of the catalogue: how a cell reads, and what was typed into it means."""

from collections.abc import Callable
from enum import IntEnum
from typing import Any

from models.book.figures import format_rate
from models.book.money import half_up, known_currency, read_price, read_rate
from models.book.refusals import Refused
from models.book.text import fold
from models.offers.catalogue import Item
from models.offers.kinds import Period
from models.offers.margins import margin_of_line
from ui.offers.words import price_words


class Column(IntEnum):
    """The columns from left to right, in the order of a price list."""

    CODE = 0
    WORK = 1
    DETAIL = 2
    UNIT = 3
    PRICE = 4
    COST = 5
    TAX = 6
    CURRENCY = 7
    PERIOD = 8
    MARGIN = 9


HEADINGS = {
    Column.CODE: "Code",
    Column.WORK: "What you sell",
    Column.DETAIL: "Detail",
    Column.UNIT: "Unit",
    Column.PRICE: "Price",
    Column.COST: "Cost",
    Column.TAX: "Tax",
    Column.CURRENCY: "Money",
    Column.PERIOD: "Paid",
    Column.MARGIN: "Margin",
}
EDITABLE = tuple(one for one in Column if one is not Column.MARGIN)
RIGHT = frozenset({Column.PRICE, Column.COST, Column.TAX, Column.MARGIN})
_FIELDS = {
    Column.CODE: "code",
    Column.WORK: "work",
    Column.DETAIL: "detail",
    Column.UNIT: "unit",
}
_FINEST = 100  # thousandths of a percent; a margin is told by tenths
_LIST = ", ".join(one.value for one in Period)


def heading(column: Column, tax_label: str) -> str:
    """What stands over a column; the tax as the business calls it."""
    return tax_label if column is Column.TAX else HEADINGS[column]


def words(item: Item, column: Column, locale: str, *, with_tax: bool = False) -> str:
    """What a cell shows.

    Args:
        with_tax: prices are meant with the tax in them, and the margin is without.
    """
    if column in _FIELDS:
        return str(getattr(item, _FIELDS[column]))
    cost, currency = item.cost_e4, item.currency
    shown: dict[Column, Callable[[], str]] = {
        Column.PRICE: lambda: price_words(item.price_e4, currency, locale),
        Column.COST: lambda: (
            "" if cost is None else price_words(cost, currency, locale)
        ),
        Column.TAX: lambda: format_rate(item.tax_milli, locale),
        Column.CURRENCY: lambda: currency,
        Column.PERIOD: lambda: item.period.value,
        Column.MARGIN: lambda: margin_words(item, locale, with_tax=with_tax),
    }
    return shown[column]()


def margin_words(item: Item, locale: str, *, with_tax: bool) -> str:
    """The margin in percent of the price; nothing where cost or price is not said."""
    if item.cost_e4 is None:
        return ""
    try:
        margin = margin_of_line(item.line(), item.currency, with_tax=with_tax)
    except Refused:
        return ""
    share = margin.share_milli
    if share is None:
        return ""
    return format_rate(half_up(share, _FINEST) * _FINEST, locale)


def typed(text: str, column: Column, locale: str) -> dict[str, Any]:
    """The value of an item that was typed, by its name.

    Raises:
        Refused: the text is not what the column holds.
    """
    text = text.strip()
    if column in _FIELDS:
        return {_FIELDS[column]: text}
    meant: dict[Column, Callable[[], dict[str, Any]]] = {
        Column.PRICE: lambda: {"price_e4": read_price(text or "0", locale)},
        Column.COST: lambda: {"cost_e4": read_price(text, locale) if text else None},
        Column.TAX: lambda: {"tax_milli": read_rate(text or "0", locale)},
        Column.CURRENCY: lambda: {"currency": known_currency(text)},
        Column.PERIOD: lambda: {"period": _period(text)},
    }
    return meant[column]()


def _period(text: str) -> Period:
    """How often it is paid: a whole word, or its beginning."""
    said = fold(text).removeprefix("per ") or Period.ONCE.value
    fits = [one for one in Period if one.value.startswith(said)]
    if len(fits) != 1:
        raise Refused(f"How often it is paid: {_LIST}.")
    return fits[0]
