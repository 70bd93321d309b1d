"""The menu of what else can be done with a prospect."""

from collections.abc import Callable, Collection

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from models.people.kinds import BOARD_TIERS, Tier
from ui.look.icons import icon
from ui.look.painters import TIER_ICONS

Answer = Callable[[str], None]


def more_menu(
    parent: QWidget,
    tier: Tier,
    answer: Answer,
    there: Collection[str],
) -> QMenu:
    """The menu, not open yet; `answer` gets the word chosen.

    `there` names what the record has: "mail", "photo". Words are "name", "promise",
    "copy mail", "photo", "bin", "to warm" and so on.
    """
    menu = QMenu(parent)
    menu.setObjectName("moreMenu")
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def entry(where: QMenu, words: str, asked: str, picture: str = "") -> None:
        action = where.addAction(words)
        if picture:
            action.setIcon(icon(picture))
        action.triggered.connect(lambda: answer(asked))

    entry(menu, "Change name and company", "name", "pencil")
    entry(menu, "Add a promise", "promise", "plus")
    if "mail" in there:
        entry(menu, "Copy the mail address", "copy mail", "copy")
    photo = "Change the photo…" if "photo" in there else "Add a photo…"
    entry(menu, photo, "photo", "contact")
    if "photo" in there:
        entry(menu, "Remove the photo", "no photo", "x")
    targets = menu.addMenu(icon("arrow-right"), "Move to")
    for place, target in enumerate(BOARD_TIERS):
        named = f"{target.label}\tM {place + 1}"
        entry(targets, named, f"to {target.value}", TIER_ICONS[target])
        targets.actions()[-1].setEnabled(target is not tier)
    menu.addSeparator()
    entry(menu, "To the bin", "bin", "trash-2")
    return menu
