"""The twin for machines says what the paper says, and nothing else."""

import random
from dataclasses import replace
from datetime import date
from decimal import Decimal
from xml.etree import ElementTree as ET

import pytest

from models.offers.conditions import Package, TaxTerms
from models.offers.kinds import (
    DiscountKind,
    LevyKind,
    LinePart,
    OfferKind,
    Period,
    TaxCase,
)
from models.offers.pricing import Discount, LevyRow, Priced
from models.offers.sheet import Recipient, SentBefore, Sheet, SheetLine
from reports.twin.quotation import quotation
from tests.reports.paper import (
    HALDEN,
    ONE,
    estimate,
    letter_of,
    long_sheet,
    pages_of,
    proposal,
    with_lines,
)
from tests.reports.twin.schema import faults, named


def told(sheet: Sheet) -> ET.Element:
    """The twin, after the judge of its schema."""
    xml = quotation(sheet)
    assert faults(xml) == []
    return ET.fromstring(xml)  # noqa: S314 — our own file


def all_of(element: ET.Element, *path: str) -> list[ET.Element]:
    """The elements at the path."""
    found = [element]
    for name in path:
        found = [kid for one in found for kid in one if named(kid) == name]
    return found


def text_of(element: ET.Element, *path: str) -> str:
    """The text of the only element at the path."""
    (found,) = all_of(element, *path)
    return found.text or ""


def number(element: ET.Element, *path: str) -> Decimal:
    return Decimal(text_of(element, *path))


def plain(text: str) -> str:
    return "".join(text.split())


def total(element: ET.Element, name: str) -> Decimal:
    return number(element, "QuotedMonetaryTotal", name)


def test_the_parties_the_days_and_the_lines_are_those_of_the_paper() -> None:
    twin = told(proposal())

    seller = all_of(twin, "SellerSupplierParty", "Party")[0]
    buyer = all_of(twin, "BuyerCustomerParty", "Party")[0]
    assert text_of(seller, "PartyName", "Name") == "Halden & Reyes"
    assert text_of(seller, "PartyTaxScheme", "CompanyID") == "IE 0000000X"
    assert text_of(seller, "Contact", "ElectronicMail") == "studio@haldenreyes.example"
    assert text_of(seller, "Contact", "Telephone") == "+353 91 555 0177"
    assert text_of(buyer, "PartyName", "Name") == "Harbour Coffee Roasters"
    assert text_of(buyer, "Contact", "Name") == "Colm Gallagher"
    assert text_of(twin, "ID") == "P-119"
    assert text_of(twin, "IssueDate") == "2026-11-18"
    assert text_of(twin, "ValidityPeriod", "EndDate") == "2026-12-18"
    lines = all_of(twin, "QuotationLine")
    assert [text_of(line, "LineItem", "Item", "Name") for line in lines] == [
        line.work for line in proposal().offered
    ]


def test_feature_21_the_sums_are_the_printed_ones() -> None:
    twin = told(proposal())

    page = pages_of(proposal())[1].replace("\N{NO-BREAK SPACE}", " ")
    assert f"€{total(twin, 'PayableAmount'):,}" in page
    assert f"−{total(twin, 'AllowanceTotalAmount'):,}" in page
    for name in ("LineExtensionAmount", "TaxExclusiveAmount"):
        assert f"{total(twin, name):,}" in page
    assert f"{number(twin, 'TaxTotal', 'TaxAmount'):,}" in page


