"""A walk through the sample book by the window's own acts, leaving pictures."""

import os
import sys
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from models.book.book import Book
from models.people.finding import found
from models.people.kinds import Tier
from ui.commands.sample import lay_out
from ui.look.theme import Choice, theme
from ui.offers.editor import OfferEditor
from ui.offers.typesetter import Paper
from ui.shell.opening import opened
from ui.shop.furnishing import Furnishing
from ui.shop.pages import Pages
from ui.shop.shop import Shop
from ui.start import application, wear_look
from ui.touch_bar.bar import TouchBar
from ui.window import Window
from ui.window_memory import WindowMemory

SIZE = (1440, 900)
WHOM = "Colm Gallagher"
LINE = "colm vm, tomorrow 10 call back 15m"
WORKS = (
    ("Design of the first bag", "1", "fixed", "3600.00"),
    ("Artwork for three blends", "3", "bag", "450.00"),
    ("Days at the printer", "2", "day", "780.00"),
)
_PATIENCE = 30.0
_NO_KEY = Qt.KeyboardModifier.NoModifier
_ONE_UP = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier


def play(folder: Path, *, now: Callable[[], datetime]) -> list[Path]:
    """The files that the tour left in the folder, which is made if need be.

    Raises:
        NotSaved: the disk did not take the sample book.
        OSError: the folder cannot be written to.
    """
    if sys.platform == "linux" and not os.environ.get("DISPLAY"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    folder.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(prefix="baton-tour-") as lent:
        place = Path(lent)
        book = Book.create(place / "Halden & Reyes.baton", name="Halden", now=now)
        lay_out(book)
        path = book.path
        book.close()
        memory = WindowMemory(place)
        wear_look(application(), memory)
        tour = Tour(folder, path, memory, now)
        try:
            tour.walk()
        finally:
            tour.end()
    return tour.left


class Tour:
    """One window walked through, as a hand would."""

    def __init__(
        self,
        folder: Path,
        book: Path,
        memory: WindowMemory,
        now: Callable[[], datetime],
    ) -> None:
        self._folder = folder
        self.left: list[Path] = []
        self._window = Window(memory, now=now)
        self._shop = Shop(self._window)
        self._shop.begin(opened(book, now))
        self._window.resize(*SIZE)
        self._window.show()
        self._furnishing = Furnishing(self._shop, backups=False)
        self._furnishing.look.wear("light")
        _until(lambda: self._furnishing.is_ready)

    @property
    def _pages(self) -> Pages:
        pages = self._shop.pages
        assert pages is not None
        return pages

    def walk(self) -> None:
        """Move a card, log a call, write a proposal; look at every page."""
        whom = self._id_of(WHOM)
        self._picture("board")
        self._move_a_card(whom)
        self._log_a_call()
        self._pages.open_record(whom)
        self._picture("record")
        self._write_a_proposal(whom)
        for act, name in (
            ("prospects", "prospects"),
            ("offers", "offers"),
            ("bringList", "import"),
            ("settings", "your-business"),
        ):
            self._act(act)
            self._picture(name)
        self._find()

    def end(self) -> None:
        """Close the window and all it holds."""
        self._window.leave()
        self._window.deleteLater()
        _let(0.05)

    def _id_of(self, name: str) -> int:
        desk = self._window.desk
        assert desk is not None
        return desk.ask(found, name)[0].id

    def _act(self, name: str) -> None:
        self._furnishing.actions[name].trigger()
        _let(0.1)

    def _picture(self, name: str) -> None:
        """Leave a picture of the window, light and dark."""
        _let(0.2)
        number = 1 + len({path.name[:2] for path in self.left if path.suffix == ".png"})
        self._grab(number, name)
        other: Choice = "light" if theme().scheme == "dark" else "dark"
        self._furnishing.look.wear(other)
        _let(0.1)
        self._grab(number, name)

    def _grab(self, number: int, name: str) -> None:
        path = self._folder / f"{number:02}-{name}-{theme().scheme}.png"
        self._window.grab().save(str(path))
        self.left.append(path)

    def _move_a_card(self, whom: int) -> None:
        self._act("board")
        board = self._pages.board
        board.go_to(whom)
        _key(board.columns[Tier.WARM].list, Qt.Key.Key_Right, held=_ONE_UP)
        _until(lambda: whom in board.columns[Tier.HOT].model)
        _let(0.3)
        self._picture("card-moved")

    def _log_a_call(self) -> None:
        self._act("logTouch")
        line = self._window.top.touch_bar()
        assert isinstance(line, TouchBar)
        for letter in LINE:
            _key(line, Qt.Key(0), text=letter)
        _let(0.3)
        self._picture("touch-line")
        _key(line, Qt.Key.Key_Return)
        _until(lambda: not line.is_open)

    def _write_a_proposal(self, whom: int) -> None:
        self._pages.begin_offer(whom)
        editor = self._window.stack.currentWidget()
        assert isinstance(editor, OfferEditor)
        for work in WORKS:
            editor.bench.begin_line()
            for cell in work:
                _write(cell)
        editor.keep_typed()
        _until(lambda: WORKS[-1][0] in editor.preview.text())
        self._picture("proposal")
        papers: list[Paper] = []
        assert editor.sheet is not None
        editor.typesetter.make(editor.sheet, papers.append)
        _until(lambda: bool(papers))
        path = self._folder / "proposal.pdf"
        path.write_bytes(papers[0].pdf)
        self.left.append(path)
        editor.leave()

    def _find(self) -> None:
        self._act("board")
        self._act("find")
        palette = self._furnishing.palette
        palette.line.setText("harb")
        _until(lambda: not palette.is_looking)
        self._picture("palette")
        palette.close_sheet()


def _write(cell: str) -> None:
    """Type into what has the focus, and go on to the next cell."""
    for letter in cell:
        _key(_focused(), Qt.Key(0), text=letter)
    _key(_focused(), Qt.Key.Key_Tab)


def _focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def _key(
    target: QWidget,
    key: Qt.Key,
    text: str = "",
    held: Qt.KeyboardModifier = _NO_KEY,
) -> None:
    """Press and let go a key on a widget, as the window system does."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(target, QKeyEvent(kind, key, held, text))
    _let(0.0)


def _let(seconds: float) -> None:
    """Let the window work for so long."""
    until = time.monotonic() + seconds
    while True:
        QApplication.processEvents()
        # Without a loop of its own Qt keeps what was to be deleted later.
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        if time.monotonic() >= until:
            return
        time.sleep(0.005)


def _until(there: Callable[[], bool]) -> None:
    """Let the window work until something is there.

    Raises:
        TimeoutError: it did not come; that is our own fault.
    """
    until = time.monotonic() + _PATIENCE
    while not there():
        if time.monotonic() > until:
            raise TimeoutError("the tour waited in vain")
        _let(0.01)
