"""Everybody's keys in memory, so that each further person is compared with few."""

from array import array
from collections.abc import Callable, Collection, Iterable, Iterator
from itertools import combinations

from rapidfuzz import fuzz, process

from .blocks import BLOCK, Blocks
from .keys import ANY, HOME, WHOLE, mail_key, phone_keys
from .name_forms import MEANT
from .scoring import CUTOFF, Face, Likeness, face_of, likeness

_SIEVE = 76
_OFFICE = 6
"""A phone or mail of more than so many is an office's: it says nothing by itself."""
_FEW = 6
"""Of so many with one name each two are compared; more have a common name."""
_MAIL, _PHONE = 1, 2
_Pairs = Iterator[tuple[int, int]]


class PeopleKeys:
    """The people compared, by what equal people share.

    Args:
        country: two letters, for phone numbers written without one; may be empty.
    """

    def __init__(self, country: str = "") -> None:
        self._country = country
        self._ids = array("q")
        self._names: list[str] = []
        self._firms: list[str] = []
        self._persons = bytearray()
        self._meant: list[str] = []
        self._by_mail, self._by_phone, self._by_name = Blocks(), Blocks(), Blocks()
        self._by_face, self._by_firm, self._by_ends = Blocks(), Blocks(), Blocks()

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
        self._names.append(face.name)
        self._firms.append(face.company)
        self._persons.append(face.is_person)
        self._meant.append(" ".join(meant))
        for mail in mails:
            self._by_mail.put(mail_key(mail), at)
        for phone in phones:
            for key in phone_keys(phone, self._country).kept:
                self._by_phone.put(key, at)
        whole = self._whole(at)
        self._by_face.put(whole, at)
        if self._by_face.under(whole)[0] == at:  # the first of them stands for all
            self._by_name.put(face.name, at)
            for key in _firm_blocks(face.company, meant):
                self._by_firm.put(key, at)
            self._by_ends.put(_end_block(meant), at)

    def like(
        self,
        name: str,
        company: str,
        phones: Iterable[str] = (),
        mails: Iterable[str] = (),
    ) -> list[tuple[int, Likeness]]:
        """Those who may be that person, with how alike they are, the likest first."""
        face = face_of(name, company)
        by_mail = self._by_mail.under_any(map(mail_key, mails))
        by_phone = self._by_phone.under_any(
            key for p in phones for key in phone_keys(p, self._country).asked
        )
        alike: list[tuple[int, Likeness]] = []
        named = map(self._whole, self._named_alike(face))
        for at in {*by_mail, *by_phone, *self._by_face.under_any(named)}:
            how = likeness(
                face,
                self._face(at),
                same_mail=at in by_mail,
                same_phone=at in by_phone,
            )
            if how is not None:
                alike.append((self._ids[at], how))
        alike.sort(key=lambda one: (-one[1].score, one[0]))
        return alike

    def _face(self, at: int) -> Face:
        return Face(self._names[at], self._firms[at], bool(self._persons[at]))

    def _whole(self, at: int) -> str:
        return f"{self._names[at]} {self._firms[at]}"

    def _named_alike(self, face: Face) -> set[int]:
        """Those whose names may be alike, from the blocks that the person shares."""
        if not face.name:
            return set()
        meant = _meant(face.name)
        found = set(self._by_name.under(face.name))
        near = self._by_firm.under_any(_firm_blocks(face.company, meant)) - found
        found |= self._near_names(" ".join(meant), near)
        ends = set(self._by_ends.under(_end_block(meant))) - found - near
        return found | self._near_wholes(f"{face.name} {face.company}", ends)

    def _near_names(self, name: str, among: Collection[int]) -> set[int]:
        names = {at: self._meant[at] for at in among}
        return _sieved(name, names, fuzz.ratio, _SIEVE)

    def _near_wholes(self, whole: str, among: Collection[int]) -> set[int]:
        wholes = {at: self._whole(at) for at in among}
        return _sieved(whole, wholes, fuzz.ratio, CUTOFF)

    def pairs(self) -> Iterator[tuple[int, int, Likeness] | None]:
        """Every two who may be one; None between them, so that a caller may pause."""
        shared: dict[tuple[int, int], int] = {}
        for found in self._share_a_point():
            for pair, point in found:
                shared[pair] = shared.get(pair, 0) | point
            yield None
        compared = set[tuple[int, int]]()
        for pair, points in shared.items():
            compared.add(pair)
            yield self._compared(pair, points)
        for block, sieve in self._name_blocks():
            for pair in sieve(block):
                if pair not in compared:
                    compared.add(pair)
                    yield self._compared(pair, 0)
            yield None

    def _compared(
        self, pair: tuple[int, int], points: int
    ) -> tuple[int, int, Likeness] | None:
        one, other = pair
        how = likeness(
            self._face(one),
            self._face(other),
            same_mail=bool(points & _MAIL),
            same_phone=bool(points & _PHONE),
        )
        return how and (self._ids[one], self._ids[other], how)

    def _share_a_point(self) -> Iterator[list[tuple[tuple[int, int], int]]]:
        """Every two who share a mail or phone that is not an office's, by block."""
        for _, block in self._by_mail.shared():
            yield [(pair, _MAIL) for pair in _each_two(block, _OFFICE)]
        for key, block in self._by_phone.shared():
            yield [(pair, _PHONE) for pair in self._one_number(key, block)]

    def _one_number(self, key: str, block: list[int]) -> _Pairs:
        """Those two of a phone's block whose numbers are one."""
        if key.startswith(WHOLE):
            yield from _each_two(block, _OFFICE)
        elif key.startswith(ANY):
            home = set(self._by_phone.under(HOME + key.removeprefix(ANY)))
            for one, other in _each_two(block, _OFFICE):
                if one in home or other in home:
                    yield one, other

    def _name_blocks(self) -> Iterator[tuple[list[int], Callable[[list[int]], _Pairs]]]:
        for _, block in self._by_face.shared():
            yield block, _of_one_face
        for _, block in self._by_name.shared():
            yield block, _of_one_name
        for _, block in self._by_firm.shared():
            yield block, self._near_in_firm
        for _, block in self._by_ends.shared():
            yield block, self._near_at_ends

    def _near_in_firm(self, block: list[int]) -> _Pairs:
        names = {at: self._meant[at] for at in block}
        return _near_each(names, fuzz.ratio, _SIEVE)

    def _near_at_ends(self, block: list[int]) -> _Pairs:
        wholes = {at: self._whole(at) for at in block}
        return _near_each(wholes, fuzz.ratio, CUTOFF)


