"""Rules of looking through the book, and of hints while somebody is typed."""

import pytest
from sqlmodel import Session

from models.book.book import Book
from models.lists.duplicates.hinting import like_this
from models.lists.duplicates.looking import (
    duplicates_in,
    looking_for_duplicates,
    people_keys,
)
from models.lists.duplicates.merging import called_two_people
from models.people.business_changes import change_business
from models.people.kinds import PointKind
from models.people.prospects import add_prospect, put_in_bin
from models.people.rows import Prospect
from tests.clock import NOON

COLM = ("Colm Gallagher", "Harbour Coffee Roasters")


def add(book: Book, name: str, company: str = "", *points: str) -> int:
    kinds = [
        (PointKind.MAIL if "@" in point else PointKind.PHONE, point) for point in points
    ]
    return book.do(add_prospect, name, company=company, points=kinds, now=NOON)


def add_many(session: Session, count: int) -> None:
    for n in range(count):
        person = Prospect(name=f"{n:03d} Lind", rank=f"a{n:04d}", created_at=NOON)
        session.add(person)


@pytest.fixture
def colm(book: Book) -> int:
    book.do(change_business, phone_country="IE")
    add(book, "Nora Lind", "Lind Bakery")
    return add(book, *COLM, "+353 91 555 0142", "colm.g@gmail.com")


def test_a_pair_is_told_once_the_likest_first(book: Book, colm: int) -> None:
    alike = add(book, "Colm Galagher", "Harbour Coffee")
    sure = add(book, "Colm Gallagher", "", "091 555 0142")

    pairs = book.ask(duplicates_in)

    assert [(pair.one.id, pair.other.id) for pair in pairs] == [
        (colm, sure),
        (colm, alike),
    ]
    assert pairs[0].how.why == ("same phone", "same name")


def test_two_people_and_the_deleted_are_no_pair(book: Book, colm: int) -> None:
    other = add(book, "Colm Galagher", "Harbour Coffee")
    gone = add(book, *COLM)
    book.do(called_two_people, colm, other, now=NOON)
    book.do(put_in_bin, [gone], now=NOON)

    assert book.ask(duplicates_in) == []


def test_looking_tells_how_far_it_is(book: Book) -> None:
    book.do(add_many, 450)

    told = list(looking_for_duplicates(book._reader))

    assert told == sorted(told)
    assert len(told) >= 3
    assert 0 < told[0] < told[-1] <= 1


def test_an_empty_book_has_no_pairs(book: Book) -> None:
    assert book.ask(duplicates_in) == []
    assert len(book.ask(people_keys)) == 0


@pytest.mark.parametrize(
    ("name", "company"),
    [
        ("Colm Gallagher", ""),
        ("colm galagher", ""),
        ("Gallagher Colm", "Harbour"),
        ("C Gallagher", "Harbour Coffee"),
        ("Cólm Gallagher", "Harbour Coffee Ltd"),
    ],
)
def test_a_known_name_is_hinted_while_it_is_typed(
    book: Book, colm: int, name: str, company: str
) -> None:
    assert [hint.id for hint in book.ask(like_this, name, company)] == [colm]


@pytest.mark.parametrize(
    "point",
    [
        "091 555 0142",
        "+353915550142",
        "0035391 5550142",
        "c.o.l.m.g+x@googlemail.com",
        "COLM.G@gmail.com",
    ],
)
def test_a_known_point_is_hinted_in_any_spelling(
    book: Book, colm: int, point: str
) -> None:
    kind = PointKind.MAIL if "@" in point else PointKind.PHONE

    hints = book.ask(like_this, "", "", [(kind, point)])

    assert [hint.id for hint in hints] == [colm]


def test_a_number_stored_as_at_home_is_hinted_for_the_international(
    book: Book, colm: int
) -> None:
    other = add(book, "Ann Bell", "", "01 234 567")

    hints = book.ask(like_this, "", "", [(PointKind.PHONE, "+353 1 234 567")])

    assert [hint.id for hint in hints] == [other]
    assert colm not in [hint.id for hint in hints]


@pytest.mark.parametrize(
    ("name", "company"),
    [("", ""), ("C", ""), ("Colm", ""), ("Colm Doyle", ""), ('"*', "("), ("", "Harb")],
)
@pytest.mark.usefixtures("colm")
def test_too_little_is_like_nobody(book: Book, name: str, company: str) -> None:
    assert book.ask(like_this, name, company) == []


def test_who_is_edited_is_not_like_themselves_nor_like_their_other(
    book: Book, colm: int
) -> None:
    other = add(book, *COLM)
    assert [hint.id for hint in book.ask(like_this, *COLM, but=colm)] == [other]

    book.do(called_two_people, colm, other, now=NOON)

    assert book.ask(like_this, *COLM, but=colm) == []


def test_an_umlaut_is_hinted_either_way(book: Book) -> None:
    dot, two = add(book, "Anna Müller"), add(book, "Jörg Mueller")

    assert [h.id for h in book.ask(like_this, "Anna Mueller")] == [dot]
    assert [h.id for h in book.ask(like_this, "Joerg Müller")] == [two]
