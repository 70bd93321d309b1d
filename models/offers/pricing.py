"""What an offer costs: line nets, discount, one tax row per rate, totals, exactly.

The order of EN 16931: each line is rounded to the minor unit, then summed; the discount
is taken from the sum and split over the tax rates; each rate's tax is rounded once.
Where prices are meant with the tax in them, it is taken out of each rate's sum instead.
"""

from collections.abc import Iterable, Mapping, Sequence

from models.book.money import WHOLE_RATE, decimals_of, half_up, known_rate, split
from models.book.refusals import Refused
from models.offers.conditions import USUAL_TAX, Package, TaxTerms
from models.offers.kinds import DiscountKind, LinePart, Period
from models.offers.pricing_tax import in_bounds, taxed
from models.offers.sums import (
    NO_DISCOUNT,
    Discount,
    LevyRow,
    Priced,
    TaxRow,
    Totals,
)

__all__ = [
    "NO_DISCOUNT",
    "Discount",
    "LevyRow",
    "Priced",
    "TaxRow",
    "Totals",
    "main_package",
    "net_of",
    "price",
]

_LINE_SCALE = 10**6 * 10**4 * WHOLE_RATE
Rates = dict[int, int]
"""Minor units by tax rate, in the order of the lines."""


def net_of(line: Priced, currency: str) -> int:
    """What stands at the right of the line in minor units, rounded once, half up.

    The percentage is taken off first, then the amount, never past zero; halves go away
    from zero.

    Raises:
        Refused: the discount or tax is not between 0 and 100 percent, the amount off is
            more than the line, or the amount is too large.
    """
    if line.part != LinePart.WORK:
        return 0
    kept = WHOLE_RATE - known_rate(line.discount_milli)
    known_rate(line.tax_milli)
    exact = line.quantity_micro * line.price_e4 * kept * 10 ** decimals_of(currency)
    net = in_bounds(half_up(exact, _LINE_SCALE))
    if not line.discount_minor:
        return net
    if not 0 <= line.discount_minor <= abs(net):
        raise Refused("The discount of a line cannot be more than the line.")
    return net - line.discount_minor if net > 0 else net + line.discount_minor


def price(
    lines: Sequence[Priced],
    discount: Discount = NO_DISCOUNT,
    currency: str = "EUR",
    tax: TaxTerms = USUAL_TAX,
    packages: Sequence[Package] = (),
    chosen: int = 0,
) -> Totals:
    """Every sum of the offer; optional lines count in `with_options` alone.

    A percentage is taken from what is paid once and from what comes back; an amount
    from what is paid once.

    Args:
        tax: how it is taxed.
        packages: of which one is chosen; where none are named, those the lines name.
        chosen: the number of the chosen package, 0 while none is.

    Raises:
        Refused: a rate is not possible, a discount is above its sum, or an amount is
            too large.
    """
    nets = tuple([net_of(line, currency) for line in lines])
    counted = [
        (line, net)
        for line, net in zip(lines, nets, strict=True)
        if line.part == LinePart.WORK
    ]
    numbers = {package.number for package in packages}
    numbers = numbers or {line.package for line, _net in counted} - {0}
    if not numbers:
        return _sums_of(counted, 0, discount, tax)._replace(nets=nets)
    each = {
        number: _sums_of(counted, number, discount, tax) for number in sorted(numbers)
    }
    shown = each[main_package(packages, numbers, chosen)]
    return shown._replace(nets=nets, each_package=tuple(each.items()))


def main_package(
    packages: Iterable[Package], numbers: Iterable[int] = (), chosen: int = 0
) -> int:
    """Whose sums are shown for all: the chosen, else the advised, else the first one.

    Args:
        numbers: of the packages that lines name, where no packages are said.
    """
    packages = list(packages)
    known = {*numbers, *(package.number for package in packages)}
    advised = [package.number for package in packages if package.advised]
    wanted = [chosen, *advised, *sorted(known)]
    return next((number for number in wanted if number in known), 0)


def _sums_of(
    counted: Iterable[tuple[Priced, int]],
    package: int,
    discount: Discount,
    tax: TaxTerms,
) -> Totals:
    """The sums with one package: of what is paid once, and of each period."""
    periods: dict[Period, tuple[Rates, Rates]] = {Period.ONCE: ({}, {})}
    for line, net in counted:
        if line.package and line.package != package:
            continue
        groups = periods.setdefault(line.period, ({}, {}))[bool(line.optional)]
        groups[line.tax_milli] = groups.get(line.tax_milli, 0) + net
    once = _sums(*periods.pop(Period.ONCE), discount, tax)
    later = NO_DISCOUNT if discount.kind is DiscountKind.AMOUNT else discount
    return once._replace(
        package=package,
        each_period=tuple(
            (period, _sums(*periods[period], later, tax)._replace(package=package))
            for period in Period
            if period in periods
        ),
    )


def _sums(offered: Rates, beside: Rates, discount: Discount, tax: TaxTerms) -> Totals:
    gross_sum = in_bounds(sum(offered.values()))
    off = _discount_on(gross_sum, discount)
    on = _less(offered, off)
    made = taxed(on, tax)
    both = {rate: on.get(rate, 0) + beside.get(rate, 0) for rate in {**on, **beside}}
    return Totals(
        nets=(),
        gross_sum=gross_sum,
        discount=off,
        net=made.net,
        taxes=made.taxes,
        tax=made.tax,
        total=made.total,
        with_options=taxed(both, tax).total if beside else made.total,
        levies=made.levies,
        rounding=made.rounding,
        due=made.due,
    )


def _discount_on(gross_sum: int, discount: Discount) -> int:
    if discount.kind is DiscountKind.NONE:
        return 0
    if discount.kind is DiscountKind.PERCENT:
        return half_up(gross_sum * known_rate(discount.value), WHOLE_RATE)
    if not 0 <= discount.value <= max(gross_sum, 0):
        raise Refused("The discount cannot be below zero or above the sum.")
    return discount.value


def _less(groups: Mapping[int, int], off: int) -> Rates:
    parts = split(off, list(groups.values()))
    return {
        rate: net - part
        for (rate, net), part in zip(groups.items(), parts, strict=True)
    }
