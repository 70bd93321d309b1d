"""The imports of the last 30 days that can still be taken back."""

import re
from datetime import date, timedelta
from typing import NamedTuple

from models.book.reader import Reader

DAYS = 30
_PAST = """
SELECT a.seq, a.at, a.label, a.said FROM act a
WHERE a.operation = 'take_over' AND a.kind = 'do' AND a.final = 0
    AND a.undone_by IS NULL AND a.at >= :since
    AND NOT EXISTS (SELECT 1 FROM taken_back b JOIN act x ON x.seq = b.by_act
        WHERE b.act = a.seq AND x.undone_by IS NULL)
ORDER BY a.seq DESC
"""
_LABEL = re.compile(r"import ([\d,]+) (?:person|people)(?: from (.+))?", re.DOTALL)


class PastImport(NamedTuple):
    """An import that can be taken back.

    Attributes:
        act: its number, for `take_back_keeping`.
        at: the moment as it is stored, UTC.
        file: the name of the list; empty where nobody knows.
        people: who came with it or got something by it.
        label: "import 194 people from galway.csv".
        said: "163 people were imported, 31 updated".
    """

    act: int
    at: str
    file: str
    people: int
    label: str
    said: str


def imports_to_take_back(reader: Reader, today: date) -> list[PastImport]:
    """The imports of the last 30 days that still stand, the newest first."""
    since = (today - timedelta(days=DAYS)).isoformat()
    return [_past(*row) for row in reader.all(_PAST, since=since)]


def _past(act: int, at: str, label: str, said: str) -> PastImport:
    found = _LABEL.fullmatch(label)
    count, file = found.groups(default="") if found else ("0", "")
    return PastImport(act, at, file, int(count.replace(",", "")), label, said)
