"""Who was merged with somebody, and what each of them left with the other."""

import json
import sqlite3
from collections.abc import Collection, Iterator
from typing import NamedTuple

from models.book.erased import Mark, marks_of
from models.book.forgetting import Key, Told
from models.book.text import fold

_MERGES = """
SELECT a.seq, c.row, CAST(substr(c.new, 13) AS INTEGER)
FROM act a JOIN change c INDEXED BY ix_change_act ON c.act = a.seq
    AND c.tbl = 'prospect' AND c.op = 'u' AND c.field = 'reason_note'
    AND c.new LIKE 'merged into %'
WHERE a.operation = 'merge_prospects' ORDER BY a.seq DESC
"""
_TURNS = """
SELECT :act UNION SELECT by_act FROM taken_back WHERE act = :act
"""
_LENT = """
SELECT tbl, row, op, field FROM change INDEXED BY ix_change_act
WHERE act = :act AND whose = :stayed AND op <> 'd'
"""
_TOLD = {
    "prospect": (
        "name",
        "given",
        "family",
        "company",
        "role",
        "source",
        "birthday",
        "notes",
        "uid",
        "reason",
        "reason_note",
        "no_step_reason",
    ),
    "block": ("reason",),
}
"""The columns of who stayed that a merge may fill from the other."""
_PAIRS = """
SELECT c.row, (SELECT d.old FROM change d INDEXED BY ix_change_row
    WHERE d.row = c.row AND d.tbl = c.tbl AND d.op = 'd' ORDER BY d.seq DESC LIMIT 1)
FROM act a CROSS JOIN change c INDEXED BY ix_change_act
    ON c.act = a.seq AND c.tbl = 'two_people' AND c.op = 'i'
WHERE a.operation = 'called_two_people'
"""
_NAMES = ("name", "given", "family", "company")


class _Merge(NamedTuple):
    """A merge, whether it stands or not."""

    act: int
    gone: int
    stayed: int


def merged_into(db: sqlite3.Connection, prospect_id: int) -> list[int]:
    """The person, then all who were found to be them and live in the journal only."""
    found = [prospect_id]
    for _, gone, stayed in _merges(db):
        here = "SELECT 1 FROM prospect WHERE id = ?"
        if (
            stayed in found
            and gone not in found
            and db.execute(here, (gone,)).fetchone() is None
        ):
            found.append(gone)
    return found


def told_by_others(db: sqlite3.Connection, people: Collection[int]) -> Told:
    """What tells of the people in the lines of others, from merges taken back."""
    rows: set[Key] = _pairs_of(db, people)
    fields: set[tuple[str, int, str]] = set()
    acts: set[int] = set()
    called: set[int] = set()
    for merge in _merges(db):
        if (merge.gone in people) is not (merge.stayed in people):
            acts |= {row[0] for row in db.execute(_TURNS, {"act": merge.act})}
        if merge.gone in people and merge.stayed not in people:
            called.add(merge.stayed)
            for tbl, row, op, field in db.execute(_LENT, merge._asdict()):
                if op == "i" and not _stands(db, tbl, row):
                    rows.add((tbl, row))
                elif field in _TOLD.get(tbl, ()):
                    fields.add((tbl, row, field))
    return Told(frozenset(rows), frozenset(fields), frozenset(acts), frozenset(called))


def former_names(db: sqlite3.Connection, people: Collection[int]) -> set[str]:
    """What the people were ever called."""
    sql = (
        "SELECT op, field, old, new FROM change INDEXED BY ix_change_row"
        " WHERE row = ? AND tbl = 'prospect' AND op <> 'i'"
    )
    return {
        name
        for person in people
        for line in db.execute(sql, (person,))
        for name in _names_in(*line)
        if name
    }


def marks_of_merged(db: sqlite3.Connection, people: Collection[int]) -> Iterator[Mark]:
    """The name and company of each who lives on in the journal only."""
    sql = (
        "SELECT old FROM change INDEXED BY ix_change_row"
        " WHERE row = ? AND tbl = 'prospect' AND op = 'd' ORDER BY seq DESC LIMIT 1"
    )
    for person in people:
        for (old,) in db.execute(sql, (person,)):
            told = json.loads(old)
            name, company = (fold(str(told.get(n) or "")) for n in ("name", "company"))
            if company:
                yield from marks_of(name, company, ())


def _names_in(op: str, field: str | None, *values: object) -> Iterator[str]:
    if op == "d":
        told = json.loads(str(values[0]))
        yield from (str(told.get(name) or "") for name in _NAMES)
    elif field in _NAMES:
        yield from map(str, values)


def _merges(db: sqlite3.Connection) -> list[_Merge]:
    """Every merge that was ever done, the newest first."""
    return [_Merge._make(row) for row in db.execute(_MERGES)]


def _pairs_of(db: sqlite3.Connection, people: Collection[int]) -> set[Key]:
    """The pairs of two people of which one is among these, those gone as well."""
    pairs = db.execute("SELECT id, low_id, high_id FROM two_people").fetchall()
    for row, old in db.execute(_PAIRS):
        told = json.loads(old or "{}")
        pairs.append((row, told.get("low_id"), told.get("high_id")))
    return {("two_people", row) for row, *both in pairs if {*both} & {*people}}


def _stands(db: sqlite3.Connection, tbl: str, row: int) -> bool:
    there = db.execute(f"SELECT 1 FROM {tbl} WHERE id = ?", (row,))
    return there.fetchone() is not None
