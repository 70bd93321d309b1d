"""The schema of the JSON that an offer is read from on the command line."""

from enum import StrEnum
from typing import Any

from models.offers.kinds import (
    Design,
    LevyKind,
    LinePart,
    OfferKind,
    Period,
    SectionPlace,
    TaxCase,
    Window,
)

_FIGURE = {"type": ["string", "integer", "number"]}
_TEXT = {"type": "string"}
_YES = {"type": "boolean"}
_DAY = {**_TEXT, "description": "YYYY-MM-DD"}
_HASH = {**_TEXT, "description": "The SHA-256 of a file that the book keeps."}


def _words(kinds: type[StrEnum]) -> dict[str, Any]:
    return {"enum": [kind.value for kind in kinds]}


def _object(*required: str, **properties: dict[str, Any]) -> dict[str, Any]:
    made = {
        "type": "object",
        "required": list(required),
        "additionalProperties": False,
        "properties": properties,
    }
    return made if required else {k: v for k, v in made.items() if k != "required"}


def _list(each: dict[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": each}


_LINE = _object(
    "work",
    work=_TEXT,
    detail=_TEXT,
    quantity={**_FIGURE, "description": "1; at most 6 decimals."},
    unit=_TEXT,
    each={**_FIGURE, "description": "At most 4 decimals."},
    discount={**_FIGURE, "description": "Percent off this line."},
    discount_amount={**_FIGURE, "description": "Off this line, after the percent."},
    tax={**_FIGURE, "description": "Percent."},
    optional=_YES,
    part=_words(LinePart),
    package={"type": "integer", "description": "1 to 4; 0 is in all packages."},
    period=_words(Period),
    only_sum={**_YES, "description": "A heading that hides the prices under it."},
    cost={**_FIGURE, "description": "Never printed; at most 4 decimals."},
    code={**_TEXT, "description": "Never printed."},
    picture=_HASH,
)
_SECTION = _object(
    place=_words(SectionPlace),
    heading=_TEXT,
    text=_TEXT,
    beside=_YES,
    shown=_YES,
)
_LOOKS = _object(
    design=_words(Design),
    accent={**_TEXT, "description": "Six hex digits."},
    font={"type": "integer", "description": "The id of a font of one's own."},
    logo_mm={"type": "integer", "description": "10 to 60; 0 is its own size."},
    cover=_YES,
    window=_words(Window),
)
_LEVY = _object("name", "rate", name=_TEXT, rate=_FIGURE, kind=_words(LevyKind))
_TAX = _object(
    prices_with_tax=_YES,
    case=_words(TaxCase),
    reason=_TEXT,
    levies=_list(_LEVY),
    cash_step={**_FIGURE, "description": "0.05 where coins end there."},
)
_PACKAGE = _object(
    "name", number={"type": "integer"}, name=_TEXT, detail=_TEXT, advised=_YES
)
_PAYMENT = _object(
    words=_TEXT, percent=_FIGURE, amount=_FIGURE, rest=_YES, due=_DAY, deposit=_YES
)

SCHEMA: dict[str, Any] = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "An offer for `offer BOOK FILE.json`",
    **_object(
        "for",
        "title",
        **{"for": {**_TEXT, "description": "The prospect's name, company or id."}},
        kind=_words(OfferKind),
        title=_TEXT,
        subtitle=_TEXT,
        greeting=_TEXT,
        date={**_TEXT, "description": "YYYY-MM-DD; today where it is left out."},
        valid_until=_DAY,
        currency={**_TEXT, "description": "EUR, USD, …; that of the business."},
        locale={**_TEXT, "description": "en-IE, de-DE, …"},
        page_size={"enum": ["A4", "Letter"]},
        discount=_object(percent=_FIGURE, amount=_FIGURE, reason=_TEXT),
        lines=_list(_LINE),
        sections=_list(_SECTION),
        looks=_LOOKS,
        tax=_TAX,
        packages=_list(_PACKAGE),
        payments=_list(_PAYMENT),
        appendices=_list(_object("name", "sha256", name=_TEXT, sha256=_HASH)),
        service_from=_DAY,
        service_until=_DAY,
        client_tax_number=_TEXT,
        shows_deposit_code=_YES,
        private_note={**_TEXT, "description": "Never printed."},
    ),
}


def fields_of(*path: str) -> dict[str, Any]:
    """The fields of the offer, or of an object in it: ("tax", "levies")."""
    schema = SCHEMA
    for name in path:
        schema = schema["properties"][name]
        schema = schema.get("items", schema)
    found: dict[str, Any] = schema["properties"]
    return found
