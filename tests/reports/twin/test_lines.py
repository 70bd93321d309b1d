"""Which lines are in the twin's total, in every mixture an offer can hold."""

import random
from collections.abc import Iterator
from dataclasses import replace

import pytest

from models.book.refusals import Refused
from models.offers.conditions import Levy, Package, TaxTerms
from models.offers.kinds import DiscountKind, LevyKind, LinePart, Period
from models.offers.pricing import Discount
from models.offers.sheet import Sheet
from models.offers.sheet_lines import sheet_lines
from models.offers.values import LineValues
from reports.twin.lines import rows_of
from reports.twin.quotation import quotation
from tests.reports.paper import proposal
from tests.reports.rich import grouped, packaged
from tests.reports.twin.schema import faults

LEVIES = ((), (Levy("IRPF", 15_000, LevyKind.WITHHELD),), (Levy("Eco", 1_000),))
OFF = (
    Discount(),
    Discount(DiscountKind.PERCENT, 7_000),
    Discount(DiscountKind.AMOUNT, 1),
)


def mixtures(many: int) -> Iterator[Sheet]:
    """Sheets of anything; those that the business refuses are left out."""
    for seed in range(many):
        dice = random.Random(seed)  # noqa: S311 — made-up paper, not a secret
        sheet = replace(proposal(), currency=dice.choice(["EUR", "JPY", "KWD"]))
        packages = (Package(1, "One"), Package(2, "Two")) if seed % 3 == 0 else ()
        lines = [_line(dice, packages) for _n in range(dice.randrange(1, 12))]
        tax = TaxTerms(
            with_tax=seed % 2 == 0, levies=dice.choice(LEVIES), cash_step=seed % 4
        )
        off = dice.choice(OFF)
        try:
            made, totals = sheet_lines(lines, off, sheet.currency, tax, packages)
        except Refused:
            continue
        yield replace(
            sheet, lines=made, totals=totals, tax=tax, discount=off, packages=packages
        )


def _line(dice: random.Random, packages: tuple[Package, ...]) -> LineValues:
    package = dice.choice([0, 1, 2]) if packages else 0
    if dice.random() < 0.2:
        hides = dice.random() < 0.5
        return LineValues(
            "Part", part=LinePart.HEADING, only_sum=hides, package=package
        )
    return LineValues(
        "Work",
        price_e4=dice.randrange(-50_000, 5_000_000),
        quantity_micro=dice.randrange(1, 9_000_000),
        tax_milli=dice.choice([0, 23_000, 13_500]),
        discount_milli=dice.choice([0, 0, 5_000]),
        discount_minor=dice.choice([0, 0, 3]),
        optional=dice.random() < 0.1,
        period=dice.choice([Period.ONCE] * 5 + [Period.MONTH]),
        package=package,
    )


def test_the_lines_less_the_discount_are_the_base_of_each_rate() -> None:
    for sheet in mixtures(200):
        found = rows_of(sheet)
        for tax in sheet.totals.taxes:
            nets = [row.net for row in found.rows if row.tax_milli == tax.rate_milli]
            assert sum(nets) - found.off[tax.rate_milli] == tax.on
        if sheet.discount.kind is DiscountKind.NONE:
            assert not any(found.off.values())
        assert faults(quotation(sheet)) == []


def test_a_package_is_told_with_its_own_sums_and_the_others_in_notes() -> None:
    sheet = packaged()

    told = quotation(sheet).decode()
    works = [row.work for row in rows_of(sheet).rows]

    shown = next(one for one in sheet.packages if one.number == sheet.totals.package)
    assert shown.advised
    assert works == ["Workshop", "Three bags", "Style sheet"]
    for number, totals in sheet.totals.each_package:
        name = sheet.packages[number - 1].name
        assert f"{name}, {totals.total // 100}.{totals.total % 100:02} EUR" in told


@pytest.mark.parametrize("secret", ["450", "120", "Artwork,"])
def test_a_group_that_shows_its_sum_alone_tells_no_price_of_its_lines(
    secret: str,
) -> None:
    told = quotation(grouped()).decode()

    assert "Ready for the machine\nArtwork\nProofs" in told
    assert f">{secret}" not in told
    assert "1540.00" in told
