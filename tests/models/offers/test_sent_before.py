"""What a paper says of the one before it stays as it was when it went out."""

from datetime import date, timedelta

from models.book.book import Book
from models.offers.converting import convert_offer
from models.offers.copying import revise_offer
from models.offers.kinds import OfferKind
from models.offers.sending import send_offer
from models.offers.sheet import SentBefore
from models.offers.sheet_of import sheet_of
from models.offers.writing import change_offer, drop_draft
from tests.clock import NOON

LATER = NOON + timedelta(days=3)


def test_a_new_version_replaces_the_one_that_was_sent(book: Book, offer: int) -> None:
    book.do(change_offer, offer, written_on=date(2026, 11, 17))
    number = book.do(send_offer, offer, now=NOON)

    second = book.do(revise_offer, offer, now=LATER)

    sheet = book.ask(sheet_of, second)
    older = SentBefore(OfferKind.PROPOSAL, number, 1, date(2026, 11, 17))
    assert sheet.replaces == older
    assert sheet.based_on is None
    assert book.ask(sheet_of, offer).replaces is None


def test_a_paper_is_based_on_the_one_it_was_made_from(book: Book, offer: int) -> None:
    number = book.do(send_offer, offer, now=NOON)

    contract = book.do(convert_offer, offer, OfferKind.CONTRACT, now=LATER)
    book.do(send_offer, contract, now=LATER)
    third = book.do(revise_offer, contract, now=LATER)

    for one in (contract, third):
        source = book.ask(sheet_of, one).based_on
        assert source is not None
        assert (source.kind, source.number) == (OfferKind.PROPOSAL, number)


def test_what_was_no_paper_yet_is_named_on_none(book: Book, offer: int) -> None:
    contract = book.do(convert_offer, offer, OfferKind.CONTRACT, now=NOON)
    before = book.ask(sheet_of, contract)
    book.do(send_offer, contract, now=NOON)
    sent = book.ask(sheet_of, contract)

    book.do(send_offer, offer, now=LATER)

    assert before.based_on is sent.based_on is None
    assert book.ask(sheet_of, contract) == sent


def test_a_draft_that_is_gone_leaves_the_paper_made_from_it_as_it_was(
    book: Book, offer: int
) -> None:
    contract = book.do(convert_offer, offer, OfferKind.CONTRACT, now=NOON)
    book.do(send_offer, contract, now=NOON)
    sent = book.ask(sheet_of, contract)

    book.do(drop_draft, offer)

    assert book.ask(sheet_of, contract) == sent
