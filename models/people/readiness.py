"""Whether somebody showed enough to stand a tier higher: suggested, never done.

A sign is an outcome that a rule of the plan lets speak for a higher tier. It counts
from the day on which they came to the tier where they are, and each outcome once.
"""

from collections.abc import Collection, Mapping
from typing import NamedTuple

from models.book.reader import Reader
from models.people.contact_plan.plan import contact_plan
from models.people.contact_plan.sheets import ContactPlan
from models.people.kinds import BOARD_TIERS, Outcome, Tier

NEXT_TIER = {Tier.COLD: Tier.WARM, Tier.WARM: Tier.HOT}
"""Where those are moved up to who showed the signs; Won is an answer to an offer."""

_SHOWN = """
SELECT p.tier, t.outcome, t.id FROM prospect p
CROSS JOIN span s ON s.prospect_id = p.id AND s.to_at IS NULL
CROSS JOIN touch t ON t.prospect_id = p.id AND t.happened_at >= s.from_at
WHERE p.id = :id AND p.in_bin_at IS NULL AND t.outcome IS NOT NULL
ORDER BY t.happened_at, t.id
"""
_READY = """
SELECT p.id FROM prospect p
CROSS JOIN span s ON s.prospect_id = p.id AND s.to_at IS NULL
CROSS JOIN touch t ON t.prospect_id = p.id AND t.happened_at >= s.from_at
WHERE p.id IN ({{keys}}) AND p.in_bin_at IS NULL AND ({speaks})
GROUP BY p.id HAVING count(DISTINCT t.outcome) >= CASE p.tier {needed} END
"""


class Readiness(NamedTuple):
    """How near somebody is to the next tier.

    Attributes:
        to: the next tier.
        seen: what they showed in the tier they are in, the first first.
        needed: how many signs the plan asks for.
        touch_id: the newest touch that showed one.
    """

    to: Tier
    seen: tuple[Outcome, ...]
    needed: int
    touch_id: int

    @property
    def is_ready(self) -> bool:
        """Whether they showed as much as the plan asks for."""
        return len(self.seen) >= self.needed


def readiness_of(reader: Reader, prospect_id: int) -> Readiness | None:
    """How near a prospect is to the next tier; None where nothing speaks for it."""
    shown = reader.all(_SHOWN, id=prospect_id)
    if not shown or Tier(shown[0][0]) not in NEXT_TIER:
        return None
    tier, plan = Tier(shown[0][0]), contact_plan(reader)
    signs = signs_up(plan)[tier]
    seen = [(Outcome(outcome), key) for _, outcome, key in shown if outcome in signs]
    if not seen:
        return None
    outcomes = tuple(dict.fromkeys(outcome for outcome, _ in seen))
    needed = plan.tiers[tier].signs_needed
    return Readiness(NEXT_TIER[tier], outcomes, needed, seen[-1][1])


def ready_among(reader: Reader, people: Collection[int]) -> frozenset[int]:
    """Those of the people who showed as much as the plan asks for."""
    plan = contact_plan(reader)
    signs = {tier: words for tier, words in signs_up(plan).items() if words}
    if not signs or not people:
        return frozenset()
    speaks = " OR ".join(
        f"p.tier = '{tier}' AND t.outcome IN ({_listed(words)})"
        for tier, words in signs.items()
    )
    needed = " ".join(
        f"WHEN '{tier}' THEN {plan.tiers[tier].signs_needed:d}" for tier in signs
    )
    rows = reader.in_keys(_READY.format(speaks=speaks, needed=needed), people)
    return frozenset(int(key) for (key,) in rows)


def _listed(words: Collection[Outcome]) -> str:
    return ", ".join(f"'{word.value}'" for word in sorted(words))


def signs_up(plan: ContactPlan) -> Mapping[Tier, frozenset[Outcome]]:
    """The outcomes that speak for a higher tier, by the tier they come in."""
    return {
        tier: frozenset(
            rule.outcome
            for rule in plan.rules
            if rule.hints_at in BOARD_TIERS
            and rule.tier in {None, tier}
            and BOARD_TIERS.index(rule.hints_at) > BOARD_TIERS.index(tier)
            and rule.hints_at is not Tier.LOST
        )
        for tier in NEXT_TIER
    }
