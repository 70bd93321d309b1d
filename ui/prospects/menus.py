"""The menus of the prospects table: of the selected rows, and what to sort by."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from models.people.kinds import BOARD_TIERS
from ui.look.icons import icon
from ui.look.labels import escaped_amp
from ui.look.painters import TIER_ICONS
from ui.prospects.columns import Column

Answer = Callable[[str], None]
_BULK = (
    ("Add a tag…", "bulk tag", "tag"),
    ("Take a tag off…", "bulk untag", "x"),
    ("Give to…", "bulk give", "users"),
    ("Plan a next step…", "bulk plan", "calendar-clock"),
    ("Change the source…", "bulk source", "globe"),
    ("Change the informed day…", "bulk informed", "calendar"),
    ("Export…", "export", "download"),
)


def _entry(
    menu: QMenu, words: str, asked: str, answer: Answer, picture: str = ""
) -> None:
    action = menu.addAction(words)
    if picture:
        action.setIcon(icon(picture))
    action.triggered.connect(lambda: answer(asked))


def open_rows_menu(
    parent: QWidget, spot: QPoint, answer: Answer, *, suspects: bool, editable: bool
) -> QMenu:
    """The menu of the selected rows.

    Args:
        parent: whose menu it is.
        spot: of the screen.
        answer: gets what was chosen, in a word.
        suspects: whether bringing them to Cold is offered.
        editable: whether the current cell can be edited.
    """
    menu = QMenu(parent)
    menu.setObjectName("rowsMenu")
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    _entry(menu, "Open\tEnter", "open", answer, "eye")
    _entry(menu, "Log a touch…\tL", "log", answer, "notebook-pen")
    _entry(menu, "Pass the baton…\tP", "pass", answer, "send")
    if editable:
        _entry(menu, "Edit this cell\tF2", "edit", answer, "pencil")
    if suspects:
        _entry(menu, "Bring to Cold\tB", "bring", answer, "snowflake")
    targets = menu.addMenu(icon("arrow-right"), "Move to")
    for place, tier in enumerate(BOARD_TIERS):
        words = f"{tier.label}\tM {place + 1}"
        _entry(targets, words, f"to {tier.value}", answer, TIER_ICONS[tier])
    for words, asked, picture in _BULK:
        _entry(menu, words, asked, answer, picture)
    menu.addSeparator()
    _entry(menu, "To the bin\tDel", "bin", answer, "trash-2")
    menu.popup(spot)
    return menu


def open_sort_menu(
    parent: QWidget,
    spot: QPoint,
    columns: Sequence[Column],
    choose: Callable[[int], None],
) -> QMenu:
    """The menu of the columns; the one chosen twice turns the order round."""
    menu = QMenu(parent)
    menu.setObjectName("sortMenu")
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for place, column in enumerate(columns):
        heading = column.heading if column.label else column.heading.lower()
        action = menu.addAction(escaped_amp(f"Sort by {heading}"))
        action.triggered.connect(lambda _on=False, place=place: choose(place))
    menu.popup(spot)
    return menu
