"""Feature 20 of documents.md: the language, the money and the formats of a document."""

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import date
from enum import Enum
from functools import cache
from itertools import product
from typing import Any

import pytest
from babel.dates import get_month_names

from models.book.figures import locale_of
from models.offers.conditions import Looks, TaxTerms
from models.offers.kinds import Design, OfferKind, Period, TaxCase
from models.offers.sheet import SentBefore, Sheet
from models.offers.sheet_lines import sheet_with_lines
from models.offers.values import LineValues
from reports.words.languages import LANGUAGES
from reports.words.table import Words, labels
from tests.reports.paper import estimate, long_sheet, pages_of, proposal, with_lines
from tests.reports.rich import appended, grouped, packaged

LOCALES = {
    "de": "de_DE",
    "fr": "fr_BE",
    "es": "es_ES",
    "it": "it_IT",
    "nl": "nl_NL",
    "pl": "pl_PL",
    "en": "en_IE",
}
CODES = {
    "currency",
    "locale",
    "page_size",
    "tax_label",
    "iban",
    "bic",
    "logo",
    "accent",
}
SAID = "\u03a6"
"""Stands for whatever a person wrote; no language of ours has a word with it."""
INTERNATIONAL = {"iban", "bic", "eur", "sek", "ie", "aibk"}
"""Names of codes, and the letters of the account number in the papers."""


def _hushed(value: Any, name: str = "") -> Any:  # noqa: ANN401 — any part of a sheet
    """The same with everything that a person wrote replaced by one letter."""
    if isinstance(value, str) and not isinstance(value, Enum):
        return SAID if value.strip() and name not in CODES else value
    if isinstance(value, tuple):
        parts = [_hushed(part) for part in value]
        return type(value)(*parts) if hasattr(value, "_fields") else tuple(parts)
    if is_dataclass(value) and not isinstance(value, type):
        made = {
            one.name: _hushed(getattr(value, one.name), one.name)
            for one in fields(value)
        }
        return replace(value, **made)
    return value


def _papers() -> Iterator[Sheet]:
    """Papers that together say whatever a paper can say."""
    yield grouped(Design.CLASSIC)
    yield packaged(Design.MODERN)
    yield replace(estimate(), looks=Looks(Design.MINIMAL, cover=True))
    yield replace(long_sheet(30), number="", draft=True)
    yield replace(proposal(), kind=OfferKind.CONTRACT, revision=3)
    yield appended()
    yield _wished_and_replacing()
    for case, with_tax in product(TaxCase, (False, True)):
        yield replace(proposal(), tax=TaxTerms(with_tax=with_tax, case=case))


def _wished_and_replacing() -> Sheet:
    """What comes back, some of it wished, and the papers before."""
    older = SentBefore(OfferKind.PROPOSAL, "P-1", 1, date(2026, 11, 18))
    care = LineValues("Care", price_e4=70_000, tax_milli=23_000, period=Period.MONTH)
    wish = care._replace(optional=True, period=Period.YEAR)
    sheet = replace(proposal(), revision=2, replaces=older, based_on=older)
    return sheet_with_lines(sheet, [care, wish])


@cache
def _printed(language: str) -> list[str]:
    """The words of all those papers in the language."""
    locale = LOCALES[language]
    return [
        "\n".join(pages_of(replace(_hushed(sheet), locale=locale)))
        for sheet in _papers()
    ]


def _words_of(text: str) -> set[str]:
    return {word.lower() for word in re.findall(r"[^\W\d_]+", text)}


def _own(words: Words, locale: str) -> set[str]:
    """Every word that a paper of that language may say by itself."""
    said = [re.sub(r"\{\w+\}", " ", text) for text in labels(words).values()]
    months = get_month_names("wide", locale=locale_of(locale)).values()
    return _words_of(" ".join([*said, *map(str, months)])) | INTERNATIONAL


@pytest.mark.parametrize("language", LOCALES)
def test_a_paper_says_no_word_of_another_language(language: str) -> None:
    own = _own(LANGUAGES[language], LOCALES[language])
    if language == "es":
        own |= {"de"}  # 18 de noviembre

    for text in _printed(language):
        said = _words_of(text.replace(SAID, " "))
        assert {word for word in said if len(word) > 1} - own == set()
        assert SAID in text


def test_every_language_has_a_locale_here() -> None:
    assert LOCALES.keys() == LANGUAGES.keys()


def test_a_german_paper_of_an_english_user_has_no_english_word() -> None:
    german, english = LANGUAGES["de"], LANGUAGES["en"]
    foreign = _own(english, "en_GB") - _own(german, "de_DE")

    text = "\n".join(_printed("de"))

    assert {sheet.sender.tax_label for sheet in _papers()} == {"VAT"}
    assert _words_of(text) & foreign == set()
    for word in ("Angebot", "Kostenvoranschlag", "Vertrag", "Entwurf", "MwSt."):
        assert word in text


@pytest.mark.parametrize(
    ("currency", "shown"),
    [
        ("JPY", ["1.234.567", "1.234.567\u00a0¥"]),
        ("EUR", ["12.345,67", "12.345,67\u00a0€"]),
        ("KWD", ["1.234,567", "1.234,567\u00a0KWD"]),
    ],
)
def test_a_currency_has_the_decimals_it_has(currency: str, shown: list[str]) -> None:
    sheet = replace(estimate(), locale="de_DE", currency=currency)
    priced = sheet.lines[0].figures._replace(
        price_e4=_price(currency), quantity_micro=1_000_000, tax_milli=0
    )

    (page,) = pages_of(with_lines(sheet, [(("Arbeit", "", ""), priced)]))

    for text in shown:
        assert text.replace("\u00a0", " ") in page.replace("\u00a0", " ")


def _price(currency: str) -> int:
    """The price, in ten-thousandths, that is 1,234,567 minor units."""
    return 1_234_567 * {"JPY": 10_000, "EUR": 100, "KWD": 10}[currency]


def test_a_language_without_words_is_english_with_its_own_formats() -> None:
    sheet = replace(
        _hushed(estimate()), locale="sv_SE", written_on=date(2026, 5, 1), currency="SEK"
    )

    (page,) = pages_of(sheet)

    shown = page.replace("\u00a0", " ")
    assert "1 maj 2026" in shown
    assert "22 878,00 kr" in shown
    english = _own(LANGUAGES["en"], "sv_SE") | {"kr"}
    said = _words_of(shown.replace(SAID, " "))
    assert {word for word in said if len(word) > 1} - english == set()


def test_a_locale_that_nobody_knows_prints_all_the_same() -> None:
    (page,) = pages_of(replace(estimate(), locale="xx_YY"))

    assert "Estimated total" in page
    assert "€22,878.00" in page
