"""Values of the user's own fields: how they are typed, stored and shown.

Stored are: a number as "12.5", money as "123456 EUR", a date as ISO, "yes" or "no",
and everything else as it was typed. What does not fit its kind is kept as text.
"""

import json
import re
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from models.book.money import (
    CURRENCIES,
    QUANTITY_PLACES,
    Money,
    decimal_comma,
    decimals_of,
    read_amount,
    read_decimal,
    sign_of,
    spoken,
    written,
)
from models.book.refusals import Refused
from models.book.text import clean_line, clean_text, fold
from models.people.kinds import FieldKind
from models.people.touch_line.days import day_at

_NUMBER = re.compile(r"-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?")
_MONEY = re.compile(r"(-?\d{1,16}) ([A-Z]{3})")
_ISO = re.compile(r"\d{4}-\d\d-\d\d")
_YES = frozenset({"yes", "y", "true", "1", "on", "x", "ja", "oui", "si", "sim"})
_NO = frozenset({"no", "n", "false", "0", "off", "nein", "non", "nao", "nee"})
_NUMBERS_LIMIT = 10**21


class Manner(NamedTuple):
    """How the business writes, for reading what is typed.

    Attributes:
        today: the day it is where the business is.
    """

    locale: str
    currency: str
    day_first: bool
    today: date


def read_value(
    kind: FieldKind,
    typed: str,
    manner: Manner,
    *,
    choices: Sequence[str] = (),
    currency: str = "",
) -> str:
    """The value as it is stored; nothing typed is no value.

    Args:
        kind: what the field holds.
        typed: as a person writes it.
        manner: how the business writes.
        choices: the words that a choice may be.
        currency: that of the amount where none is typed; else the business's.

    Raises:
        Refused: it is no such value; the sentence begins with what is expected.
    """
    text = clean_text(typed) if kind is FieldKind.LONG_TEXT else clean_line(typed)
    if not text or kind in {FieldKind.TEXT, FieldKind.LONG_TEXT}:
        return text
    if kind is FieldKind.NUMBER:
        return _number(text, manner)
    if kind is FieldKind.MONEY:
        return _money(text, manner, currency)
    if kind is FieldKind.DATE:
        return _date(text, manner)
    if kind is FieldKind.CHOICE:
        return _choice(text, choices)
    return _yes_or_no(text)


def fits(kind: FieldKind, value: str, choices: Sequence[str] = ()) -> bool:
    """Whether a stored value is one of its kind."""
    if kind is FieldKind.NUMBER:
        return _NUMBER.fullmatch(value) is not None
    if kind is FieldKind.MONEY:
        return money_in(value) is not None
    if kind is FieldKind.DATE:
        return date_in(value) is not None
    if kind is FieldKind.CHOICE:
        return value in choices
    return kind is not FieldKind.YES_NO or value in {"yes", "no"}


def money_in(value: str) -> Money | None:
    """The amount of a stored value, or None where it is none."""
    found = _MONEY.fullmatch(value)
    if found is None or found[2] not in CURRENCIES:
        return None
    return Money(int(found[1]), found[2])


def date_in(value: str) -> date | None:
    """The day of a stored value, or None where it is none."""
    try:
        return date.fromisoformat(value) if _ISO.fullmatch(value) else None
    except ValueError:
        return None


def value_words(kind: FieldKind, value: str, locale: str) -> str:
    """The stored value as it is shown and typed again; a date stays ISO."""
    if kind is FieldKind.NUMBER and fits(kind, value):
        whole, point, decimals = value.partition(".")
        return _marked(f"{int(whole):,}{point}{decimals}", value, locale)
    if kind is FieldKind.MONEY and (money := money_in(value)):
        cents = money.minor % 10 ** decimals_of(money.currency) != 0
        words = spoken(money.minor, money.currency, cents=cents)
        words = words.replace("\N{MINUS SIGN}", "-")
        return _marked(words, value, locale)
    if kind is FieldKind.YES_NO and value in {"yes", "no"}:
        return value.capitalize()
    return value


