"""Feature 10 of documents.md: optional lines, and packages of which one is chosen."""

import pytest

from models.book.book import Book
from models.book.refusals import Refused
from models.offers.conditions import Package
from models.offers.kinds import OfferKind, Period
from models.offers.money_terms import set_packages
from models.offers.offer_list import offers_list
from models.offers.pricing import Priced, price
from models.offers.sending import send_offer
from models.offers.sheet_of import lines_of_offer, sheet_of
from models.offers.values import Draft, LineValues
from models.offers.writing import set_lines, write_offer
from tests.clock import NOON
from tests.models.offers.written import rows

ONE = 1_000_000
SMALL, LARGE = Package(1, "Small"), Package(2, "Large", "With signs")


def line(each: int, *, package: int = 0, optional: bool = False) -> Priced:
    return Priced(ONE, each * 100, 0, 20_000, optional=optional, package=package)


LINES = [line(100), line(10, package=1), line(50, package=2), line(7, optional=True)]


def test_each_package_is_the_common_lines_with_its_own() -> None:
    totals = price(LINES, packages=(SMALL, LARGE))

    each = dict(totals.each_package)
    assert (each[1].gross_sum, each[2].gross_sum) == (110, 150)
    assert (each[1].total, each[2].total) == (132, 180)
    assert (each[1].with_options, each[2].with_options) == (140, 188)


@pytest.mark.parametrize(
    ("advised", "chosen", "shown"), [(0, 0, 1), (2, 0, 2), (2, 1, 1), (1, 2, 2)]
)
def test_the_total_is_the_chosen_else_the_advised_else_the_first(
    advised: int, chosen: int, shown: int
) -> None:
    packages = [one._replace(advised=one.number == advised) for one in (SMALL, LARGE)]

    totals = price(LINES, packages=packages, chosen=chosen)

    assert totals.package == shown
    assert totals.total == dict(totals.each_package)[shown].total
    assert totals.nets == (100, 10, 50, 7)


def test_without_packages_there_is_one_sum_and_no_other() -> None:
    totals = price([line(100), line(7, optional=True)])

    assert (totals.package, totals.each_package) == (0, ())
    assert (totals.total, totals.with_options) == (120, 128)


def test_a_wish_in_a_package_is_offered_with_that_one_alone() -> None:
    lines = [*LINES, line(30, package=2, optional=True)]

    each = dict(price(lines, packages=(SMALL, LARGE)).each_package)

    assert (each[1].with_options, each[2].with_options) == (140, 224)


def test_what_comes_back_is_summed_up_by_period_in_each_package() -> None:
    monthly = line(5, package=2)._replace(period=Period.MONTH)

    each = dict(price([*LINES, monthly], packages=(SMALL, LARGE)).each_package)

    assert each[1].each_period == ()
    assert dict(each[2].each_period)[Period.MONTH].total == 6
    assert each[2].total == 180


@pytest.fixture
def packed(book: Book, colm: int) -> int:
    """A draft with two packages."""
    bag = LineValues("Bag", price_e4=10_000, tax_milli=20_000)
    lines = (bag, *(bag._replace(package=n, price_e4=n * 10_000) for n in (1, 2)))
    draft = Draft(OfferKind.PROPOSAL, "Bags", lines=lines, packages=(SMALL, LARGE))
    return book.do(write_offer, colm, draft, now=NOON)


def test_lists_show_the_total_of_the_advised_package(book: Book, packed: int) -> None:
    first = book.ask(offers_list)[0].total_minor

    book.do(set_packages, packed, [SMALL, LARGE._replace(advised=True)])

    assert (first, book.ask(offers_list)[0].total_minor) == (240, 360)
    assert book.ask(sheet_of, packed).totals.total == 360


def test_packages_are_written_in_the_order_of_their_numbers(
    book: Book, packed: int
) -> None:
    before = book.ask(rows)

    book.do(
        set_packages, packed, [LARGE, SMALL._replace(name="Tiny"), Package(3, "Huge")]
    )
    found = book.ask(sheet_of, packed).packages
    book.undo()

    assert [one.name for one in found] == ["Tiny", "Large", "Huge"]
    assert found[1].detail == "With signs"
    assert book.ask(rows) == before


WRONG: list[tuple[list[Package], str]] = [
    ([SMALL], "Line 3 is in package 2"),
    ([SMALL, LARGE._replace(number=1)], "same number"),
    ([SMALL, LARGE, Package(5, "Five")], "at most 4"),
    ([SMALL, LARGE._replace(name=" ")], "Package 2 needs a name"),
    ([one._replace(advised=True) for one in (SMALL, LARGE)], "Only one"),
]


def test_packages_that_cannot_be_are_refused(book: Book, packed: int) -> None:
    before = book.ask(rows)
    for packages, why in WRONG:
        with pytest.raises(Refused, match=why):
            book.do(set_packages, packed, packages)

    assert book.ask(rows) == before


def test_a_line_in_a_package_that_is_not_there_is_refused(
    book: Book, packed: int
) -> None:
    lines = [LineValues("Bag", package=3)]

    with pytest.raises(Refused, match="Line 1 is in package 3"):
        book.do(set_lines, packed, lines)


def test_a_choice_of_one_is_not_sent(book: Book, offer: int) -> None:
    book.do(set_packages, offer, [SMALL])

    with pytest.raises(Refused, match="A choice needs two packages"):
        book.do(send_offer, offer, now=NOON)

    assert book.ask(sheet_of, offer).draft


def test_packages_and_their_lines_can_go_in_one_act(book: Book, packed: int) -> None:
    common = [line for line in book.ask(lines_of_offer, packed) if not line.package]

    book.do(set_packages, packed, [], common)
    found = book.ask(sheet_of, packed)
    book.undo()

    assert (found.packages, found.totals.total) == ((), 120)
    assert len(book.ask(lines_of_offer, packed)) == 3
