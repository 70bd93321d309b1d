import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.lists.formats.calendars.ics_moments import moment_told, parts_of, zone_of
from models.lists.formats.read_file import begun
from models.lists.formats.reading import Asked, Reading, collected


def read(*lines: str, end: str = "\r\n") -> Reading:
    body = end.join(("BEGIN:VCALENDAR", "VERSION:2.0", *lines, "END:VCALENDAR", ""))
    return collected("calendar", *begun(body.encode(), Asked()))


def event(*lines: str) -> Reading:
    return read("BEGIN:VEVENT", *lines, "END:VEVENT")


@pytest.mark.parametrize(
    ("text", "zone", "told"),
    [
        ("20161028T140000", "Europe/Zurich", "2016-10-28T14:00:00 Europe/Zurich"),
        ("20161028T140000Z", "", "2016-10-28T14:00:00Z"),
        ("20161028T140000Z", "Europe/Zurich", "2016-10-28T14:00:00Z"),
        ("20161028", "", "2016-10-28"),
        ("2016-10-28T14:00", "", "2016-10-28T14:00:00"),
        ("20161028T140000", "Some/Where else", "2016-10-28T14:00:00"),
        ("20161028T140000", "../../etc/passwd", "2016-10-28T14:00:00"),
        ("20161340", "", ""),
        ("20161028T250000", "", ""),
        ("tomorrow", "", ""),
    ],
)
def test_a_moment_is_told_as_the_file_means_it(text: str, zone: str, told: str) -> None:
    assert moment_told(text, zone) == told


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("W. Europe Standard Time", "Europe/Berlin"),
        ("/mozilla.org/20050126_1/Europe/Prague", "Europe/Prague"),
        ("America/Argentina/Ushuaia", "America/Argentina/Ushuaia"),
        ("GMT +0100 (Standard) / GMT +0200 (Daylight)", ""),
        ("Europe", ""),
        ("UTC", "UTC"),
        ("", ""),
    ],
)
def test_a_zone_is_known_by_any_of_its_names(told: str, name: str) -> None:
    assert zone_of(told) == name


def test_an_appointment_is_what_it_is_to_each_person_in_it() -> None:
    reading = event(
        "UID:1",
        "DTSTART;TZID=Europe/Vienna:20250304T093000",
        "DTEND;TZID=Europe/Vienna:20250304T103000",
        "SUMMARY:Taste the cakes",
        "LOCATION:Hauptplatz 1\\, Linz",
        "ORGANIZER;CN=Me:mailto:me@own.example",
        'ATTENDEE;CN="Huber, Eva";PARTSTAT=ACCEPTED:mailto:Eva@huber.example',
        "ATTENDEE;CUTYPE=ROOM;CN=Saal:mailto:saal@house.example",
        "CONTACT:Jim Dolittle\\, ABC Industries\\, +1-919-555-1234",
    )

    (told,) = reading.events
    assert (told.location, told.all_day) == ("Hauptplatz 1, Linz", False)
    assert [(t.who, t.name) for t in reading.touches] == [
        ("Eva@huber.example", "Huber, Eva"),
        ("Jim Dolittle", "Jim Dolittle"),
        ("me@own.example", "Me"),
    ]
    touch = reading.touches[0]
    assert (touch.kind, touch.appointment, touch.done) == ("meeting", True, False)
    assert (touch.date, touch.time, touch.zone) == (
        "2025-03-04",
        "09:30:00",
        "Europe/Vienna",
    )
    assert touch.end == "2025-03-04T10:30:00 Europe/Vienna"
    assert touch.note == "Hauptplatz 1, Linz"


