"""Asking the book for whole people, some hundred at a time."""

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from models.book.reader import Reader

from .person import (
    Day,
    Fact,
    Figures,
    Firm,
    Person,
    Place,
    Planned,
    Point,
    Refusal,
)

AT_ONCE = 1000
"""So many people are asked for at once; a file of any length needs no more memory."""

_PEOPLE = """
SELECT p.id, p.name, p.given, p.family, p.company, p.role, p.tier, p.value_minor,
    coalesce(p.currency, ''), p.source, coalesce(p.informed_on, ''), p.birthday,
    p.notes, p.no_step_reason, p.reason, p.reason_note, coalesce(p.revisit_on, ''),
    coalesce(p.closed_on, ''), p.uid,
    coalesce(s.touches, 0), coalesce(s.answered, 0), coalesce(s.last_touch_on, ''),
    p.created_at, coalesce(m.name, ''),
    coalesce((SELECT sha256 FROM attachment
        WHERE prospect_id = p.id AND kind = 'photo'), '')
FROM json_each(:keys) k CROSS JOIN prospect p ON p.id = k.value
LEFT JOIN standing s ON s.prospect_id = p.id
LEFT JOIN member m ON m.id = p.holder_id
WHERE p.in_bin_at IS NULL ORDER BY k.key
"""
_OF = "FROM json_each(:keys) k CROSS JOIN {table} t ON t.prospect_id = k.value"
_POINTS = (
    "SELECT t.prospect_id, t.kind, t.value, t.label, coalesce(a.street, ''),"
    " coalesce(a.postcode, ''), coalesce(a.town, ''), coalesce(a.region, ''),"
    f" coalesce(a.country, '') {_OF.format(table='contact_point')}"
    " LEFT JOIN address a ON a.point_id = t.id ORDER BY t.position, t.id"
)
_MORE: dict[str, tuple[type[Any], str]] = {
    "firms": (
        Firm,
        (
            f"SELECT t.prospect_id, t.company, t.role {_OF.format(table='affiliation')}"
            " ORDER BY t.position, t.id"
        ),
    ),
    "days": (
        Day,
        (
            f"SELECT t.prospect_id, t.label, t.on_day {_OF.format(table='occasion')}"
            " ORDER BY t.position, t.id"
        ),
    ),
    "facts": (
        Fact,
        (
            f"SELECT t.prospect_id, t.label, t.value {_OF.format(table='detail')}"
            " ORDER BY t.position, t.id"
        ),
    ),
    "refusals": (
        Refusal,
        (
            "SELECT t.prospect_id, t.way, t.since, t.reason"
            f" {_OF.format(table='block')}"
            " ORDER BY t.way"
        ),
    ),
    "steps": (
        Planned,
        (
            "SELECT t.prospect_id, t.id, t.what, t.channel, t.side,"
            " coalesce(t.on_day, ''), coalesce(t.at_time, ''), t.why"
            f" {_OF.format(table='step')} WHERE t.state = 'planned'"
            " ORDER BY t.on_day IS NULL, t.on_day, t.at_time IS NULL, t.at_time,"
            " t.id"
        ),
    ),
}
_TAGS = (
    f"SELECT t.prospect_id, t.name {_OF.format(table='prospect_tag')} ORDER BY t.name"
)
_LISTED = {"phone": "phones", "mail": "mails", "web": "webs"}


def everybody(reader: Reader) -> list[int]:
    """The ids of all who are not in the bin, suspects too, in the order of adding."""
    rows = reader.all("SELECT id FROM prospect WHERE in_bin_at IS NULL ORDER BY id")
    return [row[0] for row in rows]


def people_of(reader: Reader, ids: Sequence[int]) -> list[Person]:
    """The people of these ids, in that order; who is gone or in the bin is left out."""
    keys = json.dumps(list(ids))
    held = _held(reader, keys)
    return [_person(row, held) for row in reader.all(_PEOPLE, keys=keys)]


_Held = dict[str, dict[int, list[Any]]]


def _held(reader: Reader, keys: str) -> _Held:
    """What each of these has several of, by its name and the person."""
    held: _Held = defaultdict(lambda: defaultdict(list))
    for whose, kind, value, label, *parts in reader.all(_POINTS, keys=keys):
        if kind == "address":
            held["places"][whose].append(Place(value, label, *parts))
        else:
            held[_LISTED[kind]][whose].append(Point(value, label))
    for name, (kind, sql) in _MORE.items():
        _note(held[name], kind, reader.all(sql, keys=keys))
    for whose, tag in reader.all(_TAGS, keys=keys):
        held["tags"][whose].append(tag)
    return held


def _note(
    into: dict[int, list[Any]], kind: type[Any], rows: Iterable[Sequence[Any]]
) -> None:
    for whose, *values in rows:
        into[whose].append(kind(*values))


def _person(row: Sequence[Any], held: _Held) -> Person:
    several: dict[str, Any] = {
        name: tuple(of[row[0]]) for name, of in held.items() if row[0] in of
    }
    touches, answered, last, added, holder, photo = row[19:]
    person = Person(*row[:19])
    figures = Figures(touches, answered, last, added, holder)
    return person._replace(figures=figures, photo=photo, **several)


def zone_of_book(reader: Reader) -> str:
    """The name of the time zone that days and times are told in."""
    row = reader.one("SELECT zone FROM business")
    return str(row[0]) if row else "UTC"


def picture_of(reader: Reader, sha256: str) -> bytes | None:
    """The bytes of a kept picture, or None where they are missing."""
    row = reader.one("SELECT content FROM kept_file WHERE sha256 = :sha", sha=sha256)
    return bytes(row[0]) if row else None
