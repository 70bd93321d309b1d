"""The board by keys alone: every drag has its keys."""

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPaintEvent, QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from models.people.kinds import Tier
from tests.ui.board.seen import (
    ALT,
    SHIFT,
    START,
    People,
    go_to,
    picture,
    press,
)
from ui.board.page import BoardPage
from ui.board.tier_choice import TierChoice
from ui.desk import Desk


def test_m_and_a_digit_move_a_card(
    board: BoardPage, people: People, qtbot: QtBot
) -> None:
    go_to(board, qtbot, people["Declan"])

    press(Qt.Key.Key_M)
    shown = board.findChildren(TierChoice)
    press(Qt.Key.Key_3)

    assert [choice.accessibleName() for choice in shown] == ["Move to which tier?"]
    assert picture(board)["hot"] == ["Grace", "Declan"]
    hot = board.columns[Tier.HOT].list
    assert hot.hasFocus()
    assert hot.current_id() == people["Declan"]


def test_escape_after_m_moves_nothing(
    board: BoardPage, people: People, qtbot: QtBot
) -> None:
    go_to(board, qtbot, people["Declan"])

    for key in (Qt.Key.Key_M, Qt.Key.Key_Escape, Qt.Key.Key_3):
        press(key)

    assert picture(board) == START


def test_a_digit_alone_moves_nothing(
    board: BoardPage, people: People, qtbot: QtBot
) -> None:
    go_to(board, qtbot, people["Declan"])

    press(Qt.Key.Key_3)

    assert picture(board) == START


@pytest.mark.parametrize(
    ("key", "tier"), [(Qt.Key.Key_Right, "hot"), (Qt.Key.Key_Left, "cold")]
)
def test_alt_shift_and_an_arrow_move_one_tier(
    board: BoardPage, people: People, qtbot: QtBot, key: Qt.Key, tier: str
) -> None:
    go_to(board, qtbot, people["Maeve"])

    press(key, ALT, SHIFT)

    assert "Maeve" in picture(board)[tier]


def test_alt_shift_up_and_down_reorder(
    board: BoardPage, people: People, qtbot: QtBot
) -> None:
    go_to(board, qtbot, people["Priya"])

    press(Qt.Key.Key_Up, ALT, SHIFT)
    up = picture(board)["cold"]
    press(Qt.Key.Key_Up, ALT, SHIFT)
    top = picture(board)["cold"]
    press(Qt.Key.Key_Down, ALT, SHIFT)
    middle = picture(board)["cold"]
    press(Qt.Key.Key_Down, ALT, SHIFT)

    assert up == ["Aoife", "Priya", "Declan"]
    assert top == ["Priya", "Aoife", "Declan"]
    assert middle == ["Aoife", "Priya", "Declan"]
    assert picture(board)["cold"] == START["cold"]


def test_arrows_walk_cards_and_columns(
    board: BoardPage, people: People, qtbot: QtBot
) -> None:
    go_to(board, qtbot, people["Aoife"])

    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right):
        press(key)

    warm = board.columns[Tier.WARM].list
    assert warm.hasFocus()
    assert warm.current_id() == people["Jonas"]


def test_enter_and_l_ask_for_other_pages(
    board: BoardPage, people: People, qtbot: QtBot
) -> None:
    go_to(board, qtbot, people["Grace"])

    with qtbot.waitSignal(board.open_wanted) as opened:
        press(Qt.Key.Key_Return)
    with qtbot.waitSignal(board.log_wanted) as logged:
        press(Qt.Key.Key_L)

    assert opened.args == logged.args == [people["Grace"]]


def test_space_selects_and_takes_back(
    board: BoardPage, people: People, qtbot: QtBot
) -> None:
    go_to(board, qtbot, people["Aoife"])
    view = board.columns[Tier.COLD].list

    press(Qt.Key.Key_Space)

    assert not view.selectionModel().selectedIndexes()
    press(Qt.Key.Key_Space)
    assert view.selected_ids() == [people["Aoife"]]


def test_delete_puts_cards_in_the_bin_until_undone(
    board: BoardPage, people: People, desk: Desk, qtbot: QtBot
) -> None:
    go_to(board, qtbot, people["Aoife"], people["Declan"])

    press(Qt.Key.Key_Delete)
    gone = picture(board)["cold"]
    desk.undo()

    assert gone == ["Priya"]
    assert picture(board) == START


def test_n_adds_a_prospect_where_the_focus_is(
    board: BoardPage, people: People, qtbot: QtBot
) -> None:
    go_to(board, qtbot, people["Maeve"])

    press(Qt.Key.Key_N)
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClicks(focused, "Nora Lind, Lind Bakery")
    press(Qt.Key.Key_Return)

    column = board.columns[Tier.WARM]
    nora = next(card for card in column.model.rows if card.name == "Nora Lind")
    assert nora.company == "Lind Bakery"
    press(Qt.Key.Key_Escape)
    assert column.list.hasFocus()


def test_shift_selects_from_the_card_that_was_just_moved(
    board: BoardPage, people: People, qtbot: QtBot
) -> None:
    go_to(board, qtbot, people["Priya"])

    press(Qt.Key.Key_Up, SHIFT)

    cold = board.columns[Tier.COLD].list
    assert cold.selected_ids() == [people["Declan"], people["Priya"]]


class Repainted(QObject):
    """What of a widget was painted anew since it was last asked."""

    def __init__(self, seen: QWidget) -> None:
        super().__init__(seen)
        self.region = QRegion()
        seen.installEventFilter(self)

    def eventFilter(self, _seen: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.region += event.region()
        return False


def test_the_ring_leaves_nothing_behind(
    board: BoardPage, people: People, qtbot: QtBot
) -> None:
    go_to(board, qtbot, people["Priya"])
    cold = board.columns[Tier.COLD].list
    old = cold.visualRect(cold.currentIndex())
    QTest.qWait(50)
    painted = Repainted(cold.viewport())

    press(Qt.Key.Key_Up)
    QTest.qWait(50)

    assert painted.region.contains(old.adjusted(-2, -2, 2, 2).topLeft())
    assert painted.region.contains(old.adjusted(-2, -2, 2, 2).bottomRight())


def test_shift_f10_opens_the_menu_of_the_card(
    board: BoardPage, people: People, qtbot: QtBot
) -> None:
    go_to(board, qtbot, people["Priya"])

    press(Qt.Key.Key_F10, SHIFT)

    (menu,) = board.findChildren(QMenu, "cardMenu")
    assert menu.isVisible()
    menu.close()


def test_the_focus_goes_with_a_card_that_undo_takes_back(
    board: BoardPage, people: People, desk: Desk, qtbot: QtBot
) -> None:
    go_to(board, qtbot, people["Maeve"])
    press(Qt.Key.Key_M)
    press(Qt.Key.Key_3)

    desk.undo()

    warm = board.columns[Tier.WARM].list
    qtbot.waitUntil(warm.hasFocus)
    assert warm.current_id() == people["Maeve"]


def test_a_card_in_the_bin_leaves_the_focus_in_its_column(
    board: BoardPage, people: People, qtbot: QtBot
) -> None:
    go_to(board, qtbot, people["Declan"])

    press(Qt.Key.Key_Delete)
    QTest.qWait(20)

    cold = board.columns[Tier.COLD].list
    assert cold.hasFocus()
    assert cold.current_id() in {people["Aoife"], people["Priya"]}
