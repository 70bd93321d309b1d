"""The contact plan as plain values: a sheet per tier, the rules, what holds for all."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time

from models.people.kinds import Channel, Outcome, Side, Tier

PLANNED_TIERS = (Tier.COLD, Tier.WARM, Tier.HOT, Tier.WON)
"""The tiers that have a sheet; suspects and lost ones have no rhythm."""


@dataclass(frozen=True, slots=True)
class PlannedTouch:
    """One touch in the order of a tier.

    Attributes:
        day: counted from entering the tier.
        gives: whether they get something by it, a sample, an article, a reference.
    """

    day: int
    channel: Channel
    side: Side
    what: str
    gives: bool = False


@dataclass(frozen=True, slots=True)
class TierSheet:
    """How the people of one tier are touched; every span is in days.

    Attributes:
        every: the rhythm, from the last touch to the next.
        quiet: days of silence that are still in rhythm.
        silent: days of silence after which they count as silent.
        floor: the fewest prospects that the tier should hold.
        ceiling: the most.
        target: touches that a close usually takes.
        signs_needed: how many signs up move somebody to the next tier.
        up: signs that they are ready for the next tier.
        down: what leads down a tier, or to rest.
    """

    purpose: str
    every: int
    quiet: int
    silent: int
    floor: int
    ceiling: int
    target: int = 8
    signs_needed: int = 1
    order: tuple[PlannedTouch, ...] = ()
    up: tuple[str, ...] = ()
    down: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Rule:
    """What follows an outcome.

    Attributes:
        tier: where it holds; None is everywhere.
        in_a_row: how often running that outcome must have come.
        channel: by which way next; None is the way of the touch itself.
        what: the next step in words; empty is a hint only, without a step.
        days: from the touch to the step.
        hints_at: the tier that the outcome speaks for, or None.
    """

    outcome: Outcome
    tier: Tier | None = None
    in_a_row: int = 1
    channel: Channel | None = None
    what: str = ""
    days: int = 0
    hints_at: Tier | None = None


@dataclass(frozen=True, slots=True)
class Work:
    """What holds for every tier: capacity and goals, guards and clocks.

    Attributes:
        capacity_marketing: touches a day that the marketing hat has room for.
        capacity_sales: the same for the sales hat.
        goal_marketing: touches a week; so are the other goals counted by the week.
        split_marketing: the part of all effort meant for marketing, in percent.
        free_days: ISO weekdays without due dates, 6 Saturday, 7 Sunday.
        quiet_from: from then on nobody is reminded, where the business is.
        ladder: days after an offer was sent on which it is followed up.
        accept_within_hours: how long an offered baton waits.
        first_touch_within_days: how soon after accepting the first touch is due.
        booked_pauses: whether a booked appointment halts both clocks.
    """

    capacity_marketing: int = 15
    capacity_sales: int = 15
    goal_marketing: int = 20
    goal_sales: int = 20
    goal_prospects: int = 3
    goal_offers: int = 2
    split_marketing: int = 50
    free_days: frozenset[int] = frozenset({6, 7})
    quiet_from: time = time(19)
    quiet_to: time = time(8)
    ladder: tuple[int, ...] = (2, 5, 9)
    accept_within_hours: int = 24
    first_touch_within_days: int = 2
    warn_same_channel: bool = True
    warn_no_gift: bool = True
    booked_pauses: bool = True

    def capacity(self, side: Side) -> int:
        """How many touches a day this hat has room for."""
        marketing = side is Side.MARKETING
        return self.capacity_marketing if marketing else self.capacity_sales

    def goal(self, side: Side) -> int:
        """How many touches a week this hat means to make."""
        return self.goal_marketing if side is Side.MARKETING else self.goal_sales


@dataclass(frozen=True, slots=True)
class AwayDays:
    """Days without due dates, both ends included; without a member everybody's."""

    from_on: date
    to_on: date
    why: str = ""
    member_id: int | None = None


@dataclass(frozen=True, slots=True)
class ContactPlan:
    """The whole plan. `tiers` has a sheet for each of `PLANNED_TIERS`."""

    tiers: Mapping[Tier, TierSheet]
    rules: tuple[Rule, ...] = ()
    work: Work = Work()
    away: tuple[AwayDays, ...] = ()
