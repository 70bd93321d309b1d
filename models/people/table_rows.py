"""The prospects table: its rows, what it sorts and filters by, and its sums.

Loaded with the table, not before the first picture. Long answers are asked in pieces:
`after` is the last id of the piece before, 0 for the first one.
"""

from collections.abc import Collection
from typing import Any, NamedTuple

from models.book.reader import Reader
from models.people.foreseen import listed


class ProspectRow(NamedTuple):
    """One line of the prospects table; days are ISO text.

    `blocked` are the ways not allowed, parted by blanks; `details` is a JSON object of
    the facts under the user's own labels.
    """

    id: int
    name: str
    company: str
    role: str
    tier: str
    value_minor: int | None
    currency: str | None
    source: str
    informed_on: str | None
    tags: str | None
    holder: str
    holder_initials: str
    holder_hat: str
    pips: str
    planned: str
    touches: int
    last_touch_on: str | None
    silent_since: str | None
    next_channel: str | None
    next_what: str | None
    next_on: str | None
    next_at: str | None
    phone: str | None
    mail: str | None
    town: str | None
    blocked: str | None
    revisit_on: str | None
    created_at: str
    details: str


class Sought(NamedTuple):
    """What the filter looks in besides the name: parted by line feeds."""

    id: int
    phones: str | None
    mails: str | None
    tags: str | None


class Field(NamedTuple):
    """A field of the user's own; `choices` is a JSON list."""

    label: str
    kind: str
    choices: str


class Sum(NamedTuple):
    """What some prospects may be worth in one currency."""

    currency: str
    minor: int


_POINT = """(SELECT value FROM contact_point WHERE prospect_id = p.id AND kind = '{}'
    ORDER BY position, id LIMIT 1)"""
_POINTS = """(SELECT group_concat(value, char(10)) FROM contact_point
    WHERE prospect_id = p.id AND kind = '{}')"""
_TAGS = """(SELECT group_concat(name, ', ') FROM
    (SELECT name FROM prospect_tag WHERE prospect_id = p.id ORDER BY name))"""
_TOWN = """(SELECT a.town FROM address a JOIN contact_point c ON c.id = a.point_id
    WHERE a.prospect_id = p.id AND a.town <> '' ORDER BY c.position, c.id LIMIT 1)"""
_BLOCKED = """(SELECT group_concat(way, ' ') FROM
    (SELECT way FROM block WHERE prospect_id = p.id ORDER BY way))"""
_DETAILS = """(SELECT json_group_object(label, value) FROM (SELECT label, value
    FROM detail WHERE prospect_id = p.id ORDER BY position DESC, id DESC))"""
_FROM = """
FROM prospect p
LEFT JOIN standing s ON s.prospect_id = p.id
LEFT JOIN member m ON m.id = p.holder_id
"""
_ROWS = f"""
SELECT p.id, p.name, p.company, p.role, p.tier, p.value_minor, p.currency, p.source,
    p.informed_on, {_TAGS}, coalesce(m.name, ''), coalesce(m.initials, ''),
    CASE WHEN m.wears_sales THEN 'sales' ELSE 'marketing' END,
    coalesce(s.pips, ''), coalesce(s.planned, ''), coalesce(s.touches, 0),
    s.last_touch_on, s.silent_since, s.next_channel, s.next_what, s.next_on, s.next_at,
    {_POINT.format("phone")}, {_POINT.format("mail")}, {_TOWN}, {_BLOCKED},
    p.revisit_on, p.created_at, {_DETAILS}
{_FROM}
"""
_IN_BIN = """p.in_bin_at IS NOT NULL
    AND p.id NOT IN (SELECT prospect_id FROM erased_person)"""
_NAMES = "SELECT id, name, company, tier FROM prospect WHERE in_bin_at IS NULL"
_SOUGHT = f"""
SELECT p.id, {_POINTS.format("phone")}, {_POINTS.format("mail")}, {_TAGS}
FROM prospect p WHERE p.in_bin_at IS NULL
"""
_SORTED_BY = {
    "company": "nullif(p.company, '')",
    "role": "nullif(p.role, '')",
    "tier": """CASE p.tier WHEN 'suspect' THEN 0 WHEN 'cold' THEN 1 WHEN 'warm' THEN 2
        WHEN 'hot' THEN 3 WHEN 'won' THEN 4 ELSE 5 END""",
    "value": "CASE WHEN p.value_minor IS NOT NULL"
    " THEN printf('%s%020d', p.currency, p.value_minor) END",
    "source": "nullif(p.source, '')",
    "informed": "p.informed_on",
    "tags": _TAGS,
    "holder": "m.name",
    "pips": "coalesce(s.touches, 0)",
    "last": "s.last_touch_on",
    "silence": "CASE WHEN p.tier IN ('cold', 'warm', 'hot') THEN s.silent_since END",
    "step": """CASE WHEN s.next_channel IS NOT NULL THEN coalesce(
        s.next_on || ' ' || coalesce(s.next_at, '99'), '0') END""",
    "phone": _POINT.format("phone"),
    "mail": _POINT.format("mail"),
    "town": _TOWN,
    "created": "p.created_at",
    "revisit": "p.revisit_on",
    "blocked": _BLOCKED,
}
_OWN = """(SELECT value FROM detail WHERE prospect_id = p.id AND label = :label
    ORDER BY position, id LIMIT 1)"""
