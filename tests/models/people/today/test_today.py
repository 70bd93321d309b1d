"""Today: who is on it, in which order, and how a full day is spread."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from sqlmodel import Session

from models.book.book import Book
from models.book.worn import Worn
from models.offers.converting import convert_offer
from models.offers.kinds import OfferKind
from models.offers.sending import send_offer
from models.offers.writing import write_offer
from models.people.blocks import block_ways
from models.people.business_changes import change_business
from models.people.contact_plan.beginning import BEGINNING
from models.people.contact_plan.changing import change_plan
from models.people.contact_plan.sheets import AwayDays
from models.people.kinds import Channel, Outcome, Side, Tier, Way
from models.people.next_steps import plan_none, plan_step
from models.people.planned import Planned, Promised
from models.people.promises import add_promise
from models.people.prospects import add_prospect, put_in_bin
from models.people.rows import Prospect
from models.people.today.asking import rows_of, today_of
from models.people.today.by_rhythm import LOOKED_AT
from models.people.today.due_by import due_by
from models.people.today.values import DueKind, DueRow, GroupKind, Today
from models.people.touches import log_touch
from tests.clock import NOON, TODAY, YESTERDAY
from tests.models.offers.written import PACKAGING
from tests.models.people.baton.two_partners import two_partners

A_DAY = timedelta(days=1)
TWO = replace(BEGINNING.work, capacity_marketing=2, capacity_sales=2)


def person(book: Book, name: str, tier: Tier = Tier.COLD, minor: int = 0) -> int:
    """The id of one who was touched yesterday, so that no rhythm is due."""
    one = book.do(
        add_prospect, name, tier=tier, value_minor=minor or None, now=YESTERDAY
    )
    book.do(log_touch, one, Channel.CALL, happened_at=YESTERDAY, now=YESTERDAY)
    return one


def step(
    book: Book, one: int, what: str, on: date | None = TODAY, at: time | None = None
) -> int:
    return book.do(plan_step, one, Planned(Channel.CALL, what, on, at), now=NOON)


def whats(today: Today, kind: GroupKind) -> list[str]:
    return [row.what for row in today.group(kind).rows]


def plan_rows(today: Today) -> list[DueRow]:
    return [r for r in today.group(GroupKind.TODAY).rows if r.kind == DueKind.PLAN]


def test_overdue_has_late_promises_first_then_goes_by_tier_and_lateness(
    book: Book,
) -> None:
    ada, bob = person(book, "Ada"), person(book, "Bob", Tier.HOT)
    step(book, ada, "cold, 3 days late", TODAY - 3 * A_DAY)
    step(book, bob, "hot, 1 day late", TODAY - A_DAY)
    step(book, bob, "hot, 2 days late", TODAY - 2 * A_DAY)
    owed = Promised("us", "two routes", TODAY - A_DAY)
    book.do(add_promise, ada, owed, now=NOON)

    today = book.ask(today_of, TODAY)

    assert whats(today, GroupKind.OVERDUE) == [
        "two routes",
        "hot, 2 days late",
        "hot, 1 day late",
        "cold, 3 days late",
    ]
    assert [row.days_late for row in today.group(GroupKind.OVERDUE).rows] == [
        1,
        2,
        1,
        3,
    ]
    assert (today.late_promises, today.count) == (1, 4)


def test_today_goes_by_time_and_what_has_none_comes_after(book: Book) -> None:
    ada = person(book, "Ada")
    step(book, ada, "any time")
    step(book, ada, "half past four", at=time(16, 30))
    step(book, ada, "ten", at=time(10))
    book.do(add_promise, ada, Promised("us", "owed today", TODAY), now=NOON)

    today = book.ask(today_of, TODAY, now_time=time(12))

    rows = today.group(GroupKind.TODAY).rows
    assert [row.what for row in rows] == [
        "ten",
        "half past four",
        "owed today",
        "any time",
    ]
    assert [row.is_past for row in rows] == [True, False, False, False]


def test_what_has_no_day_is_as_soon_as_possible_and_what_is_theirs_waits(
    book: Book,
) -> None:
    ada = person(book, "Ada")
    step(book, ada, "soon", None)
    book.do(add_promise, ada, Promised("them", "photos", TODAY + A_DAY), now=NOON)
    book.do(add_promise, ada, Promised("them", "late ones", TODAY - A_DAY), now=NOON)
    book.do(add_promise, ada, Promised("us", "not yet", TODAY + A_DAY), now=NOON)

    today = book.ask(today_of, TODAY)

    assert whats(today, GroupKind.ASAP) == ["soon"]
    assert whats(today, GroupKind.WAITING) == ["late ones", "photos"]
    assert today.count == 1


def test_a_promise_stands_for_the_step_of_the_same_words(book: Book) -> None:
    ada = person(book, "Ada")
    step(book, ada, "Two routes")
    step(book, ada, "Another step")
    book.do(add_promise, ada, Promised("us", "two routes", TODAY), now=NOON)

    rows = book.ask(today_of, TODAY).group(GroupKind.TODAY).rows

    assert [(row.kind, row.what, row.channel) for row in rows] == [
        ("promise", "two routes", "call"),
        ("step", "Another step", "call"),
    ]


def test_a_row_tells_the_last_touch_and_the_pips(book: Book) -> None:
    ada = person(book, "Ada", Tier.WARM, 120_000)
    book.do(
        log_touch,
        ada,
        Channel.MAIL,
        happened_at=NOON,
        now=NOON,
        outcome=Outcome.ANSWERED,
        side=Side.MARKETING,
        next_step=Planned(Channel.CALL, "Call her", TODAY),
    )

    (row,) = book.ask(today_of, TODAY).group(GroupKind.TODAY).rows

    assert (row.called, row.tier, row.value_minor, row.currency) == (
        "Ada",
        "warm",
        120_000,
        "EUR",
    )
    assert (row.pips, row.planned, row.side) == ("sM", "s", "sales")
    assert (row.last_channel, row.last_outcome, row.last_on) == (
        "mail",
        "answered",
        TODAY.isoformat(),
    )


def test_who_is_in_the_bin_is_not_on_it(book: Book) -> None:
    ada = person(book, "Ada")
    step(book, ada, "call")
    book.do(add_promise, ada, Promised("us", "owed"), now=NOON)
    book.do(put_in_bin, [ada], now=NOON)

    assert book.ask(today_of, TODAY).count == 0


def test_due_by_rhythm_shows_with_the_sum_and_the_next_touch_of_the_order(
    book: Book,
) -> None:
    ada = book.do(add_prospect, "Ada", tier=Tier.WARM, now=NOON - 30 * A_DAY)
    then = NOON - 11 * A_DAY
    book.do(log_touch, ada, Channel.CALL, happened_at=then, now=then)

    (row,) = plan_rows(book.ask(today_of, TODAY))

    assert (row.key_id, row.what, row.on, row.days_late) == (
        ada,
        "Arrange a meeting",
        "2026-11-17",
        0,
    )
    assert row.why.startswith("Last touch Sat 7 Nov + 10 days (Warm) = Tue 17 Nov.")


def test_five_thousand_at_once_make_a_today_of_the_capacity(book: Book) -> None:
    """Fifty here, with room for two; they are told by the days that have room."""
    book.do(change_plan, replace(BEGINNING, work=TWO), now=NOON)
    cold = [book.do(add_prospect, f"C{n}", now=NOON) for n in range(50)]
    busy = person(book, "Busy")
    step(book, busy, "tomorrow", TODAY + A_DAY)

    today = book.ask(today_of, TODAY)

    shown = plan_rows(today)
    assert len(shown) == 2, "their first touch is marketing's, who have room for two"
    assert {row.side for row in shown} == {"marketing"}
    assert today.later[:3] == (
        (TODAY + A_DAY, 2),  # a call takes no room of marketing
        (TODAY + 2 * A_DAY, 2),
        (TODAY + 5 * A_DAY, 2),
    )
    told = sum(later.people for later in today.later)
    assert len(shown) + told + today.later_rest == len(cold)


def test_each_hat_has_its_own_room_on_the_days_to_come(book: Book) -> None:
    """Three calls and three mailers wait, with room for two and for one of them."""
    work = replace(TWO, capacity_marketing=1)
    book.do(change_plan, replace(BEGINNING, work=work), now=NOON)
    busy = person(book, "Busy")
    for n in range(3):
        step(book, busy, f"today {n}")
        step(book, busy, f"tomorrow {n}", TODAY + A_DAY)
    book.do(plan_step, busy, Planned(Channel.FLYER, "Flyer", TODAY), now=NOON)
    for tier in (Tier.WARM, Tier.COLD):
        for n in range(3):
            book.do(add_prospect, f"{tier} {n}", tier=tier, now=NOON)

    today = book.ask(today_of, TODAY)

    assert not plan_rows(today)
    assert today.later == (
        (TODAY + A_DAY, 1),  # more calls are planned than there is room for
        (TODAY + 2 * A_DAY, 3),
        (TODAY + 5 * A_DAY, 2),
    )


def test_room_goes_by_tier_then_value_then_silence(book: Book) -> None:
    work = replace(BEGINNING.work, capacity_marketing=1, capacity_sales=3)
    book.do(change_plan, replace(BEGINNING, work=work), now=NOON)
    for name, tier, minor, ago in (
        ("little", Tier.WARM, 100, 40),
        ("more", Tier.WARM, 900, 20),
        ("as much, longer silent", Tier.WARM, 900, 30),
        ("hot", Tier.HOT, 1, 8),
    ):
        then = NOON - ago * A_DAY
        one = book.do(add_prospect, name, tier=tier, value_minor=minor, now=then)
        book.do(log_touch, one, Channel.CALL, happened_at=then, now=then)

    shown = [row.name for row in plan_rows(book.ask(today_of, TODAY))]

    assert shown == ["hot", "as much, longer silent", "more"]


def test_what_was_done_today_takes_room_and_so_do_steps(book: Book) -> None:
    book.do(change_plan, replace(BEGINNING, work=TWO), now=NOON)
    for n in range(3):
        book.do(add_prospect, f"C{n}", now=NOON)
    ada = person(book, "Ada")
    book.do(log_touch, ada, Channel.FAIR, happened_at=NOON, now=NOON)

    assert len(plan_rows(book.ask(today_of, TODAY))) == 1
    book.do(plan_step, ada, Planned(Channel.FLYER, "Flyer", TODAY), now=NOON)
    assert not plan_rows(book.ask(today_of, TODAY))


@pytest.mark.parametrize(
    ("day", "shown"), [(date(2026, 11, 21), 0), (date(2026, 11, 23), 1)]
)
def test_weekends_bring_nobody_by_rhythm_but_steps_stay(
    book: Book, day: date, shown: int
) -> None:
    book.do(add_prospect, "Cold", now=NOON)
    step(book, person(book, "Ada"), "on Saturday", date(2026, 11, 21))

    today = book.ask(today_of, day)

    assert len(plan_rows(today)) == shown
    assert today.count == shown + 1


def test_whom_nobody_here_can_be_asked_about_are_for_both_hats(book: Book) -> None:
    who = two_partners(book)
    book.worn = Worn(who.tomas, "sales")
    for n in range(6):
        book.do(add_prospect, f"His {n}", now=NOON - 5 * A_DAY)
    away = AwayDays(TODAY, TODAY, "Dentist", who.tomas)
    book.do(change_plan, replace(BEGINNING, work=TWO, away=(away,)), now=NOON)

    today = book.ask(today_of, TODAY)

    assert [later.people for later in today.later] == [4, 2]


def test_who_is_away_has_nobody_by_rhythm_and_the_other_goes_on(book: Book) -> None:
    who = two_partners(book)
    book.worn = Worn(who.tomas, "sales")
    his = book.do(add_prospect, "His", now=NOON)
    away = AwayDays(TODAY, TODAY + A_DAY, "Dentist", who.tomas)
    book.do(change_plan, replace(BEGINNING, away=(away,)), now=NOON)

    today = book.ask(today_of, TODAY)
    back = book.ask(today_of, TODAY + 2 * A_DAY)

    assert {row.prospect_id for row in plan_rows(today)} == {who.ruth}
    assert {row.prospect_id for row in plan_rows(back)} == {who.ruth, his}


def test_mine_shows_what_a_member_holds_and_a_hat_what_counts_to_it(book: Book) -> None:
    who = two_partners(book)
    step(book, who.ruth, "her call")
    book.worn = Worn(who.tomas, "sales")
    step(book, person(book, "His"), "his call")

    mine = book.ask(today_of, TODAY, member_id=who.tomas)

    assert whats(mine, GroupKind.TODAY) == ["his call"]
    marketing = book.ask(today_of, TODAY, hat=Side.MARKETING)
    assert whats(marketing, GroupKind.TODAY) == []
    assert len(whats(book.ask(today_of, TODAY, hat=Side.SALES), GroupKind.TODAY)) == 2


def test_a_reason_for_no_step_and_a_refusal_of_every_way_bring_nobody(
    book: Book,
) -> None:
    ada = book.do(add_prospect, "Ada", tier=Tier.WARM, now=NOON)
    book.do(plan_none, ada, "abroad till March", now=NOON)
    bob = book.do(add_prospect, "Bob", now=NOON)
    book.do(block_ways, bob, list(Way), "leave me alone", now=NOON)

    today = book.ask(today_of, TODAY)

    assert (plan_rows(today), today.later, today.later_rest) == ([], (), 0)
    assert book.ask(due_by, TODAY, today=TODAY) == []


def test_the_rows_of_a_few_are_those_of_the_whole(book: Book) -> None:
    ada, bob = person(book, "Ada"), person(book, "Bob")
    new = book.do(add_prospect, "New", now=NOON)
    step(book, ada, "call", at=time(15))
    step(book, bob, "call him", TODAY - A_DAY)
    book.do(add_promise, ada, Promised("them", "photos"), now=NOON)
    whole = book.ask(today_of, TODAY)

    few = book.ask(rows_of, [ada, new], TODAY)

    assert few == [
        (group.kind, row)
        for group in whole.groups
        for row in group.rows
        if row.prospect_id in {ada, new}
    ]
    assert book.ask(rows_of, [], TODAY) == []


def test_due_by_a_day_tells_everybody_and_those_without_a_day_first(book: Book) -> None:
    ada = person(book, "Ada", Tier.HOT)
    step(book, ada, "soon", None)
    bob = person(book, "Bob", Tier.HOT)
    book.do(add_promise, bob, Promised("us", "owed", TODAY + A_DAY), now=NOON)

    rows = book.ask(due_by, TODAY + 5 * A_DAY, today=TODAY)

    assert [(row.what, row.on) for row in rows] == [
        ("soon", None),
        ("owed", "2026-11-19"),
        ("Proposal", "2026-11-23"),
    ]


def test_a_day_is_that_of_the_business(book: Book) -> None:
    """Entered at 23:30 in Greenwich is entered on the next day in Auckland."""
    book.do(change_business, zone="Pacific/Auckland")
    late = datetime(2026, 11, 17, 23, 30, tzinfo=UTC)
    book.do(add_prospect, "New", now=late)

    assert not plan_rows(book.ask(today_of, date(2026, 11, 17)))
    assert len(plan_rows(book.ask(today_of, date(2026, 11, 18)))) == 1


def test_a_hat_with_room_gets_the_cold_behind_a_thousand_warm(book: Book) -> None:
    book.do(_add_many, {Tier.WARM: LOOKED_AT, Tier.COLD: 3}, NOON - timedelta(days=60))

    rows = book.ask(today_of, TODAY).group(GroupKind.TODAY).rows

    assert [row.side for row in rows if row.tier == Tier.COLD] == ["marketing"] * 3


def _add_many(session: Session, many: Mapping[Tier, int], at: datetime) -> None:
    for tier, people in many.items():
        for place in range(people):
            row = Prospect(
                name=f"{tier} {place}", tier=tier, rank=f"a{place:05}", created_at=at
            )
            session.add(row)


def test_only_the_newest_paper_of_a_chain_is_waited_for(book: Book) -> None:
    ada = book.do(add_prospect, "Ada", now=NOON)
    proposal = book.do(write_offer, ada, PACKAGING, now=NOON)
    book.do(send_offer, proposal, now=NOON)
    contract = book.do(convert_offer, proposal, OfferKind.CONTRACT, now=NOON)
    assert waited_for(book) == [proposal]

    book.do(send_offer, contract, now=NOON)

    assert waited_for(book) == [contract]


def waited_for(book: Book) -> list[int]:
    """The offers that Today waits for."""
    return [
        row.key_id
        for group in book.ask(today_of, TODAY).groups
        for row in group.rows
        if row.kind == DueKind.OFFER
    ]
