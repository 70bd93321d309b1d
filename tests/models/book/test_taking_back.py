"""An act is taken back days later, and what was changed since is kept."""

from datetime import time, timedelta

import pytest
from sqlmodel import Session

from models.book.book import Book
from models.book.checks import check
from models.book.refusals import Refused
from models.book.taking_back import TakenBack, take_back_keeping
from models.lists.formats.record import PastTouch, Record
from models.lists.importing.take_over import take_over
from models.people.kinds import Channel, PointKind, Tier
from models.people.next_steps import plan_step, snooze_step
from models.people.planned import Planned
from models.people.prospects import (
    add_point,
    add_prospect,
    change_prospect,
    put_in_bin,
    set_tags,
)
from models.people.tiers import move_to_tier
from models.people.touches import drop_touch, log_touch
from tests.clock import NOON
from tests.models.random_day import rows_of

LATER = NOON + timedelta(days=1)
LIST = [
    Record(line=1, full_name="Ada", company="Ada Ltd", emails=("ada@ada.test",)),
    Record(line=2, full_name="Bob", phones=("+353 1 555",), tags=("fair",)),
    Record(line=3, full_name="Eve", notes="Met in Cork", source="fair"),
]
TOUCHES = [PastTouch(1, "call", "2026-01-05", "Talked", "Eve", done=True)]


@pytest.fixture
def eve(book: Book) -> int:
    """Someone whom the book knows before the list comes."""
    return book.do(add_prospect, "Eve", now=NOON)


def bring(book: Book) -> int:
    """The act of taking the list over."""
    book.do(take_over, LIST, TOUCHES, now=NOON)
    assert book.own_act is not None
    return book.own_act


def newest(book: Book) -> int:
    row = book.ask(lambda reader: reader.one("SELECT max(seq) FROM act"))
    assert row is not None
    return int(row[0])


def whom(book: Book, name: str) -> int:
    row = book.ask(lambda r: r.one("SELECT id FROM prospect WHERE name = :n", n=name))
    assert row is not None
    return int(row[0])


def take_back(book: Book, act: int) -> TakenBack:
    taken = book.do(take_back_keeping, act, now=LATER)
    assert not any(check(book.path).values())
    return taken


@pytest.mark.usefixtures("eve")
def test_an_untouched_list_goes_whole(book: Book) -> None:
    before = rows_of(book.path)
    act = bring(book)

    taken = take_back(book, act)

    assert rows_of(book.path) == before
    assert not taken.kept


@pytest.mark.usefixtures("eve")
def test_taking_back_is_undone_and_redone(book: Book) -> None:
    before = rows_of(book.path)
    act = bring(book)
    with_list = rows_of(book.path)

    take_back(book, act)
    book.undo()
    assert rows_of(book.path) == with_list
    book.redo()
    assert rows_of(book.path) == before


def test_someone_new_who_was_edited_since_stays_whole(book: Book) -> None:
    act = bring(book)
    bob = whom(book, "Bob")
    book.do(log_touch, bob, Channel.CALL, happened_at=LATER, now=LATER)
    kept = rows_of(book.path)

    taken = take_back(book, act)

    there = rows_of(book.path)
    assert [row[1] for row in there["prospect"]] == ["Bob"]
    assert there["contact_point"] == [r for r in kept["contact_point"] if r[1] == bob]
    assert there["prospect_tag"] == kept["prospect_tag"]
    assert taken.kept == {bob}


def test_an_edit_that_was_undone_keeps_nobody(book: Book) -> None:
    before = rows_of(book.path)
    act = bring(book)
    book.do(change_prospect, whom(book, "Bob"), role="Baker")
    book.undo()

    assert not take_back(book, act).kept
    assert rows_of(book.path) == before


def test_a_known_person_keeps_the_field_edited_since(book: Book, eve: int) -> None:
    act = bring(book)
    book.do(change_prospect, eve, source="the fair in Cork")

    taken = take_back(book, act)

    row = book.ask(lambda r: r.one("SELECT source, notes FROM prospect"))
    assert row == ("the fair in Cork", "")
    assert taken.kept == {eve}


def test_a_point_added_by_hand_since_stays(book: Book, eve: int) -> None:
    act = bring(book)
    book.do(add_point, eve, PointKind.PHONE, "555")

    take_back(book, act)

    points = book.ask(lambda r: r.all("SELECT value FROM contact_point"))
    assert points == [("555",)]


