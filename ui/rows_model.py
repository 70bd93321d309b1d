"""A list model over rows with a key, that applies differences and keeps its place."""

from bisect import bisect_left
from collections.abc import Callable, Collection, Iterable, Sequence
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from ui.guarded import guarded

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
_NOTHING: Any = None  # what Qt takes for "no value", of whatever type
_MOST_RUNS = 64  # above that many separate changes one reset is cheaper for the views
_LONG_TAIL = 1000  # that many last rows are not looked at one by one


class Keyed(Protocol):
    """A row of a question: a value whose `id` stays the same over its changes."""

    @property
    def id(self) -> int: ...


RowT = TypeVar("RowT", bound=Keyed)
Order = Callable[[RowT], Any]


class RowsModel(QAbstractListModel, Generic[RowT]):
    """The rows of one question, in its order.

    Views keep selection, current row and scrolling over `show` and `replace`.

    Attributes:
        rows: what is shown; read it, change it only through the methods.
    """

    def __init__(
        self, parent: QObject | None = None, *, order: Order[RowT] | None = None
    ) -> None:
        """Make an empty model.

        Args:
            parent: keeps it alive.
            order: a key, unique for each row, that the question sorts by; needed
                for `replace`, and makes `row_of` quick.
        """
        super().__init__(parent)
        self.rows: list[RowT] = []
        self._order = order
        self._known: dict[int, RowT] = {}

    # what a kind of row says of itself

    def words(self, row: RowT) -> str:
        """The row's name, as a screen reader reads it."""
        return str(row)

    def description(self, row: RowT) -> str:
        """What the picture says beside the name."""
        del row
        return ""

    def tip(self, row: RowT) -> str:
        """The row's tooltip, already escaped."""
        del row
        return ""

    # finding

    def __contains__(self, key: object) -> bool:
        """Whether the row with this id is shown."""
        return key in self._known

    def row_by_id(self, key: int) -> RowT | None:
        """The row with this id."""
        return self._known.get(key)

    def row_of(self, key: int) -> int:
        """The place of the row with this id, or -1."""
        row = self._known.get(key)
        if row is None:
            return -1
        return self._place_of(row)

    def index_of(self, key: int) -> QModelIndex:
        """The model index of the row with this id, invalid where it is not shown."""
        place = self.row_of(key)
        return self.index(place, 0) if place >= 0 else QModelIndex()

    def ids_at(self, indexes: Iterable[Index]) -> list[int]:
        """The ids of these indexes, top to bottom."""
        return [self.rows[row].id for row in sorted({i.row() for i in indexes})]

    def _place_of(self, row: RowT) -> int:
        if self._order is not None:
            return bisect_left(self.rows, self._order(row), key=self._order)
        return next(i for i, other in enumerate(self.rows) if other.id == row.id)

    # changing

    def show(self, rows: Sequence[RowT]) -> None:
        """Show these rows instead, telling views only what differs."""
        new = list(rows)
        wanted = {row.id: row for row in new}
        self._cut_tail(new)
        gone = _runs([i for i, r in enumerate(self.rows) if r.id not in wanted])
        come = _runs([i for i, r in enumerate(new) if r.id not in self._known])
        if self.rows and len(gone) + len(come) > _MOST_RUNS:
            self._reset(new, wanted)
            return
        for first, last in reversed(gone):
            self._take_out(first, last)
        kept = [row for row in new if row.id in self._known]
        self._permute(kept)
        self._known = wanted
        self._tell_changes(kept)
        for first, last in come:
            self.beginInsertRows(NOWHERE, first, last)
            self.rows[first:first] = new[first : last + 1]
            self.endInsertRows()

    def append(self, rows: Sequence[RowT]) -> None:
        """Show more rows at the end: the rest of a long list, in pieces."""
        fresh = [row for row in rows if row.id not in self._known]
        if not fresh:
            return
        end = len(self.rows)
        self.beginInsertRows(NOWHERE, end, end + len(fresh) - 1)
        self.rows += fresh
        self._known.update((row.id, row) for row in fresh)
        self.endInsertRows()

    def replace(self, rows: Iterable[RowT], gone: Collection[int] = ()) -> None:
        """Take in rows that changed or came, and drop those that are `gone`.

        The cost follows the rows given, not the rows shown; needs `order`.
        """
        assert self._order is not None, "replace needs the order of the rows"
        for key in gone:
            self._drop(key)
        for row in rows:
            old = self._known.get(row.id)
            if old is not None and self._order(old) == self._order(row):
                place = self._place_of(old)
                self.rows[place] = self._known[row.id] = row
                if old != row:
                    at = self.index(place, 0)
                    self.dataChanged.emit(at, at)
                continue
            if old is None:
                self._put_in(row)
            else:
                self._move(old, row)

    def _put_in(self, row: RowT) -> None:
        place = self._place_of(row)
        self.beginInsertRows(NOWHERE, place, place)
        self.rows.insert(place, row)
        self._known[row.id] = row
        self.endInsertRows()

    def _drop(self, key: int) -> None:
        place = self.row_of(key)
        if place >= 0:
            self._take_out(place, place)

    def _move(self, old: RowT, row: RowT) -> None:
        before, after = self._place_of(old), self._place_of(row)
        target = after - 1 if after > before else after
        if target != before:
            self.beginMoveRows(NOWHERE, before, before, NOWHERE, after)
        del self.rows[before]
        self.rows.insert(target, row)
        self._known[row.id] = row
        if target != before:
            self.endMoveRows()
        at = self.index(target, 0)
        self.dataChanged.emit(at, at)

    def _take_out(self, first: int, last: int) -> None:
        self.beginRemoveRows(NOWHERE, first, last)
        for row in self.rows[first : last + 1]:
            del self._known[row.id]
        del self.rows[first : last + 1]
        self.endRemoveRows()

    def _cut_tail(self, new: Sequence[RowT]) -> None:
        """Take out all that lies below the last row that stays, where it is much."""
        if self._order is None or len(self.rows) - len(new) < _LONG_TAIL:
            return
        first = 1 + max((self.row_of(row.id) for row in new), default=-1)
        if len(self.rows) - first >= _LONG_TAIL:
            self.beginRemoveRows(NOWHERE, first, len(self.rows) - 1)
            del self.rows[first:]
            self._known = {row.id: row for row in self.rows}
            self.endRemoveRows()

    def _permute(self, kept: Sequence[RowT]) -> None:
        if [row.id for row in self.rows] == [row.id for row in kept]:
            return
        self.layoutAboutToBeChanged.emit()
        places = {row.id: place for place, row in enumerate(kept)}
        held = self.persistentIndexList()
        moved = [self.index(places[self.rows[i.row()].id], 0) for i in held]
        self.rows = [self._known[row.id] for row in kept]
        self.changePersistentIndexList(held, moved)
        self.layoutChanged.emit()

    def _tell_changes(self, kept: Sequence[RowT]) -> None:
        differing = [i for i, row in enumerate(kept) if self.rows[i] != row]
        self.rows = list(kept)
        for first, last in _runs(differing):
            self.dataChanged.emit(self.index(first, 0), self.index(last, 0))

    def _reset(self, rows: list[RowT], known: dict[int, RowT]) -> None:
        self.beginResetModel()
        self.rows, self._known = rows, known
        self.endResetModel()

    # Qt's side

    @guarded(otherwise=0)
    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    @guarded(otherwise=_NOTHING)
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's variant
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self.words(row)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return self.description(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.tip(row)
        return None


def _runs(places: Sequence[int]) -> list[tuple[int, int]]:
    """Ascending places as spans: [1, 2, 5] is [(1, 2), (5, 5)]."""
    runs: list[tuple[int, int]] = []
    for place in places:
        if runs and runs[-1][1] == place - 1:
            runs[-1] = (runs[-1][0], place)
        else:
            runs.append((place, place))
    return runs
