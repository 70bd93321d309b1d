import csv
import io
from collections.abc import Iterable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.lists.exporting.columns import Shape, headers
from models.lists.exporting.guards import guarded, unguarded
from models.lists.exporting.person import Fact, Person, Point, unpacked
from models.lists.formats.read_file import begun
from models.lists.formats.reading import Asked
from models.lists.formats.record import Record
from reports.csv_out import csv_for_programs, csv_for_spreadsheets
from tests.models.lists.exporting.made_people import any_text, comparable, people

WRITERS = {"programs": csv_for_programs, "spreadsheets": csv_for_spreadsheets}
TRIGGERS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")  # noqa: RUF001 — full-width on purpose


def read_back(pieces: Iterable[bytes]) -> list[Person]:
    _, told = begun(b"".join(pieces), Asked())
    records = [thing for thing in told if isinstance(thing, Record)]
    return [comparable(unpacked(record.whole)) for record in records]


@pytest.mark.parametrize("kind", WRITERS)
@settings(max_examples=30)
@given(st.lists(people, min_size=1, max_size=3))
def test_a_csv_file_gives_back_every_character_of_everybody(
    kind: str, those: list[Person]
) -> None:
    labels = {fact.label for person in those for fact in person.facts}
    shape = Shape(2, 1, 1, 1, 1, 1, tuple(sorted(labels)))

    read = read_back(WRITERS[kind](those, shape))

    assert read == [comparable(person) for person in those]


@settings(max_examples=200)
@given(any_text)
def test_a_guard_is_taken_off_again(text: str) -> None:
    assert unguarded(guarded(text)) == text
    assert not guarded(text).startswith(TRIGGERS)


@settings(max_examples=30)
@given(people)
def test_no_cell_for_spreadsheets_begins_like_a_formula(person: Person) -> None:
    facts = [Fact("=label", "=1+1"), *person.facts]
    person = person._replace(facts=tuple(facts))

    made = b"".join(
        csv_for_spreadsheets([person], Shape(3, 3, 3, 2, fields=("=label",)))
    )

    rows = list(csv.reader(io.StringIO(made.decode("utf-8-sig"), newline="")))
    assert len(rows) == 2
    assert not [cell for row in rows for cell in row if cell.startswith(TRIGGERS)]


def test_the_file_for_programs_holds_the_number_as_it_is() -> None:
    person = Person(1, "Nora", phones=(Point("+33 1 23"),))

    made = b"".join(csv_for_programs([person], Shape()))

    head, row = csv.reader(io.StringIO(made.decode("utf-8"), newline=""))
    assert dict(zip(head, row, strict=True))["Phone 1"] == "+33 1 23"
    assert made.endswith(b"\r\n")


def test_a_list_that_was_edited_keeps_what_cannot_be_understood() -> None:
    names = headers(Shape())
    cells = dict.fromkeys(names, "") | {
        "Name": "Nora", "Tier": "boiling", "Value": "much", "Birthday": "soon",
        "Next step": "Call", "Next step by": "owl", "No mail since": "always",
    }  # fmt: skip
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=";").writerows([names, [cells[n] for n in names]])

    (nora,) = read_back([text.getvalue().encode()])

    assert (nora.name, nora.tier, nora.value_minor, nora.steps) == (
        "Nora", "cold", None, (),
    )  # fmt: skip
    assert set(nora.facts) == {
        Fact("Tier", "boiling"), Fact("Value", "much"), Fact("Birthday", "soon"),
        Fact("Next step", "Call"), Fact("No mail since", "always"),
    }  # fmt: skip
