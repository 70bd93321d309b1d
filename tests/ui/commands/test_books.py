import os
import sqlite3
from pathlib import Path

import pytest

from models.book.book import Book
from tests.clock import NOON
from tests.ui.commands.line import Line, sentence

READING = ("board", "offers", "history", "check")


def test_a_book_that_is_there_is_left_as_it_is(line: Line) -> None:
    before = line.book.read_bytes()

    assert "there already" in line.refused("new", "--name", "Other")
    assert "there already" in line.refused("sample")
    assert line.book.read_bytes() == before


@pytest.mark.parametrize("currency", ["EU", "euros", "E1R", ""])
def test_a_currency_is_three_letters(line: Line, tmp_path: Path, currency: str) -> None:
    other = tmp_path / "other.baton"

    answer = line.typed("new", other, "--name", "Other", "--currency", currency)

    assert "three letters" in sentence(answer)
    assert not other.exists()


@pytest.mark.parametrize("command", READING)
def test_a_book_that_is_missing_is_never_made(
    line: Line, tmp_path: Path, command: str
) -> None:
    missing = tmp_path / "none.baton"

    assert "There is no book" in sentence(line.typed(command, missing))
    assert not missing.exists()


@pytest.mark.parametrize("command", READING)
@pytest.mark.parametrize("content", [b"", b"name,phone\n", b"\0" * 5000])
def test_a_file_that_is_no_book_is_refused_and_left_as_it_is(
    line: Line, tmp_path: Path, command: str, content: bytes
) -> None:
    path = tmp_path / "list.baton"
    path.write_bytes(content)

    assert "is not a Baton book" in sentence(line.typed(command, path))
    assert path.read_bytes() == content


def test_a_database_of_another_program_is_refused(line: Line, tmp_path: Path) -> None:
    path = tmp_path / "other.baton"
    db = sqlite3.connect(path)
    db.execute("CREATE TABLE person (id)")
    db.close()

    assert "is not a Baton book" in sentence(line.typed("board", path))


def test_a_book_of_a_newer_baton_is_refused_and_left_as_it_is(line: Line) -> None:
    db = sqlite3.connect(line.book)
    db.execute("UPDATE alembic_version SET version_num = '9999'")
    db.commit()
    db.close()
    before = line.book.read_bytes()

    for words in (("board",), ("add", "Nora"), ("touch", "called nora")):
        assert "newer Baton" in line.refused(*words)
    assert line.book.read_bytes() == before


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_read_only_folder_is_named_and_the_book_still_reads(line: Line) -> None:
    line.told("add", "Nora Lind")
    line.book.parent.chmod(0o500)
    try:
        assert "cannot be written to" in line.refused("add", "Owen Ash")
        assert line.told("board")["tiers"][0]["count"] == 1
    finally:
        line.book.parent.chmod(0o700)


def test_a_folder_is_no_book(line: Line, tmp_path: Path) -> None:
    assert sentence(line.typed("board", tmp_path))


def test_a_backup_becomes_a_book_that_holds_the_same(
    line: Line, tmp_path: Path
) -> None:
    line.told("add", "Nora Lind")
    before = line.told("board")
    line.told("backup", tmp_path / "copy.baton")
    line.told("add", "Owen Ash")

    restored = line.typed("restore", tmp_path / "copy.baton", tmp_path / "new.baton")

    assert restored.code == 0
    assert line.typed("board", tmp_path / "new.baton", "--json").json == before
    assert line.told("board") != before


def test_a_backup_or_a_restored_book_never_replaces_a_file(
    line: Line, tmp_path: Path
) -> None:
    (tmp_path / "there.baton").write_text("mine")

    assert "there already" in line.refused("backup", tmp_path / "there.baton")
    again = line.typed("restore", line.book, tmp_path / "there.baton")
    assert "there already" in sentence(again)
    assert (tmp_path / "there.baton").read_text() == "mine"


def test_a_sound_book_is_called_sound_and_a_tampered_one_is_not(line: Line) -> None:
    line.told("add", "Nora Lind")
    assert line.told("check")["sound"]
    db = sqlite3.connect(line.book)
    db.execute("UPDATE tier_total SET prospects = 5 WHERE tier = 'cold'")
    db.commit()
    db.close()

    faults = line.told("check")

    assert not faults["sound"]
    assert faults["sums"]


def test_a_book_that_is_open_elsewhere_is_read_and_written(line: Line) -> None:
    other = Book.open(line.book, now=lambda: NOON)
    told: list[str] = []
    other.on_change(lambda change: told.append(change.said))

    line.told("add", "Nora Lind")

    assert line.told("board")["tiers"][0]["count"] == 1
    assert other.look_for_changes()
    assert told == ["Nora Lind was added to Cold"]
    other.close()


def test_demo_and_sample_make_whole_books(line: Line, tmp_path: Path) -> None:
    one, two = tmp_path / "one.baton", tmp_path / "two.baton"
    for path in (one, two):
        made = line.typed(
            "demo", path, "--prospects", "40", "--touches", "300", "--seed", "5"
        )
        assert made.code == 0

    assert (
        line.typed("board", one, "--json").out == line.typed("board", two, "--json").out
    )
    sample = line.typed("sample", tmp_path / "sample.baton", "--json")
    assert sample.json["prospects"] == 35
