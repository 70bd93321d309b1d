"""The logo on an offer: a draft has today's, a sent one its own for ever."""

import json
from dataclasses import replace

from models.book.book import Book
from models.offers.copying import revise_offer
from models.offers.sending import send_offer
from models.offers.sheet import Sender, sender_from
from models.offers.sheet_of import sheet_of
from models.people.business_changes import change_business
from reports.offer_pdf import render_offer
from tests.clock import NOON
from tests.pictures import picture


def paper(book: Book, offer: int) -> bytes:
    return render_offer(book.ask(sheet_of, offer))


def test_a_sent_paper_keeps_its_logo_for_ever(book: Book, offer: int) -> None:
    book.do(change_business, logo=picture(400, 200))
    book.do(send_offer, offer, now=NOON)
    sent = paper(book, offer)

    book.do(change_business, logo=picture(200, 200, (200, 0, 0)))
    changed = paper(book, offer)
    book.do(change_business, logo=None)

    assert book.ask(sheet_of, offer).sender.logo
    assert changed == sent
    assert paper(book, offer) == sent


def test_a_paper_sent_without_a_logo_never_gets_one(book: Book, offer: int) -> None:
    book.do(send_offer, offer, now=NOON)
    sent = paper(book, offer)

    book.do(change_business, logo=picture(400, 200))

    assert paper(book, offer) == sent


def test_a_draft_and_a_new_version_have_the_logo_of_today(
    book: Book, offer: int
) -> None:
    book.do(send_offer, offer, now=NOON)
    before = paper(book, offer)
    second = book.do(revise_offer, offer, now=NOON)

    book.do(change_business, logo=picture(400, 200))

    assert book.ask(sheet_of, second).sender.logo
    assert len(paper(book, second)) != len(before)


def test_without_its_logo_a_draft_is_what_it_was(book: Book, offer: int) -> None:
    before = paper(book, offer)
    book.do(change_business, logo=picture(400, 200))
    among = paper(book, offer)
    book.do(change_business, logo=None)

    assert among != before
    assert paper(book, offer) == before


def test_a_sender_kept_before_there_were_logos_has_none() -> None:
    assert sender_from(json.dumps({"name": "Halden"})) == Sender("Halden")


def test_a_logo_is_no_text_of_the_paper(book: Book, offer: int) -> None:
    sheet = book.ask(sheet_of, offer)
    marked = replace(sheet, sender=replace(sheet.sender, logo="iVBORw0KGgo"))

    assert "iVBORw0KGgo" not in marked.texts()
    assert sheet.sender.name in marked.texts()
