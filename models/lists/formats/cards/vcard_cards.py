r"""A card's properties as a record. A property that is not understood costs itself."""

import re
from collections.abc import Callable, Iterator

from models.book.text import clean_text
from models.lists.formats.assembling import NOBODY, joined_name
from models.lists.formats.codepages import fallback_of
from models.lists.formats.columns.meanings import Field
from models.lists.formats.days import day_of
from models.lists.formats.decoding import MARKS, encoding_of
from models.lists.formats.gathering import Gathering
from models.lists.formats.reading import Asked, Manner, Told
from models.lists.formats.record import Record, Reject
from models.lists.formats.unreadable import FILE_LIMIT, ROW_LIMIT, Unreadable
from models.lists.formats.values import mails_in, tags_in, temperature_in, web_of
from models.lists.formats.words import words

from .own_card import is_own_card, own_card_told
from .vcard_lines import Card, Property, cards_in, is_binary, picture_in, text_of

_ESCAPED = re.compile(r"\\([\\;,:\"nN])")
_PIECE = re.compile(r"((?:[^;\\]|\\.|\\$)*)(?:;|$)", re.DOTALL)
_SCHEME = re.compile(r"^(?:tel|mailto):", re.IGNORECASE)
_NO_YEAR = "1604"  # what an iPhone writes where a birthday has no year
_ADDRESS_PARTS = 7
_APPLE_LABEL = re.compile(r"^_\$!<(.*)>!\$_$")
_UNTOLD = words(
    """VERSION PRODID REV KEY SOUND LOGO SORT-STRING CLASS MAILER TZ GEO AGENT LABEL
    PROFILE SOURCE NAME X-ABLABEL X-ABADR X-CLASS X-REDUCTION X-NO X-GN X-GNO KIND
    X-ABUID X-ANDROID-CUSTOM X-COUCHDB-APPLICATION-ANNOTATIONS FBURL CALURI XML
    X-MS-OL-DESIGN X-MS-CARDPICTURE X-MS-OL-DEFAULT-POSTAL-ADDRESS X-PHONETIC-FIRST-NAME
    X-PHONETIC-LAST-NAME CLIENTPIDMAP X-ABSHOWAS""",
)
_KEPT_SHORT = 2000


def read_cards(content: bytes, asked: Asked) -> tuple[Manner, Iterator[Told]]:
    """How the file of cards is read, and what each card tells.

    Raises:
        Unreadable: the file is larger than 50 MB or holds more than 100,000 cards.
    """
    if len(content) > FILE_LIMIT:
        raise Unreadable("This file is larger than 50 MB; please split it first.")
    encoding = asked.encoding or encoding_of(content)
    if encoding.startswith(("utf-16", "utf-32")):
        content = content.decode(encoding, errors="replace").encode()
        fallback = "utf-8"
    else:
        fallback = encoding if asked.encoding else fallback_of(content)
    for mark, _ in MARKS[:1]:
        content = content.removeprefix(mark)
    cards = cards_in(content.decode("latin-1"))
    if len(cards) > ROW_LIMIT:
        raise Unreadable("This file has more than 100,000 cards; please split it.")
    return Manner("vcard", encoding), (told_by(card, fallback) for card in cards)


def told_by(card: Card, fallback: str) -> Record | Reject:
    """The record of one card, or the reason why it is none."""
    if is_own_card(card):
        return own_card_told(card)
    row = Gathering(day_first=True)
    labels = _labels(card, fallback)
    old = not any(p.name == "VERSION" and p.raw.strip() >= "3" for p in card.properties)
    state = _State(row, old=old, labels=labels)
    for told in card.properties:
        if told.name == "PHOTO":
            state.photo = state.photo or picture_in(told)
        elif told.name not in _UNTOLD and not is_binary(told):
            text = text_of(told, fallback)
            _TAKERS.get(told.name, _extra)(state, told, text)
    return _record(card, state)


class _State:
    """What the properties of one card have told so far."""

    def __init__(self, row: Gathering, *, old: bool, labels: dict[str, str]) -> None:
        self.row = row
        self.old = old
        self.labels = labels
        self.photo = ""
        self._seen: set[tuple[int, str]] = set()

    def add(self, to: list[str], value: str) -> None:
        """Add the value to a list of the row, unless it is empty or there already."""
        if value and (id(to), value) not in self._seen:
            self._seen.add((id(to), value))
            to.append(value)

    def plain(self, text: str) -> str:
        r"""The text with its escapes understood; a 2.1 card has no `\n`."""
        return clean_text(_ESCAPED.sub(self._letter, text))

    def pieces(self, text: str) -> list[str]:
        """The parts between unescaped semicolons."""
        return [self.plain(part) for part in _PIECE.findall(text)]

    def _letter(self, found: re.Match[str]) -> str:
        letter = found.group(1)
        if letter in "nN":
            return found.group() if self.old else "\n"
        return letter


def _labels(card: Card, fallback: str) -> dict[str, str]:
    """What the groups of an Apple or Google card are called."""
    found = {}
    for told in card.properties:
        if told.name == "X-ABLABEL" and told.group:
            text = text_of(told, fallback).strip()
            found[told.group] = clean_text(_APPLE_LABEL.sub(r"\1", text))
    return found


