"""The small question after a card was won or lost."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.people.board import cards_of
from models.people.kinds import LostReason, Tier
from models.people.tiers import move_to_tier
from tests.clock import NOON
from tests.mouse import Drag
from tests.ui.board.seen import (
    ALT,
    SHIFT,
    START,
    People,
    card_spot,
    go_to,
    picture,
    place_spot,
    press,
)
from ui.board.after_drop import WhyPopover
from ui.board.page import BoardPage
from ui.desk import Desk


def why(board: BoardPage, qtbot: QtBot) -> WhyPopover:
    """The question that a move to Won or Lost asks."""
    qtbot.waitUntil(lambda: bool(board.findChildren(WhyPopover)))
    asked = board.findChildren(WhyPopover)[0]
    qtbot.waitUntil(lambda: asked.isAncestorOf(QApplication.focusWidget() or board))
    return asked


def lose(board: BoardPage, qtbot: QtBot, key: int) -> WhyPopover:
    """Move a card to Lost by keys and wait for the question."""
    go_to(board, qtbot, key)
    for one in (Qt.Key.Key_M, Qt.Key.Key_5):
        press(one)
    return why(board, qtbot)


def test_lost_asks_why_and_keeps_the_answer(
    board: BoardPage, people: People, desk: Desk, qtbot: QtBot
) -> None:
    asked = lose(board, qtbot, people["Grace"])

    press(Qt.Key.Key_2)
    QTest.keyClicks(asked.note, "Next budget in spring")
    QTest.keyClicks(asked.revisit, "1 march 2027")
    QTest.keyClick(asked.revisit, Qt.Key.Key_Return)

    card = desk.ask(cards_of, [people["Grace"]])[0]
    assert (card.tier, card.reason) == ("lost", LostReason.NO_BUDGET)
    assert card.reason_note == "Next budget in spring"
    assert card.revisit_on == "2027-03-01"
    desk.undo()
    assert picture(board) == START


def test_escape_takes_the_move_back(
    board: BoardPage, people: People, qtbot: QtBot
) -> None:
    lose(board, qtbot, people["Grace"])

    press(Qt.Key.Key_Escape)

    assert picture(board) == START
    qtbot.waitUntil(lambda: not board.findChildren(WhyPopover))
    qtbot.waitUntil(board.columns[Tier.HOT].list.hasFocus)
    assert board.columns[Tier.HOT].list.current_id() == people["Grace"]


def test_an_unreadable_day_is_not_kept_silently(
    board: BoardPage, people: People, qtbot: QtBot
) -> None:
    asked = lose(board, qtbot, people["Grace"])

    QTest.keyClicks(asked.revisit, "whenever")
    QTest.keyClick(asked.revisit, Qt.Key.Key_Return)

    assert asked.isVisible()
    assert asked.revisit.property("look") == "wrong"
    assert asked.trouble.isVisible()
    assert asked.trouble.text() == "A date like fri 20 or 20.11."
    QTest.keyClicks(asked.revisit, "x")
    assert not asked.trouble.isVisible()
    press(Qt.Key.Key_Escape)


def test_won_asks_why_they_said_yes(
    board: BoardPage, drag: Drag, people: People, desk: Desk, qtbot: QtBot
) -> None:
    drag(card_spot(board, people["Grace"]), place_spot(board, Tier.WON, 0))
    asked = why(board, qtbot)

    press(Qt.Key.Key_3)
    press(Qt.Key.Key_Return)

    assert asked.accessibleName() == "Why did they say yes?"
    assert desk.ask(cards_of, [people["Grace"]])[0].reason == "trust"


def test_a_move_inside_lost_asks_nothing(
    board: BoardPage, people: People, desk: Desk, qtbot: QtBot
) -> None:
    ids = [people["Grace"], people["Maeve"]]
    desk.do(move_to_tier, ids, Tier.LOST, now=NOON)
    go_to(board, qtbot, people["Maeve"])

    press(Qt.Key.Key_Up, ALT, SHIFT)
    qtbot.wait(10)

    assert picture(board)["lost"] == ["Maeve", "Grace"]
    assert not board.findChildren(WhyPopover)