@pytest.mark.parametrize("currency", ["EUR", "JPY", "KWD"])
@pytest.mark.parametrize("seed", range(12))
def test_the_sums_add_up_to_the_unit(seed: int, currency: str) -> None:
    dice = random.Random(seed)  # noqa: S311 — made-up paper, not a secret
    lines = [
        (
            ("Work", "", "h"),
            Priced(
                dice.randrange(1, 9_000_000),
                dice.randrange(-200_000, 9_000_000),
                dice.choice([0, 0, 12_500, 3_333]),
                dice.choice([23_000, 13_500, 0, 9_975]),
                optional=dice.random() < 0.2,
            ),
        )
        for _n in range(dice.randrange(1, 30))
    ]
    off = Discount(DiscountKind.PERCENT, dice.choice([0, 7_250]), "for a friend")
    sheet = with_lines(replace(estimate(), currency=currency), lines, off)

    twin = told(sheet)

    each = all_of(twin, "QuotationLine")
    nets = [number(line, "LineExtensionAmount") for line in each]
    assert sum(nets) == total(twin, "LineExtensionAmount")
    taken = sum(
        number(one, "Amount") * (-1 if text_of(one, "ChargeIndicator") == "true" else 1)
        for one in all_of(twin, "AllowanceCharge")
    )
    bases = [
        number(one, "TaxableAmount") for one in all_of(twin, "TaxTotal", "TaxSubtotal")
    ]
    net = total(twin, "TaxExclusiveAmount")
    assert sum(nets) - taken == sum(bases) == net
    tax = number(twin, "TaxTotal", "TaxAmount")
    parts = [
        number(one, "TaxAmount") for one in all_of(twin, "TaxTotal", "TaxSubtotal")
    ]
    assert sum(parts) == tax
    assert net + tax == total(twin, "TaxInclusiveAmount")
    for line, one in zip(each, sheet.offered, strict=True):
        assert number(line, "Quantity") * 10**6 == one.figures.quantity_micro


def test_prices_with_tax_are_told_without_it() -> None:
    sheet = with_lines(estimate(), [(("Work", "", ""), ONE)] * 3)
    totals = sheet.totals
    lines = tuple(replace(line, net=100) for line in sheet.lines)
    taxes = (totals.taxes[0]._replace(on=244, tax=56),)
    priced = totals._replace(gross_sum=300, taxes=taxes, net=244, tax=56, total=300)
    sheet = replace(sheet, lines=lines, totals=priced._replace(due=300))

    twin = told(replace(sheet, tax=TaxTerms(with_tax=True)))

    nets = [
        number(line, "LineExtensionAmount") for line in all_of(twin, "QuotationLine")
    ]
    assert nets == [Decimal("0.82"), Decimal("0.81"), Decimal("0.81")]
    price = all_of(twin, "QuotationLine", "LineItem", "Price")[0]
    assert number(price, "PriceAmount") == Decimal("0.813")
    assert total(twin, "PayableAmount") == 3


def test_what_a_section_hides_is_nowhere() -> None:
    lines = [(("Secret part", "", ""), ONE._replace(price_e4=123_400))] * 3
    sheet = with_lines(estimate(), lines)
    heading = SheetLine(
        "The whole", "", "", ONE, 0, LinePart.HEADING, only_sum=True, sum=3702
    )
    sheet = replace(sheet, lines=(heading, *sheet.lines))

    twin = told(sheet)

    (line,) = all_of(twin, "QuotationLine")
    assert text_of(line, "LineItem", "Item", "Name") == "The whole"
    assert number(line, "LineExtensionAmount") == Decimal("37.02")
    assert number(line, "LineItem", "Price", "PriceAmount") == Decimal("37.02")
    assert b"12.34" not in quotation(sheet)


def test_what_is_not_in_the_total_is_said_in_notes() -> None:
    figures = [
        ONE,
        ONE._replace(optional=True),
        ONE._replace(period=Period.MONTH),
        ONE._replace(package=2),
    ]
    works = ["In", "If wished", "Care", "Large"]
    priced = zip(works, figures, strict=True)
    sheet = with_lines(estimate(), [((work, "", ""), ONE) for work in works[:1]])
    lines = [SheetLine(work, "", "", one, 100) for work, one in priced]
    packages = (Package(1, "Small"), Package(2, "All of it"))

    twin = told(replace(sheet, lines=tuple(lines), packages=packages))

    notes = [note.text for note in all_of(twin, "Note")]
    assert len(all_of(twin, "QuotationLine")) == 1
    for note in ("If you wish: If wished, 1.00 EUR", "All of it: Large, 1.00 EUR"):
        assert note in notes
    assert any(note and note.endswith(": Care, 1.00 EUR") for note in notes)


