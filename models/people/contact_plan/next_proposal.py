"""What the plan proposes for one prospect of the book, asked before a touch is made."""

from datetime import date

from models.book.reader import Reader
from models.people.contact_plan.plan import HOLDER, contact_plan, own_rhythm
from models.people.contact_plan.proposing import hint_of, proposed
from models.people.contact_plan.sheets import ContactPlan
from models.people.contact_plan.story import Past, Proposal, Story
from models.people.kinds import Channel, Direction, Outcome, PlantedBy, Tier, Way

_TOUCHES = """
SELECT t.channel, t.outcome, t.direction,
    t.happened_at >= coalesce((SELECT from_at FROM span
        WHERE prospect_id = :id AND to_at IS NULL), '')
FROM touch t
WHERE t.prospect_id = :id AND t.happened_at >= coalesce(
    (SELECT reopened_at FROM prospect WHERE id = :id), '')
ORDER BY t.happened_at, t.id
"""
_PLANNED = """
SELECT s.id, s.channel, s.what, s.on_day,
    s.on_day IS NULL OR s.on_day <= :day OR s.channel = :channel,
    coalesce(g.planted_by = 'ladder', 0)
FROM step s LEFT JOIN planting g ON g.step_id = s.id
WHERE s.prospect_id = :id AND s.state = 'planned'
ORDER BY s.on_day IS NULL, s.on_day, s.at_time IS NULL, s.at_time, s.id
"""


def propose_next(
    reader: Reader,
    prospect_id: int,
    channel: Channel,
    outcome: Outcome | None = None,
    *,
    today: date,
    touched_on: date | None = None,
    direction: Direction = Direction.OUT,
    step_id: int | None = None,
) -> Proposal | None:
    """What follows a touch about to be logged: a step to plan, or one that stays.

    A planned step that the touch does not do stays the next one, unless a rule plans
    something before it. None where nothing follows: for suspects, lost and blocked
    ones, and after the last touch of a customer.

    Args:
        touched_on: the day of the touch; today where it is None.
        direction: what came from them is an answer and makes no outcome running.
        step_id: the planned step that the touch is, as `log_touch` has it.
    """
    touched = touched_on or today
    this = Past(channel, outcome, direction)
    plan = contact_plan(reader)
    story = _story_of(reader, prospect_id, this, touched)
    if story is None or story.tier in {Tier.SUSPECT, Tier.LOST}:
        return None
    found = proposed(plan, story, today=today)
    stays, is_done = _staying(reader, prospect_id, this, touched, step_id)
    if stays is None or (is_done and _is_before(found, stays)):
        return found
    return _kept(plan, story, stays)


def _story_of(
    reader: Reader, prospect_id: int, this: Past, touched_on: date
) -> Story | None:
    """Their story with the touch about to be made; None where they are gone."""
    row = reader.one(
        f"SELECT tier, {HOLDER} FROM prospect p WHERE id = :id AND in_bin_at IS NULL",
        id=prospect_id,
    )
    if row is None:
        return None
    touches = reader.all(_TOUCHES, id=prospect_id)
    past = [
        Past(Channel(way), Outcome(came) if came else None, Direction(direction))
        for way, came, direction, _ in touches
    ]
    blocked = reader.all(
        "SELECT way FROM block WHERE prospect_id = :id", id=prospect_id
    )
    return Story(
        tier=Tier(row[0]),
        past=(*past, this),
        in_tier=1 + sum(inside for *_, inside in touches),
        touched_on=touched_on,
        own_rhythm=own_rhythm(reader, prospect_id),
        holder_id=row[1],
        blocked=frozenset(Way(way) for (way,) in blocked),
    )


def propose_first(
    reader: Reader,
    channel: Channel,
    outcome: Outcome | None = None,
    *,
    today: date,
    touched_on: date | None = None,
    direction: Direction = Direction.OUT,
) -> Proposal | None:
    """What follows the touch with which somebody is added to Cold."""
    this = (Past(channel, outcome, direction),)
    story = Story(Tier.COLD, this, 1, touched_on or today)
    return proposed(contact_plan(reader), story, today=today)


Stays = tuple[Channel, str, date | None]


def _staying(
    reader: Reader,
    prospect_id: int,
    this: Past,
    touched_on: date,
    step_id: int | None,
) -> tuple[Stays | None, bool]:
    """The planned step that is next after the touch, and whether the touch did one.

    As `log_touch` sees it: the step that it was is done, else the next one where it is
    due or of that channel; and an answer ends the follow-ups of an offer.
    """
    answers = this.direction is Direction.IN or bool(
        this.outcome and this.outcome.is_answer
    )
    rows = reader.all(
        _PLANNED,
        id=prospect_id,
        day=touched_on.isoformat(),
        channel=this.channel.value,
    )
    first = [row[0] for row in rows[:1] if row[4]]
    done = [row[0] for row in rows if row[0] == step_id] or first
    for key, way, what, on, _, is_ladder in rows:
        if key not in done and not (is_ladder and answers):
            stays = (Channel(way), what, date.fromisoformat(on) if on else None)
            return stays, bool(done)
    return None, bool(done)


def _is_before(found: Proposal | None, stays: Stays) -> bool:
    """Whether a rule plans something before the step that would be next."""
    if found is None or found.planted_by is not PlantedBy.RULE:
        return False
    return stays[2] is not None and found.on is not None and found.on < stays[2]


def _kept(plan: ContactPlan, story: Story, stays: Stays) -> Proposal:
    channel, what, on = stays
    return Proposal(
        channel, what, on, "It is planned already", hints_at=hint_of(plan, story)
    )
