"""Copies that count because they were checked, and the way back."""

import sqlite3
from datetime import date, timedelta
from pathlib import Path

import pytest

from models.book.backup import back_up, copies, daily_copy, made_at
from models.book.book import Book
from models.book.lock import held, lock_path
from models.book.refusals import NotSaved, Refused
from models.book.restoring import restore
from models.people.finding import names
from models.people.prospects import add_prospect
from tests.clock import NOON

TODAY = date(2026, 11, 18)


def test_a_backup_of_an_open_book_is_a_whole_book(book: Book, tmp_path: Path) -> None:
    book.do(add_prospect, "Ada Ltd", now=NOON)

    back_up(book.path, tmp_path / "copy.baton")

    copy = Book.open(tmp_path / "copy.baton")
    assert [person.name for person in copy.ask(names)] == ["Ada Ltd"]
    assert copy.undo_label() == "add Ada Ltd"
    copy.close()


def test_a_backup_never_replaces_a_file(book: Book, tmp_path: Path) -> None:
    taken = tmp_path / "copy.baton"
    taken.write_text("mine")

    with pytest.raises(Refused, match="there already"):
        back_up(book.path, taken)

    assert taken.read_text() == "mine"


def test_a_restore_makes_a_new_book(book: Book, tmp_path: Path) -> None:
    book.do(add_prospect, "Ada Ltd", now=NOON)
    back_up(book.path, tmp_path / "copy.baton")
    book.do(add_prospect, "Bob & Sons", now=NOON)

    restore(tmp_path / "copy.baton", tmp_path / "again.baton")

    again = Book.open(tmp_path / "again.baton")
    assert [person.name for person in again.ask(names)] == ["Ada Ltd"]
    again.close()
    assert len(book.ask(names)) == 2


def test_a_damaged_backup_is_refused(book: Book, tmp_path: Path) -> None:
    for number in range(50):
        book.do(add_prospect, f"Nr {number}", now=NOON)
    copy = tmp_path / "copy.baton"
    back_up(book.path, copy)
    whole = bytearray(copy.read_bytes())
    whole[len(whole) // 2 : len(whole) // 2 + 40_000] = bytes(40_000)
    copy.write_bytes(whole)

    with pytest.raises(NotSaved):
        restore(copy, tmp_path / "again.baton")

    assert not (tmp_path / "again.baton").exists()


def test_a_letter_is_no_backup(tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("dear Ada " * 1000)

    with pytest.raises((Refused, NotSaved), match="not a Baton book"):
        restore(letter, tmp_path / "again.baton")


def test_one_copy_a_day_is_kept_for_thirty_days(book: Book, tmp_path: Path) -> None:
    folder = tmp_path / "copies"
    for ago in range(45, -1, -1):
        daily_copy(book.path, folder, TODAY - timedelta(days=ago))

    assert daily_copy(book.path, folder, TODAY) is None
    kept = copies(book.path, folder)
    assert len(kept) == 31
    assert kept[0].stem.endswith("2026-11-18")


def test_a_clock_far_ahead_leaves_the_newest_ten(book: Book, tmp_path: Path) -> None:
    folder = tmp_path / "copies"
    for ago in range(20, 0, -1):
        daily_copy(book.path, folder, TODAY - timedelta(days=ago))

    daily_copy(book.path, folder, TODAY + timedelta(days=4000))

    assert len(copies(book.path, folder)) == 10


def test_a_backup_into_a_missing_folder_says_so(book: Book, tmp_path: Path) -> None:
    with pytest.raises(NotSaved, match="could not be written"):
        back_up(book.path, tmp_path / "no" / "copy.baton")


def test_a_copy_is_readable_without_a_log_beside_it(book: Book, tmp_path: Path) -> None:
    back_up(book.path, tmp_path / "copy.baton")

    raw = sqlite3.connect(f"file:{tmp_path / 'copy.baton'}?immutable=1", uri=True)

    assert raw.execute("PRAGMA journal_mode").fetchone()[0] == "delete"
    raw.close()


def test_a_backup_waits_for_no_writer_and_no_writer_for_it(
    book: Book, tmp_path: Path
) -> None:
    book.do(add_prospect, "Ada Ltd", now=NOON)

    with held(lock_path(book.path, "write")):
        back_up(book.path, tmp_path / "copy.baton")

    assert (tmp_path / "copy.baton").exists()


def test_a_missing_backup_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="no backup"):
        restore(tmp_path / "gone.baton", tmp_path / "again.baton")


def test_a_folder_for_copies_that_cannot_be_made_is_said(
    book: Book, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("in the way")

    with pytest.raises(NotSaved, match="could not be written"):
        daily_copy(book.path, tmp_path / "file" / "copies", TODAY)


def test_only_the_book_s_own_copies_are_counted(book: Book, tmp_path: Path) -> None:
    daily_copy(book.path, tmp_path, TODAY)
    for name in ("halden-someday-x.baton", "other-2026-11-18.baton", "a.baton"):
        (tmp_path / name).write_text("mine")

    assert [copy.name for copy in copies(book.path, tmp_path)] == [
        "halden-2026-11-18.baton"
    ]


def test_a_copy_tells_when_it_was_made(book: Book, tmp_path: Path) -> None:
    copy = daily_copy(book.path, tmp_path, TODAY)

    assert copy is not None
    assert made_at(copy).utcoffset() is not None


def test_a_copy_that_differs_is_thrown_away(
    book: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    counts = iter([[1], [2]])
    monkeypatch.setattr("models.book.backup._counts", lambda _db: next(counts))

    with pytest.raises(NotSaved, match="does not agree"):
        back_up(book.path, tmp_path / "copy.baton")

    assert not (tmp_path / "copy.baton").exists()


def test_a_copy_that_was_killed_half_way_goes_with_the_next(
    book: Book, tmp_path: Path
) -> None:
    half = tmp_path / ".old-2026-11-17.baton.new"
    half.write_bytes(b"half")

    daily_copy(book.path, tmp_path, TODAY)

    assert not half.exists()
