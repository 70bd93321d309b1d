import json
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.book.refusals import Refused
from models.offers.conditions import Levy, Looks, Package, Payment, TaxTerms
from models.offers.from_json import SCHEMA, offer_from_json
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
from models.offers.pricing import Discount

SAMPLE = Path(__file__).parents[3] / "resources" / "sample" / "offers.json"


def refused(match: str, **fields: object) -> None:
    offer = {"for": "Ada", "title": "Signs", **fields}
    with pytest.raises(Refused, match=match):
        offer_from_json(json.dumps(offer))


def test_a_whole_offer_is_read() -> None:
    text = """{"for": "Ada", "kind": "estimate", "title": "Signs", "date": "2026-11-09",
    "lines": [{"work": "Sign", "quantity": 1.25, "each": "780.00", "tax": 13.5,
               "discount": 10, "unit": "sign", "optional": true}],
    "discount": {"percent": 5, "reason": "old friends"},
    "sections": [{"place": "after", "heading": "Next", "text": "Call.",
                  "beside": true}]}"""

    who, draft = offer_from_json(text, "GBP")

    line, part = draft.lines[0], draft.sections[0]
    assert (who, draft.kind, draft.currency) == ("Ada", OfferKind.ESTIMATE, "GBP")
    assert (line.quantity_micro, line.price_e4) == (1_250_000, 7_800_000)
    assert (line.tax_milli, line.discount_milli) == (13_500, 10_000)
    assert (part.place, part.beside) == (SectionPlace.AFTER, True)
    assert draft.discount == Discount(DiscountKind.PERCENT, 5_000, "old friends")


def test_everything_an_offer_can_hold_is_read() -> None:
    text = """{"for": "Ada", "title": "Signs", "currency": "KWD",
    "lines": [{"work": "Signs", "part": "heading", "only_sum": true},
              {"work": "Care", "period": "month", "package": 2, "discount_amount": 1.5,
               "cost": "7.25", "code": "C", "picture": "ab"}],
    "looks": {"design": "modern", "accent": "0b6e74", "font": 7, "logo_mm": 40,
              "cover": true, "window": "din"},
    "tax": {"prices_with_tax": true, "case": "exempt", "reason": "Art",
            "cash_step": 0.05,
            "levies": [{"name": "IRPF", "rate": 15, "kind": "withheld"},
                       {"name": "Extra", "rate": 5.2}]},
    "packages": [{"name": "Small"}, {"name": "Large", "detail": "d", "advised": true}],
    "payments": [{"words": "Now", "percent": 30, "deposit": true, "due": "2026-12-01"},
                 {"amount": "2.5"}, {"rest": true}],
    "appendices": [{"name": "a.pdf", "sha256": "cd"}],
    "service_from": "2026-12-01", "service_until": "2026-12-02",
    "client_tax_number": "IE1", "shows_deposit_code": true, "private_note": "n"}"""

    _who, draft = offer_from_json(text)

    heading, care = draft.lines
    assert (heading.part, heading.only_sum) == (LinePart.HEADING, True)
    assert (care.period, care.package, care.discount_minor) == (Period.MONTH, 2, 1_500)
    assert (care.cost_e4, care.code, care.picture) == (72_500, "C", "ab")
    assert draft.looks == Looks(
        Design.MODERN, "0b6e74", 7, 40, cover=True, window=Window.DIN
    )
    assert draft.tax == TaxTerms(
        with_tax=True,
        case=TaxCase.EXEMPT,
        reason="Art",
        levies=(Levy("IRPF", 15_000, LevyKind.WITHHELD), Levy("Extra", 5_200)),
        cash_step=50,
    )
    assert draft.packages == (
        Package(1, "Small"),
        Package(2, "Large", "d", advised=True),
    )
    day = date(2026, 12, 1)
    assert draft.payments == (
        Payment("Now", ShareKind.PERCENT, 30_000, day, deposit=True),
        Payment("", ShareKind.AMOUNT, 2_500),
        Payment("", ShareKind.REST),
    )
    assert draft.appendices == (("a.pdf", "cd"),)
    assert (draft.service_from, draft.service_until) == (day, date(2026, 12, 2))
    assert (draft.client_tax_number, draft.private_note) == ("IE1", "n")
    assert draft.shows_deposit_code is True


