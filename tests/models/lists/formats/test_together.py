from models.book.book import Book
from models.lists.formats.read_file import begun
from models.lists.formats.reading import Asked, Reading, collected
from models.lists.formats.together import together
from models.lists.importing.in_the_book import in_the_book
from models.lists.importing.take_over import take_over
from tests.clock import NOON

PEOPLE = (
    "Record ID,First Name,Last Name,Email,Company Name\n"
    "501,Nora,Lind,nora@lind.example,Lind Bakery\n"
    "502,Ib,Holm,,Holm ApS\n"
    "503,Ib,Holm,,Other ApS\n"
)
NOTES = "Note ID,Contact ID,Note Body,Created At\n9,501,Red oven,2025-03-04\n"
CALLS = (
    "Call Title,Contact Name,Contact Email,Company,Call Start Time\n"
    "First,Nora Lind,NORA@lind.example,,2025-03-04 10:00\n"
    "Second,Ib Holm,,Holm ApS,2025-03-05 10:00\n"
    "Third,Zoe Ash,,,2025-03-06 10:00\n"
)


def read(text: str, name: str = "list") -> Reading:
    return collected(name, *begun(text.encode(), Asked()))


def calendar(*lines: str) -> Reading:
    body = ("BEGIN:VCALENDAR", "BEGIN:VEVENT", *lines, "END:VEVENT", "END:VCALENDAR")
    return read("\n".join(body))


def take(book: Book, reading: Reading) -> int:
    found = book.ask(in_the_book, reading)
    return book.do(take_over, found.records, found.touches, now=NOON).touches


def test_a_note_finds_its_person_in_another_file_by_number() -> None:
    for files in ((PEOPLE, NOTES), (NOTES, PEOPLE)):
        joined = together([read(text) for text in files])

        people = joined[files.index(PEOPLE)]
        (touch,) = people.touches
        assert (touch.who, touch.name) == ("nora@lind.example", "Nora Lind")
        assert joined[files.index(NOTES)].touches == []


def test_calls_find_theirs_by_mail_and_by_name_and_firm() -> None:
    people, calls = together([read(PEOPLE), read(CALLS)])

    assert [(t.subject, t.name, t.company) for t in people.touches] == [
        ("First", "Nora Lind", "Lind Bakery"),
        ("Second", "Ib Holm", "Holm ApS"),
    ]
    assert [record.full_name for record in calls.records] == ["Zoe Ash"]
    assert [touch.subject for touch in calls.touches] == ["Third"]


def test_a_number_that_two_bear_finds_neither() -> None:
    double = PEOPLE + "501,Nina,Lund,nina@lund.example,\n"

    people, notes = together([read(double), read(NOTES)])

    assert people.touches == []
    assert len(notes.touches) == 1


def test_two_lists_of_people_stay_as_they_are() -> None:
    readings = [read(PEOPLE), read(PEOPLE)]

    assert together(readings) == readings


def test_joined_files_bring_the_touches_with_the_people(book: Book) -> None:
    people, notes = together([read(PEOPLE), read(NOTES)])

    assert take(book, people) == 1
    assert take(book, notes) == 0


def test_notes_that_come_later_find_the_number_in_the_book(book: Book) -> None:
    take(book, read(PEOPLE))

    assert take(book, read(NOTES)) == 1
    assert take(book, read(NOTES)) == 0


def test_a_note_of_nobody_is_said_and_not_lost(book: Book) -> None:
    reading = book.ask(in_the_book, read(NOTES))

    (reject,) = reading.rejects
    assert (reject.line, reject.text) == (2, "Red oven")
    assert "501" in reject.reason
    assert reading.touches == []


def test_an_appointment_finds_those_of_the_book_and_brings_nobody(book: Book) -> None:
    take(book, read(PEOPLE))
    reading = calendar(
        "SUMMARY:Taste",
        "DTSTART:20250304T100000Z",
        "ATTENDEE:mailto:Nora@Lind.example",
        "ATTENDEE;CN=Stranger:mailto:s@stranger.example",
    )

    found = book.ask(in_the_book, reading)

    assert [record.emails for record in found.records] == [("Nora@Lind.example",)]
    assert take(book, reading) == 1


def test_a_title_that_holds_a_whole_name_is_about_that_person(book: Book) -> None:
    take(book, read(PEOPLE))
    starts = "DTSTART:20250304T100000Z"

    assert take(book, calendar("SUMMARY:Lunch with nora lind!", starts)) == 1
    assert take(book, calendar("SUMMARY:Lindgren, Nora", starts)) == 0
    assert take(book, calendar("SUMMARY:Ib Holm?", starts)) == 0, "there are two"
    assert take(book, calendar("SUMMARY:At Holm ApS", starts)) == 1


def test_a_file_without_touches_is_left_alone(book: Book) -> None:
    reading = read(PEOPLE)

    assert book.ask(in_the_book, reading) is reading
