"""The settings of a business: which there are, in what order, how each is typed."""

from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Literal

from ui.locales import LOCALES

Kind = Literal["line", "text", "choice", "zone"]


@dataclass(frozen=True)
class Entry:
    """One setting.

    Attributes:
        field: its name in `BusinessCard`.
        hint: an example.
        choices: the stored value by the words shown, for a choice.
    """

    field: str
    label: str
    kind: Kind = "line"
    hint: str = ""
    choices: tuple[tuple[str, object], ...] = ()


SECTIONS: tuple[tuple[str, tuple[Entry, ...]], ...] = (
    (
        "Name and address",
        (
            Entry("name", "Name", hint="Halden & Reyes"),
            Entry("tagline", "Tagline", hint="Packaging and print"),
            Entry("address", "Address", "text"),
            Entry("town", "Town, for signatures", hint="Galway"),
            Entry("contact_lines", "Contact lines", "text"),
        ),
    ),
    (
        "Tax and bank",
        (
            Entry("tax_number", "Tax number", hint="IE 1234567 A"),
            Entry("registration", "Registration", "text"),
            Entry("bank", "Bank", "text"),
        ),
    ),
    (
        "Money",
        (
            Entry("currency", "Currency", hint="EUR"),
            Entry("tax_label", "Tax is called", hint="VAT"),
            Entry("default_taxes", "Usual tax rates, percent", hint="23 13.5 0"),
        ),
    ),
    (
        "Numbers of papers",
        (
            Entry("proposal_pattern", "Proposals", hint="P-{seq:3}"),
            Entry("estimate_pattern", "Estimates", hint="E-{seq:3}"),
        ),
    ),
    (
        "Days and language",
        (
            Entry("zone", "Time zone", "zone", hint="Europe/Dublin"),
            Entry(
                "day_first",
                "Days are written",
                "choice",
                choices=(("Day first, 20/11", 1), ("Month first, 11/20", 0)),
            ),
            Entry("locale", "Language and country", "choice", choices=LOCALES),
            Entry(
                "page_size",
                "Paper",
                "choice",
                choices=(("A4", "A4"), ("Letter", "Letter")),
            ),
            Entry("phone_country", "Country of phone numbers", hint="IE"),
        ),
    ),
)

_RATES = "Rates in percent, such as 23 13.5 0."


def what_is_wrong(field: str, text: str) -> str:
    """What is expected of the text of a setting, or "" where it is right."""
    if field != "default_taxes":
        return ""
    for word in text.replace("%", " ").replace(",", ".").split():
        try:
            rate = Decimal(word)
        except InvalidOperation:
            return _RATES
        finest = rate.as_tuple().exponent
        if not rate.is_finite() or not 0 <= rate <= 100:  # noqa: PLR2004 - percent
            return _RATES
        if isinstance(finest, int) and finest < -3:  # noqa: PLR2004 - as stored
            return _RATES
    return "" if text.split() else _RATES


def as_kept(field: str, text: str) -> str:
    """The text of a setting as it is stored."""
    if field == "default_taxes":
        return " ".join(text.replace("%", " ").replace(",", ".").split())
    return text
