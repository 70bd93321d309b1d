"""What the offers come to, on a day."""

from dataclasses import replace
from datetime import timedelta

from models.book.book import Book
from models.offers.answers import accept_offer, decline_offer
from models.offers.at_risk import offers_at_risk
from models.offers.converting import convert_offer
from models.offers.copying import revise_offer
from models.offers.kinds import OfferKind
from models.offers.sending import send_offer, withdraw_offer
from models.offers.summary import Group, offers_summary, unanswered_offers
from models.offers.writing import write_offer
from models.people.kinds import LostReason
from models.people.prospects import add_prospect, put_in_bin
from tests.clock import NOON, TODAY
from tests.models.offers.packaged import THREE
from tests.models.offers.written import PACKAGING
from tests.models.people.planted_steps import planned

ONE = 3_567_00
"""What PACKAGING costs with its tax, in cents."""
TODAY_30 = NOON + timedelta(days=30)


def sent(book: Book, one: int, days_ago: int = 0, currency: str = "EUR") -> int:
    then = TODAY_30 - timedelta(days=days_ago)
    draft = replace(PACKAGING, currency=currency, written_on=then.date())
    offer = book.do(write_offer, one, draft, now=then)
    book.do(send_offer, offer, now=then, follow_up=False)
    return offer


def test_offers_are_summed_by_what_they_are_and_by_currency(
    book: Book, colm: int
) -> None:
    silent, usd = sent(book, colm, 20), sent(book, colm, 1, "USD")
    ended = replace(PACKAGING, valid_until=TODAY, currency="EUR")
    gone = book.do(write_offer, colm, ended, now=NOON)
    book.do(send_offer, gone, now=NOON, follow_up=False)
    book.do(write_offer, colm, replace(PACKAGING, currency="EUR"), now=TODAY_30)
    book.do(decline_offer, sent(book, colm), why=LostReason.NO_REPLY, now=TODAY_30)
    book.do(withdraw_offer, sent(book, colm), now=TODAY_30)
    older = sent(book, colm, 2)
    newer = book.do(revise_offer, older, now=TODAY_30)
    book.do(send_offer, newer, now=TODAY_30, follow_up=False)
    book.do(accept_offer, newer, now=TODAY_30)
    bob = book.do(add_prospect, "Bob", now=NOON)
    sent(book, bob, 20)
    book.do(put_in_bin, [bob], now=TODAY_30)

    told = book.ask(offers_summary, TODAY_30.date())

    assert told.open == Group(2, (("EUR", ONE), ("USD", ONE)))
    assert told.expired == told.won == told.drafts == Group(1, (("EUR", ONE),))
    assert told.declined.many == 1
    assert told.at_risk == Group(2, (("EUR", 2 * ONE),))
    assert [(one.offer_id, one.days) for one in told.unanswered] == [
        (gone, 30),
        (silent, 20),
    ]
    assert told.lost == ((LostReason.NO_REPLY, 1),)
    days = [one.days for one in book.ask(unanswered_offers, TODAY_30.date(), 1)]
    assert days == [30, 20, 1]
    assert usd


def test_what_was_won_counts_at_the_price_of_its_package(book: Book, colm: int) -> None:
    """Feature 10."""
    three = book.do(write_offer, colm, THREE, now=NOON)
    book.do(send_offer, three, now=NOON)
    advised = book.ask(offers_summary, TODAY).open
    book.do(accept_offer, three, package=1, now=NOON)

    won = book.ask(offers_summary, TODAY).won

    assert advised == Group(1, (("EUR", 393_600),))
    assert won == Group(1, (("EUR", 172_200),))


def test_of_a_chain_the_last_paper_counts(book: Book, colm: int) -> None:
    """Feature 19: nothing is won twice, and nobody asks about two papers for one."""
    estimate = book.do(
        write_offer, colm, replace(PACKAGING, kind=OfferKind.ESTIMATE), now=NOON
    )
    book.do(send_offer, estimate, now=NOON)
    proposal = book.do(convert_offer, estimate, OfferKind.PROPOSAL, now=NOON)
    while_draft = book.ask(offers_summary, TODAY_30.date())
    book.do(send_offer, proposal, now=NOON)
    late = TODAY + timedelta(days=20)
    risky = [one.offer_id for one in book.ask(offers_at_risk, late).offers]
    silent = [one.offer_id for one in book.ask(unanswered_offers, late)]
    steps = {step[2].partition(":")[0] for step in planned(book, colm)}
    book.do(accept_offer, proposal, now=NOON)
    contract = book.do(convert_offer, proposal, OfferKind.CONTRACT, now=NOON)
    book.do(send_offer, contract, now=NOON)
    book.do(accept_offer, contract, now=NOON)

    told = book.ask(offers_summary, TODAY)

    assert while_draft.open == Group(1, (("EUR", ONE),))
    assert risky == silent == [proposal]
    assert not any(word.startswith("E-001") for word in steps)
    assert (told.open.many, told.won) == (0, Group(1, (("EUR", ONE),)))
