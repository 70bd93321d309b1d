"""Finding people by name, and the plain lists of prospects."""

from collections.abc import Collection
from typing import NamedTuple

from models.book.reader import Reader
from models.book.text import fold


class Named(NamedTuple):
    """A prospect by name, for the touch line and for search."""

    id: int
    name: str
    company: str
    tier: str


class ProspectRow(NamedTuple):
    """One line of the prospects table; days are ISO text."""

    id: int
    name: str
    company: str
    tier: str
    value_minor: int | None
    currency: str | None
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
    source: str
    tags: str | None
    holder_initials: str
    holder_hat: str
    created_at: str


_NAMED = "SELECT id, name, company, tier FROM prospect WHERE in_bin_at IS NULL"

_ROWS = """
SELECT p.id, p.name, p.company, p.tier, p.value_minor, p.currency,
    coalesce(s.pips, ''), coalesce(s.planned, ''), coalesce(s.touches, 0),
    s.last_touch_on, s.silent_since, s.next_channel, s.next_what, s.next_on, s.next_at,
    (SELECT value FROM contact_point WHERE prospect_id = p.id AND kind = 'phone'
        ORDER BY position, id LIMIT 1),
    (SELECT value FROM contact_point WHERE prospect_id = p.id AND kind = 'mail'
        ORDER BY position, id LIMIT 1),
    p.source,
    (SELECT group_concat(name, ', ') FROM prospect_tag WHERE prospect_id = p.id),
    coalesce(m.initials, ''),
    CASE WHEN m.wears_sales THEN 'sales' ELSE 'marketing' END,
    p.created_at
FROM prospect p
LEFT JOIN standing s ON s.prospect_id = p.id
LEFT JOIN member m ON m.id = p.holder_id
WHERE p.in_bin_at IS {bin}
"""


def names(reader: Reader, only: Collection[int] | None = None) -> list[Named]:
    """Everybody who is not in the bin, or of these those who are not."""
    if only is None:
        return reader.many(Named, _NAMED)
    if not only:
        return []
    return [
        Named._make(r) for r in reader.in_keys(f"{_NAMED} AND id IN ({{keys}})", only)
    ]


def names_after(reader: Reader, last: int, limit: int) -> list[Named]:
    """At most so many of those who are not in the bin, by id, above the last one."""
    return reader.many(
        Named,
        f"{_NAMED} AND id > :last ORDER BY id LIMIT :limit",
        last=last,
        limit=limit,
    )


def prospect_rows(
    reader: Reader,
    only: Collection[int] | None = None,
    *,
    in_bin: bool = False,
) -> list[ProspectRow]:
    """The lines of the prospects table, suspects included; or of the bin."""
    sql = _ROWS.format(bin="NOT NULL" if in_bin else "NULL")
    if only is None:
        return reader.many(ProspectRow, f"{sql} ORDER BY p.name, p.company")
    if not only:
        return []
    rows = reader.in_keys(f"{sql} AND p.id IN ({{keys}})", only)
    return [ProspectRow._make(row) for row in rows]


def found(reader: Reader, text: str, limit: int = 50) -> list[Named]:
    """People whose name or company has a word beginning with each word of the text."""
    words = "".join(c if c.isalnum() else " " for c in fold(text)).split()
    if not words:
        return []
    return reader.many(
        Named,
        "SELECT p.id, p.name, p.company, p.tier FROM found f JOIN prospect p"
        " ON p.id = f.rowid WHERE found MATCH :query AND p.in_bin_at IS NULL"
        " ORDER BY f.rowid DESC LIMIT :limit",
        query=" ".join(f'"{word}"*' for word in words),
        limit=limit,
    )


def people_called(reader: Reader, name: str) -> list[Named]:
    """Everybody of exactly this name, "Person", "Company" or "Person, Company"."""
    wanted = fold(name)
    hits = found(reader, name, limit=1000)
    return [
        person
        for person in hits
        if wanted
        in (
            fold(person.name),
            fold(person.company),
            fold(f"{person.name}, {person.company}"),
        )
    ]


def anybody(reader: Reader) -> bool:
    """Whether the book holds any prospect, on the board, outside it or in the bin."""
    return reader.one("SELECT 1 FROM prospect LIMIT 1") is not None
