"""The board as it is seen, and the spots of it that a mouse goes to."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from models.people.kinds import BOARD_TIERS, Tier
from ui.board.page import BoardPage


def picture(page: BoardPage) -> dict[str, list[str]]:
    """The board as it is shown: first names by tier, top to bottom; empty tiers out."""
    shown = {
        tier.value: [card.name.split()[0] for card in page.columns[tier].model.rows]
        for tier in BOARD_TIERS
    }
    return {tier: names for tier, names in shown.items() if names}


def card_spot(page: BoardPage, key: int) -> tuple[QWidget, QPoint]:
    """The middle of a card, for the mouse."""
    for column in page.columns.values():
        if key in column.model:
            box = column.list.visualRect(column.model.index_of(key))
            return column.list.viewport(), box.center()
    raise AssertionError("the card is not on the board")


def place_spot(page: BoardPage, tier: Tier, place: int) -> tuple[QWidget, QPoint]:
    """The gap before the card at a place of a column, for the mouse."""
    view = page.columns[tier].list
    y = view.geometry_of_rows().line_at(place)
    return view.viewport(), QPoint(80, max(4, y))


People = dict[str, int]
START = {
    "cold": ["Aoife", "Declan", "Priya"],
    "warm": ["Maeve", "Jonas"],
    "hot": ["Grace"],
}
ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier


def go_to(board: BoardPage, qtbot: QtBot, *keys: int) -> None:
    """Select these cards; the first one has the focus."""
    board.go_to(keys[0])
    for column in board.columns.values():
        if keys[0] in column.model:
            column.list.go_to(keys)
            qtbot.waitUntil(column.list.hasFocus)


def press(key: Qt.Key, *keys: Qt.KeyboardModifier) -> None:
    """Press a key where the focus is."""
    held = Qt.KeyboardModifier.NoModifier
    for one in keys:
        held |= one
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, held)
