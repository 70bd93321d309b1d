"""The context menu of a row: everything its keys do."""

from collections.abc import Callable

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from models.people.kinds import Outcome
from ui.today.lines import Line

_WAYS = (
    ("finish", "Done and next\tEnter"),
    ("tick", "Done\tD"),
    ("snooze", "Put off…\tZ"),
    ("note", "Add a note\tN"),
)
_ALWAYS = (
    ("open", "Open the record\tO"),
    ("log", "Log a touch\tL"),
    ("pass", "Pass the baton…\tP"),
)


def open_row_menu(
    host: QWidget, spot: QPoint, line: Line, ask: Callable[[str], None]
) -> QMenu:
    """The menu of a row, opened at a spot of the screen."""
    menu = QMenu(host)
    menu.setAccessibleName(f"Menu of {line.row.called}".replace("&", "&&"))
    if line.is_due:
        for place, outcome in enumerate(Outcome, start=1):
            _add(menu, f"{outcome.label}\t{place}", str(place), ask)
        menu.addSeparator()
        for word, words in _WAYS:
            _add(menu, words, word, ask)
        if line.row.comes_back:
            _add(menu, "Bring back to Cold\tC", "bring back", ask)
        menu.addSeparator()
    for word, words in _ALWAYS:
        _add(menu, words, word, ask)
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(spot)
    return menu


def _add(menu: QMenu, words: str, word: str, ask: Callable[[str], None]) -> None:
    act = menu.addAction(words)
    act.triggered.connect(lambda _on=False: ask(word))
