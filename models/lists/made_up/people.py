"""The stream of made-up people: the same seed and day give the same people."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import accumulate
from random import Random
from typing import NamedTuple

from models.lists.made_up.names import SHARES, TONGUES
from models.lists.made_up.trade import (
    CURRENCIES,
    MARKETING_KINDS,
    NOTES,
    ROLES,
    SALES_KINDS,
    SOURCES,
    STEPS,
    TAGS,
    Kind,
)
from models.people.kinds import (
    BOARD_TIERS,
    OPEN_TIERS,
    Channel,
    LostReason,
    Tier,
    WonReason,
)

TIER_SHARES = (60, 18, 8, 7, 7)
TOUCH_SHARES = {Tier.COLD: 2, Tier.WARM: 5, Tier.HOT: 8, Tier.WON: 9, Tier.LOST: 5}
"""How many touches a person of each tier has beside the others."""
SILENT_AT_MOST = {
    Tier.COLD: 55,
    Tier.WARM: 26,
    Tier.HOT: 13,
    Tier.WON: 90,
    Tier.LOST: 200,
}
TWO_YEARS = 730


class MadeTouch(NamedTuple):
    """A touch: its day, its minute of that day, what it was."""

    on: date
    minute: int
    kind: Kind
    minutes: int
    note: str
    campaign: bool


class MadeStep(NamedTuple):
    """A planned step."""

    channel: Channel
    what: str
    on: date | None
    at: str | None


@dataclass(slots=True)
class MadePerson:
    """One made-up person with everything that belongs to them."""

    given: str
    family: str
    name: str
    company: str
    tier: Tier
    added_on: date
    value_minor: int | None = None
    currency: str | None = None
    source: str = ""
    role: str = ""
    phone: str = ""
    mail: str = ""
    tags: list[str] = field(default_factory=list)
    touches: list[MadeTouch] = field(default_factory=list)
    steps: list[MadeStep] = field(default_factory=list)
    stays: list[tuple[Tier, date]] = field(default_factory=list)
    reason: str = ""
    closed_on: date | None = None
    revisit_on: date | None = None


def made_up_people(
    prospects: int, touches: int, seed: int, today: date
) -> Iterator[MadePerson]:
    """So many people with so many touches in all, one after the other.

    Args:
        touches: the sum over everybody, spread by tier; nobody has any where there
            are no people.
        today: the day up to which everything happened.
    """
    rng = Random(seed)  # noqa: S311 — made-up people are no secret
    tiers = rng.choices(BOARD_TIERS, TIER_SHARES, k=prospects)
    weights = [TOUCH_SHARES[tier] * rng.randrange(1, 8) for tier in tiers]
    whole = sum(weights)
    done = 0
    for number, (tier, share) in enumerate(
        zip(tiers, accumulate(weights), strict=True)
    ):
        upto = touches * share // whole
        yield _person(rng, number, tier, upto - done, today)
        done = upto


def _person(
    rng: Random, number: int, tier: Tier, touches: int, today: date
) -> MadePerson:
    tongue = rng.choices(TONGUES, SHARES)[0]
    given, family = rng.choice(tongue.given), rng.choice(tongue.family)
    both = (family, given) if tongue.family_first else (given, family)
    firm = rng.choice(tongue.firms).replace("{f}", rng.choice(tongue.family))
    days = _days(rng, tier, touches)
    person = MadePerson(
        given=given,
        family=family,
        name=" ".join(both),
        company=firm if _one_of(rng, 90) else "",
        tier=tier,
        added_on=today - timedelta(days=min(days[0] + rng.randrange(5), TWO_YEARS)),
        source=rng.choice(SOURCES),
        role=rng.choice(ROLES),
        phone=f"+353 20 91{number:06d}" if _one_of(rng, 70) else "",
        mail=f"hello{number}@firm{number % 977}.example" if _one_of(rng, 80) else "",
        tags=rng.sample(TAGS, rng.choice((0, 0, 0, 1, 1, 2))),
    )
    if _one_of(rng, 85):
        person.value_minor = rng.randrange(5, 400) * 10_000
        person.currency = rng.choice(CURRENCIES)
    if touches:
        person.touches = [_touch(rng, day, today) for day in days]
    _plan(rng, person, today)
    _close(rng, person, days[-1], today)
    person.stays = _stays(rng, person, days[-1], today)
    return person


def _one_of(rng: Random, in_a_hundred: int) -> bool:
    """Whether this one is among so many in a hundred."""
    return rng.randrange(100) < in_a_hundred


def _days(rng: Random, tier: Tier, touches: int) -> list[int]:
    """How many days ago each touch was, the longest ago first; never empty."""
    last = 1 + rng.randrange(SILENT_AT_MOST[tier])
    longest = min(TWO_YEARS - last - 5, 6 + touches * rng.randrange(3, 40))
    return sorted(
        (last + rng.randrange(longest) for _ in range(max(touches, 1))), reverse=True
    )


def _touch(rng: Random, days_ago: int, today: date) -> MadeTouch:
    kinds = MARKETING_KINDS if _one_of(rng, 40) else SALES_KINDS
    kind = rng.choice(kinds)
    return MadeTouch(
        on=today - timedelta(days=days_ago),
        minute=9 * 60 + rng.randrange(8 * 60),
        kind=kind,
        minutes=rng.randrange(kind.most_minutes + 1),
        note=rng.choice(NOTES),
        campaign=kind.side == "marketing" and _one_of(rng, 50),
    )


def _plan(rng: Random, person: MadePerson, today: date) -> None:
    planned = rng.choice(
        (0, 1, 1, 1, 1, 1, 2) if person.tier in OPEN_TIERS else (0, 0, 1)
    )
    for _ in range(0 if person.tier is Tier.LOST else planned):
        channel, what = rng.choice(STEPS)
        on = today + timedelta(days=rng.randrange(-6, 35))
        at = f"{rng.randrange(9, 17):02d}:{rng.choice(('00', '30'))}"
        step = MadeStep(channel, what, on, at if _one_of(rng, 30) else None)
        person.steps.append(step)


def _close(rng: Random, person: MadePerson, last: int, today: date) -> None:
    reasons: tuple[str, ...] = tuple(
        LostReason if person.tier is Tier.LOST else WonReason
    )
    if person.tier in OPEN_TIERS:
        return
    person.reason = rng.choice(reasons)
    person.closed_on = today - timedelta(days=rng.randrange(last + 1))
    if person.tier is Tier.LOST and _one_of(rng, 40):
        person.revisit_on = today + timedelta(days=rng.randrange(30, 300))


def _stays(
    rng: Random, person: MadePerson, last: int, today: date
) -> list[tuple[Tier, date]]:
    """The tiers the person was in and since when, the present one last."""
    path = {
        Tier.COLD: (Tier.COLD,),
        Tier.WARM: (Tier.COLD, Tier.WARM),
        Tier.HOT: (Tier.COLD, Tier.WARM, Tier.HOT),
        Tier.WON: (Tier.COLD, Tier.WARM, Tier.HOT, Tier.WON),
        Tier.LOST: (Tier.COLD, Tier.LOST),
    }[person.tier]
    end = person.closed_on or today - timedelta(days=last)
    whole = max((end - person.added_on).days, 0)
    steps = sorted(rng.randrange(whole + 1) for _ in path[1:])
    days = [person.added_on, *(person.added_on + timedelta(days=s) for s in steps)]
    if person.closed_on is not None:
        days[-1] = end
    return list(zip(path, days, strict=True))
