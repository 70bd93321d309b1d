"""The start: what is loaded before the first picture, and one window for one book."""

import gc
import os
import subprocess
import sys
import time
import weakref
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from models.book.book import Book
from models.book.lock import FileLock, lock_path
from models.people.prospects import add_prospect
from tests.clock import NOON
from ui.one_window import taken
from ui.start import collect, open_window

MAIN = Path(__file__).parents[2] / "main.py"
PATIENCE = 60.0
AFTER_QT = """
import inspect
read = []
inspect.getsource = lambda module: read.append(module) or ""
from ui.qt_loading import load_qt
load_qt()
read.clear()
import ui.start
print(read)
"""


@pytest.fixture
def a_book(tmp_path: Path) -> Path:
    path = tmp_path / "halden.baton"
    book = Book.create(path, name="Halden & Reyes", now=lambda: NOON)
    book.do(add_prospect, "Ada Lovelace", now=NOON)
    book.close()
    return path


@contextmanager
def window_over(book: Path) -> Iterator[subprocess.Popen[str]]:
    """A child process with a window over the book, whose first picture stands."""
    child = subprocess.Popen(  # noqa: S603 - our own program
        [sys.executable, str(MAIN), str(book)],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "BATON_SAY_PAINTED": "1"},
    )
    try:
        yield child
    finally:
        child.kill()
        child.communicate()


def first_line(child: subprocess.Popen[str]) -> str:
    assert child.stdout is not None
    return child.stdout.readline().strip()


def test_the_first_picture_needs_no_operations(
    qapp: QApplication, a_book: Path
) -> None:
    assert qapp.platformName() != ""

    with window_over(a_book) as child:
        assert first_line(child) == "painted"


def test_a_second_start_raises_the_first_and_ends_well(
    qapp: QApplication, a_book: Path
) -> None:
    assert qapp.platformName() != ""
    with window_over(a_book) as first:
        first_line(first)

        second = run_again(a_book)
        alive = first.poll() is None

    assert (second.returncode, second.stderr) == (0, "")
    assert alive


def run_again(book: Path) -> subprocess.CompletedProcess[str]:
    """A second start, tried until the first one listens."""
    until = time.monotonic() + PATIENCE
    while True:
        second = subprocess.run(  # noqa: S603 - our own program
            [sys.executable, str(MAIN), str(book)],
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
        )
        if second.returncode == 0 or time.monotonic() > until:
            return second


def test_a_killed_window_leaves_its_book_free(qapp: QApplication, a_book: Path) -> None:
    assert qapp.platformName() != ""
    with window_over(a_book) as child:
        first_line(child)

    lock = taken(a_book)

    assert lock is not None
    lock.let_go()


def test_a_book_of_another_window_is_not_taken(a_book: Path) -> None:
    other = FileLock(lock_path(a_book, "window"))
    assert other.try_take()

    assert taken(a_book) is None

    other.let_go()


def test_a_window_that_does_not_answer_is_said(
    a_book: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = FileLock(lock_path(a_book, "window"))
    assert other.try_take()

    code = open_window(a_book, now=lambda: NOON)

    other.let_go()
    assert code == 2
    assert "open in another window that does not answer" in capsys.readouterr().err


@pytest.mark.parametrize("display", ["", ":4711"])
def test_without_a_screen_one_sentence_is_said(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], display: str
) -> None:
    monkeypatch.setenv("DISPLAY", display)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)

    assert open_window(None) == 2
    assert capsys.readouterr().err == (
        "There is no screen here to show a window on. "
        "Set DISPLAY, or play the tour: main.py tour FOLDER.\n"
    )


def test_the_tour_leaves_pictures_and_the_paper(tmp_path: Path) -> None:
    played = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, str(MAIN), "tour", str(tmp_path / "tour")],
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )

    assert played.returncode == 0, played.stderr
    left = [Path(line) for line in played.stdout.splitlines()]
    assert all(path.is_file() for path in left)
    assert (tmp_path / "tour" / "proposal.pdf").read_bytes().startswith(b"%PDF")
    assert {path.name[3:] for path in left if path.suffix == ".png"} >= {
        "board-light.png",
        "board-dark.png",
        "touch-line-light.png",
        "record-dark.png",
        "proposal-light.png",
    }


def test_qt_does_not_read_what_is_imported_after_it() -> None:
    found = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", AFTER_QT],
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=True,
        cwd=MAIN.parent,
    )

    assert found.stdout == "[]\n"


def test_rows_read_by_the_ten_thousand_are_laid_aside_and_rings_are_collected() -> None:
    class Ring:
        def __init__(self) -> None:
            self.own = self

    gc.disable()
    gc.collect()
    laid_aside = gc.get_freeze_count()
    rows = [[n] for n in range(21_000)]
    collect()
    frozen = gc.get_freeze_count() - laid_aside
    gone = [weakref.ref(Ring()) for _ in range(2_500)]
    collect()
    gc.unfreeze()
    gc.enable()  # as the tests have it

    assert frozen >= len(rows)
    assert {ring() for ring in gone} == {None}
