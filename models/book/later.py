"""What was done after an act and still stands: the rows and the people it touched."""

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass, field

from models.book.acts import LINES_OF
from models.book.journal import Line

Key = tuple[str, int]

_LATER = """
SELECT c.tbl, c.row, c.field, c.whose, a.seq
FROM change c
CROSS JOIN act turn ON turn.seq = c.act
CROSS JOIN act a ON a.seq = coalesce(turn.of_act, turn.seq)
    AND a.lines_in = c.act AND a.undone_by IS NULL AND a.seq > :seq
WHERE c.act > :lines_in
"""
_TAKEN_BACK = """
SELECT b.by_act, b.act FROM taken_back b JOIN act x ON x.seq = b.by_act
WHERE x.undone_by IS NULL ORDER BY b.by_act DESC
"""


@dataclass(slots=True)
class Later:
    """What later acts did, as far as they stand.

    Attributes:
        rows: the rows they changed or made.
        people: the prospects they touched in any way.
        moved: the prospects who changed tiers.
        whose: the prospect each row of the act itself belongs to.
    """

    rows: set[Key] = field(default_factory=set)
    people: set[int] = field(default_factory=set)
    moved: set[int] = field(default_factory=set)
    whose: dict[Key, int | None] = field(default_factory=dict)

    def whose_of(self, keys: Iterable[Key]) -> dict[Key, int]:
        """The prospect each of the act's rows belongs to, where it belongs to one."""
        found = ((key, self.person_of(key)) for key in keys)
        return {key: whose for key, whose in found if whose is not None}

    def person_of(self, key: Key) -> int | None:
        """The prospect a row of the act belongs to."""
        return self.whose.get(key)

    def people_of(self, lines: Iterable[Line]) -> set[int | None]:
        """Every prospect the act touched, those whose rows moved away as well."""
        return {
            *(self.person_of((line.tbl, line.row)) for line in lines),
            *(
                line.old
                for line in lines
                if line.field == "prospect_id" and isinstance(line.old, int)
            ),
        }


def taken_back_by(db: sqlite3.Connection) -> dict[int, int]:
    """The acts that are taken back as it stands, with the act that did so.

    The newest counts first: who took back a taking back brought the act back.
    """
    by: dict[int, int] = {}
    for taking, act in db.execute(_TAKEN_BACK):
        if taking not in by:
            by[act] = taking
    return by


def later_than(db: sqlite3.Connection, seq: int, lines_in: int) -> Later:
    """What was done after the act `seq`, whose lines stand under `lines_in`."""
    later = Later()
    for tbl, row, whose in db.execute(
        f"SELECT tbl, row, whose FROM {LINES_OF} WHERE act = ?", (lines_in,)
    ):
        later.whose[tbl, row] = whose
    back = taken_back_by(db)
    void = {*back, *back.values()}
    for tbl, row, name, whose, act in db.execute(
        _LATER, {"seq": seq, "lines_in": lines_in}
    ):
        if act in void:
            continue
        later.rows.add((tbl, row))
        if whose is not None:
            later.people.add(whose)
            if tbl == "span" or (tbl == "prospect" and name == "tier"):
                later.moved.add(whose)
    return later
