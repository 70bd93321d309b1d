"""Several files of one program joined: each touch beside the person it is of.

Programs export their people in one file and the notes about them in another, joined by
a number, a mail address or a name.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from models.book.text import fold
from models.lists.formats.columns.meanings import key_of

from .likeness import mail_key
from .reading import Reading
from .record import PastTouch, Record

NUMBERS = frozenset(
    map(
        key_of,
        (
            "id",
            "record id",
            "record id - contact",
            "person id",
            "person - id",
            "contact id",
            "lead id",
            "party id",
            "customer id",
            "client id",
            "hs object id",
            "entity id",
            "uid",
            "guid",
            "kundennummer",
            "numer klienta",
        ),
    ),
)
"""The columns in which programs keep the number of a person."""


class _Place(NamedTuple):
    """A person of one of the files."""

    file: int
    record: Record


def together(readings: Sequence[Reading]) -> list[Reading]:
    """The same readings with every touch where its person is, in the same order.

    A row of a list of touches that names a person of another file is no person of its
    own any more. A touch whose person is in none of the files stays where it was.
    """
    mentions = [is_of_touches(reading) for reading in readings]
    people = _index(
        _Place(at, record)
        for at, reading in enumerate(readings)
        if not mentions[at]
        for record in reading.records
    )
    touches: list[list[PastTouch]] = [[] for _ in readings]
    for at, reading in enumerate(readings):
        for touch in reading.touches:
            place = _first(people, keys_of(touch)) if mentions[at] else None
            there = place.file if place else at
            touches[there].append(at_hand(touch, place.record) if place else touch)
    return [
        replace(
            reading,
            records=[
                record
                for record in reading.records
                if not mentions[at] or _first(people, _names_of(record)) is None
            ],
            touches=touches[at],
        )
        for at, reading in enumerate(readings)
    ]


def is_of_touches(reading: Reading) -> bool:
    """Whether the file is a list of touches, whose people are only mentioned."""
    return any(c.field.startswith("touch_") for c in reading.manner.mapping)


def at_hand(touch: PastTouch, record: Record) -> PastTouch:
    """The touch with the person told as the record tells them."""
    mail = next(iter(record.emails), "")
    return replace(
        touch,
        who=mail or record.called,
        mail=mail,
        name=record.full_name or record.called,
        company=record.company,
        ref=record.uid,
    )


def numbers_of(record: Record) -> Iterator[str]:
    """Every number under which the file's program may know the person."""
    if record.uid:
        yield record.uid
    for name, value in record.extra:
        if key_of(name) in NUMBERS:
            yield value


def keys_of(touch: PastTouch) -> Iterator[str]:
    """What the person of a touch is looked for by, the surest first."""
    if touch.ref:
        yield _number_key(touch.ref)
    for mail in (touch.mail, touch.who):
        if "@" in mail:
            yield mail_key(mail)
    for name in (touch.name, touch.who):
        if name and "@" not in name:
            if touch.company:
                yield _name_key(name, touch.company)
            yield _name_key(name)


def _names_of(record: Record) -> Iterator[str]:
    """What a row that mentions somebody says of them."""
    for mail in record.emails:
        yield mail_key(mail)
    name = record.full_name or ("" if record.emails else record.company)
    if name:
        yield _name_key(name, record.company)
        yield _name_key(name)


def _index(places: Iterator[_Place]) -> dict[str, _Place | None]:
    """The people by their keys; None where a key fits several of them."""
    found: dict[str, _Place | None] = {}
    for place in places:
        record = place.record
        name = record.full_name or record.company
        keys = {
            *map(_number_key, numbers_of(record)),
            *map(mail_key, record.emails),
            _name_key(name, record.company),
            _name_key(name),
        }
        for key in keys:
            there = found.setdefault(key, place)
            if there is not place and (there is None or there.record != record):
                found[key] = None
    return found


def _first(people: dict[str, _Place | None], keys: Iterator[str]) -> _Place | None:
    """The person whom the surest key names alone."""
    for key in keys:
        if place := people.get(key):
            return place
    return None


def _number_key(number: str) -> str:
    return f"number {number.strip().casefold().removeprefix('zcrm_')}"


def _name_key(name: str, company: str = "") -> str:
    return f"name {fold(name)}\n{fold(company)}" if company else f"name {fold(name)}"
