"""Texts and templates kept from an offer and taken into one, and versions compared."""

from models.book.book import Book
from models.offers.copying import revise_offer
from models.offers.kept_texts import texts
from models.offers.kinds import TextKind
from models.offers.sending import send_offer
from models.offers.sheet_of import facts_of, lines_of_offer, sections_of_offer
from models.offers.templates import templates
from models.offers.writing import change_offer, set_lines
from tests.clock import NOON
from ui.offers.editor import OfferEditor


def test_a_section_is_kept_and_put_into_another_paper(
    editor: OfferEditor, book: Book
) -> None:
    first = editor.words.forms[0].values()
    many = len(editor.words.forms)

    editor.words.kept.emit(first, TextKind.TERMS)
    (kept,) = book.ask(texts)
    editor.acts.library.put_in(editor.offer_id, kept)

    sections = book.ask(sections_of_offer, editor.offer_id)
    assert len(sections) == many + 1
    assert (sections[-1].text, sections[-1].text_id) == (first.text, kept.id)


def test_an_offer_begun_from_a_template_says_the_same(
    editor: OfferEditor, book: Book
) -> None:
    first = editor.offer_id
    choices = dict(editor.acts.library.choices(book.ask(facts_of, first)))
    choices["Keep as a template"]()
    (kept,) = book.ask(templates)
    choices = dict(editor.acts.library.choices(book.ask(facts_of, first)))

    choices[f"Begin another from “{kept.name}”"]()

    assert editor.offer_id != first
    works = [
        [line.work for line in book.ask(lines_of_offer, key)]
        for key in (first, editor.offer_id)
    ]
    assert works[0] == works[1]


def test_versions_are_compared_line_by_line(editor: OfferEditor, book: Book) -> None:
    first = editor.offer_id
    book.do(send_offer, first, now=NOON)
    second = book.do(revise_offer, first, now=NOON)
    lines = book.ask(lines_of_offer, second)
    dearer = lines[0]._replace(price_e4=lines[0].price_e4 + 100_0000)
    book.do(set_lines, second, [dearer, *lines[2:]])
    book.do(change_offer, second, title="Packaging for two coffees")
    editor.open_offer(second)

    dict(editor.acts.library.choices(book.ask(facts_of, second)))[
        "Compare with version 1"
    ]()

    sheet = editor.acts.library.compared
    told = sheet.told.toPlainText()
    assert sheet.isVisible()
    assert "Workshop and brief: each 900.00 → 1,000.00" in told
    assert "Line gone: Design of the first bag" in told
    assert "Title: Packaging for three coffees → Packaging for two coffees" in told
    assert "Net:" in told
