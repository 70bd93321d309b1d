import pytest

from models.lists.formats.columns.activities import as_activities
from models.lists.formats.columns.guess import guess
from models.lists.formats.columns.meanings import Field
from models.lists.formats.days import clock_of
from models.lists.formats.read_file import begun
from models.lists.formats.reading import Asked, Reading, collected
from models.lists.formats.record import PastTouch


def read(text: str) -> Reading:
    return collected("list", *begun(text.encode(), Asked()))


def only(text: str) -> PastTouch:
    (touch,) = read(text).touches
    return touch


def test_notes_by_number_are_touches_of_whoever_bears_it() -> None:
    reading = read(
        "Note ID,Contact ID,Note Body,Created At\n"
        "9,501,Wants a red oven,2025-03-04T09:15:00Z\n"
        "10,502;503,Met at the fair,2025-03-05 18:00\n"
    )

    assert reading.records == []
    assert reading.rejects == []
    told = [(t.ref, t.uid, t.kind, t.date, t.time, t.zone) for t in reading.touches]
    assert told == [
        ("501", "9", "note", "2025-03-04", "09:15:00", "UTC"),
        ("502", "10", "note", "2025-03-05", "18:00:00", ""),
        ("503", "10", "note", "2025-03-05", "18:00:00", ""),
    ]
    assert all(touch.done for touch in reading.touches)


def test_a_contact_with_its_number_in_brackets_is_both() -> None:
    touch = only(
        "Activity date,Note body,Associated Contact\n"
        "2025-03-04 10:00,Likes rye,Nora Lind (20110451)\n"
    )

    assert (touch.name, touch.ref, touch.who) == ("Nora Lind", "20110451", "Nora Lind")
    assert (touch.kind, touch.note) == ("note", "Likes rye")


def test_the_twin_of_a_look_up_column_is_the_number() -> None:
    touch = only(
        "Note Title,Note Content,Parent ID.id,Parent ID,Created Time\n"
        "Visit,Has two ovens,zcrm_77,Nora Lind,2025-03-04 10:00:00\n"
    )

    assert (touch.ref, touch.name) == ("zcrm_77", "Nora Lind")
    assert (touch.subject, touch.note) == ("Visit", "Has two ovens")


def test_calls_know_their_direction_and_are_calls_without_saying_so() -> None:
    touch = only(
        "Call Subject,Call Type,Call Start Time,Contact Name,Call Result,Description\n"
        "First call,Inbound,03/04/2025 02:30 PM,Nora Lind,Busy,Call back\n"
    )

    assert (touch.kind, touch.direction) == ("call", "in")
    assert (touch.date, touch.time) == ("2025-03-04", "14:30:00")
    assert touch.note == "Call Result: Busy\nCall back"
    assert touch.done


def test_tasks_are_steps_until_they_are_done() -> None:
    reading = read(
        "Task Name;Due Date;Status;Contact E-mail\n"
        "Send offer;2030-01-15;Not Started;n@lind.example\n"
        "Call;2024-01-15;Completed;n@lind.example\n"
        "Ask;2030-02-01;;b@berg.example\n"
    )

    told = [(t.kind, t.subject, t.date, t.done) for t in reading.touches]
    assert told == [
        ("task", "Send offer", "2030-01-15", False),
        ("task", "Call", "2024-01-15", True),
        ("task", "Ask", "2030-02-01", False),
    ]
    assert [r.emails for r in reading.records] == [
        ("n@lind.example",),
        ("b@berg.example",),
    ]


def test_meetings_happen_by_themselves_with_everyone_in_them() -> None:
    reading = read(
        "Meeting Title,Start Time,Attendees,Internal Meeting Notes\n"
        'Taste,2025-03-04 10:00,"Nora Lind <n@lind.example>; Ib Holm",Bring cake\n'
    )

    assert [(t.who, t.appointment, t.done) for t in reading.touches] == [
        ("n@lind.example", True, False),
        ("Ib Holm", True, False),
    ]


