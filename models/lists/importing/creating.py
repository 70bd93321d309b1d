"""New people of a list, in the order of the file, behind those already there."""

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any

from sqlmodel import Session

from models.book.ids import new_id
from models.book.ranks import ranks_after
from models.book.session import connection_of, reader_of
from models.people.kinds import Tier
from models.people.prospects import NOT_PLANNED_YET

from .beside import Beside
from .entries import Entry
from .filing import FIELDS, filing_of, tier_of
from .own_whole import fill_whole
from .photos import keep_photos
from .plan import Stage
from .row_sql import Rows

CHUNK = 1000
_PROSPECT = f"""
INSERT INTO prospect (id, {", ".join(FIELDS)}, tier, rank, no_step_reason, holder_id,
    created_at) VALUES ({", ".join("?" * (len(FIELDS) + 6))})
"""
_SPAN = "INSERT INTO span (id, prospect_id, tier, from_at) VALUES (?, ?, ?, ?)"


def create(
    session: Session, beside: Beside, entries: Sequence[Entry], *, total: int
) -> None:
    """Insert the new people; each entry knows its prospect afterwards.

    Args:
        total: of how many rows these are the first, for telling how far it is.
    """
    db = connection_of(session)
    ranks = _ranks(session, entries, beside.rules.tier)
    waiting = iter(entries)
    done = 0
    while chunk := list(islice(waiting, CHUNK)):
        beside.tell(Stage.WRITING, done, total)
        people: list[tuple[Any, ...]] = []
        spans: list[tuple[Any, ...]] = []
        rows = Rows()
        for entry in chunk:
            key = entry.whom = new_id()
            where = tier_of(entry.record, beside.rules.tier)
            own = (where.value, next(ranks[where]), NOT_PLANNED_YET)
            fields = _gather(rows, key, entry, beside)
            people.append((key, *fields, *own, beside.holder, beside.now))
            spans.append((new_id(), key, where.value, beside.now))
        db.executemany(_PROSPECT, people)
        db.executemany(_SPAN, spans)
        rows.write(db)
        fill_whole(db, chunk, beside.now)
        keep_photos(db, chunk, beside.now)
        done += len(chunk)


def _gather(rows: Rows, whom: int, entry: Entry, beside: Beside) -> list[str | None]:
    """The columns of a new person; all else is gathered to be written."""
    told = filing_of(entry.record, beside.rules, beside.customs)
    rows.points(whom, told.points, told.places, 0)
    rows.tags(whom, told.tags)
    rows.details(whom, told.details, 0)
    rows.companies(whom, told.companies, 0)
    rows.days(whom, told.days, 0)
    rows.blocks(whom, told.ways, beside.today, beside.said)
    rows.others(whom, entry.others, beside.now)
    fields: dict[str, str | None] = dict(told.fields)
    fields["informed_on"] = told.fields["informed_on"] or None
    return [fields[name] for name in FIELDS]


def _ranks(
    session: Session, entries: Sequence[Entry], tier: Tier
) -> dict[Tier, Iterator[str]]:
    wheres = [tier_of(entry.record, tier) for entry in entries]
    last = "SELECT max(rank) FROM prospect WHERE tier = :tier AND in_bin_at IS NULL"
    ranks = {}
    for where in set(wheres):
        row = reader_of(session).one(last, tier=where.value)
        ranks[where] = iter(ranks_after(row[0] if row else None, wheres.count(where)))
    return ranks
