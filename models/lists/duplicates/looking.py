"""Everybody in the book who is there twice, found piece by piece."""

from collections.abc import Generator
from typing import NamedTuple

from models.book.reader import Reader
from models.people.finding import Named, names_after

from .people_keys import PeopleKeys
from .scoring import Likeness

_PIECE = 200
_READING, _COMPARING = 0.85, 0.97
_PAIRS_A_STEP = 50


class Pair(NamedTuple):
    """Two who may be one, and how alike they are; the older one first."""

    one: Named
    other: Named
    how: Likeness


def duplicates_in(reader: Reader) -> list[Pair]:
    """Every two in the book who may be one person, the likest first.

    Left out are those in the bin and those who are said to be two people.
    """
    looking = looking_for_duplicates(reader)
    while True:
        try:
            next(looking)
        except StopIteration as found:
            return list(found.value)


def looking_for_duplicates(reader: Reader) -> Generator[float, None, list[Pair]]:
    """The same, a few milliseconds at a time.

    Yields:
        How much is done, 0 to 1.

    Returns:
        Every two in the book who may be one person, the likest first.
    """
    people = dict[int, Named]()
    keys = PeopleKeys(_country(reader))
    (total,) = reader.one("SELECT count(*) FROM prospect") or (0,)
    last = 0
    while piece := names_after(reader, last, _PIECE):
        _add_piece(reader, keys, piece)
        people.update((person.id, person) for person in piece)
        last = piece[-1].id
        yield min(1.0, len(people) / max(total, 1)) * _READING
    # By score as they come: to sort them all at the end would hold up the window.
    found: dict[int, list[Pair]] = {}
    two = _two_people(reader)
    for step, pair in enumerate(keys.pairs()):
        if pair is not None and (pair[0], pair[1]) not in two:
            one, other = people[pair[0]], people[pair[1]]
            found.setdefault(pair[2].score, []).append(Pair(one, other, pair[2]))
        if step % _PAIRS_A_STEP == 0:
            yield _READING + (_COMPARING - _READING) * min(1.0, step / max(total, 1))
    return [pair for score in sorted(found, reverse=True) for pair in found[score]]


def people_keys(reader: Reader) -> PeopleKeys:
    """Everybody who is not in the bin, to compare others with."""
    keys, last = PeopleKeys(_country(reader)), 0
    while piece := names_after(reader, last, _PIECE):
        _add_piece(reader, keys, piece)
        last = piece[-1].id
    return keys


def _add_piece(reader: Reader, keys: PeopleKeys, piece: list[Named]) -> None:
    points: dict[int, dict[str, list[str]]] = {}
    for who, kind, value in reader.all(
        "SELECT prospect_id, kind, value"
        " FROM contact_point INDEXED BY ix_contact_point_prospect_id"
        " WHERE prospect_id BETWEEN :first AND :last AND kind IN ('phone', 'mail')",
        first=piece[0].id,
        last=piece[-1].id,
    ):
        points.setdefault(who, {}).setdefault(kind, []).append(value)
    for person in piece:
        mine = points.get(person.id, {})
        phones, mails = mine.get("phone", ()), mine.get("mail", ())
        keys.add(person.id, person.name, person.company, phones, mails)


def _country(reader: Reader) -> str:
    row = reader.one("SELECT phone_country FROM business")
    return str(row[0]) if row else ""


def _two_people(reader: Reader) -> set[tuple[int, int]]:
    return {(low, high) for low, high in reader.all(_TWO)}


_TWO = "SELECT low_id, high_id FROM two_people"
