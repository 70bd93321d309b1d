"""Whole documents by chance, the same for the same seed."""

from dataclasses import replace
from itertools import pairwise
from random import Random

from models.offers.conditions import Levy, Package, Payment, TaxTerms
from models.offers.kinds import (
    DiscountKind,
    LevyKind,
    LinePart,
    Period,
    ShareKind,
    TaxCase,
)
from models.offers.sums import NO_DISCOUNT, Discount, Priced
from tests.models.offers.second_opinion import Paper, View

RATES = (0, 5_500, 9_000, 9_975, 13_500, 19_000, 21_000, 23_000, 100_000)


def random_paper(rng: Random) -> Paper:
    """A document as wild as the rules allow."""
    currency = rng.choice(["EUR", "EUR", "JPY", "KWD"])
    numbers = range(1, rng.choice([0, 0, 0, 0, 2, 3, 4]) + 1)
    advised = rng.choice([0, *numbers])
    packages = [Package(n, f"Package {n}", "", n == advised) for n in numbers]
    rates = rng.sample(RATES, rng.randint(1, 4))
    periods = rng.choice([[Period.ONCE], [Period.ONCE], [Period.ONCE, *Period]])
    lines = [
        _line(rng, rates, [0, 0, *numbers], periods, currency)
        for _ in range(rng.randint(0, 15))
    ]
    chosen = rng.choice([0, 0, *numbers])
    paper = Paper(lines, NO_DISCOUNT, currency, _terms(rng), packages, chosen)
    return replace(paper, discount=_discount(rng, paper))


def _line(
    rng: Random,
    rates: list[int],
    packages: list[int],
    periods: list[Period],
    currency: str,
) -> Priced:
    line = Priced(
        rng.choice([10**6, rng.randint(0, 20) * 10**6, rng.randint(0, 10**8)]),
        rng.choice([rng.randint(0, 10**4) * 10**4, rng.randint(-(10**6), 10**8)]),
        rng.choice([0, 0, 5_000, 100_000, rng.randint(0, 100_000)]),
        rng.choice(rates),
        rng.random() < 0.2,
        0,
        rng.choice(packages),
        rng.choice(periods),
        LinePart.WORK if rng.random() < 0.95 else LinePart.HEADING,
    )
    if rng.random() < 0.8:
        return line
    paper = Paper([], NO_DISCOUNT, currency, TaxTerms(), [], 0)
    return line._replace(discount_minor=rng.randint(0, abs(paper.amount(line))))


def _terms(rng: Random) -> TaxTerms:
    kinds = [rng.choice(list(LevyKind)) for _ in range(rng.choice([0, 0, 1, 2, 3]))]
    levies = tuple(Levy(kind, rng.choice(RATES), kind) for kind in kinds)
    case = rng.choice([TaxCase.NORMAL] * 5 + list(TaxCase))
    step = rng.choice([0, 0, 0, 5, 10, 100])
    return TaxTerms(rng.random() < 0.4, case, "", levies, step)


def _discount(rng: Random, paper: Paper) -> Discount:
    """A discount that is not above any of the sums."""
    kind = rng.choice(list(DiscountKind))
    if kind is DiscountKind.NONE:
        return NO_DISCOUNT
    if kind is DiscountKind.PERCENT:
        return Discount(kind, rng.choice([5_000, 100_000, rng.randint(0, 100_000)]))
    numbers = [package.number for package in paper.packages] or [0]
    sums = [View(paper, number, Period.ONCE).whole for number in numbers]
    return Discount(kind, rng.randint(0, max(0, min(sums))))


def random_payments(rng: Random) -> list[Payment]:
    """Parts of a payment that make a whole."""
    cuts = sorted(rng.randint(0, 100_000) for _ in range(rng.randint(0, 4)))
    edges = [0, *cuts, 100_000]
    shares = [high - low for low, high in pairwise(edges)]
    parts = [Payment(f"Part {n}", ShareKind.PERCENT, s) for n, s in enumerate(shares)]
    if rng.random() < 0.5:
        last = rng.randrange(len(parts))
        parts[last] = Payment("The rest", ShareKind.REST)
        for _ in range(rng.randint(0, 2)):
            fixed = Payment("Fixed", ShareKind.AMOUNT, rng.randint(0, 10**5))
            parts.insert(rng.randint(0, len(parts)), fixed)
    return parts
