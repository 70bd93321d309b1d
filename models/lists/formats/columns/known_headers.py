"""Looking a header up: what it means and which address it belongs to."""

from functools import cache
from typing import NamedTuple

from .known_elsewhere import ELSEWHERE
from .known_english import ENGLISH
from .meanings import Field, group_of, key_of


class Meaning(NamedTuple):
    """What a header tells: the field, and the address or group it is part of."""

    field: Field
    group: str = ""


@cache
def known() -> dict[str, Meaning]:
    """Every known header by its key; English wins where two languages disagree."""
    table: dict[str, Meaning] = {}
    for names in (ENGLISH, ELSEWHERE):
        for meaning, listed in names.items():
            field, _, group = meaning.partition(" ")
            for name in _names(listed):
                table.setdefault(key_of(name), Meaning(Field(field), group))
    return table


@cache
def _english() -> frozenset[str]:
    return frozenset(key_of(n) for listed in ENGLISH.values() for n in _names(listed))


def is_foreign(header: str) -> bool:
    """Whether the header is one we know in another language and not in English."""
    key = key_of(header)
    return key not in _english() and key in known()


def _names(listed: str) -> list[str]:
    lines = (line.split("|") for line in listed.split("\n"))
    return [name.strip() for line in lines for name in line if name.strip()]


def meaning_of(header: str) -> Meaning | None:
    """What a header of a known product or language means, or None."""
    key = key_of(header)
    found = known().get(key)
    if found is None and header.rstrip().casefold().endswith((".id", ".module")):
        return Meaning(Field.IGNORE)  # the look-up twin of the column beside it
    if found is None and "☎" in header:
        return Meaning(Field.PHONE)
    if found is None:
        return None
    if "☎" in header and found.field is Field.FULL_NAME:
        return Meaning(Field.PHONE)
    return Meaning(found.field, found.group or group_of(header))
