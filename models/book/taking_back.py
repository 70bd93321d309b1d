"""Taking an act back while keeping what was done to the same rows since.

Undo refuses over a later change; this is the other verb, for an import or a merge that
is days old. It is an act of its own, and one undo takes it back.
"""

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import NamedTuple

from sqlmodel import Session

from models.book.acts import LINES_OF
from models.book.journal import Line, has_version, insert_row
from models.book.later import Later, later_than, taken_back_by
from models.book.papers_since import GOES_BACK, parts_that_stay
from models.book.references import still_needed
from models.book.refusals import Refused
from models.book.session import connection_of, name_act

Key = tuple[str, int]
"""A row of the book: its table and its id."""

_TOGETHER = (
    frozenset({"name", "given", "family"}),
    frozenset({"value_minor", "currency"}),
    frozenset({"tier", "rank", "reason", "reason_note", "revisit_on", "closed_on"}),
    frozenset({"on_day", "at_time"}),
)
"""Fields of one row that only make sense together: all go back, or none."""


class TakenBack(NamedTuple):
    """What came of taking an act back.

    Attributes:
        rows: how many rows are as they were before the act.
        kept: the prospects who keep something of it, because it was changed since.
    """

    rows: int
    kept: frozenset[int]


class _Wanted(NamedTuple):
    """An act that shall be taken back."""

    seq: int
    label: str
    lines_in: int


def take_back_keeping(session: Session, act: int, *, now: datetime) -> TakenBack:
    """Take back what an act did, but for what was changed since.

    A field goes back where it still holds what the act put there. A row the act made
    goes, unless it was changed or is needed since; a prospect the act made who was
    touched in any way since stays whole. A row it deleted comes back. A paper on which
    was written since stays as it is, but for whose it is: its sums stand on its lines.

    Args:
        now: unused so far; every operation that may write a moment takes one.

    Raises:
        Refused: there is no such act, it is taken back already, or nothing of it is
            left that could be.
    """
    _ = now
    db = connection_of(session)
    wanted = _wanted(db, act)
    lines = _lines_of(db, wanted.lines_in)
    if not lines:
        raise Refused(f"Nothing of “{wanted.label}” is on record any more.")
    taking = _Taking(db, lines, later_than(db, wanted.seq, wanted.lines_in))
    db.execute("PRAGMA defer_foreign_keys = ON")
    rows = taking.bring_again() + taking.end_stays()
    rows += taking.change_back() + taking.bring_stays_again() + taking.take_away()
    if not rows:
        raise Refused(
            f"Everything that “{wanted.label}” did was changed since."
            " Nothing was taken back."
        )
    _give_reasons(db, taking.people)
    db.execute(
        "INSERT INTO taken_back (by_act, act) SELECT act, ? FROM acting", (wanted.seq,)
    )
    kept = frozenset(taking.kept)
    name_act(session, f"take back: {wanted.label}", _said(wanted.label, len(kept)))
    return TakenBack(rows, kept)


def _said(label: str, kept: int) -> str:
    if not kept:
        return f"“{label}” was taken back"
    who = "1 person keeps" if kept == 1 else f"{kept:,} people keep"
    return f"“{label}” was taken back; {who} what was changed since"


def _wanted(db: sqlite3.Connection, seq: int) -> _Wanted:
    row = db.execute(
        "SELECT seq, label, lines_in, undone_by, final FROM act"
        " WHERE seq = ? AND kind = 'do'",
        (seq,),
    ).fetchone()
    if row is None or row[2] is None:
        raise Refused("There is no such act in the history.")
    if row[3] is not None or seq in taken_back_by(db):
        raise Refused(f"“{row[1]}” is taken back already.")
    if row[4]:
        raise Refused(f"“{row[1]}” cannot be taken back.")
    return _Wanted(*row[:3])


def _lines_of(db: sqlite3.Connection, lines_in: int) -> list[Line]:
    return [
        Line._make(row)
        for row in db.execute(
            f"SELECT seq, tbl, row, op, field, old, new FROM {LINES_OF}"
            " WHERE act = ? ORDER BY seq DESC",
            (lines_in,),
        )
    ]


