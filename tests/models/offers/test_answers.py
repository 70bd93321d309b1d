"""Feature 18: who answered, when, how, with which proof; and what is locked then."""

from datetime import timedelta

import pytest

from models.book.book import Book
from models.book.history import history
from models.book.refusals import Refused
from models.offers.answers import (
    LATE,
    Proof,
    accept_offer,
    decline_offer,
    keep_answer,
)
from models.offers.copying import revise_offer
from models.offers.kinds import AnsweredHow, OfferStatus
from models.offers.offer_list import offers_of
from models.offers.papers import answer_paper
from models.offers.sending import send_offer
from models.offers.sheet_of import facts_of, sheet_of
from models.offers.summary import lost_reasons
from models.offers.writing import change_offer, write_offer
from models.people.kinds import LostReason
from tests.clock import NOON
from tests.models.offers.packaged import THREE

LATER = NOON + timedelta(days=2)
SCAN = Proof("../signed.pdf", b"%PDF signed")


def test_an_acceptance_tells_who_when_how_and_shows_it(
    book: Book, offer: int, colm: int
) -> None:
    book.do(send_offer, offer, now=NOON)

    book.do(
        accept_offer,
        offer,
        by=" Colm's  brother ",
        how=AnsweredHow.PAPER,
        on=NOON + timedelta(days=1),
        note="Starts in May",
        proof=SCAN,
        now=LATER,
    )

    facts = book.ask(facts_of, offer)
    assert (facts.status, facts.answered_how) == (OfferStatus.ACCEPTED, "paper")
    assert (facts.answered_by, facts.answer_note) == ("Colm's brother", "Starts in May")
    assert str(facts.answered_at).startswith("2026-11-19")
    assert book.ask(answer_paper, offer) == ("signed.pdf", b"%PDF signed")
    assert book.ask(offers_of, colm)[0].status == "accepted"


def test_an_accepted_offer_is_locked(book: Book, offer: int) -> None:
    book.do(send_offer, offer, now=NOON)
    book.do(accept_offer, offer, now=NOON)

    for operation in (accept_offer, decline_offer, revise_offer, send_offer):
        with pytest.raises(Refused):
            book.do(operation, offer, now=LATER)
    with pytest.raises(Refused, match="stays as it is"):
        book.do(change_offer, offer, title="Other")


def test_an_acceptance_undone_leaves_its_trace(
    book: Book, offer: int, colm: int
) -> None:
    book.do(send_offer, offer, now=NOON)
    book.do(accept_offer, offer, proof=SCAN, now=NOON)

    book.undo()

    told = [(act.kind, act.label) for act in book.ask(history, colm)][:2]
    assert told == [("undo", "accept P-001"), ("do", "accept P-001")]
    assert book.ask(facts_of, offer).status is OfferStatus.SENT
    assert book.ask(answer_paper, offer) is None


def test_an_expired_offer_is_accepted_only_where_one_says_so(
    book: Book, offer: int
) -> None:
    """Feature 17."""
    book.do(send_offer, offer, now=NOON)
    now = NOON + timedelta(days=60)

    with pytest.raises(Refused, match="ended on 18 December 2026"):
        book.do(accept_offer, offer, now=now)
    book.do(accept_offer, offer, note="By phone", although_expired=True, now=now)

    assert book.ask(facts_of, offer).answer_note == f"By phone {LATE}"


def test_what_was_said_in_time_counts_when_it_is_written_down_late(
    book: Book, offer: int
) -> None:
    book.do(send_offer, offer, now=NOON)

    book.do(accept_offer, offer, on=LATER, now=NOON + timedelta(days=60))

    assert book.ask(facts_of, offer).answer_note == ""


@pytest.mark.parametrize("days", [-1, 3])
def test_nobody_answers_before_it_was_sent_or_tomorrow(
    book: Book, offer: int, days: int
) -> None:
    book.do(send_offer, offer, now=NOON)

    with pytest.raises(Refused, match="not"):
        book.do(accept_offer, offer, on=NOON + timedelta(days=days), now=LATER)


def test_one_of_the_packages_is_chosen(book: Book, colm: int, offer: int) -> None:
    """Feature 10."""
    three = book.do(write_offer, colm, THREE, now=NOON)
    book.do(send_offer, three, now=NOON)
    book.do(send_offer, offer, now=NOON)
    for package in (0, 4):
        with pytest.raises(Refused, match="1 Start, 2 Shop, 3 All over town"):
            book.do(accept_offer, three, package=package, now=NOON)
    with pytest.raises(Refused, match="no packages"):
        book.do(accept_offer, offer, package=1, now=NOON)

    book.do(accept_offer, three, package=3, now=NOON)

    sheet = book.ask(sheet_of, three)
    assert sheet.chosen_package == 3
    assert sheet.totals.total == dict(sheet.totals.each_package)[3].total


def test_reasons_for_declining_are_counted(book: Book, colm: int) -> None:
    reasons = (LostReason.NO_BUDGET, None, LostReason.OTHER, LostReason.NO_BUDGET)
    for why in reasons:
        offer = book.do(write_offer, colm, THREE, now=NOON)
        book.do(send_offer, offer, now=NOON)
        book.do(decline_offer, offer, why=why, note="Too dear", now=LATER)

    assert book.ask(lost_reasons) == (
        (LostReason.NO_BUDGET, 2),
        (LostReason.OTHER, 1),
        (None, 1),
    )
    assert book.ask(lost_reasons, NOON.date() + timedelta(days=3)) == ()


def test_a_scan_may_come_later(book: Book, offer: int) -> None:
    with pytest.raises(Refused, match="not sent yet"):
        book.do(keep_answer, offer, SCAN, now=NOON)
    book.do(send_offer, offer, now=NOON)
    book.do(accept_offer, offer, how=AnsweredHow.PHONE, now=NOON)

    book.do(keep_answer, offer, SCAN, now=LATER)

    assert book.ask(answer_paper, offer) == ("signed.pdf", b"%PDF signed")
    with pytest.raises(Refused, match="empty"):
        book.do(keep_answer, offer, Proof("x.pdf", b""), now=LATER)
