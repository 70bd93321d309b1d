"""Undo and redo, from the lines that the triggers wrote."""

import json
import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from itertools import groupby
from typing import NamedTuple

from models.book.acts import LINES_OF, LINES_OF_ROW, Act, begin_act
from models.book.refusals import Refused

_SHOWN = 60
"""So many characters of a value are shown in a sentence."""


class Line(NamedTuple):
    """One line of the journal, as `change` stores it."""

    seq: int
    tbl: str
    row: int
    op: str
    field: str | None
    old: object
    new: object


Turn = Callable[[sqlite3.Connection, Act, datetime, int | None], int]
"""Undo or redo: what turns an act at a moment, for a member."""


def take_back(
    db: sqlite3.Connection, act: Act, now: datetime, member_id: int | None
) -> int:
    """The number of the act by which `act` was undone.

    Raises:
        Refused: something later changed the same thing; nothing is overwritten.
    """
    return _turn(db, act, "undo", begin_act(db, "undo", now, member_id))


def do_again(
    db: sqlite3.Connection, act: Act, now: datetime, member_id: int | None
) -> int:
    """The number of the act by which an undone act was redone.

    Raises:
        Refused: something later changed the same thing; nothing is overwritten.
    """
    return _turn(db, act, "redo", begin_act(db, "redo", now, member_id))


def _turn(db: sqlite3.Connection, act: Act, kind: str, seq: int) -> int:
    db.execute("PRAGMA defer_foreign_keys = ON")
    _reverse(db, act, seq)
    db.execute("UPDATE acting SET act = NULL")
    db.execute(
        "UPDATE act SET kind = ?, of_act = ?, label = ?, said = ? WHERE seq = ?",
        (kind, act.seq, act.label, act.said, seq),
    )
    if kind == "undo":
        db.execute("UPDATE act SET undone_by = ? WHERE seq = ?", (seq, act.seq))
    else:
        db.execute(
            "UPDATE act SET undone_by = NULL, lines_in = ? WHERE seq = ?",
            (seq, act.seq),
        )
    return seq


def _reverse(db: sqlite3.Connection, act: Act, turning: int) -> None:
    lines = [
        Line._make(row)
        for row in db.execute(
            f"SELECT seq, tbl, row, op, field, old, new FROM {LINES_OF}"
            " WHERE act = ? ORDER BY seq DESC",
            (act.lines_in,),
        )
    ]
    # A row that the act itself made goes as a whole; what was changed in it since
    # then need not be put back.
    made = {(line.tbl, line.row): line.seq for line in lines if line.op == "i"}
    lines = [x for x in lines if x.op != "u" or x.seq < made.get(x[1:3], x.seq + 1)]
    _refuse_later_changes(db, act, turning)
    for (tbl, op), run in groupby(lines, key=lambda line: (line.tbl, line.op)):
        turn = {"i": _delete_again, "d": _insert_again, "u": _change_back}[op]
        turn(db, act, tbl, list(run))


def _refuse_later_changes(db: sqlite3.Connection, act: Act, turning: int) -> None:
    """Refuse to delete a row that a later act, still standing, has changed.

    Later is by when it was first done: an earlier act redone a moment ago is not.
    """
    later = db.execute(
        f"SELECT a.label FROM {LINES_OF.replace(' ', ' mine ', 1)}"
        f" CROSS JOIN {LINES_OF_ROW.replace(' ', ' c ', 1)}"
        " ON c.row = mine.row AND c.tbl = mine.tbl AND c.act > mine.act"
        " CROSS JOIN act turn ON turn.seq = c.act"
        " CROSS JOIN act a ON a.seq = coalesce(turn.of_act, turn.seq)"
        " AND a.lines_in = c.act AND a.undone_by IS NULL AND a.seq > ?"
        " WHERE mine.act = ? AND mine.op = 'i' AND c.act < ? LIMIT 1",
        (act.seq, act.lines_in, turning),
    ).fetchone()
    if later is not None:
        raise Refused(
            f"“{act.label}” stays: “{later[0]}” came later and builds on it."
            " Nothing was changed.",
        )


