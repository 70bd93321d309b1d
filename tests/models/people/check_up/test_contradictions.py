"""Planted contradictions are found, repaired by one act, and nothing else is told."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from models.book.book import Book
from models.book.refusals import Refused
from models.offers.repairing import repair
from models.offers.sending import send_offer
from models.offers.writing import write_offer
from models.people.baton.answering import accept_baton
from models.people.baton.brief import Brief
from models.people.baton.passing import offer_baton
from models.people.blocks import block_ways
from models.people.business import members
from models.people.business_changes import add_member
from models.people.check_up.contradictions import contradictions
from models.people.check_up.kinds import Contradiction, Kind
from models.people.evidence import note_signs
from models.people.kinds import Channel, Outcome, Tier, Way
from models.people.next_steps import plan_none, plan_step
from models.people.planned import Planned, Promised
from models.people.promises import add_promise
from models.people.prospects import add_prospect
from models.people.tiers import move_to_tier, say_why
from models.people.touches import log_touch
from tests.clock import NOON, TODAY
from tests.models.offers.written import PACKAGING

LONG_AGO = NOON - timedelta(days=30)
YESTERDAY, TOMORROW = TODAY - timedelta(days=1), TODAY + timedelta(days=1)


def found(book: Book) -> list[Contradiction]:
    return list(book.ask(contradictions, TODAY))


def add(book: Book, tier: Tier, *, sign: bool = True, step: bool = True) -> int:
    """Somebody in whom nothing is wrong: touched, with evidence and a next step."""
    key = book.do(add_prospect, "Ada", tier=Tier.COLD, now=LONG_AGO)
    book.do(log_touch, key, Channel.CALL, happened_at=NOON, now=NOON)
    book.do(move_to_tier, [key], tier, now=NOON, follow_up=False)
    if sign and tier is Tier.HOT:
        book.do(note_signs, key, ["They asked the price"], now=NOON)
    if step:
        book.do(plan_step, key, Planned(Channel.MAIL, "Write", TOMORROW), now=NOON)
    return key


def plant_late_promise(book: Book) -> None:
    key = add(book, Tier.WARM)
    book.do(add_promise, key, Promised("us", "Costs", YESTERDAY), now=NOON)


def plant_hot_untouched(book: Book) -> None:
    key = book.do(add_prospect, "Ada", tier=Tier.HOT, now=LONG_AGO)
    book.do(note_signs, key, ["They asked the price"], now=NOON)
    book.do(plan_none, key, "They travel", now=NOON)


def plant_baton(book: Book) -> None:
    key = book.do(add_prospect, "Ada", tier=Tier.COLD, now=LONG_AGO)
    taker = book.do(add_member, "Marit Hansen")
    assert len(book.ask(members)) == 2
    given = book.do(offer_baton, key, taker, Brief("Asked"), now=LONG_AGO)
    book.do(accept_baton, given, now=LONG_AGO)


def plant_offer(book: Book) -> None:
    key = add(book, Tier.WARM, step=False)
    offer = book.do(write_offer, key, PACKAGING, now=NOON)
    book.do(send_offer, offer, now=NOON, follow_up=False)


def plant_lost_offer(book: Book) -> None:
    key = add(book, Tier.WARM)
    offer = book.do(write_offer, key, PACKAGING, now=NOON)
    book.do(send_offer, offer, now=NOON)
    book.do(move_to_tier, [key], Tier.LOST, now=NOON, reason="no_budget")


def plant_blocked_step(book: Book) -> None:
    key = add(book, Tier.WARM)
    book.do(plan_step, key, Planned(Channel.CALL, "Call", TOMORROW), now=NOON)
    book.do(block_ways, key, [Way.PHONE], "busy", now=NOON)


def plant_late_step(book: Book) -> None:
    key = add(book, Tier.WARM, step=False)
    day = TODAY - timedelta(days=9)
    book.do(plan_step, key, Planned(Channel.CALL, "Call", day), now=NOON)


def plant_no_step(book: Book) -> None:
    add(book, Tier.WARM, step=False)


def plant_their_promise(book: Book) -> None:
    key = add(book, Tier.WARM, step=False)
    book.do(plan_none, key, "They write", now=NOON)
    book.do(add_promise, key, Promised("them", "Artwork", YESTERDAY), now=NOON)


def plant_no_evidence(book: Book) -> None:
    add(book, Tier.HOT, sign=False)


def plant_won_unsaid(book: Book) -> None:
    add(book, Tier.WON)


def plant_lost_unsaid(book: Book) -> None:
    add(book, Tier.LOST)


def plant_revisit(book: Book) -> None:
    key = add(book, Tier.LOST)
    book.do(say_why, key, "no_budget", revisit_on=TODAY, now=NOON)


PLANTED: dict[Kind, Callable[[Book], None]] = {
    Kind.PROMISE_LATE: plant_late_promise,
    Kind.HOT_UNTOUCHED: plant_hot_untouched,
    Kind.BATON_UNTOUCHED: plant_baton,
    Kind.OFFER_ALONE: plant_offer,
    Kind.LOST_WITH_OFFER: plant_lost_offer,
    Kind.BLOCKED_STEP: plant_blocked_step,
    Kind.STEP_LATE: plant_late_step,
    Kind.NO_STEP: plant_no_step,
    Kind.THEY_OWE: plant_their_promise,
    Kind.NO_EVIDENCE: plant_no_evidence,
    Kind.WON_UNSAID: plant_won_unsaid,
    Kind.LOST_UNSAID: plant_lost_unsaid,
    Kind.REVISIT_PASSED: plant_revisit,
}


@pytest.mark.parametrize("kind", list(Kind), ids=str)
def test_what_is_planted_is_found_alone_and_repaired_by_one_undo(
    book: Book, kind: Kind
) -> None:
    PLANTED[kind](book)
    (one,) = found(book)
    choice = one.choices[0][0] if one.choices else ""

    book.do(repair, one, now=NOON, choice=choice)
    left = found(book)
    book.undo()

    assert one.kind is kind
    assert one.words.endswith(".")
    assert left == []
    assert found(book) == [one]


@pytest.mark.parametrize("tier", [Tier.COLD, Tier.WARM, Tier.HOT])
def test_who_is_well_kept_is_not_told(book: Book, tier: Tier) -> None:
    add(book, tier)

    assert found(book) == []


def test_no_false_alarms(book: Book) -> None:
    book.do(add_prospect, "Never touched", now=LONG_AGO)  # the rhythm brings them
    book.do(add_prospect, "On a list", tier=Tier.SUSPECT, now=LONG_AGO)
    resting = add(book, Tier.WARM, step=False)
    book.do(plan_none, resting, "On leave till spring", now=NOON)
    booked = book.do(add_prospect, "Booked", tier=Tier.HOT, now=LONG_AGO)
    book.do(note_signs, booked, ["They asked the price"], now=NOON)
    meeting = Planned(Channel.MEETING, "Meeting", TOMORROW)
    book.do(plan_step, booked, meeting, now=NOON)
    owed = add(book, Tier.WARM)
    book.do(add_promise, owed, Promised("us", "Costs", TODAY), now=NOON)
    book.do(add_promise, owed, Promised("them", "Artwork", YESTERDAY), now=NOON)
    sent = add(book, Tier.WARM, step=False)
    offer = book.do(write_offer, sent, PACKAGING, now=NOON)
    book.do(send_offer, offer, now=NOON)
    lost = add(book, Tier.LOST, step=False)
    book.do(say_why, lost, "no_budget", revisit_on=TOMORROW, now=NOON)

    assert found(book) == []


def test_a_cold_one_who_answered_needs_a_next_step(book: Book) -> None:
    ada = book.do(add_prospect, "Ada", now=NOON)
    book.do(
        log_touch,
        ada,
        Channel.CALL,
        outcome=Outcome.ANSWERED,
        happened_at=NOON,
        now=NOON,
    )

    assert [one.kind for one in found(book)] == [Kind.NO_STEP]


def test_only_so_many_of_a_kind_are_told(book: Book) -> None:
    for _n in range(3):
        add(book, Tier.WARM, step=False)

    assert len(book.ask(contradictions, TODAY, most=2)) == 2


def test_a_reason_is_never_made_up(book: Book) -> None:
    add(book, Tier.LOST)
    (one,) = found(book)

    with pytest.raises(Refused, match="Say why"):
        book.do(repair, one, now=NOON)


def test_the_days_are_told_with_another_year(book: Book) -> None:
    key = add(book, Tier.WARM)
    book.do(add_promise, key, Promised("us", "Costs", date(2025, 11, 3)), now=NOON)

    assert [one.words for one in found(book)] == ["We owe “Costs” since 3 Nov 2025."]
