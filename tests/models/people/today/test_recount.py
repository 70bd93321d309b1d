"""Today of books full of made-up people equals a plain recount of their rows."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from random import Random

import pytest

from models.book.book import Book
from models.people.business import members
from models.people.business_changes import change_business
from models.people.contact_plan.beginning import BEGINNING
from models.people.contact_plan.changing import change_plan, set_own_rhythm
from models.people.contact_plan.plan import contact_plan
from models.people.contact_plan.sheets import AwayDays, ContactPlan
from models.people.kinds import Side, Tier
from models.people.prospects import add_prospect, put_in_bin
from models.people.tiers import move_to_tier
from models.people.today.asking import today_of
from models.people.today.by_rhythm import rhythm_due
from models.people.today.values import DueKind, GroupKind
from models.people.today.week import effort_balance, week_goals
from tests.clock import NOON, TODAY
from tests.made_up import made_up_book
from tests.models.people.today.recount import (
    off_work,
    rhythm_days,
    steps_by_group,
    touches_by_side,
)

ZONES = ("Europe/Dublin", "America/New_York", "Pacific/Apia")
DAYS = [TODAY + timedelta(days=n) for n in (0, 3, 5, 37, 467)]


@pytest.fixture(scope="module", params=range(3))
def full(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Book]:
    """A book with days away, own rhythms, newcomers, reopened and binned ones."""
    rng = Random(request.param)  # noqa: S311 — made-up people are no secret
    path = tmp_path_factory.mktemp("full") / "full.baton"
    book = made_up_book(path, 120, 500, seed=request.param)
    book.do(change_business, zone=ZONES[request.param])
    ids = [row[0] for row in book.ask(lambda reader: reader.all(
        "SELECT id FROM prospect ORDER BY id"))]  # fmt: skip
    for one in rng.sample(ids, 15):
        book.do(set_own_rhythm, one, rng.randrange(1, 90), now=NOON)
    for n in range(20):
        book.do(add_prospect, f"New {n}", now=NOON - timedelta(hours=n))
    book.do(move_to_tier, rng.sample(ids, 20), Tier.WARM, now=NOON)
    book.do(put_in_bin, rng.sample(ids, 9), now=NOON)
    book.do(change_plan, a_plan(book, rng), now=NOON)
    yield book
    book.close()


def a_plan(book: Book, rng: Random) -> ContactPlan:
    away = [AwayDays(date(2026, 12, 24), date(2027, 1, 3), "Christmas")]
    for member in book.ask(members):
        first = TODAY + timedelta(days=rng.randrange(-2, 3))
        away.append(
            AwayDays(first, first + timedelta(days=rng.randrange(4)), "", member.id)
        )
    free = frozenset(rng.sample(range(1, 8), 2))
    work = replace(BEGINNING.work, free_days=free, capacity_sales=200)
    return replace(BEGINNING, work=work, away=tuple(away))


@pytest.mark.parametrize("day", DAYS)
def test_who_is_due_by_rhythm_is_who_a_recount_finds(full: Book, day: date) -> None:
    plan = full.ask(contact_plan)
    counted = full.ask(rhythm_days, plan)

    found = full.ask(rhythm_due, plan, day)

    due = {one: who for one, (on, who) in counted.items() if on <= day}
    here = {one for one, who in due.items() if not off_work(day, plan, who)}
    assert found.people == len(due) > 0
    if not off_work(day, plan, None):
        assert {one.id for one in found.first} == here


@pytest.mark.parametrize("day", DAYS)
def test_every_step_stands_in_its_group_and_everybody_due_is_told(
    full: Book, day: date
) -> None:
    plan = full.ask(contact_plan)
    counted = full.ask(rhythm_days, plan)

    today = full.ask(today_of, day)

    for word, ids in full.ask(steps_by_group, day).items():
        group = today.group(GroupKind(word))
        rows = {row.key_id for row in group.rows if row.kind == DueKind.STEP}
        assert rows == ids
    shown = [
        row for row in today.group(GroupKind.TODAY).rows if row.kind == DueKind.PLAN
    ]
    assert all(row.on == counted[row.key_id][0].isoformat() for row in shown)
    due = sum(on <= day for on, _ in counted.values())
    told = sum(later.people for later in today.later) + today.later_rest
    assert len(shown) + told == due
    for side in Side:
        taken = sum(row.side == side for row in shown)
        assert taken <= plan.work.capacity(side)


@pytest.mark.parametrize("day", DAYS)
def test_the_goals_and_the_balance_count_the_touches_of_their_weeks(
    full: Book, day: date
) -> None:
    monday = day - timedelta(days=day.isoweekday() - 1)
    goals = full.ask(week_goals, day)
    balance = full.ask(effort_balance, day)

    this = full.ask(touches_by_side, monday, monday + timedelta(days=6))
    made = {goal.word: goal.made for goal in goals.goals}
    assert (made["marketing"], made["sales"]) == (this["marketing"], this["sales"])
    for back, week in enumerate(reversed(balance.weeks)):
        first = monday - timedelta(weeks=back)
        sides = full.ask(touches_by_side, first, first + timedelta(days=6))
        assert (week.marketing, week.sales) == (sides["marketing"], sides["sales"])
        assert (week.year, week.week) == first.isocalendar()[:2]
