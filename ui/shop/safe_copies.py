"""A verified copy of the book each day, and the words that say so."""

from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, QTimer

from models.book.backup import copies, daily_copy, made_at
from models.book.book import Book
from models.book.identity import book_id
from models.book.moments import Clock
from ui.kept_copies import backups_of
from ui.look.dates import short_day
from ui.shop.errands import Errands
from ui.shop.shop import Shop

_A_QUARTER = 15 * 60 * 1000


class SafeCopies(QObject):
    """Makes the daily copy in the background and shows when it was made."""

    def __init__(self, shop: Shop, errands: Errands) -> None:
        super().__init__(shop)
        self._shop, self._errands = shop, errands
        self._clock = QTimer(self)
        self._clock.setInterval(_A_QUARTER)
        self._clock.timeout.connect(self.begin)

    def begin(self) -> None:
        """Copy the open book, if today's copy is not there yet."""
        desk = self._shop.window.desk
        self._clock.start()
        if desk is None:
            return
        path, today = desk.book.path, desk.today()
        folder = backups_of(desk.ask(book_id))
        self._say(path, folder, today)
        self._errands.send(
            partial(_copied, path, folder, today, desk.book.now),
            lambda _made: self._say(path, folder, today),
        )

    def _say(self, path: Path, folder: Path, today: date) -> None:
        desk = self._shop.window.desk
        if desk is None or desk.book.path != path:
            return
        account = self._shop.window.navigation.account.button
        made = copies(path, folder)
        words = "Saved here"
        if made:
            moment = desk.local(made_at(made[0]))
            form = QLocale.FormatType.ShortFormat
            same = moment.date() == today
            at = QLocale().toString(moment.time().replace(microsecond=0), form)  # type: ignore[call-overload]  # a Python time is taken
            words = f"Backed up {at if same else short_day(moment.date(), today)}"
        account.show_safe(words, f"The book is {path}. Copies are in {folder}.")


def _copied(path: Path, folder: Path, today: date, now: Clock) -> None:
    """Make today's copy; then let go of kept files that nobody can want back.

    An erasure that was cut short is finished first: no copy may keep who was erased.
    """
    from models.lists.erasing.copies import clear_up_if_due  # noqa: PLC0415 - as below
    from models.people.attachments import purge_files  # noqa: PLC0415 - an operation

    clear_up_if_due(path, folder, now())
    if daily_copy(path, folder, today) is None:
        return
    book = Book.open(path, now=now)
    try:
        book.do(purge_files, now=now())
    finally:
        book.close()
