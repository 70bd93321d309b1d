"""The operator's own business and its members."""

import pytest

from models.book.book import Book
from models.book.refusals import Refused
from models.people.business import business_card, members
from models.people.business_changes import add_member, change_business, change_member
from tests.pictures import picture


def test_a_new_book_knows_its_business_and_one_member(book: Book) -> None:
    business = book.ask(business_card)

    assert (business.name, business.currency) == ("Halden & Reyes", "EUR")
    assert [(m.name, m.initials) for m in book.ask(members)] == [("You", "Y")]


def test_settings_are_changed_by_one_act(book: Book) -> None:
    book.do(change_business, address="7 Middle Street\nGalway", currency="usd")
    changed = book.ask(business_card)
    book.undo()

    assert (changed.address, changed.currency) == ("7 Middle Street\nGalway", "USD")
    assert book.ask(business_card).currency == "EUR"


def test_a_logo_comes_back_by_undo(book: Book) -> None:
    book.do(change_business, logo=picture(9, 9))
    chosen = book.ask(business_card).logo
    book.do(change_business, logo=None)
    book.undo()

    assert chosen is not None
    assert book.ask(business_card).logo == chosen


@pytest.mark.parametrize(
    ("setting", "value", "why"),
    [
        ("name", " ", "needs a name"),
        ("zone", "Mars/Olympus", "not known"),
        ("currency", "EURO", "not a currency"),
        ("page_size", "A3", "A4 or Letter"),
        ("logo", b"x" * 2_000_001, "2 MB"),
        ("version", 7, "no setting"),
    ],
)
def test_impossible_settings_are_refused(
    book: Book,
    setting: str,
    value: object,
    why: str,
) -> None:
    with pytest.raises(Refused, match=why):
        book.do(change_business, **{setting: value})


def test_a_member_has_initials_and_at_least_one_hat(book: Book) -> None:
    marit = book.do(add_member, "Marit Halden", wears_sales=False)

    member = book.ask(members)[-1]
    assert (member.initials, member.wears_sales) == ("MH", 0)
    with pytest.raises(Refused, match="one hat"):
        book.do(change_member, marit, wears_marketing=False)
    with pytest.raises(Refused, match="needs a name"):
        book.do(change_member, marit, name="")
    with pytest.raises(Refused, match="not there"):
        book.do(change_member, 5, name="Eve")