def test_a_task_is_a_step_until_it_is_done() -> None:
    who = "ATTENDEE:mailto:eva@huber.example"
    reading = read(
        *("BEGIN:VTODO", "SUMMARY:Call", "DUE;VALUE=DATE:20300115", who, "END:VTODO"),
        *("BEGIN:VTODO", "SUMMARY:Write", "DUE:20240101T100000Z", who),
        *("COMPLETED:20240102T110000Z", "STATUS:COMPLETED", "END:VTODO"),
        *("BEGIN:VTODO", "SUMMARY:Visit", "PERCENT-COMPLETE:100", who, "END:VTODO"),
    )

    assert [(t.due, t.all_day, t.status) for t in reading.todos] == [
        ("2030-01-15", True, ""),
        ("2024-01-01T10:00:00Z", False, "COMPLETED"),
        ("", False, "COMPLETED"),
    ]
    assert [(t.kind, t.date, t.done) for t in reading.touches] == [
        ("task", "2030-01-15", False),
        ("task", "2024-01-02", True),
        ("task", "", True),
    ]


def test_a_cancelled_appointment_is_told_and_touches_nobody() -> None:
    reading = event("SUMMARY:Off", "STATUS:CANCELLED", "ATTENDEE:mailto:a@x.io")

    assert len(reading.events) == 1
    assert reading.touches == []


def test_what_stands_inside_an_alarm_is_not_the_appointment() -> None:
    reading = event(
        "BEGIN:VALARM",
        "SUMMARY:Wake up",
        "ATTENDEE:mailto:pager@x.io",
        "END:VALARM",
        "SUMMARY:Breakfast",
    )

    assert [found.summary for found in reading.events] == ["Breakfast"]
    assert reading.touches == []


def test_folded_lines_are_one_and_escapes_are_understood() -> None:
    reading = event(
        "SUMMARY:Besuch bei M",
        " üller\\; zwei\\, drei",
        "DESCRIPTION;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Gr=C3=BC=",
        "=C3=9Fe",
        "CATEGORIES:Messe\\, Wels,Kunde",
        "CATEGORIES:Torte",
    )

    (told,) = reading.events
    assert told.summary == "Besuch bei Müller; zwei, drei"
    assert told.note == "Grüße"
    assert told.categories == ("Messe, Wels", "Kunde", "Torte")


def test_a_name_in_carets_is_read_as_it_was_written() -> None:
    reading = event(
        "SUMMARY:Game",
        "ATTENDEE;CN=George Herman ^'Babe^' Ruth:mailto:babe@example.com",
    )

    assert reading.touches[0].name == 'George Herman "Babe" Ruth'


def test_an_entry_of_nothing_costs_itself() -> None:
    reading = read(
        *("BEGIN:VEVENT", "UID:7", "END:VEVENT"),
        *("BEGIN:VEVENT", "SUMMARY:Kept", "DTSTART:20250101", "END:VEVENT"),
    )

    assert [(r.line, r.reason) for r in reading.rejects] == [
        (3, "This appointment has neither a title nor a day.")
    ]
    assert reading.rows == 2


def test_an_entry_that_is_never_ended_is_read() -> None:
    reading = read("BEGIN:VEVENT", "SUMMARY:One", "BEGIN:VEVENT", "SUMMARY:Two")

    assert [found.summary for found in reading.events] == ["One", "Two"]


@pytest.mark.parametrize("end", ["\n", "\r", "\r\n", "\r\r\n", "\n\n"])
def test_lines_may_end_in_any_way(end: str) -> None:
    reading = read("BEGIN:VEVENT", "SUMMARY:One", "END:VEVENT", end=end)

    assert [found.summary for found in reading.events] == ["One"]


@given(st.datetimes())
def test_a_moment_comes_apart_into_what_it_was_made_of(moment: object) -> None:
    text = str(moment).replace(" ", "T")[:19]

    assert parts_of(f"{text}Z") == (text[:10], text[11:], "UTC")
    assert parts_of(f"{text} Asia/Tokyo") == (text[:10], text[11:], "Asia/Tokyo")
    assert parts_of(text[:10]) == (text[:10], "", "")
