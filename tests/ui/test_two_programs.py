"""The window and the command line on one book: each sees the other's work at once."""

import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from models.book.book import Book
from models.book.change import Change
from models.book.refusals import NotSaved
from models.people.finding import names
from models.people.kinds import Tier
from models.people.prospects import add_prospect
from models.people.tiers import move_to_tier
from tests.clock import NOON
from ui.desk import Desk

ROOT = Path(__file__).parents[2]
A_SECOND = 1000


def command(*words: str | Path) -> None:
    subprocess.run(  # noqa: S603 — our own program
        [sys.executable, str(ROOT / "main.py"), *map(str, words)],
        check=True,
        capture_output=True,
        timeout=60,
    )


def test_a_command_s_change_is_shown_within_a_second(desk: Desk, qtbot: QtBot) -> None:
    desk.do(add_prospect, "Ada Ltd", now=NOON)
    told: list[Change] = []
    desk.changed.connect(told.append)

    command("add", desk.book.path, "Nora Lind")
    qtbot.waitUntil(lambda: bool(told), timeout=A_SECOND)

    assert told[0].said == "Nora Lind was added to Cold"
    assert {person.name for person in desk.ask(names)} == {"Ada Ltd", "Nora Lind"}


def test_a_command_takes_back_what_the_window_did(desk: Desk, qtbot: QtBot) -> None:
    desk.do(add_prospect, "Ada Ltd", now=NOON)
    told: list[Change] = []
    desk.changed.connect(told.append)

    command("undo", desk.book.path)
    qtbot.waitUntil(lambda: bool(told), timeout=A_SECOND)

    assert told[0].kind == "undo"
    assert desk.ask(names) == []
    assert desk.redo()


def test_an_act_is_our_own_also_where_another_came_just_after(desk: Desk) -> None:
    ada = desk.do(add_prospect, "Ada Ltd", now=NOON).answer
    other = Book.open(desk.book.path, now=lambda: NOON)
    said: list[str] = []

    def meanwhile(change: Change) -> None:
        if not said:
            other.do(add_prospect, "Bob & Sons", now=NOON)
        said.append(change.said)

    desk.book.on_change(meanwhile)
    assert ada is not None
    done = desk.do(move_to_tier, [ada], Tier.WARM, now=NOON)
    desk.look_for_changes()
    other.close()

    assert said == ["Ada Ltd moved to Warm", "Bob & Sons was added to Cold"]
    label = "SELECT label FROM act WHERE seq = :seq"
    assert desk.ask(lambda reader: reader.one(label, seq=done.act)) == (
        "move Ada Ltd to Warm",
    )


def test_what_cannot_be_seen_any_more_is_said_once(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    failures: list[NotSaved] = []
    desk.failed.connect(failures.append)
    blind = NotSaved("The disk went.", "Nothing is lost.", "Plug it in.")

    def fail() -> bool:
        raise blind

    monkeypatch.setattr(desk.book, "look_for_changes", fail)
    for _ in range(3):
        desk.look_for_changes()
    monkeypatch.undo()
    desk.look_for_changes()

    assert failures == [blind]
