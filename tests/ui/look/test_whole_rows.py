"""A table of rows is no spreadsheet: Tab goes past it, Enter opens no cell of Qt's."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from ui.look.whole_rows import show_whole_rows


def test_a_key_chooses_whole_rows_and_types_into_none(qtbot: QtBot) -> None:
    view = QTableView()
    qtbot.addWidget(view)
    model = QStandardItemModel(view)
    for name in ("Ada", "Bob", "Eve"):
        model.appendRow([QStandardItem(name), QStandardItem("Cork")])
    view.setModel(model)

    show_whole_rows(view)
    view.show()
    view.setCurrentIndex(model.index(0, 0))
    QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(view, Qt.Key.Key_F2)
    QTest.keyClicks(view, "x")

    assert [at.row() for at in view.selectionModel().selectedRows()] == [0, 1]
    assert len(view.selectedIndexes()) == 4
    assert view.state() is QTableView.State.NoState
