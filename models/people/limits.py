"""What each tier allows: silence, how full it is, touches to a close, its weight.

The plan of the book says it; before the first change the numbers here hold.
"""

from collections.abc import Mapping
from typing import NamedTuple

from models.book.money import half_up
from models.book.reader import Reader
from models.people.kinds import Tier


class Limits(NamedTuple):
    """The limits of an open tier.

    Attributes:
        quiet: days of silence that are still in rhythm.
        silent: days of silence after which they count as silent.
        weight: how much of a value is counted on, in percent.
        floor: the fewest prospects that the tier should hold.
        ceiling: the most.
        target: touches that a close usually takes.
    """

    quiet: int
    silent: int
    weight: int
    floor: int
    ceiling: int
    target: int = 8


AllLimits = Mapping[Tier, Limits]
LIMITS: AllLimits = {
    Tier.COLD: Limits(20, 40, 10, 10, 20),
    Tier.WARM: Limits(8, 20, 35, 8, 14),
    Tier.HOT: Limits(5, 10, 65, 6, 14),
}

"""What a book begins with; only the open tiers have limits."""


def limits_of(reader: Reader) -> AllLimits:
    """The limits by the contact plan of the book; weights are the same in all books."""
    rows = reader.all(
        "SELECT tier, quiet_days, silent_days, floor, ceiling, target FROM tier_plan"
        " WHERE tier IN ('cold', 'warm', 'hot')"
    )
    found = {}
    for word, quiet, silent, floor, ceiling, target in rows:
        tier = Tier(word)
        weight = LIMITS[tier].weight
        found[tier] = Limits(quiet, silent, weight, floor, ceiling, target)
    return {**LIMITS, **found}


def target_in(tier: Tier, limits: AllLimits) -> int:
    """How many touches a close takes, as the pips of somebody in this tier say it."""
    known = limits.get(tier) or limits[Tier.HOT]
    return known.target


def weighted(minor: int, tier: Tier) -> int:
    """What of an amount is counted on in this tier; all of it in Won, else nothing."""
    if tier is Tier.WON:
        return minor
    limits = LIMITS.get(tier)
    return half_up(minor * limits.weight, 100) if limits else 0
