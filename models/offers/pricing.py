"""What an offer costs: line nets, discount, one tax row per rate, totals, exactly.

The order of EN 16931: each line is rounded to the minor unit, then summed; the discount
is taken from the sum and split over the tax rates; each rate's tax is rounded once.
"""

from collections.abc import Sequence
from typing import NamedTuple

from models.book.money import (
    LARGEST,
    WHOLE_RATE,
    decimals_of,
    half_up,
    known_rate,
    split,
)
from models.book.refusals import Refused
from models.offers.kinds import DiscountKind, LevyKind, Period

_LINE_SCALE = 10**6 * 10**4 * WHOLE_RATE


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
    """

    quantity_micro: int
    price_e4: int
    discount_milli: int = 0
    tax_milli: int = 0
    optional: bool = False
    discount_minor: int = 0
    package: int = 0
    period: Period = Period.ONCE


class Discount(NamedTuple):
    """What is taken from the sum of the offered lines, and why.

    Attributes:
        value: thousandths of a percent, or minor units, as the kind says.
    """

    kind: DiscountKind = DiscountKind.NONE
    value: int = 0
    reason: str = ""


class TaxRow(NamedTuple):
    """The tax of one rate on its base, in minor units."""

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
        nets: what stands at the right of each line, in the order of the lines.
        gross_sum: of what is offered once, before the discount.
        total: net and all tax, before anything is withheld or rounded.
        levies: further taxes; those added are in `tax`, those withheld only in `due`.
        rounding: what cash rounding adds or takes.
        due: what is to be paid.
        each_period: the sums of what comes back, by period, without lines.
        each_package: the sums with each package, by its number, without lines.
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


NO_DISCOUNT = Discount()


def net_of(line: Priced, currency: str) -> int:
    """The line's net in minor units, rounded once, halves away from zero.

    Raises:
        Refused: the discount or tax is not between 0 and 100 percent, or the amount is
            too large.
    """
    kept = WHOLE_RATE - known_rate(line.discount_milli)
    known_rate(line.tax_milli)
    exact = line.quantity_micro * line.price_e4 * kept * 10 ** decimals_of(currency)
    return _in_bounds(half_up(exact, _LINE_SCALE))


def price(
    lines: Sequence[Priced],
    discount: Discount = NO_DISCOUNT,
    currency: str = "EUR",
) -> Totals:
    """Every sum of the offer; optional lines count in `with_options` alone.

    Raises:
        Refused: a rate is not possible, the discount is above the sum, or an amount is
            too large.
    """
    nets = [net_of(line, currency) for line in lines]
    offered: dict[int, int] = {}
    beside: dict[int, int] = {}
    for line, net in zip(lines, nets, strict=True):
        group = beside if line.optional else offered
        group[line.tax_milli] = group.get(line.tax_milli, 0) + net
    gross_sum = _in_bounds(sum(offered.values()))
    off = _discount_on(gross_sum, discount)
    on = _less(offered, off)
    taxes = _taxed(on)
    tax = sum(row.tax for row in taxes)
    both = {rate: on.get(rate, 0) + beside.get(rate, 0) for rate in {**on, **beside}}
    return Totals(
        nets=tuple(nets),
        gross_sum=gross_sum,
        discount=off,
        net=gross_sum - off,
        taxes=taxes,
        tax=tax,
        total=_in_bounds(gross_sum - off + tax),
        due=gross_sum - off + tax,
        with_options=_in_bounds(sum(row.on + row.tax for row in _taxed(both))),
    )


def _discount_on(gross_sum: int, discount: Discount) -> int:
    if discount.kind is DiscountKind.NONE:
        return 0
    if discount.kind is DiscountKind.PERCENT:
        return half_up(gross_sum * known_rate(discount.value), WHOLE_RATE)
    if not 0 <= discount.value <= max(gross_sum, 0):
        raise Refused("The discount cannot be below zero or above the sum.")
    return discount.value


def _less(groups: dict[int, int], off: int) -> dict[int, int]:
    parts = split(off, list(groups.values()))
    return {
        rate: net - part
        for (rate, net), part in zip(groups.items(), parts, strict=True)
    }


def _taxed(groups: dict[int, int]) -> tuple[TaxRow, ...]:
    """One row per rate, the highest first."""
    return tuple(
        TaxRow(rate, groups[rate], half_up(groups[rate] * rate, WHOLE_RATE))
        for rate in sorted(groups, reverse=True)
    )


def _in_bounds(minor: int) -> int:
    if abs(minor) > LARGEST:
        raise Refused("This amount is too large for an offer.")
    return minor
