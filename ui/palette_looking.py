"""Looking for people and notes beside the window, one question at a time."""

from functools import partial

from PySide6.QtCore import QObject, Qt, Signal

from models.book.refusals import NotSaved
from models.lists.search.everything import Found
from models.lists.search.finder import Finder
from ui.desk import Desk

PEOPLE, NOTES = 8, 5


class Looking(QObject):
    """Asks a book in a thread of its own, while the palette is open.

    Signals:
        found: the `Found` of the newest text only.
        failed: a `NotSaved`, where the book could not be read.
    """

    found = Signal(object)
    failed = Signal(object)
    _came = Signal(object, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._desk: Desk | None = None
        self._finder: Finder | None = None
        self._turn = 0
        self.wanted = ""
        self._came.connect(self._take, Qt.ConnectionType.QueuedConnection)

    @property
    def is_looking(self) -> bool:
        """Whether an answer is still to come."""
        return bool(self.wanted)

    def serve(self, desk: Desk | None) -> None:
        """Look in this book from now on."""
        self.stop()
        self._desk = desk

    @property
    def has_book(self) -> bool:
        """Whether there is a book to look in."""
        return self._desk is not None

    def look_for(self, text: str) -> None:
        """Begin to look; `found` comes when it is there, unless other text comes."""
        if self._desk is None:
            return
        if self._finder is None:
            self._turn += 1
            told = partial(self._came.emit, self._turn)
            path = self._desk.book.path
            self._finder = Finder(path, told, people=PEOPLE, notes=NOTES)
        self.wanted = text
        self._finder.find(text)

    def forget(self) -> None:
        """Want no answer any more."""
        self.wanted = ""

    def _take(self, turn: int, answer: Found | NotSaved) -> None:
        """Take an answer that came over from the thread, if it is still wanted."""
        if turn != self._turn or not self.wanted:
            return
        if isinstance(answer, Found):
            if answer.text == self.wanted:
                self.wanted = ""
                self.found.emit(answer)
        else:
            self.wanted = ""
            self.failed.emit(answer)

    def stop(self) -> None:
        """Let the book go."""
        self.wanted = ""
        finder, self._finder = self._finder, None
        if finder is not None:
            finder.close()
