"""The printed sums can be added up: further taxes, and what comes back."""

from dataclasses import replace

import pytest

from models.offers.conditions import Levy, Looks, TaxTerms
from models.offers.kinds import Design, LinePart, Period
from models.offers.pricing import NO_DISCOUNT
from models.offers.pricing_parts import payment_parts
from models.offers.sheet import Sheet
from models.offers.sheet_lines import sheet_lines, sheet_with_lines
from models.offers.values import LineValues
from reports import totals
from reports.epc_qr import payload
from reports.ink import one_line
from reports.layout import Layout
from reports.offer_pdf import render_offer
from tests.reports.paper import pages_of, proposal
from tests.reports.rich import PACKAGED, PACKAGES, packaged

BAG = LineValues("Bag", price_e4=1_190_000, tax_milli=19_000)


def said(sheet: Sheet) -> str:
    return "\n".join(pages_of(sheet)).replace("\N{NO-BREAK SPACE}", " ")


def test_a_further_tax_that_no_price_holds_stands_above_the_total() -> None:
    tax = TaxTerms(with_tax=True, levies=(Levy("Surcharge", 5_000),))
    plain = replace(proposal(), tax=tax, discount=NO_DISCOUNT)
    sheet = sheet_with_lines(plain, [BAG])

    text = said(sheet)

    sum_at, levy_at, total_at = map(text.index, ("Surcharge 5 %", "5.00", "€124.00"))
    assert sum_at < levy_at < total_at
    assert "Including Surcharge" not in text
    assert text.count("119.00") == 3  # each, amount, and the sum above the levy


def test_the_sum_of_the_common_lines_is_what_is_paid_once() -> None:
    monthly = BAG._replace(work="Care", price_e4=70_000, period=Period.MONTH)
    small = BAG._replace(package=1, price_e4=10_000)
    sheet = sheet_with_lines(packaged(), [BAG, monthly, small])

    text = said(sheet)

    assert "126.00" not in text
    assert "119.00" in text


def test_a_group_of_what_comes_back_has_its_sum_by_period() -> None:
    group = LineValues("Looking after", part=LinePart.HEADING)
    monthly = BAG._replace(work="Care", price_e4=70_000, period=Period.MONTH)
    yearly = BAG._replace(work="Licence", period=Period.YEAR)

    text = said(sheet_with_lines(proposal(), [BAG, group, monthly, yearly]))

    assert "Subtotal, Looking after per month" in text
    assert "Subtotal, Looking after per year" in text
    assert "0.00\n" not in text.replace("00.00\n", "")


def test_a_hidden_group_of_what_comes_back_does_not_cost_nothing() -> None:
    group = LineValues("Looking after", part=LinePart.HEADING, only_sum=True)
    monthly = [
        BAG._replace(work=work, price_e4=price, period=Period.MONTH)
        for work, price in (("Care", 70_000), ("Guard", 50_000))
    ]

    text = said(sheet_with_lines(proposal(), [BAG, group, *monthly]))

    assert "Subtotal, Looking after per month" in text
    assert "12.00" in text
    assert not {"7.00", "5.00", "0.00"} & set(text.split())


def test_a_period_of_wishes_alone_has_no_total_of_nothing() -> None:
    wish = BAG._replace(work="Advice", period=Period.QUARTER, optional=True)

    text = said(sheet_with_lines(proposal(), [BAG, wish]))

    assert "Total per quarter" not in text
    assert "0.00" not in text.split()


def test_each_package_has_a_schedule_of_its_own() -> None:
    text = said(packaged())

    for letter in "ABC":
        assert f"Payment schedule, Option {letter}" in text


def test_the_choice_of_a_package_changes_nothing_on_the_paper_that_was_sent() -> None:
    odd = PACKAGED[-2]._replace(work="Books", tax_milli=13_500)
    sent = sheet_with_lines(packaged(), [*PACKAGED, odd])
    lines, totals = sheet_lines(
        [*PACKAGED, odd], sent.discount, sent.currency, sent.tax, PACKAGES, chosen=3
    )
    parts = payment_parts(sent.terms, totals.due)
    changed = replace(sent, lines=lines, totals=totals, payments=parts)

    answered = replace(changed, chosen_package=3)

    assert answered.totals.due != sent.totals.due
    assert render_offer(answered) == render_offer(sent)


def test_a_code_asks_for_no_deposit_of_another_package() -> None:
    sheet = packaged()
    sender = replace(sheet.sender, iban="IE29AIBK93115212345678")
    coded = replace(sheet, sender=sender, shows_deposit_code=True)

    assert payload(coded) == ""
    assert payload(replace(coded, packages=()))


@pytest.mark.parametrize("design", list(Design))
def test_a_large_amount_does_not_run_into_its_name(design: Design) -> None:
    large = BAG._replace(price_e4=98_765_432_100, period=Period.QUARTER)
    many = [large, BAG._replace(tax_milli=7_000, period=Period.QUARTER)]
    sheet = sheet_with_lines(replace(proposal(), locale="de-DE"), [BAG, *many])
    layout = Layout.of(replace(sheet, looks=Looks(design=design)))
    (_period, each), *_none = sheet.totals.each_period

    sums = totals._sums(layout, each, layout.words.total_quarterly)

    for row in (*sums.above, sums.total):
        shown = one_line(row.shown, row.style).width
        assert max(line.width for line in row.lines) + shown < totals.WIDTH
