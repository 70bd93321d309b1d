"""What was printed: the days of the sheets, their codes, and who stands behind."""

import json
from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from models.book.reader import Reader
from models.people.today.values import DueKind, DueRow

KEPT_UNDER = "day_sheet "
"""Before the ISO day, the key under which a sheet's codes are kept."""

CODES_NOT_KEPT = (
    "This book is read-only, so the codes are not kept: to type results back, print"
    " the sheet from the book where it can be written"
)


class Coded(NamedTuple):
    """One row of a sheet; what follows the code is that of a `DueRow`.

    Attributes:
        channel: by which way they were to be touched; "" where none was said.
    """

    code: int
    kind: str
    key_id: int
    prospect_id: int
    channel: str


class ToCode(NamedTuple):
    """What shall stand on the paper: a row of Today by its kind and key."""

    kind: str
    key_id: int
    prospect_id: int
    channel: str = ""

    @classmethod
    def of(cls, row: DueRow) -> "ToCode":
        """What stands for a row of Today."""
        return cls(row.kind, row.key_id, row.prospect_id, row.channel or "")


def coded(
    known: Iterable[Coded], rows: Iterable[ToCode]
) -> tuple[tuple[Coded, ...], tuple[Coded, ...]]:
    """The rows with their codes, and all codes of that day; nothing is written.

    Who has a code keeps it; new ones go on behind.
    """
    together = list(known)
    codes = {(row.kind, row.key_id): row for row in together}
    wanted = []
    for row in rows:
        found = codes.get((row.kind, row.key_id))
        if found is None:
            found = Coded(len(together) + 1, *row)
            together.append(found)
            codes[row.kind, row.key_id] = found
        wanted.append(found)
    return tuple(wanted), tuple(together)


class PrintedRow(NamedTuple):
    """One row of a sheet as results are typed against it.

    Attributes:
        channel: by which way they were to be touched; "" for promises and offers.
        what: the step or what is owed; "" where it is gone since.
        is_open: whether it is still to be done: nobody finished it since.
    """

    code: int
    kind: str
    key_id: int
    prospect_id: int
    channel: str
    name: str
    company: str
    tier: str
    what: str
    is_open: bool

    @property
    def called(self) -> str:
        """What the prospect is called: the person, else the company."""
        return self.name or self.company


_PEOPLE = """
SELECT id, name, company, tier FROM prospect
WHERE in_bin_at IS NULL AND id IN ({keys})
"""
_STEPS = "SELECT id, what, state = 'planned' FROM step WHERE id IN ({keys})"
_PROMISES = "SELECT id, what, kept_at IS NULL FROM promise WHERE id IN ({keys})"
_OFFERS = """
SELECT id, coalesce(number, ''), status = 'sent' FROM offer WHERE id IN ({keys})
"""
_OF_KIND = {
    DueKind.STEP: _STEPS,
    DueKind.PROMISE: _PROMISES,
    DueKind.OFFER: _OFFERS,
}


def printed_days(reader: Reader) -> tuple[date, ...]:
    """The days of which a sheet was printed, the newest first."""
    rows = reader.all(
        "SELECT substr(key, length(:under) + 1) FROM meta"
        " WHERE key LIKE :under || '%' ORDER BY key DESC",
        under=KEPT_UNDER,
    )
    return tuple(date.fromisoformat(row[0]) for row in rows)


def codes_of(reader: Reader, on: date) -> tuple[Coded, ...]:
    """The codes of a day's sheet, in order; none where none was printed."""
    row = reader.one(
        "SELECT value FROM meta WHERE key = :key",
        key=f"{KEPT_UNDER}{on.isoformat()}",
    )
    found = json.loads(row[0]) if row else []
    return tuple(Coded(code, *each) for code, each in enumerate(found, 1))


def printed_sheet(reader: Reader, on: date) -> tuple[PrintedRow, ...]:
    """The rows of a day's sheet as they are now; who was deleted since is left out."""
    coded = codes_of(reader, on)
    people = {
        row[0]: row[1:]
        for row in reader.in_keys(_PEOPLE, {row.prospect_id for row in coded})
    }
    told = {
        kind: {
            row[0]: row[1:]
            for row in reader.in_keys(
                sql, [row.key_id for row in coded if row.kind == kind]
            )
        }
        for kind, sql in _OF_KIND.items()
    }
    return tuple(
        PrintedRow._make((*row, *people[row.prospect_id], *_what(row, told)))
        for row in coded
        if row.prospect_id in people
    )


Told = dict[DueKind, dict[int, tuple[str, int]]]


def _what(row: Coded, told: Told) -> tuple[str, bool]:
    """The words, and whether it is open; who was due by the rhythm alone always is."""
    if row.kind == DueKind.PLAN:
        return "", True
    what, is_open = told[DueKind(row.kind)].get(row.key_id, ("", 0))
    return what, bool(is_open)