def _marked(words: str, value: str, locale: str) -> str:
    """The words with the marks of the locale and the sign of the value."""
    if value.startswith("-0") and not words.startswith("-"):
        words = f"-{words}"
    if not decimal_comma(locale):
        return words
    return words.translate(str.maketrans(",.", ".,"))


def plain_text(kind: FieldKind, value: str) -> str:
    """The stored value as a text field keeps it: "1234.56 EUR", "2026-12-15"."""
    if kind is FieldKind.MONEY and (money := money_in(value)):
        return f"{written(money.minor, decimals_of(money.currency))} {money.currency}"
    return value


def converted(
    value: str,
    was: FieldKind,
    kind: FieldKind,
    manner: Manner,
    choices: Sequence[str] = (),
) -> str | None:
    """The value in another kind, or None where it does not fit."""
    plain = plain_text(was, value)
    if was is FieldKind.MONEY and kind is FieldKind.NUMBER and money_in(value):
        plain = plain.rpartition(" ")[0]
    stored = was in {FieldKind.NUMBER, FieldKind.MONEY} and plain != value
    if stored or (was is FieldKind.NUMBER and fits(was, value)):
        manner = manner._replace(locale="en")  # stored numbers have a point
    try:
        return read_value(kind, plain, manner, choices=choices)
    except Refused:
        return None


def choices_in(text: str) -> tuple[str, ...]:
    """The words of a stored list of choices."""
    return tuple(str(word) for word in json.loads(text))


def cleaned_choices(words: Sequence[str]) -> str:
    """The choices as they are stored, each once."""
    cleaned = dict.fromkeys(filter(None, map(clean_line, words)))
    return json.dumps(list(cleaned), ensure_ascii=False)


def _number(text: str, manner: Manner) -> str:
    try:
        scaled = read_decimal(text, QUANTITY_PLACES, manner.locale)
    except Refused as refusal:
        if "too exact" in str(refusal):
            raise Refused("A number with at most 6 decimals.") from refusal
        example = "1450,5" if decimal_comma(manner.locale) else "1450.5"
        raise Refused(f"A number like {example}.") from refusal
    if abs(scaled) > _NUMBERS_LIMIT:
        raise Refused("A number below 1,000,000,000,000,000.")
    return written(scaled, QUANTITY_PLACES)


def _money(text: str, manner: Manner, currency: str) -> str:
    text = text.replace("\N{MINUS SIGN}", "-")
    code = _currency_in(text) or currency or manner.currency
    try:
        minor = read_amount(text, code, manner.locale)
    except Refused as refusal:
        example = "1450,50" if decimal_comma(manner.locale) else "1450.50"
        raise Refused(f"An amount like {example} {manner.currency}.") from refusal
    return f"{minor} {code}"


def _currency_in(text: str) -> str:
    """The currency that a typed amount names by its letters or its sign."""
    letters = re.sub(r"[^A-Za-z]", " ", text).upper().split()
    for word in letters:
        if word in CURRENCIES:
            return word
    signs = {sign_of(code): code for code in CURRENCIES if sign_of(code) != code}
    return next((code for sign, code in signs.items() if sign in text), "")


def _date(text: str, manner: Manner) -> str:
    low = " ".join(text.lower().split())
    found = day_at(low, 0, today=manner.today, day_first=manner.day_first)
    days = () if found is None else found.days_ahead or found.days_back
    if found is None or found.end < len(low) or not days:
        raise Refused("A date like fri 20 or 20.11.")
    return days[0].isoformat()


def _choice(text: str, choices: Sequence[str]) -> str:
    same = [word for word in choices if word == text]
    alike = [word for word in choices if fold(word) == fold(text)]
    if same or alike:
        return (same or alike)[0]
    if not choices:
        raise Refused("A choice from the list, which has no words yet.")
    raise Refused(f"One of: {', '.join(choices)}.")


def _yes_or_no(text: str) -> str:
    word = fold(text)
    if word in _YES or word in _NO:
        return "yes" if word in _YES else "no"
    raise Refused("Yes or no.")
