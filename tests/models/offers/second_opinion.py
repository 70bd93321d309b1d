"""The sums of an offer reckoned a second time, from the rules and with fractions.

Nothing here is taken from the book's own reckoning. An amount is a whole number of
coins; whatever is not whole yet is a fraction.
"""

from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from math import floor
from typing import NamedTuple

from models.offers.conditions import Levy, Package, Payment, TaxTerms
from models.offers.kinds import DiscountKind, LevyKind, Period, ShareKind, TaxCase
from models.offers.sums import Discount, Priced

HUNDRED = 100_000
COINS = {"JPY": 1, "EUR": 100, "KWD": 1_000}
"""Of each currency to one of it."""


def nearest(exact: Fraction) -> int:
    """The nearest whole number; a half goes away from zero."""
    whole = floor(abs(exact) + Fraction(1, 2))
    return whole if exact > 0 else -whole


@dataclass(frozen=True)
class Paper:
    """A whole document: what the rules ask for."""

    lines: list[Priced]
    discount: Discount
    currency: str
    terms: TaxTerms
    packages: list[Package]
    chosen: int

    @cached_property
    def amounts(self) -> list[int]:
        """What stands at the right of each line."""
        return [self.amount(line) for line in self.lines]

    def amount(self, line: Priced) -> int:
        if line.part != "work":
            return 0
        many, each = (
            Fraction(line.quantity_micro, 10**6),
            Fraction(line.price_e4, 10**4),
        )
        kept = Fraction(HUNDRED - line.discount_milli, HUNDRED)
        rounded, off = nearest(many * each * kept * self.coins), line.discount_minor
        return rounded - off if rounded > 0 else rounded + off

    @property
    def coins(self) -> int:
        return COINS[self.currency]

    @property
    def shown_package(self) -> int:
        numbers = [package.number for package in self.packages]
        if self.chosen in numbers:
            return self.chosen
        advised = [package.number for package in self.packages if package.advised]
        return min(advised or numbers or [0])


class Side(NamedTuple):
    """The sums without the options, or with them."""

    net: int
    taxes: list[tuple[int, int, int]]
    levies: list[tuple[Levy, int]]

    @property
    def total(self) -> int:
        added = [many for levy, many in self.levies if levy.kind != LevyKind.WITHHELD]
        return self.net + sum(tax for _rate, _on, tax in self.taxes) + sum(added)

    def due(self, step: int) -> int:
        """What is paid: less what is withheld, in the coins there are."""
        kept = [many for levy, many in self.levies if levy.kind == LevyKind.WITHHELD]
        asked = self.total + sum(kept)
        return nearest(Fraction(asked, step)) * step if step else asked


class View:
    """One package of a paper in one period."""

    def __init__(self, paper: Paper, package: int, period: Period) -> None:
        self.paper = paper
        mine = [
            (line, amount)
            for line, amount in zip(paper.lines, paper.amounts, strict=True)
            if line.part == "work"
            and line.period == period
            and line.package in {0, package}
        ]
        self.offered = [(one.tax_milli, many) for one, many in mine if not one.optional]
        self.wishes = [(one.tax_milli, many) for one, many in mine if one.optional]
        self.whole = sum(many for _rate, many in self.offered)
        self.off = self._off(period)
        self.left = self._left()
        self.plain = self._side(self.left)
        if self.wishes:
            both = dict(self.left)
            for rate, many in self.wishes:
                both[rate] = both.get(rate, 0) + many
            self.full = self._side(both)
        else:
            self.full = self.plain

    def _off(self, period: Period) -> int:
        kind, value, _reason = self.paper.discount
        if kind == DiscountKind.PERCENT:
            return nearest(Fraction(self.whole * value, HUNDRED))
        return value if period == Period.ONCE else 0

    def _left(self) -> dict[int, int]:
        """What is left of each rate; coins are dealt to who lost most by rounding."""
        sums: dict[int, int] = {}
        for rate, many in self.offered:
            sums[rate] = sums.get(rate, 0) + many
        if not self.whole:
            return sums
        quotas = {r: Fraction(self.off * many, self.whole) for r, many in sums.items()}
        dealt = {rate: floor(quota) for rate, quota in quotas.items()}
        while sum(dealt.values()) < self.off:
            most = max(quotas, key=lambda rate: quotas[rate] - dealt[rate])
            dealt[most] += 1
        return {rate: many - dealt[rate] for rate, many in sums.items()}

    def _side(self, left: dict[int, int]) -> Side:
        terms = self.paper.terms
        if terms.case != TaxCase.NORMAL:
            net = sum(left.values())
            kept = [one for one in terms.levies if one.kind == LevyKind.WITHHELD]
            return Side(net, [], self._levied(net, net, kept))
        taxes = []
        for rate in sorted(left, reverse=True):
            share = Fraction(rate, HUNDRED)
            if terms.with_tax:
                on = nearest(left[rate] / (1 + share))
                taxes.append((rate, on, left[rate] - on))
            else:
                taxes.append((rate, left[rate], nearest(left[rate] * share)))
        net = sum(on for _rate, on, _tax in taxes)
        above = net + sum(tax for _rate, _on, tax in taxes)
        return Side(net, taxes, self._levied(net, above, list(terms.levies)))

    def _levied(
        self, net: int, above: int, levies: list[Levy]
    ) -> list[tuple[Levy, int]]:
        found = []
        for levy in levies:
            on = above if levy.kind == LevyKind.COMPOUND else net
            many = nearest(Fraction(on * levy.rate_milli, HUNDRED))
            if levy.kind == LevyKind.WITHHELD:
                found.append((levy, -many))
            else:
                above += many
                found.append((levy, many))
        return found


def parts_of(payments: list[Payment], due: int) -> list[int]:
    """The parts of a payment: units are dealt one by one to the largest remainders."""
    shares = [
        Fraction(one.value, HUNDRED) if one.share == ShareKind.PERCENT else Fraction(0)
        for one in payments
    ]
    rests = [n for n, one in enumerate(payments) if one.share == ShareKind.REST]
    for n in rests:
        shares[n] = 1 - sum(shares, Fraction(0))
    quotas = [due * share for share in shares]
    parts = [floor(quota) for quota in quotas]
    while sum(parts) < due:
        lost = [quota - part for quota, part in zip(quotas, parts, strict=True)]
        parts[lost.index(max(lost))] += 1
    for n, one in enumerate(payments):
        if one.share == ShareKind.AMOUNT:
            parts[n] += one.value
            parts[rests[0]] -= one.value
    return parts
