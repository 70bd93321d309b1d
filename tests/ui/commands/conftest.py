import shutil
from pathlib import Path

import pytest

from models.book.book import Book
from tests.clock import NOON
from tests.ui.commands.line import Line


@pytest.fixture(scope="session")
def new_book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A book just made, to be copied; making one anew each time is slow."""
    path = tmp_path_factory.mktemp("new") / "halden.baton"
    Book.create(path, name="Halden & Reyes", now=lambda: NOON).close()
    return path


@pytest.fixture
def line(new_book: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Line:
    """A command line about a new book of Halden & Reyes."""
    return Line(capsys, Path(shutil.copy(new_book, tmp_path)))
