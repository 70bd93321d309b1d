"""Taking a list over in a test, and looking at every row afterwards."""

from pathlib import Path

from models.book.book import Book
from models.book.reader import Reader
from models.lists.formats.read_file import read_path
from models.lists.formats.reading import Reading
from models.lists.formats.record import Record
from models.lists.importing.rules import Rules
from models.lists.importing.take_over import Taken, take_over
from models.people.kinds import Tier
from tests.clock import NOON

AUTHORED = Path(__file__).parents[3] / "data" / "authored"
NORA = Record(
    line=2,
    full_name="Nora Lind",
    company="Lind Bakery",
    emails=("nora@lind.example",),
    phones=("+46 8 123 456",),
    tags=("fair",),
    extra=(("Oven", "gas"),),
)
TABLES = (
    "prospect",
    "span",
    "contact_point",
    "prospect_tag",
    "detail",
    "touch",
    "step",
    "affiliation",
    "occasion",
    "address",
    "block",
    "attachment",
    "custom_field",
    "two_people",
    "taken_row",
)


def people(reader: Reader) -> list[tuple[object, ...]]:
    return reader.all(
        "SELECT name, company, tier FROM prospect WHERE in_bin_at IS NULL ORDER BY rank"
    )


def every_row(reader: Reader) -> dict[str, list[tuple[object, ...]]]:
    return {name: reader.all(f"SELECT * FROM {name} ORDER BY id") for name in TABLES}


def take(book: Book, *records: Record, tier: Tier = Tier.COLD) -> Taken:
    return book.do(take_over, records, rules=Rules(tier), now=NOON)


def read(name: str) -> Reading:
    return read_path(AUTHORED / name)
