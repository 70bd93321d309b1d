"""Whom the book knows already among the people of a list."""

import json
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from models.book.reader import Reader
from models.book.text import fold
from models.people.kinds import PointKind

from .filing import FIELDS
from .likeness import (
    bare_key,
    likenesses,
    mail_key,
    may_be,
    name_key,
    phone_key,
    uid_key,
)
from .record import Record


class Known(NamedTuple):
    """One whom the book knows, with the name and number they are known by."""

    id: int
    in_bin: bool
    face: Record


class Filed(NamedTuple):
    """What the book holds of one person, as far as a list can add to it."""

    fields: tuple[str, ...]
    points: set[tuple[str, str]]
    tags: set[str]
    details: set[tuple[str, str]]


_OF = "p.id, p.in_bin_at IS NOT NULL, p.name, p.company, p.uid"
_BY_UID = f"""
SELECT {_OF}, p.uid
FROM json_each(:keys) k JOIN prospect p ON p.uid = k.value AND p.uid <> ''
"""
_BY_POINT = f"""
SELECT {_OF}, c.value_key
FROM json_each(:keys) k
CROSS JOIN contact_point c ON c.kind = :kind AND c.value_key = k.value
JOIN prospect p ON p.id = c.prospect_id
"""
_BY_NAME = f"""
SELECT {_OF}, EXISTS
    (SELECT 1 FROM contact_point c WHERE c.prospect_id = p.id AND c.kind = 'mail')
FROM prospect p
"""


class KnownPeople:
    """Those in the book who share a key with somebody in a list."""

    def __init__(self, reader: Reader, records: Sequence[Record]) -> None:
        self._found: dict[str, list[Known]] = {}
        self._people: dict[int, Known] = {}
        if reader.one("SELECT 1 FROM prospect LIMIT 1") is not None:
            self._look_up(reader, _wanted(records))
        for alike in self._found.values():
            alike.sort(key=lambda known: (known.in_bin, known.id))

    def match(self, record: Record) -> Known | None:
        """Whom the record tells of: the surest likeness, the oldest of those meant."""
        if not self._found:
            return None
        for key in likenesses(record):
            for known in self._found.get(key, ()):
                if may_be(known.face, record):
                    return known
        return None

    def _look_up(self, reader: Reader, wanted: dict[str, set[str]]) -> None:
        for *told, uid in reader.all(_BY_UID, keys=_listed(wanted["uid"])):
            self._note(uid_key(uid), told)
        mails = _listed(wanted["mail"])
        for *told, mail in reader.all(_BY_POINT, keys=mails, kind="mail"):
            self._note(mail_key(mail), told)
        phones = _listed({phone.partition(" ")[0] for phone in wanted["phone"]})
        for *told, digits in reader.all(_BY_POINT, keys=phones, kind="phone"):
            self._note(phone_key(digits, fold(told[2] or told[3])), told)
        for *told, has_mail in reader.all(_BY_NAME) if wanted["name"] else ():
            pair = fold(told[2] or told[3]), fold(told[3])
            if f"{pair[0]}\n{pair[1]}" in wanted["name"]:
                self._note(name_key(*pair), told)
                if not has_mail:
                    self._note(bare_key(*pair), told)

    def _note(self, key: str, told: Sequence[Any]) -> None:
        whom, gone, name, company, uid = told
        known = self._people.get(whom)
        if known is None:
            face = Record(full_name=name, company=company, uid=uid)
            known = self._people[whom] = Known(whom, bool(gone), face)
        self._found.setdefault(key, []).append(known)


def _wanted(records: Iterable[Record]) -> dict[str, set[str]]:
    """The keys of the records by their kind."""
    wanted: dict[str, set[str]] = {"uid": set(), "mail": set(), "phone": set()}
    wanted["name"] = wanted["bare"] = set()
    for record in records:
        for key in likenesses(record):
            kind, _, rest = key.partition(" ")
            wanted[kind].add(rest)
    return wanted


def _listed(keys: set[str]) -> str:
    return json.dumps(sorted(keys))


def face_of(filed: Filed) -> Record:
    """What the book finds the person by, as a record."""
    told = dict(zip(FIELDS, filed.fields, strict=True))
    mails = (value for kind, value in filed.points if kind == PointKind.MAIL)
    return Record(
        full_name=told["name"],
        company=told["company"],
        uid=told["uid"],
        emails=tuple(mails)[:1],
    )


def filed_of(reader: Reader, ids: Iterable[int]) -> dict[int, Filed]:
    """What the book holds of these people."""
    keys = json.dumps(sorted(set(ids)))
    columns = ", ".join(f"p.{field}" for field in FIELDS)
    of = "FROM json_each(:keys) k CROSS JOIN"
    filed = {
        key: Filed(tuple(fields), set(), set(), set())
        for key, *fields in reader.all(
            f"SELECT p.id, {columns} {of} prospect p ON p.id = k.value",
            keys=keys,
        )
    }
    on = "t ON t.prospect_id = k.value"
    for key, kind, value in reader.all(
        f"SELECT t.prospect_id, t.kind, t.value_key {of} contact_point {on}",
        keys=keys,
    ):
        filed[key].points.add((kind, value))
    for key, name in reader.all(
        f"SELECT t.prospect_id, t.name {of} prospect_tag {on}", keys=keys
    ):
        filed[key].tags.add(name)
    for key, label, value in reader.all(
        f"SELECT t.prospect_id, t.label, t.value {of} detail {on}", keys=keys
    ):
        filed[key].details.add((label, value))
    return filed
