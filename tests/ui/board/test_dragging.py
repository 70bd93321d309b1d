"""Cards under the mouse: what is dropped is what is shown and kept."""

from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from models.people.board import cards_of
from models.people.kinds import Tier
from tests.mouse import Drag
from tests.ui.board.seen import START, People, card_spot, go_to, picture, place_spot
from ui.board.page import BoardPage
from ui.desk import Desk


def test_a_card_is_dragged_to_another_tier(
    board: BoardPage, drag: Drag, people: People, desk: Desk
) -> None:
    drag(card_spot(board, people["Declan"]), place_spot(board, Tier.WARM, 1))

    assert picture(board) == {
        "cold": ["Aoife", "Priya"],
        "warm": ["Maeve", "Declan", "Jonas"],
        "hot": ["Grace"],
    }
    assert desk.ask(cards_of, [people["Declan"]])[0].tier == "warm"


def test_the_keys_follow_a_card_that_was_dragged(
    board: BoardPage, drag: Drag, people: People, qtbot: QtBot
) -> None:
    go_to(board, qtbot, people["Aoife"])

    drag(card_spot(board, people["Declan"]), place_spot(board, Tier.WARM, 1))

    warm = board.columns[Tier.WARM].list
    assert warm.hasFocus()
    assert warm.current_id() == people["Declan"]


def test_a_card_is_dragged_within_its_tier(
    board: BoardPage, drag: Drag, people: People
) -> None:
    drag(card_spot(board, people["Priya"]), place_spot(board, Tier.COLD, 0))

    assert picture(board)["cold"] == ["Priya", "Aoife", "Declan"]


def test_a_card_is_dragged_to_the_end_of_its_tier(
    board: BoardPage, drag: Drag, people: People
) -> None:
    drag(card_spot(board, people["Aoife"]), place_spot(board, Tier.COLD, 3))

    assert picture(board)["cold"] == ["Declan", "Priya", "Aoife"]


def test_several_selected_cards_are_dragged_together(
    board: BoardPage, drag: Drag, people: People, qtbot: QtBot
) -> None:
    go_to(board, qtbot, people["Aoife"], people["Priya"])

    drag(card_spot(board, people["Aoife"]), place_spot(board, Tier.HOT, 0))

    assert picture(board) == {
        "cold": ["Declan"],
        "warm": ["Maeve", "Jonas"],
        "hot": ["Aoife", "Priya", "Grace"],
    }


def test_one_undo_takes_back_a_drag_of_several(
    board: BoardPage, drag: Drag, people: People, desk: Desk, qtbot: QtBot
) -> None:
    go_to(board, qtbot, people["Aoife"], people["Priya"])
    drag(card_spot(board, people["Aoife"]), place_spot(board, Tier.HOT, 0))

    desk.undo()

    assert picture(board) == START


def test_without_hands_nothing_can_be_dropped(
    board: BoardPage, drag: Drag, people: People
) -> None:
    for column in board.columns.values():
        column.model.drop = None

    drag(card_spot(board, people["Declan"]), place_spot(board, Tier.WARM, 1))

    assert picture(board) == START


def test_counts_and_sums_follow_a_drag_at_once(
    board: BoardPage, drag: Drag, people: People
) -> None:
    drag(card_spot(board, people["Declan"]), place_spot(board, Tier.WARM, 1))

    name = board.columns[Tier.WARM].list.accessibleName()
    assert name == "Warm, 3 prospects, €27,200, weighted €9,520"
    assert (
        board.columns[Tier.COLD]
        .list.accessibleName()
        .startswith("Cold, 2 prospects, €11,200")
    )


def test_the_menu_of_a_card_moves_it(
    board: BoardPage, people: People, qtbot: QtBot
) -> None:
    go_to(board, qtbot, people["Declan"])
    view = board.columns[Tier.COLD].list
    spot = view.visualRect(view.currentIndex()).center()
    reason = QContextMenuEvent.Reason.Mouse
    event = QContextMenuEvent(reason, spot, view.viewport().mapToGlobal(spot))

    QApplication.sendEvent(view.viewport(), event)
    menu = view.findChild(QMenu, "cardMenu")
    assert isinstance(menu, QMenu)
    targets = menu.findChild(QMenu)
    assert isinstance(targets, QMenu)
    targets.actions()[2].trigger()
    menu.close()

    assert picture(board)["hot"] == ["Grace", "Declan"]
    assert next(action.isEnabled() for action in targets.actions()) is False
