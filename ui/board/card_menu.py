"""The menus of the board: of a card, and of a column."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from models.people.kinds import BOARD_TIERS, Tier
from ui.look.icons import icon
from ui.look.painters import TIER_ICONS

Answer = Callable[[str], None]


def _entry(
    menu: QMenu, words: str, asked: str, answer: Answer, icon_name: str = ""
) -> None:
    action = menu.addAction(words)
    if icon_name:
        action.setIcon(icon(icon_name))
    action.triggered.connect(lambda: answer(asked))


def _open(menu: QMenu, spot: QPoint) -> QMenu:
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.popup(spot)
    return menu


def open_card_menu(parent: QWidget, spot: QPoint, tier: Tier, answer: Answer) -> QMenu:
    """The menu of the selected cards, open at a spot of the screen."""
    menu = QMenu(parent)
    menu.setObjectName("cardMenu")
    _entry(menu, "Open\tEnter", "open", answer, "eye")
    _entry(menu, "Log a touch…\tL", "log", answer, "notebook-pen")
    _entry(menu, "Pass the baton…\tP", "pass", answer, "send")
    targets = menu.addMenu(icon("arrow-right"), "Move to")
    for place, target in enumerate(BOARD_TIERS):
        words = f"{target.label}\tM {place + 1}"
        _entry(targets, words, f"to {target.value}", answer, TIER_ICONS[target])
        targets.actions()[-1].setEnabled(target is not tier)
    _entry(menu, "Move up\tAlt+Shift+Up", "place up", answer)
    _entry(menu, "Move down\tAlt+Shift+Down", "place down", answer)
    menu.addSeparator()
    _entry(menu, "To the bin\tDel", "delete", answer, "trash-2")
    return _open(menu, spot)


def open_column_menu(
    parent: QWidget, spot: QPoint, tier: Tier, answer: Answer
) -> QMenu:
    """The menu of a column, open at a spot of the screen."""
    menu = QMenu(parent)
    menu.setObjectName("columnMenu")
    if tier is not Tier.LOST:
        _entry(menu, f"Add a prospect to {tier.label}\tN", "add", answer, "user-plus")
    _entry(menu, "Select all\tCtrl+A", "all", answer)
    return _open(menu, spot)
