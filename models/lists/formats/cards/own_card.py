r"""A card that Baton itself wrote, read back character for character.

The card is turned into the cells of our own list, so that both are believed equally
little (`exporting/from_cells.py`).
"""

import json
import re
from collections.abc import Iterator
from dataclasses import replace

from models.book.text import clean_text
from models.lists.exporting.card_words import (
    KNOWN_LABELS,
    NO_YEAR,
    OWN_TEXTS,
    PRODUCT,
    STEADY_UID,
)
from models.lists.exporting.columns import EXACT, LATER, TEXTS
from models.lists.exporting.from_cells import person_in
from models.lists.exporting.person import Person
from models.lists.formats.own_list import record_from
from models.lists.formats.record import Record, Reject

from .vcard_lines import Card, Property, picture_in, text_of

_ESCAPED = re.compile(r"\\([\\;,:\"nN])")
_PIECE = re.compile(r"((?:[^;\\]|\\.|\\$)*)(?:;|$)", re.DOTALL)
_ITEM = re.compile(r"((?:[^,\\]|\\.|\\$)*)(?:,|$)", re.DOTALL)
_HEADERS = {name: header for header, name in (TEXTS | LATER).items()} | {"tier": "Tier"}
_POINTS = {"TEL": "phones", "EMAIL": "mails", "URL": "webs"}
_STEADY = re.compile(rf"{STEADY_UID}\d{{1,19}}")
_FIRMS = {"X-BATON-COMPANY": "firms", "X-BATON-STEP": "steps"}


def is_own_card(card: Card) -> bool:
    """Whether Baton wrote the card."""
    return any(p.name == "PRODID" and p.raw.strip() == PRODUCT for p in card.properties)


def own_card_told(card: Card) -> Record | Reject:
    """The record of a card of our own."""
    reading = _Reading(card)
    for told in card.properties:
        reading.take(told)
    person = reading.person()
    photos = (picture_in(p) for p in card.properties if p.name == "PHOTO")
    photo = next(filter(None, photos), "")
    record = record_from(person, card.line, has_photo=bool(photo))
    return replace(record, photo=photo) if isinstance(record, Record) else record


class _Reading:
    """The cells that the properties have told so far."""

    def __init__(self, card: Card) -> None:
        self._card = card
        self._cells: dict[str, str] = {}
        self._more: dict[str, list[list[str]]] = {}
        self._tags: tuple[str, ...] = ()
        self._labels = {
            told.group: _plain(text_of(told, "utf-8"))
            for told in card.properties
            if told.name == "X-ABLABEL" and told.group
        }
        self._wholes = {
            told.group: _plain(text_of(told, "utf-8"))
            for told in card.properties
            if told.name == "X-BATON-ADDRESS" and told.group
        }

    def person(self) -> Person:
        """The person in the cells."""
        if any(p.name == "X-ABSHOWAS" for p in self._card.properties):
            self._cells.pop("Name", None)
        told = self._cells | {EXACT: json.dumps(self._more)}
        return person_in(told)._replace(tags=self._tags)

    def take(self, told: Property) -> None:
        """Put what one property tells where it belongs."""
        text = text_of(told, "utf-8") if told.name != "PHOTO" else ""
        if told.name in _POINTS:
            self._add(_POINTS[told.name], [_plain(text), self._label(told)])
        elif told.name in OWN_TEXTS:
            self._cells[_HEADERS[OWN_TEXTS[told.name]]] = _plain(text)
        elif told.name in _FIRMS:
            self._add(_FIRMS[told.name], _pieces(text))
        elif told.name in _TAKERS:
            _TAKERS[told.name](self, told, text)

    def _add(self, name: str, row: list[str]) -> None:
        self._more.setdefault(name, []).append(row)

    def _label(self, told: Property) -> str:
        if told.group in self._labels:
            return self._labels[told.group]
        types = told.parameters.get("TYPE", ())
        return next((word for word in types if word in KNOWN_LABELS), "")

    def name(self, _told: Property, text: str) -> None:
        """Family and given name."""
        family, given = (*_pieces(text), "", "")[:2]
        self._cells |= {"Last name": family, "First name": given}

    def once(self, told: Property, text: str) -> None:
        """A property that is one of our columns."""
        self._cells[_ONCE[told.name]] = _plain(text)

    def number(self, _told: Property, text: str) -> None:
        """The number, unless it is the one we gave for want of another."""
        if not _STEADY.fullmatch(text):
            self._cells["UID"] = _plain(text)

    def birthday(self, _told: Property, text: str) -> None:
        """The birthday, in the forms of both versions."""
        day = _yearless(text)
        if len(day) == len("--0203") and day.startswith("--"):
            day = f"{day[:4]}-{day[4:]}"
        elif len(day) == len("19800203") and day.isdecimal():
            day = f"{day[:4]}-{day[4:6]}-{day[6:]}"
        self._cells["Birthday"] = day

    def categories(self, _told: Property, text: str) -> None:
        """The tags."""
        items = (_plain(item) for item in _ITEM.findall(text))
        self._tags = tuple(dict.fromkeys(filter(None, items)))

    def address(self, told: Property, text: str) -> None:
        """An address; its whole text stands beside it where it has parts."""
        _, _, street, town, region, postcode, country = (*_pieces(text), *[""] * 7)[:7]
        label, whole = self._label(told), self._wholes.get(told.group)
        if whole is None:
            self._add("places", [street, label, *[""] * 5])
        else:
            parts = [street, postcode, town, region, country]
            self._add("places", [whole, label, *parts])

    def day(self, told: Property, text: str) -> None:
        """A day that matters."""
        self._add("days", [self._label(told), _yearless(_plain(text))])

    def field(self, told: Property, text: str) -> None:
        """A value under the user's own label."""
        self._add("facts", [self._label(told), _plain(text)])

    def value(self, _told: Property, text: str) -> None:
        """The value and its currency."""
        amount, currency = (*_pieces(text), "", "")[:2]
        self._cells |= {"Value": amount, "Currency": currency}

    def refusal(self, _told: Property, text: str) -> None:
        """A way that is blocked."""
        way, since, reason = (*_pieces(text), "", "", "")[:3]
        self._cells[f"No {way} since"] = since
        self._cells[f"No {way} because"] = reason


_ONCE = {"FN": "Name", "ORG": "Company", "TITLE": "Role", "NOTE": "Notes"}
_TAKERS = {
    **dict.fromkeys(_ONCE, _Reading.once),
    "N": _Reading.name,
    "UID": _Reading.number,
    "BDAY": _Reading.birthday,
    "CATEGORIES": _Reading.categories,
    "ADR": _Reading.address,
    "X-ABDATE": _Reading.day,
    "X-BATON-FIELD": _Reading.field,
    "X-BATON-VALUE": _Reading.value,
    "X-BATON-NO-CONTACT": _Reading.refusal,
}


def _yearless(day: str) -> str:
    """The day, without the year that stands for none."""
    return f"-{day[4:]}" if day.startswith(f"{NO_YEAR}-") else day


def _plain(text: str) -> str:
    return clean_text(_ESCAPED.sub(_letter, text))


def _letter(found: re.Match[str]) -> str:
    letter = found.group(1)
    return "\n" if letter in "nN" else letter


def _pieces(text: str) -> list[str]:
    """The parts between unescaped semicolons."""
    return list(_each(text))


def _each(text: str) -> Iterator[str]:
    yield from map(_plain, _PIECE.findall(text))
