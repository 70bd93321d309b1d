"""One row of a list and what happens to it."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from .filing import Point
from .record import Record


class Action(StrEnum):
    """What happens to one row of a list."""

    CREATE = "create"
    UPDATE = "update"
    SAME = "same"
    SKIP = "skip"

    @property
    def label(self) -> str:
        """The action as a person reads it."""
        return "Already there" if self is Action.SAME else self.value.capitalize()


@dataclass(frozen=True, slots=True)
class Addition:
    """What a list adds to one whom the book knows; nothing there is replaced."""

    fields: Mapping[str, str]
    points: Sequence[Point]
    tags: Sequence[str]
    details: Sequence[tuple[str, str]]

    def told(self) -> str:
        """What is added, in words: "1 phone, 2 tags"; empty where nothing is."""
        counts = Counter(kind for kind, _, _ in self.points)
        counts.update(
            field=len(self.fields), tag=len(self.tags), detail=len(self.details)
        )
        parts = (f"{n} {kind}{'s' * (n > 1)}" for kind, n in counts.items() if n)
        return ", ".join(parts)


@dataclass(slots=True)
class Entry:
    """One row of the list and what happens to it.

    Attributes:
        record: the person, with what later rows of the same person add.
        whom: the prospect in the book, or None for a new one.
    """

    record: Record
    action: Action
    reason: str
    whom: int | None = None
    addition: Addition | None = None
