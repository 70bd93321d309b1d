"""A change of the plan is told before it is done, done so, and undone at once."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.book.book import Book
from models.book.checks import check
from models.book.reader import Reader
from models.book.refusals import Refused
from models.people.contact_plan.beginning import BEGINNING
from models.people.contact_plan.changing import change_plan, set_own_rhythm
from models.people.contact_plan.next_proposal import propose_next
from models.people.contact_plan.plan import contact_plan
from models.people.contact_plan.preview import preview_plan
from models.people.contact_plan.redating import Turn, dated
from models.people.contact_plan.sheets import (
    AwayDays,
    ContactPlan,
    PlannedTouch,
    TierSheet,
)
from models.people.kinds import OPEN_TIERS, Channel, Outcome, Side, Tier
from models.people.next_steps import plan_step
from models.people.planned import Planned
from models.people.prospects import add_prospect
from models.people.tiers import move_to_tier
from models.people.touches import log_touch
from tests.clock import NOON, TODAY

CALL = Channel.CALL
FAR = date(2099, 1, 1)


def with_sheet(plan: ContactPlan, tier: Tier, sheet: TierSheet) -> ContactPlan:
    return replace(plan, tiers={**plan.tiers, tier: sheet})


def every(tier: Tier, days: int) -> ContactPlan:
    """The beginning with another rhythm, and no order that would come before it."""
    sheet = replace(BEGINNING.tiers[tier], every=days, order=())
    return with_sheet(BEGINNING, tier, sheet)


def touched(
    book: Book, name: str, tier: Tier, days_ago: int, *, by_plan: bool = True
) -> int:
    """Somebody touched then, with what the plan proposed where it was taken over."""
    then = NOON - timedelta(days=days_ago)
    who = book.do(add_prospect, name, tier=tier, now=then)
    found = book.ask(propose_next, who, CALL, Outcome.OTHER, today=then.date())
    assert found is not None
    book.do(
        log_touch,
        who,
        CALL,
        happened_at=then,
        now=then,
        outcome=Outcome.OTHER,
        next_step=found.step if by_plan else None,
        planted_by=found.planted_by if by_plan else None,
    )
    return who


def steps_of(book: Book) -> dict[int, str]:
    rows = book.ask(
        lambda r: r.all("SELECT id, on_day FROM step WHERE state = 'planned'")
    )
    return dict(rows)


def days_by_plan(reader: Reader) -> dict[int, date]:
    """The day each prospect stands at, by their step or by the rhythm."""
    plan = contact_plan(reader)
    other = replace(plan, away=(AwayDays(FAR, FAR), *plan.away))
    return {one.prospect_id: one.on for one in dated(reader, Turn(plan, other), TODAY)}


def test_what_is_laid_down_is_read_back(book: Book) -> None:
    work = replace(
        BEGINNING.work,
        free_days=frozenset({7}),
        quiet_from=time(20, 30),
        ladder=(1, 4),
        warn_no_gift=False,
    )
    away = (AwayDays(date(2026, 12, 24), date(2027, 1, 6), "Christmas"),)
    plan = replace(every(Tier.COLD, 30), work=work, away=away, rules=())

    book.do(change_plan, plan, now=NOON)

    assert book.ask(contact_plan) == plan
    book.do(change_plan, BEGINNING, now=NOON)
    assert book.ask(contact_plan) == BEGINNING
    book.undo()
    assert book.ask(contact_plan) == plan
    book.undo()
    assert book.ask(contact_plan) == BEGINNING
    assert not any(check(book.path).values())


def test_a_change_that_changes_nothing_is_no_act(book: Book) -> None:
    before = book.undo_label()

    book.do(change_plan, BEGINNING, now=NOON)

    assert book.undo_label() == before


def test_only_what_the_plan_planted_is_re_dated(book: Book) -> None:
    book.do(change_plan, every(Tier.WARM, 14), now=NOON)
    planted = touched(book, "Planted", Tier.WARM, 3)
    typed = touched(book, "Typed", Tier.WARM, 3, by_plan=False)
    book.do(plan_step, typed, Planned(CALL, "Ring", TODAY + timedelta(11)), now=NOON)
    cold = touched(book, "Cold", Tier.COLD, 3)
    before = steps_of(book)

    seen = book.do(change_plan, every(Tier.WARM, 10), now=NOON)

    (move,) = seen.moves
    assert (move.prospect_id, move.name) == (planted, "Planted")
    assert (move.from_on, move.to_on) == (date(2026, 11, 30), date(2026, 11, 25))
    changed = {key for key, on in steps_of(book).items() if on != before[key]}
    assert changed == {move.step_id}
    assert cold not in {one.prospect_id for one in seen.moves}
    book.undo()
    assert steps_of(book) == before


def test_who_is_due_by_the_rhythm_alone_moves_without_a_step(book: Book) -> None:
    book.do(change_plan, every(Tier.WARM, 14), now=NOON)
    who = touched(book, "Ada", Tier.WARM, 8, by_plan=False)

    seen = book.ask(preview_plan, every(Tier.WARM, 7), today=TODAY)

    assert [(m.prospect_id, m.step_id) for m in seen.moves] == [(who, None)]
    assert seen.becomes_overdue == 1


def test_who_is_booked_or_due_already_stays(book: Book) -> None:
    book.do(change_plan, every(Tier.WARM, 14), now=NOON)
    touched(book, "Due", Tier.WARM, 14)
    booked = touched(book, "Booked", Tier.WARM, 1)
    meeting = Planned(Channel.MEETING, "Tasting", TODAY + timedelta(days=30))
    book.do(plan_step, booked, meeting, now=NOON)

    seen = book.ask(preview_plan, every(Tier.WARM, 10), today=TODAY)

    assert seen.moves == ()
    assert (seen.booked, seen.due, seen.own) == (1, 1, 1)


def test_a_rhythm_of_ones_own_moves_that_one_alone(book: Book) -> None:
    book.do(change_plan, every(Tier.WARM, 14), now=NOON)
    ada, bob = (touched(book, name, Tier.WARM, 0) for name in ("Ada", "Bob"))
    before = book.ask(days_by_plan)

    seen = book.do(set_own_rhythm, ada, 30, now=NOON)

    after = book.ask(days_by_plan)
    assert after[bob] == before[bob]
    assert after[ada] == before[ada] + timedelta(days=16)
    assert [move.to_on for move in seen.moves] == [after[ada]]
    book.do(set_own_rhythm, ada, None, now=NOON)
    assert book.ask(days_by_plan) == before


def test_after_a_move_the_rhythm_of_the_new_tier_holds(book: Book) -> None:
    book.do(change_plan, every(Tier.WARM, 14), now=NOON)
    ada = touched(book, "Ada", Tier.WARM, 2)
    book.do(move_to_tier, [ada], Tier.HOT, now=NOON)

    warm = book.ask(preview_plan, every(Tier.WARM, 20), today=TODAY)
    hot = book.ask(preview_plan, every(Tier.HOT, 20), today=TODAY)

    assert steps_of(book) == {}
    assert warm.moves == ()
    assert [(m.prospect_id, m.step_id) for m in hot.moves] == [(ada, None)]
    book.undo()
    assert len(steps_of(book)) == 1


SHEETS = st.builds(
    TierSheet,
    st.just("Touch them"),
    every=st.integers(1, 60),
    quiet=st.integers(1, 9),
    silent=st.integers(10, 40),
    floor=st.just(1),
    ceiling=st.just(9),
    order=st.lists(
        st.builds(
            PlannedTouch,
            st.integers(0, 40),
            st.sampled_from([CALL, Channel.MAIL, Channel.MEETING]),
            st.just(Side.SALES),
            st.just("Touch"),
        ),
        max_size=3,
    ).map(tuple),
)
PLANS = st.builds(
    lambda sheets, free: ContactPlan(
        {**BEGINNING.tiers, **dict(zip(OPEN_TIERS, sheets, strict=True))},
        work=replace(BEGINNING.work, free_days=frozenset(free)),
    ),
    st.tuples(SHEETS, SHEETS, SHEETS),
    st.sets(st.integers(1, 7), max_size=3),
)


@settings(
    max_examples=12,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    PLANS,
    PLANS,
    st.lists(
        st.tuples(st.sampled_from(OPEN_TIERS), st.integers(0, 40), st.booleans()),
        min_size=1,
        max_size=5,
    ),
)
def test_what_the_preview_tells_is_what_comes_of_it(
    book: Book,
    old: ContactPlan,
    new: ContactPlan,
    people: list[tuple[Tier, int, bool]],
) -> None:
    book.do(change_plan, old, now=NOON)
    for at, (tier, ago, by_plan) in enumerate(people):
        touched(book, f"Person {at}", tier, ago, by_plan=by_plan)
    before = book.ask(days_by_plan)

    seen = book.ask(preview_plan, new, today=TODAY)
    done = book.do(change_plan, new, now=NOON)

    after = book.ask(days_by_plan)
    assert done == seen
    told = {move.prospect_id: (move.from_on, move.to_on) for move in seen.moves}
    came = {
        who: (before[who], after[who])
        for who in before
        if before[who] != after[who] and max(before[who], after[who]) > TODAY
    }
    assert told == came
    assert seen.becomes_overdue == sum(to < TODAY for _, to in told.values())


@pytest.mark.parametrize(
    ("sheet", "words"),
    [
        (replace(BEGINNING.tiers[Tier.WARM], every=0), "from 1 to 999 days"),
        (replace(BEGINNING.tiers[Tier.WARM], quiet=20), "quiet comes before silent"),
        (replace(BEGINNING.tiers[Tier.WARM], floor=99), "the fewest may not be more"),
        (replace(BEGINNING.tiers[Tier.WARM], target=0), "from 1 to 99 touches"),
    ],
)
def test_a_sheet_that_cannot_be_is_refused(
    book: Book, sheet: TierSheet, words: str
) -> None:
    with pytest.raises(Refused, match=words):
        book.do(change_plan, with_sheet(BEGINNING, Tier.WARM, sheet), now=NOON)

    assert book.ask(contact_plan) == BEGINNING
