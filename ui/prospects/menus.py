"""The menus of the prospects table: of the selected rows, and what to sort by."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from models.people.kinds import BOARD_TIERS
from ui.look.icons import icon
from ui.look.painters import TIER_ICONS
from ui.prospects.columns import COLUMNS

Answer = Callable[[str], None]


def _entry(
    menu: QMenu, words: str, asked: str, answer: Answer, picture: str = ""
) -> None:
    action = menu.addAction(words)
    if picture:
        action.setIcon(icon(picture))
    action.triggered.connect(lambda: answer(asked))


def open_rows_menu(
    parent: QWidget, spot: QPoint, answer: Answer, *, suspects: bool
) -> QMenu:
    """The menu of the selected rows; `suspects` offers to bring them to Cold."""
    menu = QMenu(parent)
    menu.setObjectName("rowsMenu")
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    _entry(menu, "Open\tEnter", "open", answer, "eye")
    _entry(menu, "Log a touch…\tL", "log", answer, "notebook-pen")
    if suspects:
        _entry(menu, "Bring to Cold\tB", "bring", answer, "snowflake")
    targets = menu.addMenu(icon("arrow-right"), "Move to")
    for place, tier in enumerate(BOARD_TIERS):
        words = f"{tier.label}\tM {place + 1}"
        _entry(targets, words, f"to {tier.value}", answer, TIER_ICONS[tier])
    menu.addSeparator()
    _entry(menu, "To the bin\tDel", "bin", answer, "trash-2")
    menu.popup(spot)
    return menu


def open_sort_menu(
    parent: QWidget, spot: QPoint, choose: Callable[[int], None]
) -> QMenu:
    """The menu of the columns; the one chosen twice turns the order round."""
    menu = QMenu(parent)
    menu.setObjectName("sortMenu")
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for place, column in enumerate(COLUMNS):
        action = menu.addAction(f"Sort by {column.heading.lower()}")
        action.triggered.connect(lambda _on=False, place=place: choose(place))
    menu.popup(spot)
    return menu
