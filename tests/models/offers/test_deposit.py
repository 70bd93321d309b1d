"""The reason why no code is printed agrees with whether one is."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from models.offers.conditions import Package, Payment
from models.offers.deposit import why_no_code
from models.offers.kinds import ShareKind
from models.offers.sheet import Sheet
from models.offers.sheet_lines import sheet_with_lines
from models.offers.values import LineValues
from reports.epc_qr import payload
from tests.reports.paper import HALDEN, proposal

LINES = (
    LineValues("Bag", price_e4=10_000_000, package=1),
    LineValues("Box", price_e4=90_000_000, package=2),
)
PACKAGES = (Package(1, "Bag"), Package(2, "Box"))
THIRD = Payment("On acceptance", ShareKind.PERCENT, 30_000, deposit=True)
FIXED = Payment("On acceptance", ShareKind.AMOUNT, 20_000, deposit=True)
REST = Payment("At the end", ShareKind.REST)


def sheet(
    *terms: Payment,
    packages: tuple[Package, ...] = (),
    lines: tuple[LineValues, ...] = LINES,
    currency: str = "EUR",
    iban: str = "IE29AIBK93115212345678",
) -> Sheet:
    """A paper that asks for a code, its sums counted."""
    asked = replace(
        proposal(),
        sender=replace(HALDEN, iban=iban),
        currency=currency,
        terms=terms,
        packages=packages,
        shows_deposit_code=True,
    )
    return sheet_with_lines(asked, lines)


def chosen(paper: Sheet) -> Sheet:
    """The paper after its dearer package was taken."""
    values = [*LINES]
    return sheet_with_lines(replace(paper, chosen_package=2), values)


CASES: dict[str, tuple[Callable[[], Sheet], str]] = {
    "one": (lambda: sheet(THIRD, REST), ""),
    "same": (lambda: sheet(FIXED, REST, packages=PACKAGES), ""),
    "differs": (lambda: sheet(THIRD, REST, packages=PACKAGES), "from package to"),
    "none": (
        lambda: sheet(THIRD._replace(deposit=False), REST),
        "which payment is the",
    ),
    "nothing": (sheet, "which payment is the"),
    "account": (lambda: sheet(THIRD, REST, iban=""), "your IBAN"),
    "currency": (lambda: sheet(THIRD, REST, currency="USD"), "not USD"),
    "zero": (lambda: sheet(THIRD, REST, lines=()), "for €0.00"),
    "huge": (
        lambda: sheet(
            THIRD,
            REST,
            lines=(LineValues("All", price_e4=90_000_000_000_000_000),),
        ),
        "no bank takes",
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_it_is_said_just_where_no_code_is_printed(case: str) -> None:
    make, said = CASES[case]
    paper = make()

    why = why_no_code(paper)

    assert said in why
    assert bool(why) == (payload(paper) == "") == bool(said)


def test_the_choice_of_a_package_changes_nothing_on_what_was_sent() -> None:
    sent = sheet(THIRD, REST, packages=PACKAGES)

    assert why_no_code(chosen(sent)) == why_no_code(sent) != ""
