"""The calendar in the window: its folder is chosen once, its file follows the book."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from models.people.kinds import Channel
from models.people.next_steps import finish_step, plan_step
from models.people.planned import Planned
from models.people.prospects import add_prospect
from tests.clock import NOON, TODAY
from tests.ui.shop.conftest import OpenShop
from ui.calendar.folder_row import FolderRow
from ui.shop import calendar_acts
from ui.shop.calendar_acts import CalendarActs
from ui.shop.furnishing import Furnishing

TOMORROW = TODAY + timedelta(days=1)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "My cloud" / "calendar"
    made.mkdir(parents=True)
    return made


def acts_of(furnishing: Furnishing) -> CalendarActs:
    assert isinstance(furnishing.calendar, CalendarActs)
    return furnishing.calendar


def plan(furnishing: Furnishing, what: str) -> int:
    desk = furnishing.window.desk
    assert desk is not None
    who = desk.do(add_prospect, "Eve", now=NOON).answer
    assert who is not None
    step = Planned(Channel.CALL, what, TOMORROW)
    planned = desk.do(plan_step, who, step, now=NOON).answer
    assert planned is not None
    return planned


def summaries(file: Path) -> list[str]:
    lines = file.read_bytes().decode().split("\r\n") if file.is_file() else []
    return [text for text in lines if text.startswith("SUMMARY:")]


def choose(
    furnishing: Furnishing, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> FolderRow:
    """Choose the folder by the button in the settings."""
    monkeypatch.setattr(
        calendar_acts, "ask_for_folder", lambda _over, _title, _begin: folder
    )
    furnishing.actions["settings"].trigger()
    row = acts_of(furnishing).row
    assert row is not None
    QTest.mouseClick(row.choose_it, Qt.MouseButton.LeftButton)
    return row


def test_the_file_follows_every_change(
    furnished: Furnishing,
    folder: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    row = choose(furnished, folder, monkeypatch)
    file = folder / "halden.ics"
    qtbot.waitUntil(file.is_file)

    step = plan(furnished, "Ring")
    qtbot.waitUntil(lambda: summaries(file) == ["SUMMARY:Eve: Ring"])
    qtbot.waitUntil(lambda: row.told.text() == "“halden.ics” holds 1 entry.")
    assert furnished.window.desk is not None
    furnished.window.desk.do(finish_step, step, now=NOON)
    qtbot.waitUntil(lambda: summaries(file) == [])

    furnished.window.desk.undo()
    qtbot.waitUntil(lambda: summaries(file) == ["SUMMARY:Eve: Ring"])


def test_the_last_change_before_closing_is_in_the_file(
    furnished: Furnishing, folder: Path, qtbot: QtBot
) -> None:
    acts_of(furnished).keep_in(folder)
    file = folder / "halden.ics"
    qtbot.waitUntil(file.is_file)

    plan(furnished, "Ring")
    furnished.window.close()

    assert summaries(file) == ["SUMMARY:Eve: Ring"]


def test_the_folder_is_known_after_a_new_start(
    open_shop: OpenShop, a_book: Path, folder: Path, qtbot: QtBot
) -> None:
    first = open_shop(a_book)
    acts_of(first).keep_in(folder)
    first.window.close()

    second = open_shop(a_book)

    assert acts_of(second).folder == folder
    plan(second, "Ring")
    qtbot.waitUntil(lambda: bool(summaries(folder / "halden.ics")))


def test_a_folder_that_went_is_said_once(
    furnished: Furnishing, folder: Path, qtbot: QtBot
) -> None:
    acts, bar = acts_of(furnished), furnished.messages.bar
    acts.keep_in(folder)
    qtbot.waitUntil((folder / "halden.ics").is_file)
    (folder / "halden.ics").unlink()
    folder.rmdir()

    acts.write()
    qtbot.waitUntil(bar.isVisible)
    said = bar.words()
    bar.hide()
    acts.write()
    qtbot.wait(100)

    assert said == (
        f"The calendar's folder “{folder}” is not there. Choose another one."
    )
    assert not bar.isVisible()


def test_no_calendar_is_kept_any_more_when_stopped(
    furnished: Furnishing,
    folder: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    row = choose(furnished, folder, monkeypatch)
    file = folder / "halden.ics"
    qtbot.waitUntil(file.is_file)

    row.stop_it.click()
    plan(furnished, "Ring")
    acts_of(furnished).write()

    assert acts_of(furnished).folder is None
    assert row.words.text() == "No calendar is kept"
    assert summaries(file) == []
