"""Rows that were not taken over, saved as CSV: unreadable, and kept aside."""

import csv
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from models.lists.exporting.guards import guarded
from models.lists.formats.record import Reject
from models.lists.importing.bringing import Bringing
from models.lists.importing.brought import PlannedRow
from models.lists.importing.decisions import Decisions
from models.lists.importing.entries import Action
from models.lists.importing.plan import Tell
from models.lists.importing.rules import Rules

_FIRST = ("Row", "Looks like", "Name", "Company")


def save_unreadable(rejects: Iterable[Reject], path: Path) -> None:
    """Write line, reason and text of each row as CSV.

    Raises:
        OSError: the file cannot be written.
    """
    rows = ((str(one.line), one.reason, one.text) for one in rejects)
    _write(path, ("Line", "Reason", "Text"), rows)


def save_aside(
    bringing: Bringing, rules: Rules, decisions: Decisions, path: Path, tell: Tell
) -> int:
    """How many undecided rows were written as CSV, with whom they look like.

    Raises:
        OSError: the file cannot be written.
        Unreadable, Refused, NotSaved, Stopped: the list cannot be looked at again.
    """
    planned = bringing.plan(rules, tell=tell)
    told = [
        _told(row, bringing, rules)
        for row in planned.rows
        if row.happens == Action.DUPLICATE and row.line not in decisions
    ]
    others = dict.fromkeys(name for row in told for name in row if name not in _FIRST)
    heads = (*_FIRST, *others)
    _write(path, heads, ([row.get(head, "") for head in heads] for row in told))
    return len(told)


def _told(row: PlannedRow, bringing: Bringing, rules: Rules) -> Mapping[str, str]:
    """What a row says, under the names of its parts."""
    found = {one.label: ", ".join(one.new) for one in bringing.compare(row.line, rules)}
    like = ", ".join(one.called for one in row.candidates)
    first = (str(row.line), like, row.name, row.company)
    return found | dict(zip(_FIRST, first, strict=True))


def _write(path: Path, heads: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        written = csv.writer(file)
        written.writerow(list(map(guarded, heads)))
        for row in rows:
            written.writerow(list(map(guarded, row)))


def unreadable_words(count: int) -> str:
    """How many rows cannot be read: "1 row could not be read."."""
    rows = "1 row" if count == 1 else f"{count:,} rows"
    return f"{rows} could not be read."


def save_words(count: int) -> str:
    """What the button says that saves so many rows."""
    return "Save 1 unreadable row" if count == 1 else f"Save {count:,} unreadable rows"
