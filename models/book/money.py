"""Whole minor units with a currency, exact decimals, and how they are typed and read.

A decimal lies as a whole number at a fixed scale: rates in thousandths of a percent,
unit prices in ten-thousandths of the currency, quantities in millionths, amounts in the
currency's minor unit. The one rounding is `half_up`; no float comes near.
"""

import re
import unicodedata
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from models.book.refusals import Refused

RATE_PLACES, PRICE_PLACES, QUANTITY_PLACES = 3, 4, 6
WHOLE_RATE = 100 * 10**RATE_PLACES
"""One hundred percent."""
LARGEST = 10**15
"""No amount is above this many minor units; it leaves room in 63 bits."""

_NO_CENT_CODES = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF"
_CENT_CODES = """
AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP BYN
BZD CAD CDF CHF CNY COP CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS
GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR
LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD
PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN
SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VED VES WST XCD YER ZAR ZMW
ZWG
"""
_COMMA_CODES = """
af be bg bs ca cs da de el es et eu fi fr gl hr hu hy id is it ka kk lt lv mk nb nl nn
no pl pt ro ru sk sl sq sr sv tr uk uz vi
"""
_NO_CENTS = frozenset(_NO_CENT_CODES.split())
_MILLS = frozenset(["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"])
CURRENCIES = frozenset(_CENT_CODES.split()) | _NO_CENTS | _MILLS
"""The currency codes that a book may use (ISO 4217)."""
_SIGNS = {
    "EUR": "€",
    "USD": "$",
    "GBP": "£",
    "JPY": "¥",
    "INR": "₹",
    "ILS": "₪",
    "KRW": "₩",
    "UAH": "₴",
    "NGN": "₦",
    "VND": "₫",
}
_COMMA_TONGUES = frozenset(_COMMA_CODES.split())
_POINT_LANDS = frozenset(
    ["de-CH", "de-LI", "it-CH", "es-MX", "es-US", "es-GT", "es-HN", "es-PE", "es-PR"],
)
_COMMA_LANDS = frozenset(["en-ZA", "en-DE", "en-AT", "en-DK", "en-FI", "en-SE"])
_NARROW_BLANKS = "\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}\N{THIN SPACE}"
_BLANKS = f" \t\n'{_NARROW_BLANKS}\N{RIGHT SINGLE QUOTATION MARK}"
_GROUPED = re.compile(r"\d{1,3}(?:[.,]\d{3})+")
_LONGEST_TYPED = 40


class Money(NamedTuple):
    """Whole minor units of a currency."""

    minor: int
    currency: str


def known_currency(code: str) -> str:
    """The three capital letters of the currency.

    Raises:
        Refused: there is no such currency.
    """
    letters = code.strip().upper()
    if letters not in CURRENCIES:
        raise Refused(f'"{code[:20]}" is not a currency; write for example EUR or USD.')
    return letters


def decimals_of(currency: str) -> int:
    """How many decimals the currency's minor unit has: 0, 2 or 3."""
    if currency in _NO_CENTS:
        return 0
    return 3 if currency in _MILLS else 2


def sign_of(currency: str) -> str:
    """What stands before an amount: "€", or the code where no sign is common."""
    return _SIGNS.get(currency, currency)


def half_up(numerator: int, denominator: int) -> int:
    """The quotient as a whole number, halves away from zero; denominator above 0."""
    whole, rest = divmod(abs(numerator), denominator)
    whole += 2 * rest >= denominator
    return -whole if numerator < 0 else whole


def split(amount: int, weights: Sequence[int]) -> list[int]:
    """The amount in parts proportional to the weights, adding up to it exactly.

    What rounding leaves over goes to the largest remainders, ties to the earliest.
    Weights that add up to nothing put everything on the first part.
    """
    total = sum(weights)
    if total == 0:
        return [amount if n == 0 else 0 for n in range(len(weights))]
    if total < 0:
        total, weights = -total, [-weight for weight in weights]
    parts = [divmod(amount * weight, total) for weight in weights]
    left = amount - sum(whole for whole, _rest in parts)
    order = sorted(range(len(parts)), key=lambda n: -parts[n][1])
    more = set(order[:left])
    return [whole + (n in more) for n, (whole, _rest) in enumerate(parts)]


@cache
def decimal_comma(locale: str) -> bool:
    """Whether people there write 1.450,00 and not 1,450.00."""
    tag = locale.replace("_", "-")
    if tag in _POINT_LANDS or tag in _COMMA_LANDS:
        return tag in _COMMA_LANDS
    return tag.split("-")[0].lower() in _COMMA_TONGUES


def read_decimal(text: str, places: int, locale: str = "en") -> int:
    """The typed number times 10 to the power of places, exactly.

    Digits may be grouped by blanks, apostrophes, points or commas. Where one mark could
    be either, the locale decides: "1.450" is 1450 in German and 1.45 in English.

    Raises:
        Refused: it is no number, or has more decimals than places.
    """
    bare, negative = _bare_digits(text)
    whole, decimals = _halves(bare, comma=decimal_comma(locale))
    if not (whole + decimals).isdecimal():
        raise Refused(f'"{_short(text)}" is not a number; write for example 1450.50.')
    decimals = decimals.rstrip("0")
    if len(decimals) > places:
        many = f"at most {places} decimals" if places else "no decimals"
        raise Refused(f"{_short(text)} is too exact: it may have {many}.")
    scaled = int((whole or "0") + decimals.ljust(places, "0"))
    return -scaled if negative else scaled


