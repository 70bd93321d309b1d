"""Reading the book: plain SQL in, plain values out."""

import sqlite3
from collections.abc import Iterable
from typing import Any, Protocol, TypeVar


class NamedRow(Protocol):
    """A NamedTuple class, seen as what makes one from a row."""

    @classmethod
    def _make(cls, iterable: Iterable[Any], /) -> Any: ...  # noqa: ANN401 — its own class


R = TypeVar("R")


class Reader:
    """One connection to the book that answers questions.

    Values are bound by name (`:name`), never written into the text.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def all(self, sql: str, **values: object) -> list[tuple[Any, ...]]:
        """Every row of the answer."""
        return self._connection.execute(sql, values).fetchall()

    def one(self, sql: str, **values: object) -> tuple[Any, ...] | None:
        """The first row of the answer, or None."""
        row: tuple[Any, ...] | None = self._connection.execute(sql, values).fetchone()
        return row

    def many(self, row_class: type[R], sql: str, **values: object) -> list[R]:
        """Every row as a `row_class`, a NamedTuple with as many fields as columns."""
        make = row_class._make  # type: ignore[attr-defined]
        return list(map(make, self._connection.execute(sql, values)))

    def in_keys(self, sql: str, keys: Iterable[int], **values: object) -> list[Any]:
        """Every row of `sql`, whose {keys} stands for the ids as literals.

        Ids are integers that the book itself gave out, so they may be written out.
        """
        listed = ",".join(str(int(key)) for key in keys)
        return self.all(sql.replace("{keys}", listed), **values)
