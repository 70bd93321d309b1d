"""What one sells, found as it is typed; its values are copied into lines, never linked.

The letters are made plain as those of names are: no case, no accents.
"""

from collections.abc import Iterable
from heapq import nsmallest
from typing import NamedTuple
from weakref import WeakKeyDictionary

from models.book.letters import plain
from models.book.reader import Reader
from models.offers.kinds import Period
from models.offers.sheet_of import facts_of, lines_of_offer
from models.offers.values import LineValues

SHOWN = 20


class Item(NamedTuple):
    """One thing of the catalogue, in the figures of `LineValues`."""

    work: str
    code: str = ""
    detail: str = ""
    unit: str = ""
    price_e4: int = 0
    cost_e4: int | None = None
    tax_milli: int = 0
    currency: str = "EUR"
    period: Period = Period.ONCE
    picture: str = ""
    id: int | None = None

    def line(self, quantity_micro: int = 1_000_000) -> LineValues:
        """A line with these values, which goes its own way from here."""
        return LineValues(
            self.work,
            self.detail,
            quantity_micro,
            self.unit,
            self.price_e4,
            tax_milli=self.tax_milli,
            period=Period(self.period),
            cost_e4=self.cost_e4,
            code=self.code,
            picture=self.picture,
        )


class Differing(NamedTuple):
    """A line of a draft whose item says something else now.

    `fields` are the names of `LineValues` that differ, `item` what they would become.
    """

    line: LineValues
    item: Item
    fields: tuple[str, ...]


COPIED = ("work", "detail", "unit", "price_e4", "tax_milli", "period", "cost_e4")
"""What a line takes from its item, by the names of both."""

_COLUMNS = ", ".join(Item._fields)
_STAMP = """SELECT count(*), total(version), max(id), total(id % 1000003)
    FROM catalogue_item"""


class _Plain(NamedTuple):
    """One thing in the letters it is looked for by."""

    id: int
    code: str
    work: str
    text: str


_Shelf = tuple[object, list[_Plain]]
_SHELVES: WeakKeyDictionary[Reader, _Shelf] = WeakKeyDictionary()


def catalogue(reader: Reader, like: str = "", limit: int | None = SHOWN) -> list[Item]:
    """The things that have every typed word in code, work or detail; the best first.

    Args:
        limit: so many at most; all of them where it is None.
    """
    return items_of(reader, catalogue_ids(reader, like, limit))


def catalogue_ids(
    reader: Reader, like: str = "", limit: int | None = SHOWN
) -> list[int]:
    """The ids of those that `catalogue` finds, in its order."""
    words = plain(like).split()
    found: Iterable[_Plain] = _shelf(reader)
    for word in words:
        found = [one for one in found if word in one.text]
    first = words[0] if words else ""
    ranked = ((_rank(one, first), one.work, one.id) for one in found)
    best = sorted(ranked) if limit is None else nsmallest(limit, ranked)
    return [key for _rank, _work, key in best]


def _shelf(reader: Reader) -> list[_Plain]:
    """All things in plain letters, made anew only where the catalogue was changed."""
    stamp = reader.one(_STAMP)
    kept = _SHELVES.get(reader)
    if kept is None or kept[0] != stamp:
        rows = reader.all("SELECT id, code, work, detail FROM catalogue_item")
        kept = _SHELVES[reader] = stamp, [_in_plain(*row) for row in rows]
    return kept[1]


def _in_plain(key: int, code: str, work: str, detail: str) -> _Plain:
    code, work, detail = plain(code), plain(work), plain(detail)
    return _Plain(key, code, work, f"{code} {work} {detail}")


def _rank(one: _Plain, first: str) -> int:
    """How well the first word fits, 0 the best."""
    if one.code.startswith(first):
        return 0
    if one.work.startswith(first):
        return 1
    return 2 if f" {first}" in one.work else 3


def items_of(reader: Reader, ids: list[int]) -> list[Item]:
    """These things of the catalogue, in this order."""
    sql = f"SELECT {_COLUMNS} FROM catalogue_item WHERE id IN ({{keys}})"
    found = {row[-1]: _item(row) for row in reader.in_keys(sql, ids)}
    return [found[key] for key in ids if key in found]


def catalogue_differences(reader: Reader, offer_id: int) -> list[Differing]:
    """The lines whose item of the same code and currency says something else now.

    A code that several things have means none of them.

    Raises:
        Refused: there is no such offer.
    """
    currency = facts_of(reader, offer_id).currency
    sql = f"""SELECT {_COLUMNS} FROM catalogue_item WHERE code <> ''
        AND currency = :currency GROUP BY code HAVING count(*) = 1"""
    by_code = {row.code: row for row in map(_item, reader.all(sql, currency=currency))}
    found = []
    for line in lines_of_offer(reader, offer_id):
        item = by_code.get(line.code)
        if item is None:
            continue
        fields = tuple(n for n in COPIED if getattr(line, n) != getattr(item, n))
        if fields:
            found.append(Differing(line, item, fields))
    return found


def _item(row: tuple[object, ...]) -> Item:
    found = Item._make(row)
    return found._replace(period=Period(found.period))
