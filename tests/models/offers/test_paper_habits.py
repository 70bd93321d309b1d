"""The habits of one's papers, and what cannot be one."""

import pytest

from models.book.book import Book
from models.book.refusals import Refused
from models.offers.conditions import Looks, TaxTerms
from models.offers.habit_changes import change_habits, known_iban
from models.offers.kinds import Design, OfferKind, TaxCase, Window
from models.offers.paper_habits import Habits, paper_habits
from models.offers.sending import send_offer
from models.offers.sheet_of import sheet_of
from models.offers.values import Draft
from models.offers.writing import write_offer
from tests.clock import NOON
from tests.models.offers.written import BAG


def test_new_papers_are_made_as_one_is_used_to(book: Book, colm: int) -> None:
    usual = book.ask(paper_habits)
    book.do(
        change_habits,
        design=Design.MODERN,
        accent="#0B6E74",
        window=Window.DIN,
        iban="ie29 aibk 9311 5212 3456 78",
        bic="aibkie2d",
        tax_case=TaxCase.EXEMPT,
        tax_reason="Art. 132",
        valid_days=0,
    )

    habits = book.ask(paper_habits)
    offer = book.do(write_offer, colm, Draft(OfferKind.ESTIMATE, "Sign"), now=NOON)
    book.undo()
    book.undo()

    assert usual == Habits()
    assert (habits.iban, habits.bic) == ("IE29AIBK93115212345678", "AIBKIE2D")
    assert habits.looks == Looks(Design.MODERN, "0b6e74", window=Window.DIN)
    assert habits.tax == TaxTerms(case=TaxCase.EXEMPT, reason="Art. 132")
    assert offer > 0
    assert book.ask(paper_habits) == Habits()


def test_a_paper_begun_takes_the_habits(book: Book, colm: int) -> None:
    book.do(change_habits, design=Design.MINIMAL, valid_days=0, cash_step=5)

    offer = book.do(write_offer, colm, Draft(OfferKind.ESTIMATE, "Sign"), now=NOON)

    sheet = book.ask(sheet_of, offer)
    assert (sheet.looks.design, sheet.valid_until) == (Design.MINIMAL, None)
    assert sheet.tax.cash_step == 5


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("iban", "IE29 AIBK 9311 5212 3456 79"),
        ("iban", "DE44"),
        ("bic", "AIBK"),
        ("accent", "red"),
        ("contract_pattern", "C-1"),
        ("valid_days", 4_000),
        ("valid_days", -1),
        ("logo_mm", 9),
        ("logo_mm", 61),
        ("cash_step", 100_001),
        ("font_id", 7),
        ("colour", "red"),
    ],
)
def test_a_habit_that_cannot_be_is_refused(
    book: Book, name: str, value: object
) -> None:
    with pytest.raises(Refused):
        book.do(change_habits, **{name: value})

    assert book.ask(paper_habits) == Habits()


@pytest.mark.parametrize(
    "iban",
    ["GB82 WEST 1234 5698 7654 32", "DE75512108001245126199", "NO8330001234567", ""],
)
def test_an_iban_whose_digits_agree_is_known(iban: str) -> None:
    assert known_iban(iban) == iban.replace(" ", "")


def test_contracts_are_numbered_by_their_own_pattern(book: Book, colm: int) -> None:
    """Feature 11."""
    book.do(change_habits, contract_pattern="{yy}/{seq:2}")
    draft = Draft(OfferKind.CONTRACT, "Signs", lines=(BAG,))

    offer = book.do(write_offer, colm, draft, now=NOON)

    assert book.do(send_offer, offer, now=NOON) == "26/01"
