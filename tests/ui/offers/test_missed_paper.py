"""Feature 7: a paper that was sent while Baton ended before it could keep it."""

from pytestqt.qtbot import QtBot

from models.book.book import Book
from models.offers.papers import misses_paper, sent_paper
from models.offers.sending import send_offer
from models.offers.sheet_of import sheet_of
from reports.offer_pdf import render_offer
from tests.clock import NOON
from ui.offers.editor import OfferEditor


def test_opening_a_sent_offer_keeps_the_paper_that_was_missed(
    editor: OfferEditor, book: Book, packaging: int, qtbot: QtBot
) -> None:
    book.do(send_offer, packaging, now=NOON)
    missed = book.ask(misses_paper, packaging)

    editor.open_offer(packaging)

    qtbot.waitUntil(lambda: book.ask(sent_paper, packaging) is not None)
    assert missed
    assert book.ask(sent_paper, packaging) == render_offer(
        book.ask(sheet_of, packaging)
    )


def test_opening_a_draft_keeps_nothing(
    editor: OfferEditor, book: Book, packaging: int, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(editor.typesetter.ready):
        editor.open_offer(packaging)

    assert not book.ask(misses_paper, packaging)
    assert book.ask(sent_paper, packaging) is None
