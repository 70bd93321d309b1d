"""When two records tell of the same person, and what they share that shows it.

By the number a card carries, else by a mail address, else by a phone number and the
name, else by name and company where one of the two has no mail address. A shared
office line makes nobody the same, and neither does a shared office mail address where
the names have no word in common, nor a common name.
"""

import re
from collections.abc import Iterator
from typing import Protocol

from models.book.text import fold
from models.people.kinds import PointKind
from models.people.points import point_key

from .record import Record

_WORD = re.compile(r"\w+")


def likenesses(record: Record) -> Iterator[str]:
    """The keys a record is looked for by, the surest first."""
    name = fold(record.full_name or record.company or record.called)
    yield from _sure(record, name)
    if not record.emails and (record.company or not record.phones):
        yield name_key(name, fold(record.company))
    elif record.full_name and record.company:
        yield bare_key(name, fold(record.company))


def answers_to(record: Record) -> Iterator[str]:
    """The keys under which another record finds this one."""
    name = fold(record.full_name or record.company or record.called)
    company = fold(record.company)
    yield from _sure(record, name)
    yield name_key(name, company)
    if not record.emails:
        yield bare_key(name, company)


def _sure(record: Record, name: str) -> Iterator[str]:
    if record.uid:
        yield uid_key(record.uid)
    for mail in record.emails:
        yield mail_key(mail)
    for phone in record.phones:
        yield phone_key(point_key(PointKind.PHONE, phone), name)


def uid_key(uid: str) -> str:
    """The likeness of two with one number."""
    return f"uid {uid}"


def mail_key(mail: str) -> str:
    """The likeness of two with one mail address."""
    return f"mail {mail.casefold()}"


def phone_key(digits: str, name: str) -> str:
    """The likeness of two with one phone number and one name, folded."""
    return f"phone {digits} {name}"


def name_key(name: str, company: str) -> str:
    """The likeness of one without mail address to any of that name and company."""
    return f"name {name}\n{company}"


def bare_key(name: str, company: str) -> str:
    """The likeness of one with a mail address to one of that name that has none."""
    return f"bare {name}\n{company}"


class Face(Protocol):
    """One who has a name and perhaps a number: a record, or somebody in the book."""

    @property
    def full_name(self) -> str: ...

    @property
    def uid(self) -> str: ...


def may_be(one: Face, other: Face) -> bool:
    """Whether nothing speaks against the two being the same: numbers, then names."""
    if one.uid and other.uid:
        return one.uid == other.uid
    if not (one.full_name and other.full_name) or one.full_name == other.full_name:
        return True
    words = set(_WORD.findall(fold(one.full_name)))
    return not words.isdisjoint(_WORD.findall(fold(other.full_name)))
