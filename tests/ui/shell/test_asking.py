"""The system's dialog begins where a folder is."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from ui.shell.asking import ask_for_place


def test_a_folder_not_there_is_asked_for_in_the_nearest_that_is(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    over = QWidget()
    qtbot.addWidget(over)
    begun: list[str] = []

    def answer(_over: QWidget, _title: str, place: str, _kinds: str) -> tuple[str, str]:
        begun.append(place)
        return "", ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    (tmp_path / "there").mkdir()

    ask_for_place(over, "Save", tmp_path / "there" / "a.pdf", "PDF (*.pdf)")
    ask_for_place(over, "Save", tmp_path / "not" / "there" / "a.pdf", "PDF (*.pdf)")

    assert begun == [str(tmp_path / "there" / "a.pdf"), str(tmp_path / "a.pdf")]
