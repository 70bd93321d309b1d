"""Offers at risk: which they are, the worst first, and their sums unmixed."""

from dataclasses import replace
from datetime import timedelta

import pytest

from models.book.book import Book
from models.offers.at_risk import offers_at_risk
from models.offers.sending import send_offer
from models.offers.writing import write_offer
from models.people.kinds import Channel, Outcome
from models.people.next_steps import plan_step
from models.people.planned import Planned
from models.people.prospects import add_prospect, put_in_bin
from models.people.today.values import Risk
from models.people.touches import log_touch
from tests.clock import NOON, TODAY
from tests.models.offers.written import PACKAGING

A_DAY = timedelta(days=1)


@pytest.fixture
def ada(book: Book) -> int:
    return book.do(add_prospect, "Ada", now=NOON - 60 * A_DAY)


def sent(book: Book, one: int, ago: int, lasts: int = 90, currency: str = "EUR") -> int:
    """The id of an offer that was sent so many days ago and lasts so many more."""
    then = NOON - ago * A_DAY
    draft = replace(
        PACKAGING,
        currency=currency,
        written_on=then.date(),
        valid_until=TODAY + lasts * A_DAY,
    )
    offer = book.do(write_offer, one, draft, now=then)
    book.do(send_offer, offer, now=then, follow_up=False)
    return offer


def risks(book: Book) -> list[tuple[int, str]]:
    found = book.ask(offers_at_risk, TODAY)
    return [(offer.offer_id, offer.risk.value) for offer in found.offers]


def test_at_risk_is_what_ends_waits_for_us_or_got_no_answer(
    book: Book, ada: int
) -> None:
    bob = book.do(add_prospect, "Bob", now=NOON - 60 * A_DAY)
    sent(book, ada, ago=8)
    unanswered = sent(book, ada, ago=9)
    ends = sent(book, ada, ago=10, lasts=7)
    ended = sent(book, ada, ago=10, lasts=-1)
    waits = sent(book, bob, ago=3)
    late = Planned(Channel.CALL, "Call him", TODAY - A_DAY)
    book.do(plan_step, bob, late, now=NOON)

    assert risks(book) == [
        (ended, "expired"),
        (ends, "expires"),
        (waits, "step_late"),
        (unanswered, "no_answer"),
    ]
    assert [risk.is_danger for risk in Risk] == [False, True, True, True]


def test_an_answer_after_it_was_sent_takes_the_risk_of_silence(
    book: Book, ada: int
) -> None:
    sent(book, ada, ago=20)
    then = NOON - 2 * A_DAY
    book.do(
        log_touch,
        ada,
        Channel.CALL,
        happened_at=then,
        now=then,
        outcome=Outcome.ANSWERED,
    )

    assert risks(book) == []


def test_sums_are_told_by_currency_and_those_in_the_bin_are_left_out(
    book: Book, ada: int
) -> None:
    for currency in ("EUR", "GBP", "EUR"):
        sent(book, ada, ago=20, currency=currency)
    gone = book.do(add_prospect, "Gone", now=NOON - 60 * A_DAY)
    sent(book, gone, ago=20)
    book.do(put_in_bin, [gone], now=NOON)

    found = book.ask(offers_at_risk, TODAY)

    one = found.offers[0].total_minor
    assert one > 0
    assert found.sums == (("EUR", 2 * one), ("GBP", one))
    assert {offer.days for offer in found.offers} == {20}
