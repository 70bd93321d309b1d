"""The evidence for a tier, asked in plain SQL: which signs were seen."""

from typing import NamedTuple

from models.book.reader import Reader
from models.people.contact_plan.plan import contact_plan
from models.people.kinds import Tier

MOST_ASKED = 4
_BELOW = {Tier.HOT: Tier.WARM, Tier.WARM: Tier.COLD}


class Sign(NamedTuple):
    """A sign that was seen, and the ISO day on which it was noted."""

    tier: str
    words: str
    seen_on: str


def signs_asked(reader: Reader, tier: Tier) -> tuple[str, ...]:
    """What speaks for a move up to this tier, by the plan: four signs at most."""
    sheet = contact_plan(reader).tiers[_BELOW[tier]]
    return sheet.up[:MOST_ASKED]


def signs_of(reader: Reader, prospect_id: int) -> list[Sign]:
    """The signs that were ever seen of the prospect, the newest first."""
    return reader.many(
        Sign,
        "SELECT tier, words, seen_on FROM sign_seen WHERE prospect_id = :id"
        " ORDER BY seen_on DESC, id",
        id=prospect_id,
    )
