"""Keeps the calendar in its folder as the book changes."""

from datetime import datetime
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer

from models.book.change import Change
from models.book.identity import book_id
from models.book.refusals import NotSaved, Refused
from models.lists.exporting.aside import asked_aside
from ui.calendar.folder_row import FolderRow
from ui.commands.calendar_folder import write_calendar
from ui.desk import Desk
from ui.settings.business_page import BusinessPage
from ui.shell.asking import ask_for_folder
from ui.shell.messages import Messages
from ui.shell.opening import documents
from ui.shop.errands import Errands
from ui.shop.shop import Shop

AFTER_MS = 1500
"""So long a calendar waits for further changes before it is written."""
_SHOWN = frozenset({"step", "prospect", "contact_point", "business"})


class CalendarActs(QObject):
    """Writes appointments and next steps into the folder that was chosen.

    Attributes:
        told: what came of it last; a sentence that begins with the trouble, if any.
    """

    def __init__(self, shop: Shop, messages: Messages, errands: Errands) -> None:
        super().__init__(shop)
        self._shop, self._messages, self._errands = shop, messages, errands
        self._desk: Desk | None = None
        self._name = self.told = self._trouble = ""
        self._row: FolderRow | None = None
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(AFTER_MS)
        self._waiting.timeout.connect(self.write)
        shop.stocked.connect(self.serve)
        shop.window.closing.connect(self._leave)
        self.serve()

    def serve(self) -> None:
        """Keep the calendar of the book that is shown now."""
        desk, pages = self._shop.window.desk, self._shop.pages
        if desk is self._desk:
            return
        self._waiting.stop()
        self._desk, self._row, self.told, self._trouble = desk, None, "", ""
        if desk is None or pages is None:
            return
        self._name = f"calendar/{desk.ask(book_id)}"
        desk.changed.connect(self._on_change)
        pages.shown.connect(self._on_page)
        self._on_page(pages.current())
        self.write()

    @property
    def folder(self) -> Path | None:
        """Where the calendar of this book is kept on this computer, if it is."""
        kept = self._shop.window.memory.word(self._name, "") if self._name else ""
        return Path(kept) if kept else None

    @property
    def row(self) -> FolderRow | None:
        """What the settings show of it, once they were shown."""
        return self._row

    def _on_page(self, name: str) -> None:
        page = self._shop.pages.in_sight() if self._shop.pages is not None else None
        if name == "settings" and isinstance(page, BusinessPage) and not self._row:
            self._row = row = FolderRow()
            page.add_section("Calendar for your phone", row)
            row.choose.connect(self.choose)
            row.stop.connect(lambda: self.keep_in(None))
            self._show()

    def choose(self) -> None:
        """Ask for the folder."""
        begin = self.folder or documents()
        chosen = ask_for_folder(self._shop.window, "Folder of the calendar", begin)
        if chosen is not None:
            self.keep_in(chosen)

    def keep_in(self, folder: Path | None) -> None:
        """Keep the calendar in a folder from now on; None keeps none.

        The file that was written before stays where it is.
        """
        self._shop.window.memory.keep(self._name, "" if folder is None else str(folder))
        self._shop.window.memory.save()
        self.told = self._trouble = ""
        self.write()
        self._show()

    def _on_change(self, change: Change) -> None:
        if self.folder is not None and (change.wide or _SHOWN & change.rows.keys()):
            self._waiting.start()

    def write(self) -> None:
        """Write the calendar now, beside the window."""
        self._waiting.stop()
        desk, folder = self._desk, self.folder
        if desk is not None and folder is not None:
            written = partial(_written, desk.book.path, folder, desk.now())
            self._errands.send(written, lambda came: self._take(desk, came))

    def _take(self, desk: Desk, came: object) -> None:
        """Tell what came of it; the same trouble is told once."""
        if desk is not self._desk or not isinstance(came, _Came):
            return
        self.told = came.words
        if came.is_trouble and came.words != self._trouble:
            self._messages.refuse(came.words)
        self._trouble = came.words if came.is_trouble else ""
        self._show()

    def _show(self) -> None:
        if self._row is not None:
            self._row.show_folder(self.folder, self.told)

    def _leave(self) -> None:
        """Write what still waits; the window closes and its worker is gone."""
        desk, folder = self._desk, self.folder
        if self._waiting.isActive() and desk is not None and folder is not None:
            self._waiting.stop()
            _written(desk.book.path, folder, desk.now())
        self._desk = None


class _Came(NamedTuple):
    words: str
    is_trouble: bool


def _written(book: Path, folder: Path, now: datetime) -> _Came:
    """What came of writing the calendar, in words, trouble too."""
    try:
        with asked_aside(book) as aside:
            written = write_calendar(aside, book.stem, folder, now=now)
    except (Refused, NotSaved) as trouble:
        return _Came(str(trouble), is_trouble=True)
    many = "1 entry" if written.entries == 1 else f"{written.entries:,} entries"
    return _Came(f"“{written.file.name}” holds {many}.", is_trouble=False)
