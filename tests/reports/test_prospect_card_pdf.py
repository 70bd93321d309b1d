"""Prospects as cards: four on a sheet, nothing lost, nothing read as markup."""

import io
from datetime import date

import pytest
from pypdf import PdfReader

from models.book.book import Book
from models.people.kinds import Channel, Outcome, PointKind, Tier
from models.people.paper_loop.cards import CardOwed, CardSheet, card_sheet
from models.people.planned import Planned, Promised
from models.people.prospects import add_prospect
from models.people.touches import log_touch
from reports.prospect_card_pdf import render_cards
from tests.clock import NOON, TODAY


def sheet_of(book: Book, many: int) -> CardSheet:
    ids = [
        book.do(
            add_prospect,
            f"Person {place:02}",
            company="<b>Bo & Co</b>",
            tier=Tier.WARM,
            value_minor=1_420_000,
            points=[(PointKind.PHONE, "+353 91 555 0142")],
            now=NOON,
        )
        for place in range(many)
    ]
    for one in ids:
        book.do(
            log_touch,
            one,
            Channel.CALL,
            happened_at=NOON,
            now=NOON,
            outcome=Outcome.ANSWERED,
            note="asked for green",
            next_step=Planned(Channel.MAIL, "Send prices", date(2026, 11, 20)),
            promises=[Promised("us", "Two routes", TODAY)],
        )
    return book.ask(card_sheet, ids, today=TODAY)


def pages_of(pdf: bytes) -> list[str]:
    return [page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages]


def test_a_card_knows_what_the_book_knows(book: Book) -> None:
    sheet = sheet_of(book, 1)

    (card,) = sheet.cards
    assert card.owed == (CardOwed("us", "Two routes", TODAY),)
    assert card.reach == ("+353 91 555 0142",)
    (page,) = pages_of(render_cards(sheet))
    for words in (
        "Person 00",
        "<b>Bo & Co</b>",
        "Warm",
        "€14,200",
        "Send prices, Fri 20 Nov",
        "You owe",
        "Call, answered: asked for green",
    ):
        assert words in page, words


@pytest.mark.parametrize("page_size", ["A4", "Letter"])
def test_four_cards_are_on_a_sheet(book: Book, page_size: str) -> None:
    sheet = sheet_of(book, 6)
    other = CardSheet(TODAY, sheet.business, sheet.locale, page_size, sheet.cards)

    pages = pages_of(render_cards(other))

    assert [page.count("Person") for page in pages] == [4, 2]


def test_the_same_cards_give_the_same_bytes(book: Book) -> None:
    sheet = sheet_of(book, 2)

    assert render_cards(sheet) == render_cards(sheet)
