"""What a file says about people: plain values, before any of it meets the book."""

from dataclasses import dataclass, fields
from typing import Any


@dataclass(frozen=True, slots=True)
class Record:
    """One person or firm as the file tells it; empty text where it says nothing.

    Attributes:
        line: the physical line where the row or the card begins, from 1.
        whole: all of the person, as JSON, where Baton itself wrote the file.
        birthday: an ISO day, or `--MM-DD` where the file has no year.
        temperature: "cold", "warm", "hot" or empty.
        dates: the other days of the row, ISO.
        extra: what no field of ours holds, under the name it had in the file.
        companies: further companies, each with the role in it.
        places: the parts of an address of `addresses`: its whole text as it stands
            there, street, postcode, town, region, country.
        days: other days that matter, each with its name: ISO, or --MM-DD.
        no_contact: ways they must not be contacted by, as `Way` names them.
        photo: the bytes of their picture as the file holds them, in base64.
    """

    line: int = 0
    whole: str = ""
    full_name: str = ""
    given: str = ""
    family: str = ""
    middle: str = ""
    prefix: str = ""
    suffix: str = ""
    nickname: str = ""
    company: str = ""
    department: str = ""
    title: str = ""
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    urls: tuple[str, ...] = ()
    addresses: tuple[str, ...] = ()
    birthday: str = ""
    notes: str = ""
    tags: tuple[str, ...] = ()
    source: str = ""
    temperature: str = ""
    stage: str = ""
    follow_up: str = ""
    uid: str = ""
    has_photo: bool = False
    do_not_email: bool = False
    dates: tuple[str, ...] = ()
    extra: tuple[tuple[str, str], ...] = ()
    companies: tuple[tuple[str, str], ...] = ()
    places: tuple[tuple[str, str, str, str, str, str], ...] = ()
    days: tuple[tuple[str, str], ...] = ()
    no_contact: tuple[str, ...] = ()
    photo: str = ""

    @property
    def called(self) -> str:
        """What this record can be called by: name, firm, mail address or number."""
        return self.full_name or self.company or next(iter(self.reached), "")

    @property
    def reached(self) -> tuple[str, ...]:
        """Every mail address and phone number."""
        return (*self.emails, *self.phones)


@dataclass(frozen=True, slots=True)
class PastTouch:
    """A touch that was, or a step to do, of one person.

    Attributes:
        date: the ISO day as the file tells it.
        who: the mail address of the person, else the name.
        done: it has happened; what is not done is a step to do.
        time: the time of that day, "14:00:00", or empty.
        zone: where `date` and `time` are told: "UTC", "Europe/Zurich"; empty is here.
        end: the moment when it was over, as a `Happening` tells moments, or empty.
        mail: the mail address of the person.
        name: the name of the person.
        ref: the number under which the program of the file knows the person.
        uid: the number of this touch itself in that program.
        direction: "in" or "out" where the file says so.
        appointment: it happens by itself when its time has come: a touch when that
            is past, a step to do before.
    """

    line: int = 0
    kind: str = ""
    date: str = ""
    subject: str = ""
    who: str = ""
    company: str = ""
    note: str = ""
    done: bool = False
    time: str = ""
    zone: str = ""
    end: str = ""
    mail: str = ""
    name: str = ""
    ref: str = ""
    uid: str = ""
    direction: str = ""
    appointment: bool = False


@dataclass(frozen=True, slots=True)
class Happening:
    """An appointment or a task of a calendar, whoever takes part in it.

    Attributes:
        kind: "event" or "todo".
        start: "2016-10-28T14:00:00 Europe/Zurich" where the file names a zone, "…Z"
            in UTC, a bare day where it is all day, else the time of the place.
        end: as `start`; of a task the moment it was done.
        due: as `start`, of a task.
        rrule: the rule by which it comes again, as it stands in the file.
    """

    line: int = 0
    kind: str = "event"
    uid: str = ""
    summary: str = ""
    start: str = ""
    end: str = ""
    due: str = ""
    all_day: bool = False
    location: str = ""
    categories: tuple[str, ...] = ()
    rrule: str = ""
    status: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Reject:
    """A line that is not taken over, and why."""

    line: int
    reason: str
    text: str = ""


_EMPTY = {f.name: f.default for f in fields(Record)}
_LISTS = frozenset(
    {"emails", "phones", "urls", "addresses", "tags", "dates", "no_contact"}
)
_PAIRS = frozenset({"extra", "companies", "places", "days"})


def packed(record: Record) -> dict[str, Any]:
    """The record without its empty fields, ready for JSON."""
    told = ((name, getattr(record, name)) for name in _EMPTY)
    return {name: value for name, value in told if value != _EMPTY[name]}


def unpacked(told: dict[str, Any]) -> Record:
    """The record that `packed` wrote, back from JSON."""
    for name in _LISTS & told.keys():
        told[name] = tuple(told[name])
    for name in _PAIRS & told.keys():
        told[name] = tuple(tuple(parts) for parts in told[name])
    return Record(**told)


def shown(record: Record) -> dict[str, Any]:
    """Every field of the record, for a reader of the command line's JSON."""
    told = {name: getattr(record, name) for name in _EMPTY if name != "photo"}
    named = {"full_name": record.called, "extra": dict(record.extra)}
    return told | named | {"touches": []}
