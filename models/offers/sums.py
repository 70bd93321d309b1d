"""The figures that go into an offer's sums and those that come out: plain values."""

from typing import NamedTuple

from models.offers.kinds import DiscountKind, LevyKind, LinePart, Period


class Priced(NamedTuple):
    """The figures of one line.

    Attributes:
        quantity_micro: millionths of a unit.
        price_e4: ten-thousandths of the currency, below zero for a credit.
        discount_milli: thousandths of a percent off this line.
        tax_milli: thousandths of a percent.
        optional: offered beside the total.
        discount_minor: minor units off this line, after the percentage.
        package: 1 to 4, or 0 where the line is in each of them.
        period: how often it is to be paid.
        part: only work counts; headings and notes cost nothing.
    """

    quantity_micro: int
    price_e4: int
    discount_milli: int = 0
    tax_milli: int = 0
    optional: bool = False
    discount_minor: int = 0
    package: int = 0
    period: Period = Period.ONCE
    part: LinePart = LinePart.WORK


class Discount(NamedTuple):
    """What is taken from the sum of the offered lines, and why.

    Attributes:
        value: thousandths of a percent, or minor units, as the kind says.
    """

    kind: DiscountKind = DiscountKind.NONE
    value: int = 0
    reason: str = ""


class TaxRow(NamedTuple):
    """The tax of one rate on its base without tax, in minor units."""

    rate_milli: int
    on: int
    tax: int


class LevyRow(NamedTuple):
    """A further tax on its base, in minor units; what is withheld is below zero."""

    name: str
    kind: LevyKind
    rate_milli: int
    on: int
    amount: int


class Totals(NamedTuple):
    """All sums of an offer in minor units; `with_options` is the total with them.

    Attributes:
        nets: what stands at the right of each line, in the order of the lines; with
            the tax in it where prices are meant so.
        gross_sum: of what is offered once, before the discount, as the lines say it.
        discount: what is taken from `gross_sum`.
        net: without tax, after the discount.
        tax: of all rates, and further taxes that are added.
        total: net and all tax, before anything is withheld or rounded.
        levies: further taxes; those added are in `tax`, those withheld only in `due`.
        rounding: what cash rounding adds or takes.
        due: what is to be paid.
        each_period: the sums of what comes back, by period, without lines.
        each_package: the sums with each package, by its number, without lines.
        package: whose sums these are; 0 where there are no packages.
    """

    nets: tuple[int, ...]
    gross_sum: int
    discount: int
    net: int
    taxes: tuple[TaxRow, ...]
    tax: int
    total: int
    with_options: int
    levies: tuple[LevyRow, ...] = ()
    rounding: int = 0
    due: int = 0
    each_period: tuple[tuple[Period, "Totals"], ...] = ()
    each_package: tuple[tuple[int, "Totals"], ...] = ()
    package: int = 0


NO_DISCOUNT = Discount()
