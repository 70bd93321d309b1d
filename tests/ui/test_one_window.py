"""The door of a window: where it listens, and that only its owner can come in."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from ui.one_window import Doorbell, door_of, raise_other


def test_a_ring_reaches_the_window_of_the_same_book(
    qtbot: QtBot, tmp_path: Path
) -> None:
    book, rung = tmp_path / "halden.baton", list[str]()
    keeper = QObject()
    bell = Doorbell(book, lambda: rung.append("rung"), keeper)

    told = raise_other(book)

    qtbot.waitUntil(lambda: rung == ["rung"])
    assert told
    bell.stop()


def test_nobody_answers_for_another_book(tmp_path: Path) -> None:
    assert not raise_other(tmp_path / "other.baton")


def test_two_books_have_two_doors(tmp_path: Path) -> None:
    assert door_of(tmp_path / "a.baton") != door_of(tmp_path / "b.baton")


def test_a_folder_open_to_others_has_no_door(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shared = tmp_path / "run"
    shared.mkdir()
    shared.chmod(0o755)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(shared))

    assert door_of(tmp_path / "a.baton") is None
    assert not raise_other(tmp_path / "a.baton")


def test_a_session_without_a_folder_gets_a_private_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "gone"))
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))

    door = door_of(tmp_path / "a.baton")

    assert door is not None
    folder = Path(door).parent
    assert folder == tmp_path / f"baton-{os.getuid()}"
    assert folder.stat().st_mode & 0o777 == 0o700
