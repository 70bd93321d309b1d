"""What reading a file gives: how it was read, its people, and what is no person."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from .guess import Mapping
from .meanings import Field
from .record import PastTouch, Record, Reject

Told = Record | PastTouch | Reject


@dataclass(frozen=True, slots=True)
class Asked:
    """How a person wants a file read; empty where the guess is fine.

    Attributes:
        header: whether the first row names the columns; None to look.
        fields: what each column means, for the columns a person corrected.
    """

    encoding: str = ""
    delimiter: str = ""
    header: bool | None = None
    fields: dict[int, Field] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Manner:
    """How a file was read.

    Attributes:
        format: "csv" or "vcard"; what the file is where it cannot be read yet.
        sample: the first rows as they stand in the file, for the preview.
    """

    format: str
    encoding: str = ""
    delimiter: str = ""
    has_header: bool = True
    mapping: Mapping = ()
    sample: tuple[tuple[str, ...], ...] = ()
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """A whole file read."""

    file: str
    manner: Manner
    records: list[Record]
    touches: list[PastTouch]
    rejects: list[Reject]

    @property
    def rows(self) -> int:
        """How many rows or cards the file holds that are not empty."""
        return max(len(self.records), len(self.touches)) + len(self.rejects)


def collected(file: str, manner: Manner, told: Iterator[Told]) -> Reading:
    """Everything that is told, sorted by what it is."""
    reading = Reading(file, manner, [], [], [])
    for thing in told:
        if isinstance(thing, Record):
            reading.records.append(thing)
        elif isinstance(thing, Reject):
            reading.rejects.append(thing)
        else:
            reading.touches.append(thing)
    return reading
