"""People as vCards, 3.0 (RFC 2426) and 4.0 (RFC 6350).

What neither has a property for stands under X-BATON-…; our own importer knows a card
by its PRODID and reads all of it back, character for character.
"""

from base64 import b64encode
from collections.abc import Callable, Iterable, Iterator
from enum import StrEnum

from models.book.money import decimals_of, written
from models.lists.exporting.card_words import (
    KNOWN_LABELS,
    NO_YEAR,
    OWN_TEXTS,
    PRODUCT,
    STEADY_UID,
)
from models.lists.exporting.person import Person, Place
from reports.content_lines import escaped, joined, line, parameter

Photos = Callable[[str], bytes | None]
_KINDS = ((b"\xff\xd8\xff", "jpeg"), (b"\x89PNG", "png"), (b"GIF8", "gif"))


class Version(StrEnum):
    """A version of the format."""

    THREE = "3.0"
    FOUR = "4.0"


def vcards(
    people: Iterable[Person], version: Version, photos: Photos
) -> Iterator[bytes]:
    """The file in pieces, a card for each.

    Args:
        people: whom it holds.
        version: which cards.
        photos: the bytes of a picture by its hash, or None where it is missing.
    """
    for person in people:
        yield b"".join(_card(person, version, photos))


def _card(person: Person, version: Version, photos: Photos) -> Iterator[bytes]:
    yield line("BEGIN", "VCARD")
    yield line("VERSION", version)
    yield line("PRODID", PRODUCT)
    yield line("UID", escaped(person.uid or f"{STEADY_UID}{person.id}"))
    yield line("FN", escaped(person.called))
    yield line("N", joined((person.family, person.given, "", "", "")))
    if not person.name:
        yield line("X-ABShowAs", "COMPANY")
    if person.company:
        yield line("ORG", escaped(person.company))
    if person.role:
        yield line("TITLE", escaped(person.role))
    yield from _grouped(person, version)
    if person.birthday:
        yield _birthday(person.birthday, version)
    if person.notes:
        yield line("NOTE", escaped(person.notes))
    if person.tags:
        yield line("CATEGORIES", ",".join(map(escaped, person.tags)))
    yield from _own(person)
    if person.photo and (picture := photos(person.photo)):
        yield _photo(picture, version)
    yield line("END", "VCARD")


def _grouped(person: Person, version: Version) -> Iterator[bytes]:
    """What has a label, each in a group of its own where the label needs one."""
    groups = (f"item{n}" for n in range(1, 1_000_000))
    for name, points in (
        ("TEL", person.phones),
        ("EMAIL", person.mails),
        ("URL", person.webs),
    ):
        for point in points:
            yield from _labelled(name, escaped(point.value), point.label, groups)
    for place in person.places:
        yield from _address(place, version, groups)
    for day in person.days:
        shown = _with_year(day.on_day)
        yield from _in_group("X-ABDATE", escaped(shown), day.label, next(groups))
    for fact in person.facts:
        value = escaped(fact.value)
        yield from _in_group("X-BATON-FIELD", value, fact.label, next(groups))


def _labelled(
    name: str, value: str, label: str, groups: Iterator[str]
) -> Iterator[bytes]:
    if not label:
        yield line(name, value)
    elif label in KNOWN_LABELS:
        yield line(f"{name};TYPE={label}", value)
    else:
        yield from _in_group(name, value, label, next(groups))


def _in_group(name: str, value: str, label: str, group: str) -> Iterator[bytes]:
    yield line(f"{group}.{name}", value)
    yield line(f"{group}.X-ABLabel", escaped(label))


def _address(place: Place, version: Version, groups: Iterator[str]) -> Iterator[bytes]:
    """The parts as ADR, the whole text as its label; without parts it is a street."""
    group = next(groups)
    street, postcode, town, region, country = (
        place.parts if any(place.parts) else (place.value, "", "", "", "")
    )
    name = f"{group}.ADR"
    if version is Version.FOUR:
        name += f";LABEL={parameter(place.value)}"
    yield line(name, joined(("", "", street, town, region, postcode, country)))
    if any(place.parts):
        yield line(f"{group}.X-BATON-ADDRESS", escaped(place.value))
    if place.label:
        yield line(f"{group}.X-ABLabel", escaped(place.label))


def _with_year(day: str) -> str:
    return f"{NO_YEAR}-{day[2:]}" if day.startswith("--") else day


def _birthday(day: str, version: Version) -> bytes:
    if version is Version.FOUR:
        return line("BDAY", f"--{day[2:4]}{day[5:]}" if day[:1] == "-" else _bare(day))
    if day.startswith("--"):
        return line(f"BDAY;X-APPLE-OMIT-YEAR={NO_YEAR}", _with_year(day))
    return line("BDAY", day)


def _bare(day: str) -> str:
    return day.replace("-", "")


def _own(person: Person) -> Iterator[bytes]:
    """What no property of the format holds."""
    for name, field in OWN_TEXTS.items():
        if value := getattr(person, field):
            yield line(name, escaped(value))
    if person.value_minor is not None:
        places = decimals_of(person.currency)
        amount = written(person.value_minor, places, least=places)
        yield line("X-BATON-VALUE", joined((amount, person.currency)))
    for firm in person.firms:
        yield line("X-BATON-COMPANY", joined(firm))
    for refusal in person.refusals:
        yield line("X-BATON-NO-CONTACT", joined(refusal))
    for step in person.steps:
        yield line("X-BATON-STEP", joined(step[1:]))


def _photo(picture: bytes, version: Version) -> bytes:
    kind = next((kind for mark, kind in _KINDS if picture.startswith(mark)), "jpeg")
    text = b64encode(picture).decode("ascii")
    if version is Version.FOUR:
        return line("PHOTO", f"data:image/{kind};base64,{text}")
    return line(f"PHOTO;ENCODING=b;TYPE={kind.upper()}", text)
