"""The codes of a day's sheet: what stands behind each number on the paper.

They lie outside the journal, for a printed sheet cannot be taken back.
"""

import json
from collections.abc import Iterable
from datetime import date, timedelta
from typing import NamedTuple

from sqlmodel import Session

from models.book.session import connection_of, reader_of
from models.people.paper_loop.printed import KEPT_UNDER, Coded, codes_of
from models.people.today.values import DueRow

KEPT_DAYS = 31
"""Sheets older than this many days are forgotten; nobody types them back."""


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


def number_day_sheet(
    session: Session, rows: Iterable[ToCode], *, day: date
) -> tuple[Coded, ...]:
    """The rows with their codes, from 1 on.

    Who was on an earlier sheet of that day keeps the code, so that the old paper
    stays right; new ones go on behind.
    """
    known = list(codes_of(reader_of(session), day))
    codes = {(row.kind, row.key_id): row for row in known}
    wanted = []
    for row in rows:
        coded = codes.get((row.kind, row.key_id))
        if coded is None:
            coded = Coded(len(known) + 1, *row)
            known.append(coded)
            codes[row.kind, row.key_id] = coded
        wanted.append(coded)
    db = connection_of(session)
    kept = json.dumps([list(row[1:]) for row in known])
    db.execute(
        "INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)",
        (f"{KEPT_UNDER}{day.isoformat()}", kept),
    )
    oldest = (day - timedelta(days=KEPT_DAYS)).isoformat()
    db.execute(
        "DELETE FROM meta WHERE key LIKE ? AND key < ?",
        (f"{KEPT_UNDER}%", f"{KEPT_UNDER}{oldest}"),
    )
    return tuple(wanted)