def test_what_is_left_out_is_left_to_the_habits() -> None:
    _who, draft = offer_from_json('{"for": "Ada", "title": "Signs"}')

    assert (draft.looks, draft.tax, draft.client_tax_number) == (None, None, None)


def test_parts_of_an_offer_of_the_wrong_shape_are_refused() -> None:
    refused('"looks" must be a JSON object', looks=[])
    refused('The object "looks" has a field "color"', looks={"color": "red"})
    refused('"logo_mm" must be a whole number', looks={"logo_mm": "40"})
    refused('"font" is too large', looks={"font": 2**63})
    refused('Further tax 1, "rate": 101 %', tax={"levies": [{"rate": 101}]})
    refused('Package 1: "advised" must be', packages=[{"advised": 1}])
    refused("Payment 1 is either", payments=[{"words": "Now"}])
    refused("Payment 1 is either", payments=[{"percent": 1, "rest": True}])
    refused("can only be true", payments=[{"rest": False}])


def test_the_pictured_offers_are_read() -> None:
    offers = [
        offer_from_json(json.dumps(one)) for one in json.loads(SAMPLE.read_text())
    ]

    assert [len(draft.lines) for _who, draft in offers] == [8, 6]


def test_an_amount_of_discount_is_in_the_offers_own_currency() -> None:
    offer = {"for": "Ada", "title": "T", "currency": "JPY", "discount": {"amount": 500}}

    _who, draft = offer_from_json(json.dumps(offer))

    assert draft.discount == Discount(DiscountKind.AMOUNT, 500)


def test_a_field_that_is_not_known_is_refused() -> None:
    refused('"colour" that is not known', colour="red")
    refused(
        'Line 2 has a field "price"', lines=[{"work": "a"}, {"work": "b", "price": 1}]
    )


def test_a_figure_that_cannot_be_is_refused_with_its_place() -> None:
    refused('Line 1, "tax": 900 % is not possible', lines=[{"work": "a", "tax": 900}])
    refused(
        'Line 1, "quantity": 0.333333333 is too exact',
        lines=[{"work": "a", "quantity": 0.333333333}],
    )
    refused('"each" must be a number', lines=[{"work": "a", "each": True}])
    refused('"each" must be a number', lines=[{"work": "a", "each": None}])


def test_what_has_the_wrong_shape_is_refused() -> None:
    refused("must be text", title=5)
    refused("must be a list", lines={})
    refused("must be a JSON object", lines=[5])
    refused("a day like", date="tomorrow")
    refused("one of proposal, estimate", kind="bill")
    refused("one of A4, Letter", page_size="A5")
    refused("must be true or false", lines=[{"work": "a", "optional": "yes"}])
    refused("says no work", lines=[{"work": " "}])
    refused("not both", discount={"percent": 5, "amount": 5})
    refused("not a currency", currency="EUX")
    refused('nobody under "for"', **{"for": " "})


@pytest.mark.parametrize("text", ["", "{", "[]", "5", "[" * 100_000, '"x"'])
def test_what_is_no_object_is_refused(text: str) -> None:
    with pytest.raises(Refused, match="JSON"):
        offer_from_json(text)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=6,
)


@given(st.dictionaries(st.sampled_from(sorted(SCHEMA["properties"])), JSON))
def test_any_json_is_an_offer_or_refused(offer: object) -> None:
    try:
        who, _draft = offer_from_json(json.dumps(offer))
    except Refused:
        return

    assert who.strip()
