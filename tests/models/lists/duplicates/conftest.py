"""A book for each test, copied from one that is made once, and easy on the disk."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from models.book.book import Book
from tests.clock import NOON


@pytest.fixture(scope="session")
def empty_book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of an empty book of Halden & Reyes."""
    path = tmp_path_factory.mktemp("duplicates") / "empty.baton"
    Book.create(path, name="Halden & Reyes", now=lambda: NOON).close()
    return path


@pytest.fixture
def book(empty_book: Path, tmp_path: Path) -> Iterator[Book]:
    """An open, empty book; closed after the test."""
    path = tmp_path / "halden.baton"
    shutil.copyfile(empty_book, path)
    opened = Book.open(path, now=lambda: NOON)
    opened._writer.connection().execute("PRAGMA synchronous = OFF")
    yield opened
    opened.close()