def _delete_again(
    db: sqlite3.Connection,
    act: Act,
    tbl: str,
    run: Sequence[Line],
) -> None:
    """Delete the rows that were inserted."""
    ids = ((line.row,) for line in run)
    gone = db.executemany(f"DELETE FROM {tbl} WHERE id = ?", ids).rowcount
    if gone != len(run):
        raise Refused(
            f"“{act.label}” stays: what it made is gone. Nothing was changed."
        )


def _change_back(
    db: sqlite3.Connection,
    act: Act,
    tbl: str,
    run: Sequence[Line],
) -> None:
    """Put back every old value of a row at once, so that its CHECKs hold meanwhile.

    The run is newest first: what stands there now is a field's first `new`, what
    stood there before the act its last `old`.
    """
    there: dict[int, dict[str, object]] = {}
    before: dict[int, dict[str, object]] = {}
    for line in run:
        assert line.field is not None
        there.setdefault(line.row, {}).setdefault(line.field, line.new)
        before.setdefault(line.row, {})[line.field] = line.old
    versioned = ", version = version + 1" if has_version(db, tbl) else ""
    for fields, rows in groupby(before, key=lambda row: tuple(before[row])):
        sets = ", ".join(f'"{name}" = ?' for name in fields)
        same = " AND ".join(f'"{name}" IS ?' for name in fields)
        ids = list(rows)
        changed = db.executemany(
            f"UPDATE {tbl} SET {sets}{versioned} WHERE id = ? AND {same}",
            ((*before[row].values(), row, *there[row].values()) for row in ids),
        ).rowcount
        if changed != len(ids):
            raise Refused(_conflict(db, act, tbl, {row: there[row] for row in ids}))


def has_version(db: sqlite3.Connection, tbl: str) -> bool:
    """Whether the table counts the changes of each row."""
    return any(
        column[1] == "version" for column in db.execute(f"PRAGMA table_info({tbl})")
    )


def _insert_again(
    db: sqlite3.Connection,
    _act: Act,
    tbl: str,
    run: Iterable[Line],
) -> None:
    """Insert the rows that were deleted, as they were."""
    for line in run:
        insert_row(db, "INSERT", tbl, line.old)


def insert_row(db: sqlite3.Connection, verb: str, tbl: str, old: object) -> bool:
    """Whether the deleted row, as the journal keeps it, stands in its table again.

    Args:
        verb: "INSERT", or "INSERT OR IGNORE" where its like may stand there already.
        old: the row as JSON; blobs are in hex.
    """
    values = json.loads(str(old))
    for _, name, kind, *_rest in db.execute(f"PRAGMA table_info({tbl})"):
        if kind == "BLOB" and name in values:
            values[name] = bytes.fromhex(values[name]) or None
    names = ", ".join(f'"{name}"' for name in values)
    marks = ", ".join("?" * len(values))
    sql = f"{verb} INTO {tbl} ({names}) VALUES ({marks})"
    return db.execute(sql, tuple(values.values())).rowcount == 1


def _conflict(
    db: sqlite3.Connection,
    act: Act,
    tbl: str,
    expected: Mapping[int, Mapping[str, object]],
) -> str:
    """The sentence that shows what stands there now and what was expected."""
    name, value, found = next(
        (name, value, found)
        for row, fields in expected.items()
        for name, value in fields.items()
        if (found := _found(db, tbl, row, name)) != (value,)
    )
    if found is None:
        return f"“{act.label}” stays: what it changed is gone. Nothing was changed."
    what = name.removesuffix("_minor").removesuffix("_id").replace("_", " ")
    return (
        f"“{act.label}” stays: its {what} was changed later. It was {_shown(value)},"
        f" it is {_shown(found[0])} now. Nothing was changed."
    )


def _found(
    db: sqlite3.Connection, tbl: str, row: int, name: str
) -> tuple[object] | None:
    found: tuple[object] | None = db.execute(
        f'SELECT "{name}" FROM {tbl} WHERE id = ?', (row,)
    ).fetchone()
    return found


def _shown(value: object) -> str:
    """A value in a sentence: short, in quotes, in words where it has none."""
    if value is None or value == "":
        return "empty"
    if isinstance(value, bytes):
        return "a picture"
    text = str(value)
    return f"“{text}”" if len(text) <= _SHOWN else f"“{text[:_SHOWN]}…”"
