"""What the book holds already of those whom a list tells of."""

import json
from collections.abc import Iterable

from models.book.reader import Reader

from .filing import FIELDS, Filing

NOBODY = Filing(dict.fromkeys(FIELDS, ""), [], [], [], [], [], [], {})
"""What the book holds of somebody who is not in it."""
_OF = "FROM json_each(:keys) k CROSS JOIN"
_ON = "t ON t.prospect_id = k.value"


def filed_of(reader: Reader, ids: Iterable[int]) -> dict[int, Filing]:
    """What the book holds of these people."""
    keys = json.dumps(sorted(set(ids)))
    columns = ", ".join(f"p.{field}" for field in FIELDS)
    filed = {
        key: Filing(_fields(told), [], [], [], [], [], [], {})
        for key, *told in reader.all(
            f"SELECT p.id, {columns} {_OF} prospect p ON p.id = k.value", keys=keys
        )
    }
    for part, sql in _LISTS.items():
        for key, *told in reader.all(sql, keys=keys):
            getattr(filed[key], part).append(tuple(told) if len(told) > 1 else told[0])
    places = f"""SELECT t.prospect_id, c.value_key, t.street, t.postcode, t.town,
        t.region, t.country
        {_OF} address {_ON} JOIN contact_point c ON c.id = t.point_id"""
    for key, point, *place in reader.all(places, keys=keys):
        filed[key].places[point] = tuple(place)  # type: ignore[index]  # a dict here
    photos = f"SELECT t.prospect_id {_OF} attachment {_ON} AND t.kind = 'photo'"
    for (key,) in reader.all(photos, keys=keys):
        filed[key] = filed[key]._replace(photo=True)
    return filed


def _fields(told: Iterable[str | None]) -> dict[str, str]:
    return {field: text or "" for field, text in zip(FIELDS, told, strict=True)}


_LISTS = {
    "points": f"""SELECT t.prospect_id, t.kind, t.value, t.value_key
        {_OF} contact_point {_ON} ORDER BY t.position, t.id""",
    "tags": f"SELECT t.prospect_id, t.name {_OF} prospect_tag {_ON} ORDER BY t.id",
    "details": f"""SELECT t.prospect_id, t.label, t.value
        {_OF} detail {_ON} ORDER BY t.position, t.id""",
    "companies": f"""SELECT t.prospect_id, t.company, t.role
        {_OF} affiliation {_ON} ORDER BY t.position, t.id""",
    "days": f"""SELECT t.prospect_id, t.label, t.on_day
        {_OF} occasion {_ON} ORDER BY t.position, t.id""",
    "ways": f"SELECT t.prospect_id, t.way {_OF} block {_ON} ORDER BY t.id",
}
"""Every list of a person by the name of its part, in the order it is shown."""
