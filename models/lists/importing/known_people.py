"""Whom the book knows already among the people of a list."""

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from models.book.reader import Reader
from models.book.text import fold
from models.lists.formats.likeness import (
    bare_key,
    likenesses,
    mail_key,
    may_be,
    name_key,
    phone_key,
    uid_key,
)
from models.lists.formats.record import Record

from .fingerprints import LAST_RULES


class Known(NamedTuple):
    """One whom the book knows, with the name and number they are known by."""

    id: int
    in_bin: bool
    full_name: str
    company: str
    uid: str
    has_mail: bool

    def face(self) -> Record:
        """What a record must be like to be found to be theirs."""
        return Record(
            full_name=self.full_name,
            company=self.company,
            uid=self.uid,
            emails=("",) if self.has_mail else (),
        )


_CHUNK = 5000
_OF = """
    p.id, p.in_bin_at IS NOT NULL, p.name, p.company, p.uid, EXISTS
    (SELECT 1 FROM contact_point m WHERE m.prospect_id = p.id AND m.kind = 'mail')
"""
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
_BY_ID = f"SELECT {_OF} FROM prospect p WHERE p.id = :whom"
_EVERYBODY = f"""
SELECT {_OF} FROM prospect p WHERE p.id > :last ORDER BY p.id LIMIT {_CHUNK}
"""
_BY_ROW = f"""
SELECT {_OF}, t.fingerprint, k.value
FROM json_each(:keys) k
CROSS JOIN taken_row t ON t.fingerprint BETWEEN k.value AND k.value + {LAST_RULES}
JOIN prospect p ON p.id = t.prospect_id
"""


class _Wanted(NamedTuple):
    """What to look for; of names no more than a hash, because everybody has one."""

    uids: set[str]
    mails: set[str]
    phones: set[str]
    names: set[int]


class KnownPeople:
    """Those in the book who share a key with somebody in a list.

    Args:
        marks: the fingerprint of each record, in their order.

    Attributes:
        taken: the fingerprints of those rows that were taken over as they are.
    """

    def __init__(
        self, reader: Reader, records: Sequence[Record], marks: Sequence[int] = ()
    ) -> None:
        self.taken: set[int] = set()
        self._found: dict[str, list[Known]] = {}
        self._people: dict[int, Known] = {}
        self._named: dict[str, list[int]] | None = None
        if reader.one("SELECT 1 FROM prospect LIMIT 1") is not None:
            self._look_up(reader, _wanted(records))
            self._look_up_rows(reader, marks)
        for alike in self._found.values():
            alike.sort(key=lambda known: (known.in_bin, known.id))

    def person(self, reader: Reader, whom: int) -> Known | None:
        """Somebody of the book, found by their id."""
        if whom not in self._people:
            row = reader.one(_BY_ID, whom=whom)
            if row is None:
                return None
            self._note(f"whom {whom}", row)
        return self._people[whom]

    def only(self, reader: Reader, record: Record) -> Known | None:
        """The one person whose name the record bears, whatever else it tells."""
        if self._named is None:
            self._named = {}
            for row in _everybody(reader):
                self._named.setdefault(fold(row[2] or row[3]), []).append(row[0])
        found = self._named.get(fold(record.full_name or record.company), [])
        return self.person(reader, found[0]) if len(found) == 1 else None

    def match(self, record: Record, mark: int = 0) -> Known | None:
        """Whom the record tells of: the surest likeness, the oldest of those meant."""
        if not self._found:
            return None
        for known in self._found.get(_row_key(mark), ()):
            return known
        for key in likenesses(record):
            for known in self._found.get(key, ()):
                if may_be(known, record):
                    return known
        return None

    def _look_up_rows(self, reader: Reader, marks: Iterable[int]) -> None:
        """Find those who came from the same rows, however they were edited since."""
        if reader.one("SELECT 1 FROM taken_row LIMIT 1") is None:
            return
        keys = json.dumps(sorted({mark & ~LAST_RULES for mark in marks}))
        for *told, mark, row in reader.all(_BY_ROW, keys=keys):
            self.taken.add(mark)
            self._note(_row_key(row), told)

    def _look_up(self, reader: Reader, wanted: _Wanted) -> None:
        for *told, uid in reader.all(_BY_UID, keys=_listed(wanted.uids)):
            self._note(uid_key(uid), told)
        mails = _listed(wanted.mails)
        for *told, mail in reader.all(_BY_POINT, keys=mails, kind="mail"):
            self._note(mail_key(mail), told)
        phones = _listed(wanted.phones)
        for *told, digits in reader.all(_BY_POINT, keys=phones, kind="phone"):
            self._note(phone_key(digits, fold(told[2] or told[3])), told)
        for row in _everybody(reader) if wanted.names else ():
            self._note_name(row, wanted.names)

    def _note_name(self, told: Sequence[Any], wanted: set[int]) -> None:
        pair = fold(told[2] or told[3]), fold(told[3])
        if hash(f"{pair[0]}\n{pair[1]}") in wanted:
            self._note(name_key(*pair), told)
            if not told[5]:
                self._note(bare_key(*pair), told)

    def _note(self, key: str, told: Sequence[Any]) -> None:
        whom, gone, name, company, uid, mail = told
        known = self._people.get(whom)
        if known is None:
            known = Known(whom, bool(gone), name, company, uid, bool(mail))
            self._people[whom] = known
        self._found.setdefault(key, []).append(known)


def _everybody(reader: Reader) -> Iterator[tuple[Any, ...]]:
    """Everybody, of whom never more than a few are held."""
    last = -1
    while chunk := reader.all(_EVERYBODY, last=last):
        yield from chunk
        last = chunk[-1][0]


def _wanted(records: Iterable[Record]) -> _Wanted:
    """The keys of the records by their kind."""
    wanted = _Wanted(set(), set(), set(), set())
    for record in records:
        for key in likenesses(record):
            kind, _, rest = key.partition(" ")
            if kind in {"name", "bare"}:
                wanted.names.add(hash(rest))
            elif kind == "phone":
                wanted.phones.add(rest.partition(" ")[0])
            else:
                (wanted.uids if kind == "uid" else wanted.mails).add(rest)
    return wanted


def _row_key(mark: int) -> str:
    return f"row {mark & ~LAST_RULES}"


def _listed(keys: set[str]) -> str:
    return json.dumps(sorted(keys))
