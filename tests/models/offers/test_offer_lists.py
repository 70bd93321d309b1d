from datetime import timedelta

import pytest

from models.book.book import Book
from models.book.refusals import Refused
from models.offers.copying import copy_offer, revise_offer
from models.offers.kinds import OfferKind, OfferStatus
from models.offers.offer_list import (
    OfferState,
    offer_named,
    offers_list,
    versions_of,
    works_used,
)
from models.offers.sending import send_offer
from models.offers.sheet_of import sections_of_offer, sheet_of
from models.offers.starters import starter
from models.offers.values import Draft
from models.offers.writing import change_offer, drop_draft, write_offer
from models.people.business_changes import change_business
from models.people.kinds import Channel, Outcome
from models.people.prospects import add_prospect
from models.people.touches import log_touch
from tests.clock import NOON, TODAY
from tests.models.offers.written import BAG


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
    assert sent.state(TODAY + timedelta(days=30)) is OfferState.SENT  # its last day
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


def test_words_of_kinds_and_states_are_those_of_people(book: Book, offer: int) -> None:
    book.do(change_offer, offer, valid_until=None)
    book.do(send_offer, offer, now=NOON)
    second = book.do(revise_offer, offer, now=NOON)
    newest, oldest = book.ask(versions_of, second)

    assert newest.called == "P-001, version 2"
    assert not oldest._replace(valid_until=None).is_at_risk(TODAY)
    assert OfferState.EXPIRED.label == "Expired"
    assert (OfferKind.ESTIMATE.label, OfferStatus.SENT.label) == ("Estimate", "Sent")


def test_an_answer_after_sending_shows(book: Book, offer: int, colm: int) -> None:
    book.do(send_offer, offer, now=NOON)
    later = NOON + timedelta(hours=2)

    book.do(
        log_touch,
        colm,
        Channel.CALL,
        happened_at=later,
        outcome=Outcome.ANSWERED,
        now=later,
    )

    (card,) = book.ask(offers_list)
    assert card.state(TODAY) is OfferState.ANSWERED


def test_two_kinds_with_one_number_are_told_apart_by_their_ids(
    book: Book, colm: int
) -> None:
    book.do(change_business, proposal_pattern="{seq:3}", estimate_pattern="{seq:3}")
    for kind in OfferKind:
        draft = Draft(kind, "Signs", lines=(BAG,))
        book.do(send_offer, book.do(write_offer, colm, draft, now=NOON), now=NOON)

    with pytest.raises(Refused, match="An estimate and a proposal are called 001"):
        book.ask(offer_named, "001")


def test_a_starter_has_the_usual_sections(book: Book, colm: int) -> None:
    proposal = starter(OfferKind.PROPOSAL, "Colm Gallagher", "Harbour", "Colm")
    estimate = starter(OfferKind.ESTIMATE, "Colm Gallagher", "")
    contract = starter(OfferKind.CONTRACT, "Colm Gallagher", "Harbour", "Colm")

    book.do(write_offer, colm, proposal, now=NOON)

    assert (proposal.title, proposal.greeting) == ("Proposal for Harbour", "Dear Colm,")
    assert (estimate.title, estimate.greeting) == ("Estimate for Colm Gallagher", "")
    assert (contract.title, contract.greeting) == ("Contract for Harbour", "")
    shown = [
        [part.heading for part in draft.sections if part.shown]
        for draft in (proposal, estimate, contract)
    ]
    assert shown == [["Acceptance"], [], ["What we agree", "Signatures"]]
