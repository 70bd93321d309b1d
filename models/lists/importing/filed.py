"""What the book holds already of those whom a list tells of."""

import json
from collections.abc import Iterable
from typing import NamedTuple

from models.book.reader import Reader

from .filing import FIELDS


class Filed(NamedTuple):
    """What the book holds of one person, as far as a list can add to it."""

    fields: tuple[str, ...]
    points: set[tuple[str, str]]
    tags: set[str]
    details: set[tuple[str, str]]


def filed_of(reader: Reader, ids: Iterable[int]) -> dict[int, Filed]:
    """What the book holds of these people."""
    keys = json.dumps(sorted(set(ids)))
    columns = ", ".join(f"p.{field}" for field in FIELDS)
    of = "FROM json_each(:keys) k CROSS JOIN"
    filed = {
        key: Filed(tuple(fields), set(), set(), set())
        for key, *fields in reader.all(
            f"SELECT p.id, {columns} {of} prospect p ON p.id = k.value",
            keys=keys,
        )
    }
    on = "t ON t.prospect_id = k.value"
    for key, kind, value in reader.all(
        f"SELECT t.prospect_id, t.kind, t.value_key {of} contact_point {on}",
        keys=keys,
    ):
        filed[key].points.add((kind, value))
    for key, name in reader.all(
        f"SELECT t.prospect_id, t.name {of} prospect_tag {on}", keys=keys
    ):
        filed[key].tags.add(name)
    for key, label, value in reader.all(
        f"SELECT t.prospect_id, t.label, t.value {of} detail {on}", keys=keys
    ):
        filed[key].details.add((label, value))
    return filed
