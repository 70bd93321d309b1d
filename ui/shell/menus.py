"""The menu bar: its names at once, what it holds after the first paint."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMenu, QMenuBar

from ui.look.theme import px, theme
from ui.shell.mark import mark

MENUS = ("File", "Edit", "View", "Prospect", "Touch", "Documents", "Help")


def name_menus(bar: QMenuBar) -> None:
    """Put the menus' names on the bar; what they hold comes after the first paint."""
    bar.setAccessibleName("Menu bar")
    bar.setCornerWidget(_Mark(bar), Qt.Corner.TopLeftCorner)
    for name in MENUS:
        bar.addMenu(f"&{name}").setObjectName(f"menu{name}")


def title_of(menu: QMenu) -> str:
    """A menu's name without the mark of its Alt key."""
    return menu.title().replace("&", "")


def menus_of(bar: QMenuBar) -> list[QMenu]:
    """The menus on the bar, in their order."""
    held = [action.menu() for action in bar.actions()]
    return [menu for menu in held if isinstance(menu, QMenu)]


def show_menus(bar: QMenuBar) -> None:
    """Show the menus that hold something to do now."""
    for menu in menus_of(bar):
        _show_if_filled(menu)


def _show_if_filled(menu: QMenu) -> None:
    for action in menu.actions():
        inside = action.menu()
        if isinstance(inside, QMenu):
            _show_if_filled(inside)
    held = [a for a in menu.actions() if a.isVisible() and not a.isSeparator()]
    menu.menuAction().setVisible(bool(held))


class _Mark(QLabel):
    """The program's mark before the first menu."""

    def __init__(self, bar: QMenuBar) -> None:
        super().__init__(bar)
        self._dress()
        theme().changed.connect(self._dress)

    def _dress(self) -> None:
        self.setPixmap(mark(px(16)))
        self.setContentsMargins(px(10), px(2), px(6), 0)
