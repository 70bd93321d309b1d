"""Feature 23: blocks and terms in versions, with variables from the record."""

from dataclasses import replace

import pytest

from models.book.book import Book
from models.book.refusals import Refused
from models.offers.copying import copy_offer
from models.offers.filling import VARIABLES, filled, unknown_variables, with_values
from models.offers.kept_texts import texts, unknown_in_offer, versions_of_text
from models.offers.kinds import TextKind
from models.offers.sending import send_offer
from models.offers.sheet import recipient_from
from models.offers.sheet_of import sections_of_offer, sheet_of
from models.offers.text_changes import put_text_away, rename_text, save_text
from models.offers.writing import change_offer, set_sections, write_offer
from models.people.prospects import add_prospect, change_prospect
from tests.clock import NOON
from tests.models.offers.packaged import THREE

TERMS, BLOCK = TextKind.TERMS, TextKind.BLOCK


def test_every_version_of_terms_stays_as_it_was(book: Book) -> None:
    first = book.do(save_text, TERMS, "Usual", "Within 14 days.", now=NOON)
    again = book.do(save_text, TERMS, "Usual", "Within 14 days. ", now=NOON)
    second = book.do(save_text, TERMS, "Usual", "Within 30 days.", now=NOON)

    versions = book.ask(versions_of_text, first)

    assert again == first
    assert [(one.id, one.revision, one.text) for one in versions] == [
        (second, 2, "Within 30 days."),
        (first, 1, "Within 14 days."),
    ]
    assert [one.id for one in book.ask(texts)] == [second]


def test_texts_are_those_of_the_kind_and_of_the_language(book: Book) -> None:
    for name, kind, locale in (
        ("Any", TERMS, ""),
        ("Deutsch", TERMS, "de-DE"),
        ("Polski", TERMS, "pl"),
        ("Block", BLOCK, ""),
    ):
        book.do(save_text, kind, name, "Words", locale=locale, now=NOON)

    found = book.ask(texts, TERMS, "de_AT")

    assert [one.name for one in found] == ["Any", "Deutsch"]
    assert len(book.ask(texts)) == 4


def test_a_text_put_away_is_brought_back_by_saving_it(book: Book) -> None:
    key = book.do(save_text, BLOCK, "Thanks", "Thank you.", now=NOON)

    book.do(put_text_away, key)
    away = book.ask(texts), book.ask(texts, put_away=True)
    book.do(save_text, BLOCK, "Thanks", "Thank you.", now=NOON)

    assert (len(away[0]), len(away[1])) == (0, 1)
    assert len(book.ask(texts)) == 1


def test_the_words_are_copied_into_the_paper(book: Book, offer: int) -> None:
    key = book.do(save_text, TERMS, "Usual", "Within 14 days.", now=NOON)
    (kept,) = book.ask(texts)
    book.do(set_sections, offer, [kept.section()])

    book.do(save_text, TERMS, "Usual", "Within 30 days.", now=NOON)

    (part,) = book.ask(sections_of_offer, offer)
    assert (part.text, part.text_id) == ("Within 14 days.", key)


@pytest.mark.parametrize(
    ("name", "text"), [("", "Words"), ("Name", " "), ("Name", "Dear {clientname}")]
)
def test_a_text_that_cannot_be_kept_is_refused(
    book: Book, name: str, text: str
) -> None:
    with pytest.raises(Refused):
        book.do(save_text, BLOCK, name, text, now=NOON)


def test_variables_are_filled_from_the_record(book: Book, colm: int) -> None:
    book.do(change_prospect, colm, given="Colm")
    offer = book.do(write_offer, colm, THREE, now=NOON)

    sheet = book.ask(sheet_of, offer)

    assert sheet.greeting == "Dear Colm,"
    assert sheet.sections[0].text == "For Harbour Coffee, by 18 December 2026."


def test_what_was_filled_in_stays_when_the_record_changes(
    book: Book, colm: int
) -> None:
    """Feature 7."""
    offer = book.do(write_offer, colm, THREE, now=NOON)
    book.do(send_offer, offer, now=NOON)
    before = book.ask(sheet_of, offer)

    book.do(change_prospect, colm, name="Aoife Byrne", given="Aoife", company="Other")

    assert book.ask(sheet_of, offer) == before
    assert before.greeting == "Dear Colm,"


