"""Reading, sorting and taking in everybody, a little at a time."""

from collections.abc import Callable, Collection, Iterator
from functools import cache
from typing import Any

from PySide6.QtCore import QObject, QTimer

from models.people.table_rows import (
    named_after,
    named_among,
    sought_after,
    sought_among,
    values_after,
    values_among,
)
from ui.desk import Desk
from ui.prospects.columns import Column, sorting_of
from ui.prospects.people import Sorting
from ui.prospects.table_model import ProspectTable

_PIECE = 2_500
_FEW = 200  # changes that are taken in one by one, each row staying where it is

Steps = Iterator[None]


class Loading(QObject):
    """Does what touches everybody in steps, one for each turn of the window.

    What is asked while something is under way waits for it.
    """

    def __init__(
        self, desk: Desk, table: ProspectTable, told: Callable[[], None]
    ) -> None:
        """Make one that has nothing to do yet.

        Args:
            desk: where to ask.
            table: what to fill and to sort.
            told: called when what is shown has changed.
        """
        super().__init__(table)
        self._desk, self._table, self._told = desk, table, told
        self._people = table.people
        self._waiting: list[Steps] = []
        self._clock = QTimer(self)
        self._clock.setInterval(0)
        self._clock.timeout.connect(self._go_on)

    def is_busy(self) -> bool:
        """Whether something is under way."""
        return bool(self._waiting)

    def begin(self) -> None:
        """Show everybody by name, those of a short list at once."""
        self._do(self._read_all())

    def sort(self, column: Column, *, down: bool = False) -> None:
        """Sort by a column, its other values last."""
        self._do(self._sorted(column, down=down))

    def take_in(self, ids: Collection[int]) -> None:
        """Take in whoever changed, came or went."""
        if self._waiting or len(ids) > _FEW:
            self._do(self._take_many(list(ids)))
        elif ids:
            self._take_few(list(ids))

    def read_anew(self) -> None:
        """Take in that anybody may have changed, come or gone."""
        self._do(self._read_anew())

    def pause(self) -> None:
        """Rest while nobody sees the table."""
        self._clock.stop()

    def resume(self) -> None:
        """Go on with what was under way."""
        if self._waiting:
            self._clock.start()

    def finish(self) -> None:
        """Do now all that is under way."""
        while self._waiting:
            self._go_on()

    def _do(self, steps: Steps) -> None:
        self._waiting.append(steps)
        if len(self._waiting) == 1:
            self._go_on()  # a short list is done by the first step
            if self._waiting:
                self._clock.start()

    def _go_on(self) -> None:
        steps = self._waiting[0]
        for _step in steps:
            return
        self._waiting.remove(steps)
        if not self._waiting:
            self._clock.stop()
        self._told()

    # reading

    def _read_all(self) -> Steps:
        last = 0
        while rows := self._desk.ask(named_after, last, _PIECE):
            last = rows[-1][0]
            self._people.learn(rows)
            if len(rows) < _PIECE:
                break
            yield
        yield from self._show_arranged()
        self._told()
        last = 0
        while more := self._desk.ask(sought_after, last, _PIECE):
            last = more[-1].id
            self._people.learn_sought(more)
            if len(more) < _PIECE:
                break
            yield
        if self._people.is_filtered:
            self._table.show_anew(self._people.choose)
        self._people.prepare()

    def _show_arranged(
        self, by: Sorting | None = None, gone: Collection[int] = ()
    ) -> Steps:
        """Arrange everybody, and show them in the last step."""
        for _step in self._people.arranging(by):
            if len(self._people) > _PIECE:
                yield
        self._table.show_anew(lambda: self._people.show_arranged(gone))
        if len(self._people) > _PIECE:
            yield
            self._people.prepare()
            yield

    # sorting

    def _sorted(self, column: Column, *, down: bool) -> Steps:
        values: dict[int, Any] = {}
        made = cache(sorting_of(column, self._people.key))  # many have the same
        last = 0
        while column.key != "name":
            rows = self._desk.ask(values_after, column.key, last, _PIECE)
            values.update((key, made(value)) for key, value in rows)
            if len(rows) < _PIECE:
                break
            last = rows[-1][0]
            yield
        yield from self._show_arranged(Sorting(column.key, values, down))

    def _read_anew(self) -> Steps:
        self._table.read_again()
        here: set[int] = set()
        last = 0
        while rows := self._desk.ask(named_after, last, _PIECE):
            part = [row[0] for row in rows]
            last = part[-1]
            here.update(part)
            self._people.learn(rows)
            self._people.learn_values(self._values(part))
            self._people.learn_sought(self._desk.ask(sought_among, part))
            yield
        gone = [key for key in self._people.order if key not in here]
        yield from self._show_arranged(gone=gone)
        self._table.read_again()

    def _values(self, ids: Collection[int]) -> list[tuple[int, Any]]:
        """What these are sorted by now."""
        key = self._people.column
        column = next((c for c in self._table.columns if c.key == key), None)
        if column is None or key == "name":
            return []
        made = sorting_of(column, self._people.key)
        rows = self._desk.ask(values_among, key, ids)
        return [(key, made(value)) for key, value in rows]

    # taking in

    def _take_few(self, ids: list[int]) -> None:
        named = self._desk.ask(named_among, ids)
        here = {row[0] for row in named}
        self._table.take_in(
            named,
            self._desk.ask(sought_among, ids),
            self._values(ids),
            [key for key in ids if key not in here],
        )
        self._told()

    def _take_many(self, ids: list[int]) -> Steps:
        gone: list[int] = []
        for start in range(0, len(ids), _PIECE):
            part = ids[start : start + _PIECE]
            self._table.read_again(part)
            named = self._desk.ask(named_among, part)
            here = {row[0] for row in named}
            gone += [key for key in part if key not in here]
            self._people.learn(named)
            self._people.learn_sought(self._desk.ask(sought_among, part))
            self._people.learn_values(self._values(part))
            if len(ids) > _PIECE:
                yield
        yield from self._show_arranged(gone=gone)
