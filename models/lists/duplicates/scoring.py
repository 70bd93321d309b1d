"""How alike two people are, from 0 to 100, and why in words."""

from typing import NamedTuple

from rapidfuzz import fuzz

from .keys import company_words, name_words
from .name_forms import MEANT

CUTOFF = 86
"""Names and companies less alike than this, of 100, are not alike."""
SAME_MAIL = "same mail"
SAME_PHONE = "same phone"
_MAIL, _PHONE = 94, 92
_BOTH_POINTS = 3
_ALIKE_TOO = 3
_ONE_WORD_SHARED = 8
_ANOTHER_NAME = 22
_SHARED_LEAST = 60
_FUZZY_MOST = 90
_NO_COMPANY = 70
_SAME = 100


class Likeness(NamedTuple):
    """How alike two people are.

    Attributes:
        score: 0 to 100.
        why: what shows it, the surest first: "same mail", "alike name and company".
        sure: a mail address or a phone number is the same and the names agree; where
            it is not, somebody must be asked.
    """

    score: int
    why: tuple[str, ...]
    sure: bool


class Face(NamedTuple):
    """Somebody as they are compared: sorted name words, company words, each a text.

    A firm without a person goes by its own name.
    """

    name: str
    company: str
    is_person: bool


def face_of(name: str, company: str) -> Face:
    """A person or a firm as they are compared."""
    firm = company_words(company)
    words = name_words(name)
    return Face(" ".join(words or sorted(firm)), " ".join(firm), bool(words))


def likeness(
    one: Face, other: Face, *, same_mail: bool = False, same_phone: bool = False
) -> Likeness | None:
    """How alike two people are; None where nothing speaks for it."""
    if same_mail or same_phone:
        # A firm and a person of it have two names, and may be one all the same.
        both = one.is_person == other.is_person
        names = names_alike(one.name, other.name) if both else None
        return _by_points(names, same_mail=same_mail, same_phone=same_phone)
    return _by_names(one, other)


def _by_points(names: int | None, *, same_mail: bool, same_phone: bool) -> Likeness:
    score = _MAIL if same_mail else _PHONE
    if same_mail and same_phone:
        score += _BOTH_POINTS
    why = [
        word
        for said, word in ((same_mail, SAME_MAIL), (same_phone, SAME_PHONE))
        if said
    ]
    if names is None:
        return Likeness(score, tuple(why), sure=True)
    if names >= CUTOFF:
        why.append("same name" if names == _SAME else "alike name")
        return Likeness(score + _ALIKE_TOO, tuple(why), sure=True)
    score -= _ONE_WORD_SHARED if names >= _SHARED_LEAST else _ANOTHER_NAME
    return Likeness(score, (*why, "another name"), sure=False)


def _by_names(one: Face, other: Face) -> Likeness | None:
    if not (one.company and other.company):
        return _by_name_alone(one, other)
    firms = companies_alike(one.company, other.company)
    if firms < CUTOFF and not _slipped(one, other, firms):
        return None
    names = names_alike(one.name, other.name) or 0
    if names < CUTOFF:
        return None
    score = round((0.6 * names + 0.4 * firms) * _FUZZY_MOST / 100)
    same = names == firms == _SAME
    why = "same name and company" if same else "alike name and company"
    return Likeness(score, (why,), sure=False)


def _by_name_alone(one: Face, other: Face) -> Likeness | None:
    if one.name == other.name:
        return Likeness(_NO_COMPANY, ("same name",), sure=False) if one.name else None
    if one.company != other.company:
        return None
    names = names_alike(one.name, other.name) or 0
    if names < CUTOFF:
        return None
    score = round(names * _NO_COMPANY / 100)
    return Likeness(score, ("alike name",), sure=False)


def _slipped(one: Face, other: Face, firms: int) -> bool:
    """Whether a slip of the pen in a short company is all that tells them apart."""
    if one.name != other.name or firms < _SHARED_LEAST:
        return False
    whole = fuzz.ratio(f"{one.name} {one.company}", f"{other.name} {other.company}")
    return whole >= CUTOFF


def names_alike(one: str, other: str) -> int | None:
    """How alike two names are, 0 to 100; None where one of the two is missing.

    Short forms are their full names, an initial is any word that begins with it, and
    a name that is part of the other is nearly the same.
    """
    if not one or not other:
        return None
    if one == other:
        return _SAME
    plain = fuzz.ratio(one, other)
    if plain >= CUTOFF:
        return min(int(plain), _SAME - 1)
    return max(int(plain), _word_by_word(one.split(), other.split()))


def _word_by_word(one: list[str], other: list[str]) -> int:
    """How well each word of the shorter name is met by one of the longer."""
    fewer, more = (one, other) if len(one) <= len(other) else (other, one)
    left = list(more)
    total = 0
    for word in fewer:
        best, met = max((_words_alike(word, there), there) for there in left)
        if best < _SHARED_LEAST:
            continue
        total += best
        left.remove(met)
    whole = total // len(fewer)
    # A lone family name is less than the whole name that it is part of.
    return min(whole, _SAME - 1) - 2 * (len(more) - len(fewer))


def _words_alike(one: str, other: str) -> int:
    if one == other:
        return _SAME
    if len(one) == 1 or len(other) == 1:
        return 92 if one[0] == other[0] else 0
    if not MEANT.get(one, _NOBODY).isdisjoint(MEANT.get(other, _NOBODY)):
        return 96
    return int(fuzz.ratio(one, other))


_NOBODY: frozenset[str] = frozenset()


def companies_alike(one: str, other: str) -> int:
    """How alike two companies are, 0 to 100; one may be named in fewer words."""
    if one == other:
        return _SAME
    return min(int(fuzz.token_set_ratio(one, other)), _SAME - 1)
