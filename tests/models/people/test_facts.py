"""Facts under the user's own labels."""

import pytest

from models.book.book import Book
from models.book.refusals import Refused
from models.people.facts import add_fact, change_fact
from models.people.prospects import add_prospect, put_in_bin
from models.people.record import facts_of
from tests.clock import NOON


def test_facts_stand_in_the_order_they_came(book: Book) -> None:
    ada = book.do(add_prospect, "Ada", now=NOON)

    book.do(add_fact, ada, " Print  run ", "2,000")
    book.do(add_fact, ada, "Decision by", "15 Dec")

    facts = [(fact.label, fact.value) for fact in book.ask(facts_of, ada)]
    assert facts == [("Print run", "2,000"), ("Decision by", "15 Dec")]


def test_a_fact_changes_and_an_empty_one_goes(book: Book) -> None:
    ada = book.do(add_prospect, "Ada", now=NOON)
    fact = book.do(add_fact, ada, "Print run", "2,000")

    book.do(change_fact, fact, "5,000")
    changed = [fact.value for fact in book.ask(facts_of, ada)]
    book.do(change_fact, fact, " ")

    assert changed == ["5,000"]
    assert book.ask(facts_of, ada) == []
    with pytest.raises(Refused, match="removed already"):
        book.do(change_fact, fact, "6,000")


@pytest.mark.parametrize(("label", "value"), [("", "2,000"), ("Print run", " ")])
def test_half_a_fact_is_refused(book: Book, label: str, value: str) -> None:
    ada = book.do(add_prospect, "Ada", now=NOON)

    with pytest.raises(Refused, match="label and a value"):
        book.do(add_fact, ada, label, value)


def test_a_fact_of_a_deleted_prospect_is_refused(book: Book) -> None:
    ada = book.do(add_prospect, "Ada", now=NOON)
    fact = book.do(add_fact, ada, "Print run", "2,000")
    book.do(put_in_bin, [ada], now=NOON)

    with pytest.raises(Refused, match="deleted"):
        book.do(change_fact, fact, "5,000")
