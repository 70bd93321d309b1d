"""Feature 25 of documents.md, its sums: cost and margin by line and by document."""

from models.offers.conditions import Package
from models.offers.kinds import DiscountKind, LinePart, Period
from models.offers.margins import Margin, margin_of, margin_of_line
from models.offers.pricing import Discount, Totals, price
from models.offers.values import LineValues

BAG = LineValues(
    "Bag", "", 2_000_000, "bag", 500_000, tax_milli=23_000, cost_e4=300_000
)


def priced(lines: list[LineValues], discount: Discount | None = None) -> Totals:
    return price([line.figures for line in lines], discount or Discount())


def test_a_line_leaves_its_price_without_tax_less_its_cost() -> None:
    assert margin_of_line(BAG) == Margin(6_000, 4_000, 40_000)
    with_tax = BAG._replace(price_e4=615_000)
    assert margin_of_line(with_tax, with_tax=True) == Margin(6_000, 4_000, 40_000)


def test_a_discount_comes_out_of_the_margin() -> None:
    lines = [BAG, BAG._replace(cost_e4=0)]

    margin = margin_of(lines, priced(lines, Discount(DiscountKind.PERCENT, 50_000)))

    assert margin == Margin(6_000, 4_000, 40_000)


def test_below_cost_the_margin_is_below_zero() -> None:
    assert margin_of_line(BAG._replace(cost_e4=600_000)).margin == -2_000


def test_a_line_of_unknown_cost_is_counted_as_such() -> None:
    lines = [BAG, BAG._replace(cost_e4=None)]

    assert margin_of(lines, priced(lines)) == Margin(6_000, 14_000, 70_000, 1)


def test_only_what_is_offered_has_a_margin() -> None:
    note = BAG._replace(part=LinePart.NOTE)
    lines = [BAG, BAG._replace(optional=True), note, BAG._replace(period=Period.MONTH)]

    totals = priced(lines)

    assert margin_of(lines, totals).cost == 6_000
    monthly = dict(totals.each_period)[Period.MONTH]
    assert margin_of(lines, monthly, period=Period.MONTH).cost == 6_000


def test_each_package_has_a_margin_of_its_own() -> None:
    lines = [BAG, BAG._replace(package=1), BAG._replace(package=2, cost_e4=0)]
    packages = [Package(1, "Small"), Package(2, "Large")]

    totals = price([line.figures for line in lines], packages=packages)

    assert margin_of(lines, totals).cost == 12_000
    assert margin_of(lines, dict(totals.each_package)[2]).cost == 6_000


def test_nothing_has_no_share() -> None:
    assert margin_of([], priced([])) == Margin(0, 0, None)
