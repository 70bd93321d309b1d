"""An offer from the JSON of the command line.

Figures are text or whole numbers; JSON's own fractions are read as they are written,
digit by digit, never as floats.
"""

import json
from functools import partial
from typing import NamedTuple

from models.book.money import (
    known_currency,
    read_amount,
    read_price,
    read_quantity,
    read_rate,
)
from models.book.refusals import Refused
from models.offers.conditions import Levy, Looks, Package, Payment, TaxTerms
from models.offers.json_fields import Fields
from models.offers.json_schema import SCHEMA
from models.offers.kinds import (
    Design,
    DiscountKind,
    LevyKind,
    LinePart,
    OfferKind,
    Period,
    SectionPlace,
    ShareKind,
    TaxCase,
    Window,
)
from models.offers.pricing import NO_DISCOUNT, Discount
from models.offers.values import Draft, LineValues, SectionValues

__all__ = ["SCHEMA", "ForWhom", "offer_from_json"]


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
    offer = Fields(found, "The offer")
    who = offer.text("for")
    if not who.strip():
        raise Refused('The offer names nobody under "for".')
    return ForWhom(who, _draft(offer, currency))


def _draft(offer: Fields, currency: str) -> Draft:
    coin = known_currency(offer.text("currency") or currency)
    return Draft(
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
        lines=tuple(_line(one, coin) for one in offer.objects("lines", "Line")),
        sections=tuple(map(_section, offer.objects("sections", "Section"))),
        looks=_looks(offer.object("looks", 'The object "looks"')),
        tax=_tax(offer.object("tax", "The tax"), coin),
        packages=tuple(
            _package(one, n)
            for n, one in enumerate(offer.objects("packages", "Package"), 1)
        ),
        payments=tuple(
            _payment(one, coin) for one in offer.objects("payments", "Payment")
        ),
        appendices=tuple(
            (one.text("name"), one.text("sha256"))
            for one in offer.objects("appendices", "Appendix")
        ),
        service_from=offer.day("service_from"),
        service_until=offer.day("service_until"),
        client_tax_number=(
            offer.text("client_tax_number") if offer.has("client_tax_number") else None
        ),
        shows_deposit_code=offer.yes("shows_deposit_code"),
        private_note=offer.text("private_note"),
    )


def _line(one: Fields, currency: str) -> LineValues:
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
        part=one.word("part", LinePart, LinePart.WORK),
        package=one.whole("package"),
        period=one.word("period", Period, Period.ONCE),
        discount_minor=_minor(one, "discount_amount", currency),
        only_sum=one.yes("only_sum"),
        cost_e4=one.figure("cost", "0", read_price) if one.has("cost") else None,
        code=one.text("code"),
        picture=one.text("picture"),
    )


def _section(one: Fields) -> SectionValues:
    return SectionValues(
        place=one.word("place", SectionPlace, SectionPlace.BEFORE),
        heading=one.text("heading"),
        text=one.text("text"),
        beside=one.yes("beside"),
        shown=one.yes("shown", default=True),
    )


def _discount(offer: Fields, currency: str) -> Discount:
    one = offer.object("discount", "The discount")
    if one is None:
        return NO_DISCOUNT
    if one.has("percent") and one.has("amount"):
        raise Refused("The discount is either a percentage or an amount, not both.")
    reason = one.text("reason")
    if one.has("percent"):
        rate = one.figure("percent", "0", read_rate)
        return Discount(DiscountKind.PERCENT, rate, reason)
    return Discount(DiscountKind.AMOUNT, _minor(one, "amount", currency), reason)


def _looks(one: Fields | None) -> Looks | None:
    if one is None:
        return None
    return Looks(
        design=one.word("design", Design, Design.CLASSIC),
        accent=one.text("accent"),
        font_id=one.whole("font") if one.has("font") else None,
        logo_mm=one.whole("logo_mm"),
        cover=one.yes("cover"),
        window=one.word("window", Window, Window.NONE),
    )


def _tax(one: Fields | None, currency: str) -> TaxTerms | None:
    if one is None:
        return None
    return TaxTerms(
        with_tax=one.yes("prices_with_tax"),
        case=one.word("case", TaxCase, TaxCase.NORMAL),
        reason=one.text("reason"),
        levies=tuple(
            Levy(
                levy.text("name"),
                levy.figure("rate", "0", read_rate),
                levy.word("kind", LevyKind, LevyKind.ADDED),
            )
            for levy in one.objects("levies", "Further tax")
        ),
        cash_step=_minor(one, "cash_step", currency),
    )


def _package(one: Fields, number: int) -> Package:
    return Package(
        one.whole("number", number),
        one.text("name"),
        one.text("detail"),
        one.yes("advised"),
    )


def _payment(one: Fields, currency: str) -> Payment:
    said = [name for name in ("percent", "amount", "rest") if one.has(name)]
    if len(said) != 1:
        raise Refused(f"{one.where} is either a percentage, an amount or the rest.")
    share, value = ShareKind(said[0]), 0
    if share is ShareKind.PERCENT:
        value = one.figure("percent", "0", read_rate)
    elif share is ShareKind.AMOUNT:
        value = _minor(one, "amount", currency)
    elif not one.yes("rest"):
        raise one.wrong("rest", "can only be true")
    return Payment(one.text("words"), share, value, one.day("due"), one.yes("deposit"))


def _minor(one: Fields, name: str, currency: str) -> int:
    return one.figure(name, "0", partial(read_amount, currency=currency))
