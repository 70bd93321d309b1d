"""Taking a list over: one operation, one act, one undo, however long it is."""

import sqlite3
from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import islice
from typing import Any, NamedTuple

from sqlmodel import Session

from models.book.ids import new_id
from models.book.moments import stored
from models.book.ranks import ranks_after
from models.book.refusals import Refused
from models.book.session import connection_of, name_act, reader_of
from models.people.kinds import Tier
from models.people.prospects import NOT_PLANNED_YET, acting_member

from .entries import Action, Addition, Entry
from .filing import FIELDS, details_of, fields_of, points_of, tags_of, tier_of
from .own_whole import fill_whole
from .plan import plan
from .record import PastTouch, Record
from .take_over_touches import take_touches

_CHUNK = 1000
_TIERS = (Tier.COLD, Tier.SUSPECT)
_PROSPECT = f"""
INSERT INTO prospect (id, {", ".join(FIELDS)}, tier, rank, no_step_reason, holder_id,
    created_at) VALUES ({", ".join("?" * (len(FIELDS) + 6))})
"""
_SPAN = "INSERT INTO span (id, prospect_id, tier, from_at) VALUES (?, ?, ?, ?)"
_POINT = """
INSERT INTO contact_point (id, prospect_id, kind, value, value_key, position)
VALUES (?, ?, ?, ?, ?, ?)
"""
_TAG = "INSERT INTO prospect_tag (id, prospect_id, name) VALUES (?, ?, ?)"
_DETAIL = """
INSERT INTO detail (id, prospect_id, label, value, position) VALUES (?, ?, ?, ?, ?)
"""


class Taken(NamedTuple):
    """What came of taking a list over, counted in its rows."""

    created: int
    updated: int
    same: int
    skipped: int
    touches: int = 0

    def sentence(self) -> str:
        """What was done, without a full stop: "2 people were imported, 1 updated"."""
        said = f"{_people(self.created)} imported"
        return f"{said}, {self.updated} updated" if self.updated else said


def _people(count: int) -> str:
    return "1 person was" if count == 1 else f"{count:,} people were"


def take_over(
    session: Session,
    records: Sequence[Record],
    touches: Sequence[PastTouch] = (),
    *,
    tier: Tier = Tier.COLD,
    now: datetime,
) -> Taken:
    """Add the people of a list to the book; taking the same list again adds nobody.

    Args:
        records: what was read from the list.
        touches: past touches and steps to do of the same list.
        tier: Cold, where a record's own temperature still counts, or Suspects.

    Raises:
        Refused: another tier was asked for.
    """
    if tier not in _TIERS:
        raise Refused("A list is taken over to Cold or to the suspects.")
    planned = plan(reader_of(session), records)
    counts = planned.counts()
    _create(session, planned.of(Action.CREATE), tier, stored(now))
    for entry in planned.entries:
        if entry.whom and entry.addition:
            _add(connection_of(session), entry.whom, entry.addition)
    touched = take_touches(session, planned.entries, touches, now)
    taken = Taken._make((*counts.values(), touched))
    name_act(session, f"import {_label(taken)}", taken.sentence())
    return taken


def _label(taken: Taken) -> str:
    count = taken.created + taken.updated
    return "1 person" if count == 1 else f"{count:,} people"


def _create(
    session: Session,
    entries: list[Entry],
    tier: Tier,
    now: str,
) -> None:
    """Insert the new people in the order of the file, behind those already there."""
    db, holder = connection_of(session), acting_member(session)
    ranks = _ranks(session, entries, tier)
    waiting = iter(entries)
    while chunk := list(islice(waiting, _CHUNK)):
        people: list[tuple[Any, ...]] = []
        spans: list[tuple[Any, ...]] = []
        for entry in chunk:
            key = entry.whom = new_id()
            where = tier_of(entry.record, tier)
            fields = fields_of(entry.record)
            own = (where.value, next(ranks[where]), NOT_PLANNED_YET, holder, now)
            people.append((key, *fields, *own))
            spans.append((new_id(), key, where.value, now))
        db.executemany(_PROSPECT, people)
        db.executemany(_SPAN, spans)
        db.executemany(_POINT, _points(chunk))
        db.executemany(_TAG, _tags(chunk))
        db.executemany(_DETAIL, _details(chunk))
        fill_whole(db, chunk, now)


def _ranks(
    session: Session, entries: list[Entry], tier: Tier
) -> dict[Tier, Iterator[str]]:
    wheres = [tier_of(entry.record, tier) for entry in entries]
    last = "SELECT max(rank) FROM prospect WHERE tier = :tier AND in_bin_at IS NULL"
    ranks = {}
    for where in set(wheres):
        row = reader_of(session).one(last, tier=where.value)
        ranks[where] = iter(ranks_after(row[0] if row else None, wheres.count(where)))
    return ranks


def _points(chunk: list[Entry]) -> Iterator[tuple[Any, ...]]:
    for entry in chunk:
        for at, (kind, value, key) in enumerate(points_of(entry.record)):
            yield new_id(), entry.whom, kind, value, key, at


def _tags(chunk: list[Entry]) -> Iterator[tuple[Any, ...]]:
    for entry in chunk:
        for tag in tags_of(entry.record):
            yield new_id(), entry.whom, tag


def _details(chunk: list[Entry]) -> Iterator[tuple[Any, ...]]:
    for entry in chunk:
        for at, (label, value) in enumerate(details_of(entry.record)):
            yield new_id(), entry.whom, label, value, at


def _add(db: sqlite3.Connection, whom: int, addition: Addition) -> None:
    """Fill what is empty and add what is new to one whom the book knows."""
    for field, value in addition.fields.items():
        db.execute(f"UPDATE prospect SET {field} = ? WHERE id = ?", (value, whom))
    at = _places(db, whom)
    points = (
        (new_id(), whom, *point, at + n) for n, point in enumerate(addition.points)
    )
    db.executemany(_POINT, points)
    db.executemany(_TAG, ((new_id(), whom, tag) for tag in addition.tags))
    details = (
        (new_id(), whom, *detail, at + n) for n, detail in enumerate(addition.details)
    )
    db.executemany(_DETAIL, details)


def _places(db: sqlite3.Connection, whom: int) -> int:
    """A place behind every point and detail of the person."""
    highest = """
        SELECT coalesce(max(position), -1) + 1 FROM
            (SELECT position FROM contact_point WHERE prospect_id = :whom
             UNION ALL SELECT position FROM detail WHERE prospect_id = :whom)
    """
    return int(db.execute(highest, {"whom": whom}).fetchone()[0])
