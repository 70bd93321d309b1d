"""What a book of the first step said of contact stands as blocks after the upgrade."""

import gzip
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from models.book.book import Book
from models.book.checks import check
from models.book.refusals import Refused
from models.people.addresses import complete_addresses
from models.people.kinds import Channel, Way
from models.people.record import record_of
from models.people.record_parts import blocks_of
from models.people.touches import log_touch
from tests.clock import NOON

OLD = Path(__file__).parents[2] / "old_books" / "step-0001.baton.gz"
PEOPLE = "SELECT id FROM prospect WHERE in_bin_at IS NULL ORDER BY id LIMIT 2"


@pytest.fixture
def said(tmp_path: Path) -> dict[int, str]:
    """Two people of an old book, and what was said of contacting them."""
    path = tmp_path / "old.baton"
    path.write_bytes(gzip.decompress(OLD.read_bytes()))
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        first, second = (row[0] for row in db.execute(PEOPLE))
        words = {first: "no e-mail", second: "Wants to be left alone <b>"}
        db.execute("UPDATE acting SET act = (SELECT max(seq) FROM act)")
        for key, text in words.items():
            db.execute("UPDATE prospect SET blocked = ? WHERE id = ?", (text, key))
        db.execute("UPDATE acting SET act = NULL")
    return words


@pytest.fixture
def book(tmp_path: Path, said: dict[int, str]) -> Iterator[Book]:
    assert len(said) == 2
    opened = Book.open(tmp_path / "old.baton", now=lambda: NOON)
    yield opened
    opened.close()


def test_no_mail_becomes_one_block_and_other_words_block_everything(
    book: Book, said: dict[int, str]
) -> None:
    first, second = said

    no_mail, alone = book.ask(blocks_of, first), book.ask(blocks_of, second)

    assert [(block.way, block.reason) for block in no_mail] == [("mail", "")]
    assert [block.way for block in alone] == [way.value for way in Way]
    assert {block.reason for block in alone} == {said[second]}
    for key in said:
        record = book.ask(record_of, key)
        assert record is not None
        assert record.blocked == ""


def test_the_wall_stands_and_the_book_is_sound(
    book: Book, said: dict[int, str]
) -> None:
    first, second = said
    with pytest.raises(Refused, match="asked not to get e-mail"):
        book.do(log_touch, first, Channel.MAIL, happened_at=NOON, now=NOON)
    with pytest.raises(Refused, match="left alone <b>"):
        book.do(log_touch, second, Channel.CALL, happened_at=NOON, now=NOON)
    book.do(complete_addresses)

    faults = check(book.path)

    assert [fault for kind in faults.values() for fault in kind] == []


def test_a_wall_that_fell_in_an_old_book_is_not_undone_without_standing(
    tmp_path: Path,
) -> None:
    path = tmp_path / "older.baton"
    path.write_bytes(gzip.decompress(OLD.read_bytes()))
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        ((who,),) = db.execute(f"{PEOPLE.removesuffix(' 2')} 1").fetchall()
        _act_of_old(db, who, "blocked", "leave me")
        _act_of_old(db, who, "blocked", "")
        _act_of_old(db, who, "notes", "Called back")

    with closing(Book.open(path, now=lambda: NOON)) as book:
        undone = [book.undo(), book.undo()]

        assert [change and change.label for change in undone][:1] == ["notes"]
        assert "blocked" not in [change and change.label for change in undone]
        sql = "SELECT blocked FROM prospect WHERE id = :id"
        assert book.ask(lambda reader: reader.one(sql, id=who)) == ("",)


def _act_of_old(db: sqlite3.Connection, who: int, column: str, text: str) -> None:
    """What an act of the first step that changed one column left."""
    db.execute(
        "INSERT INTO act (id, at, operation, label, said)"
        " SELECT max(id) + 1, max(at), 'change_prospect', ?, '' FROM act",
        (column,),
    )
    db.execute("UPDATE act SET lines_in = seq WHERE lines_in IS NULL")
    db.execute("UPDATE acting SET act = (SELECT max(seq) FROM act)")
    db.execute(f"UPDATE prospect SET {column} = ? WHERE id = ?", (text, who))
    db.execute("UPDATE acting SET act = NULL")
