"""All keys on one sheet (F1), made from the acts."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from ui.look.buttons import Button
from ui.look.labels import KeyLabel, Label
from ui.look.scroll_area import ScrollArea
from ui.look.theme import px
from ui.shell.acts import LIST_KEYS, Actions


def keys_by_place(actions: Actions) -> dict[str, list[tuple[str, str]]]:
    """Keys with their words, by where they work."""
    places: dict[str, list[tuple[str, str]]] = {"Everywhere": []}
    for act, action in actions.possible():
        if act.keys:
            words = act.words if act.name in {"undo", "redo"} else action.text()
            keys = act.keys.replace("++", " plus").replace("+", " ")
            places["Everywhere"].append((keys, words.replace("&&", "&").rstrip("…")))
    for key in LIST_KEYS:
        place = f"{key.where}, while it has the focus"
        places.setdefault(place, []).append((key.keys, key.words))
    return places


class CheatSheet(QDialog):
    """The keys, in columns by place."""

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("cheatSheet")
        self.setWindowTitle("Keys")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(px(24), px(20), px(24), px(16))
        whole.addWidget(Label("Keys", "page"))
        scroll = ScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setAccessibleName("All keys")
        inside = QWidget()
        columns = QHBoxLayout(inside)
        columns.setSpacing(px(36))
        left, right = QVBoxLayout(), QVBoxLayout()
        left.setSpacing(px(6))
        right.setSpacing(px(6))
        for number, (place, keys) in enumerate(keys_by_place(actions).items()):
            side = left if number == 0 else right
            side.addWidget(Label(place, "section"))
            side.addLayout(_rows(keys))
            side.addSpacing(px(14))
        for side in (left, right):
            side.addStretch(1)
            columns.addLayout(side, 1)
        scroll.setWidget(inside)
        whole.addWidget(scroll, 1)
        close = Button("Close", keys="Esc", object_name="cheatClose")
        close.clicked.connect(self.close)
        whole.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        room = parent.screen().availableSize()
        self.resize(min(px(760), room.width()), min(px(600), room.height() - px(40)))


def _rows(keys: list[tuple[str, str]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(px(14))
    grid.setVerticalSpacing(px(6))
    for row, (key, words) in enumerate(keys):
        cap = KeyLabel(key)
        cap.setAccessibleName(key)
        grid.addWidget(cap, row, 0, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(Label(words), row, 1)
    grid.setColumnStretch(1, 1)
    return grid