def test_activities_in_another_language_are_activities() -> None:
    first, second = read(
        "Datum;Art;Ansprechpartner;Betreff;Notiz\n"
        "04.03.2025;Anruf;Eva Huber;Nachfrage;Will im Mai\n"
        "05.03.2025;Besuch;Eva Huber;Probe;Kam nicht\n"
    ).touches

    assert (first.kind, first.date, first.who) == ("call", "2025-03-04", "Eva Huber")
    assert (second.kind, second.subject) == ("meeting", "Probe")


@pytest.mark.parametrize(
    "header",
    [
        "Name,Email,Created,Notes",
        "First Name,Last Name,Email,Phone,City,Notes,Status",
        "Name,Email,Phone,Street,Last Activity Date,Activity Type,Notes",
        "Contact ID,Name,Email,Date,Notes",
        "Company,Contact,Email,Title,Description",
    ],
)
def test_a_list_of_people_with_notes_stays_one_of_people(header: str) -> None:
    cells = [[f"cell {row}" for _ in header.split(",")] for row in range(9)]
    mapping = guess(header.split(","), cells)

    assert not [c for c in mapping if c.field in (Field.TOUCH_NOTE, Field.TOUCH_REF)]


def test_the_same_people_again_and_again_tell_a_list_of_touches() -> None:
    rows = [["a@x.io", "2025-01-02", "hello"], ["a@x.io", "2025-02-02", "again"]]

    mapping = guess(["Email", "Date", "Note"], rows)

    assert [str(c.field) for c in mapping] == ["email", "touch_date", "touch_note"]


def test_the_day_it_happened_comes_before_the_day_it_was_written_down() -> None:
    touch = only(
        "Created At,Interaction Date,Interaction Type,Contact,Notes\n"
        "2025-09-09,2025-03-04,Lunch,Nora Lind,Nice\n"
    )

    assert (touch.date, touch.kind) == ("2025-03-04", "meeting")


@pytest.mark.parametrize(
    ("cell", "told"),
    [
        ("2025-03-04 10:15", ("10:15:00", "")),
        ("2025-03-04T10:15:30.123Z", ("10:15:30", "UTC")),
        ("03/04/2025 12:05 AM", ("00:05:00", "")),
        ("12:05 pm", ("12:05:00", "")),
        ("2025-03-04T10:15:30+02:00", ("10:15:30", "")),
        ("25:00", ("", "")),
        ("2025-03-04", ("", "")),
        ("", ("", "")),
    ],
)
def test_a_clock_is_read_as_people_write_it(cell: str, told: tuple[str, str]) -> None:
    assert clock_of(cell) == told


def test_columns_of_people_come_back_as_they_were() -> None:
    columns = guess(["Name", "Phone"], [["A", "1"]])

    assert as_activities(columns, [["A"], ["1"]]) == list(columns)


@pytest.mark.parametrize(
    "header",
    [
        "Type,Created,Author,Party,Subject,Content",
        "Id,WhoId,Subject,ActivityDate,Status,Description,CallType",
        "Note - ID,Note - Content,Person - Name,Organization - Name,Note - Add time",
        "Record Id,Title,From,To,Participants,Contact Name,Location,Description",
        "Date;Type d'activité;Contact;Objet;Commentaire;Terminé",
        "Email subject,Email body,Activity date,Email direction,Associated Contact",
    ],
)
def test_exports_of_other_programs_are_known_by_their_words(header: str) -> None:
    mapping = guess(header.replace(";", ",").split(","), [])

    fields = {column.field for column in mapping}
    assert fields & {Field.TOUCH_NOTE, Field.TOUCH_SUBJECT}
    assert fields & {Field.TOUCH_REF, Field.TOUCH_WHOM}
    assert Field.TOUCH_DATE in fields


def test_words_joined_by_an_underscore_are_words() -> None:
    touch = only(
        "Email subject,Activity date,Email direction,Associated Contact\n"
        "Hi,2025-03-04,INCOMING_EMAIL,Ann Lee (201)\n"
    )

    assert (touch.kind, touch.direction) == ("mail", "in")


def test_days_come_first_in_a_list_in_another_language() -> None:
    rows = "04/03/2025,Llamada,Ana Ruiz,Hola\n05/03/2025,Visita,Ana Ruiz,Hola\n"

    first, _ = read(f"Fecha,Tipo,Contacto,Notas\n{rows}").touches

    assert first.date == "2025-03-04"
