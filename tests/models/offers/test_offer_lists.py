from datetime import timedelta

import pytest

from models.book.book import Book
from models.book.refusals import Refused
from models.offers.copying import copy_offer
from models.offers.offer_list import (
    OfferState,
    offer_named,
    offers_list,
    works_used,
)
from models.offers.sending import (
    send_offer,
)
from models.offers.sheet_of import (
    sections_of_offer,
    sheet_of,
)
from models.offers.writing import (
    drop_draft,
)
from models.people.prospects import add_prospect
from tests.clock import NOON, TODAY


def test_a_copy_is_a_draft_of_today_for_anybody(book: Book, offer: int) -> None:
    ada = book.do(add_prospect, "Ada", now=NOON)
    book.do(send_offer, offer, now=NOON)
    later = NOON + timedelta(days=3)

    copy = book.do(copy_offer, offer, prospect_id=ada, now=later)

    sheet = book.ask(sheet_of, copy)
    assert (sheet.recipient.name, sheet.number, sheet.draft) == ("Ada", "", True)
    assert sheet.written_on == later.date()
    assert len(book.ask(sections_of_offer, copy)) == 2


def test_states_follow_from_the_day(book: Book, offer: int) -> None:
    (draft,) = book.ask(offers_list)
    book.do(send_offer, offer, now=NOON)
    (sent,) = book.ask(offers_list, only=[offer])

    assert draft.state(TODAY) is OfferState.DRAFT
    assert sent.state(TODAY) is OfferState.SENT
    assert not sent.is_at_risk(TODAY)
    assert sent.is_at_risk(TODAY + timedelta(days=25))
    assert sent.state(TODAY + timedelta(days=31)) is OfferState.EXPIRED
    assert (draft.called, sent.called) == ("Draft proposal", "P-001")
    assert sent.is_open()


def test_an_offer_nobody_wrote_is_refused(book: Book) -> None:
    with pytest.raises(Refused, match="no offer “P-9”"):
        book.ask(offer_named, "P-9")
    with pytest.raises(Refused, match="not there any more"):
        book.ask(sheet_of, 5)
    with pytest.raises(Refused, match="not there any more"):
        book.do(drop_draft, 5)


def test_a_draft_is_named_by_its_id(book: Book, offer: int) -> None:
    assert book.ask(offer_named, str(offer)) == offer


@pytest.mark.usefixtures("offer")
def test_works_used_before_are_offered_again(book: Book) -> None:
    assert book.ask(works_used, "ba") == [("Bag", "bag", 14_500_000, 23_000)]
