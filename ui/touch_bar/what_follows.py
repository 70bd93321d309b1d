"""What follows the touch by the contact plan, asked as it is written."""

from models.people.contact_plan.next_proposal import propose_first, propose_next
from models.people.contact_plan.story import Proposal
from models.people.kinds import Channel, Tier
from models.people.touch_line import TouchLine, day_of
from ui.desk import Desk


def what_follows(desk: Desk, line: TouchLine) -> Proposal | None:
    """What the plan says to the touch; None for no touch, and for nobody or several."""
    if line.channel is None and line.outcome is None:
        return None
    channel = line.channel or Channel.CALL
    if line.newcomer:
        return desk.ask(
            propose_first,
            channel,
            line.outcome,
            today=desk.today(),
            touched_on=line.happened_on,
            direction=line.direction,
        )
    if len(line.people) != 1:
        return None
    return desk.ask(
        propose_next,
        line.people[0],
        channel,
        line.outcome,
        today=desk.today(),
        touched_on=line.happened_on,
        direction=line.direction,
    )


def follow_words(follows: Proposal, line: TouchLine, desk: Desk) -> str:
    """What follows in sentences: "Then: Call again, Fri 20 Nov (voicemail: …)."."""
    said = [] if line.step is not None else [_then(follows, desk)]
    if follows.hints_at is not None:
        said.append(hint_words(follows.hints_at))
    if line.step is None:
        said += follows.warnings
    return " ".join(part for part in said if part)


def hint_words(tier: Tier) -> str:
    """What the outcome speaks for; no card moves by itself."""
    return f"That speaks for {tier.label}."


def _then(follows: Proposal, desk: Desk) -> str:
    day = "" if follows.on is None else f", {day_of(follows.on, desk.today())}"
    if follows.planted_by is None:
        return f"{follows.what}{day} stays planned."
    return f"Then: {follows.what}{day} ({follows.why})."
