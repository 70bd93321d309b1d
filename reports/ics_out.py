"""What is planned as an iCalendar file (RFC 5545): appointments and things to do.

A step whose channel books somebody's time and that has a day is an appointment, any
other a thing to do. Times are told in UTC, so that no calendar needs to know zones.
The number of an entry is that of the step, so that a later file replaces it.
"""

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from models.lists.exporting.person import Person, Planned
from models.people.kinds import APPOINTMENTS, Channel
from reports.content_lines import escaped, line

PRODUCT = "-//Baton//Baton calendar 1//EN"
LENGTH = timedelta(hours=1)
"""How long an appointment is taken to be; the book does not say."""
BRIEFLY = timedelta(minutes=15)
"""How long a step that is no appointment stands in a calendar."""


def calendar(people: Iterable[Person], zone: tzinfo, now: datetime) -> Iterator[bytes]:
    """The file in pieces.

    Args:
        people: whose planned steps it holds.
        zone: where the days and times of the steps are told.
        now: the moment the file is written, aware.
    """
    yield line("BEGIN", "VCALENDAR") + line("VERSION", "2.0") + line("PRODID", PRODUCT)
    for person in people:
        for step in person.steps:
            yield b"".join(_entry(person, step, zone, now))
    yield line("END", "VCALENDAR")


def calendar_of_days(
    people: Iterable[Person], zone: tzinfo, now: datetime, title: str
) -> Iterator[bytes]:
    """The file in pieces, for calendars that show no things to do, as phones do.

    Every step with a day is an event; only an appointment takes up its time.

    Args:
        people: whose planned steps it holds; one without a day is left out.
        zone: where the days and times of the steps are told.
        now: the moment the file is written, aware.
        title: what the calendar is called.
    """
    yield line("BEGIN", "VCALENDAR") + line("VERSION", "2.0") + line("PRODID", PRODUCT)
    yield line("METHOD", "PUBLISH") + line("X-WR-CALNAME", escaped(title))
    for person in people:
        for step in person.steps:
            if step.on_day:
                yield b"".join(_event(person, step, zone, now))
    yield line("END", "VCALENDAR")


def _event(
    person: Person, step: Planned, zone: tzinfo, now: datetime
) -> Iterator[bytes]:
    booked = Channel(step.channel) in APPOINTMENTS
    yield line("BEGIN", "VEVENT")
    yield line("UID", f"baton-step-{step.id}")
    yield line("DTSTAMP", _moment(now))
    yield from _days(step, zone, LENGTH if booked else BRIEFLY)
    yield line("SUMMARY", escaped(f"{person.called}: {step.what}"))
    yield line("CATEGORIES", escaped(Channel(step.channel).label))
    told = "\n".join((person.company, *(point.value for point in person.phones)))
    if told.strip():
        yield line("DESCRIPTION", escaped(told.strip()))
    yield line("TRANSP", "OPAQUE" if booked else "TRANSPARENT")
    yield line("END", "VEVENT")


def _entry(
    person: Person, step: Planned, zone: tzinfo, now: datetime
) -> Iterator[bytes]:
    booked = bool(step.on_day) and Channel(step.channel) in APPOINTMENTS
    kind = "VEVENT" if booked else "VTODO"
    yield line("BEGIN", kind)
    yield line("UID", f"baton-step-{step.id}")
    yield line("DTSTAMP", _moment(now))
    yield from _days(step, zone) if booked else _due(step, zone)
    yield line("SUMMARY", escaped(step.what))
    yield line("CONTACT", escaped(_whom(person)))
    yield line("CATEGORIES", escaped(Channel(step.channel).label))
    told = "\n".join(filter(None, (step.why, *(p.value for p in person.phones))))
    if told:
        yield line("DESCRIPTION", escaped(told))
    if not booked:
        yield line("STATUS", "NEEDS-ACTION")
    yield line("END", kind)


def _whom(person: Person) -> str:
    mails = (point.value for point in person.mails[:1])
    return ", ".join(filter(None, (person.called.replace(",", " "), *mails)))


def _days(step: Planned, zone: tzinfo, length: timedelta = LENGTH) -> Iterator[bytes]:
    if step.at_time:
        begin = _at(step, zone)
        yield line("DTSTART", _moment(begin))
        yield line("DTEND", _moment(begin + length))
    else:
        day = date.fromisoformat(step.on_day)
        yield line("DTSTART;VALUE=DATE", _day(day))
        if day < date.max:
            yield line("DTEND;VALUE=DATE", _day(day + timedelta(days=1)))


def _due(step: Planned, zone: tzinfo) -> Iterator[bytes]:
    if step.at_time:
        yield line("DUE", _moment(_at(step, zone)))
    elif step.on_day:
        yield line("DUE;VALUE=DATE", _day(date.fromisoformat(step.on_day)))


def _at(step: Planned, zone: tzinfo) -> datetime:
    day, clock = date.fromisoformat(step.on_day), time.fromisoformat(step.at_time)
    return datetime.combine(day, clock, tzinfo=zone)


def _moment(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _day(day: date) -> str:
    return f"{day:%Y%m%d}"
