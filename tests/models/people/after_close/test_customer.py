"""Won plants a customer's touches; a change of tier ends what no longer holds."""

from dataclasses import replace
from datetime import date

import pytest
from sqlmodel import Session

from models.book.book import Book
from models.people.blocks import block_ways
from models.people.bulk import move_many
from models.people.contact_plan.changing import change_plan
from models.people.contact_plan.plan import contact_plan
from models.people.contact_plan.sheets import AwayDays
from models.people.kinds import Channel, PlantedBy, Tier, Way
from models.people.next_steps import plan_step
from models.people.planned import Planned
from models.people.prospects import add_prospect, change_prospect
from models.people.rows import Prospect
from models.people.tiers import move_to_tier
from models.people.touches import log_touch
from tests.clock import NOON
from tests.models.people.planted_steps import days, planned

ORDER = ["2026-11-23", "2026-12-18", "2027-01-18", "2027-05-17", "2027-11-18"]


@pytest.fixture
def ada(book: Book) -> int:
    return book.do(add_prospect, "Ada", tier=Tier.HOT, now=NOON)


def test_won_plants_the_touches_of_a_customer_on_working_days(
    book: Book, ada: int
) -> None:
    book.do(move_to_tier, [ada], Tier.WON, now=NOON)

    assert days(book, ada) == ORDER  # 21 November and 17 January are at a week-end
    assert all(date.fromisoformat(day).isoweekday() < 6 for day in days(book, ada))
    assert planned(book, ada)[0][1:] == ("letter", "Say thank you", "customer")


def test_one_undo_takes_the_move_and_its_touches_back(book: Book, ada: int) -> None:
    book.do(move_to_tier, [ada], Tier.WON, now=NOON)

    book.undo()

    assert planned(book, ada) == []


def test_a_customer_who_is_open_again_has_none_of_it(book: Book, ada: int) -> None:
    book.do(move_to_tier, [ada], Tier.WON, now=NOON)

    book.do(move_to_tier, [ada], Tier.HOT, now=NOON)

    assert planned(book, ada) == []
    reason = "SELECT no_step_reason FROM prospect"
    assert book.ask(lambda reader: reader.one(reason)) == ("not planned yet",)


def test_a_close_ends_the_plan_and_keeps_what_the_user_planned(
    book: Book, ada: int
) -> None:
    by_plan = Planned(Channel.MAIL, "A reference", date(2026, 11, 25))
    book.do(
        log_touch,
        ada,
        Channel.LETTER,
        happened_at=NOON,
        now=NOON,
        next_step=by_plan,
        planted_by=PlantedBy.PLAN,
    )
    own = Planned(Channel.CALL, "Fetch the samples", date(2026, 12, 1))
    book.do(plan_step, ada, own, now=NOON)

    book.do(move_to_tier, [ada], Tier.LOST, now=NOON)

    assert [step[2] for step in planned(book, ada)] == ["Fetch the samples"]


def test_a_refused_way_is_gone_around(book: Book, ada: int) -> None:
    book.do(block_ways, ada, [Way.POST, Way.PHONE], "busy", now=NOON)

    book.do(move_to_tier, [ada], Tier.WON, now=NOON)

    assert {step[1] for step in planned(book, ada)} == {"mail"}


def test_moving_inside_won_plants_nothing_twice(book: Book, ada: int) -> None:
    book.do(move_to_tier, [ada], Tier.WON, now=NOON)

    book.do(move_to_tier, [ada], Tier.WON, to_end=True, now=NOON)

    assert days(book, ada) == ORDER


def test_however_many_are_moved_together_all_are_thanked(book: Book) -> None:
    many = book.do(_add_many, 300)
    book.do(block_ways, many[0], [Way.POST], "", now=NOON)

    book.do(move_many, many, Tier.WON, now=NOON)

    assert all(days(book, key) == ORDER for key in many)
    assert planned(book, many[0])[0][1:] == ("call", "Say thank you", "customer")
    book.undo()
    assert all(not days(book, key) for key in many)


def _add_many(session: Session, many: int) -> list[int]:
    rows = [
        Prospect(name=f"Old {n}", rank=f"a{n:03}", created_at=NOON) for n in range(many)
    ]
    session.add_all(rows)
    session.flush()
    return [row.id for row in rows]


def test_nothing_is_planned_while_the_first_member_is_away_who_holds_unsaid(
    book: Book, ada: int
) -> None:
    book.do(change_prospect, ada, holder_id=None)
    (first,) = book.ask(lambda reader: reader.one("SELECT id FROM member")) or (0,)
    away = AwayDays(date(2026, 11, 18), date(2026, 12, 8), "Away", first)
    plan = replace(book.ask(contact_plan), away=(away,))
    book.do(change_plan, plan, now=NOON)

    book.do(move_to_tier, [ada], Tier.WON, now=NOON)

    assert days(book, ada) == ["2026-12-09", *ORDER[1:]]
