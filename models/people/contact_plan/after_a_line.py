"""What follows a touch line by the plan, and how that is said: for bar and command."""

from datetime import date

from models.book.reader import Reader
from models.people.contact_plan.next_proposal import propose_first, propose_next
from models.people.contact_plan.story import Proposal
from models.people.kinds import Channel, Tier
from models.people.touch_line import TouchLine, day_of


def follows_line(reader: Reader, line: TouchLine, *, today: date) -> Proposal | None:
    """What the plan says to the touch; None for no touch, and for nobody or several."""
    if line.channel is None and line.outcome is None:
        return None
    channel = line.channel or Channel.CALL
    if line.newcomer:
        return propose_first(
            reader,
            channel,
            line.outcome,
            today=today,
            touched_on=line.happened_on,
            direction=line.direction,
        )
    if len(line.people) != 1:
        return None
    return propose_next(
        reader,
        line.people[0],
        channel,
        line.outcome,
        today=today,
        touched_on=line.happened_on,
        direction=line.direction,
    )


def follow_words(follows: Proposal, line: TouchLine, today: date) -> str:
    """What follows in sentences: "Then: Call again, Fri 20 Nov (Voicemail: …)."."""
    said = [] if line.step is not None else [_then(follows, today)]
    if follows.hints_at is not None:
        said.append(hint_words(follows.hints_at))
    if line.step is None:
        said += follows.warnings
    return " ".join(said)


def hint_words(tier: Tier) -> str:
    """What the outcome speaks for; no card moves by itself."""
    return f"That speaks for {tier.label}."


def _then(follows: Proposal, today: date) -> str:
    day = "" if follows.on is None else f", {day_of(follows.on, today)}"
    if follows.planted_by is None:
        return f"{follows.what}{day} stays planned."
    return f"Then: {follows.what}{day} ({follows.why})."
