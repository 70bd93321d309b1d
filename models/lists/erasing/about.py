"""Everything the book holds about one person, as plain values (GDPR Art. 15 and 20).

Each table that names a prospect is read whole, whichever wing it belongs to, so that
nothing added later can be forgotten here.
"""

from collections.abc import Mapping
from typing import Any, NamedTuple

from models.book.reader import Reader

Value = str | int | float | None
Line = Mapping[str, Value]

_OWN = "prospect_id"
_LEFT_OUT = frozenset({"id", "prospect_id", "version", "rank", "position", "value_key"})
"""Columns that tell nothing of the person: keys, counters, places in a list."""
_CACHES = frozenset({"standing", "erased_person", "two_people"})
_HELD_BY = {"offer_line": "offer", "offer_section": "offer"}
_TITLES = {
    "prospect": "Person",
    "contact_point": "Ways of contact",
    "address": "Addresses in parts",
    "prospect_tag": "Tags",
    "detail": "Fields",
    "span": "Stays in the tiers",
    "touch": "Touches",
    "step": "Steps planned and done",
    "promise": "Promises",
    "affiliation": "Further companies",
    "occasion": "Days",
    "attachment": "Files",
    "block": "Ways not to be used",
    "own_rhythm": "Rhythm of their own",
    "sign_seen": "Signs seen",
    "planting": "Steps that the plan made",
    "baton_pass": "Passes of the baton",
    "offer": "Papers",
    "offer_line": "Lines of the papers",
    "offer_section": "Texts of the papers",
}
_HISTORY = """
SELECT a.at, coalesce(m.name, ''), a.label, a.kind, c.tbl, c.op, c.field, c.old, c.new
FROM change c INDEXED BY ix_change_whose
JOIN act a ON a.seq = c.act
LEFT JOIN member m ON m.id = a.member_id
WHERE c.whose = :id ORDER BY c.seq
"""


class Part(NamedTuple):
    """The rows of one kind: the person's own fields, their touches, their papers."""

    title: str
    lines: list[Line]


class KeptFile(NamedTuple):
    """A file of theirs; `content` is None where its bytes are missing."""

    name: str
    content: bytes | None


class About(NamedTuple):
    """Everything about one person.

    Attributes:
        called: what they are called.
        parts: what the book holds, by kind; kinds of which there is nothing are left
            out.
        history: every change of any of it, oldest first, with who made it and when.
        files: the files kept with them.
        papers: the ids of the offers that were sent to them.
    """

    called: str
    parts: list[Part]
    history: list[Line]
    files: list[KeptFile]
    papers: list[int]


def everything_about(reader: Reader, prospect_id: int) -> About | None:
    """All that the book holds about a person; None where there is nobody."""
    who = reader.one(
        "SELECT name, company FROM prospect WHERE id = :id"
        " AND id NOT IN (SELECT prospect_id FROM erased_person)",
        id=prospect_id,
    )
    if who is None:
        return None
    parts = [_part(reader, table, prospect_id) for table in _tables(reader)]
    return About(
        str(who[0] or who[1]),
        [part for part in parts if part.lines],
        _history(reader, prospect_id),
        _files(reader, prospect_id),
        _papers(reader, prospect_id),
    )


def _tables(reader: Reader) -> list[str]:
    """The tables that tell of a person, the best known first."""
    there = [
        row[0]
        for row in reader.all(
            "SELECT m.name FROM sqlite_master m WHERE m.type = 'table' AND EXISTS"
            " (SELECT 1 FROM pragma_table_info(m.name) WHERE name = :own)"
            " AND m.name NOT LIKE 'found%'",
            own=_OWN,
        )
    ]
    tables = ["prospect", *there, *_HELD_BY]
    order = {table: place for place, table in enumerate(_TITLES)}
    known = [table for table in tables if table not in _CACHES]
    return sorted(known, key=lambda table: order.get(table, len(order)))


def _part(reader: Reader, table: str, prospect_id: int) -> Part:
    columns = [
        row[0]
        for row in reader.all("SELECT name FROM pragma_table_info(:t)", t=table)
        if row[0] not in _LEFT_OUT
    ]
    names = ", ".join(f'"{name}"' for name in columns)
    rows = reader.all(
        f"SELECT {names} FROM {table} WHERE {_whose(table)} ORDER BY id", id=prospect_id
    )
    lines: list[Line] = [
        {name: value for name, value in zip(columns, row, strict=True) if value != ""}
        for row in rows
    ]
    return Part(_TITLES.get(table, table.replace("_", " ").capitalize()), lines)


def _whose(table: str) -> str:
    if table == "prospect":
        return "id = :id"
    parent = _HELD_BY.get(table)
    if parent is None:
        return f"{_OWN} = :id"
    return f"{parent}_id IN (SELECT id FROM {parent} WHERE {_OWN} = :id)"


def _history(reader: Reader, prospect_id: int) -> list[Line]:
    names = ("at", "by", "act", "kind", "of", "what", "field", "old", "new")
    words = {"i": "added", "u": "changed", "d": "removed"}
    lines: list[Line] = []
    for row in reader.all(_HISTORY, id=prospect_id):
        line: dict[str, Any] = dict(zip(names, row, strict=True))
        line["what"] = words[line["what"]]
        lines.append({name: v for name, v in line.items() if v not in (None, "")})
    return lines


def _files(reader: Reader, prospect_id: int) -> list[KeptFile]:
    return reader.many(
        KeptFile,
        "SELECT a.name, k.content FROM attachment a"
        " LEFT JOIN kept_file k ON k.sha256 = a.sha256"
        " WHERE a.prospect_id = :id ORDER BY a.id",
        id=prospect_id,
    )


def _papers(reader: Reader, prospect_id: int) -> list[int]:
    sql = "SELECT id FROM offer WHERE prospect_id = :id AND status <> 'draft'"
    return [row[0] for row in reader.all(f"{sql} ORDER BY id", id=prospect_id)]