def test_a_copy_for_another_client_greets_that_client(book: Book, colm: int) -> None:
    """Feature 25."""
    ada = book.do(add_prospect, "Ada Lind", company="Lind Bakery", now=NOON)
    offer = book.do(write_offer, colm, THREE, now=NOON)
    book.do(send_offer, offer, now=NOON)

    copy = book.do(copy_offer, offer, prospect_id=ada, now=NOON)

    sheet = book.ask(sheet_of, copy)
    assert sheet.greeting == "Dear Ada,"
    assert sheet.sections[0].text.startswith("For Lind Bakery,")


def test_an_unknown_variable_keeps_a_paper_from_going_out(
    book: Book, offer: int
) -> None:
    book.do(change_offer, offer, greeting="Dear {client_name} of {firm},")

    with pytest.raises(Refused, match=r"Nothing stands for \{firm\}"):
        book.do(send_offer, offer, now=NOON)

    assert book.ask(unknown_in_offer, offer) == ("firm",)
    assert book.ask(sheet_of, offer).greeting == "Dear Colm Gallagher of [firm?],"


def test_values_are_never_looked_into_again() -> None:
    facts = {"client name": "{title} \\1", "title": "Signs"}

    assert filled("For {client name}: {title}", facts) == "For {title} \\1: Signs"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{Client_Name}", "Ada"),
        ("{{client name}}", "Ada"),
        ("{ client  name }", "Ada"),
        ("a { b", "a { b"),
        ("a } b", "a } b"),
        ("{}", "[?]"),
        ("{name}", "[name?]"),
        ("{na\nme}", "[na me?]"),
    ],
)
def test_no_name_is_printed_between_braces(text: str, said: str) -> None:
    assert filled(text, {"client name": "Ada"}) == said


def test_a_paper_sent_before_there_were_variables_stays_as_it_is(
    book: Book, offer: int
) -> None:
    """Feature 7."""
    sheet = replace(book.ask(sheet_of, offer), greeting="{title} {x}")
    older = recipient_from('{"name": "Colm", "company": "", "address": ""}')

    assert with_values(replace(sheet, recipient=older)).greeting == "{title} {x}"
    assert with_values(sheet).greeting == "Packaging [x?]"


def test_every_variable_is_known_and_has_a_value(book: Book, offer: int) -> None:
    every = " ".join(f"{{{name}}}" for name in VARIABLES)
    book.do(change_offer, offer, greeting=every)

    said = book.ask(sheet_of, offer).greeting

    assert unknown_variables(every) == ()
    assert unknown_variables("{a} {title} {a} {b}") == ("a", "b")
    assert "?" not in said
    assert "Colm Gallagher Colm Harbour Coffee 14 Dock Road, Galway Packaging …" in said
    assert "18 November 2026 18 December 2026 €2,900.00 €3,567.00" in said


def test_a_renamed_text_leaves_its_versions_under_the_old_name(book: Book) -> None:
    first = book.do(save_text, BLOCK, "Thanks", "Thank you.", heading="End", now=NOON)
    book.do(save_text, BLOCK, "Thanks", "Thanks.", heading="End", now=NOON)

    new = book.do(rename_text, first, " Many  thanks ", now=NOON)
    (named,) = book.ask(texts)
    away = [one.name for one in book.ask(texts, put_away=True) if one.put_away]
    book.undo()

    assert (named.id, named.name, named.revision) == (new, "Many thanks", 1)
    assert (named.heading, named.text) == ("End", "Thanks.")
    assert away == ["Thanks"]
    assert [(one.name, one.revision) for one in book.ask(texts)] == [("Thanks", 2)]


@pytest.mark.parametrize(
    ("name", "why"),
    [("Taken", "There is a text called Taken already."), ("  ", "needs a name")],
)
def test_a_text_gets_no_name_that_is_empty_or_taken(
    book: Book, name: str, why: str
) -> None:
    key = book.do(save_text, BLOCK, "Thanks", "Thank you.", now=NOON)
    book.do(save_text, BLOCK, "Taken", "Words", now=NOON)

    with pytest.raises(Refused, match=why):
        book.do(rename_text, key, name, now=NOON)

    assert [one.name for one in book.ask(texts)] == ["Taken", "Thanks"]
