"""Everybody's keys in memory, so that each further person is compared with few."""

from array import array
from collections.abc import Collection, Iterable
from typing import NamedTuple

from rapidfuzz import fuzz, process

from .keys import mail_key, phone_keys
from .name_forms import MEANT
from .scoring import CUTOFF, Face, Likeness, face_of, likeness

BLOCK = 200
"""No more than so many are compared with each other for one shared key."""
_SIEVE = 76
_SHARED_BY_MANY = 6
"""A phone or mail of so many is an office's: it speaks only where the names agree."""


class Reach(NamedTuple):
    """How a person can be reached, as keys."""

    mails: tuple[str, ...]
    phones: tuple[str, ...]


class PeopleKeys:
    """The people compared, by what equal people share.

    Args:
        country: two letters, for phone numbers written without one; may be empty.
    """

    def __init__(self, country: str = "") -> None:
        self._country = country
        self._ids = array("q")
        self._faces: list[Face] = []
        self._sieved: list[str] = []
        self._wholes: list[str] = []
        self._mails: dict[str, list[int]] = {}
        self._phones: dict[str, list[int]] = {}
        self._names: dict[str, list[int]] = {}
        self._firms: dict[str, list[int]] = {}
        self._ends: dict[str, list[int]] = {}

    def __len__(self) -> int:
        """So many people."""
        return len(self._ids)

    def add(
        self,
        person: int,
        name: str,
        company: str,
        phones: Iterable[str] = (),
        mails: Iterable[str] = (),
    ) -> None:
        """Let one more person be found under that number."""
        at = len(self._ids)
        face = face_of(name, company)
        meant = _meant(face.name)
        self._ids.append(person)
        self._faces.append(face)
        self._sieved.append(" ".join(meant))
        self._wholes.append(f"{face.name} {face.company}")
        for mail in mails:
            _put(self._mails, mail_key(mail), at)
        for phone in phones:
            for key in phone_keys(phone, self._country).kept:
                _put(self._phones, key, at)
        _put(self._names, face.name, at)
        for key in _firm_blocks(face, meant):
            _put(self._firms, key, at)
        _put(self._ends, _end_block(meant), at)

    def like(
        self,
        name: str,
        company: str,
        phones: Iterable[str] = (),
        mails: Iterable[str] = (),
    ) -> list[tuple[int, Likeness]]:
        """Those who may be that person, with how alike they are, the likest first."""
        face = face_of(name, company)
        by_mail = self._found(self._mails, map(mail_key, mails))
        asked = (key for p in phones for key in phone_keys(p, self._country).asked)
        by_phone = self._found(self._phones, asked)
        alike: list[tuple[int, Likeness]] = []
        for at in {*by_mail, *by_phone, *self._named_alike(face)}:
            how = likeness(
                face,
                self._faces[at],
                same_mail=at in by_mail,
                same_phone=at in by_phone,
            )
            if how is not None:
                alike.append((self._ids[at], how))
        alike.sort(key=lambda one: (-one[1].score, one[0]))
        return alike

    def _found(self, kept: dict[str, list[int]], keys: Iterable[str]) -> set[int]:
        found: set[int] = set()
        for key in keys:
            found.update(kept.get(key, ())[:BLOCK])
        return found

    def _named_alike(self, face: Face) -> set[int]:
        """Those whose names may be alike, from the blocks that the person shares."""
        if not face.name:
            return set()
        meant = _meant(face.name)
        found = set(self._names.get(face.name, ())[:BLOCK])
        near: set[int] = set()
        for key in _firm_blocks(face, meant):
            near.update(self._firms.get(key, ())[:BLOCK])
        near -= found
        if near:
            found |= self._sieve(" ".join(meant), near)
        ends = set(self._ends.get(_end_block(meant), ())[:BLOCK])
        ends -= found | near
        if ends:
            found |= self._whole(f"{face.name} {face.company}", ends)
        return found

    def _sieve(self, name: str, among: Collection[int]) -> set[int]:
        choices = {at: self._sieved[at] for at in among}
        return {
            at
            for _, _, at in process.extract_iter(
                name, choices, scorer=fuzz.token_set_ratio, score_cutoff=_SIEVE
            )
        }

    def _whole(self, whole: str, among: Collection[int]) -> set[int]:
        choices = {at: self._wholes[at] for at in among}
        return {
            at
            for _, _, at in process.extract_iter(
                whole, choices, scorer=fuzz.ratio, score_cutoff=CUTOFF
            )
        }


def _put(kept: dict[str, list[int]], key: str, at: int) -> None:
    if not key:
        return
    there = kept.get(key)
    if there is None:
        kept[key] = [at]
    elif there[-1] != at:
        there.append(at)


def _meant(name: str) -> list[str]:
    """The words of a name with each short form as the full name it may stand for."""
    return sorted(min(MEANT[word]) if word in MEANT else word for word in name.split())


def _firm_blocks(face: Face, meant: list[str]) -> set[str]:
    """The first letters of the company with those of each word of the name."""
    if not face.company:
        return set()
    firm = face.company[:4]
    return {f"{firm} {word[:2]}" for word in meant}


def _end_block(meant: list[str]) -> str:
    """The first letters of the first and of the last word of the name."""
    return f"{meant[0][:3]} {meant[-1][:3]}" if meant else ""
