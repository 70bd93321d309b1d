"""Feature 23 in the editor: variables are put in, shown filled, and wrong ones told."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from models.book.book import Book
from models.offers.filling import VARIABLES
from models.offers.sheet_of import facts_of, sections_of_offer
from ui.offers.editor import OfferEditor


@pytest.fixture
def writing(editor: OfferEditor) -> OfferEditor:
    editor.bench.write_words()
    return editor


def put_in(editor: OfferEditor, name: str) -> list[str]:
    """Choose a variable from the menu; what the menu says."""
    editor.words.variables.click()
    menu = editor.words.variables.findChildren(QMenu)[-1]
    said = [act.text() for act in menu.actions()]
    (chosen,) = [act for act in menu.actions() if act.text().startswith(f"{{{name}}}")]
    chosen.trigger()
    menu.close()
    return said


def test_a_variable_is_put_where_one_typed_last(
    writing: OfferEditor, book: Book, packaging: int
) -> None:
    text = writing.words.forms[1].text
    text.setFocus()
    text.clear()
    QTest.keyClicks(text, "For ")

    said = put_in(writing, "company")
    writing.words.greeting.setFocus()
    writing.words.greeting.clear()
    put_in(writing, "first name")
    writing.keep_typed()

    assert len(said) == len(VARIABLES)
    assert book.ask(sections_of_offer, packaging)[1].text == "For {company}"
    assert book.ask(facts_of, packaging).greeting == "{first name}"


def test_what_is_being_typed_is_shown_with_its_values(
    writing: OfferEditor, qtbot: QtBot
) -> None:
    writing.words.forms[0].text.setPlainText("We come to {company} on {day}.")

    assert writing.typesetter._sheet is not None
    with qtbot.waitSignal(writing.typesetter.ready):
        pass

    assert "We come to Harbour Coffee Roasters on [day?]." in writing.preview.text()


def test_a_name_that_is_no_variable_is_told_while_it_stands(
    writing: OfferEditor,
) -> None:
    words, wrong = writing.words, writing.words.wrong
    silent = wrong.isHidden()

    words.forms[0].text.setPlainText("We come to {compny}.")
    told = wrong.text() if wrong.isVisible() else ""
    words.forms[0].shown.click()
    hidden = wrong.isHidden()
    words.forms[0].shown.click()
    words.greeting.insert("{nam}")
    both = wrong.text()
    words.forms[0].text.setPlainText("We come to {company}.")
    words.greeting.setText("Dear {first name},")

    assert silent
    assert "{compny}" in told
    assert hidden
    assert "{nam}, {compny}" in both
    assert wrong.isHidden()
