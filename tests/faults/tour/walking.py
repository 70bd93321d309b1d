"""Going through a window as somebody would who presses everything once."""

import re
from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QWidget,
)

from tests.faults.tour.looking import Look, settle
from tests.faults.tour.poison import Poison
from ui.look.panels import Popover
from ui.shop.furnishing import Furnishing
from ui.shop.pages import Pages
from ui.touch_bar.bar import TouchBar

_MOST_OVER = 6
_NUMBERED = re.compile(r"[\d_].*", re.DOTALL)


class Walk:
    """One window, gone through room by room."""

    def __init__(self, furnished: Furnishing, look: Look, hostile: Poison) -> None:
        self.furnished, self.look, self.hostile = furnished, look, hostile
        self.window = furnished.window
        self._pressed: set[str] = set()

    @property
    def pages(self) -> Pages:
        """The pages of the book that is open now."""
        assert self.furnished.shop.pages is not None
        return self.furnished.shop.pages

    def explore(
        self, name: str, come: Callable[[], object], but: frozenset[str] = frozenset()
    ) -> None:
        """Open every menu, press every button once of a page, and look each time.

        Args:
            name: what the page is called where something is wrong.
            come: goes to the page, or back to it.
            but: the names of buttons that lead away from it.
        """
        come()
        settle(0.1)
        self.look.at(name)
        page = self._page()
        self._open_menus(name, page)
        self._open_choices(name, page)
        for key in [_key(button) for button in page.findChildren(QAbstractButton)]:
            if key in self._pressed:
                continue
            if self.pages.in_sight() is not page:
                come()
                settle()
            button = _button(page, key)
            if button is None or button.objectName() in but:
                continue
            if button.isVisible() and button.isEnabled():
                self._pressed.add(key)
                button.click()
                self.look.at(f"{name}, {key}")
                self.put_away()

    def _page(self) -> QWidget:
        page = self.pages.in_sight()
        assert page is not None
        return page

    def _open_menus(self, name: str, page: QWidget) -> None:
        """Open the menu of the first row of each list, and its editor."""
        for view in page.findChildren(QAbstractItemView):
            model = view.model()
            if not view.isVisible() or not model.rowCount():
                continue
            view.setCurrentIndex(model.index(0, 0))
            spot = view.visualRect(model.index(0, 0)).center()
            self.menu_at(view.viewport(), spot)
            self.look.at(f"{name}, menu of {view.objectName()}")
            self.put_away()
            QTest.keyClick(view, Qt.Key.Key_F2)
            self.look.at(f"{name}, editor of {view.objectName()}")
            QTest.keyClick(QApplication.focusWidget() or view, Qt.Key.Key_Escape)
            self.put_away()

    def menu_at(self, widget: QWidget, spot: QPoint) -> None:
        """Ask for the menu at a point, as the second button of a mouse does."""
        why = QContextMenuEvent.Reason.Mouse
        where = widget.mapToGlobal(spot)
        QApplication.sendEvent(widget, QContextMenuEvent(why, spot, where))

    def _open_choices(self, name: str, page: QWidget) -> None:
        for box in page.findChildren(QComboBox):
            if box.isVisible() and box.isEnabled() and _key(box) not in self._pressed:
                self._pressed.add(_key(box))
                box.showPopup()
                self.look.at(f"{name}, {_key(box)}")
                box.hidePopup()

    def act(self, name: str) -> None:
        """Do an act of the menus, and look at what came of it."""
        self.furnished.actions[name].trigger()
        settle(0.03)
        self.look.at(f"act {name}")
        self.put_away()

    def put_away(self) -> None:
        """Close whatever lies over the page."""
        for _ in range(_MOST_OVER):
            over = QApplication.activePopupWidget() or QApplication.activeModalWidget()
            if over is None:
                break
            over.close()
            settle(0.0)
        for sheet in self.window.findChildren(Popover):
            sheet.close_sheet()
        for line in self.window.findChildren(TouchBar):
            line.close_sheet()


def _key(widget: QWidget) -> str:
    """What is one of a kind: members and tags have the same buttons many times."""
    kind, numbered = type(widget).__name__, widget.objectName()
    return f"{kind} {_NUMBERED.sub('', numbered) or getattr(widget, 'text', str)()}"


def _button(page: QWidget, key: str) -> QAbstractButton | None:
    buttons = page.findChildren(QAbstractButton)
    return next((button for button in buttons if _key(button) == key), None)
