"""The saved lists of the open book with their counts, kept true in the background."""

from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from models.book.change import Change
from models.book.refusals import Refused
from models.lists.smart_lists.aside import counts_aside
from models.lists.smart_lists.asking import saved_lists
from models.lists.smart_lists.conditions import Group
from models.lists.smart_lists.written import read
from ui.desk import Desk
from ui.lists.aside import Aside

_AFTER_CHANGE_MS = 250
_A_MINUTE = 60_000


class KeptList(NamedTuple):
    """A saved list; `conditions` is None where a newer Baton wrote them.

    Attributes:
        trouble: why its conditions cannot be read, a sentence.
        people: how many stand on it; None while it is not known.
    """

    id: int
    name: str
    conditions: Group | None
    pinned: bool
    trouble: str = ""
    people: int | None = None


class KeptLists(QObject):
    """The saved lists, in their order.

    Counts are asked in a worker a moment after the last act, so that neither typing
    nor a thousand acts in a row wait for them.

    Signals:
        changed: a list or a count is another one.
    """

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.lists: list[KeptList] = []
        self._waiting: list[int] = []
        self._counted_on = desk.today()
        self._aside = Aside(self)
        self._aside.answered.connect(self._take_counts)
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(_AFTER_CHANGE_MS)
        self._clock.timeout.connect(self.count)
        self._day_clock = QTimer(self)
        self._day_clock.setInterval(_A_MINUTE)
        self._day_clock.timeout.connect(self._look_at_the_day)
        self._day_clock.start()
        desk.changed.connect(self._take_in)
        self.load()

    def stop(self) -> None:
        """Count no more; the book is about to be closed."""
        self._clock.stop()
        self._day_clock.stop()
        self._aside.stop()

    def by_id(self, list_id: int) -> KeptList | None:
        """The list of this id; None where there is none any more."""
        return next((kept for kept in self.lists if kept.id == list_id), None)

    def load(self) -> None:
        """Read the lists anew; counts that are known stay until the new ones come."""
        known = {kept.id: kept.people for kept in self.lists}
        self.lists = []
        for card in self._desk.ask(saved_lists):
            conditions, trouble = None, ""
            try:
                conditions = read(card.said)
            except Refused as refusal:  # of a newer Baton; said where it is shown
                trouble = str(refusal)
            self.lists.append(
                KeptList(
                    card.id,
                    card.name,
                    conditions,
                    bool(card.pinned),
                    trouble,
                    known.get(card.id),
                )
            )
        self.changed.emit()
        self.count()

    def count(self) -> None:
        """Ask in the worker how many stand on each list, one list after the other.

        Those that still waited come first, so that each has its turn however often
        something changes.
        """
        known = [kept.id for kept in self.lists if kept.conditions is not None]
        waiting = [key for key in self._waiting if key in known]
        self._waiting = [*waiting, *(key for key in known if key not in waiting)]
        self._counted_on = self._desk.today()
        self._ask_next()

    def _ask_next(self) -> None:
        kept = self.by_id(self._waiting[0]) if self._waiting else None
        if kept is not None and kept.conditions is not None:
            asked = [(kept.id, kept.conditions)]
            path, today = self._desk.book.path, self._counted_on
            self._aside.ask(partial(counts_aside, path, asked, today))

    def _take_counts(self, counts: dict[int, int]) -> None:
        self._waiting = [key for key in self._waiting if key not in counts]
        counted = [
            kept._replace(people=counts.get(kept.id, kept.people))
            for kept in self.lists
        ]
        if counted != self.lists:
            self.lists = counted
            self.changed.emit()
        self._ask_next()

    def _take_in(self, change: Change) -> None:
        if "saved_list" in change.rows:
            self.load()
        elif self.lists and (change.prospects or "business" in change.rows):
            self._clock.start()

    def _look_at_the_day(self) -> None:
        if self._desk.today() != self._counted_on:
            self.count()
