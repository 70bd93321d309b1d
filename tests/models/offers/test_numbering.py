"""Feature 11: numbers by tokens, without a gap, never twice and never again."""

import sqlite3
from contextlib import closing
from datetime import date, timedelta

import pytest

from models.book.book import Book
from models.book.refusals import Refused
from models.offers.copying import revise_offer
from models.offers.kinds import OfferKind
from models.offers.numbering import count_from, number_from
from models.offers.sending import send_offer
from models.offers.sheet_of import facts_of
from models.offers.writing import change_offer, set_lines, write_offer
from models.people.business_changes import change_business
from tests.clock import NOON
from tests.models.offers.taking_turns import sent_at_once
from tests.models.offers.written import PACKAGING

DAY = date(2026, 3, 9)


@pytest.mark.parametrize(
    ("pattern", "number"),
    [
        ("{kind}-{yyyy}-{seq:4}", "P-2026-0042"),
        ("{yy}{mm}/{seq}", "2603/42"),
        ("{seq:1}.{kind}", "42.P"),
        ("No {seq:2}", "No 42"),
    ],
)
def test_a_number_is_made_of_tokens(pattern: str, number: str) -> None:
    assert number_from(pattern, 42, DAY, OfferKind.PROPOSAL) == number


@pytest.mark.parametrize(
    "pattern", ["P-1", "{seq} {name}", "{}{seq}", "{seq}{seq}", "{seq}" + "x" * 40, ""]
)
def test_a_pattern_that_cannot_number_is_refused(pattern: str) -> None:
    with pytest.raises(Refused, match=r"\{seq"):
        number_from(pattern, 1, DAY, OfferKind.PROPOSAL)


def sent(book: Book, one: int, days: int) -> str:
    """The number of a new offer that is sent so many days later."""
    now = NOON + timedelta(days=days)
    return book.do(send_offer, book.do(write_offer, one, PACKAGING, now=now), now=now)


@pytest.mark.parametrize(
    ("pattern", "numbers"),
    [
        ("{kind}{yyyy}-{seq}", ["P2026-1", "P2026-2", "P2027-1", "P2027-2"]),
        ("{yy}{mm}-{seq}", ["2611-1", "2612-1", "2701-1", "2702-1"]),
        ("{mm}-{seq}", ["11-1", "12-2", "01-3", "02-4"]),
    ],
)
def test_the_count_begins_anew_where_the_pattern_says_so(
    book: Book, colm: int, pattern: str, numbers: list[str]
) -> None:
    book.do(change_business, proposal_pattern=pattern)

    assert [sent(book, colm, days) for days in (0, 30, 60, 90)] == numbers


def test_a_count_goes_on_after_older_papers_of_the_year_alone(
    book: Book, colm: int
) -> None:
    book.do(change_business, proposal_pattern="{yy}-{seq}")

    book.do(count_from, OfferKind.PROPOSAL, 118, "2026")

    numbers = [sent(book, colm, days) for days in (0, 30, 60)]
    assert numbers == ["26-119", "26-120", "27-1"]


def test_a_refused_sending_takes_no_number(book: Book, offer: int, colm: int) -> None:
    book.do(change_offer, offer, greeting="{nobody}")
    bare = book.do(write_offer, colm, PACKAGING, now=NOON)
    book.do(set_lines, bare, [])
    for one in (offer, bare):
        with pytest.raises(Refused):
            book.do(send_offer, one, now=NOON)

    assert book.ask(facts_of, offer).number is None
    assert sent(book, colm, 0) == "P-001"


def test_a_new_version_keeps_the_number_and_takes_none(
    book: Book, offer: int, colm: int
) -> None:
    book.do(send_offer, offer, now=NOON)

    second = book.do(send_offer, book.do(revise_offer, offer, now=NOON), now=NOON)

    assert (second, sent(book, colm, 0)) == ("P-001", "P-002")


def test_a_number_that_stands_on_an_older_paper_is_passed_over(
    book: Book, offer: int, colm: int
) -> None:
    book.do(change_business, proposal_pattern="{yy}-{seq}")
    first = book.do(send_offer, offer, now=NOON)
    book.do(change_business, proposal_pattern="26-{seq}")

    assert (first, sent(book, colm, 0)) == ("26-1", "26-2")


@pytest.mark.parametrize(
    "write",
    ["UPDATE number_series SET last = last - 1", "DELETE FROM number_series"],
)
def test_no_program_takes_a_number_back(book: Book, offer: int, write: str) -> None:
    book.do(send_offer, offer, now=NOON)
    book.do(count_from, OfferKind.PROPOSAL, 118)

    with (
        closing(sqlite3.connect(book.path, isolation_level=None)) as raw,
        pytest.raises(sqlite3.IntegrityError, match="never taken back"),
    ):
        raw.execute(write)


def test_two_programs_at_once_leave_no_gap_and_give_none_twice(
    book: Book, colm: int
) -> None:
    """Twice 25 here; twice 500 stand in the bench."""
    first, second = sent_at_once(book, colm, 25)

    together = sorted(first + second)
    assert together == [f"P-{n:03}" for n in range(1, 51)]
    assert first == sorted(first)
    assert second == sorted(second)
