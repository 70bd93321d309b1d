"""Feature 9 of documents.md: headings sum up what stands under them."""

from random import Random

import pytest

from models.offers.conditions import Package
from models.offers.kinds import LinePart, Period
from models.offers.pricing import Discount
from models.offers.sheet_lines import sheet_lines
from models.offers.values import LineValues
from tests.models.offers.random_papers import random_paper


def head(work: str, *, package: int = 0, optional: bool = False) -> LineValues:
    return LineValues(work, part=LinePart.HEADING, package=package, optional=optional)


def work(
    price: int,
    *,
    package: int = 0,
    optional: bool = False,
    period: Period = Period.ONCE,
) -> LineValues:
    return LineValues(
        "Work",
        price_e4=price * 100,
        tax_milli=23_000,
        package=package,
        optional=optional,
        period=period,
    )


def sums(lines: list[LineValues], packages: tuple[Package, ...] = ()) -> list[int]:
    made, _totals = sheet_lines(lines, packages=packages)
    return [line.sum for line in made if line.part is LinePart.HEADING]


def test_a_heading_sums_up_the_lines_down_to_the_next_one() -> None:
    lines = [head("Design"), work(100), work(50), head("Print"), work(7)]

    assert sums(lines) == [150, 7]


def test_lines_before_the_first_heading_belong_to_none() -> None:
    made, totals = sheet_lines([work(100), head("Print"), work(7)])

    assert [line.sum for line in made] == [0, 7, 0]
    assert totals.gross_sum == 107


def test_a_note_and_a_wish_are_in_no_sum() -> None:
    note = LineValues("Note", part=LinePart.NOTE, price_e4=500)

    assert sums([head("Design"), work(100), note, work(9, optional=True)]) == [100]
    assert sums([head("Wishes", optional=True), work(9, optional=True)]) == [9]


def test_what_comes_back_is_summed_up_beside() -> None:
    lines = [head("Care"), work(5, period=Period.YEAR), work(2), work(3)]
    lines += [work(4, period=Period.MONTH), work(6, period=Period.MONTH)]

    heading = sheet_lines(lines)[0][0]

    assert heading.sum == 5
    assert heading.each_period == ((Period.MONTH, 10), (Period.YEAR, 5))


def test_a_heading_sums_up_what_is_printed_under_it_in_its_package() -> None:
    packages = (Package(1, "Small"), Package(2, "Large", advised=True))
    lines = [head("All"), work(100), work(1, package=1), work(2, package=2)]
    lines += [head("Small", package=1), work(10, package=1), work(5)]
    lines += [head("Large", package=2), work(20, package=2), work(3, package=1)]

    assert sums(lines, packages) == [105, 13, 20]


@pytest.mark.parametrize("seed", range(0, 300, 50))
def test_the_sections_make_the_sum_to_the_unit(seed: int) -> None:
    for number in range(seed, seed + 50):
        rng = Random(number)  # noqa: S311 - chance, not secrecy
        paper = random_paper(rng)
        streams = [0, *(package.number for package in paper.packages)]
        lines = [head("First", package=number) for number in streams]
        for line in paper.lines:
            priced = line._replace(part=LinePart.WORK)
            values = LineValues("Work", **priced._asdict())
            if rng.random() < 0.3:
                lines.append(head("Next", package=rng.choice(streams)))
            lines.append(values)

        made, totals = sheet_lines(
            lines, Discount(), paper.currency, paper.terms, paper.packages, paper.chosen
        )

        own = [
            line
            for line in made
            if line.part is LinePart.HEADING
            and line.figures.package in {0, totals.package}
        ]
        assert sum(line.sum for line in own) == totals.gross_sum
        for period, later in totals.each_period:
            together = [dict(line.each_period).get(period, 0) for line in own]
            assert sum(together) == later.gross_sum


def test_hidden_prices_are_told_by_the_heading_alone() -> None:
    hidden = head("Design")._replace(only_sum=True)

    made, _totals = sheet_lines([hidden, work(100)])

    assert [line.only_sum for line in made] == [True, False]
    assert made[0].sum == 100
