"""Rows of a record that one puts in an order of one's own."""

from collections.abc import Iterable, Sequence
from typing import Protocol

from sqlmodel import Session

from models.book.refusals import Refused
from models.book.session import reader_of


class Placed(Protocol):
    """A row with a place among its like."""

    id: int
    position: int


def put_in_order(rows: Iterable[Placed], ids: Sequence[int]) -> None:
    """Give the rows the places of their ids; those left out follow as they stood.

    Raises:
        Refused: one of the ids belongs to none of the rows.
    """
    there = {row.id: row for row in rows}
    if not set(ids) <= there.keys():
        raise Refused("This list was changed a moment ago. Look again, then retry.")
    named = dict.fromkeys(ids)
    others = [key for key in there if key not in named]
    for place, key in enumerate([*named, *others]):
        if there[key].position != place:
            there[key].position = place


def next_place(session: Session, table: str) -> int:
    """The place behind all rows of a table of our own."""
    session.flush()
    sql = f"SELECT coalesce(max(position), -1) + 1 FROM {table}"
    row = reader_of(session).one(sql)
    return int(row[0]) if row else 0
