"""Who is ready for the next tier: by what they showed, by the rules of the plan."""

from dataclasses import replace
from datetime import timedelta

import pytest

from models.book.book import Book
from models.people.contact_plan.beginning import BEGINNING
from models.people.contact_plan.changing import change_plan
from models.people.contact_plan.sheets import Rule
from models.people.kinds import Channel, Outcome, Tier
from models.people.prospects import add_prospect, put_in_bin
from models.people.readiness import Readiness, readiness_of, ready_among
from models.people.tiers import move_to_tier
from models.people.touches import log_touch
from tests.clock import NOON

MET, PRICE, ANSWERED = Outcome.MET, Outcome.ASKED_PRICE, Outcome.ANSWERED


@pytest.fixture
def ada(book: Book) -> int:
    return book.do(add_prospect, "Ada", tier=Tier.WARM, now=NOON - timedelta(days=20))


def touch(book: Book, whom: int, outcome: Outcome, days_ago: int) -> int:
    channel = Channel.MEETING if outcome is MET else Channel.CALL
    then = NOON - timedelta(days=days_ago)
    return book.do(
        log_touch, whom, channel, outcome=outcome, happened_at=then, now=NOON
    )


def ready(book: Book, whom: int) -> bool:
    """Whether they are ready; one and many must say the same."""
    found = book.ask(readiness_of, whom)
    one = found is not None and found.is_ready
    assert (whom in book.ask(ready_among, [whom])) is one
    return one


def test_as_many_different_signs_as_the_plan_asks_for_make_ready(
    book: Book, ada: int
) -> None:
    before = ready(book, ada)
    touch(book, ada, MET, 9)
    touch(book, ada, MET, 8)
    touch(book, ada, ANSWERED, 7)
    one = ready(book, ada)
    newest = touch(book, ada, PRICE, 6)
    touch(book, ada, Outcome.VOICEMAIL, 5)

    assert (before, one, ready(book, ada)) == (False, False, True)
    assert book.ask(readiness_of, ada) == Readiness(
        Tier.HOT, (MET, PRICE), needed=2, touch_id=newest
    )


def test_an_answer_makes_a_cold_one_ready_for_warm(book: Book) -> None:
    eve = book.do(add_prospect, "Eve", now=NOON - timedelta(days=9))

    touch(book, eve, ANSWERED, 1)

    found = book.ask(readiness_of, eve)
    assert found is not None
    assert (found.to, found.is_ready) == (Tier.WARM, True)
    assert ready(book, eve)


def test_what_was_shown_before_the_tier_does_not_count(book: Book, ada: int) -> None:
    for days, sign in ((9, MET), (8, PRICE)):
        touch(book, ada, sign, days)
    book.do(move_to_tier, [ada], Tier.HOT, now=NOON - timedelta(days=5))
    book.do(move_to_tier, [ada], Tier.WARM, now=NOON - timedelta(days=4))

    assert book.ask(readiness_of, ada) is None
    assert not ready(book, ada)


@pytest.mark.parametrize("tier", [Tier.SUSPECT, Tier.HOT, Tier.WON, Tier.LOST])
def test_elsewhere_nobody_is_ready_for_anything(book: Book, tier: Tier) -> None:
    eve = book.do(add_prospect, "Eve", tier=tier, now=NOON - timedelta(days=9))
    for days, sign in ((3, MET), (2, PRICE)):
        touch(book, eve, sign, days)

    assert book.ask(readiness_of, eve) is None
    assert not ready(book, eve)


def test_who_is_in_the_bin_is_not_suggested(book: Book, ada: int) -> None:
    for days, sign in ((3, MET), (2, PRICE)):
        touch(book, ada, sign, days)

    book.do(put_in_bin, [ada], now=NOON)

    assert not ready(book, ada)


def test_the_rules_of_the_plan_say_what_a_sign_is(book: Book, ada: int) -> None:
    warm = replace(BEGINNING.tiers[Tier.WARM], signs_needed=1)
    rule = Rule(Outcome.CALL_BACK, Tier.WARM, hints_at=Tier.HOT)
    tiers = {**BEGINNING.tiers, Tier.WARM: warm}
    touch(book, ada, MET, 3)
    touch(book, ada, Outcome.CALL_BACK, 2)
    before = ready(book, ada)

    book.do(change_plan, replace(BEGINNING, tiers=tiers, rules=(rule,)), now=NOON)

    assert (before, ready(book, ada)) == (False, True)
    found = book.ask(readiness_of, ada)
    assert found is not None
    assert found.seen == (Outcome.CALL_BACK,)


def test_without_any_such_rule_nobody_is_ready(book: Book, ada: int) -> None:
    touch(book, ada, PRICE, 2)

    book.do(change_plan, replace(BEGINNING, rules=()), now=NOON)

    assert not ready(book, ada)
