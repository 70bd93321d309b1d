"""What reading a file gives: how it was read, its people, and what is no person."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from models.lists.formats.columns.guess import Mapping
from models.lists.formats.columns.meanings import Field

from .record import Happening, PastTouch, Record, Reject

Told = Record | PastTouch | Happening | Reject


@dataclass(frozen=True, slots=True)
class Asked:
    """How a person wants a file read; empty where the guess is fine.

    Attributes:
        header: whether the first row names the columns; None to look.
        fields: what each column means, for the columns a person corrected.
        sheet: the name of the sheet of a spreadsheet.
        day_first: whether 03/04 is the third of April; None to look.
    """

    encoding: str = ""
    delimiter: str = ""
    header: bool | None = None
    fields: dict[int, Field] = field(default_factory=dict)
    sheet: str = ""
    day_first: bool | None = None


@dataclass(frozen=True, slots=True)
class Manner:
    """How a file was read.

    Attributes:
        format: "csv", "xlsx", "ods", "vcard", "ics", "trello-json"; what the file
            is where it cannot be read.
        sample: the first rows as they stand in the file, for the preview.
        sheet: the sheet that was read; `sheets` are all there are.
        day_first: whether days were read before months.
    """

    format: str
    encoding: str = ""
    delimiter: str = ""
    has_header: bool = True
    mapping: Mapping = ()
    sample: tuple[tuple[str, ...], ...] = ()
    warnings: tuple[str, ...] = ()
    sheet: str = ""
    sheets: tuple[str, ...] = ()
    day_first: bool = True


@dataclass(frozen=True, slots=True)
class Reading:
    """A whole file read."""

    file: str
    manner: Manner
    records: list[Record]
    touches: list[PastTouch]
    rejects: list[Reject]
    events: list[Happening] = field(default_factory=list)
    todos: list[Happening] = field(default_factory=list)

    @property
    def rows(self) -> int:
        """How many rows or cards the file holds that are not empty."""
        told = max(len(self.records), len(self.touches))
        if self.events or self.todos:
            told = len(self.events) + len(self.todos)
        return told + len(self.rejects)


def collected(file: str, manner: Manner, told: Iterator[Told]) -> Reading:
    """Everything that is told, sorted by what it is."""
    reading = Reading(file, manner, [], [], [])
    for thing in told:
        if isinstance(thing, Record):
            reading.records.append(thing)
        elif isinstance(thing, Reject):
            reading.rejects.append(thing)
        elif isinstance(thing, PastTouch):
            reading.touches.append(thing)
        elif thing.kind == "todo":
            reading.todos.append(thing)
        else:
            reading.events.append(thing)
    return reading
