"""Undo and redo: what they bring back, and what they never overwrite."""

import sqlite3
from collections.abc import Iterator
from datetime import timedelta
from itertools import count

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlmodel import Session

from models.book.book import Book
from models.book.change import Change
from models.book.checks import check
from models.book.history import history
from models.book.refusals import Refused
from models.book.session import connection_of, name_act
from models.book.worn import Worn
from models.lists.formats.record import Record
from models.lists.importing.take_over import take_over
from models.offers.kinds import OfferKind
from models.offers.sending import send_offer
from models.offers.values import Draft, LineValues
from models.offers.writing import set_lines, write_offer
from models.people.business import business_card
from models.people.business_changes import add_member, change_business
from models.people.finding import names
from models.people.kinds import Channel, Tier
from models.people.prospects import add_prospect, change_prospect
from models.people.record import record_of
from models.people.tiers import move_to_tier, say_why
from models.people.touches import log_touch
from tests.clock import NOON
from tests.models.random_day import rows_of
from tests.pictures import picture

LINE = LineValues("Bag", quantity_micro=10**6, price_e4=10**4, tax_milli=0)


@pytest.fixture
def other(book: Book) -> Iterator[Book]:
    opened = Book.open(book.path, now=lambda: NOON)
    yield opened
    opened.close()


def source_of(book: Book, prospect_id: int) -> str:
    record = book.ask(record_of, prospect_id)
    assert record is not None
    return record.source


def final_change(session: Session, prospect_id: int, source: str) -> None:
    """Stand for an act that has no undo and touches a prospect."""
    name_act(session, "seal it", "It was sealed", final=True)
    change_prospect(session, prospect_id, source=source)


def test_undo_refuses_over_what_a_final_act_changed(book: Book) -> None:
    ada = book.do(add_prospect, "Ada", now=NOON)
    book.do(change_prospect, ada, source="fair")
    book.do(final_change, ada, "sealed")

    with pytest.raises(Refused, match="It was “fair”, it is “sealed” now"):
        book.undo()

    assert source_of(book, ada) == "sealed"


def test_undo_keeps_what_a_final_act_changed_beside_it(book: Book) -> None:
    ada = book.do(add_prospect, "Ada", now=NOON)
    book.do(change_prospect, ada, role="Buyer")
    book.do(final_change, ada, "sealed")

    book.undo()

    record = book.ask(record_of, ada)
    assert record is not None
    assert (record.role, record.source) == ("", "sealed")


def test_a_sent_offer_stays_when_what_was_done_before_is_undone(book: Book) -> None:
    ada = book.do(add_prospect, "Ada", now=NOON)
    draft = Draft(OfferKind.PROPOSAL, "Bags", lines=(LINE,))
    offer = book.do(write_offer, ada, draft, now=NOON)
    book.do(set_lines, offer, [LINE, LINE])
    number = book.do(send_offer, offer, now=NOON)
    before = rows_of(book.path)

    with pytest.raises(Refused, match="sent offer never changes"):
        book.undo()

    assert number == "P-001"
    assert rows_of(book.path) == before


def test_nothing_is_added_to_an_act_that_a_final_one_followed(book: Book) -> None:
    ada = book.do(add_prospect, "Ada", now=NOON)
    told: list[Change] = []
    book.on_change(told.append)
    book.do(move_to_tier, [ada], Tier.LOST, now=NOON)
    book.do(final_change, ada, "sealed")

    with pytest.raises(Refused, match="done since"):
        book.add_to(told[0].act, say_why, ada, "no_budget", now=NOON)


@pytest.mark.parametrize("redone", [False, True])
def test_nothing_is_added_to_an_act_that_was_undone(book: Book, redone: bool) -> None:  # noqa: FBT001 — two cases
    ada = book.do(add_prospect, "Ada", now=NOON)
    told: list[Change] = []
    book.on_change(told.append)
    book.do(move_to_tier, [ada], Tier.LOST, now=NOON)
    book.undo()
    if redone:
        book.redo()

    with pytest.raises(Refused, match="done since"):
        book.add_to(told[0].act, say_why, ada, "no_budget", now=NOON)


