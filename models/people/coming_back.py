"""Bringing somebody lost back to the board, with the last line that was said."""

from datetime import date, datetime

from sqlmodel import Session

from models.book.moments import day_in
from models.book.refusals import Refused
from models.book.session import name_act
from models.people.after_close.planted import drop_planted
from models.people.after_close.revisit import last_line, plant_revisit
from models.people.business_changes import zone_of
from models.people.kinds import PlantedBy, Tier
from models.people.prospects import called_by, prospect_here
from models.people.tiers import move_to_tier


def bring_back(session: Session, prospect_id: int, *, now: datetime) -> None:
    """Put somebody lost back into Cold; when and why it ended stands in their notes.

    Raises:
        Refused: the prospect was deleted or is not lost.
    """
    prospect = prospect_here(session, prospect_id)
    called = called_by(prospect)
    if prospect.tier is not Tier.LOST:
        raise Refused(f"{called} is not lost.")
    name_act(session, f"bring {called} back", f"{called} is back in Cold")
    today = day_in(now, zone_of(session))
    line = _told(prospect.closed_on, last_line(prospect), today)
    drop_planted(session, prospect, (PlantedBy.REVISIT,), now, state="done")
    prospect.notes = "\n".join(filter(None, (prospect.notes, line)))
    move_to_tier(session, [prospect_id], Tier.COLD, now=now)


def come_back_on(
    session: Session, prospect_id: int, on: date | None, *, now: datetime
) -> None:
    """Plan the day on which somebody lost is asked again; None is never.

    Raises:
        Refused: the prospect was deleted or is not lost.
    """
    prospect = prospect_here(session, prospect_id)
    called = called_by(prospect)
    if prospect.tier is not Tier.LOST:
        raise Refused(f"{called} is not lost.")
    prospect.revisit_on = on
    plant_revisit(session, prospect, on, now)
    said = "is not asked again" if on is None else f"is asked again on {_said(on)}"
    name_act(session, f"plan when {called} is asked again", f"{called} {said}")


def _told(closed_on: date | None, why: str, today: date) -> str:
    lost = "Lost" if closed_on is None else f"Lost on {_said(closed_on)}"
    reason = f": {why.rstrip('.')}." if why else "."
    return f"{lost}{reason} Back on {_said(today)}."


def _said(day: date) -> str:
    return f"{day.day} {day:%b} {day.year}"
