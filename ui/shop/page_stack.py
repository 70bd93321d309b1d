"""The middle of the window: pages by their names, each made when first gone to."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.desk import Desk

Makers = Mapping[str, Callable[[], QWidget]]


class PageStack(QObject):
    """Pages by their names, of which one is in sight.

    Signals:
        shown: the name of the page in sight now.

    Attributes:
        papers: what prints ("print") or saves ("save") a page, by its name.
    """

    shown = Signal(str)

    def __init__(self, desk: Desk, stack: QStackedWidget) -> None:
        super().__init__(stack)
        self._desk, self._stack = desk, stack
        self._made: dict[str, QWidget] = {}
        self._makers_of: dict[str, Callable[[], QWidget]] = {}
        self.papers: dict[str, Callable[[str], None]] = {}

    def add_makers(self, makers: Makers) -> None:
        """Let these pages be made when they are first gone to."""
        self._makers_of.update(makers)

    def keep(self, name: str, page: QWidget) -> None:
        """Take a page in that was made already."""
        self._made[name] = page
        self._stack.addWidget(page)

    def names(self) -> set[str]:
        """The names of all pages there are, made or not."""
        return {*self._made, *self._makers_of}

    def made(self, name: str) -> QWidget | None:
        """The page of this name if it was gone to before."""
        return self._made.get(name)

    def current(self) -> str:
        """The name of the page in sight; "" for one that is not of this book."""
        sight = self._stack.currentWidget()
        return next((n for n, page in self._made.items() if page is sight), "")

    def in_sight(self) -> QWidget | None:
        """The page in sight."""
        return self._stack.currentWidget()

    def go(self, name: str) -> QWidget:
        """The page of this name, in sight now."""
        page = self.page(name)
        if self._stack.currentWidget() is not page:
            self._stack.setCurrentWidget(page)
        self.shown.emit(name)
        return page

    def page(self, name: str) -> QWidget:
        """The page of this name, in sight or not."""
        page = self._made.get(name)
        if page is None:
            page = self._makers_of[name]()
            self.keep(name, page)
        return page
