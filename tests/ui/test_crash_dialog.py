"""Our own fault: told quietly, written down without values."""

import stat
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.clock import NOON
from ui.crash_dialog import LOG_LIMIT, Faults, account_of, log_path, write_down

SAID = "Colm Gallagher owes 40 euros"


def fail() -> None:
    raise ValueError(SAID)


def caught() -> tuple[type[BaseException], BaseException, object]:
    try:
        fail()
    except ValueError:
        kind, fault, trace = sys.exc_info()
        assert kind is not None
        assert fault is not None
        return kind, fault, trace
    raise AssertionError


def test_a_fault_is_told_once_and_the_work_goes_on(
    qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    faults = Faults()
    kind, fault, _trace = caught()

    faults.caught(kind, fault, fault.__traceback__)
    dialog = faults.shown()
    faults.caught(kind, fault, fault.__traceback__)

    assert dialog is not None
    qtbot.addWidget(dialog)
    assert dialog.isVisible()
    assert not dialog.isModal()
    assert faults.shown() is dialog
    words = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "Everything saved before is safe" in words
    assert SAID not in words + capsys.readouterr().err


def test_the_dialog_shows_plain_text(qtbot: QtBot) -> None:
    faults = Faults()
    kind, fault, _trace = caught()
    faults.caught(kind, fault, fault.__traceback__)
    dialog = faults.shown()
    assert dialog is not None
    qtbot.addWidget(dialog)

    formats = {label.textFormat() for label in dialog.findChildren(QLabel)}

    assert formats == {Qt.TextFormat.PlainText}


def test_the_log_is_for_its_owner_and_holds_no_values() -> None:
    kind, fault, _trace = caught()

    path = write_down(account_of(kind, fault.__traceback__), NOON)

    assert path == log_path()
    text = path.read_text(encoding="utf-8")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert "builtins.ValueError" in text
    assert "test_crash_dialog.py" in text
    assert SAID not in text
    assert str(Path.home()) not in text


def test_a_long_log_is_put_aside() -> None:
    path = log_path()
    path.parent.mkdir(parents=True)
    path.write_bytes(b"x" * (LOG_LIMIT + 1))

    write_down("again", datetime.now(UTC))

    assert path.stat().st_size < 200
    assert path.with_suffix(".old.log").exists()


def test_a_log_that_cannot_be_written_stops_nothing(qapp: QApplication) -> None:
    assert qapp is not None
    log_path().parent.parent.mkdir(parents=True, exist_ok=True)
    log_path().parent.write_text("a file where the folder should be")

    assert write_down("again", NOON) is None


def test_an_interrupt_closes_the_windows(qtbot: QtBot) -> None:
    faults, window = Faults(), QWidget()
    qtbot.addWidget(window)
    window.show()

    faults.caught(KeyboardInterrupt, KeyboardInterrupt(), None)

    assert faults.shown() is None
    assert not window.isVisible()
