import io
import zipfile

from hypothesis import given, settings
from hypothesis import strategies as st

from models.lists.exporting.columns import Shape
from models.lists.exporting.person import Person, unpacked
from models.lists.formats.read_file import begun
from models.lists.formats.reading import Asked
from models.lists.formats.record import Record
from reports.xlsx_out import LONGEST, Spreadsheet
from tests.models.lists.exporting.made_people import comparable, people


def read_back(content: bytes) -> list[Person]:
    _, told = begun(content, Asked())
    records = [thing for thing in told if isinstance(thing, Record)]
    return [comparable(unpacked(record.whole)) for record in records]


@settings(max_examples=15)
@given(st.lists(people, min_size=1, max_size=2))
def test_a_spreadsheet_gives_back_every_character_of_everybody(
    those: list[Person],
) -> None:
    labels = {fact.label for person in those for fact in person.facts}
    shape = Shape(2, 1, 1, 1, 1, 1, tuple(sorted(labels)))

    made = b"".join(Spreadsheet(those, shape))

    assert read_back(made) == [comparable(person) for person in those]


def test_every_cell_is_text_and_none_is_a_formula_or_a_link() -> None:
    person = Person(1, "=1+1", company='=HYPERLINK("x")', notes="_x0041_")

    made = b"".join(Spreadsheet([person], Shape()))

    with zipfile.ZipFile(io.BytesIO(made)) as whole:
        sheet = whole.read("xl/worksheets/sheet1.xml").decode()
        assert whole.testzip() is None
    assert "<f" not in sheet
    assert "hyperlink" not in sheet
    assert ">=1+1<" in sheet
    assert ">_x005F_x0041_<" in sheet


def test_a_cell_too_long_for_a_spreadsheet_is_counted() -> None:
    sheet = Spreadsheet([Person(1, "Nora", notes="n" * (LONGEST + 1))], Shape())

    made = b"".join(sheet)

    assert sheet.shortened == 1
    assert read_back(made)[0].notes == "n" * LONGEST


def test_the_same_people_make_the_same_small_bytes() -> None:
    those = [Person(n, "Nora Lind", notes="n" * 100) for n in range(1, 500)]

    made = b"".join(Spreadsheet(those, Shape()))

    assert made == b"".join(Spreadsheet(those, Shape()))
    assert len(made) < 40_000
