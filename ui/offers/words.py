"""How the offers' screens say states, days and figures."""

import re
from collections.abc import Container
from datetime import date
from string import ascii_uppercase

from PySide6.QtWidgets import QLineEdit

from models.book.figures import amount, figure, format_rate
from models.book.money import PRICE_PLACES, QUANTITY_PLACES, decimals_of
from models.offers.kinds import DiscountKind, LinePart, Period
from models.offers.offer_list import OfferState
from models.offers.pricing import Discount
from models.offers.values import LineValues

STATE_ICONS: dict[OfferState, tuple[str, str]] = {
    OfferState.DRAFT: ("pencil", "text.secondary"),
    OfferState.SENT: ("send", "state.info.text"),
    OfferState.ANSWERED: ("message-square", "state.info.text"),
    OfferState.ACCEPTED: ("trophy", "state.success.text"),
    OfferState.DECLINED: ("archive", "tier.lost.text"),
    OfferState.EXPIRED: ("alarm-clock", "state.danger.text"),
    OfferState.WITHDRAWN: ("undo-2", "tier.lost.text"),
    OfferState.SUPERSEDED: ("history", "tier.lost.text"),
}
STATE_SURFACES: dict[OfferState, str] = {
    OfferState.DRAFT: "surface.sunken",
    OfferState.SENT: "state.info.soft",
    OfferState.ANSWERED: "state.info.soft",
    OfferState.ACCEPTED: "state.success.soft",
    OfferState.DECLINED: "tier.lost.soft",
    OfferState.EXPIRED: "state.danger.soft",
    OfferState.WITHDRAWN: "tier.lost.soft",
    OfferState.SUPERSEDED: "tier.lost.soft",
}


_PERIODS = {
    Period.MONTH: "per month",
    Period.QUARTER: "per quarter",
    Period.YEAR: "per year",
}


def package_letter(number: int) -> str:
    """What a package is called: 1 is A."""
    return ascii_uppercase[number - 1]


_PACKAGE = re.compile(r"^(?P<work>.*\S)\s+/(?P<letter>[A-Da-d])$", re.DOTALL)


def package_typed(text: str, numbers: Container[int]) -> tuple[str, int | None]:
    """A work and the package typed at its end: "Three bags /B" is of package 2.

    Args:
        numbers: of the packages that the offer has; another letter is plain text.
    """
    found = _PACKAGE.match(text.strip())
    number = ascii_uppercase.index(found["letter"].upper()) + 1 if found else 0
    if found is None or number not in numbers:
        return text.strip(), None
    return found["work"], number


def line_marks(line: LineValues) -> list[str]:
    """What a line is besides work that is paid once, in short words."""
    marks = [] if line.part is LinePart.WORK else [line.part.value]
    if line.package:
        marks.append(f"package {package_letter(line.package)}")
    if line.part is LinePart.WORK and line.period in _PERIODS:
        marks.append(_PERIODS[line.period])
    if line.picture:
        marks.append("picture")
    return [*marks, "optional"] if line.optional else marks


def turn_to_text(field: QLineEdit, *, frozen: bool) -> None:
    """Let a field of a sent offer look like the text it is."""
    field.setReadOnly(frozen)
    wanted = "bare" if frozen else None
    if field.property("look") != wanted:
        field.setProperty("look", wanted)
        field.style().unpolish(field)
        field.style().polish(field)


def day_words(day: date | None) -> str:
    """The day as a field of the editor shows it: "18 Nov 2026"."""
    return "" if day is None else f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


_MONTH_WORDS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"
_MONTHS = _MONTH_WORDS.split()


def quantity_words(quantity_micro: int, locale: str) -> str:
    """The quantity as the user writes numbers."""
    return figure(quantity_micro, QUANTITY_PLACES, locale)


def price_words(price_e4: int, currency: str, locale: str) -> str:
    """The unit price as the user writes numbers."""
    return figure(price_e4, PRICE_PLACES, locale, least=decimals_of(currency))


def discount_words(discount: Discount, currency: str, locale: str) -> str:
    """What the field of the discount shows: "5 %", "600.00", or nothing."""
    if discount.kind is DiscountKind.PERCENT:
        return format_rate(discount.value, locale)
    if discount.kind is DiscountKind.AMOUNT:
        return amount(discount.value, currency, locale)
    return ""
