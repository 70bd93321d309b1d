"""What Today shows, as plain values."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from models.people.kinds import PlantedBy, Tier

MINUTES_EACH = 10
"""What one row takes, as the line under the heading reckons it."""


class DueKind(StrEnum):
    """What a row of Today stands for."""

    STEP = "step"
    PROMISE = "promise"
    PLAN = "plan"
    OFFER = "offer"


class GroupKind(StrEnum):
    """The groups of Today, in their order."""

    OVERDUE = "overdue"
    TODAY = "today"
    ASAP = "asap"
    WAITING = "waiting"

    @property
    def label(self) -> str:
        """The heading of the group."""
        return _HEADINGS[self]


_HEADINGS = {
    GroupKind.OVERDUE: "Overdue",
    GroupKind.TODAY: "Today",
    GroupKind.ASAP: "As soon as possible",
    GroupKind.WAITING: "Waiting for them",
}


class DueRow(NamedTuple):
    """One row of Today. Days are ISO text, times "HH:MM" where the business is.

    Attributes:
        kind: a `DueKind`; a "plan" row is due by the rhythm of the tier alone.
        key_id: the id of the step, promise or offer; of the prospect for "plan".
        channel: None for offers and theirs; of a promise that of the step of the same
            words, which it stands for.
        what: the step, what is owed, what the plan proposes, the offer's mark.
        owed: by whom a promise is owed: "us" or "them"; "" where none is.
        pips: one letter per touch, as on a card; `planned` one per planned step.
        on: the day it is due; for an offer its last day; None is none.
        days_late: days after that day, 0 where it is not late; "plan" is never late.
        is_past: whether its time of today went by.
        last_channel: of the newest touch, with the three that follow it.
        holder_hat: the hat in which the holder took the baton.
        side: to whose effort it counts: "marketing" or "sales".
        planted_by: what planned the step, "" where somebody typed it.
        why: the sum of the day in words, or the plan's reason; for a tooltip.
    """

    kind: str
    key_id: int
    prospect_id: int
    name: str
    company: str
    tier: str
    channel: str | None
    what: str
    owed: str
    pips: str
    planned: str
    on: str | None
    at: str | None
    days_late: int
    is_past: bool
    last_channel: str | None
    last_outcome: str | None
    last_direction: str | None
    last_on: str | None
    holder_id: int | None
    holder_initials: str
    holder_hat: str
    side: str
    value_minor: int | None
    currency: str | None
    planted_by: str
    why: str

    @property
    def called(self) -> str:
        """What the prospect is called: the person, else the company."""
        return self.name or self.company

    @property
    def comes_back(self) -> bool:
        """Whether the day has come on which somebody lost is asked again."""
        return self.planted_by == PlantedBy.REVISIT and self.tier == Tier.LOST


class Later(NamedTuple):
    """How many of those who are due are left for a coming working day."""

    day: date
    people: int


@dataclass(frozen=True, slots=True)
class Group:
    """One group of Today.

    Attributes:
        rows: what is shown; at most `SHOWN` of them.
        count: how many there are in all.
    """

    kind: GroupKind
    rows: tuple[DueRow, ...]
    count: int


@dataclass(frozen=True, slots=True)
class Today:
    """Whom to touch today.

    Attributes:
        groups: all four, in their order, also those that are empty.
        later: who is due and has no room today, spread over the coming working days.
        later_rest: how many more are left for the days after these.
    """

    day: date
    groups: tuple[Group, ...]
    later: tuple[Later, ...] = ()
    later_rest: int = 0

    def group(self, kind: GroupKind) -> Group:
        """One group."""
        return next(group for group in self.groups if group.kind is kind)

    @property
    def count(self) -> int:
        """How many there are to touch: all but those who are waited for."""
        return sum(g.count for g in self.groups if g.kind is not GroupKind.WAITING)

    @property
    def minutes(self) -> int:
        """About how long that takes."""
        return self.count * MINUTES_EACH

    @property
    def late_promises(self) -> int:
        """How many promises of ours are late."""
        rows = self.group(GroupKind.OVERDUE).rows
        return sum(row.kind == DueKind.PROMISE for row in rows)


class Risk(StrEnum):
    """Why an open offer is at risk, the worst last."""

    NO_ANSWER = "no_answer"
    STEP_LATE = "step_late"
    EXPIRES = "expires"
    EXPIRED = "expired"

    @property
    def is_danger(self) -> bool:
        """Whether it is told in the colour of danger, and not of warning."""
        return self is not Risk.NO_ANSWER


class RiskyOffer(NamedTuple):
    """A sent offer without a decision that is at risk; the total is minor units.

    `days` counts since it was sent; `valid_until` is an ISO day.
    """

    offer_id: int
    mark: str
    prospect_id: int
    name: str
    company: str
    days: int
    valid_until: str | None
    total_minor: int
    currency: str
    risk: Risk


@dataclass(frozen=True, slots=True)
class OffersAtRisk:
    """The offers at risk, the worst first, and their sums by currency, unmixed."""

    offers: tuple[RiskyOffer, ...]
    sums: tuple[tuple[str, int], ...]


class Goal(NamedTuple):
    """One goal of the week; `word` is "marketing", "sales", "prospects" or "offers"."""

    word: str
    made: int
    goal: int


class WeekTouches(NamedTuple):
    """The touches of an ISO week by side, and how many were meant in all."""

    week: int
    marketing: int
    sales: int
    goal: int

    @property
    def made(self) -> int:
        """How many there are in all."""
        return self.marketing + self.sales


class WeekGoals(NamedTuple):
    """The goals of an ISO week; `days_left` are working days after today."""

    year: int
    week: int
    days_left: int
    goals: tuple[Goal, ...]


class WeekEffort(NamedTuple):
    """The touches of an ISO week by side."""

    year: int
    week: int
    marketing: int
    sales: int

    @property
    def share(self) -> int | None:
        """The part of marketing in percent, rounded down; None without a touch."""
        both = self.marketing + self.sales
        return self.marketing * 100 // both if both else None


class Balance(NamedTuple):
    """The effort of eight weeks beside the chosen split, oldest week first.

    `split` is the part meant for marketing, in percent. `short_side` is the side that
    was more than five points under its part in each of the last `short_weeks` weeks,
    or "".
    """

    weeks: tuple[WeekEffort, ...]
    split: int
    short_side: str
    short_weeks: int
