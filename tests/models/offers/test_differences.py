"""Feature 8: what a new version says otherwise, in words for a person."""

from dataclasses import replace
from datetime import date

import pytest

from models.book.book import Book
from models.offers.answers import accept_offer
from models.offers.comparing import compared
from models.offers.copying import revise_offer
from models.offers.differences import difference_words
from models.offers.looks import add_appendix
from models.offers.sending import send_offer
from models.offers.sheet_of import lines_of_offer, sections_of_offer
from models.offers.writing import change_offer, set_lines, set_sections, write_offer
from tests.clock import NOON
from tests.models.offers.packaged import THREE
from tests.models.offers.written import RIGHTS


@pytest.fixture
def two(book: Book, colm: int) -> tuple[int, int]:
    """An offer of three packages that was sent, and the draft of its next version."""
    draft = replace(THREE, valid_until=date(2026, 12, 18))
    offer = book.do(write_offer, colm, draft, now=NOON)
    book.do(send_offer, offer, now=NOON)
    second = book.do(revise_offer, offer, now=NOON)
    book.do(change_offer, second, valid_until=date(2026, 12, 18))
    return offer, second


def said(book: Book, two: tuple[int, int]) -> list[str]:
    return difference_words(book.ask(compared, *two), "EUR", "en_IE")


def test_versions_that_are_the_same_say_so(book: Book, two: tuple[int, int]) -> None:
    assert said(book, two) == ["Nothing differs"]


def test_a_choice_made_since_is_no_difference(book: Book, two: tuple[int, int]) -> None:
    book.do(accept_offer, two[0], now=NOON, package=1)

    assert said(book, two) == ["Nothing differs"]


def test_each_difference_is_told_as_it_is_read(
    book: Book, two: tuple[int, int]
) -> None:
    lines = book.ask(lines_of_offer, two[1])
    texts = book.ask(sections_of_offer, two[1])
    dearer = lines[1]._replace(price_e4=12_345_000, quantity_micro=1_500_000)
    book.do(set_lines, two[1], [lines[0], dearer, *lines[2:5], *lines[6:8]])
    book.do(set_sections, two[1], [*texts[1:], RIGHTS])
    book.do(change_offer, two[1], valid_until=date(2027, 1, 31), client_tax_number="X")
    book.do(add_appendix, two[1], "plan.pdf", b"%PDF-1.7 plan", now=NOON)

    assert said(book, two) == [
        "Design: quantity 1 → 1.5, each 1,000.00 → 1,234.50",
        "Line gone: On the road",
        "Text “Rights”: new",
        "Text “Why”: gone",
        "Valid until: 18 December 2026 → 31 January 2027",
        "Client tax number: nothing → X",
        "Appendices changed",
        "Sum of lines: 3,300.00 → 4,151.75",
        "Net: 3,200.00 → 4,051.75",
        "Tax: 736.00 → 931.90",
        "Total: 3,936.00 → 4,983.65",
        "With the options: 4,059.00 → 5,106.65",
        "To pay: 3,936.00 → 4,983.65",
    ]
