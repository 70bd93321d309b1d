"""Guessing what each column means; every guess can be corrected by a person."""

import re
from collections.abc import Sequence

from models.lists.formats.values import clean_cell, is_honorific, is_mail, is_phone

from .activities import as_activities
from .column import Column, Mapping
from .known_headers import Meaning, meaning_of
from .meanings import Field, key_of
from .spelling import near

_MOST = 0.6
_BARE_NAMES = frozenset(map(key_of, ("name", "nom", "nombre", "nome", "naam", "navn")))
_DAY_WORDS = re.compile(r"date|datum|fecha|data\b|дата", re.IGNORECASE)
_DIAL_SIGN = re.compile(r"[+() -]")


def guess(headers: Sequence[str], rows: Sequence[Sequence[str]]) -> Mapping:
    """What the columns mean, by their headers first and their cells second.

    Args:
        headers: the column names.
        rows: some rows to look at; 200 are plenty.
    """
    width = max([len(headers), *(len(row) for row in rows)], default=0)
    names = [*headers, *[""] * (width - len(headers))]
    cells = [_column(rows, at) for at in range(width)]
    columns = [_by_name(name, cells[at]) for at, name in enumerate(names)]
    columns = _beside_each_other(columns, cells)
    return tuple(as_activities(_by_values(columns, cells), cells))


def guess_bare(rows: Sequence[Sequence[str]]) -> Mapping:
    """What the columns of a list without header mean, by their cells alone."""
    width = max((len(row) for row in rows), default=0)
    names = [f"Column {n + 1}" for n in range(width)]
    cells = [_column(rows, at) for at in range(width)]
    columns = _by_values([Column(name, Field.EXTRA) for name in names], cells)
    texts = iter((Field.FULL_NAME, Field.COMPANY))
    for at, column in enumerate(columns):
        wordy = any(c.isalpha() for cell in cells[at] for c in cell)
        if column.field is Field.EXTRA and wordy:
            columns[at] = column._replace(field=next(texts, Field.EXTRA), why="values")
    return tuple(columns)


def _column(rows: Sequence[Sequence[str]], at: int) -> list[str]:
    cells = (clean_cell(row[at]) for row in rows if len(row) > at)
    return [cell for cell in cells if cell]


def column_named(name: str) -> Column:
    """What a column of the name means where nothing is known of its cells."""
    return _by_name(name, [])


def _by_name(name: str, cells: list[str]) -> Column:
    if found := meaning_of(name):
        return Column(name, found.field, found.group, "known")
    if "/" in name:
        halves = [meaning_of(half) for half in name.split("/")]
        fields = {half.field for half in halves if half}
        if fields == {Field.EMAIL, Field.PHONE}:
            return Column(name, Field.REACH, "", "known")
    if _DAY_WORDS.search(name):
        return Column(name, Field.DATE, "", "known")
    if (field := near(name)) and _agrees(field, cells):
        return Column(name, field, "", "spelling")
    return Column(name, Field.EXTRA)


def _agrees(field: Field, cells: list[str]) -> bool:
    if field is Field.EMAIL:
        return _share(cells, is_mail) > _MOST
    return field is not Field.PHONE or _share(cells, is_phone) > _MOST


def _share(cells: list[str], test: object) -> float:
    assert callable(test)
    return sum(map(test, cells)) / len(cells) if cells else 0.0


def _beside_each_other(columns: list[Column], cells: list[list[str]]) -> list[Column]:
    """The columns whose meaning depends on their neighbours, settled."""
    fields = [column.field for column in columns]
    deals = Field.CONTACTS in fields
    parts = Field.GIVEN in fields
    titles = [at for at, field in enumerate(fields) if field is Field.TITLE]
    settled: list[Column] = []
    for at, column in enumerate(columns):
        field, key = column.field, key_of(column.header)
        if field is Field.FULL_NAME and key in _BARE_NAMES:
            family = parts and Field.FAMILY not in fields
            given = not parts and Field.FAMILY in fields
            field = Field.FAMILY if family else Field.GIVEN if given else field
            field = Field.DEAL if deals else field
        elif field is Field.CONTACTS and Field.FULL_NAME not in fields[:at]:
            field = Field.CONTACTS
        elif field is Field.BIRTHDAY and {Field.BIRTH_MONTH, Field.BIRTH_YEAR} & {
            *fields
        }:
            field = Field.BIRTH_DAY
        elif key == "title" and (len(titles) > 1 or _honorific(cells[at])):
            field = Field.PREFIX
        elif field is Field.PREFIX:
            field = _prefix_or_not(column, settled, fields, cells[at])
        settled.append(column._replace(field=field))
    return settled


def _honorific(cells: list[str]) -> bool:
    return _share(cells, is_honorific) > _MOST


def _prefix_or_not(
    column: Column,
    before: list[Column],
    fields: list[Field],
    cells: list[str],
) -> Field:
    """A second column of one name is the job title; a greeting is no prefix."""
    if any(other.field is Field.PREFIX for other in before):
        return Field.TITLE
    strange = bool(cells) and _share(cells, is_honorific) < 1 - _MOST
    if strange and key_of(column.header) == "salutation":
        return Field.EXTRA
    return Field.TITLE if strange and Field.TITLE not in fields else Field.PREFIX


def _by_values(columns: list[Column], cells: list[list[str]]) -> list[Column]:
    fields = {column.field for column in columns}
    settled: list[Column] = []
    for column, seen in zip(columns, cells, strict=True):
        field = _told_by_cells(column, seen, fields)
        changed = field is not column.field
        settled.append(
            column._replace(field=field, why="values") if changed else column
        )
    return settled


def _told_by_cells(column: Column, cells: list[str], fields: set[Field]) -> Field:
    """What the cells show where the header tells nothing, or tells it wrongly."""
    unknown = column.field is Field.EXTRA and not column.why
    if not unknown and column.field is not Field.FULL_NAME:
        return column.field
    no_mail = fields.isdisjoint({Field.EMAIL, Field.REACH})
    if no_mail and _share(cells, is_mail) > _MOST:
        return Field.EMAIL
    if unknown and fields.isdisjoint({Field.PHONE, Field.REACH}) and _dialled(cells):
        return Field.PHONE
    return column.field


def _dialled(cells: list[str]) -> bool:
    """Whether the cells look like numbers to dial and not like ids or amounts."""
    signs = sum(1 for cell in cells if _DIAL_SIGN.search(cell))
    return _share(cells, is_phone) > _MOST and signs * 2 >= len(cells) > 0


def corrected(mapping: Mapping, at: int, field: Field) -> Mapping:
    """The mapping with one column meaning what a person says it means."""
    column = mapping[at]._replace(field=field, why="person")
    return (*mapping[:at], column, *mapping[at + 1 :])


__all__ = ["Column", "Mapping", "Meaning", "corrected", "guess", "guess_bare"]
