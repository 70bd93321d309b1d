"""What a person decided about single rows of a list."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from .rules import Keep


class Verdict(StrEnum):
    """What shall happen to a row.

    UPDATE and MERGE both add to somebody the book knows; MERGE says that the row was
    looked at field by field. TWO makes a new person and remembers that those it
    looks like are others.
    """

    CREATE = "create"
    UPDATE = "update"
    SKIP = "skip"
    MERGE = "merge"
    TWO = "two"


@dataclass(frozen=True, slots=True)
class Decision:
    """The verdict on one row.

    Attributes:
        whom: for UPDATE and MERGE the prospect it tells of (None: whom it was found
            to be, else whom it looks most like); for TWO the one that it is not (None:
            none of those it looks like).
        fields: what happens to single fields, by `Difference.key`, where not what the
            rules say.
    """

    verdict: Verdict
    whom: int | None = None
    fields: Mapping[str, Keep] = field(default_factory=dict)


Decisions = Mapping[int, Decision]
"""The decisions by the line of the row; a row without one goes as the plan says, and
one that looks like somebody is kept aside."""
NONE: Decisions = {}
