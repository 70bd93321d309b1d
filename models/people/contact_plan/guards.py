"""The guards of the plan: what a next touch would do once too often."""

from collections.abc import Sequence

from models.people.contact_plan.sheets import ContactPlan
from models.people.contact_plan.story import Past
from models.people.kinds import Channel, Direction, Tier

_TOO_OFTEN = 3


def broken_guards(
    plan: ContactPlan,
    tier: Tier,
    past: Sequence[Past],
    channel: Channel,
    *,
    gives: bool | None = None,
) -> tuple[str, ...]:
    """One sentence for each guard that a touch by this channel would break.

    Args:
        past: the touches so far, the last one last; what came from them is silent.
        gives: whether they get something by it; None goes by the plan's own words.
    """
    ours = [touch.channel for touch in past if touch.direction is Direction.OUT]
    last = ours[1 - _TOO_OFTEN :]
    if len(last) < _TOO_OFTEN - 1:
        return ()
    said = []
    if plan.work.warn_same_channel and set(last) == {channel}:
        said.append(f"Third {_noun(channel)} in a row.")
    giving = giving_channels(plan, tier)
    given = channel in giving if gives is None else gives
    if plan.work.warn_no_gift and not given and giving.isdisjoint(last):
        said.append("Third touch without something given.")
    return tuple(said)


def giving_channels(plan: ContactPlan, tier: Tier) -> frozenset[Channel]:
    """The channels by which something is given: samples, and what the sheet marks."""
    sheet = plan.tiers.get(tier)
    marked = () if sheet is None else sheet.order
    return frozenset({Channel.SAMPLE, *(t.channel for t in marked if t.gives)})


def _noun(channel: Channel) -> str:
    return "e-mail" if channel is Channel.MAIL else channel.label.lower()
