"""The printed sums can be added up: further taxes, and what comes back."""

import re
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
from reports.words.languages import LANGUAGES
from reports.words.table import Words
from tests.reports.paper import pages_of, proposal
from tests.reports.rich import PACKAGED, PACKAGES, packaged

PLAIN = replace(proposal(), discount=NO_DISCOUNT)
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


def test_wishes_that_come_back_have_their_own_total_and_none_of_nothing() -> None:
    wish = BAG._replace(work="Advice", period=Period.QUARTER, optional=True)
    monthly = BAG._replace(work="Care", price_e4=70_000, period=Period.MONTH)
    more = monthly._replace(work="Guard", optional=True)

    text = said(sheet_with_lines(PLAIN, [BAG, wish, monthly, more]))

    assert "Total with all options" not in text  # once, nothing is wished
    assert "Total per month with all options €16.66" in text
    assert "Total per quarter with all options €141.61" in text
    assert "Total per quarter\n" not in text
    assert "0.00" not in text.split()


def test_wishes_that_are_paid_once_are_in_the_total_of_what_is() -> None:
    wish = BAG._replace(work="Advice", optional=True)
    monthly = BAG._replace(work="Care", period=Period.MONTH)

    text = said(sheet_with_lines(PLAIN, [BAG, wish, monthly]))

    assert "Total with all options €283.22" in text
    assert "per month with" not in text
    assert "Prices do not include VAT." in text


def test_wishes_with_the_tax_in_their_price_say_so() -> None:
    tax = TaxTerms(with_tax=True)
    wish = BAG._replace(work="Advice", optional=True)
    dear = replace(proposal(), tax=tax, discount=NO_DISCOUNT)

    assert "Prices include VAT." in said(sheet_with_lines(dear, [BAG, wish]))
    assert "Prices " not in said(sheet_with_lines(replace(dear, sections=()), [BAG]))
    free = wish._replace(tax_milli=0)
    assert "Prices " not in said(sheet_with_lines(dear, [BAG, free]))


@pytest.mark.parametrize("words", LANGUAGES.values(), ids=list(LANGUAGES))
def test_what_is_in_every_package_is_a_row_of_each(words: Words) -> None:
    care = BAG._replace(work="Care", price_e4=70_000, period=Period.MONTH)
    plain = replace(packaged(), discount=NO_DISCOUNT, locale=words.language)
    sheet = sheet_with_lines(plain, [*PACKAGED, care])

    text = said(sheet)

    name = words.in_every_package
    assert len(re.findall(rf"\n{name} [^\n]*900.00\n", text)) == 4
    assert len(re.findall(rf"\n{name}, {words.monthly} 7.00\n", text)) == 4


def test_the_rows_of_a_package_come_to_its_sum() -> None:
    care = BAG._replace(work="Care", price_e4=70_000, period=Period.MONTH)
    plain = replace(packaged(), discount=NO_DISCOUNT)
    own = [line for line in PACKAGED if line.package != 1]

    text = said(sheet_with_lines(plain, [care, *own]))

    _common, first, second, third = text.split("\nOption ")[:4]
    for package, net in ((first, "900"), (second, "7,800"), (third, "10,700")):
        assert "\nIncluded in every option 900.00" in package
        assert "\nIncluded in every option, per month 7.00" in package
        assert f"\nNet {net}.00" in package  # the first one adds nothing of its own


def test_what_a_table_carries_forward_is_its_own_sum() -> None:
    bags = [BAG._replace(package=n % 2 + 1, price_e4=10_000) for n in range(60)]
    common = [BAG._replace(work="Care", price_e4=1_000_000)] * 3
    sheet = sheet_with_lines(packaged(), [*common, *bags])

    carried = re.findall(r"Carried forward\s*([\d,.]+)", said(sheet))
    brought = re.findall(r"Brought forward\s*([\d,.]+)", said(sheet))

    assert carried == brought
    assert len(carried) > 1
    assert all("300.00" < shown < "330.00" for shown in carried)


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


def test_a_group_without_lines_sums_up_nothing() -> None:
    group = LineValues("On the road", part=LinePart.HEADING)
    note = LineValues("Nothing yet", part=LinePart.NOTE)

    text = said(sheet_with_lines(PLAIN, [BAG, group, note, group]))

    assert text.count("On the road") == 2
    assert "Subtotal" not in text
    assert "0.00" not in text.split()


def test_a_group_whose_lines_are_all_in_packages_is_not_among_what_all_hold() -> None:
    road, shop = (
        LineValues(work, part=LinePart.HEADING, package=package)
        for work, package in (("On the road", 0), ("In the shop", 1))
    )
    lines = [BAG, road, shop, *[BAG._replace(package=n) for n in (1, 2, 3)], road]

    text = said(sheet_with_lines(packaged(), lines))

    assert "On the road" not in text
    assert "Subtotal, In the shop" in text


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
