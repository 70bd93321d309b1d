"""How many are selected and what they may be worth, counted a little at a time."""

from collections import Counter

from PySide6.QtCore import QObject, QTimer

from models.book.money import spoken
from models.people.table_rows import worth_of
from ui.desk import Desk
from ui.look.messages import announce
from ui.prospects.bulk_bar import BulkBar
from ui.prospects.table import ProspectsView

_WAIT_MS, _PIECE = 80, 5_000


class Selected(QObject):
    """Keeps the words of the bar right, and reads them out when they are settled."""

    def __init__(self, desk: Desk, view: ProspectsView, bar: BulkBar) -> None:
        super().__init__(view)
        self._desk, self._view, self._bar = desk, view, bar
        self._waiting: list[int] = []
        self._sums: Counter[str] = Counter()
        self._clock = QTimer(self)
        self._clock.setInterval(0)
        self._clock.timeout.connect(self._go_on)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_WAIT_MS)
        self._rest.timeout.connect(self.count_worth)

    def tell(self) -> int:
        """Say how many are selected now, and count their worth soon."""
        count = self._view.selected_count()
        self._bar.tell(f"{count:,} selected")
        self._clock.stop()
        if count > 1 and self._view.isVisible():  # a hidden page outlives its book
            self._rest.start()
        else:
            self._rest.stop()
        return count

    def stop(self) -> None:
        """Count nothing any more: nobody sees it."""
        self._rest.stop()
        self._clock.stop()

    def count_worth(self) -> None:
        """Begin to count what the selected may be worth."""
        self._rest.stop()
        self._waiting = self._view.selected_ids()
        self._sums.clear()
        self._clock.start()
        self._go_on()

    def _go_on(self) -> None:
        part, self._waiting = self._waiting[:_PIECE], self._waiting[_PIECE:]
        for currency, minor in self._desk.ask(worth_of, part):
            self._sums[currency] += minor
        if self._waiting:
            return
        self._clock.stop()
        sums = [spoken(minor, code) for code, minor in sorted(self._sums.items())]
        self._bar.tell(self._bar.count.text(), " + ".join(sums))
        worth = f", worth {' and '.join(sums)}" if sums else ""
        announce(self._view, f"{self._bar.count.text()}{worth}")
