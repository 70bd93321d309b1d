"""An offer from the JSON of the command line, and the schema of that JSON.

Figures are text or whole numbers; JSON's own fractions are read as they are written,
digit by digit, never as floats.
"""

import json
from collections.abc import Callable, Mapping
from datetime import date
from enum import StrEnum
from typing import Any, NamedTuple, TypeVar

from models.book.money import (
    known_currency,
    read_amount,
    read_price,
    read_quantity,
    read_rate,
)
from models.book.refusals import Refused
from models.offers.kinds import DiscountKind, OfferKind, SectionPlace
from models.offers.pricing import NO_DISCOUNT, Discount
from models.offers.values import Draft, LineValues, SectionValues

W = TypeVar("W", bound=StrEnum)

_FIGURE = {"type": ["string", "integer", "number"]}
_TEXT = {"type": "string"}
SCHEMA: dict[str, Any] = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "An offer for `offer BOOK FILE.json`",
    "type": "object",
    "required": ["for", "title"],
    "additionalProperties": False,
    "properties": {
        "for": {**_TEXT, "description": "The prospect's name, company or id."},
        "kind": {"enum": [kind.value for kind in OfferKind]},
        "title": _TEXT,
        "subtitle": _TEXT,
        "greeting": _TEXT,
        "date": {**_TEXT, "description": "YYYY-MM-DD; today where it is left out."},
        "valid_until": {**_TEXT, "description": "YYYY-MM-DD"},
        "currency": {**_TEXT, "description": "EUR, USD, …; that of the business."},
        "locale": {**_TEXT, "description": "en-IE, de-DE, …"},
        "page_size": {"enum": ["A4", "Letter"]},
        "discount": {
            "type": "object",
            "additionalProperties": False,
            "properties": {"percent": _FIGURE, "amount": _FIGURE, "reason": _TEXT},
        },
        "lines": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["work"],
                "additionalProperties": False,
                "properties": {
                    "work": _TEXT,
                    "detail": _TEXT,
                    "quantity": {**_FIGURE, "description": "1; at most 6 decimals."},
                    "unit": _TEXT,
                    "each": {**_FIGURE, "description": "At most 4 decimals."},
                    "discount": {**_FIGURE, "description": "Percent off this line."},
                    "tax": {**_FIGURE, "description": "Percent."},
                    "optional": {"type": "boolean"},
                },
            },
        },
        "sections": {
            "type": "array",
            "items": {
                "type": "object",
                "additionalProperties": False,
                "properties": {
                    "place": {"enum": [place.value for place in SectionPlace]},
                    "heading": _TEXT,
                    "text": _TEXT,
                    "beside": {"type": "boolean"},
                    "shown": {"type": "boolean"},
                },
            },
        },
    },
}


class ForWhom(NamedTuple):
    """An offer, and the prospect it is for as they were named."""

    who: str
    draft: Draft


def offer_from_json(text: str, currency: str = "EUR") -> ForWhom:
    """The offer that the JSON describes.

    Args:
        currency: of the business, where the JSON names none.

    Raises:
        Refused: it is no such JSON; the sentence names what is wrong and where.
    """
    try:
        found = json.loads(text, parse_float=str, parse_constant=str)
    except (ValueError, RecursionError) as error:
        raise Refused(f"This is not JSON: {error}.") from error
    offer = _Fields(found, "The offer", SCHEMA["properties"])
    who = offer.text("for")
    if not who.strip():
        raise Refused('The offer names nobody under "for".')
    coin = known_currency(offer.text("currency") or currency)
    draft = Draft(
        kind=offer.word("kind", OfferKind, OfferKind.PROPOSAL),
        title=offer.text("title"),
        subtitle=offer.text("subtitle"),
        greeting=offer.text("greeting"),
        written_on=offer.day("date"),
        valid_until=offer.day("valid_until"),
        currency=coin,
        locale=offer.text("locale") or None,
        page_size=offer.one_of("page_size", ["A4", "Letter"]),
        discount=_discount(offer, coin),
        lines=tuple(_line(one) for one in offer.objects("lines", "Line", _LINE)),
        sections=tuple(
            _section(one) for one in offer.objects("sections", "Section", _SECTION)
        ),
    )
    return ForWhom(who, draft)