def test_an_act_with_an_addition_is_undone_and_redone_whole(book: Book) -> None:
    ada = book.do(add_prospect, "Ada", now=NOON)
    told: list[Change] = []
    book.on_change(told.append)
    book.do(move_to_tier, [ada], Tier.LOST, now=NOON)
    book.add_to(told[0].act, say_why, ada, "no_budget", note="next year", now=NOON)
    before = rows_of(book.path)

    for _ in range(3):
        book.undo()
        book.redo()

    assert rows_of(book.path) == before


def test_each_program_undoes_the_newest_act_of_both(book: Book, other: Book) -> None:
    ada = book.do(add_prospect, "Ada", now=NOON)
    other.do(move_to_tier, [ada], Tier.WARM, now=NOON)
    book.do(change_prospect, ada, source="fair")

    undone = [other.undo(), book.undo(), other.redo(), book.redo()]

    assert [change and change.label for change in undone] == [
        "change source of Ada",
        "move Ada to Warm",
        "move Ada to Warm",
        "change source of Ada",
    ]
    assert book.redo_label() is other.redo_label() is None


def test_another_program_s_act_ends_what_can_be_redone(book: Book, other: Book) -> None:
    ada = book.do(add_prospect, "Ada", now=NOON)
    book.do(change_prospect, ada, source="fair")
    book.undo()

    other.do(change_prospect, ada, source="talk")

    assert book.redo() is None
    assert source_of(book, ada) == "talk"


def test_nothing_is_added_over_another_program_s_act(book: Book, other: Book) -> None:
    ada = book.do(add_prospect, "Ada", now=NOON)
    told: list[Change] = []
    book.on_change(told.append)
    book.do(move_to_tier, [ada], Tier.LOST, now=NOON)
    other.do(change_prospect, ada, source="talk")

    with pytest.raises(Refused, match="done since"):
        book.add_to(told[0].act, say_why, ada, "no_budget", now=NOON)


@settings(max_examples=10, deadline=None)
@given(st.lists(st.tuples(st.booleans(), st.sampled_from("aaaurr")), max_size=25))
def test_two_programs_in_any_order_leave_a_sound_book(
    tmp_path_factory: pytest.TempPathFactory, turns: list[tuple[bool, str]]
) -> None:
    path = tmp_path_factory.mktemp("two") / "two.baton"
    first = Book.create(path, name="Test", now=lambda: NOON)
    second = Book.open(path, now=lambda: NOON)
    for book in (first, second):
        book._writer.connection().execute("PRAGMA synchronous = OFF")
    ada = first.do(add_prospect, "Ada", now=NOON)
    numbers = count(1)

    for whose, turn in turns:
        book = first if whose else second
        if turn == "a":
            book.do(change_prospect, ada, source=f"fair {next(numbers)}")
        elif turn == "u" and book.undo_label() != "add Ada":
            book.undo()
        else:
            book.redo()
        assert source_of(first, ada) == source_of(second, ada)
        assert first.undo_label() == second.undo_label()

    second.close()
    while first.undo() is not None:
        pass
    assert first.ask(names) == []
    assert not any(check(path).values())
    first.close()


def test_the_logo_is_put_back_by_undo_and_redo(book: Book) -> None:
    book.do(change_business, logo=picture(40, 20))
    logo = book.ask(business_card).logo

    book.undo()
    without = book.ask(business_card).logo
    book.redo()

    assert without is None
    assert logo is not None
    assert book.ask(business_card).logo == logo


def test_an_undo_says_who_took_it_back(book: Book) -> None:
    bea = book.do(add_member, "Bea Reyes")
    book.do(add_prospect, "Ada", now=NOON)
    book.worn = Worn(member_id=bea)

    book.undo()

    newest = book.ask(history)
    assert [(act.kind, act.member) for act in newest[:2]] == [
        ("undo", "Bea Reyes"),
        ("do", "You"),
    ]


def test_a_row_changed_deleted_and_made_again_is_undone_to_its_first_state(
    book: Book,
) -> None:
    def replace(session: Session) -> None:
        db = connection_of(session)
        db.execute("UPDATE campaign SET name = 'second'")
        rows = db.execute("SELECT id, word, name FROM campaign").fetchall()
        db.execute("DELETE FROM campaign")
        db.executemany("INSERT INTO campaign (id, word, name) VALUES (?, ?, ?)", rows)
        db.execute("UPDATE campaign SET name = 'third'")

    def begin(session: Session) -> None:
        connection_of(session).execute(
            "INSERT INTO campaign (id, word, name) VALUES (1, 'mailer', 'first')"
        )

    book.do(begin)
    book.do(replace)
    after = rows_of(book.path)

    book.undo()
    undone = rows_of(book.path)["campaign"]
    book.redo()

    assert undone == [(1, "mailer", "first")]
    assert rows_of(book.path) == after


