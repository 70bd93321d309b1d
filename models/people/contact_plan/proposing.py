"""What the plan proposes after a touch: the next step, why, and the tier it hints at.

Pure reckoning over plain values; the book is asked in `next_proposal.py`.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import takewhile

from models.people.contact_plan.guards import broken_guards
from models.people.contact_plan.sheets import ContactPlan, PlannedTouch, Rule
from models.people.contact_plan.story import Past, Proposal, Story
from models.people.contact_plan.working_days import next_working_day
from models.people.kinds import (
    APPOINTMENTS,
    OPEN_TIERS,
    Channel,
    Direction,
    Outcome,
    PlantedBy,
    Side,
    Tier,
)

UNREACHED = frozenset({Outcome.NO_ANSWER, Outcome.VOICEMAIL, Outcome.WRONG_NUMBER})
"""Outcomes of a touch that reached nobody: the order of touches does not go on."""

Found = tuple[PlannedTouch, str, PlantedBy]
"""A touch whose `day` is the days from now, why it is proposed, and what does it."""

_NOUNS = {Channel.VIDEO: "video call"}
_TO_ARRANGE = (Channel.CALL, Channel.MAIL, Channel.MESSAGE, Channel.LETTER)


def proposed(plan: ContactPlan, story: Story, *, today: date) -> Proposal | None:
    """What comes next: an outcome rule, else the order of the tier, else its rhythm.

    The day is a working day, after the touch and not before today. None where neither
    speaks, or where every way it knows is blocked.
    """
    return _dated(plan, story, _by_rule(plan, story) or _by_order(plan, story), today)


def ordered(plan: ContactPlan, story: Story, *, today: date) -> Proposal | None:
    """What comes next by the order and the rhythm of the tier alone, whatever came."""
    return _dated(plan, story, _by_order(plan, story), today)


def _dated(
    plan: ContactPlan, story: Story, found: Found | None, today: date
) -> Proposal | None:
    if found is None:
        return None
    touch, why, planted_by = found
    day = story.touched_on + timedelta(days=max(touch.day, 1))
    return Proposal(
        channel=touch.channel,
        what=touch.what,
        on=next_working_day(max(day, today), plan, story.holder_id),
        why=why,
        hints_at=hint_of(plan, story),
        planted_by=planted_by,
        warnings=broken_guards(
            plan, story.tier, story.past, touch.channel, gives=touch.gives or None
        ),
    )


def hint_of(plan: ContactPlan, story: Story) -> Tier | None:
    """The tier that the last outcome speaks for, or None; never the present one."""
    rule = _best(rule for rule in _holding(plan, story) if rule.hints_at)
    return None if rule is None or rule.hints_at is story.tier else rule.hints_at


def still_to_come(
    order: Sequence[PlannedTouch], made: Iterable[Past]
) -> tuple[int, ...]:
    """The places of the order that are not behind them yet.

    A touch stands for the first one left of its way, else for the very first one left.
    One that reached nobody or came from them stands for none, nor does the one that
    arranges an appointment.
    """
    left, arranged = list(range(len(order))), False
    for touch in made:
        if touch.direction is Direction.IN or touch.outcome in UNREACHED or not left:
            continue
        same = next((at for at in left if _stands(touch, order[at])), None)
        if same is not None:
            arranged = arranged and same != left[0]
            left.remove(same)
        elif order[left[0]].channel in APPOINTMENTS and not arranged:
            arranged = True
        else:
            left, arranged = left[1:], False
    return tuple(left)


def _stands(touch: Past, planned: PlannedTouch) -> bool:
    """Whether it goes the way of the plan; one appointment stands for another."""
    both = {touch.channel, planned.channel}
    return len(both) == 1 or both <= APPOINTMENTS


def _by_rule(plan: ContactPlan, story: Story) -> Found | None:
    rule = _best(rule for rule in _holding(plan, story) if rule.what)
    if rule is None:
        return None
    channel = rule.channel or story.past[-1].channel
    touch = _reachable(story, PlannedTouch(rule.days, channel, _side(rule), rule.what))
    if touch is None:
        return None
    said = rule.outcome.label
    if rule.in_a_row > 1:
        said += f", {rule.in_a_row} times running"
    return touch, f"{said}: {_in_days(rule.days)}", PlantedBy.RULE


def _holding(plan: ContactPlan, story: Story) -> list[Rule]:
    """The rules that hold for the last outcome, as often as it came running."""
    outcome, running = _running(story.past)
    return [
        rule
        for rule in plan.rules
        if rule.outcome is outcome
        and rule.tier in {None, story.tier}
        and rule.in_a_row <= running
    ]


def _running(past: Sequence[Past]) -> tuple[Outcome | None, int]:
    """The last outcome and how often running it came; touches without one are silent.

    What came from them breaks the row, whatever its outcome.
    """
    if not past or past[-1].outcome is None:
        return None, 0
    last = past[-1].outcome
    before = [
        touch
        for touch in reversed(past[:-1])
        if touch.outcome is not None or touch.direction is Direction.IN
    ]
    same = takewhile(
        lambda touch: touch.outcome is last and touch.direction is Direction.OUT,
        before,
    )
    return last, 1 + sum(1 for _ in same)


def _best(rules: Iterable[Rule]) -> Rule | None:
    """The first of the most special ones."""
    return max(
        rules, key=lambda rule: (rule.in_a_row, rule.tier is not None), default=None
    )


def _by_order(plan: ContactPlan, story: Story) -> Found | None:
    if story.tier not in OPEN_TIERS:
        return None
    order, label = plan.tiers[story.tier].order, story.tier.label
    made = story.past[len(story.past) - story.in_tier :]
    for at in still_to_come(order, made):
        planned, before = order[at], order[at - 1].day if at else 0
        gap = story.own_rhythm or max(planned.day - before, 1)
        touch = _reachable(story, replace(planned, day=gap))
        if touch is not None:
            why = f"{label}, touch {at + 1} of {len(order)}: {_in_days(gap)}"
            return touch, why, PlantedBy.PLAN
    return _by_rhythm(plan, story)


def _by_rhythm(plan: ContactPlan, story: Story) -> Found | None:
    """Beyond the order its ways come round again, without their words."""
    sheet = plan.tiers[story.tier]
    ways = [
        touch
        for touch in sheet.order or (PlannedTouch(0, Channel.CALL, Side.SALES, ""),)
        if touch.channel not in {*APPOINTMENTS, Channel.OFFER}
        and story.allows(touch.channel)
    ]
    if not ways:
        return None
    days = story.own_rhythm or sheet.every
    way = ways[story.in_tier % len(ways)]
    why = f"Every {days} days" + ("" if story.own_rhythm else f" ({story.tier.label})")
    return replace(way, day=days, what=way.channel.label), why, PlantedBy.PLAN


def _reachable(story: Story, touch: PlannedTouch) -> PlannedTouch | None:
    """The touch; for an appointment the one that arranges it, for it is not booked."""
    if touch.channel not in APPOINTMENTS:
        return touch if story.allows(touch.channel) else None
    for channel in _TO_ARRANGE:
        if story.allows(channel):
            return replace(touch, channel=channel, what=_arranging(touch))
    return None


def _arranging(touch: PlannedTouch) -> str:
    """What arranges it: "Arrange a meeting", "Arrange ‘Show the tins’"."""
    kind = touch.channel.label.lower()
    noun = _NOUNS.get(touch.channel, kind)
    what = touch.what.strip()
    if what.lower() in {kind, noun, ""}:
        return f"Arrange a {noun}"
    return f"Arrange ‘{what}’"


def _side(rule: Rule) -> Side:
    channel = rule.channel
    return (channel.side if channel else None) or Side.SALES


def _in_days(days: int) -> str:
    return "the next day" if days <= 1 else f"in {days} days"
