"""The small question after a card became hot, and the filter it feeds."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.people.evidence import note_signs
from models.people.kinds import Tier
from models.people.prospects import change_prospect
from models.people.signs import signs_of
from tests.clock import NOON
from tests.mouse import Drag
from tests.ui.board.seen import (
    START,
    People,
    card_spot,
    go_to,
    picture,
    place_spot,
    press,
)
from ui.board.page import BoardPage
from ui.board.signs_seen import SignsPopover
from ui.board.tally import Show
from ui.desk import Desk

PRICE = "They asked the price"


def asked(board: BoardPage, qtbot: QtBot) -> SignsPopover:
    """The question that a move to Hot asks."""
    qtbot.waitUntil(lambda: bool(board.findChildren(SignsPopover)))
    found = board.findChildren(SignsPopover)[0]
    qtbot.waitUntil(lambda: found.isAncestorOf(QApplication.focusWidget() or board))
    return found


def heat(board: BoardPage, qtbot: QtBot, key: int) -> SignsPopover:
    """Move a card to Hot by keys and wait for the question."""
    go_to(board, qtbot, key)
    for one in (Qt.Key.Key_M, Qt.Key.Key_3):
        press(one)
    return asked(board, qtbot)


def test_hot_asks_what_was_seen_and_notes_it_with_the_move(
    board: BoardPage, people: People, desk: Desk, qtbot: QtBot
) -> None:
    question = heat(board, qtbot, people["Maeve"])

    for key in (Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_Return):
        press(key)

    seen = desk.ask(signs_of, people["Maeve"])
    assert question.accessibleName() == "What did you see?"
    assert {sign.words for sign in seen} == {PRICE, "They named a date"}
    assert {sign.tier for sign in seen} == {"hot"}
    desk.undo()
    assert picture(board) == START
    assert desk.ask(signs_of, people["Maeve"]) == []


def test_escape_takes_the_move_to_hot_back(
    board: BoardPage, drag: Drag, people: People, qtbot: QtBot
) -> None:
    drag(card_spot(board, people["Jonas"]), place_spot(board, Tier.HOT, 0))
    asked(board, qtbot)

    press(Qt.Key.Key_Escape)

    assert picture(board) == START
    qtbot.waitUntil(lambda: not board.findChildren(SignsPopover))


def test_no_sign_yet_lets_the_card_be_hot_without_evidence(
    board: BoardPage, people: People, desk: Desk, qtbot: QtBot
) -> None:
    question = heat(board, qtbot, people["Maeve"])

    for key in (Qt.Key.Key_1, Qt.Key.Key_0):
        press(key)
    none = (question.no_sign.isChecked(), question.first_choice().isChecked())
    press(Qt.Key.Key_Return)

    assert none == (True, False)
    assert desk.ask(signs_of, people["Maeve"]) == []
    assert "Maeve" in picture(board)["hot"]
    assert board.cards.tally.fitting[Show.NO_EVIDENCE] == 2  # Grace too


def test_a_sign_takes_the_place_of_none(
    board: BoardPage, people: People, qtbot: QtBot
) -> None:
    question = heat(board, qtbot, people["Maeve"])

    for key in (Qt.Key.Key_0, Qt.Key.Key_1):
        press(key)

    assert not question.no_sign.isChecked()
    assert question.first_choice().isChecked()
    press(Qt.Key.Key_Escape)


def test_escape_never_takes_back_what_was_done_since(
    board: BoardPage, people: People, desk: Desk, qtbot: QtBot
) -> None:
    heat(board, qtbot, people["Maeve"])

    desk.do(change_prospect, people["Aoife"], source="Fair")
    press(Qt.Key.Key_Escape)

    assert desk.book.undo_label() == "change source of Aoife Brennan"
    assert "Maeve" in picture(board)["hot"]


def test_the_chip_leaves_who_is_hot_without_evidence(
    board: BoardPage, people: People, desk: Desk
) -> None:
    chip = board.findChild(type(board.bar.everyone), "fNoEvidence")
    assert chip is not None

    chip.click()
    shown = picture(board)
    desk.do(note_signs, people["Grace"], [PRICE], now=NOON)

    assert shown == {"hot": ["Grace"]}
    assert picture(board) == {}