def read_quantity(text: str, locale: str = "en") -> int:
    """The typed quantity in millionths.

    Raises:
        Refused: it is no number, too exact, or below zero.
    """
    return _in_range(read_decimal(text, QUANTITY_PLACES, locale), text, "A quantity")


def read_price(text: str, locale: str = "en") -> int:
    """The typed unit price in ten-thousandths of the currency; a credit is below zero.

    Raises:
        Refused: it is no number or too exact.
    """
    return read_decimal(_without_currency(text), PRICE_PLACES, locale)


def read_rate(text: str, locale: str = "en") -> int:
    """The typed percentage in thousandths of a percent.

    Raises:
        Refused: it is no number, too exact, or not between 0 and 100 percent.
    """
    rate = read_decimal(text.strip().removesuffix("%"), RATE_PLACES, locale)
    return known_rate(rate)


def known_rate(rate_milli: int) -> int:
    """The rate itself, in thousandths of a percent.

    Raises:
        Refused: it is not between 0 and 100 percent.
    """
    if not 0 <= rate_milli <= WHOLE_RATE:
        shown = written(rate_milli, RATE_PLACES)
        raise Refused(f"{shown} % is not possible; a rate lies between 0 and 100 %.")
    return rate_milli


def read_amount(text: str, currency: str, locale: str = "en") -> int:
    """The typed amount in the currency's minor units.

    Raises:
        Refused: it is no number, too exact for the currency, or too large.
    """
    minor = read_decimal(_without_currency(text), decimals_of(currency), locale)
    if abs(minor) > LARGEST:
        raise Refused("This amount is too large.")
    return minor


def written(scaled: int, places: int, *, least: int = 0) -> str:
    """The scaled number with a decimal point and no more decimals than needed."""
    digits = str(abs(scaled)).rjust(places + 1, "0")
    whole, decimals = digits[: len(digits) - places], digits[len(digits) - places :]
    decimals = decimals.rstrip("0").ljust(least, "0")
    sign = "-" if scaled < 0 else ""
    return f"{sign}{whole}.{decimals}" if decimals else f"{sign}{whole}"


def spoken(minor: int, currency: str, *, cents: bool = False) -> str:
    """The amount as a card says it, €11,400, or with cents, €14,022.00."""
    places = decimals_of(currency)
    if not cents:
        minor, places = half_up(minor, 10**places), 0
    whole, point, decimals = written(abs(minor), places, least=places).partition(".")
    sign = sign_of(currency)
    gap = "\N{NO-BREAK SPACE}" if sign == currency else ""
    minus = "\N{MINUS SIGN}" if minor < 0 else ""
    return f"{minus}{sign}{gap}{int(whole):,}{point}{decimals}"


def _in_range(scaled: int, text: str, what: str) -> int:
    if scaled < 0:
        raise Refused(f"{what} cannot be below zero: {_short(text)}.")
    if scaled > LARGEST:
        raise Refused(f"{what} cannot be as large as {_short(text)}.")
    return scaled


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST_TYPED else f"{text[:_LONGEST_TYPED]}…"


def _without_currency(text: str) -> str:
    bare = text.strip()
    for sign in (*_SIGNS.values(), *CURRENCIES):
        if bare.upper().startswith(sign) or bare.upper().endswith(sign):
            return bare.upper().replace(sign, "", 1).strip()
        if bare.startswith(f"-{sign}"):
            return f"-{bare[1 + len(sign) :]}"
    return bare


def _bare_digits(text: str) -> tuple[str, bool]:
    """The number without blanks in ASCII digits, and whether a minus led it."""
    if len(text) > 2 * _LONGEST_TYPED:
        raise Refused(f"{_short(text)} is too long for a number.")
    bare = text.strip().replace("\N{MINUS SIGN}", "-")
    negative, bare = bare.startswith("-"), bare.removeprefix("-")
    bare = "".join(c for c in bare if c not in _BLANKS)
    digits = [str(unicodedata.decimal(c, c)) for c in bare]
    return "".join(digits), negative


def _halves(bare: str, *, comma: bool) -> tuple[str, str]:
    """The digits before and after the decimal mark, grouping marks taken out."""
    own, other = (",", ".") if comma else (".", ",")
    if own in bare and other in bare:
        mark = own if bare.rfind(own) > bare.rfind(other) else other
    elif bare.count(own) == 1:
        mark = own
    elif bare.count(other) == 1 and not _is_group(bare):
        mark = other
    else:
        mark = ""
    whole, _mark, decimals = bare.rpartition(mark) if mark else (bare, "", "")
    if _GROUPED.fullmatch(whole) and len(set(whole) & {".", ","}) == 1:
        whole = whole.replace(".", "").replace(",", "")
    return whole, decimals


def _is_group(bare: str) -> bool:
    return _GROUPED.fullmatch(bare) is not None and not bare.startswith("0")
