"""What one typed line says: the touch, the next step, the promises, the note."""

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum
from typing import NamedTuple

from models.people.kinds import Channel, Direction, Outcome
from models.people.planned import Planned, Promised


class Part(StrEnum):
    """What a stretch of the line is, for its tint and its chip."""

    PERSON = "person"
    TOUCH = "touch"
    WHEN = "when"
    NEXT = "next"
    CAMPAIGN = "campaign"
    MINUTES = "minutes"
    PROMISE = "promise"
    NOTE = "note"


class Other(NamedTuple):
    """The second reading of a day: the step's or the touch's, by `part`."""

    part: Part
    on: date | None
    at: time | None = None

    def __str__(self) -> str:
        """The reading as "Thu 10 Dec 2026" or "Fri 20 Nov 2026 10:00"."""
        said = (
            [] if self.on is None else [f"{self.on:%a} {self.on.day} {self.on:%b %Y}"]
        )
        return " ".join([*said, *([] if self.at is None else [f"{self.at:%H:%M}"])])


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the line that was understood.

    Attributes:
        start: index of its first character in the line as typed.
        end: index after its last character.
        sure: whether there was only one sensible reading.
        other: the second reading, or None where there is none.
    """

    start: int
    end: int
    part: Part
    sure: bool = True
    other: Other | None = None


@dataclass(frozen=True, slots=True)
class TouchLine:
    """One line, read. Whatever was not said is None or empty.

    Attributes:
        people: ids of all equally good matches; more than one must be asked.
        newcomer: a name that nobody in the book bears, to be added.
        newcomer_company: the firm said with that name.
        happened_on: the day of the touch if it was said; never after today.
        happened_at: its time of day on the operator's clock.
        minutes: 1 to 1440.
        problems: sentences about what could not be taken as it was said.
    """

    line: str
    people: tuple[int, ...] = ()
    newcomer: str = ""
    newcomer_company: str = ""
    channel: Channel | None = None
    outcome: Outcome | None = None
    direction: Direction = Direction.OUT
    happened_on: date | None = None
    happened_at: time | None = None
    minutes: int | None = None
    campaign: str = ""
    step: Planned | None = None
    promises: tuple[Promised, ...] = ()
    note: str = ""
    pieces: tuple[Piece, ...] = ()
    problems: tuple[str, ...] = ()

    @property
    def only_plans(self) -> bool:
        """Whether the line plans a step and tells of no touch."""
        return self.step is not None and self.channel is None and self.outcome is None

    @property
    def says_nothing(self) -> bool:
        """Whether nothing but a note was recognised."""
        return not any(piece.part is not Part.NOTE for piece in self.pieces)

    def piece_of(self, part: Part) -> Piece | None:
        """The first piece of that part."""
        return next((piece for piece in self.pieces if piece.part is part), None)
