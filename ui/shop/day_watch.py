"""Keeps the counts of Today and of the call run in the navigation true."""

from datetime import date
from functools import partial

from PySide6.QtCore import QObject, QTimer

from models.book.reader import Reader
from models.lists.smart_lists.aside import ask_aside
from models.people.today.asking import DayCount, day_count
from models.people.today.whose import Whose
from ui.lists.aside import Aside
from ui.shop.shop import Shop
from ui.today.whose import whose

_AFTER_CHANGE_MS = 250
_A_MINUTE = 60_000


class DayWatch(QObject):
    """Asks in a worker how many are due, a moment after each change.

    While Today is in sight it tells by itself what is left on it.
    """

    def __init__(self, shop: Shop) -> None:
        super().__init__(shop)
        self._shop = shop
        self._day: date | None = None
        self._aside = Aside(self)
        self._aside.answered.connect(self._show)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_AFTER_CHANGE_MS)
        self._soon.timeout.connect(self.count)
        self._minute = QTimer(self)
        self._minute.setInterval(_A_MINUTE)
        self._minute.timeout.connect(self.look_at_the_day)
        shop.window.closing.connect(self.stop)
        shop.stocked.connect(self.serve)
        self.serve()

    def stop(self) -> None:
        """Count no more; the book is about to be closed."""
        self._soon.stop()
        self._minute.stop()
        self._aside.stop()

    def serve(self) -> None:
        """Count the day of the book that is open now."""
        self._soon.stop()
        self._aside.forget()
        desk = self._shop.window.desk
        if desk is None:
            self._minute.stop()
            self._tell(DayCount(0, 0))
            return
        desk.changed.connect(self._hear)
        desk.wore.connect(self._hear)
        self._minute.start()
        self.count()

    def _hear(self, _what: object) -> None:
        self._soon.start()

    def count(self) -> None:
        """Ask how many are due, unless Today is in sight and tells it."""
        desk, work = self._shop.window.desk, self._shop.work
        if desk is None or work is None:
            return
        self._day = desk.today()
        if not self._is_told():
            held_to = whose(desk, mine=work.run.is_mine())
            question = partial(_counted, today=self._day, held_to=held_to)
            self._aside.ask(partial(ask_aside, desk.book.path, question))

    def _is_told(self) -> bool:
        page = None if self._shop.pages is None else self._shop.pages.made("today")
        return page is not None and page.isVisible()

    def _show(self, counted: DayCount) -> None:
        if not self._is_told():
            self._tell(counted)

    def _tell(self, counted: DayCount) -> None:
        navigation = self._shop.window.navigation
        navigation.show_due("today", counted.due)
        navigation.show_due("run", counted.calls)

    def look_at_the_day(self) -> None:
        """Count anew where another day has begun."""
        desk = self._shop.window.desk
        if desk is not None and desk.today() != self._day:
            self.count()


def _counted(reader: Reader, *, today: date, held_to: Whose) -> DayCount:
    return day_count(reader, today, member_id=held_to.member_id, hat=held_to.hat)