def _sieved(
    text: str, among: dict[int, str], scorer: Callable[..., float], cutoff: int
) -> set[int]:
    """Those among whom the text is at least so alike, of 100."""
    near = process.extract_iter(text, among, scorer=scorer, score_cutoff=cutoff)
    return {at for _, _, at in near}


def _near_each(
    among: dict[int, str], scorer: Callable[..., float], cutoff: int
) -> _Pairs:
    """Every two whose texts are at least so alike, of 100; nobody in a large block."""
    if len(among) > BLOCK:
        return
    left = dict(among)
    for one, text in among.items():
        del left[one]
        for other in sorted(_sieved(text, left, scorer, cutoff)):
            yield one, other


def _each_two(block: list[int], most: int = BLOCK) -> _Pairs:
    """Every two of a block, the earlier first; nobody where there are too many."""
    if len(block) <= most:
        yield from combinations(block, 2)


def _of_one_face(block: list[int]) -> _Pairs:
    """Every two who are written the same; each with the first where they are many."""
    if len(block) <= _FEW:
        return combinations(block, 2)
    return ((block[0], other) for other in block[1:])


def _of_one_name(block: list[int]) -> _Pairs:
    """Every two of one name in several firms; nobody where the name is a common one."""
    return _each_two(block, _FEW)


def _meant(name: str) -> list[str]:
    """The words of a name with each short form as the full name it may stand for."""
    return sorted(min(MEANT[word]) if word in MEANT else word for word in name.split())


def _firm_blocks(company: str, meant: list[str]) -> set[str]:
    """The first letters of the company with those of each word of the name."""
    if not company:
        return set()
    firm = company[:4]
    return {f"{firm} {word[:2]}" for word in meant}


def _end_block(meant: list[str]) -> str:
    """The first letters of the first and of the last word of the name."""
    return f"{meant[0][:3]} {meant[-1][:3]}" if meant else ""
