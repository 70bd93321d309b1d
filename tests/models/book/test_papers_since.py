"""What was done to a paper is taken back only as long as nobody wrote on it since."""

import pytest

from models.book.book import Book
from models.book.checks import check
from models.book.refusals import Refused
from models.book.taking_back import take_back_keeping
from models.lists.duplicates.merging import merge_prospects
from models.lists.duplicates.unmerging import unmerge
from models.offers.conditions import Package
from models.offers.kinds import OfferKind
from models.offers.money_terms import set_packages
from models.offers.sheet_of import sheet_of
from models.offers.values import Draft, LineValues
from models.offers.writing import change_offer, drop_draft, set_lines, write_offer
from models.people.prospects import add_prospect
from tests.clock import NOON
from tests.models.random_day import rows_of

BAG = LineValues("Bag", price_e4=250_000)
FITTING = LineValues("Fitting", price_e4=70_000, package=1)
CHOICE = [Package(1, "Small"), Package(2, "Large")]


@pytest.fixture
def eve(book: Book) -> int:
    return book.do(add_prospect, "Eve", now=NOON)


@pytest.fixture
def paper(book: Book, eve: int) -> int:
    draft = Draft(OfferKind.PROPOSAL, "Bags", lines=(BAG,))
    return book.do(write_offer, eve, draft, now=NOON)


def last(book: Book) -> int:
    assert book.own_act is not None
    return book.own_act


def kept_sums_are_those_of_the_lines(book: Book, paper: int) -> bool:
    kept = book.ask(
        lambda r: r.one(
            "SELECT net_minor, tax_minor, total_minor FROM offer WHERE id = :id",
            id=paper,
        )
    )
    totals = book.ask(sheet_of, paper).totals
    return kept == (totals.net, totals.tax, totals.total)


def test_lines_written_over_since_stay_with_their_sums(book: Book, paper: int) -> None:
    book.do(set_packages, paper, CHOICE, [BAG, FITTING])
    packed = last(book)
    book.do(set_lines, paper, [BAG, BAG, FITTING])
    before = rows_of(book.path)

    with pytest.raises(Refused, match="changed since"):
        book.do(take_back_keeping, packed, now=NOON)

    assert rows_of(book.path) == before
    assert kept_sums_are_those_of_the_lines(book, paper)


def test_a_paper_nobody_wrote_on_since_goes_back_whole(book: Book, paper: int) -> None:
    before = rows_of(book.path)
    book.do(set_packages, paper, CHOICE, [BAG, FITTING])

    book.do(take_back_keeping, last(book), now=NOON)

    assert rows_of(book.path) == before
    assert kept_sums_are_those_of_the_lines(book, paper)


def test_a_paper_dropped_since_is_not_written_again(book: Book, paper: int) -> None:
    book.do(set_lines, paper, [])
    emptied = last(book)
    book.do(drop_draft, paper)

    with pytest.raises(Refused, match="changed since"):
        book.do(take_back_keeping, emptied, now=NOON)

    assert not any(check(book.path).values())


def test_parted_people_get_back_a_paper_written_on_since(
    book: Book, eve: int, paper: int
) -> None:
    eva = book.do(add_prospect, "Eva", now=NOON)
    merge_act = merge_of(book, eva, eve)
    book.do(change_offer, paper, title="Better bags")
    book.do(set_lines, paper, [BAG, BAG])

    book.do(unmerge, merge_act, now=NOON)

    whose = book.ask(lambda r: r.all("SELECT prospect_id, title FROM offer"))
    assert whose == [(eve, "Better bags")]
    assert kept_sums_are_those_of_the_lines(book, paper)


def merge_of(book: Book, kept: int, gone: int) -> int:
    book.do(merge_prospects, kept, gone, now=NOON)
    return last(book)


def test_an_act_that_was_brought_back_counts_as_done(book: Book, paper: int) -> None:
    book.do(set_packages, paper, CHOICE, [BAG, FITTING])
    packed = last(book)
    book.do(set_lines, paper, [BAG, FITTING, BAG])
    written = last(book)
    book.do(take_back_keeping, written, now=NOON)
    book.do(take_back_keeping, last(book), now=NOON)  # it is written again

    with pytest.raises(Refused, match="changed since"):
        book.do(take_back_keeping, packed, now=NOON)
    book.do(take_back_keeping, written, now=NOON)

    assert kept_sums_are_those_of_the_lines(book, paper)
    assert not any(check(book.path).values())
