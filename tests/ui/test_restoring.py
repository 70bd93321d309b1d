"""A book made anew from a backup is there whole or not at all."""

import shutil
from contextlib import closing
from pathlib import Path

import pytest

from models.book.backup import back_up
from models.book.book import Book
from models.book.checks import check
from models.book.refusals import NotSaved, Refused
from models.people.finding import names
from models.people.prospects import add_prospect
from tests.clock import NOON
from ui.restoring import restored


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A backup with Ada in it, of a book that nobody has."""
    path, copy = tmp_path / "book.baton", tmp_path / "copy.baton"
    with closing(Book.create(path, name="Test", now=lambda: NOON)) as book:
        book.do(add_prospect, "Ada Ltd", now=NOON)
        back_up(path, copy)
    path.unlink()
    return copy


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the book shall be."""
    folder = tmp_path / "mine"
    folder.mkdir()
    return folder


def test_what_a_kill_left_is_no_part_of_the_next_book(copy: Path, folder: Path) -> None:
    new = folder / "new.baton"
    other = folder.with_name("other.baton")
    shutil.copy(copy, other)
    with closing(Book.open(other, now=lambda: NOON)) as book:
        book.do(add_prospect, "Bob Ltd", now=NOON)
        for end in ("", "-wal"):
            there = other.with_name(f"{other.name}{end}")
            shutil.copy(there, folder / f".{new.name}.restored{end}")

    restored(copy, new, NOON)

    assert [file.name for file in folder.iterdir()] == [new.name]
    with closing(Book.open(new, now=lambda: NOON)) as book:
        assert [person.name for person in book.ask(names)] == ["Ada Ltd"]
    assert not any(check(new).values())


def test_a_file_that_stands_there_stays(copy: Path, folder: Path) -> None:
    new = folder / "new.baton"
    new.write_text("mine")

    with pytest.raises(Refused, match="there already"):
        restored(copy, new, NOON)

    assert new.read_text() == "mine"
    assert list(folder.iterdir()) == [new]


def test_a_damaged_backup_leaves_nothing(copy: Path, folder: Path) -> None:
    content = bytearray(copy.read_bytes())
    content[4096:-4096] = bytes(len(content) - 8192)
    copy.write_bytes(content)

    with pytest.raises((NotSaved, Refused)):
        restored(copy, folder / "new.baton", NOON)

    assert not list(folder.iterdir())


def test_a_folder_that_is_missing_is_told(copy: Path, folder: Path) -> None:
    with pytest.raises(NotSaved):
        restored(copy, folder / "none" / "new.baton", NOON)
