"""Whom the page in sight has chosen, and what the Prospect menu does to them."""

from PySide6.QtWidgets import QWidget

from models.people.kinds import Tier
from ui.board.page import BoardPage
from ui.prospects.page import ProspectsPage
from ui.record.page import RecordPage
from ui.today.page import TodayPage

_ON_BOARD = {"bin": "delete"}  # the board's own word for it


class Chosen:
    """The prospect or prospects that an act of the menus is about.

    Args:
        page: what the window shows: the board, the table or a record.
    """

    def __init__(self, page: QWidget | None) -> None:
        self._page = page

    def one(self) -> int | None:
        """Whom the record shows, or who is current in the list that is in sight."""
        page = self._page
        if isinstance(page, RecordPage):
            return page.prospect_id or None
        if isinstance(page, ProspectsPage):
            return page.view.current_id()
        if isinstance(page, TodayPage):
            return page.current_id()
        if isinstance(page, BoardPage):
            tier = _tier_worked_in(page)
            return None if tier is None else page.columns[tier].list.current_id()
        return None

    def many(self) -> list[int]:
        """Everybody who is selected in the page in sight, else whom `one` names."""
        page, one = self._page, self.one()
        selected: list[int] = []
        if isinstance(page, ProspectsPage):
            selected = page.view.selected_ids()
        elif isinstance(page, BoardPage):
            tier = _tier_worked_in(page)
            selected = [] if tier is None else page.columns[tier].list.selected_ids()
        return selected or ([] if one is None else [one])

    def do(self, word: str) -> bool:
        """Whether somebody was chosen for "open", "log", "bin" or "to warm"."""
        page, one = self._page, self.one()
        if one is None:
            return False
        if isinstance(page, BoardPage):
            tier = _tier_worked_in(page)
            if tier is not None:
                page.hand.answer(tier, _ON_BOARD.get(word, word))
        elif isinstance(page, ProspectsPage):
            page.answer(word)
        elif isinstance(page, TodayPage):
            return page.answer_menu(word)
        elif isinstance(page, RecordPage) and word in {"log", "pass"}:
            (page.log_wanted if word == "log" else page.pass_wanted).emit(one)
        elif isinstance(page, RecordPage) and word != "open":
            page.answer(word)
        return True


def _tier_worked_in(board: BoardPage) -> Tier | None:
    """The column that has the focus, or the one in which cards are selected."""
    focus = board.window().focusWidget()
    for tier, column in board.columns.items():
        if column.list is focus and column.list.currentIndex().isValid():
            return tier
    for tier, column in board.columns.items():
        if column.list.selectionModel().hasSelection():
            return tier
    return None
