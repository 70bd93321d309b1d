"""Whole offers to begin from."""

import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest

from models.book.book import Book
from models.book.refusals import Refused
from models.offers.conditions import Levy, Looks, TaxTerms
from models.offers.keeping import keep_bytes
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
from models.offers.writing import drop_draft, write_offer
from models.people.attachments import purge_files
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


def test_the_files_of_a_template_stay_as_long_as_it_does(book: Book, colm: int) -> None:
    sha = book.do(keep_bytes, b"%PDF plan", now=NOON)
    full = replace(THREE, appendices=(("plan.pdf", sha),))
    offer = book.do(write_offer, colm, full, now=NOON)
    key = book.do(save_template, offer, "With a plan")
    book.do(drop_draft, offer)

    years_later = NOON.replace(year=2030)
    purged = book.do(purge_files, now=years_later)
    begun = book.do(begin_from_template, key, colm, now=years_later)
    book.do(drop_draft, begun)
    book.do(drop_template, key)

    assert purged == 0
    assert book.do(purge_files, now=years_later.replace(year=2031)) == 1


def test_a_template_whose_font_and_files_went_still_begins(
    book: Book, colm: int
) -> None:
    offer = book.do(write_offer, colm, THREE, now=NOON)
    lost = replace(
        THREE,
        looks=Looks(font_id=7),
        appendices=(("plan.pdf", "0" * 64),),
        lines=(THREE.lines[1]._replace(picture="0" * 64),),
    )
    key = book.do(save_template, offer, "Old")
    with closing(sqlite3.connect(book.path, isolation_level=None)) as raw:
        raw.execute("UPDATE acting SET act = 1")
        raw.execute("UPDATE paper_template SET contents = ?", [as_json(lost)])
        raw.execute("UPDATE acting SET act = NULL")

    begun = book.do(begin_from_template, key, colm, now=NOON)

    sheet = book.ask(sheet_of, begun)
    assert (sheet.font, sheet.appendices, sheet.lines[0].picture) == (None, (), b"")