def test_what_was_made_and_is_gone_is_not_undone(book: Book) -> None:
    book.do(add_prospect, "Ada", now=NOON)
    raw = sqlite3.connect(book.path, isolation_level=None)
    raw.execute("UPDATE acting SET act = 1")
    raw.execute("DELETE FROM span")
    raw.execute("UPDATE acting SET act = NULL")
    raw.close()

    with pytest.raises(Refused, match="what it made is gone"):
        book.undo()


def test_what_was_changed_and_is_gone_is_not_undone(book: Book) -> None:
    ada = book.do(add_prospect, "Ada", now=NOON)
    book.do(move_to_tier, [ada], Tier.WARM, now=NOON)
    raw = sqlite3.connect(book.path, isolation_level=None)
    raw.execute("UPDATE acting SET act = 1")
    raw.execute("DELETE FROM span WHERE to_at IS NOT NULL")
    raw.execute("UPDATE acting SET act = NULL")
    raw.close()

    with pytest.raises(Refused, match="what it changed is gone"):
        book.undo()


def test_a_long_list_is_undone_and_redone_whole(book: Book) -> None:
    records = [
        Record(line=line, full_name=f"Nr {line}", phones=(f"+353 91 {line:06}",))
        for line in range(500)
    ]
    empty = rows_of(book.path)
    book.do(take_over, records, now=NOON)
    full = rows_of(book.path)

    book.undo()
    undone = rows_of(book.path)
    book.redo()

    assert undone == empty
    assert rows_of(book.path) == full


def test_an_act_left_by_a_crash_is_rolled_back(book: Book) -> None:
    db = book._writer.connection()
    db.execute("BEGIN IMMEDIATE")
    db.execute("UPDATE acting SET act = 1")
    db.execute("INSERT INTO campaign (id, word, name) VALUES (1, 'x', 'X')")
    db.close()  # as the end of the process does
    book._writer._db = None

    book.do(add_prospect, "Ada", now=NOON)

    assert not any(check(book.path).values())
    assert book.ask(lambda reader: reader.all("SELECT * FROM campaign")) == []


def test_the_journal_is_looked_up_and_never_walked(book: Book) -> None:
    ada = book.do(add_prospect, "Ada", now=NOON)
    book.close()
    raw = sqlite3.connect(book.path)
    raw.execute("ANALYZE")
    raw.execute("UPDATE sqlite_stat1 SET stat = '400000 200000 1' WHERE tbl = 'change'")
    raw.commit()  # as after one long list
    raw.close()
    long = Book.open(book.path, now=lambda: NOON)
    asked: list[str] = []
    for db in (long._reader_db, long._writer.connection()):
        db.set_trace_callback(asked.append)

    long.do(log_touch, ada, Channel.CALL, happened_at=NOON, now=NOON)
    long.do(move_to_tier, [ada], Tier.WARM, now=NOON + timedelta(days=1))
    assert long.undo()
    assert long.redo()
    assert long.undo_label()
    assert long.redo_label() is None
    assert long.ask(history, ada)
    plans = {
        row[3]
        for sql in asked
        if sql.startswith("SELECT") and (" act" in sql or "change" in sql)
        for row in long._reader_db.execute(f"EXPLAIN QUERY PLAN {sql}")
    }
    long.close()

    walked = {plan for plan in plans if plan.startswith("SCAN")}
    assert walked <= {"SCAN act USING INDEX ix_act_undoable", "SCAN member"}
    assert len(plans) > 5


def test_a_closed_book_carries_no_guesses_about_its_size(book: Book) -> None:
    book.do(add_prospect, "Ada", now=NOON)
    book.close()

    raw = sqlite3.connect(book.path)
    guesses = "SELECT count(*) FROM sqlite_master WHERE name LIKE 'sqlite_stat%'"
    (found,) = raw.execute(guesses).fetchone()
    raw.close()

    assert found == 0
