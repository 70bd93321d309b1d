"""What can be done with one line of a record besides editing it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from ui.look.icons import icon
from ui.look.labels import escaped_amp, shown


@dataclass(frozen=True)
class Way:
    """One entry of a line's menu; `inside` is the menu within the menu, if any."""

    words: str
    do: Callable[[], object]
    icon: str = ""
    inside: str = ""


@dataclass(frozen=True)
class Opening:
    """What a small button beside a value opens, and the words that show it first."""

    icon: str
    name: str
    tip: str
    do: Callable[[], object]


@dataclass(frozen=True)
class Among:
    """The place of a line among its like, and what puts them in another order.

    Attributes:
        key: the line's id.
        ids: those of all lines in their order.
        order: keeps another order.
    """

    key: int
    ids: Sequence[int] = field(default_factory=tuple)
    order: Callable[[Sequence[int]], object] = bool

    def moved(self, by: int) -> list[int] | None:
        """The ids with this one moved; None where it cannot go there."""
        ids = list(self.ids)
        place = ids.index(self.key)
        if not 0 <= place + by < len(ids):
            return None
        ids.insert(place + by, ids.pop(place))
        return ids

    def move(self, by: int) -> None:
        """Keep the order with this one moved, where it can go there."""
        ids = self.moved(by)
        if ids is not None:
            self.order(ids)


def open_row_menu(
    parent: QWidget, spot: QPoint, ways: Sequence[Way], among: Among | None
) -> QMenu | None:
    """The menu of a line, open at a spot of the screen; None where it has nothing."""
    menu = QMenu(parent)
    menu.setObjectName("rowMenu")
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    inside: dict[str, QMenu] = {}
    for way in ways:
        where = menu
        if way.inside:
            where = inside.setdefault(way.inside, QMenu(way.inside, menu))
            if where.isEmpty():
                menu.addMenu(where)
        action = where.addAction(escaped_amp(shown(way.words, 60)))
        if way.icon:
            action.setIcon(icon(way.icon))
        action.triggered.connect(lambda _on=False, way=way: way.do())
    if among is not None and len(among.ids) > 1:
        menu.addSeparator()
        for by, words, name in (
            (-1, "Move up\tAlt+Shift+↑", "chevron-up"),
            (1, "Move down\tAlt+Shift+↓", "chevron-down"),
        ):
            action = menu.addAction(icon(name), words)
            action.setEnabled(among.moved(by) is not None)
            action.triggered.connect(lambda _on=False, by=by: among.move(by))
    if menu.isEmpty():
        menu.deleteLater()
        return None
    menu.popup(spot)
    return menu
