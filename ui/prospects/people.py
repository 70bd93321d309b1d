"""Everybody by id: in which order they stand, and who fits the filter.

Only ids, what they are sorted by and what the filter looks in are kept, so that
100,000 prospects take little room; the cells are read when they come into sight.
Filter and order are Python over prepared text: a proxy model of Qt costs seconds.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from typing import Any, NamedTuple

from models.book.text import fold
from models.people.table_rows import Sought
from ui.prospects.collation import Collation

Named = tuple[int, str, str, str]
_CHUNK = 10_000  # are sorted at a time
Value = Any  # text, a number or a Decimal: of one kind for a whole column


class Sorting(NamedTuple):
    """What everybody is sorted by: a column, its values by id, and which way round."""

    column: str
    values: dict[int, Value]
    down: bool


class People:
    """The ids of everybody, sorted, and of those who are shown.

    Attributes:
        order: everybody, as they are sorted.
        shown: those of them who fit the filter.
        column: the key of the column they are sorted by.
        down: whether the other way round; who has no value stays last.
    """

    def __init__(self, collation: Collation) -> None:
        self._collation, self.key = collation, collation.key
        self.order: list[int] = []
        self.shown: list[int] = []
        self.column, self.down = "name", False
        self._names: dict[int, str] = {}
        self._tiers: dict[int, str] = {}
        self._texts: dict[int, str] = {}
        self._by_name: list[int] | None = None  # everybody so, until somebody changes
        self._counts: Counter[str] | None = None
        self._hay: list[str] | None = None  # the texts in the order, made when needed
        self._values: dict[int, Value] = {}
        self._words: list[str] = []
        self._of_tiers: frozenset[str] = frozenset()
        self._only: frozenset[int] | None = None
        self._next: tuple[list[int], str, dict[int, Value], bool] | None = None
        self._settled = True  # whether everybody stands where they belong

    def __contains__(self, key: object) -> bool:
        """Whether somebody is here, shown or not."""
        return key in self._names

    def __len__(self) -> int:
        """How many there are, shown or not."""
        return len(self._names)

    @property
    def is_filtered(self) -> bool:
        """Whether some may be left out."""
        return bool(self._words or self._of_tiers) or self._only is not None

    def tier_of(self, key: int) -> str:
        """The word of somebody's tier."""
        return self._tiers[key]

    def counts(self) -> Counter[str]:
        """How many of those the page is about each tier holds."""
        if self._counts is None:
            tiers, only = self._tiers, self._only
            here = tiers if only is None else [key for key in only if key in tiers]
            self._counts = Counter(tiers[key] for key in here)
        return self._counts

    def whole(self) -> int:
        """How many the page is about."""
        return len(self) if self._only is None else sum(self.counts().values())

    # knowing

    def learn(self, people: Iterable[Named]) -> None:
        """Take in who is who; they are put in their places afterwards."""
        for key, name, company, tier in people:
            text = f"{name}\n{company}"
            if text.isascii():
                text = named = text.lower()
            else:
                text = named = f"{fold(name)}\n{fold(company)}"
                if self._collation.has_own_letters:
                    named = f"{self.key(name)}\n{self.key(company)}"
            # the id makes every name another one, so that each has one place
            self._names[key] = f"{named.lstrip()}\n{key:x}"
            self._texts[key] = text
            self._tiers[key] = tier
        self._by_name = self._counts = self._hay = None
        self._settled = False

    def learn_sought(self, people: Iterable[Sought]) -> None:
        """Take in what the filter looks in besides the names, after `learn`."""
        texts = self._texts
        for row in people:
            if row.id in texts:
                texts[row.id] = f"{texts[row.id]}\n{sought_text(row)}"
        self._hay = None

    def learn_values(self, values: Iterable[tuple[int, Value]]) -> None:
        """Take in what these are sorted by."""
        self._values.update(values)

    def forget(self, ids: Iterable[int]) -> None:
        """Let these go, who are off the order already."""
        for key in ids:
            for kept in (self._names, self._tiers, self._texts, self._values):
                kept.pop(key, None)
            self._by_name = self._counts = None
        self._hay = None

    # sorting

    def arranging(self, by: Sorting | None = None) -> Iterator[None]:
        """Find everybody's place in steps that take no time each.

        Nothing is changed before `show_arranged`.

        Args:
            by: what to sort by from then on; as before where it is None.
        """
        column, values, down = by or Sorting(self.column, self._values, self.down)
        if self._by_name is None:
            yield from self._name_order()
        by_name = self._by_name or []
        if column == "name":
            order = by_name[::-1] if down else by_name
        else:
            valued: list[int] = []
            for part in _parts(by_name):
                some = [key for key in part if values.get(key) is not None]
                valued += sorted(some, key=values.__getitem__, reverse=down)
                yield
            valued.sort(key=values.__getitem__, reverse=down)
            yield
            order = valued + [key for key in by_name if values.get(key) is None]
        self._next = (order, column, values, down)

    def _name_order(self) -> Iterator[None]:
        names = self._names
        order: list[int] = []
        for part in _parts(list(names)):
            order += sorted(part, key=names.__getitem__)
            yield
        order.sort(key=names.__getitem__)  # runs in order are only merged
        self._by_name = order
        yield

    def show_arranged(self, gone: Iterable[int] = ()) -> None:
        """Let everybody stand where `arranging` found, without those who are gone."""
        assert self._next is not None, "the places are found before they are shown"
        order, self.column, self._values, self.down = self._next
        self._next, self._hay, self._settled = None, None, True
        self.forget(gone)
        self.order = list(filter(self._names.__contains__, order))
        self.choose()

    def arrange(self, by: Sorting | None = None) -> None:
        """Put everybody in their places, and choose who is shown."""
        for _step in self.arranging(by):
            pass
        self.show_arranged()

    def _value_of(self, key: int) -> Value:
        if self.column == "name":
            return self._names[key]
        return self._values.get(key)

    def _before(self, one: int, other: int) -> bool:
        mine, theirs = self._value_of(one), self._value_of(other)
        if mine is None or theirs is None:
            if (mine is None) != (theirs is None):
                return theirs is None
        elif mine != theirs:
            return bool(mine < theirs) != self.down
        return self._names[one] < self._names[other]

    def place_in(self, ids: list[int], key: int) -> int:
        """Where somebody stands, or would stand, in a sorted list."""
        low, high = 0, len(ids)
        while low < high:
            middle = (low + high) // 2
            if self._before(ids[middle], key):
                low = middle + 1
            else:
                high = middle
        return low

    def place_of(self, key: int) -> int:
        """The row of somebody, -1 where they are not shown."""
        if key not in self._names:
            return -1
        if not self._settled:
            return self.shown.index(key) if key in self.shown else -1
        place = self.place_in(self.shown, key)
        here = place < len(self.shown) and self.shown[place] == key
        return place if here else -1

    def lift(self, key: int) -> None:
        """Take somebody off the order, while they are still what they were."""
        del self.order[self.place_in(self.order, key)]
        self._hay = None

    def settle(self, key: int) -> None:
        """Put somebody into the order, where they belong now."""
        self._settled = True
        self.order.insert(self.place_in(self.order, key), key)
        self._hay = None

    # choosing

    def filter_by(self, text: str, tiers: Iterable[str] = ()) -> None:
        """Show those in whom every word occurs, of these tiers or of all."""
        self._words, self._of_tiers = fold(text).split(), frozenset(tiers)
        self.choose()

    def show_only(self, ids: Collection[int] | None) -> None:
        """Be about these only, or about everybody."""
        self._only = None if ids is None else frozenset(ids)
        self._counts = None
        self.choose()

    def choose(self) -> None:
        """Find anew who fits the filter."""
        chosen = self.order.copy()
        if self._words:
            self.prepare()
            first, *more = self._words
            hay = zip(self.order, self._hay or [], strict=True)
            chosen = [key for key, text in hay if first in text]
            for word in more:
                chosen = [key for key in chosen if word in self._texts[key]]
        if self._only is not None:
            chosen = list(filter(self._only.__contains__, chosen))
        if self._of_tiers:
            tiers, wanted = self._tiers, self._of_tiers
            chosen = [key for key in chosen if tiers[key] in wanted]
        self.shown = chosen

    def prepare(self) -> None:
        """Line the texts up, so that the next key of the filter finds them so."""
        if self._hay is None:
            self._hay = [self._texts[key] for key in self.order]

    def fits(self, key: int) -> bool:
        """Whether the filter lets somebody through."""
        if self._only is not None and key not in self._only:
            return False
        if self._of_tiers and self._tiers[key] not in self._of_tiers:
            return False
        text = self._texts[key]
        return all(word in text for word in self._words)


def _parts(ids: list[int]) -> Iterator[list[int]]:
    return (ids[start : start + _CHUNK] for start in range(0, len(ids), _CHUNK))


def fold_lines(text: str) -> str:
    """The text folded line by line, so that no word reaches over an end."""
    return "\n".join(map(fold, text.split("\n")))


def sought_text(row: Sought) -> str:
    """Phones, also as bare digits, mails and tags, as the filter compares them."""
    phones = row.phones or ""
    bare = "".join(c for c in phones if c.isalnum() or c == "\n")
    parts = (phones, bare, row.mails or "", row.tags or "")
    text = "\n".join(part for part in parts if part)
    return text.lower() if text.isascii() else fold_lines(text)
