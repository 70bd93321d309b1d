from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from hypothesis import given, settings

from models.lists.exporting.person import Person, Planned, Point
from models.lists.formats.read_file import begun
from models.lists.formats.reading import Asked
from models.lists.formats.record import Happening, PastTouch
from reports.ics_out import calendar
from tests.models.lists.exporting.made_people import said

DUBLIN = ZoneInfo("Europe/Dublin")
NOW = datetime(2026, 7, 1, 12, tzinfo=UTC)
NORA = Person(1, "Nora Lind", mails=(Point("nora@lind.example"),))


def lines_of(*steps: Planned) -> list[str]:
    return (
        b"".join(calendar([NORA._replace(steps=steps)], DUBLIN, NOW))
        .decode()
        .split("\r\n")
    )


def test_a_meeting_at_a_time_is_an_appointment_told_in_utc() -> None:
    step = Planned(9, "Look at the shop", "visit", "sales", "2026-07-02", "10:00")

    assert lines_of(step)[3:9] == [
        "BEGIN:VEVENT", "UID:baton-step-9", "DTSTAMP:20260701T120000Z",
        "DTSTART:20260702T090000Z", "DTEND:20260702T100000Z",
        "SUMMARY:Look at the shop",
    ]  # fmt: skip


def test_a_call_on_a_day_is_a_thing_to_do() -> None:
    made = lines_of(Planned(9, "Call", "call", "sales", "2026-07-02"))

    assert "BEGIN:VTODO" in made
    assert "DUE;VALUE=DATE:20260702" in made


def test_a_step_without_a_day_is_a_thing_to_do_without_one() -> None:
    made = lines_of(Planned(9, "Meet", "meeting", "sales"))

    assert "BEGIN:VTODO" in made
    assert not [line for line in made if line.startswith(("DUE", "DTSTART"))]


@settings(max_examples=25)
@given(said)
def test_our_own_reader_finds_the_same_words_and_the_same_person(what: str) -> None:
    step = Planned(9, what, "meeting", "sales", "2026-07-02", "10:00")
    made = b"".join(calendar([NORA._replace(steps=(step,))], DUBLIN, NOW))

    _, told = begun(made, Asked())

    happening, touch = told
    assert isinstance(happening, Happening)
    assert isinstance(touch, PastTouch)
    assert (happening.summary, happening.start) == (what, "2026-07-02T09:00:00Z")
    assert (happening.uid, touch.mail) == ("baton-step-9", "nora@lind.example")
