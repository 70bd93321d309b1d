"""People from the book into one file: what the command line and the window share."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime
from enum import StrEnum
from itertools import islice
from pathlib import Path
from typing import Concatenate, NamedTuple, ParamSpec, Protocol, TypeVar

from models.book.moments import zone_named
from models.book.reader import Reader
from models.lists.exporting.history import History, histories
from models.lists.exporting.people import AT_ONCE, people_of, picture_of, zone_of_book
from models.lists.exporting.person import Person
from models.lists.exporting.shape import shape_of
from reports.csv_out import csv_for_programs, csv_for_spreadsheets
from reports.ics_out import calendar
from reports.json_out import people_json
from reports.vcard_out import Version, vcards
from reports.xlsx_out import LONGEST, Spreadsheet
from ui.commands.written import write_whole

P = ParamSpec("P")
R = TypeVar("R")


class Answering(Protocol):
    """An open book, as far as it is asked: the book itself, or a copy that is read."""

    def ask(
        self,
        question: Callable[Concatenate[Reader, P], R],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> R:
        """The answer to a question."""


class Format(StrEnum):
    """A kind of file that people can be written as."""

    CSV = "csv"
    SPREADSHEET_CSV = "spreadsheet-csv"
    XLSX = "xlsx"
    VCARD_3 = "vcard3"
    VCARD_4 = "vcard4"
    ICS = "ics"
    JSON = "json"

    @property
    def label(self) -> str:
        """The format in a person's words."""
        return _SAID[self][0]

    @property
    def ending(self) -> str:
        """How the names of such files end, with the dot."""
        return _SAID[self][1]

    @property
    def told(self) -> str:
        """What the format is for, in one line."""
        return _SAID[self][2]

    @classmethod
    def offered(cls) -> tuple["Format", ...]:
        """The formats in the order in which a person is offered them."""
        return tuple(_SAID)


_SAID = {
    Format.XLSX: (
        "Spreadsheet (XLSX)",
        ".xlsx",
        "To look at and work with. Every cell is text; no cell can become a formula.",
    ),
    Format.SPREADSHEET_CSV: (
        "CSV for spreadsheets",
        ".csv",
        "What could become a formula begins with an apostrophe; Baton takes it off.",
    ),
    Format.CSV: (
        "CSV for programs",
        ".csv",
        "Every character as it is, for another program. Do not open it by hand.",
    ),
    Format.VCARD_4: (
        "Cards (vCard 4.0)",
        ".vcf",
        "For new phones and address books, with pictures.",
    ),
    Format.VCARD_3: (
        "Cards (vCard 3.0)",
        ".vcf",
        "For nearly every phone and address book, with pictures.",
    ),
    Format.ICS: (
        "Calendar (ICS)",
        ".ics",
        "What is planned: appointments, and next steps as things to do.",
    ),
    Format.JSON: (
        "JSON",
        ".json",
        "Everything about everybody under its name, for whoever writes programs.",
    ),
}


class Written(NamedTuple):
    """What came of writing a file; a calendar alone has entries."""

    people: int
    size: int
    shortened: int = 0
    entries: int | None = None

    @property
    def holds(self) -> str:
        """How many the file holds, in words."""
        if self.entries is not None:
            return "1 entry" if self.entries == 1 else f"{self.entries:,} entries"
        return "1 person" if self.people == 1 else f"{self.people:,} people"

    @property
    def warning(self) -> str:
        """What the file could not hold; empty where it holds everything."""
        if not self.shortened:
            return ""
        cells = "1 cell was" if self.shortened == 1 else f"{self.shortened} cells were"
        return (
            f"{cells} longer than {LONGEST:,} characters, which is all a spreadsheet"
            " takes, and ends there. CSV and JSON hold the whole text."
        )


def write_people(
    book: Answering,
    ids: Sequence[int],
    to: Path,
    kind: Format,
    *,
    now: datetime,
) -> Written:
    """Write these people as a file of that kind.

    Raises:
        NotSaved: the disk did not take it, or the book cannot be read.
    """
    counted = _Counted(people_in(book, ids))
    pieces = _PIECES[kind](book, ids, counted, now)
    size = write_whole(to, pieces)
    shortened = pieces.shortened if isinstance(pieces, Spreadsheet) else 0
    entries = counted.steps if kind is Format.ICS else None
    return Written(counted.count, size, shortened, entries)


def people_in(book: Answering, ids: Sequence[int]) -> Iterator[Person]:
    """The people of these ids, asked for some at a time."""
    for begin in range(0, len(ids), AT_ONCE):
        yield from book.ask(people_of, ids[begin : begin + AT_ONCE])


class _Counted:
    """People and their planned steps, counted as they go by."""

    def __init__(self, people: Iterable[Person]) -> None:
        self._people = people
        self.count = self.steps = 0

    def __iter__(self) -> Iterator[Person]:
        for person in self._people:
            self.count += 1
            self.steps += len(person.steps)
            yield person


_Pieces = Callable[
    [Answering, Sequence[int], Iterable[Person], datetime], Iterable[bytes]
]


def _csv(
    book: Answering, ids: Sequence[int], people: Iterable[Person], _now: datetime
) -> Iterable[bytes]:
    return csv_for_programs(people, book.ask(shape_of, ids))


def _spreadsheet_csv(
    book: Answering, ids: Sequence[int], people: Iterable[Person], _now: datetime
) -> Iterable[bytes]:
    return csv_for_spreadsheets(people, book.ask(shape_of, ids))


def _xlsx(
    book: Answering, ids: Sequence[int], people: Iterable[Person], _now: datetime
) -> Iterable[bytes]:
    return Spreadsheet(people, book.ask(shape_of, ids))


def _vcard_3(
    book: Answering, _ids: Sequence[int], people: Iterable[Person], _now: datetime
) -> Iterable[bytes]:
    return vcards(people, Version.THREE, lambda sha: book.ask(picture_of, sha))


def _vcard_4(
    book: Answering, _ids: Sequence[int], people: Iterable[Person], _now: datetime
) -> Iterable[bytes]:
    return vcards(people, Version.FOUR, lambda sha: book.ask(picture_of, sha))


def _ics(
    book: Answering, _ids: Sequence[int], people: Iterable[Person], now: datetime
) -> Iterable[bytes]:
    return calendar(people, zone_named(book.ask(zone_of_book)), now)


def _json(
    book: Answering, _ids: Sequence[int], people: Iterable[Person], now: datetime
) -> Iterable[bytes]:
    return people_json(with_history(book, people), now)


def with_history(
    book: Answering, people: Iterable[Person]
) -> Iterator[tuple[Person, History]]:
    """Each of these people with what happened."""
    waiting = iter(people)
    while chunk := list(islice(waiting, AT_ONCE)):
        happened = book.ask(histories, [person.id for person in chunk])
        yield from ((person, happened.get(person.id, {})) for person in chunk)


_PIECES: dict[Format, _Pieces] = {
    Format.CSV: _csv,
    Format.SPREADSHEET_CSV: _spreadsheet_csv,
    Format.XLSX: _xlsx,
    Format.VCARD_3: _vcard_3,
    Format.VCARD_4: _vcard_4,
    Format.ICS: _ics,
    Format.JSON: _json,
}