class _Taking:
    """One act being taken back, line by line."""

    def __init__(
        self, db: sqlite3.Connection, lines: Sequence[Line], later: Later
    ) -> None:
        self._db, self._lines, self._later = db, lines, later
        self._made = [(x.tbl, x.row) for x in lines if x.op == "i"]
        self._whose = later.whose_of(self._made)
        touched = {(line.tbl, line.row) for line in lines}
        self._written_on = parts_that_stay(db, touched, later.rows)
        self.kept: set[int] = set()
        self.people = {whose for whose in later.people_of(lines) if whose is not None}

    def bring_again(self) -> int:
        """How many rows that the act deleted stand again."""
        return sum(
            insert_row(self._db, "INSERT OR IGNORE", line.tbl, line.old)
            for line in self._lines
            if line.op == "d" and (line.tbl, line.row) not in self._written_on
        )

    def bring_stays_again(self) -> int:
        """How many stays stand again that another open one was in the way of before."""
        return sum(
            insert_row(self._db, "INSERT OR IGNORE", line.tbl, line.old)
            for line in self._lines
            if line.op == "d" and line.tbl == "span"
        )

    def end_stays(self) -> int:
        """How many stays that the act began are gone, so that earlier ones reopen.

        The stays of a prospect whom the act made go, or stay, with all of them.
        """
        people = {row for tbl, row in self._made if tbl == "prospect"}
        over = [
            key
            for key in self._made
            if key[0] == "span"
            and key not in self._later.rows
            and not self._span_stays(key)
            and self._whose.get(key) not in people
        ]
        gone = set(over)
        self._made = [key for key in self._made if key not in gone]
        return self._delete(over)

    def change_back(self) -> int:
        """How many rows got back what the act had changed in them."""
        made, rows = set(self._made), 0
        for key, fields in _fields_of(self._lines).items():
            if key not in made and (back := self._unchanged(key, fields)):
                rows += self._put(key, back)
        return rows

    def _unchanged(
        self, key: Key, fields: Mapping[str, tuple[object, object]]
    ) -> dict[str, object]:
        """The old values of the fields that still hold what the act put there."""
        tbl, row = key
        names = ", ".join(f'"{name}"' for name in fields)
        there = self._db.execute(
            f"SELECT {names} FROM {tbl} WHERE id = ?", (row,)
        ).fetchone()
        whose = self._later.person_of(key)
        if there is None:
            return {}
        stays = {
            name
            for name, value in zip(fields, there, strict=True)
            if value != fields[name][1]
            or self._moved_since(key, name, whose)
            or (key in self._written_on and name not in GOES_BACK)
        }
        stays |= {
            name for group in _TOGETHER if stays & group for name in group & {*fields}
        }
        if stays and whose is not None:
            self.kept.add(whose)
        return {name: old for name, (old, _) in fields.items() if name not in stays}

    def _moved_since(self, key: Key, name: str, whose: int | None) -> bool:
        """Whether the prospect changed tiers since: its stays hang together with it."""
        hangs = key[0] == "span" or (key[0] == "prospect" and name == "tier")
        return hangs and whose in self._later.moved

    def _put(self, key: Key, values: Mapping[str, object]) -> int:
        tbl, row = key
        sets = ", ".join(f'"{name}" = ?' for name in values)
        counted = ", version = version + 1" if has_version(self._db, tbl) else ""
        return self._db.execute(
            f"UPDATE {tbl} SET {sets}{counted} WHERE id = ?", (*values.values(), row)
        ).rowcount

    def take_away(self) -> int:
        """How many rows that the act made are gone."""
        stays = {
            key
            for key in self._made
            if key in self._later.rows or key in self._written_on
        }
        stays |= {
            key for key in self._made if key[0] == "span" and self._span_stays(key)
        }
        people = {row for tbl, row in self._made if tbl == "prospect"}
        while True:
            whole = people & (
                self._later.people | {row for tbl, row in stays if tbl == "prospect"}
            )
            stays |= {key for key in self._made if self._whose.get(key) in whole}
            going = [key for key in self._made if key not in stays]
            needed = still_needed(self._db, going)
            if not needed:
                break
            stays |= needed
        self.kept |= {w for key in stays if (w := self._whose.get(key)) is not None}
        return self._delete(going)

    def _span_stays(self, key: Key) -> bool:
        return self._whose.get(key) in self._later.moved

    def _delete(self, going: Iterable[Key]) -> int:
        by_table: dict[str, list[tuple[int]]] = defaultdict(list)
        for tbl, row in going:
            by_table[tbl].append((row,))
        return sum(
            self._db.executemany(f"DELETE FROM {tbl} WHERE id = ?", rows).rowcount
            for tbl, rows in by_table.items()
        )


def _fields_of(
    lines: Iterable[Line],
) -> dict[Key, dict[str, tuple[object, object]]]:
    """What each changed field was before the act and after it; newest line first."""
    found: dict[Key, dict[str, tuple[object, object]]] = defaultdict(dict)
    for line in lines:
        if line.op == "u" and line.field is not None:
            fields = found[line.tbl, line.row]
            fields[line.field] = line.old, fields.get(line.field, (None, line.new))[1]
    return found


def _give_reasons(db: sqlite3.Connection, people: Iterable[int]) -> None:
    """Say “not planned yet” of those left with neither a step nor a reason."""
    db.executemany(
        "UPDATE prospect SET no_step_reason = 'not planned yet', version = version + 1"
        " WHERE id = ? AND no_step_reason = '' AND tier IN ('cold', 'warm', 'hot')"
        " AND NOT EXISTS (SELECT 1 FROM step"
        " WHERE prospect_id = prospect.id AND state = 'planned')",
        ((person,) for person in people),
    )
