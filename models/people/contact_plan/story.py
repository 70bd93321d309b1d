"""What is known of a prospect when a touch is made, and what the plan says to it."""

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from models.people.kinds import (
    WAY_OF,
    Channel,
    Direction,
    Outcome,
    PlantedBy,
    Tier,
    Way,
)
from models.people.planned import Planned


class Past(NamedTuple):
    """One touch of the story so far."""

    channel: Channel
    outcome: Outcome | None = None
    direction: Direction = Direction.OUT


@dataclass(frozen=True, slots=True)
class Story:
    """What is known of a prospect when a touch is made.

    Attributes:
        tier: where they stand now.
        past: the touches since they were last opened, the one just made last.
        in_tier: how many of the last of these were made in this tier.
        touched_on: the day of the touch just made.
        own_rhythm: days that hold for this one instead of the tier's rhythm.
        holder_id: whose days away count, beside everybody's.
        blocked: ways in which they asked not to be contacted.
    """

    tier: Tier
    past: tuple[Past, ...]
    in_tier: int
    touched_on: date
    own_rhythm: int | None = None
    holder_id: int | None = None
    blocked: frozenset[Way] = frozenset()

    def allows(self, channel: Channel) -> bool:
        """Whether they may be reached so."""
        return WAY_OF.get(channel) not in self.blocked


@dataclass(frozen=True, slots=True)
class Proposal:
    """The next step that the plan proposes, or the planned one that stays.

    Attributes:
        on: the day; None is as soon as possible.
        why: in words, "Voicemail: in 2 days".
        hints_at: the tier that the outcome speaks for, or None.
        planted_by: what proposes it; None where the step is planned already and stays.
        warnings: one sentence for each guard that it would break.
    """

    channel: Channel
    what: str
    on: date | None
    why: str
    hints_at: Tier | None = None
    planted_by: PlantedBy | None = None
    warnings: tuple[str, ...] = ()

    @property
    def step(self) -> Planned | None:
        """The step to plan, or None where nothing needs to be planned."""
        if self.planted_by is None:
            return None
        return Planned(self.channel, self.what, self.on)
