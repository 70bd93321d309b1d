from pathlib import Path

import pytest

from models.lists.formats.child import seconds_for
from models.lists.formats.columns.meanings import Field
from models.lists.formats.handing_over import asked_line, asked_of
from models.lists.formats.in_child import read_in_child
from models.lists.formats.read_file import read_path
from models.lists.formats.reading import Asked
from models.lists.formats.unreadable import Unreadable

AUTHORED = Path(__file__).parents[3] / "data" / "authored"


@pytest.mark.parametrize(
    "name", ["google-contacts-old.csv", "pipedrive-activities.csv", "ragged-rows.csv"]
)
def test_the_child_tells_exactly_what_the_reader_tells(name: str) -> None:
    assert read_in_child(AUTHORED / name) == read_path(AUTHORED / name)


def test_the_child_reads_as_a_person_asks() -> None:
    asked = Asked(encoding="cp1252", fields={0: Field.NOTES})

    assert asked_of(asked_line(asked)) == asked
    reading = read_in_child(AUTHORED / "kontakty-pl-cp1250.csv", asked)
    assert reading.manner.encoding == "cp1252"
    assert reading.manner.mapping[0].field is Field.NOTES


def test_a_missing_file_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match=r"There is no file gone\.csv\."):
        read_in_child(tmp_path / "gone.csv")


def test_a_folder_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match="There is no file"):
        read_in_child(tmp_path)


def test_a_reading_that_takes_too_long_is_given_up() -> None:
    with pytest.raises(Unreadable, match="too long"):
        read_in_child(AUTHORED / "hubspot-contacts.csv", deadline=0.001)


def test_too_many_rows_are_told_by_the_child(tmp_path: Path) -> None:
    path = tmp_path / "long.csv"
    path.write_text("Name,Email\n" + "a,b@c.d\n" * 100_001)

    with pytest.raises(Unreadable, match="100,000 rows"):
        read_in_child(path)


def test_a_file_that_unfolds_beyond_the_memory_limit_costs_the_child_alone(
    tmp_path: Path,
) -> None:
    path = tmp_path / "wide.csv"
    path.write_bytes(b"Name,Email\n" + b"," * 45_000_000)

    with pytest.raises(Unreadable, match=r"200 columns|unfolds"):
        read_in_child(path)


def test_a_small_file_is_worth_less_work_than_a_long_list(tmp_path: Path) -> None:
    small, large = tmp_path / "small.csv", tmp_path / "large.csv"
    small.write_bytes(b"Name\n")
    large.write_bytes(b"x" * 9 * 1024 * 1024)

    assert seconds_for(small) == 8
    assert seconds_for(large) == 30
    assert seconds_for(tmp_path / "gone.csv") == 8


def test_a_calendar_and_a_board_come_through_the_child_whole(tmp_path: Path) -> None:
    calendar = tmp_path / "calendar.ics"
    calendar.write_text(
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:One\nCATEGORIES:a,b\n"
        "ATTENDEE;CN=Ann:mailto:ann@x.io\nEND:VEVENT\nBEGIN:VTODO\nSUMMARY:Two\n"
        "END:VTODO\nEND:VCALENDAR\n"
    )

    for path in (calendar, AUTHORED / "trello-board.json", AUTHORED / "messy-pl.xlsx"):
        assert read_in_child(path) == read_path(path)
