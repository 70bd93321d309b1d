"""Markup in data is shown, never obeyed, also where Qt builds the labels."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import (
    QApplication,
    QInputDialog,
    QLabel,
    QMessageBox,
    QToolTip,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ui.look.labels import tip_of
from ui.plain_text import PlainText, is_ours


@pytest.fixture
def evil(tmp_path: Path) -> str:
    return f'Ann <img src="{tmp_path}/canary.png"> & Co'


@pytest.fixture
def watched(qapp: QApplication, qtbot: QtBot) -> QWidget:
    host = QWidget()
    qtbot.addWidget(host)
    PlainText(qapp, host)
    host.show()
    return host


def test_a_label_set_late_is_plain(watched: QWidget, evil: str) -> None:
    label = QLabel(watched)
    label.show()
    QApplication.processEvents()

    label.setText(evil)

    assert label.textFormat() == Qt.TextFormat.PlainText


def test_labels_from_before_become_plain(qapp: QApplication, qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    label = QLabel("early", host)

    PlainText(qapp, host)

    assert label.textFormat() == Qt.TextFormat.PlainText


def test_dialogs_of_qt_are_plain(watched: QWidget, evil: str, qtbot: QtBot) -> None:
    box, asking = QMessageBox(watched), QInputDialog(watched)
    for dialog in (box, asking):
        qtbot.addWidget(dialog)
    box.setText(evil)
    asking.setLabelText(evil)

    for dialog in (box, asking):
        dialog.show()
    QApplication.processEvents()

    formats = {
        label.textFormat()
        for dialog in (box, asking)
        for label in dialog.findChildren(QLabel)
        if evil in label.text()
    }
    assert formats == {Qt.TextFormat.PlainText}


def test_a_tooltip_shows_its_markup(watched: QWidget, evil: str) -> None:
    watched.setToolTip(evil)
    here = QPoint(4, 4)

    asked = QHelpEvent(QEvent.Type.ToolTip, here, watched.mapToGlobal(here))
    QApplication.sendEvent(watched, asked)

    assert QToolTip.text() == tip_of(evil)


@pytest.mark.parametrize(
    ("tip", "ours"),
    [
        (tip_of("Ann <b> & Co\nline two"), True),
        ("<qt>Ann <img src=x></qt>", False),
        ("Ann", False),
    ],
)
def test_a_tooltip_of_the_look_is_left_alone(tip: str, *, ours: bool) -> None:
    assert is_ours(tip) is ours
