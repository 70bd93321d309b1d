"""Who is on a smart list: ids, counts, and the lists themselves."""

from collections.abc import Collection, Iterable
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from models.book.reader import Reader
from models.lists.smart_lists.compiling import Compiled, Compiler
from models.lists.smart_lists.conditions import Group
from models.people.kinds import FieldKind


class Order(StrEnum):
    """The orders in which people may come."""

    NAME = "name"
    COMPANY = "company"
    TIER = "tier"
    LAST_TOUCH = "last_touch"
    NEXT_STEP = "next_step"
    SILENCE = "silence"
    NEWEST = "newest"


_NAME = "p.name COLLATE NOCASE"
_FIRM = "p.company COLLATE NOCASE"
_ORDERS = {
    Order.NAME: f"p.name = '', {_NAME}, {_FIRM}, p.id",
    Order.COMPANY: f"p.company = '', {_FIRM}, {_NAME}, p.id",
    Order.TIER: "p.tier, p.rank, p.id",
    Order.LAST_TOUCH: "s.last_touch_on IS NULL, s.last_touch_on DESC, p.id",
    Order.NEXT_STEP: "s.next_on IS NULL, s.next_on, s.next_at, p.id",
    Order.SILENCE: "s.silent_since IS NULL, s.silent_since, p.id",
    Order.NEWEST: "p.id DESC",
}
_FROM = """ FROM prospect p LEFT JOIN standing s ON s.prospect_id = p.id
WHERE p.in_bin_at IS NULL AND """


class ListCard(NamedTuple):
    """A saved list; `said` is its conditions as they are kept."""

    id: int
    name: str
    said: str
    pinned: int
    position: int


class Shown(NamedTuple):
    """Who stands on a list, by name, for a short preview."""

    id: int
    name: str
    company: str
    tier: str


def _compiled(reader: Reader, conditions: Group, today: date) -> Compiled:
    row = reader.one("SELECT zone FROM business")
    return Compiler(today, row[0] if row else "UTC").compiled(conditions)


def people_in(
    reader: Reader,
    conditions: Group,
    *,
    today: date,
    only: Collection[int] | None = None,
    order: Order | None = None,
    limit: int | None = None,
) -> list[int]:
    """The ids of those who fit, suspects included, without the bin.

    Args:
        conditions: what `read` or the builder gave.
        today: the day it is where the business is, for relative dates.
        only: of these prospects only.
        order: how they come; None is any order.
        limit: at most so many.
    """
    asked = _compiled(reader, conditions, today)
    sql = f"SELECT p.id{_FROM}{asked.sql}"
    if only is not None:
        sql += " AND p.id IN ({keys})"
    if order is not None:
        sql += f" ORDER BY {_ORDERS[order]}"
    if limit is not None:
        sql += f" LIMIT {int(limit)}"
    if only is None:
        return [row[0] for row in reader.all(sql, **asked.values)]
    return [row[0] for row in reader.in_keys(sql, only, **asked.values)]


def count_in(reader: Reader, conditions: Group, *, today: date) -> int:
    """How many fit."""
    asked = _compiled(reader, conditions, today)
    row = reader.one(f"SELECT count(*){_FROM}{asked.sql}", **asked.values)
    return int(row[0]) if row else 0


def first_in(
    reader: Reader, conditions: Group, *, today: date, limit: int = 10
) -> list[Shown]:
    """The first of those who fit, by name."""
    asked = _compiled(reader, conditions, today)
    return reader.many(
        Shown,
        f"SELECT p.id, p.name, p.company, p.tier{_FROM}{asked.sql}"
        f" ORDER BY {_ORDERS[Order.NAME]} LIMIT :most",
        most=limit,
        **asked.values,
    )


def counts_of(
    reader: Reader, lists: Iterable[tuple[int, Group]], today: date
) -> dict[int, int]:
    """How many stand on each list, by the id of the list."""
    return {key: count_in(reader, conditions, today=today) for key, conditions in lists}


def saved_lists(reader: Reader) -> list[ListCard]:
    """The saved lists in their order."""
    return reader.many(
        ListCard,
        "SELECT id, name, said, pinned, position FROM saved_list ORDER BY position, id",
    )


def list_by_id(reader: Reader, list_id: int) -> ListCard | None:
    """The saved list of this id; None where it was deleted."""
    found = [card for card in saved_lists(reader) if card.id == list_id]
    return found[0] if found else None


def fields_and_labels(reader: Reader) -> list[tuple[str, FieldKind]]:
    """The fields of the user's own with what they hold, and plain labels as text."""
    rows = reader.all("SELECT label, kind FROM custom_field ORDER BY position, id")
    known = {str(label): FieldKind(kind) for label, kind in rows}
    for (label,) in reader.all("SELECT DISTINCT label FROM detail ORDER BY label"):
        known.setdefault(str(label), FieldKind.TEXT)
    return list(known.items())
