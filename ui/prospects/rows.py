"""Everybody, as the table shows them: filtered, sorted, changed by key.

Filter and order are Python over prepared text: a proxy model of Qt costs seconds at
100,000 rows (`qt.md` section 2).
"""

from collections import Counter
from collections.abc import Collection, Iterable
from typing import Any

from models.book.text import fold
from models.people.finding import ProspectRow
from ui.prospects.columns import COLUMNS, Order
from ui.rows_model import RowsModel


class ProspectRows(RowsModel[ProspectRow]):
    """The rows that fit the filter, in the chosen order.

    Attributes:
        everyone: all rows by id, those that do not fit too.
    """

    def __init__(self) -> None:
        super().__init__(order=_with_id(COLUMNS[0].order))
        self.everyone: dict[int, ProspectRow] = {}
        self._texts: dict[int, str] = {}
        self._words: list[str] = []
        self._tiers: frozenset[str] = frozenset()
        self._only: frozenset[int] | None = None
        self._column, self._down = 0, False

    @property
    def sorted_by(self) -> tuple[int, bool]:
        """The column that the rows are sorted by, and whether downwards."""
        return self._column, self._down

    @property
    def is_filtered(self) -> bool:
        """Whether some row may be left out."""
        return bool(self._words or self._tiers) or self._only is not None

    @property
    def is_by_name(self) -> bool:
        """Whether the rows stand in the order of names."""
        return not (self._column or self._down)

    def words(self, row: ProspectRow) -> str:
        return ", ".join(part for part in (row.name, row.company) if part)

    # choosing

    def sort_by(self, column: int, *, down: bool = False) -> None:
        """Sort by a column, upwards or downwards."""
        self._column, self._down = column, down
        self._order = _with_id(COLUMNS[column].order)
        self._choose_again()

    def show_only(self, ids: Collection[int] | None) -> None:
        """Let the next filter choose among these ids, or among everybody."""
        self._only = None if ids is None else frozenset(ids)

    def filter_by(self, text: str, tiers: Iterable[str] = ()) -> None:
        """Show those in whom every word occurs, of these tiers or of all."""
        self._words, self._tiers = fold(text).split(), frozenset(tiers)
        self._choose_again()

    def counts(self) -> Counter[str]:
        """How many prospects each tier holds."""
        return Counter(row.tier for row in self.everyone.values())

    def fits(self, row: ProspectRow) -> bool:
        """Whether the filter lets a row through."""
        if self._only is not None and row.id not in self._only:
            return False
        if self._tiers and row.tier not in self._tiers:
            return False
        if not self._words:
            return True
        text = self._texts.get(row.id)
        if text is None:
            text = self._texts[row.id] = text_of(row)
        return all(word in text for word in self._words)

    def _choose_again(self) -> None:
        rows = [row for row in self.everyone.values() if self.fits(row)]
        rows.sort(key=self._order, reverse=self._down)
        self._reset(rows, {row.id: row for row in rows})

    # taking in

    def show_all(self, rows: Iterable[ProspectRow]) -> None:
        """Forget everybody and show these."""
        self.everyone = {row.id: row for row in rows}
        self._texts.clear()
        self._choose_again()

    def add_sorted(self, rows: Collection[ProspectRow]) -> None:
        """Take in more rows that come after those shown, in the order of names."""
        self.everyone.update((row.id, row) for row in rows)
        self._texts.update((row.id, text_of(row)) for row in rows)
        if self.is_by_name:
            self.append([row for row in rows if self.fits(row)])

    def show_rest(self, rows: Collection[ProspectRow]) -> None:
        """Take in all rows that are still missing, wherever they belong."""
        self.everyone.update((row.id, row) for row in rows)
        self._choose_again()

    def take_in(self, rows: Collection[ProspectRow], gone: Collection[int]) -> None:
        """Take in rows that changed or came, and drop those that are gone."""
        for key in gone:
            self.everyone.pop(key, None)
            self._texts.pop(key, None)
        for row in rows:
            self.everyone[row.id] = row
            self._texts.pop(row.id, None)
        fitting = [row for row in rows if self.fits(row)]
        leaving = {row.id for row in rows} - {row.id for row in fitting}
        self.replace(fitting, {*gone, *leaving})

    def _place_of(self, row: ProspectRow) -> int:
        """The place of a row by halving, upwards or downwards."""
        order = self._order
        assert order is not None
        wanted, low, high = order(row), 0, len(self.rows)
        while low < high:
            middle = (low + high) // 2
            here = order(self.rows[middle])
            before = here > wanted if self._down else here < wanted
            if before:
                low = middle + 1
            else:
                high = middle
        return low


def text_of(row: ProspectRow) -> str:
    """What the filter looks in: name, company, phone, mail and tags, folded."""
    text = "\n".join(
        (row.name, row.company, row.phone or "", row.mail or "", row.tags or "")
    )
    if row.phone:
        text += "\n" + "".join(c for c in row.phone if c.isalnum())
    return text.lower() if text.isascii() else fold(text)


def _with_id(order: Order) -> Order:
    def whole(row: ProspectRow) -> tuple[Any, int]:
        return order(row), row.id

    return whole
