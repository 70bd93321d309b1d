import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from models.offers.conditions import Looks
from models.offers.kinds import Design, OfferKind
from models.offers.pricing import Priced
from tests.reports.paper import (
    HALDEN,
    ONE,
    estimate,
    pages_of,
    proposal,
    with_lines,
)
from tests.reports.rich import appended

ROOT = Path(__file__).parents[2]


def test_the_proposal_says_what_the_picture_says() -> None:
    first, second = pages_of(proposal())

    assert "Packaging for three coffees" in first
    assert "22\N{NO-BREAK SPACE}January" in first or "22 January" in first
    assert "P-119 · page 1 of 2" in first
    for shown in (
        "Less 5 % for work begun this year",
        "−600.00",
        "€14,022.00",
        "If you wish",
        "Colm Gallagher, Harbour Coffee Roasters",
        "Galway, 18 November 2026",
    ):
        assert shown in second.replace("\N{NO-BREAK SPACE}", " ")


def test_the_estimate_is_one_page_with_units_and_no_signatures() -> None:
    (page,) = pages_of(estimate())

    assert "Estimated total" in page
    assert "€22,878.00" in page
    assert "sign" in page
    assert "Place and date" not in page


def test_a_contract_says_its_units_as_its_twin_does() -> None:
    lines = [(("Sign family", "", "sign"), ONE)]
    contract = replace(proposal(), kind=OfferKind.CONTRACT, sections=())

    said = "".join(pages_of(with_lines(contract, lines)))

    assert "Unit" in said
    assert re.search(r"Sign family\s+1\s+sign\s+1\.00", said)


def test_a_draft_has_no_number_and_says_draft_on_each_page() -> None:
    for page in pages_of(replace(proposal(), number="", draft=True)):
        assert "DRAFT" in page
        assert "Draft · page" in page
        assert "P-119" not in page


@pytest.mark.parametrize("design", list(Design))
def test_the_cover_and_the_pictures_of_a_draft_say_draft_too(design: Design) -> None:
    looks = Looks(design=design, cover=True)
    sheet = replace(appended(), looks=looks, number="", draft=True)

    pages = pages_of(sheet)

    assert len(pages) == 4
    assert all("DRAFT" in page for page in pages)
    assert not any("DRAFT" in page for page in pages_of(replace(sheet, draft=False)))


def test_a_later_version_says_so() -> None:
    (page,) = pages_of(replace(estimate(), revision=2))

    assert "E-064, version 2" in page


def test_ligatures_are_copied_as_letters() -> None:
    first, _second = pages_of(proposal())

    assert "coffee has outgrown" in first
    assert "The old artwork files" in first


def test_several_rates_have_one_row_each_on_their_base() -> None:
    lines = [
        ((f"Work {n}", "", ""), ONE._replace(tax_milli=rate))
        for n, rate in enumerate((23_000, 13_500, 0))
    ]

    (page,) = pages_of(with_lines(estimate(), lines))

    shown = page.replace("\N{NO-BREAK SPACE}", " ")
    for row in ("VAT 23 % on 1.00", "VAT 13.5 % on 1.00", "VAT 0 % on 1.00"):
        assert row in shown


def test_a_line_discount_stands_under_its_work() -> None:
    lines = [(("Work", "", ""), ONE._replace(discount_milli=12_500))]

    (page,) = pages_of(with_lines(estimate(), lines))

    assert "Less 12.5 %" in page.replace("\N{NO-BREAK SPACE}", " ")


def test_a_german_sheet_has_german_figures_and_days() -> None:
    sheet = replace(
        proposal(), locale="de_DE", written_on=date(2026, 3, 1), currency="CHF"
    )

    first, second = pages_of(sheet)

    assert "1. März 2026" in first.replace("\N{NO-BREAK SPACE}", " ")
    assert "14.022,00" in second


def test_a_proposal_without_a_letter_begins_with_the_address() -> None:
    bare = replace(proposal(), greeting="", sections=())

    (page,) = pages_of(bare)

    assert page.index("Harbour Coffee Roasters") < page.index("Packaging for three")
    assert "Place and date" in page
    assert "What it costs" not in page


def test_a_long_unit_and_a_huge_amount_are_all_there() -> None:
    huge = Priced(10**15, 10**8, 0, 0)
    unit = "per thousand printed bags"

    (page,) = pages_of(with_lines(estimate(), [(("Work", "", unit), huge)]))

    assert unit in page
    assert "10,000,000,000,000.00" in page


def test_a_letterhead_has_room_for_every_way_of_contact() -> None:
    ways = "+353 91 555 0177\n+353 86 555 0178\na@b.example\nb.example"
    sender = replace(HALDEN, contact_lines=ways)

    (page,) = pages_of(replace(estimate(), sender=sender))

    for way in ways.split("\n"):
        assert way in page


def test_what_is_not_known_has_no_line_among_the_facts() -> None:
    sender = replace(HALDEN, member="", town="", tagline="", address="")

    for sheet in (proposal(), estimate()):
        page = pages_of(replace(sheet, valid_until=None, sender=sender))[0]
        assert "Valid until" not in page
        assert "Prepared by" not in page
        assert "Your contact" not in page


def test_an_estimate_says_its_subtitle_and_greeting_before_the_prices() -> None:
    said = replace(estimate(), subtitle="A second line", greeting="Dear Ingrid,")

    (page,) = pages_of(replace(said, sections=()))

    assert page.index("A second line") < page.index("Dear Ingrid,")
    assert page.index("Dear Ingrid,") < page.index("Quantity")


def test_without_a_name_a_foot_says_who_is_registered() -> None:
    sender = replace(HALDEN, registration="", bank="IBAN IE00\nBIC X", tax_number="")

    (page,) = pages_of(replace(estimate(), sender=sender))

    assert "Halden & Reyes · IBAN IE00, BIC X" in page
