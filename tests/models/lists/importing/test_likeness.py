from dataclasses import replace

import pytest

from models.book.book import Book
from models.lists.formats.record import Record
from models.lists.importing.entries import Action
from models.lists.importing.plan import plan
from tests.models.lists.importing.taking import NORA, take


@pytest.mark.parametrize(
    ("other", "same"),
    [
        (Record(full_name="N. Lind", emails=("NORA@lind.example",)), True),
        (Record(full_name="Bob", emails=("nora@lind.example",)), False),
        (Record(full_name="nora  LIND", phones=("0046 8 123456",)), True),
        (Record(full_name="Nora Lind", company="Lind Bakery"), True),
        (Record(full_name="Olle Lind", phones=("+46 8 123 456",)), False),
        (
            Record(full_name="Nora Lind", company="Lind Bakery", emails=("n@x.io",)),
            False,
        ),
        (Record(full_name="Nora Lind"), False),
    ],
)
def test_who_is_the_same_person(book: Book, other: Record, *, same: bool) -> None:
    take(book, NORA)

    (entry,) = book.ask(plan, [other]).entries

    assert (entry.whom is not None) is same


def test_a_card_s_number_is_surer_than_its_mail_address(book: Book) -> None:
    take(book, replace(NORA, uid="u1"))

    (entry,) = book.ask(plan, [Record(full_name="X", uid="u1")]).entries

    assert entry.action is Action.SAME


def test_two_names_behind_one_office_address_stay_two(book: Book) -> None:
    office = ("office@firm.example",)

    taken = take(
        book,
        Record(full_name="Ann Bell", emails=office),
        Record(full_name="Bob Hart", emails=office),
    )

    assert taken.created == 2


def test_two_of_one_name_and_firm_with_mail_addresses_of_their_own_stay_two(
    book: Book,
) -> None:
    other = replace(NORA, emails=("nora2@lind.example",), phones=())

    assert take(book, replace(NORA, phones=()), other).created == 2


def test_two_cards_with_numbers_of_their_own_stay_two(book: Book) -> None:
    taken = take(book, replace(NORA, uid="u1"), replace(NORA, uid="u2"))

    assert taken.created == 2
    assert take(book, replace(NORA, uid="u1"), replace(NORA, uid="u2")).same == 2
