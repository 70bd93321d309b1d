"""Keeps the meter of the week true while a book is open."""

from datetime import date

from PySide6.QtCore import QObject, QTimer

from models.book.change import Change
from models.people.today.week import touches_of_week
from ui.shell.week_meter import WeekMeter
from ui.shop.shop import Shop

_A_MINUTE = 60_000
_COUNTED = frozenset({"touch", "work_rule", "business"})


class WeekWatch(QObject):
    """Shows the meter of the week in the navigation."""

    def __init__(self, shop: Shop) -> None:
        super().__init__(shop)
        self._shop = shop
        self._day: date | None = None
        navigation = shop.window.navigation
        self.meter = WeekMeter(navigation)
        navigation.narrowed.connect(self.meter.be_narrow)
        navigation.take_meter(self.meter)
        self._minute = QTimer(self)
        self._minute.setInterval(_A_MINUTE)
        self._minute.timeout.connect(self._look_at_the_day)
        shop.window.closing.connect(self._minute.stop)
        shop.stocked.connect(self.serve)
        self.serve()

    def serve(self) -> None:
        """Show the week of the book that is open now."""
        desk = self._shop.window.desk
        self.meter.setVisible(desk is not None)
        if desk is None:
            self._minute.stop()
            return
        desk.changed.connect(self._take_in)
        self._minute.start()
        self._count()

    def _take_in(self, change: Change) -> None:
        if change.wide or _COUNTED & change.rows.keys():
            self._count()

    def _look_at_the_day(self) -> None:
        desk = self._shop.window.desk
        if desk is not None and desk.today() != self._day:
            self._count()

    def _count(self) -> None:
        desk = self._shop.window.desk
        if desk is not None:
            self._day = desk.today()
            self.meter.show_touches(desk.ask(touches_of_week, self._day))
