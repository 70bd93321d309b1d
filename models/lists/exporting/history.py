"""Asking for what happened with people: touches, promises and offers."""

import json
from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from models.book.reader import Reader

History = dict[str, list[dict[str, Any]]]
_OF = "FROM json_each(:keys) k CROSS JOIN {table} t ON t.prospect_id = k.value"
_OFFER = (
    "kind number revision status title currency net_minor tax_minor total_minor"
    " written_on valid_until sent_at answered_at"
)
_TOLD = {
    "touch": (
        "touches",
        "happened_at local_day channel side direction outcome answered minutes note",
        "happened_at, id",
    ),
    "promise": ("promises", "owed_by what due_on said_on kept_at", "id"),
    "offer": (
        "offers",
        _OFFER,
        "id",
    ),
}


def histories(reader: Reader, ids: Sequence[int]) -> dict[int, History]:
    """What happened with each of these people; money is in minor units."""
    keys = json.dumps(list(ids))
    found: dict[int, History] = defaultdict(dict)
    for table, (name, columns, order) in _TOLD.items():
        names = columns.split()
        listed = ", ".join(f"t.{column}" for column in names)
        for whose, *values in reader.all(
            f"SELECT t.prospect_id, {listed} {_OF.format(table=table)}"
            f" ORDER BY {', '.join(f't.{by.strip()}' for by in order.split(','))}",
            keys=keys,
        ):
            row = dict(zip(names, values, strict=True))
            found[whose].setdefault(name, []).append(row)
    return found
