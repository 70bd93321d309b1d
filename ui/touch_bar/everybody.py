"""Everybody's names for the touch line, read in small portions and kept current."""

from PySide6.QtCore import QObject, QTimer

from models.book.change import Change
from models.people.finding import Named, names
from models.people.touch_line import PeopleIndex
from ui.desk import Desk

_PORTION = 500  # about ten milliseconds of work
_FEW = 500  # more changed people than this are read anew
_LATER_MS = 300


class Everybody(QObject):
    """The people index over the book of a desk."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._index = PeopleIndex()
        self._waiting: list[Named] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._read_portion)
        desk.changed.connect(self._follow)
        QTimer.singleShot(_LATER_MS, self, self._begin)

    def index(self) -> PeopleIndex:
        """Everybody, complete; what was not read yet is read now."""
        self._begin()
        while self._waiting:
            self._read_portion()
        return self._index

    def _begin(self) -> None:
        if self._waiting is None:
            self._waiting = self._desk.ask(names)
            self._timer.start()

    def _read_portion(self) -> None:
        waiting = self._waiting or []
        portion, self._waiting = waiting[:_PORTION], waiting[_PORTION:]
        self._index.put_all((one.id, one.name, one.company) for one in portion)
        if not self._waiting:
            self._timer.stop()
            self._index.settle()

    def _follow(self, change: Change) -> None:
        if self._waiting is None or not change.prospects:
            return
        if len(change.prospects) > _FEW:
            self._index, self._waiting = PeopleIndex(), None
            self._begin()
            return
        here = {one.id: one for one in self._desk.ask(names, change.prospects)}
        left = [one for one in self._waiting if one.id not in change.prospects]
        self._waiting = left
        for key in change.prospects:
            one = here.get(key)
            if one is None:
                self._index.drop(key)
            else:
                self._index.put(key, one.name, one.company)
