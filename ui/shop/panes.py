"""F6: from pane to pane, as the Tab key would take long to do."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from ui.shell.acts import Actions
from ui.window import Window

_TAB = Qt.FocusReason.TabFocusReason


class Panes(QObject):
    """The top bar, the navigation, bars over the page and the page, in a circle.

    Attributes:
        bars: bars over the page, which take part while they are shown.
    """

    def __init__(self, window: Window, actions: Actions) -> None:
        super().__init__(window)
        self._window = window
        self._left: dict[QWidget, QWidget] = {}
        self.bars: list[QWidget] = []
        actions.bind("nextPane", lambda: self.go(1))
        actions.bind("lastPane", lambda: self.go(-1))
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._remember)

    def _panes(self) -> list[QWidget]:
        window = self._window
        bars = [bar for bar in self.bars if bar.isVisible()]
        return [window.top, window.navigation, *bars, window.middle]

    def _pane_of(self, widget: QWidget | None) -> int | None:
        for place, pane in enumerate(self._panes()):
            if widget is not None and (pane is widget or pane.isAncestorOf(widget)):
                return place
        return None

    def _remember(self, _old: QWidget | None, new: QWidget | None) -> None:
        place = self._pane_of(new)
        if place is not None and new is not None:
            self._left[self._panes()[place]] = new

    def go(self, by: int) -> None:
        """Give the focus to the pane `by` places on, where it was there last."""
        panes = self._panes()
        place = self._pane_of(QApplication.focusWidget())
        pane = panes[((-1 if place is None else place) + by) % len(panes)]
        target = self._left.get(pane)
        if target is None or not _can_take(target):
            target = first_in(pane)
        if target is not None:
            target.setFocus(_TAB)


def _can_take(widget: QWidget) -> bool:
    from shiboken6 import isValid  # noqa: PLC0415 - a page may have gone since

    return isValid(widget) and widget.isVisible() and widget.isEnabled()


def first_in(pane: QWidget) -> QWidget | None:
    """The first widget of a pane that Tab would stop at."""
    widget = pane.nextInFocusChain()
    while widget is not None and widget is not pane:
        tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if tab and pane.isAncestorOf(widget) and _can_take(widget):
            return widget
        widget = widget.nextInFocusChain()
    return None
