"""Those of the book whom a row may tell of, though nothing says so for sure."""

from collections.abc import Iterator
from typing import NamedTuple

from models.book.reader import Reader
from models.lists.duplicates.people_keys import PeopleKeys
from models.lists.formats.record import Record

from .entries import Candidate

LEAST = 75
"""Less alike than this, of 100, nobody is asked: people share names and phones."""
MOST = 3
_CHUNK = 5000
_PEOPLE = """
SELECT p.id, p.name, p.company,
    (SELECT group_concat(c.value, char(10)) FROM contact_point c
     WHERE c.prospect_id = p.id AND c.kind = 'phone'),
    (SELECT group_concat(c.value, char(10)) FROM contact_point c
     WHERE c.prospect_id = p.id AND c.kind = 'mail')
FROM prospect p WHERE p.in_bin_at IS NULL AND p.id > :last ORDER BY p.id LIMIT :chunk
"""


class _Somebody(NamedTuple):
    id: int
    name: str
    company: str
    phones: str | None
    mails: str | None


class LookingAlike:
    """Everybody of the book, for finding those whom a row looks like."""

    def __init__(self, reader: Reader, country: str = "") -> None:
        """Read everybody's names and ways of contact; 100,000 people take seconds.

        Args:
            country: of phone numbers without one; empty for that of the business.
        """
        self._reader = reader
        self._keys = PeopleKeys(country or _country_of(reader))
        for one in _everybody(reader):
            phones, mails = ((text or "").split("\n") for text in one[3:])
            self._keys.add(one.id, one.name, one.company, phones, mails)

    def like(self, record: Record) -> list[Candidate]:
        """Those whom the row may tell of, the likest first, three at most."""
        name = record.full_name or ("" if record.company else record.called)
        found = self._keys.like(name, record.company, record.phones, record.emails)
        near = [(whom, how) for whom, how in found[:MOST] if how.score >= LEAST]
        return [self._candidate(whom, how.score, how.why) for whom, how in near]

    def _candidate(self, whom: int, score: int, why: tuple[str, ...]) -> Candidate:
        row = self._reader.one(
            "SELECT name, company FROM prospect WHERE id = :whom", whom=whom
        )
        name, company = row or ("", "")
        words = ", ".join(why)
        return Candidate(whom, name, company, score, f"{words[:1].upper()}{words[1:]}")


def _country_of(reader: Reader) -> str:
    row = reader.one("SELECT phone_country FROM business")
    return str(row[0]) if row else ""


def _everybody(reader: Reader) -> Iterator[_Somebody]:
    last = -1
    while chunk := reader.many(_Somebody, _PEOPLE, last=last, chunk=_CHUNK):
        yield from chunk
        last = chunk[-1].id
