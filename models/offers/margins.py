"""What an offer leaves after its costs. No paper ever says it."""

from collections.abc import Sequence
from typing import NamedTuple

from models.book.money import WHOLE_RATE, decimals_of, half_up
from models.offers.kinds import LinePart, Period
from models.offers.pricing import Totals, net_of
from models.offers.values import LineValues

_COST_SCALE = 10**6 * 10**4


class Margin(NamedTuple):
    """Cost and margin in minor units, without tax.

    Attributes:
        share_milli: the margin in thousandths of a percent of the price; None where
            there is no price.
        unknown: the lines whose cost nobody said, which count as costing nothing.
    """

    cost: int
    margin: int
    share_milli: int | None
    unknown: int = 0


def margin_of(
    lines: Sequence[LineValues],
    totals: Totals,
    currency: str = "EUR",
    period: Period = Period.ONCE,
) -> Margin:
    """What the offered lines leave after the discount.

    Args:
        totals: of the offer, or those of one package or one period of it.
        period: whose lines are meant.
    """
    counted = [
        line
        for line in lines
        if line.part == LinePart.WORK
        and not line.optional
        and line.period == period
        and line.package in {0, totals.package}
    ]
    cost = sum(cost_of(line, currency) for line in counted)
    unknown = sum(line.cost_e4 is None for line in counted)
    return _margin(totals.net, cost, unknown)


def margin_of_line(
    line: LineValues, currency: str = "EUR", *, with_tax: bool = False
) -> Margin:
    """What one line leaves, before a discount on the whole offer.

    Args:
        with_tax: the price is meant with the tax in it.

    Raises:
        Refused: a figure of the line cannot be.
    """
    net = net_of(line.figures, currency)
    if with_tax:
        net = half_up(net * WHOLE_RATE, WHOLE_RATE + line.tax_milli)
    return _margin(net, cost_of(line, currency), int(line.cost_e4 is None))


def cost_of(line: LineValues, currency: str) -> int:
    """What the line costs oneself in minor units; nothing where nobody said."""
    exact = line.quantity_micro * (line.cost_e4 or 0) * 10 ** decimals_of(currency)
    return half_up(exact, _COST_SCALE)


def _margin(net: int, cost: int, unknown: int) -> Margin:
    margin = net - cost
    share = half_up(margin * WHOLE_RATE, net) if net > 0 else None
    return Margin(cost, margin, share, unknown)
