"""The door: what it opens, what it refuses, what it leaves on the disk."""

import hashlib
import shutil
import sqlite3
from datetime import timedelta
from pathlib import Path

import pytest
from sqlmodel import Session

from models.book.book import Book
from models.book.change import Change
from models.book.refusals import NotSaved, Refused
from models.book.session import connection_of
from models.people.board import cards_in, tier_totals
from models.people.finding import names
from models.people.kinds import Channel, Tier
from models.people.prospects import add_prospect, change_prospect, put_in_bin
from models.people.tiers import move_to_tier, say_why
from models.people.touches import log_touch
from tests.clock import NOON


def names_in(book: Book, tier: Tier) -> list[str]:
    return [card.name for card in book.ask(cards_in, tier)]


def test_a_missing_path_is_refused_and_never_created(tmp_path: Path) -> None:
    path = tmp_path / "gone.baton"

    with pytest.raises(Refused, match="no book"):
        Book.open(path)

    assert list(tmp_path.iterdir()) == []


def test_a_new_book_never_replaces_a_file(tmp_path: Path) -> None:
    path = tmp_path / "letter.baton"
    path.write_text("dear Ada")

    with pytest.raises(Refused, match="there already"):
        Book.create(path, name="Test")

    assert path.read_text() == "dear Ada"


