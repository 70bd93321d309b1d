"""One row of a list and what happens to it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from models.lists.formats.record import Record

from .filing import Point
from .rules import Part


class Action(StrEnum):
    """What happens to one row of a list."""

    CREATE = "create"
    UPDATE = "update"
    SAME = "same"
    SKIP = "skip"
    DUPLICATE = "duplicate"

    @property
    def label(self) -> str:
        """The action as a person reads it."""
        if self is Action.DUPLICATE:
            return "Duplicate?"
        return "Already there" if self is Action.SAME else self.value.capitalize()


class Candidate(NamedTuple):
    """Somebody of the book whom a row may tell of.

    Attributes:
        score: how alike they are, 0 to 100.
        why: what is alike, in words: "Same phone, alike name".
    """

    whom: int
    name: str
    company: str
    score: int
    why: str

    @property
    def called(self) -> str:
        """The person, else the company."""
        return self.name or self.company


class Happens(StrEnum):
    """What becomes of one part of a person."""

    NOTHING = "nothing"
    SAME = "same"
    KEEP = "keep"
    FILL = "fill"
    TAKE = "take"
    BOTH = "both"


class Difference(NamedTuple):
    """One part of a person as the book and as the list has it.

    Attributes:
        key: what a `Decision` names it by: "company", "details:Oven".
        old: what stands in the book, several values one by one.
        new: what the list says.
    """

    key: str
    part: Part
    label: str
    old: tuple[str, ...]
    new: tuple[str, ...]
    happens: Happens


@dataclass(slots=True)
class Addition:
    """What a list writes to one whom the book knows.

    Attributes:
        fields: the columns of the prospect that change, with their new text.
        gone: what goes because the list's values take its place, by table: keys of
            points, names of tags, labels of details, labels of days.
        happens: what becomes of each part that changes, by `Difference.key`.
    """

    fields: dict[str, str] = field(default_factory=dict)
    points: Sequence[Point] = ()
    tags: Sequence[str] = ()
    details: list[tuple[str, str]] = field(default_factory=list)
    companies: list[tuple[str, str]] = field(default_factory=list)
    days: Sequence[tuple[str, str]] = ()
    ways: Sequence[str] = ()
    photo: bool = False
    gone: Mapping[str, Sequence[tuple[str, ...]]] = field(default_factory=dict)
    happens: dict[str, Happens] = field(default_factory=dict)

    @property
    def changes(self) -> bool:
        """Whether anything is written at all."""
        lists = (self.points, self.tags, self.details, self.companies, self.days)
        return bool(self.fields or any(lists) or self.ways or self.photo or self.gone)


@dataclass(slots=True)
class Entry:
    """One row of the list and what happens to it.

    Attributes:
        record: the person, with what later rows of the same person add.
        whom: the prospect in the book, or None for a new one.
        candidates: for a duplicate to decide those it looks like, the likest first.
        others: those of whom somebody said that they are other people.
        marks: the fingerprints of the row and of those joined into it.
    """

    record: Record
    action: Action
    reason: str
    whom: int | None = None
    addition: Addition | None = None
    candidates: Sequence[Candidate] = ()
    others: Sequence[int] = ()
    marks: list[int] = field(default_factory=list)
