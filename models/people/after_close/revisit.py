"""The day on which somebody lost is asked again."""

from datetime import date, datetime

from sqlmodel import Session

from models.people.after_close.planted import drop_planted, plant_step, working_day
from models.people.kinds import Channel, LostReason, PlantedBy
from models.people.planned import Planned
from models.people.rows import Prospect

ASK_AGAIN = "Ask again"


def plant_revisit(
    session: Session, prospect: Prospect, on: date | None, now: datetime
) -> None:
    """Plan to ask again on a day, instead of on the one said before; None is never."""
    drop_planted(session, prospect, (PlantedBy.REVISIT,), now)
    if on is None:
        return
    step = Planned(Channel.CALL, ASK_AGAIN, working_day(session, prospect, on))
    why = last_line(prospect)
    plant_step(session, prospect, step, PlantedBy.REVISIT, now, why=why)


def last_line(prospect: Prospect) -> str:
    """Why it ended, in one line: "No budget: in spring again"."""
    known = {reason.value: reason.label for reason in LostReason}
    said = [known.get(prospect.reason, ""), prospect.reason_note]
    return ": ".join(" ".join(part.split()) for part in said if part)
