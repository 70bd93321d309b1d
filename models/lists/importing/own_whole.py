"""What Baton's own list tells of a new person beyond what any list can tell."""

import sqlite3
from collections.abc import Iterable, Iterator
from typing import Any

from models.book.ids import new_id
from models.book.text import clean_line, clean_text
from models.lists.exporting.person import Person, Place, Point, unpacked
from models.people.kinds import PointKind, Tier, Way
from models.people.points import point_key

from .entries import Entry

_FIELDS = (
    "value_minor",
    "currency",
    "informed_on",
    "reason",
    "reason_note",
    "revisit_on",
    "closed_on",
)
_LINES = frozenset({"reason", "currency"})
_OPEN = frozenset({Tier.COLD, Tier.WARM, Tier.HOT})
_POINT = """
INSERT INTO contact_point (id, prospect_id, kind, value, value_key, label, position)
SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7 WHERE NOT EXISTS
    (SELECT 1 FROM contact_point WHERE prospect_id = ?2 AND kind = ?3 AND value = ?4)
"""
_LABEL = """
UPDATE contact_point SET label = ?1 WHERE prospect_id = ?2 AND kind = ?3 AND value = ?4
"""
_ADDRESS = """
INSERT INTO address (id, prospect_id, point_id, street, postcode, town, region, country)
SELECT ?1, ?2, id, ?4, ?5, ?6, ?7, ?8 FROM contact_point
WHERE prospect_id = ?2 AND kind = 'address' AND value = ?3
    AND id NOT IN (SELECT point_id FROM address) LIMIT 1
"""
_FIRM = """
INSERT INTO affiliation (id, prospect_id, company, role, position)
VALUES (?, ?, ?, ?, ?)
"""
_DAY = """
INSERT INTO occasion (id, prospect_id, label, on_day, position) VALUES (?, ?, ?, ?, ?)
"""
_BLOCK = """
INSERT INTO block (id, prospect_id, way, since, reason) VALUES (?, ?, ?, ?, ?)
ON CONFLICT (prospect_id, way) DO UPDATE
    SET since = excluded.since, reason = excluded.reason
"""
_STEP = """
INSERT INTO step (id, prospect_id, channel, side, what, on_day, at_time, why,
    created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
"""


def fill_whole(db: sqlite3.Connection, entries: Iterable[Entry], now: str) -> None:
    """Give new people everything that their row of Baton's own list tells."""
    for entry in entries:
        if entry.record.whole and entry.whom is not None:
            person = unpacked(entry.record.whole)
            _fields(db, entry.whom, person)
            _points(db, entry.whom, person)
            _rows(db, entry.whom, person, now[:10])
            _steps(db, entry.whom, person, now)


def _fields(db: sqlite3.Connection, whom: int, person: Person) -> None:
    told = {name: getattr(person, name) for name in _FIELDS}
    sets = {
        name: value if name == "value_minor" else _clean(name, value)
        for name, value in told.items()
        if value not in (None, "")
    }
    if person.no_step_reason or person.tier not in _OPEN:
        sets["no_step_reason"] = clean_line(person.no_step_reason)
    if sets:
        named = ", ".join(f"{name} = ?" for name in sets)
        db.execute(f"UPDATE prospect SET {named} WHERE id = ?", (*sets.values(), whom))


def _clean(name: str, text: str) -> str:
    return clean_line(text) if name in _LINES else clean_text(text)


def _points(db: sqlite3.Connection, whom: int, person: Person) -> None:
    for place, (kind, value, label) in enumerate(_listed(person)):
        key = point_key(kind, value)
        db.execute(_POINT, (new_id(), whom, kind.value, value, key, label, place))
        db.execute(_LABEL, (label, whom, kind.value, value))
    for address in person.places:
        if any(address.parts):
            parts = tuple(map(clean_line, address.parts))
            db.execute(_ADDRESS, (new_id(), whom, clean_text(address.value), *parts))


def _listed(person: Person) -> Iterator[tuple[PointKind, str, str]]:
    """Every point in the order that the importer files them in."""
    kinds: tuple[tuple[PointKind, tuple[Point | Place, ...]], ...] = (
        (PointKind.PHONE, person.phones),
        (PointKind.MAIL, person.mails),
        (PointKind.WEB, person.webs),
        (PointKind.ADDRESS, person.places),
    )
    for kind, points in kinds:
        for point in points:
            clean = clean_text if kind is PointKind.ADDRESS else clean_line
            if value := clean(point.value):
                yield kind, value, clean_line(point.label)


def _rows(db: sqlite3.Connection, whom: int, person: Person, today: str) -> None:
    firms = [(clean_line(firm.company), clean_line(firm.role)) for firm in person.firms]
    db.executemany(_FIRM, _numbered(whom, [firm for firm in firms if firm[0]]))
    days = [(clean_line(day.label), clean_line(day.on_day)) for day in person.days]
    db.executemany(_DAY, _numbered(whom, [day for day in days if day[1]]))
    db.executemany(
        _BLOCK,
        [
            (
                new_id(),
                whom,
                refusal.way,
                refusal.since or today,
                clean_text(refusal.reason),
            )
            for refusal in person.refusals
            if refusal.way in set(Way)
        ],
    )


def _numbered(whom: int, rows: list[tuple[str, str]]) -> list[tuple[Any, ...]]:
    return [(new_id(), whom, *row, n) for n, row in enumerate(rows)]


def _steps(db: sqlite3.Connection, whom: int, person: Person, now: str) -> None:
    for step in person.steps:
        what, day, time = clean_line(step.what), step.on_day or None, step.at_time
        row = (new_id(), whom, step.channel, step.side, what, day, time or None)
        db.execute(_STEP, (*row, clean_text(step.why), now))
    if person.steps:
        db.execute("UPDATE prospect SET no_step_reason = '' WHERE id = ?", (whom,))
