"""A book with a template, a text and terms, and the page over it."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.book.book import Book
from models.offers.kinds import OfferKind, SectionPlace, TextKind
from models.offers.template_changes import save_template
from models.offers.text_changes import save_text
from models.offers.values import Draft, LineValues, SectionValues
from models.offers.writing import write_offer
from models.people.prospects import add_prospect
from tests.clock import NOON
from ui.desk import Desk
from ui.look.style import dress
from ui.templates.page import TemplatesPage


@pytest.fixture
def ada(book: Book) -> int:
    return book.do(add_prospect, "Ada Lovelace", company="Engines Ltd", now=NOON)


@pytest.fixture
def kept(book: Book, ada: int) -> Book:
    """One template, one text in two versions, terms in two languages."""
    lines = (LineValues("A sign", "", 2_000_000, "pc", 1_200_000),)
    parts = (SectionValues(SectionPlace.BEFORE, "Approach", "We begin at once."),)
    draft = Draft(OfferKind.PROPOSAL, "Signs", lines=lines, sections=parts)
    offer = book.do(write_offer, ada, draft, now=NOON)
    book.do(save_template, offer, "Shop signs", title="Signs for {company}")
    for words in ("Thank you.", "Thank you, {first name}."):
        book.do(save_text, TextKind.BLOCK, "Thanks", words, now=NOON)
    for locale, words in (("", "Within 14 days."), ("de_DE", "Binnen 14 Tagen.")):
        book.do(save_text, TextKind.TERMS, "Usual", words, locale=locale, now=NOON)
    return book


@pytest.fixture
def page(desk: Desk, qtbot: QtBot, qapp: QApplication) -> Iterator[TemplatesPage]:
    """The page as it is gone to."""
    dress(qapp, choice="light")
    shown = TemplatesPage(desk)
    qtbot.addWidget(shown)
    shown.resize(1100, 640)
    shown.show()
    with qtbot.waitActive(shown):
        shown.activateWindow()
    shown.list.setFocus()
    yield shown
    shown.close()
