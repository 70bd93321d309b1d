"""Whom somebody looks like while they are typed, by the book's own indexes."""

from collections.abc import Collection, Sequence
from typing import NamedTuple

from rapidfuzz import fuzz, process

from models.book.letters import plain
from models.book.reader import Reader
from models.people.finding import names
from models.people.kinds import PointKind
from models.people.points import point_key
from models.people.touch_line.name_words import TITLES

from .keys import GMAIL, WHOLE, mail_key, phone_keys
from .name_forms import LEGAL_FORMS, forms_of
from .one_point import one_point
from .scoring import Face, Likeness, face_of, likeness, names_alike

_SHORTEST = 3
_AT_MOST, _COMPARED = 400, 30
_NINE = 9
_UNSURE = 60
_UNSURE_CUTOFF = 90


_NAMES = (
    "SELECT i.prospect_id, i.text FROM (SELECT rowid AS id FROM found"
    " WHERE found MATCH :question ORDER BY rowid DESC LIMIT :most)"
    " CROSS JOIN found_item i USING (id) WHERE i.kind = 'name'"
)


class Hint(NamedTuple):
    """Somebody in the book who may be the one that is typed."""

    id: int
    name: str
    company: str
    tier: str
    how: Likeness


def like_this(
    reader: Reader,
    name: str,
    company: str = "",
    points: Sequence[tuple[PointKind, str]] = (),
    *,
    but: int | None = None,
    limit: int = 3,
) -> list[Hint]:
    """Whom they look like, the likest first; a few milliseconds at 100,000 people.

    Args:
        name: as far as it is typed; so are the others.
        points: phones and mail addresses; other kinds tell nothing.
        but: the prospect that is being edited, and all who are said to be another.
        limit: no more than so many.
    """
    face = face_of(name, company)
    shared = _sharing(reader, points)
    near = {*shared, *_near(reader, name, company)} - _others(reader, but)
    hints = []
    for person in names(reader, near):
        known = face_of(person.name, person.company)
        how = _how(face, known, shared.get(person.id, frozenset()))
        if how is not None:
            hints.append(Hint(*person, how))
    hints.sort(key=lambda hint: (-hint.how.score, hint.id))
    return hints[:limit]


def _how(face: Face, known: Face, shared: Collection[PointKind]) -> Likeness | None:
    how = likeness(
        face,
        known,
        same_mail=PointKind.MAIL in shared,
        same_phone=PointKind.PHONE in shared,
    )
    if how is None and not face.company and " " in face.name:
        # The company comes after the name: till then the name alone may say it.
        alike = names_alike(face.name, known.name) or 0
        if alike >= _UNSURE_CUTOFF:
            return Likeness(_UNSURE, ("alike name",), sure=False)
    return how


def _others(reader: Reader, but: int | None) -> set[int]:
    if but is None:
        return set()
    rows = reader.all(
        "SELECT low_id, high_id FROM two_people WHERE :who IN (low_id, high_id)",
        who=but,
    )
    return {but, *(who for row in rows for who in row)}


def _sharing(
    reader: Reader, points: Sequence[tuple[PointKind, str]]
) -> dict[int, set[PointKind]]:
    """Who has one of the phones or mails, and of which kind."""
    row = reader.one("SELECT phone_country FROM business")
    country = str(row[0]) if row else ""
    shared: dict[int, set[PointKind]] = {}
    for kind, value in points:
        if kind is PointKind.PHONE:
            found = _by_keys(reader, kind, _phone_forms(value, country))
        elif kind is PointKind.MAIL and mail_key(value):
            found = _by_keys(reader, kind, {point_key(kind, value), mail_key(value)})
            found += _by_gmail(reader, value)
        else:
            continue
        for who, known in found:
            if one_point(kind.value, value, known, country):
                shared.setdefault(who, set()).add(kind)
    return shared


def _by_keys(
    reader: Reader, kind: PointKind, keys: Collection[str]
) -> list[tuple[int, str]]:
    found: list[tuple[int, str]] = []
    for key in keys:
        found += reader.all(
            "SELECT prospect_id, value FROM contact_point"
            " WHERE kind = :kind AND value_key = :key LIMIT :most",
            kind=kind.value,
            key=key,
            most=_AT_MOST,
        )
    return found


def _phone_forms(phone: str, country: str) -> set[str]:
    """The keys under which the book may have stored the number in another spelling."""
    keys = phone_keys(phone, country)
    if not keys.asked:
        return set()
    forms = {point_key(PointKind.PHONE, phone)}
    for key in keys.asked:
        if key.startswith(WHOLE):
            digits = key.removeprefix(WHOLE)
            # Behind a country of one to three digits, with or without the zero.
            tails = {digits, *(digits[n:] for n in (1, 2, 3))}
            forms |= {form[-_NINE:] for tail in tails for form in (tail, f"0{tail}")}
    return forms


def _by_gmail(reader: Reader, mail: str) -> list[tuple[int, str]]:
    """Those at Gmail who begin with the same letter: the dots may be anywhere."""
    key = mail_key(mail)
    if key.rpartition("@")[2] not in GMAIL:
        return []
    return reader.all(
        "SELECT prospect_id, value FROM contact_point WHERE kind = 'mail'"
        " AND value_key >= :first AND value_key < :next"
        " AND (value_key LIKE '%@gmail.com' OR value_key LIKE '%@googlemail.com')",
        first=key[0],
        next=chr(ord(key[0]) + 1),
    )


def _near(reader: Reader, name: str, company: str) -> set[int]:
    """Those whose names begin like theirs."""
    words = [word for word in plain(name).split() if word not in TITLES]
    firm = [word for word in plain(company).split() if word not in LEGAL_FORMS]
    questions = []
    if len(words) > 1:
        questions.append(f"{_begins(words[0], 3)} AND {_begins(words[-1], 3)}")
    if words and firm:
        some = " OR ".join(_begins(word, 2) for word in words)
        questions.append(f"{_begins(firm[0], 3)} AND ({some})")
    alone = firm or words
    if not (firm and words) and len(" ".join(alone)) >= _SHORTEST:
        questions.append(" AND ".join(_begins(word, 3) for word in alone[:2]))
    found: dict[int, str] = {}
    for question in questions:
        found |= dict(reader.all(_NAMES, question=question, most=_AT_MOST))
    typed = " ".join((*words, *firm))
    likest = process.extract(typed, found, scorer=fuzz.token_set_ratio, limit=_COMPARED)
    return {who for _, _, who in likest}


def _begins(word: str, letters: int) -> str:
    """The question for words that begin like this one, or like a form of it."""
    forms = {form[:letters] for form in forms_of(word)}
    for long, short in (("ae", "a"), ("oe", "o"), ("ue", "u")):
        if long in word[:letters]:
            forms.add(word.replace(long, short)[:letters])
        elif short in word[:letters]:
            forms.add(word.replace(short, long)[:letters])
    return f"({' OR '.join(map(_pieces, sorted(forms)))})"


def _pieces(begun: str) -> str:
    """What the index of names holds of a word's beginning; two blanks stand before."""
    text = f" {begun}" if len(begun) > 1 else f"  {begun}"
    pieces = dict.fromkeys(text[at : at + 3] for at in range(len(text) - 2))
    quoted = ('"' + piece.replace('"', '""') + '"' for piece in pieces)
    return f"({' AND '.join(quoted)})"
