"""What may come with a touch: the next step and promises, as plain values."""

from dataclasses import dataclass
from datetime import date, time

from models.people.kinds import Channel


@dataclass(frozen=True, slots=True)
class Planned:
    """A next step to plan.

    Attributes:
        on: the day, where the business is; None is as soon as possible.
        at: the time of that day; None is any time.
    """

    channel: Channel
    what: str
    on: date | None = None
    at: time | None = None


@dataclass(frozen=True, slots=True)
class Promised:
    """A promise to keep in mind: `owed_by` is "us" or "them"."""

    owed_by: str
    what: str
    due_on: date | None = None
