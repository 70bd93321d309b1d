"""The codes of a day's sheet: what stands behind each number on the paper.

They lie outside the journal, for a printed sheet cannot be taken back.
"""

import json
from collections.abc import Iterable
from datetime import date, timedelta

from sqlmodel import Session

from models.book.session import connection_of, reader_of
from models.people.paper_loop.printed import (
    KEPT_UNDER,
    Coded,
    ToCode,
    coded,
    codes_of,
)

KEPT_DAYS = 31
"""Sheets older than this many days are forgotten; nobody types them back."""


def number_day_sheet(
    session: Session, rows: Iterable[ToCode], *, day: date
) -> tuple[Coded, ...]:
    """The rows with their codes, from 1 on.

    Who was on an earlier sheet of that day keeps the code, so that the old paper
    stays right; new ones go on behind.
    """
    wanted, together = coded(codes_of(reader_of(session), day), rows)
    db = connection_of(session)
    kept = json.dumps([list(row[1:]) for row in together])
    db.execute(
        "INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)",
        (f"{KEPT_UNDER}{day.isoformat()}", kept),
    )
    oldest = (day - timedelta(days=KEPT_DAYS)).isoformat()
    db.execute(
        "DELETE FROM meta WHERE key LIKE ? AND key < ?",
        (f"{KEPT_UNDER}%", f"{KEPT_UNDER}{oldest}"),
    )
    return wanted
