"""What each tier allows by default: silence, how full it is, what it is worth."""

from typing import NamedTuple

from models.book.money import half_up
from models.people.kinds import Tier


class Limits(NamedTuple):
    """The limits of an open tier.

    Attributes:
        quiet: days of silence that are still in rhythm.
        silent: days of silence after which they count as silent.
        weight: how much of a value is counted on, in percent.
        floor: the fewest prospects that the tier should hold.
        ceiling: the most.
    """

    quiet: int
    silent: int
    weight: int
    floor: int
    ceiling: int


LIMITS = {
    Tier.COLD: Limits(20, 40, 10, 10, 20),
    Tier.WARM: Limits(8, 20, 35, 8, 14),
    Tier.HOT: Limits(5, 10, 65, 6, 14),
}


def weighted(minor: int, tier: Tier) -> int:
    """What of an amount is counted on in this tier; all of it in Won, else nothing."""
    if tier is Tier.WON:
        return minor
    limits = LIMITS.get(tier)
    return half_up(minor * limits.weight, 100) if limits else 0
