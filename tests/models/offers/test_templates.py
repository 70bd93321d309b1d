"""Whole offers to begin from."""

from dataclasses import replace

import pytest

from models.book.book import Book
from models.book.refusals import Refused
from models.offers.conditions import Levy, Looks, TaxTerms
from models.offers.kinds import Design, LevyKind, Period, TaxCase
from models.offers.sheet_of import facts_of, lines_of_offer, sheet_of
from models.offers.template_changes import (
    as_json,
    begin_from_template,
    draft_from,
    drop_template,
    rename_template,
    save_template,
)
from models.offers.templates import templates
from models.offers.writing import write_offer
from models.people.prospects import add_prospect
from tests.clock import NOON, TODAY
from tests.models.offers.packaged import FITTING, THREE

FULL = replace(
    THREE,
    looks=Looks(Design.MODERN, "0b6e74", cover=True),
    tax=TaxTerms(
        with_tax=True,
        case=TaxCase.EXEMPT,
        reason="Art. 7",
        levies=(Levy("Fee", 1, LevyKind.WITHHELD),),
    ),
    lines=(*THREE.lines, FITTING._replace(period=Period.YEAR, package=0)),
)


def test_an_offer_begun_from_a_template_says_the_same_to_another(
    book: Book, colm: int
) -> None:
    ada = book.do(add_prospect, "Ada Lind", company="Lind Bakery", now=NOON)
    first = replace(FULL, valid_until=TODAY, client_tax_number="IE1")
    offer = book.do(write_offer, colm, first, now=NOON)

    key = book.do(save_template, offer, "Three", title="A new look for {company}")
    begun = book.do(begin_from_template, key, ada, now=NOON)

    old, new = book.ask(sheet_of, offer), book.ask(sheet_of, begun)
    assert (new.title, new.greeting) == ("A new look for Lind Bakery", "Dear Ada,")
    assert (new.lines, new.totals, new.looks, new.tax) == (
        old.lines,
        old.totals,
        old.looks,
        old.tax,
    )
    assert [line.cost_e4 for line in book.ask(lines_of_offer, begun)] == [
        line.cost_e4 for line in book.ask(lines_of_offer, offer)
    ]
    facts = book.ask(facts_of, begun)
    assert (facts.client_tax_number, facts.private_note) == ("", "")
    assert facts.valid_until != TODAY


def test_a_draft_comes_back_from_its_text() -> None:
    """Each value by its name, so that a later Baton may know more of them."""
    text = as_json(FULL)

    assert draft_from(text) == FULL
    assert draft_from('{"kind": "estimate", "title": "Signs"}').lines == ()
    for wrong in ("", "{}", '{"kind": "poem", "title": "x"}'):
        with pytest.raises(Refused, match="cannot be read"):
            draft_from(wrong)


def test_templates_have_names_of_their_own(book: Book, offer: int) -> None:
    key = book.do(save_template, offer, " Usual  one ")
    other = book.do(save_template, offer, "Another")

    with pytest.raises(Refused, match="called Another already"):
        book.do(rename_template, key, "Another")
    with pytest.raises(Refused, match="needs a name"):
        book.do(save_template, offer, " ")
    with pytest.raises(Refused, match=r"\{firm\}"):
        book.do(save_template, offer, "Third", title="For {firm}")
    book.do(rename_template, key, "Usual")
    book.do(drop_template, other)

    assert [(one.name, one.kind) for one in book.ask(templates)] == [
        ("Usual", "proposal")
    ]
    with pytest.raises(Refused, match="not there any more"):
        book.do(drop_template, other)
