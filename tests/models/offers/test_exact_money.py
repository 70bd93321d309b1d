"""Feature 1 of documents.md: ten thousand documents add up to the unit, twice over."""

import ast
import os
from fractions import Fraction
from functools import cache
from pathlib import Path
from random import Random

import pytest

from models.offers.kinds import LevyKind, Period, TaxCase
from models.offers.pricing import Totals, price
from models.offers.pricing_parts import payment_parts
from tests.models.offers.random_papers import random_paper, random_payments
from tests.models.offers.second_opinion import Paper, View, parts_of

PAPERS = 10_000 if os.environ.get("CI") else 2_000
CHUNK = 500
PROJECT = Path(__file__).parents[3]
MONEY = [
    *(PROJECT / "models" / "offers").glob("*.py"),
    *(PROJECT / "reports" / "twin").glob("*.py"),
    *(PROJECT / "models" / "book" / name for name in ("money.py", "figures.py")),
    *(PROJECT / "ui" / "offers" / name for name in ("sums.py", "tentative.py")),
]
"""Where amounts are reckoned, kept or put into words."""


@cache
def documents(first: int) -> list[tuple[Paper, Totals]]:
    """A few hundred documents with the sums that the book makes of them."""
    made = []
    for seed in range(first, first + CHUNK):
        paper = random_paper(Random(seed))  # noqa: S311 - chance, not secrecy
        totals = price(
            paper.lines,
            paper.discount,
            paper.currency,
            paper.terms,
            paper.packages,
            paper.chosen,
        )
        made.append((paper, totals))
    return made


@pytest.mark.parametrize("first", range(0, PAPERS, CHUNK))
def test_a_second_reckoning_agrees_on_whole_documents(first: int) -> None:
    for paper, totals in documents(first):
        numbers = [package.number for package in paper.packages]
        assert list(totals.nets) == paper.amounts
        assert totals.package == paper.shown_package
        assert [number for number, _sums in totals.each_package] == numbers
        for number, sums in totals.each_package or [(0, totals)]:
            for period, one in [(Period.ONCE, sums), *sums.each_period]:
                view = View(paper, number, period)
                assert said(one) == reckoned(view), (paper, number, period)
                assert one.package == number


def said(sums: Totals) -> tuple[object, ...]:
    """What the book says."""
    return (
        sums.gross_sum,
        sums.discount,
        sums.net,
        [tuple(row) for row in sums.taxes],
        [(row.name, row.amount) for row in sums.levies],
        sums.total,
        sums.with_options,
        sums.due,
    )


def reckoned(view: View) -> tuple[object, ...]:
    """What the second reckoning says."""
    return (
        view.whole,
        view.off,
        view.plain.net,
        view.plain.taxes,
        [(levy.name, amount) for levy, amount in view.plain.levies],
        view.plain.total,
        view.full.total,
        view.plain.due(view.paper.terms.cash_step),
    )


@pytest.mark.parametrize("first", range(0, PAPERS, CHUNK))
def test_every_printed_sum_can_be_added_up_by_hand(first: int) -> None:
    for paper, totals in documents(first):
        for sums in [totals, *(one for _n, one in totals.each_package)]:
            for one in [sums, *(later for _period, later in sums.each_period)]:
                add_up(paper, one)
        offered = [
            net
            for line, net in zip(paper.lines, totals.nets, strict=True)
            if not line.optional
            and line.period is Period.ONCE
            and line.package in {0, totals.package}
        ]
        assert sum(offered) == totals.gross_sum
        if not any(line.optional for line in paper.lines):
            assert totals.with_options == totals.total


def add_up(paper: Paper, sums: Totals) -> None:
    added = [row.amount for row in sums.levies if row.kind is not LevyKind.WITHHELD]
    withheld = [row.amount for row in sums.levies if row.kind is LevyKind.WITHHELD]
    assert sums.net + sums.tax == sums.total
    assert sum(row.tax for row in sums.taxes) + sum(added) == sums.tax
    assert sums.total + sum(withheld) + sums.rounding == sums.due
    assert abs(2 * sums.rounding) <= paper.terms.cash_step
    if paper.terms.case is not TaxCase.NORMAL:
        assert not sums.taxes
        assert not added
        assert sums.net == sums.gross_sum - sums.discount
    elif paper.terms.with_tax:
        tax = sum(row.tax for row in sums.taxes)
        assert sums.net + tax == sums.gross_sum - sums.discount
    else:
        assert sums.net == sums.gross_sum - sums.discount
        assert sum(row.on for row in sums.taxes) == sums.net


@pytest.mark.parametrize("first", range(0, PAPERS, CHUNK))
def test_the_parts_of_a_payment_are_all_of_it(first: int) -> None:
    for seed in range(first, first + CHUNK):
        rng = Random(seed)  # noqa: S311 - chance, not secrecy
        payments = random_payments(rng)
        due = rng.choice([0, 1, 100_005, rng.randint(-(10**6), 10**8)])

        parts = payment_parts(payments, due)

        assert sum(part.minor for part in parts) == due, seed
        assert [part.minor for part in parts] == parts_of(payments, due), seed
        for part in parts:
            if part.share_milli is not None:
                exact = Fraction(due * part.share_milli, 100_000)
                assert abs(part.minor - exact) < 1, seed


def test_no_amount_is_ever_a_float() -> None:
    inexact = [
        f"{path.name}: {ast.unparse(node)}"
        for path in MONEY
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if _makes_a_float(node)
    ]

    assert len(MONEY) > 50
    assert inexact == []


def _makes_a_float(node: ast.AST) -> bool:
    if isinstance(node, ast.BinOp | ast.AugAssign):
        return isinstance(node.op, ast.Div)
    if isinstance(node, ast.Constant):
        return isinstance(node.value, float)
    return isinstance(node, ast.Name) and node.id in {"float", "round"}
