"""What is said of the place where a book lies."""

import os
from pathlib import Path

import pytest

from ui.shell.place_of_book import conflict_copies, said_of_place


@pytest.fixture
def book(tmp_path: Path) -> Path:
    path = tmp_path / "halden [1].baton"
    path.touch()
    return path


@pytest.mark.parametrize(
    "name",
    [
        "halden [1] (Marit's conflicted copy 2026-11-18).baton",
        "halden [1] (1).baton",
        "halden [1].sync-conflict-20261118-120000-ABCDEFG.baton",
        "halden [1] (conflict 2026-11-18-12-00-00).baton",
        "halden [1]-copy.baton",
        "halden [1]_conf(1).baton",
    ],
)
def test_a_copy_of_a_sync_service_is_named(book: Path, name: str) -> None:
    book.with_name(name).touch()

    parts = said_of_place(book)

    assert parts is not None
    assert name in parts[0]


def test_other_books_beside_it_are_no_copies(book: Path) -> None:
    for name in ("halden.baton", "other (1).baton", "halden [1] 2.baton"):
        book.with_name(name).touch()

    assert conflict_copies(book) == []
    assert said_of_place(book) is None


def test_a_synced_folder_is_said(book: Path) -> None:
    (book.parent / ".stfolder").mkdir()

    parts = said_of_place(book)

    assert parts is not None
    assert "sync service" in parts[0]


def test_a_folder_that_cannot_be_written_to_is_said(
    book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "access", lambda path, _how: path != book.parent)

    parts = said_of_place(book)

    assert parts is not None
    assert parts[0] == "“halden [1].baton” can only be looked at here."
