"""Numbers, money and days as a locale writes them, for paper and the offer editor.

Babel knows the signs of every locale but is slow to import; what the first paint needs
is `models.book.money.spoken`.
"""

from datetime import date
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from babel import Locale, UnknownLocaleError
from babel.dates import format_date
from babel.numbers import format_currency

from models.book.money import (
    decimals_of,
    half_up,
    written,
)

MINUS = "\N{MINUS SIGN}"


class Signs(NamedTuple):
    """How a locale writes a number: its marks and how many digits a group has."""

    point: str
    group: str
    first: int
    then: int
    least: int


@cache
def locale_of(name: str) -> Locale:
    """The locale by its name, or British English where the name means nothing."""
    try:
        return Locale.parse(name.replace("-", "_"))
    except (UnknownLocaleError, ValueError):
        tongue = name.replace("-", "_").partition("_")[0]
        try:
            return Locale.parse(tongue)
        except (UnknownLocaleError, ValueError):
            return Locale("en", "GB")


@cache
def signs_of(locale: str) -> Signs:
    """The marks of the locale's Latin digits."""
    known = locale_of(locale)
    symbols = known.number_symbols["latn"]
    first, then = known.decimal_formats[None].grouping
    least = known.min_grouping_digits if hasattr(known, "min_grouping_digits") else 1
    return Signs(symbols["decimal"], symbols["group"], first, then, least)


def figure(scaled: int, places: int, locale: str, *, least: int = 0) -> str:
    """The scaled number as the locale writes it, with at least `least` decimals."""
    signs = signs_of(locale)
    whole, _point, decimals = written(abs(scaled), places, least=least).partition(".")
    body = _grouped(whole, signs)
    if decimals:
        body += signs.point + decimals
    return MINUS + body if scaled < 0 else body


def amount(minor: int, currency: str, locale: str) -> str:
    """The amount with all its decimals and without a currency sign: 12,000.00."""
    places = decimals_of(currency)
    return figure(minor, places, locale, least=places)


def format_money(minor: int, currency: str, locale: str, *, cents: bool = True) -> str:
    """The amount with its currency as the locale writes it: €14,022.00, 14.022,00 €."""
    places = decimals_of(currency)
    if not cents:
        minor, places = half_up(minor, 10**places), 0
    shown = format_currency(
        decimal_exactly(minor, places),
        currency,
        format=None if cents else _without_cents(locale),
        locale=locale_of(locale),
        currency_digits=cents,
    )
    return shown.replace("-", MINUS)


def decimal_exactly(scaled: int, places: int) -> Decimal:
    """The scaled number as a Decimal, digit by digit."""
    sign, digits = int(scaled < 0), tuple(int(digit) for digit in str(abs(scaled)))
    return Decimal((sign, digits, -places))


def format_rate(rate_milli: int, locale: str) -> str:
    """The percentage with its sign, kept together: 23 %."""
    return figure(rate_milli, 3, locale) + "\N{NO-BREAK SPACE}%"


def format_day(day: date, locale: str) -> str:
    """The day as a letter has it: 18 November 2026."""
    return format_date(day, "long", locale=locale_of(locale))


def _grouped(whole: str, signs: Signs) -> str:
    if len(whole) < signs.first + signs.least:
        return whole
    head, tail = whole[: -signs.first], [whole[-signs.first :]]
    while head:
        head, part = head[: -signs.then], head[-signs.then :]
        tail.insert(0, part)
    return signs.group.join(tail)


def _without_cents(locale: str) -> str:
    pattern = locale_of(locale).currency_formats["standard"].pattern
    return str(pattern).replace(".00", "")
