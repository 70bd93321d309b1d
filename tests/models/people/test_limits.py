"""What a tier allows is said by the plan of the book, else by what books begin with."""

from datetime import date, timedelta

import pytest
from sqlmodel import Session

from models.book.book import Book
from models.lists.smart_lists.asking import people_in
from models.lists.smart_lists.conditions import Condition, Group
from models.lists.smart_lists.fields import Field, Word
from models.people.kinds import Channel, Outcome, Tier
from models.people.limits import LIMITS, Limits, limits_of, target_in
from models.people.plan_rows import TierPlan
from models.people.prospects import add_prospect
from models.people.touches import log_touch
from tests.clock import NOON, TODAY

TIGHT = TierPlan(
    tier=Tier.WARM,
    every_days=4,
    quiet_days=2,
    silent_days=6,
    floor=1,
    ceiling=3,
    target=12,
)


def lay_down(session: Session, row: TierPlan) -> None:
    session.add(TierPlan(**row.model_dump()))


def test_a_book_without_a_plan_has_the_limits_it_begins_with(book: Book) -> None:
    assert book.ask(limits_of) == LIMITS


def test_the_plan_of_the_book_says_what_a_tier_allows(book: Book) -> None:
    book.do(lay_down, TIGHT)

    limits = book.ask(limits_of)

    assert limits[Tier.WARM] == Limits(2, 6, LIMITS[Tier.WARM].weight, 1, 3, 12)
    assert limits[Tier.COLD] == LIMITS[Tier.COLD]
    assert target_in(Tier.WARM, limits) == 12
    assert target_in(Tier.SUSPECT, limits) == 8


@pytest.mark.parametrize(("days", "planned"), [(6, False), (7, True)])
def test_who_is_past_the_limit_is_told_by_the_plan(
    book: Book, days: int, *, planned: bool
) -> None:
    mia = book.do(add_prospect, "Mia", tier=Tier.WARM, now=NOON)
    then = NOON - timedelta(days=days)
    book.do(
        log_touch,
        mia,
        Channel.CALL,
        happened_at=then,
        outcome=Outcome.ANSWERED,
        now=NOON,
    )
    silent = Group(parts=(Condition(Field.SILENCE, Word.PAST_LIMIT),))

    before = list(book.ask(people_in, silent, today=TODAY))
    book.do(lay_down, TIGHT)

    assert before == []
    assert bool(book.ask(people_in, silent, today=TODAY)) is planned
    assert list(book.ask(people_in, silent, today=date.min)) == []