OWN = "own:"
"""What the key of a column begins with that shows a field of the user's own."""


def prospect_rows(
    reader: Reader,
    only: Collection[int] | None = None,
    *,
    in_bin: bool = False,
) -> list[ProspectRow]:
    """The lines of the prospects table, suspects included; or of the bin.

    Who was erased is on neither, though the row stays.
    """
    sql = f"{_ROWS} WHERE {_IN_BIN if in_bin else 'p.in_bin_at IS NULL'}"
    if only is None:
        return reader.many(ProspectRow, f"{sql} ORDER BY p.name, p.company")
    if not only:
        return []
    return [
        ProspectRow._make(row)
        for row in reader.in_keys(f"{sql} AND p.id IN ({{keys}})", only)
    ]


def named_after(
    reader: Reader, after: int, limit: int
) -> list[tuple[int, str, str, str]]:
    """Id, name, company and tier of the next ones by id."""
    return reader.all(
        f"{_NAMES} AND id > :after ORDER BY id LIMIT :limit", after=after, limit=limit
    )


def named_among(
    reader: Reader, ids: Collection[int]
) -> list[tuple[int, str, str, str]]:
    """Id, name, company and tier of these, but for those in the bin."""
    return reader.in_keys(f"{_NAMES} AND id IN ({{keys}})", ids)


def sought_after(reader: Reader, after: int, limit: int) -> list[Sought]:
    """What the filter looks in, of the next ones by id."""
    return reader.many(
        Sought,
        f"{_SOUGHT} AND p.id > :after ORDER BY p.id LIMIT :limit",
        after=after,
        limit=limit,
    )


def sought_among(reader: Reader, ids: Collection[int]) -> list[Sought]:
    """What the filter looks in, of these."""
    rows = reader.in_keys(f"{_SOUGHT} AND p.id IN ({{keys}})", ids)
    return [Sought._make(row) for row in rows]


def _sorting(column: str) -> tuple[str, dict[str, object]]:
    if column.startswith(OWN):
        return _OWN, {"label": column.removeprefix(OWN)}
    return _SORTED_BY[column], {}


def values_after(
    reader: Reader, column: str, after: int, limit: int
) -> list[tuple[int, Any]]:
    """Id and what a column sorts by, of the next ones by id; None where it is empty.

    Args:
        column: its key; "own:" before the label of a field of the user's own.
    """
    wanted, values = _sorting(column)
    return reader.all(
        f"SELECT p.id, {wanted} {_FROM} WHERE p.in_bin_at IS NULL AND p.id > :after"
        " ORDER BY p.id LIMIT :limit",
        after=after,
        limit=limit,
        **values,
    )


def values_among(
    reader: Reader, column: str, ids: Collection[int]
) -> list[tuple[int, Any]]:
    """Id and what a column sorts by, of these."""
    wanted, values = _sorting(column)
    sql = f"SELECT p.id, {wanted} {_FROM} WHERE p.id IN ({{keys}})"
    return reader.in_keys(sql, ids, **values)


def own_fields(reader: Reader) -> list[Field]:
    """The fields of the user's own, in their order."""
    return reader.many(
        Field, "SELECT label, kind, choices FROM custom_field ORDER BY position, id"
    )


def worth_of(reader: Reader, ids: Collection[int]) -> list[Sum]:
    """What these may be worth together, by currency."""
    return reader.many(
        Sum,
        "SELECT currency, sum(value_minor) FROM prospect WHERE currency IS NOT NULL"
        " AND id IN (SELECT value FROM json_each(:ids)) GROUP BY currency ORDER BY 1",
        ids=listed(ids),
    )


def first_point(reader: Reader, prospect_id: int, kind: str) -> int | None:
    """The id of somebody's first phone, mail, web or postal address."""
    row = reader.one(
        "SELECT id FROM contact_point WHERE prospect_id = :id AND kind = :kind"
        " ORDER BY position, id LIMIT 1",
        id=prospect_id,
        kind=kind,
    )
    return row[0] if row else None