_LINE = SCHEMA["properties"]["lines"]["items"]["properties"]
_SECTION = SCHEMA["properties"]["sections"]["items"]["properties"]
_DISCOUNT = SCHEMA["properties"]["discount"]["properties"]


class _Fields:
    """The fields of one JSON object, each read once and refused with its place."""

    def __init__(self, found: object, where: str, known: Mapping[str, Any]) -> None:
        if not isinstance(found, dict):
            raise Refused(f"{where} must be a JSON object.")
        unknown = sorted(set(found) - set(known))
        if unknown:
            raise Refused(f'{where} has a field "{unknown[0]}" that is not known.')
        self.found: dict[str, Any] = found
        self.where = where

    def text(self, name: str) -> str:
        value = self.found.get(name, "")
        if not isinstance(value, str):
            raise self.wrong(name, "must be text")
        return value

    def yes(self, name: str, *, default: bool = False) -> bool:
        value = self.found.get(name, default)
        if not isinstance(value, bool):
            raise self.wrong(name, "must be true or false")
        return value

    def figure(self, name: str, default: str, read: Callable[[str], int]) -> int:
        value = self.found.get(name, default)
        if isinstance(value, bool) or not isinstance(value, str | int):
            raise self.wrong(name, "must be a number")
        try:
            return read(str(value))
        except Refused as refused:
            raise Refused(f'{self.where}, "{name}": {refused}') from refused

    def day(self, name: str) -> date | None:
        value = self.text(name)
        if not value:
            return None
        try:
            return date.fromisoformat(value)
        except ValueError as error:
            raise self.wrong(name, "must be a day like 2026-11-18") from error

    def one_of(self, name: str, allowed: list[str]) -> str | None:
        value = self.text(name)
        if value and value not in allowed:
            raise self.wrong(name, f"must be one of {', '.join(allowed)}")
        return value or None

    def word(self, name: str, words: type[W], default: W) -> W:
        value = self.one_of(name, [word.value for word in words])
        return words(value) if value else default

    def objects(
        self, name: str, each: str, known: Mapping[str, Any]
    ) -> list["_Fields"]:
        value = self.found.get(name, [])
        if not isinstance(value, list):
            raise self.wrong(name, "must be a list")
        return [_Fields(one, f"{each} {n}", known) for n, one in enumerate(value, 1)]

    def wrong(self, name: str, what: str) -> Refused:
        return Refused(f'{self.where}: "{name}" {what}.')


def _line(one: _Fields) -> LineValues:
    work = one.text("work")
    if not work.strip():
        raise Refused(f"{one.where} says no work.")
    return LineValues(
        work=work,
        detail=one.text("detail"),
        quantity_micro=one.figure("quantity", "1", read_quantity),
        unit=one.text("unit"),
        price_e4=one.figure("each", "0", read_price),
        discount_milli=one.figure("discount", "0", read_rate),
        tax_milli=one.figure("tax", "0", read_rate),
        optional=one.yes("optional"),
    )


def _section(one: _Fields) -> SectionValues:
    return SectionValues(
        place=one.word("place", SectionPlace, SectionPlace.BEFORE),
        heading=one.text("heading"),
        text=one.text("text"),
        beside=one.yes("beside"),
        shown=one.yes("shown", default=True),
    )


def _discount(offer: _Fields, currency: str) -> Discount:
    if "discount" not in offer.found:
        return NO_DISCOUNT
    one = _Fields(offer.found["discount"], "The discount", _DISCOUNT)
    if "percent" in one.found and "amount" in one.found:
        raise Refused("The discount is either a percentage or an amount, not both.")
    reason = one.text("reason")
    if "percent" in one.found:
        rate = one.figure("percent", "0", read_rate)
        return Discount(DiscountKind.PERCENT, rate, reason)
    minor = one.figure("amount", "0", lambda text: read_amount(text, currency))
    return Discount(DiscountKind.AMOUNT, minor, reason)