@pytest.mark.parametrize("content", [b"", b"dear Ada, " * 500, b"SQLite format 3\0 no"])
def test_another_file_is_refused_and_left_alone(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "letter.baton"
    path.write_bytes(content)

    with pytest.raises((Refused, NotSaved), match="not a Baton book"):
        Book.open(path)

    assert path.read_bytes() == content


def test_a_foreign_database_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "other.baton"
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE prospect (id INTEGER)")
    other.commit()
    other.close()
    before = path.read_bytes()

    with pytest.raises(Refused, match="not a Baton book"):
        Book.open(path)

    assert path.read_bytes() == before


def test_a_newer_book_is_left_byte_for_byte(tmp_path: Path) -> None:
    path = tmp_path / "future.baton"
    Book.create(path, name="Test").close()
    raw = sqlite3.connect(path)
    raw.execute("UPDATE alembic_version SET version_num = '9999'")
    raw.commit()
    raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    raw.close()
    before = hashlib.sha256(path.read_bytes()).hexdigest()

    with pytest.raises(Refused, match="newer Baton"):
        Book.open(path)

    assert hashlib.sha256(path.read_bytes()).hexdigest() == before


def test_a_closed_book_is_one_private_file(tmp_path: Path) -> None:
    book = Book.create(tmp_path / "test.baton", name="Test")
    book.do(add_prospect, "Ada Ltd", now=NOON)

    book.close()

    assert [path.name for path in tmp_path.iterdir()] == ["test.baton"]
    assert (tmp_path / "test.baton").stat().st_mode & 0o077 == 0


def test_a_refused_operation_leaves_no_trace(book: Book) -> None:
    told: list[Change] = []
    book.on_change(told.append)

    with pytest.raises(Refused, match="needs a name"):
        book.do(add_prospect, "  ", now=NOON)

    assert book.ask(names) == []
    assert book.undo_label() is None
    assert told == []


def test_a_fault_of_ours_rolls_back_and_is_not_hidden(book: Book) -> None:
    def half_done(session: object) -> None:
        add_prospect(session, "Ada Ltd", now=NOON)  # type: ignore[arg-type]
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        book.do(half_done)

    assert book.ask(names) == []


def test_a_move_to_its_own_tier_is_no_act(book: Book) -> None:
    ada = book.do(add_prospect, "Ada Ltd", now=NOON)

    book.do(move_to_tier, [ada], Tier.COLD, now=NOON)

    assert book.undo_label() == "add Ada Ltd"


def test_a_change_names_the_rows_and_the_prospect(book: Book) -> None:
    ada = book.do(add_prospect, "Ada Ltd", now=NOON)
    told: list[Change] = []
    book.on_change(told.append)

    book.do(move_to_tier, [ada], Tier.WARM, now=NOON)

    assert told[0].prospects == {ada}
    assert told[0].said == "Ada Ltd moved to Warm"
    assert set(told[0].rows) == {"prospect", "span"}


def test_undo_and_redo_survive_a_restart(book: Book) -> None:
    ada = book.do(add_prospect, "Ada Ltd", now=NOON, tags=["vip"], value_minor=6400_00)
    book.do(move_to_tier, [ada], Tier.WARM, now=NOON)
    book.do(log_touch, ada, Channel.CALL, happened_at=NOON, now=NOON)
    before = book.ask(cards_in, Tier.WARM)
    book.close()

    again = Book.open(book.path)
    for _ in range(3):
        again.undo()
    again.close()
    once_more = Book.open(book.path)
    assert once_more.ask(names) == []
    for _ in range(3):
        once_more.redo()
    after = once_more.ask(cards_in, Tier.WARM)
    once_more.close()

    assert after == before


def test_something_new_ends_what_can_be_redone(book: Book) -> None:
    book.do(add_prospect, "Ada Ltd", now=NOON)
    book.undo()

    book.do(add_prospect, "Bob & Sons", now=NOON)

    assert book.redo_label() is None
    assert book.redo() is None


def test_undo_never_overwrites_a_later_change(book: Book) -> None:
    ada = book.do(add_prospect, "Ada Ltd", now=NOON, source="fair")
    book.do(change_prospect, ada, source="talk")
    raw = sqlite3.connect(book.path, isolation_level=None)
    raw.execute("BEGIN IMMEDIATE")
    raw.execute("UPDATE acting SET act = 2")
    raw.execute("UPDATE prospect SET source = 'letter'")
    raw.execute("UPDATE acting SET act = NULL")
    raw.execute("COMMIT")
    raw.close()

    with pytest.raises(Refused, match="It was “talk”, it is “letter” now"):
        book.undo()

    assert book.undo_label() == "change source of Ada Ltd"


def test_a_row_that_a_final_act_changed_later_is_not_deleted_by_undo(
    book: Book,
) -> None:
    from models.book.session import name_act  # noqa: PLC0415 — beside its one use

    def send(session: object, prospect_id: int) -> None:
        name_act(session, "send it", "It was sent", final=True)  # type: ignore[arg-type]
        change_prospect(session, prospect_id, source="sent")  # type: ignore[arg-type]

    ada = book.do(add_prospect, "Ada Ltd", now=NOON)
    book.do(send, ada)

    with pytest.raises(Refused, match="“send it” came later"):
        book.undo()

    assert names_in(book, Tier.COLD) == ["Ada Ltd"]


def test_the_answer_belongs_to_the_move_s_undo(book: Book) -> None:
    ada = book.do(add_prospect, "Ada Ltd", now=NOON)
    told: list[Change] = []
    book.on_change(told.append)
    book.do(move_to_tier, [ada], Tier.LOST, now=NOON)

    book.add_to(told[0].act, say_why, ada, "no_budget", note="next year", now=NOON)
    book.undo()

    assert names_in(book, Tier.COLD) == ["Ada Ltd"]
    assert book.undo_label() == "add Ada Ltd"


def test_nothing_is_added_to_an_act_that_is_not_the_newest(book: Book) -> None:
    ada = book.do(add_prospect, "Ada Ltd", now=NOON)
    told: list[Change] = []
    book.on_change(told.append)
    book.do(move_to_tier, [ada], Tier.LOST, now=NOON)
    book.do(add_prospect, "Bob & Sons", now=NOON)

    with pytest.raises(Refused, match="done since"):
        book.add_to(told[0].act, say_why, ada, "no_budget", now=NOON)


def test_another_process_s_acts_are_told(book: Book) -> None:
    told: list[Change] = []
    book.on_change(told.append)
    other = Book.open(book.path)
    other.do(add_prospect, "Ada Ltd", now=NOON)
    other.close()

    assert book.look_for_changes()
    assert [change.said for change in told] == ["Ada Ltd was added to Cold"]
    assert not book.look_for_changes()


def test_a_replaced_file_is_noticed_before_the_next_write(book: Book) -> None:
    book.do(add_prospect, "Ada Ltd", now=NOON)
    copy = book.path.with_name("copy.baton")
    shutil.copy(book.path, copy)
    copy.replace(book.path)

    with pytest.raises(NotSaved, match="replaced"):
        book.do(add_prospect, "Bob & Sons", now=NOON)


def test_a_deleted_file_is_noticed_before_the_next_write(book: Book) -> None:
    kept = book.path.with_name("kept.baton")
    book.path.rename(kept)

    with pytest.raises(NotSaved, match="moved or deleted"):
        book.do(add_prospect, "Bob & Sons", now=NOON)

    kept.rename(book.path)


def test_a_full_disk_is_said_and_the_retry_works(book: Book) -> None:
    book.do(add_prospect, "Ada Ltd", now=NOON)
    writer = book._writer.connection()
    (pages,) = writer.execute("PRAGMA page_count").fetchone()
    writer.execute(f"PRAGMA max_page_count = {pages}")
    long_note = "x" * 200_000

    with pytest.raises(NotSaved, match="disk is full"):
        book.do(add_prospect, "Bob & Sons", now=NOON, source=long_note)
    writer.execute("PRAGMA max_page_count = 1000000")
    book.do(add_prospect, "Bob & Sons", now=NOON)

    assert {person.name for person in book.ask(names)} == {"Ada Ltd", "Bob & Sons"}


def test_the_writers_of_two_books_on_one_file_take_turns(book: Book) -> None:
    other = Book.open(book.path)
    for number in range(20):
        (book if number % 2 else other).do(add_prospect, f"Nr {number}", now=NOON)
    other.close()

    assert len(book.ask(names)) == 20


def test_sums_are_per_currency_and_follow_every_act(book: Book) -> None:
    ada = book.do(add_prospect, "Ada", now=NOON, value_minor=100, currency="EUR")
    book.do(add_prospect, "Bob", now=NOON, value_minor=7, currency="USD")
    book.do(put_in_bin, [ada], now=NOON)
    book.undo()
    book.do(move_to_tier, [ada], Tier.HOT, now=NOON + timedelta(days=1))

    assert [tuple(total) for total in book.ask(tier_totals)] == [
        ("cold", "USD", 1, 7),
        ("hot", "EUR", 1, 100),
    ]


def test_the_settings_of_sqlite_are_as_decided(book: Book) -> None:
    writer = book._writer.connection()

    def said(pragma: str) -> object:
        return writer.execute(f"PRAGMA {pragma}").fetchone()[0]

    assert said("journal_mode") == "wal"
    assert said("synchronous") == 2
    assert said("foreign_keys") == 1
    assert said("secure_delete") == 1
    assert said("mmap_size") == 0


def test_a_synced_folder_gets_a_rollback_journal(tmp_path: Path) -> None:
    folder = tmp_path / "Dropbox"
    folder.mkdir()
    book = Book.create(folder / "test.baton", name="Test")

    assert (
        book._writer.connection().execute("PRAGMA journal_mode").fetchone()[0]
        == "truncate"
    )
    book.close()


def test_a_write_past_the_journal_is_refused_by_the_book(book: Book) -> None:
    raw = sqlite3.connect(book.path)

    with pytest.raises(sqlite3.IntegrityError, match=r"change\.act"):
        raw.execute("INSERT INTO campaign (id, word, name) VALUES (1, 'x', 'X')")

    raw.close()


def test_the_journal_is_append_only(book: Book) -> None:
    book.do(add_prospect, "Ada Ltd", now=NOON)
    raw = sqlite3.connect(book.path)

    with pytest.raises(sqlite3.IntegrityError, match="append-only"):
        raw.execute("DELETE FROM change")

    raw.close()


def test_no_lock_file_is_left_by_a_writer(book: Book) -> None:
    book.do(add_prospect, "Ada Ltd", now=NOON)

    assert list(book.path.parent.glob(".*lock*")) == []


def test_a_long_act_is_written_with_a_quarter_of_the_memory(book: Book) -> None:
    def cache_kib(session: Session) -> int:
        db = connection_of(session)
        return -int(db.execute("PRAGMA cache_size").fetchone()[0])

    usual = book.do(cache_kib)
    book.take_long("A list is being imported.")

    assert book.do(cache_kib) * 4 == usual
