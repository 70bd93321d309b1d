"""From the amounts of each rate to their taxes and what is to be paid."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from models.book.money import LARGEST, WHOLE_RATE, half_up, known_rate
from models.book.refusals import Refused
from models.offers.conditions import Levy, TaxTerms
from models.offers.kinds import LevyKind, TaxCase
from models.offers.sums import LevyRow, TaxRow

_BESIDE_TAX = frozenset({LevyKind.ADDED, LevyKind.COMPOUND})


class Taxed(NamedTuple):
    """Amounts with everything that taxes add to them, in minor units."""

    net: int
    taxes: tuple[TaxRow, ...]
    levies: tuple[LevyRow, ...]
    tax: int
    total: int
    rounding: int
    due: int


def taxed(groups: Mapping[int, int], terms: TaxTerms) -> Taxed:
    """The amounts of each rate, after the discount, with their taxes.

    Where no tax is charged the amounts are what is paid; only what is withheld stays.

    Raises:
        Refused: a further tax is not between 0 and 100 percent, or a sum is too large.
    """
    charged = terms.case is TaxCase.NORMAL
    taxes = _rows(groups, with_tax=terms.with_tax) if charged else ()
    net = sum(row.on for row in taxes) if charged else sum(groups.values())
    tax = sum(row.tax for row in taxes)
    wanted = [levy for levy in terms.levies if charged or levy.kind not in _BESIDE_TAX]
    levies = tuple(_levied(net, tax, wanted))
    tax += sum(row.amount for row in levies if row.kind in _BESIDE_TAX)
    total = in_bounds(net + tax)
    asked = total + sum(row.amount for row in levies if row.kind not in _BESIDE_TAX)
    step = terms.cash_step
    due = half_up(asked, step) * step if step else asked
    return Taxed(net, taxes, levies, tax, total, due - asked, in_bounds(due))


def _rows(groups: Mapping[int, int], *, with_tax: bool) -> tuple[TaxRow, ...]:
    """One row per rate, the highest first."""
    made = []
    for rate in sorted(groups, reverse=True):
        amount = groups[rate]
        if with_tax:
            net = half_up(amount * WHOLE_RATE, WHOLE_RATE + rate)
            made.append(TaxRow(rate, net, amount - net))
        else:
            made.append(TaxRow(rate, amount, half_up(amount * rate, WHOLE_RATE)))
    return tuple(made)


def _levied(net: int, tax: int, levies: Iterable[Levy]) -> Iterable[LevyRow]:
    """Each further tax on the net; a compound one also on the taxes before it."""
    so_far = net + tax
    for levy in levies:
        on = so_far if levy.kind is LevyKind.COMPOUND else net
        amount = half_up(on * known_rate(levy.rate_milli), WHOLE_RATE)
        if levy.kind in _BESIDE_TAX:
            so_far += amount
        else:
            amount = -amount
        yield LevyRow(levy.name, levy.kind, levy.rate_milli, on, amount)


def in_bounds(minor: int) -> int:
    """The amount itself.

    Raises:
        Refused: it is too large.
    """
    if abs(minor) > LARGEST:
        raise Refused("This amount is too large for an offer.")
    return minor
