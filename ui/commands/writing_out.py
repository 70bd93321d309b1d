"""People from the book into one file: what the command line and the window share."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from models.book.book import Book
from models.lists.exporting.people import AT_ONCE, people_of
from models.lists.exporting.person import Person
from models.lists.exporting.shape import shape_of
from reports.csv_out import csv_for_programs, csv_for_spreadsheets
from ui.commands.written import write_whole

Progress = Callable[[int], None]


class Format(StrEnum):
    """A kind of file that people can be written as."""

    CSV = "csv"
    SPREADSHEET_CSV = "spreadsheet-csv"

    @property
    def label(self) -> str:
        """The format in a person's words."""
        return _SAID[self][0]

    @property
    def ending(self) -> str:
        """How the names of such files end, with the dot."""
        return _SAID[self][1]


_SAID = {
    Format.CSV: ("CSV for programs", ".csv"),
    Format.SPREADSHEET_CSV: ("CSV for spreadsheets", ".csv"),
}


class Written(NamedTuple):
    """What came of writing a file."""

    people: int
    size: int


def write_people(
    book: Book,
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
    counted = _Counted(_people(book, ids))
    pieces = _PIECES[kind](book, ids, counted, now)
    return Written(size=write_whole(to, pieces), people=counted.count)


def _people(book: Book, ids: Sequence[int]) -> Iterator[Person]:
    for begin in range(0, len(ids), AT_ONCE):
        yield from book.ask(people_of, ids[begin : begin + AT_ONCE])


class _Counted:
    """People counted as they go by."""

    def __init__(self, people: Iterable[Person]) -> None:
        self._people = people
        self.count = 0

    def __iter__(self) -> Iterator[Person]:
        for person in self._people:
            self.count += 1
            yield person


_Pieces = Callable[[Book, Sequence[int], Iterable[Person], datetime], Iterable[bytes]]


def _csv(
    book: Book, ids: Sequence[int], people: Iterable[Person], _now: datetime
) -> Iterable[bytes]:
    return csv_for_programs(people, book.ask(shape_of, ids))


def _spreadsheet_csv(
    book: Book, ids: Sequence[int], people: Iterable[Person], _now: datetime
) -> Iterable[bytes]:
    return csv_for_spreadsheets(people, book.ask(shape_of, ids))


_PIECES: dict[Format, _Pieces] = {
    Format.CSV: _csv,
    Format.SPREADSHEET_CSV: _spreadsheet_csv,
}