def test_the_reason_for_no_tax_and_what_is_withheld_are_said() -> None:
    sheet = with_lines(estimate(), [(("Work", "", ""), ONE._replace(tax_milli=0))])
    held = LevyRow("IRPF", LevyKind.WITHHELD, 15_000, 100, -15)
    more = LevyRow("Eco", LevyKind.ADDED, 1_000, 100, 1)
    totals = sheet.totals._replace(levies=(more, held), tax=1, total=101, due=86)
    terms = TaxTerms(case=TaxCase.REVERSE_CHARGE, reason="Art. 196")

    no_tax = replace(sheet, totals=totals, tax=terms)
    twin = told(no_tax)

    first, second = all_of(twin, "TaxTotal", "TaxSubtotal")
    assert text_of(first, "TaxCategory", "ID") == "AE"
    reason = text_of(first, "TaxCategory", "TaxExemptionReason")
    assert reason.startswith("Reverse charge")
    assert plain(reason) in plain("".join(pages_of(no_tax)))
    assert text_of(second, "TaxCategory", "Name") == "Eco"
    assert total(twin, "PayableAmount") == Decimal("0.86")
    assert "IRPF: -0.15 EUR" in [note.text for note in all_of(twin, "Note")]


def test_the_papers_before_it_are_referred_to() -> None:
    older = SentBefore(OfferKind.PROPOSAL, "P-119", 1, date(2026, 11, 18))
    source = SentBefore(OfferKind.ESTIMATE, "E-064", 2, date(2026, 11, 2))

    twin = told(replace(proposal(), revision=2, replaces=older, based_on=source))

    first, second = all_of(twin, "AdditionalDocumentReference")
    assert text_of(first, "ID") == "P-119"
    assert text_of(first, "VersionID") == "1"
    assert text_of(first, "IssueDate") == "2026-11-18"
    said = text_of(first, "DocumentDescription")
    assert said == "Replaces version 1 of 18 November 2026"
    assert text_of(second, "DocumentType") == "Estimate"
    assert all_of(told(proposal()), "AdditionalDocumentReference") == []


def test_where_to_pay_and_when_the_work_is_done() -> None:
    sender = replace(HALDEN, iban="IE29 AIBK 9311 5212 3456 78", bic="AIBKIE2D")
    sheet = replace(
        estimate(),
        sender=sender,
        service_from=date(2026, 12, 1),
        service_until=date(2026, 12, 24),
    )

    twin = told(sheet)

    account = all_of(twin, "PaymentMeans", "PayeeFinancialAccount")[0]
    assert text_of(account, "ID") == "IE29AIBK93115212345678"
    assert text_of(account, "FinancialInstitutionBranch", "ID") == "AIBKIE2D"
    assert text_of(twin, "PaymentMeans", "PaymentID") == "E-064"
    ends = text_of(twin, "Delivery", "RequestedDeliveryPeriod", "EndDate")
    assert ends == "2026-12-24"


@pytest.mark.parametrize(
    "text",
    [
        "<b>A&B</b>",
        "]]>",
        "\x00\x0b\x1f\ufffe\ud800",
        "&amp; <!-- -->",
        "北京 Łódź שלום",
        "=1+1",
    ],
)
def test_any_text_is_text(text: str) -> None:
    sheet = with_lines(
        replace(
            proposal(),
            title=text,
            recipient=Recipient(text, text, text, text),
            sender=replace(HALDEN, name=text, iban=text, contact_lines=text),
            sections=(letter_of(text, text),),
        ),
        [((text, text, text), ONE)],
    )

    twin = told(sheet)

    clean = "".join(char for char in text if char not in "\x00\x0b\x1f\ufffe\ud800")
    item = all_of(twin, "QuotationLine", "LineItem", "Item")[0]
    assert text_of(item, "Name") == (clean or "1")


def test_a_draft_without_anything_is_a_quotation() -> None:
    sheet = with_lines(
        replace(
            proposal(), draft=True, number="", title="", subtitle="", sections=(),
            valid_until=None, recipient=Recipient(""), sender=replace(HALDEN, name=""),
        ),
        [],
    )  # fmt: skip

    assert total(told(sheet), "PayableAmount") == 0


def test_units_that_machines_know_have_their_code() -> None:
    units = {"h": "HUR", "Std.": "HUR", "days": "DAY", "Stück": "H87", "bag": "C62"}
    lines = [(("Work", "", unit), ONE) for unit in units]

    twin = told(with_lines(estimate(), lines))

    found = all_of(twin, "QuotationLine", "Quantity")
    assert [one.get("unitCode") for one in found] == list(units.values())


def test_the_unit_of_a_proposal_is_not_on_paper_and_not_here() -> None:
    sheet = long_sheet(3, kind=OfferKind.PROPOSAL)

    assert b'unitCode="HUR"' not in quotation(sheet)
