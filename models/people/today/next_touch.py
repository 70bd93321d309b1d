"""What the plan proposes now to those who are due by rhythm, for many at once."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from models.book.reader import Reader
from models.people.contact_plan.proposing import proposed
from models.people.contact_plan.sheets import ContactPlan
from models.people.contact_plan.story import Past, Story
from models.people.kinds import Channel, Direction, Outcome, Side, Tier, Way
from models.people.today.by_rhythm import RhythmDue

_TOUCHES = """
SELECT t.prospect_id, t.channel, t.outcome, t.direction,
    t.happened_at >= coalesce((SELECT from_at FROM span
        WHERE prospect_id = t.prospect_id AND to_at IS NULL), '')
FROM touch t JOIN prospect p ON p.id = t.prospect_id
WHERE p.id IN ({keys}) AND t.happened_at >= coalesce(p.reopened_at, '')
ORDER BY t.prospect_id, t.happened_at, t.id
"""


class NextTouch(NamedTuple):
    """By which way to touch somebody next, for which effort, and why so."""

    channel: Channel
    what: str
    side: Side
    why: str


def next_touches(
    reader: Reader, plan: ContactPlan, dues: Sequence[RhythmDue], today: date
) -> dict[int, NextTouch]:
    """What to do with each, by prospect; who refused every way has none."""
    stories = _stories(reader, dues, today)
    found = {}
    for due in dues:
        proposal = proposed(plan, stories[due.id], today=today)
        if proposal is not None:
            side = _side(plan, Tier(due.tier), proposal.channel)
            found[due.id] = NextTouch(
                proposal.channel, proposal.what, side, proposal.why
            )
    return found


def _stories(
    reader: Reader, dues: Sequence[RhythmDue], today: date
) -> dict[int, Story]:
    ids = [due.id for due in dues]
    past: dict[int, list[Past]] = defaultdict(list)
    in_tier: dict[int, int] = defaultdict(int)
    for one, way, came, direction, inside in reader.in_keys(_TOUCHES, ids):
        outcome = Outcome(came) if came else None
        past[one].append(Past(Channel(way), outcome, Direction(direction)))
        in_tier[one] += inside
    blocked: dict[int, set[Way]] = defaultdict(set)
    sql = "SELECT prospect_id, way FROM block WHERE prospect_id IN ({keys})"
    for one, refused in reader.in_keys(sql, ids):
        blocked[one].add(Way(refused))
    return {
        due.id: Story(
            tier=Tier(due.tier),
            past=tuple(past[due.id]),
            in_tier=in_tier[due.id],
            touched_on=date.fromisoformat(due.last_touch_on or today.isoformat()),
            own_rhythm=due.own_rhythm,
            holder_id=due.holder_id,
            blocked=frozenset(blocked[due.id]),
        )
        for due in dues
    }


def _side(plan: ContactPlan, tier: Tier, channel: Channel) -> Side:
    """Whose effort it is: the channel decides, else the plan's own list."""
    listed = (t.side for t in plan.tiers[tier].order if t.channel is channel)
    return channel.side or next(listed, Side.SALES)
