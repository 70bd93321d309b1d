"""What every test stands on: its own folders, a fixed clock, a book, a hand."""

import codecs
import logging
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.book.book import Book
from tests.clock import NOON
from tests.folders import (
    keep_out_of,
    real_folders,
    standard_folders_under,
    there_are,
)
from tests.mouse import Drag, Spot, drag_by_mouse
from ui.desk import Desk

codecs.lookup("charmap")
"""pypdf reads by it: two threads that load it at once leave it unknown for good."""

hypothesis.settings.register_profile("dev", max_examples=25, deadline=None)
hypothesis.settings.register_profile(
    "ci", max_examples=300, deadline=None, derandomize=True, print_blob=True
)
hypothesis.settings.load_profile("ci" if os.environ.get("CI") else "dev")

REAL_FOLDERS = real_folders()
keep_out_of(REAL_FOLDERS)


@pytest.fixture(autouse=True)
def _own_folders(
    monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[None]:
    """Every standard path leads to an empty home, and the real one stays untouched."""
    before = there_are(REAL_FOLDERS)
    folders = standard_folders_under(tmp_path_factory.mktemp("home"))
    for name, folder in folders.items():
        monkeypatch.setenv(name, folder)
    monkeypatch.setenv("TZ", "UTC")
    for kind in (QSettings.Format.IniFormat, QSettings.Format.NativeFormat):
        QSettings.setPath(kind, QSettings.Scope.UserScope, folders["XDG_CONFIG_HOME"])

    yield

    assert there_are(REAL_FOLDERS) <= before, "a real folder of the user was made"


class _Noted(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


@pytest.fixture
def warned() -> list[str]:
    """What was logged at WARNING or above; asking for it announces that it will be."""
    return []


@pytest.fixture(autouse=True)
def _no_stray_warnings(request: pytest.FixtureRequest) -> Iterator[None]:
    """A record of WARNING or above fails the test, unless it asked for `warned`."""
    noted = _Noted()
    announced: list[str] | None = (
        request.getfixturevalue("warned") if "warned" in request.fixturenames else None
    )
    if announced is not None:
        noted.emit = lambda record: announced.append(record.getMessage())  # type: ignore[method-assign]
    logging.getLogger().addHandler(noted)

    yield

    logging.getLogger().removeHandler(noted)
    assert [record.getMessage() for record in noted.records] == []


@pytest.fixture(scope="session")
def empty_book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A book just made, to be copied; making one anew takes ten times as long."""
    path = tmp_path_factory.mktemp("empty") / "halden.baton"
    Book.create(
        path, name="Halden & Reyes", currency="EUR", zone="UTC", now=lambda: NOON
    ).close()
    return path


@pytest.fixture
def book(empty_book: Path, tmp_path: Path) -> Iterator[Book]:
    """An open, empty book of Halden & Reyes in euros; closed after the test."""
    opened = Book.open(Path(shutil.copy(empty_book, tmp_path)), now=lambda: NOON)
    yield opened
    opened.close()


@pytest.fixture
def desk(qapp: QApplication, book: Book) -> Iterator[Desk]:
    """The desk over `book`; its timer stops when the test ends."""
    opened = Desk(book, parent=qapp)
    yield opened
    opened.close()
    opened.deleteLater()


@pytest.fixture
def drag(qtbot: QtBot) -> Drag:
    """Press on one spot, move, release on another, with real mouse events."""

    def hand(source: Spot, target: Spot) -> None:
        drag_by_mouse(qtbot, source, target)

    return hand
