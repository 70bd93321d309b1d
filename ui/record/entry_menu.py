"""The menu of one entry of the timeline."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from models.people.kinds import Outcome
from models.people.record import Entry
from ui.look.icons import icon

Answer = Callable[[str], None]


def open_entry_menu(
    parent: QWidget, spot: QPoint, entry: Entry, answer: Answer
) -> QMenu | None:
    """The menu of an entry, open at a spot of the screen; changes have none.

    `answer` gets "note", "remove", "done", or "outcome met" and the like.
    """
    if entry.kind not in {"touch", "step"}:
        return None
    menu = QMenu(parent)
    menu.setObjectName("entryMenu")
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def add(where: QMenu, words: str, asked: str, picture: str = "") -> None:
        action = where.addAction(words)
        if picture:
            action.setIcon(icon(picture))
        action.triggered.connect(lambda: answer(asked))

    if entry.kind == "step":
        add(menu, "Done", "done", "check")
    else:
        add(menu, "Edit the note\tF2", "note", "pencil")
        outcomes = menu.addMenu("Outcome")
        for outcome in Outcome:
            add(outcomes, outcome.label, f"outcome {outcome.value}")
        menu.addSeparator()
        add(menu, "Remove this touch\tDel", "remove", "trash-2")
    menu.popup(spot)
    return menu
