"""What a row takes, what an operation may go wrong with, and what is never stored."""

import sqlite3
from datetime import UTC, datetime

import pytest
from pydantic import ValidationError
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from sqlmodel import Session

from models.book.book import Book
from models.book.history import history
from models.book.moments import stored
from models.book.refusals import NotSaved, Refused
from models.book.session import connection_of
from models.book.worn import Worn
from models.people.board import tier_totals
from models.people.business import business_card
from models.people.business_changes import add_member, change_business
from models.people.finding import names
from models.people.prospects import add_prospect, change_prospect, prospect_here
from models.people.rows import Campaign
from tests.clock import NOON
from tests.pictures import picture


def test_a_row_refuses_a_column_it_has_not() -> None:
    with pytest.raises(TypeError, match=r"no column \['wrod'\]"):
        Campaign(wrod="x", name="X")  # type: ignore[call-arg]  # what is refused


def test_a_row_refuses_a_value_of_another_type() -> None:
    campaign = Campaign(word="x", name="X")

    with pytest.raises(ValidationError, match="valid string"):
        campaign.name = 5  # type: ignore[assignment]  # what is refused

    assert campaign.name == "X"


def test_a_moment_without_a_zone_is_refused() -> None:
    with pytest.raises(Refused, match="time zone"):
        stored(datetime(2026, 1, 1, tzinfo=UTC).replace(tzinfo=None))


def test_a_row_that_was_changed_meanwhile_is_not_overwritten(book: Book) -> None:
    def race(session: Session, prospect_id: int) -> None:
        prospect = prospect_here(session, prospect_id)
        connection_of(session).execute("UPDATE prospect SET version = version + 1")
        prospect.source = "fair"

    ada = book.do(add_prospect, "Ada", now=NOON)

    with pytest.raises(Refused, match="a moment ago"):
        book.do(race, ada)

    assert book.undo_label() == "add Ada"


def test_the_driver_s_own_error_is_told_and_not_its_wrapping(book: Book) -> None:
    def twice(session: Session) -> None:
        session.add(Campaign(id=1, word="x", name="X"))
        session.add(Campaign(id=2, word="x", name="X"))

    with pytest.raises(Refused, match=r"does not allow this \(UNIQUE"):
        book.do(twice)

    assert book.ask(lambda reader: reader.all("SELECT * FROM campaign")) == []


def test_a_wrapped_error_of_nobody_is_raised_as_it_is(book: Book) -> None:
    def strange(_session: Session) -> None:
        raise DBAPIError("SELECT 1", None, ValueError("strange"))

    with pytest.raises(DBAPIError, match="strange"):
        book.do(strange)


def test_a_mistake_in_sqlalchemy_s_words_is_ours(book: Book) -> None:
    def mistaken(session: Session) -> None:
        session.connection().execute(text("SELECT height FROM act"))

    with pytest.raises(sqlite3.OperationalError, match="no such column"):
        book.do(mistaken)


def test_nobody_holds_a_prospect_where_nobody_is_active(book: Book) -> None:
    def retire(session: Session) -> None:
        connection_of(session).execute("UPDATE member SET active = 0")

    book.do(retire)

    ada = book.do(add_prospect, "Ada", now=NOON)

    held = "SELECT holder_id FROM prospect WHERE id = :id"
    assert book.ask(lambda reader: reader.one(held, id=ada)) == (None,)


def test_a_deleted_row_comes_back_with_its_picture(book: Book) -> None:
    def forget(session: Session) -> None:
        connection_of(session).execute("DELETE FROM business")

    book.do(change_business, logo=picture(40, 20), tagline="Bags")
    before = book.ask(business_card)
    book.do(forget)

    book.undo()
    once = book.ask(business_card)
    book.redo()
    book.undo()

    assert once == before
    assert book.ask(business_card) == before


@pytest.mark.parametrize(
    ("field", "first", "second", "said"),
    [
        ("notes", "x" * 100, "", f"It was “{'x' * 60}…”, it is empty now"),
        ("value_minor", 5, 7, "its value was changed later. It was “5”, it is “7”"),
        ("informed_on", NOON.date(), None, "It was “2026-11-18”, it is empty now"),
    ],
)
def test_a_conflict_shows_both_values(
    book: Book, field: str, first: object, second: object, said: str
) -> None:
    ada = book.do(add_prospect, "Ada", now=NOON, value_minor=1)
    book.do(change_prospect, ada, **{field: first})
    raw = sqlite3.connect(book.path, isolation_level=None)
    raw.execute("UPDATE acting SET act = 1")
    raw.execute(f"UPDATE prospect SET {field} = ?", (second,))
    raw.execute("UPDATE acting SET act = NULL")
    raw.close()

    with pytest.raises(Refused) as refused:
        book.undo()

    assert said in str(refused.value)


def test_a_conflict_over_a_picture_shows_no_bytes(book: Book) -> None:
    book.do(change_business, logo=picture(40, 20))
    raw = sqlite3.connect(book.path, isolation_level=None)
    raw.execute("UPDATE acting SET act = 1")
    raw.execute("UPDATE business SET logo = x'ff'")
    raw.execute("UPDATE acting SET act = NULL")
    raw.close()

    with pytest.raises(Refused, match="It was a picture, it is a picture now"):
        book.undo()


def test_a_disk_that_fails_at_the_first_write_is_said(
    book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_db: object, _path: object) -> None:
        error = sqlite3.OperationalError("disk I/O error")
        error.sqlite_errorname = "SQLITE_IOERR_WRITE"
        raise error

    monkeypatch.setattr("models.book.engines.use_journal", fail)

    with pytest.raises(NotSaved, match="did not take the change"):
        book.do(add_prospect, "Ada", now=NOON)

    assert book.ask(names) == []


def test_a_new_prospect_is_held_by_the_member_at_the_desk(book: Book) -> None:
    bea = book.do(add_member, "Bea Reyes")
    book.worn = Worn(member_id=bea)

    ada = book.do(add_prospect, "Ada", now=NOON)

    held = "SELECT holder_id FROM prospect WHERE id = :id"
    assert book.ask(lambda reader: reader.one(held, id=ada)) == (bea,)


def test_a_value_is_taken_off_with_its_currency(book: Book) -> None:
    ada = book.do(add_prospect, "Ada", now=NOON, value_minor=5)

    book.do(change_prospect, ada, value_minor=None)

    assert [total.currency for total in book.ask(tier_totals)] == [""]


def test_a_history_without_end_is_told_to_its_end(book: Book) -> None:
    book.do(add_prospect, "Ada", now=NOON)

    assert [act.label for act in book.ask(history, limit=10**30)] == [
        "add Ada",
        "make the book",
    ]