def test_a_touch_dropped_since_stays_dropped(book: Book, eve: int) -> None:
    act = bring(book)
    (touch,) = book.ask(lambda r: r.one("SELECT id FROM touch")) or (0,)
    book.do(drop_touch, touch)

    take_back(book, act)

    assert not book.ask(lambda r: r.all("SELECT id FROM touch"))
    assert book.ask(lambda r: r.all("SELECT id FROM prospect")) == [(eve,)]


def test_a_tier_chosen_since_and_its_stays_are_kept(book: Book) -> None:
    ada = book.do(add_prospect, "Ada", now=NOON)
    book.do(move_to_tier, [ada], Tier.WARM, now=NOON)
    act = book.own_act
    book.do(move_to_tier, [ada], Tier.HOT, now=LATER)
    book.do(set_tags, ada, ["vip"])
    before = rows_of(book.path)

    assert act is not None
    with pytest.raises(Refused, match="Everything"):
        book.do(take_back_keeping, act, now=LATER)

    assert rows_of(book.path) == before


def test_someone_left_without_a_step_has_a_reason_again(book: Book) -> None:
    ada = book.do(add_prospect, "Ada", now=NOON)
    book.do(plan_step, ada, Planned(Channel.CALL, "Call"), now=NOON)
    act = book.own_act
    assert act is not None
    book.do(change_prospect, ada, role="Baker")

    take_back(book, act)

    row = book.ask(lambda r: r.one("SELECT role, no_step_reason FROM prospect"))
    assert row == ("Baker", "not planned yet")


@pytest.mark.usefixtures("eve")
def test_the_same_act_is_not_taken_back_twice(book: Book) -> None:
    act = bring(book)
    take_back(book, act)

    with pytest.raises(Refused, match="taken back already"):
        book.do(take_back_keeping, act, now=LATER)
    book.undo()
    take_back(book, act)


def test_an_undone_act_is_not_taken_back(book: Book) -> None:
    act = bring(book)
    book.undo()

    with pytest.raises(Refused, match="taken back already"):
        book.do(take_back_keeping, act, now=LATER)


def test_an_act_that_is_not_there_is_refused(book: Book) -> None:
    with pytest.raises(Refused, match="no such act"):
        book.do(take_back_keeping, 99, now=LATER)


def test_someone_put_in_the_bin_since_stays_there(book: Book) -> None:
    act = bring(book)
    bob = whom(book, "Bob")
    book.do(put_in_bin, [bob], now=LATER)

    assert take_back(book, act).kept == {bob}


def test_a_campaign_used_since_stays(book: Book) -> None:
    def name_one(session: Session) -> None:
        from models.people.rows import Campaign  # noqa: PLC0415 — a table for one test

        session.add(Campaign(id=7, word="fair26", name="Fair"))

    ada = book.do(add_prospect, "Ada", now=NOON)
    book.do(name_one)
    act = book.own_act
    assert act is not None
    book.do(
        log_touch,
        ada,
        Channel.CALL,
        happened_at=NOON,
        now=NOON,
        campaign="#fair26",
    )

    with pytest.raises(Refused, match="Everything"):
        book.do(take_back_keeping, act, now=LATER)


def test_a_time_set_since_keeps_its_day(book: Book, eve: int) -> None:
    step = book.do(plan_step, eve, Planned(Channel.CALL, "Ask", LATER.date()), now=NOON)
    friday = NOON.date() + timedelta(days=9)
    book.do(snooze_step, step, friday, time(9))
    assert book.own_act is not None
    act = book.own_act
    book.do(snooze_step, step, friday, time(15))

    with pytest.raises(Refused, match="changed since"):
        take_back(book, act)

    days = book.ask(lambda r: r.all("SELECT on_day, at_time FROM step"))
    assert days == [(friday.isoformat(), "15:00")]


def test_a_taking_back_of_a_move_is_taken_back_itself(book: Book, eve: int) -> None:
    book.do(move_to_tier, [eve], Tier.HOT, now=NOON)
    moved = rows_of(book.path)
    take_back(book, newest(book))

    take_back(book, newest(book))

    assert not any(check(book.path).values())
    assert rows_of(book.path)["span"] == moved["span"]
