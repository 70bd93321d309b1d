"""Everybody's names for the touch line, read in small portions and kept current."""

from PySide6.QtCore import QObject, QTimer

from models.book.change import Change
from models.people.board import tier_totals
from models.people.finding import names, names_after
from models.people.touch_line import PeopleIndex
from ui.desk import Desk

_PORTION = 500  # about ten milliseconds of work
_FEW = 500  # more changed people than this are read anew
_MANY = 30_000  # their index is 20 MB; more wait until the line is used
_LATER_MS = 300


class Everybody(QObject):
    """The people index over the book of a desk."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._index = PeopleIndex()
        self._read_to: int | None = None
        self._complete = False
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._read_portion)
        desk.changed.connect(self._follow)
        QTimer.singleShot(_LATER_MS, self, self._begin_with_few)

    def index(self) -> PeopleIndex:
        """Everybody, complete; what was not read yet is read now."""
        self.begin()
        while not self._complete:
            self._read_portion()
        return self._index

    def begin(self) -> None:
        """Begin to read everybody, portion by portion, unless it was begun."""
        if self._read_to is None:
            self._read_to = 0
            self._timer.start()

    def _begin_with_few(self) -> None:
        if sum(total.prospects for total in self._desk.ask(tier_totals)) <= _MANY:
            self.begin()

    def _read_portion(self) -> None:
        portion = self._desk.ask(names_after, self._read_to or 0, _PORTION)
        self._index.put_all((one.id, one.name, one.company) for one in portion)
        if portion:
            self._read_to = portion[-1].id
        if len(portion) < _PORTION:
            self._timer.stop()
            self._index.settle()
            self._complete = True

    def _follow(self, change: Change) -> None:
        if self._read_to is None or not change.prospects:
            return
        if len(change.prospects) > _FEW:
            self._index, self._read_to, self._complete = PeopleIndex(), None, False
            self.begin()
            return
        here = {one.id: one for one in self._desk.ask(names, change.prospects)}
        for key in change.prospects:
            one = here.get(key)
            if one is None:
                self._index.drop(key)
            elif self._complete or key <= self._read_to:
                self._index.put(key, one.name, one.company)
