"""The ground itself: a test cannot reach the user's folders, nor warn unheard."""

import logging
import subprocess
import sys
from pathlib import Path

import platformdirs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QSettings, QStandardPaths, Qt
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from models.book.book import Book
from tests.clock import NOON
from tests.mouse import Drag
from ui.desk import Desk

AN_UNANNOUNCED_WARNING = """
import logging

def test_that_warns():
    logging.getLogger("baton").warning("left open")
"""
A_HOME_READ = """
from tests import conftest

def test_that_reads():
    (conftest.REAL_FOLDERS[0] / "window.ini").read_text()
"""
A_HOME_MADE = """
import subprocess

from tests import conftest

def test_that_makes():
    subprocess.run(["mkdir", "-p", str(conftest.REAL_FOLDERS[0])], check=True)
"""


def test_standard_paths_lead_into_the_tests_own_home(tmp_path: Path) -> None:
    home = Path.home()
    inside = tmp_path.parent

    settings = QSettings(
        QSettings.Format.IniFormat, QSettings.Scope.UserScope, "Baton", "Baton"
    )

    assert home.is_relative_to(inside)
    assert Path(platformdirs.user_data_dir("Baton")).is_relative_to(home)
    assert Path(platformdirs.user_runtime_dir("Baton")).is_relative_to(home)
    assert Path(settings.fileName()).is_relative_to(home)
    cache = QStandardPaths.StandardLocation.GenericCacheLocation
    assert Path(QStandardPaths.writableLocation(cache)).is_relative_to(home)


def test_a_warning_that_was_announced_is_heard(warned: list[str]) -> None:
    logging.getLogger("baton").warning("The copy of %s is old", "Monday")

    assert warned == ["The copy of Monday is old"]


@pytest.mark.parametrize(
    ("source", "complaint"),
    [
        (AN_UNANNOUNCED_WARNING, "left open"),
        (A_HOME_READ, "real folders of the user were touched"),
        (A_HOME_MADE, "a real folder of the user was made"),
    ],
)
def test_a_stray_warning_or_a_real_folder_fails_a_test(
    source: str, complaint: str, tmp_path: Path
) -> None:
    project = Path(__file__).parent.parent
    stray = tmp_path / "test_stray.py"
    stray.write_text(source)

    run = subprocess.run(  # noqa: S603 — our own interpreter and file
        [
            *(sys.executable, "-m", "pytest", "-q", "-p", "no:randomly"),
            *("-p", "no:cacheprovider", "--no-xvfb", "-p", "tests.conftest"),
            *("-c", str(project / "pyproject.toml"), "-o", "addopts=", str(stray)),
        ],
        cwd=project,
        capture_output=True,
        text=True,
        check=False,
    )

    assert run.returncode == 1, run.stdout + run.stderr
    assert complaint in run.stdout


@given(st.text())
def test_examples_are_made_under_the_fixtures_of_every_test(text: str) -> None:
    assert text == text.encode("utf-8", "surrogatepass").decode(
        "utf-8", "surrogatepass"
    )


def test_the_desk_stands_over_the_book(book: Book, desk: Desk) -> None:
    assert desk.business.name == "Halden & Reyes"
    assert desk.now() == book.now() == NOON


def test_the_hand_drags_a_card_from_list_to_list(qtbot: QtBot, drag: Drag) -> None:
    window = QWidget()
    cold, warm = QListWidget(), QListWidget()
    row = QHBoxLayout(window)
    for column in (cold, warm):
        column.setDragDropMode(QListWidget.DragDropMode.DragDrop)
        column.setDefaultDropAction(Qt.DropAction.MoveAction)
        row.addWidget(column)
    cold.addItem("Ada Ltd")
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)

    card = cold.visualItemRect(cold.item(0)).center()
    drag((cold.viewport(), card), (warm.viewport(), warm.viewport().rect().center()))

    assert (cold.count(), warm.count()) == (0, 1)
    assert warm.item(0).text() == "Ada Ltd"
