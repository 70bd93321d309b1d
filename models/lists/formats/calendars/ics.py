"""A calendar: its appointments and tasks, and what they are to the people in them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from models.book.text import clean_line, clean_text
from models.lists.formats.cards.vcard_lines import Property, text_of
from models.lists.formats.codepages import fallback_of
from models.lists.formats.decoding import MARKS, encoding_of
from models.lists.formats.reading import Asked, Manner, Told
from models.lists.formats.record import Happening, PastTouch, Reject
from models.lists.formats.unreadable import FILE_LIMIT, Unreadable
from models.lists.formats.values import mails_in
from models.lists.formats.words import words

from .ics_moments import moment_told, parts_of
from .ics_parts import Part, parts_in

_ESCAPED = re.compile(r"\\([\\;,:\"nN])")
_CARET = re.compile(r"\^([n'^])")
_CARETS = {"n": "\n", "'": '"', "^": "^"}
_LONGEST = 20_000  # characters of a description that is worth keeping
_NAME = 300
_THINGS = words("ROOM RESOURCE")
_OVER = words("COMPLETED CANCELLED")
_NOTHING = {
    "event": "This appointment has neither a title nor a day.",
    "todo": "This task has neither a title nor a day.",
}


@dataclass(frozen=True, slots=True)
class _Person:
    name: str
    mail: str


def read_calendar(content: bytes, asked: Asked) -> tuple[Manner, Iterator[Told]]:
    """How the calendar is read, and what each of its entries tells.

    Raises:
        Unreadable: it is larger than 50 MB or has more than 100,000 entries.
    """
    if len(content) > FILE_LIMIT:
        raise Unreadable("This file is larger than 50 MB; please split it first.")
    encoding = asked.encoding or encoding_of(content)
    if encoding.startswith(("utf-16", "utf-32")):
        content = content.decode(encoding, errors="replace").encode()
        fallback = "utf-8"
    else:
        fallback = encoding if asked.encoding else fallback_of(content)
    text = content.removeprefix(MARKS[0][0]).decode("latin-1")
    return Manner("ics", encoding), _told(parts_in(text), fallback)


def _told(parts: Iterator[Part], fallback: str) -> Iterator[Told]:
    for part in parts:
        found = _happening(part, fallback)
        if not (found.summary or found.start or found.due):
            yield Reject(part.line, _NOTHING[part.kind])
            continue
        yield found
        if found.status != "CANCELLED":
            for person in _people(part, fallback):
                yield touch_of(found, person.name, person.mail)


def _happening(part: Part, fallback: str) -> Happening:
    def said(name: str) -> str:
        return _text(part.first(name), fallback)

    start, end = _moment(part, "DTSTART"), _moment(part, "DTEND")
    due = _moment(part, "DUE")
    done = _moment(part, "COMPLETED")
    status = clean_line(said("STATUS")).upper()
    if part.kind == "todo" and (done or said("PERCENT-COMPLETE").strip() == "100"):
        status = status or "COMPLETED"
    first = start or due
    rule = part.first("RRULE")
    return Happening(
        line=part.line,
        kind=part.kind,
        uid=clean_line(said("UID")),
        summary=clean_line(said("SUMMARY")),
        start=start,
        end=end or done,
        due=due,
        all_day=bool(first) and "T" not in first,
        location=clean_text(said("LOCATION")),
        categories=tuple(_categories(part, fallback)),
        rrule=clean_line(rule.raw)[:_NAME] if rule else "",
        status=status,
        note=clean_text(said("DESCRIPTION"))[:_LONGEST].strip(),
    )


def _moment(part: Part, name: str) -> str:
    told = part.first(name)
    if told is None:
        return ""
    zone = next(iter(told.parameters.get("TZID", ())), "")
    return moment_told(told.raw, zone)


def _text(told: Property | None, fallback: str) -> str:
    return _plain(text_of(told, fallback)) if told else ""


def _plain(text: str) -> str:
    return _ESCAPED.sub(lambda found: "\n" if found[1] in "nN" else found[1], text)


def _categories(part: Part, fallback: str) -> Iterator[str]:
    for told in part.told.get("CATEGORIES", ()):
        for piece in re.split(r"(?<!\\),", text_of(told, fallback)):
            if tag := clean_line(_plain(piece)):
                yield tag


def _people(part: Part, fallback: str) -> list[_Person]:
    """Everyone in the entry, once each; rooms and things are left out."""
    found: dict[str, _Person] = {}
    for told in part.people():
        if not _THINGS.isdisjoint(w.upper() for w in told.parameters.get("CUTYPE", ())):
            continue
        person = _person(told, fallback)
        if key := (person.mail or person.name).casefold():
            found.setdefault(key, person)
    return list(found.values())


def _person(told: Property, fallback: str) -> _Person:
    """The person of an ATTENDEE, an ORGANIZER or a CONTACT.

    A CONTACT is free text such as "Jim Dolittle, ABC Industries, +1-919-555-1234".
    """
    value = _text(told, fallback)
    mails = mails_in(value)[0]
    if not mails:
        named = (*told.parameters.get("EMAIL", ()), *told.parameters.get("CN", ()))
        mails = mails_in(" ".join(named))[0]
    name = _parameter(told, "CN", fallback)
    if not name and told.name == "CONTACT":
        name = value.partition(",")[0]
    name = clean_line(name).strip("\"' ")[:_NAME]
    return _Person("" if "@" in name else name, next(iter(mails), ""))


def _parameter(told: Property, name: str, fallback: str) -> str:
    """A parameter's text; its carets stand for what may not stand there itself."""
    raw = ", ".join(told.parameters.get(name, ())).encode("latin-1", errors="replace")
    try:
        text = raw.decode()
    except UnicodeDecodeError:
        text = raw.decode(fallback, errors="replace")
    return _CARET.sub(lambda found: _CARETS[found[1]], text)


def touch_of(found: Happening, name: str, mail: str = "") -> PastTouch:
    """What the entry is to one person in it."""
    event = found.kind == "event"
    over = found.status in _OVER
    first = found.start if event else (over and found.end) or found.due or found.start
    day, clock, zone = parts_of(first)
    note = "\n".join(filter(None, (found.location, found.note)))
    return PastTouch(
        line=found.line,
        kind="meeting" if event else "task",
        date=day,
        subject=found.summary,
        who=mail or name,
        note=note,
        done=over,
        time=clock,
        zone=zone,
        end=found.end,
        mail=mail,
        name=name,
        uid=found.uid,
        appointment=event,
    )