def _name(state: _State, _told: Property, text: str) -> None:
    family, given, middle, prefix, suffix = (*state.pieces(text), *[""] * 5)[:5]
    parts = (Field.FAMILY, Field.GIVEN, Field.MIDDLE, Field.PREFIX, Field.SUFFIX)
    for field, part in zip(parts, (family, given, middle, prefix, suffix), strict=True):
        if part:
            state.row.one.setdefault(field, part)


def _once(field: Field) -> Callable[[_State, Property, str], None]:
    def take(state: _State, told: Property, text: str) -> None:
        value = state.plain(text)
        if value and state.row.one.setdefault(field, value) != value:
            state.row.keep(told.name.capitalize(), value)

    return take


def _organization(state: _State, _told: Property, text: str) -> None:
    company, department = (*state.pieces(text), "", "")[:2]
    if company and state.row.one.setdefault(Field.COMPANY, company) != company:
        state.row.keep("Company", company)
    elif department:
        state.row.one.setdefault(Field.DEPARTMENT, department)


def _phone(state: _State, told: Property, text: str) -> None:
    value = state.plain(text)
    number = _SCHEME.sub("", value)
    if value.lower().startswith(("sip:", "sips:")):
        state.row.keep(told.name, value)
    else:
        state.add(state.row.phones, number)


def _email(state: _State, told: Property, text: str) -> None:
    value = state.plain(text)
    mails, rest = mails_in(value)
    for mail in mails:
        state.add(state.row.emails, mail)
    for part in rest if not mails else ():
        state.row.keep(told.name, part)


def _url(state: _State, _told: Property, text: str) -> None:
    state.add(state.row.urls, web_of(state.plain(text)))


def _address(state: _State, _told: Property, text: str) -> None:
    box, more, street, city, region, code, country = (
        *state.pieces(text),
        *[""] * _ADDRESS_PARTS,
    )[:_ADDRESS_PARTS]
    town = " ".join(filter(None, (code, city)))
    lines = filter(None, (box, more, street, town, region, country))
    whole = "\n".join(lines)
    state.add(state.row.addresses, whole)
    if whole:
        first = "\n".join(filter(None, (box, more, street)))
        state.row.parts[whole] = (first, code, city, region, country)


def _birthday(state: _State, _told: Property, text: str) -> None:
    day = day_of(state.plain(text), first_is_day=True)
    if day.startswith(_NO_YEAR):
        day = "-" + day[4:]
    if day:
        state.row.one.setdefault(Field.BIRTHDAY, day)


def _date(state: _State, told: Property, text: str) -> None:
    value = state.plain(text)
    label = state.labels.get(told.group) or _readable(told.name)
    if day := day_of(value, first_is_day=True):
        state.row.dates.append(day)
        state.row.days.append((label, day))
    if value:
        state.row.keep(label, value)


def _note(state: _State, _told: Property, text: str) -> None:
    state.add(state.row.notes, state.plain(text))


def _tags(state: _State, _told: Property, text: str) -> None:
    for part in re.split(r"(?<!\\),", text):
        for tag in tags_in(state.plain(part)):
            if heat := temperature_in(tag):
                state.row.temperature = state.row.temperature or heat
            else:
                state.add(state.row.tags, tag)


def _extra(state: _State, told: Property, text: str) -> None:
    value = " ".join(filter(None, state.pieces(text)))
    if value:
        name = state.labels.get(told.group) or _readable(told.name)
        state.row.keep(name, value[:_KEPT_SHORT])


def _readable(name: str) -> str:
    return name.removeprefix("X-").replace("-", " ").capitalize()


_TAKERS: dict[str, Callable[[_State, Property, str], None]] = {
    "FN": _once(Field.FULL_NAME),
    "N": _name,
    "NICKNAME": _once(Field.NICKNAME),
    "TITLE": _once(Field.TITLE),
    "UID": _once(Field.UID),
    "ORG": _organization,
    "TEL": _phone,
    "EMAIL": _email,
    "URL": _url,
    "ADR": _address,
    "BDAY": _birthday,
    "ANNIVERSARY": _date,
    "X-ANNIVERSARY": _date,
    "X-EVOLUTION-ANNIVERSARY": _date,
    "X-ABDATE": _date,
    "NOTE": _note,
    "CATEGORIES": _tags,
}


def _record(card: Card, state: _State) -> Record | Reject:
    row, one = state.row, state.row.one
    parts = (Field.GIVEN, Field.FAMILY, Field.MIDDLE, Field.PREFIX, Field.SUFFIX)
    given, family, middle, prefix, suffix = (one.get(part, "") for part in parts)
    name = one.get(Field.FULL_NAME, "") or joined_name(
        given, family, middle, prefix, suffix
    )
    company = one.get(Field.COMPANY, "")
    if any(
        p.name == "X-ABSHOWAS" and "COMPANY" in p.raw.upper() for p in card.properties
    ):
        name, company = "", company or name
    if not (name or company or row.emails or row.phones):
        return Reject(card.line, NOBODY, _said(row))
    return row.record(
        card.line,
        full_name=name,
        company=company,
        has_photo=bool(state.photo),
        photo=state.photo,
    )


def _said(row: Gathering) -> str:
    return " · ".join(row.extra.values())[:500]
