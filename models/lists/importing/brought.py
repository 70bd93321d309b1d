"""What the process that brings a list in tells the one that shows it."""

from collections.abc import Sequence
from sys import intern
from typing import Any, NamedTuple

from models.lists.formats.reading import Manner
from models.lists.formats.record import Reject

from .entries import Candidate


class Stopped(Exception):
    """Somebody stopped it; nothing was written."""


class ReadList(NamedTuple):
    """What a file holds.

    Attributes:
        rows: so many rows or cards are not empty.
        sha256: of the bytes of the file.
    """

    manner: Manner
    rows: int
    people: int
    touches: int
    sha256: str


class PlannedRow(NamedTuple):
    """What happens to one row, for the table of the dry run.

    Attributes:
        happens: the word of an `Action`, or "unreadable".
        whom: the prospect that is updated.
        candidates: those whom it looks like, where somebody must decide.
        reject: what cannot be read, and why.
    """

    line: int
    happens: str
    name: str
    company: str
    why: str
    temperature: str
    whom: int | None
    candidates: tuple[Candidate, ...] = ()
    reject: Reject | None = None


class PlannedRows(NamedTuple):
    """The dry run of a list.

    Attributes:
        rows: in the order of the file, those that cannot be read among them.
        counts: how many rows have each action, by its word, and "unreadable".
    """

    rows: list[PlannedRow]
    counts: dict[str, int]


def planned_row(told: Sequence[Any]) -> PlannedRow:
    """A row of the plan as the process told it."""
    line, happens, name, company, why, temperature, whom, candidates, *rest = told
    alike = tuple(Candidate(*one) for one in candidates)
    reject = Reject(**rest[0]) if rest else None
    told_name = reject.text if reject else name
    happens, why = intern(happens), intern(why)  # few words for many rows
    return PlannedRow(
        line, happens, told_name, company, why, temperature, whom, alike, reject
    )
