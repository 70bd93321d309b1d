"""The window: a frame that stays, and the pages of the book that is open."""

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QMoveEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import delete

from models.book.refusals import NotSaved
from ui.desk import Desk
from ui.guarded import guarded
from ui.look.theme import px, theme
from ui.shell.first_paint import say_painted
from ui.shell.mark import window_icon
from ui.shell.menus import name_menus
from ui.shell.navigation import Navigation
from ui.shell.opening import Opened
from ui.shell.top_bar import TopBar
from ui.window_memory import WindowMemory

SMALLEST = (1024, 640)
USUAL = (1440, 900)
_FRAME = 40  # the title that the system puts above it
RAIL_UNDER = 1200
_KEEP_AFTER_MS = 1000


def _never() -> bool:
    return False


class _Ground(QWidget):
    """All of the window under the menus; says when it was painted first."""

    painted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._told = False

    @guarded()
    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._told:
            self._told = True
            QTimer.singleShot(0, self.painted.emit)  # the children are painted by then


class Window(QMainWindow):
    """One window over one book, or over none yet.

    Signals:
        painted: the first picture is on the screen; the rest may be loaded.
        closing: the window goes.
        hidden: it was closed and stays, unseen.

    Attributes:
        hides_instead: whether closing only hides it, as the tray decides.
    """

    painted = Signal()
    closing = Signal()
    hidden = Signal()

    def __init__(self, memory: WindowMemory, *, now: Callable[[], datetime]) -> None:
        super().__init__()
        self.setObjectName("window")
        self.setWindowIcon(window_icon())
        self.setMinimumSize(*SMALLEST)
        self.memory, self.now = memory, now
        self.opened: Opened | None = None
        self.desk: Desk | None = None
        self.hides_instead: Callable[[], bool] = _never
        self._frame()
        self.show_title("")
        name_menus(self.menuBar())
        self._keeping = QTimer(self)
        self._keeping.setSingleShot(True)
        self._keeping.setInterval(_KEEP_AFTER_MS)
        self._keeping.timeout.connect(self._keep_place)
        self._take_place()
        theme().changed.connect(self._fold)

    def _frame(self) -> None:
        ground = _Ground(self)
        ground.painted.connect(self._was_painted)
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.top = TopBar(ground)
        column.addWidget(self.top)
        below = QHBoxLayout()
        below.setSpacing(0)
        self.navigation = Navigation(ground)
        self.middle = QWidget(ground)
        self.middle.setObjectName("middle")
        self.room = QVBoxLayout(self.middle)
        self.room.setContentsMargins(0, 0, 0, 0)
        self.room.setSpacing(0)
        self.stack = QStackedWidget(self.middle)
        self.room.addWidget(self.stack, 1)
        below.addWidget(self.navigation)
        below.addWidget(self.middle, 1)
        column.addLayout(below, 1)
        self.setCentralWidget(ground)

    def _was_painted(self) -> None:
        say_painted()
        self.painted.emit()

    def _take_place(self) -> None:
        kept = self.memory.geometry()
        if kept is None or not self.restoreGeometry(kept):
            room = self.screen().availableSize()
            high = room.height() - px(_FRAME)
            self.resize(min(USUAL[0], room.width()), min(USUAL[1], high))

    def _keep_place(self) -> None:
        self.memory.keep_geometry(self.saveGeometry())

    def show_title(self, business: str) -> None:
        """Name the business in the frame; `[*]` in a name means nothing to Qt."""
        name = business.replace("[*]", "[*][*]")
        self.setWindowTitle(f"{name} — Baton" if name else "Baton")

    def take(self, opened: Opened) -> Desk:
        """The desk over this book, which is the window's from now on."""
        self.leave_book()
        self.opened = opened
        self.desk = Desk(opened.book, self)
        return self.desk

    def leave_book(self) -> None:
        """Close the book that is open, and all that shows it."""
        while (page := self.stack.widget(0)) is not None:
            self.stack.removeWidget(page)
            delete(page)  # at once: nothing of it may ask a closed book later
        if self.desk is not None:
            self.top.wait()
            with suppress(NotSaved):  # every act is on the disk; only tidying failed
                self.desk.close()
            self.desk.deleteLater()
            self.desk = None
        if self.opened is not None:
            self.opened.lock.let_go()
            self.opened = None

    def come_forward(self) -> None:
        """Be the window in front, as a second start asks for."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def _fold(self) -> None:
        self.navigation.be_narrow(narrow=self.width() < px(RAIL_UNDER))

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()
        self._keeping.start()

    @guarded()
    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self._keeping.start()

    def leave(self) -> None:
        """Close for good, also where closing would only hide."""
        unseen = self.isHidden()
        self.hides_instead = _never
        self.close()
        if unseen:  # Qt ends by itself only after a window in sight
            QApplication.quit()

    @guarded()
    def closeEvent(self, event: QCloseEvent) -> None:
        self._keep_place()
        self.memory.save()
        if self.hides_instead():
            event.ignore()
            QApplication.setQuitOnLastWindowClosed(False)
            self.hide()
            self.hidden.emit()
            return
        QApplication.setQuitOnLastWindowClosed(True)
        self.closing.emit()
        self.leave_book()
        super().closeEvent(event)
