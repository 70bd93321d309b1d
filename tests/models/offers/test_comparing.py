"""Feature 8: what a new version says otherwise."""

from dataclasses import replace
from datetime import date

import pytest

from models.book.book import Book
from models.offers.comparing import compared
from models.offers.copying import revise_offer
from models.offers.kinds import DiscountKind
from models.offers.money_terms import set_payments
from models.offers.pricing import Discount
from models.offers.sending import send_offer
from models.offers.sheet_of import lines_of_offer, sections_of_offer
from models.offers.writing import (
    change_offer,
    set_discount,
    set_lines,
    set_sections,
    write_offer,
)
from tests.clock import NOON
from tests.models.offers.packaged import DESIGN, THREE
from tests.models.offers.written import RIGHTS

FIVE = tuple(
    DESIGN._replace(work=work)
    for work in ("Design", "Printing of cards", "Design", "Sign", "Van")
)


@pytest.fixture
def two(book: Book, colm: int) -> tuple[int, int]:
    """An offer that was sent, and the draft of its next version."""
    draft = replace(THREE, lines=FIVE, packages=())
    offer = book.do(write_offer, colm, draft, now=NOON)
    book.do(send_offer, offer, now=NOON)
    return offer, book.do(revise_offer, offer, now=NOON)


def test_a_version_just_begun_says_nothing_new(
    book: Book, two: tuple[int, int]
) -> None:
    assert not book.ask(compared, *two)


def test_lines_that_are_other_new_or_gone_are_told(
    book: Book, two: tuple[int, int]
) -> None:
    lines = book.ask(lines_of_offer, two[1])
    lines[1] = lines[1]._replace(work="Printing of the cards", price_e4=1)
    lines[2] = lines[2]._replace(detail="By hand")
    lines[4] = DESIGN._replace(work="A film of the shop")
    book.do(set_lines, two[1], lines)

    found = book.ask(compared, *two)

    told = [
        (one.old and one.old.work, one.new and one.new.work, one.fields)
        for one in found.lines
    ]
    assert told == [
        ("Printing of cards", "Printing of the cards", ("work", "price_e4")),
        ("Design", "Design", ("detail",)),
        (None, "A film of the shop", ()),
        ("Van", None, ()),
    ]
    assert not found.moved
    assert [one.name for one in found.sums if one.name in {"net", "total"}] == [
        "net",
        "total",
    ]


def test_lines_in_another_order_are_moved_and_not_changed(
    book: Book, two: tuple[int, int]
) -> None:
    lines = book.ask(lines_of_offer, two[1])
    book.do(set_lines, two[1], [*lines[3:], *lines[:3]])

    found = book.ask(compared, *two)

    assert (found.moved, found.lines, found.sums) == (True, (), ())


def test_texts_days_terms_and_sums_are_told(book: Book, two: tuple[int, int]) -> None:
    why, terms = book.ask(sections_of_offer, two[1])
    book.do(set_sections, two[1], [terms._replace(text="Payable at once."), RIGHTS])
    book.do(change_offer, two[1], valid_until=date(2027, 1, 31), title="Look")
    book.do(set_discount, two[1], Discount(DiscountKind.PERCENT, 10_000))
    book.do(set_payments, two[1], [])

    found = book.ask(compared, *two)

    assert [
        (one.old and one.old.heading, one.new and one.new.heading)
        for one in found.texts
    ] == [("Terms", "Terms"), (None, "Rights"), (why.heading, None)]
    assert [one.name for one in found.facts] == [
        "title",
        "valid_until",
        "discount",
        "payments",
    ]
    assert (found.facts[1].old, found.facts[1].new) == (
        date(2026, 12, 18),
        date(2027, 1, 31),
    )
    sums = {one.name: (one.old, one.new) for one in found.sums}
    assert sums["discount"] == (10_000, 50_000)
    assert found.lines == ()
