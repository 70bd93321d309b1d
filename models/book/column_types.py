"""How values lie in a column, the same on SQLite and PostgreSQL."""

from enum import StrEnum
from typing import Any

from sqlalchemy import BigInteger, CheckConstraint, Enum, Integer
from sqlalchemy.types import TypeEngine

BIG = BigInteger().with_variant(Integer(), "sqlite")
"""A 64-bit integer that is a row id alias on SQLite."""

_RESERVED = frozenset({"window"})
"""Columns whose name is a word of PostgreSQL's own."""


def by_value(words: type[StrEnum]) -> TypeEngine[Any]:
    """A text column that stores the word's value and refuses any other text."""
    return Enum(
        words,
        native_enum=False,
        values_callable=lambda kinds: [kind.value for kind in kinds],
        validate_strings=True,
        create_constraint=False,
        length=24,
    )


def one_of(table: str, column: str, words: type[StrEnum]) -> CheckConstraint:
    """The CHECK that lets only the words into the column; NULL passes."""
    values = ", ".join(f"'{word.value}'" for word in words)
    told = f'"{column}"' if column in _RESERVED else column
    return CheckConstraint(f"{told} IN ({values})", name=f"{table}_{column}_word")
