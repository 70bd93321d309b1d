"""What a smart list asks, as frozen values: conditions in groups within groups."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from models.book.money import Money
from models.lists.smart_lists.fields import Field, Word
from models.people.kinds import Channel, FieldKind, Outcome, Side

MOST_PARTS, DEEPEST, LONGEST_TEXT = 100, 6, 200


class Unit(StrEnum):
    """What a length of time is counted in."""

    DAYS = "days"
    WEEKS = "weeks"
    MONTHS = "months"


class Length(NamedTuple):
    """A length of time, as in "2 weeks"."""

    many: int
    unit: Unit = Unit.DAYS


Value = None | str | int | date | Length | Money | tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Which:
    """Which touches are counted; what is None may be anything.

    Attributes:
        days: those of the last so many days, today included.
    """

    channel: Channel | None = None
    side: Side | None = None
    outcome: Outcome | None = None
    answered: bool | None = None
    days: int | None = None


EVERY_TOUCH = Which()


@dataclass(frozen=True, slots=True)
class Condition:
    """One question about a prospect.

    Attributes:
        value: what `needs` asks for; a decimal is text ("12.5"), a choice a tuple.
        label: of a field of the user's own, whose `kind` it has.
        which: which touches are counted.
    """

    field: Field
    word: Word
    value: Value = None
    label: str = ""
    kind: FieldKind | None = None
    which: Which = EVERY_TOUCH


class Join(StrEnum):
    """How many parts of a group must hold."""

    ALL = "all"
    ANY = "any"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Group:
    """Parts of which all, any or none must hold; an empty group holds for all."""

    join: Join = Join.ALL
    parts: "tuple[Condition | Group, ...]" = field(default=())

    def conditions(self) -> Iterator[Condition]:
        """Every condition in it, those of inner groups too."""
        for part in self.parts:
            if isinstance(part, Group):
                yield from part.conditions()
            else:
                yield part

    def depth(self) -> int:
        """How many groups stand within one another, this one counted."""
        inner = (p.depth() for p in self.parts if isinstance(p, Group))
        return 1 + max(inner, default=0)


EVERYBODY = Group()
