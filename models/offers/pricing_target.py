"""The discount that makes the total what one wishes it to be."""

from collections.abc import Callable, Sequence

from models.book.money import PRICE_PLACES, QUANTITY_PLACES, decimals_of
from models.book.refusals import Refused
from models.offers.conditions import USUAL_TAX, Package, TaxTerms
from models.offers.kinds import DiscountKind, LinePart, Period
from models.offers.pricing import Discount, Priced, Totals, net_of, price


def discount_for_total(
    lines: Sequence[Priced],
    target_total: int,
    currency: str = "EUR",
    tax: TaxTerms = USUAL_TAX,
    packages: Sequence[Package] = (),
    chosen: int = 0,
    reason: str = "",
) -> Discount:
    """The amount off with which the total is the wished one, or as near as can be.

    A unit off takes its tax with it, so not every total can be met; of two that are
    equally near, the lower one is taken.

    Args:
        target_total: with all tax, in minor units, as `Totals.total`.

    Raises:
        Refused: the wished total is above the one without a discount, or below the one
            with all taken off.
    """
    counted = _grouped(lines, currency)

    def priced(off: int) -> Totals:
        discount = Discount(DiscountKind.AMOUNT, off, reason)
        return price(counted, discount, currency, tax, packages, chosen)

    whole = priced(0)
    if target_total > whole.total:
        raise Refused("A discount cannot make the total higher.")
    most = max(0, min(whole.gross_sum, *_sums(whole)))
    if target_total < priced(most).total:
        raise Refused("No discount can make the total so low.")
    off = _first(most, lambda off: priced(off).total <= target_total)
    window = 2 * _reach(whole)
    near = range(max(0, off - window), min(most, off + window) + 1)
    made = {off: priced(off).total for off in near}
    best = min(
        made,
        key=lambda off: (abs(made[off] - target_total), made[off], off),
    )
    return Discount(DiscountKind.AMOUNT, best, reason)


def _grouped(lines: Sequence[Priced], currency: str) -> list[Priced]:
    """One line for all that are offered once at one rate in one package.

    The discount only meets these, and a thousand lines are not reckoned sixty times.
    """
    groups: dict[tuple[int, int], int] = {}
    for line in lines:
        offered = line.part is LinePart.WORK and line.period is Period.ONCE
        if offered and not line.optional:
            key = (line.package, line.tax_milli)
            groups[key] = groups.get(key, 0) + net_of(line, currency)
    unit = 10 ** (PRICE_PLACES - decimals_of(currency))
    return [
        Priced(10**QUANTITY_PLACES, net * unit, tax_milli=rate, package=package)
        for (package, rate), net in groups.items()
    ]


def _sums(totals: Totals) -> list[int]:
    """The sums of all packages: none of them may be below what is taken off."""
    return [totals.gross_sum, *(one.gross_sum for _n, one in totals.each_package)]


def _reach(totals: Totals) -> int:
    """How many units rounding can lead the total astray: a few for each row."""
    return 2 + 2 * len(totals.taxes) + len(totals.levies)


def _first(most: int, is_low: Callable[[int], bool]) -> int:
    """The first discount from which on the total is low, as far as it falls evenly."""
    low, high = 0, most
    while low < high:
        middle = (low + high) // 2
        if is_low(middle):
            high = middle
        else:
            low = middle + 1
    return low
