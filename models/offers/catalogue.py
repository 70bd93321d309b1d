"""What one sells, found as it is typed; its values are copied into lines, never linked.

The letters are made plain as those of names are: no case, no accents.
"""

from functools import lru_cache
from typing import NamedTuple

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
_TEXT = "code || ' ' || work || ' ' || detail"
# SQLite alone can look through plain ASCII; what has other letters is looked at here.
_MAYBE = f"({_TEXT} LIKE :{{word}} OR {_TEXT} GLOB '*[^\x01-\x7f]*')"
_MOST_WORDS = 8


def catalogue(reader: Reader, like: str = "", limit: int | None = SHOWN) -> list[Item]:
    """The things that have every typed word in code, work or detail; the best first.

    Args:
        limit: so many at most; all of them where it is None.
    """
    words = plain(like).split()[:_MOST_WORDS]
    named = {f"w{n}": f"%{word}%" for n, word in enumerate(words)}
    maybe = " AND ".join(_MAYBE.format(word=name) for name in named) or "1"
    rows = reader.all(
        f"SELECT id, code, work, detail FROM catalogue_item WHERE {maybe}", **named
    )
    ranked = sorted(
        (rank, plain_once(row[2]), row[0])
        for row in rows
        if (rank := _rank(row[1:], words)) is not None
    )
    best = [key for _rank, _work, key in ranked[:limit]]
    return items_of(reader, best)


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


@lru_cache(maxsize=16_384)
def plain_once(text: str) -> str:
    """The text as it is looked for; the same catalogue is looked through often."""
    return plain(text)


def _item(row: tuple[object, ...]) -> Item:
    found = Item._make(row)
    return found._replace(period=Period(found.period))


def _rank(texts: tuple[str, ...], words: list[str]) -> int | None:
    """How well the words fit, 0 the best; None where one of them is missing."""
    code, work, detail = map(plain_once, texts)
    all_of_it = f"{code} {work} {detail}"
    if not all(word in all_of_it for word in words):
        return None
    if not words or code.startswith(words[0]):
        return 0
    if work.startswith(words[0]):
        return 1
    return 2 if f" {words[0]}" in f" {work}" else 3
