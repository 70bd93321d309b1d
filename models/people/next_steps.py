"""The next step of each prospect: planned, done, put off, or stated to be none."""

from datetime import date, datetime, time

from sqlmodel import Session, select

from models.book.refusals import Refused
from models.book.session import name_act, reader_of, worn_by
from models.book.text import clean_line
from models.people.blocks import NOTHING_CHANGED, NOTHING_PLANNED, refuse_blocked
from models.people.kinds import Side
from models.people.planned import Planned
from models.people.planting import uproot
from models.people.prospects import NOT_PLANNED_YET, called_by, prospect_here
from models.people.rows import Prospect, Step

WHAT_LIMIT = 200


def plan_step(
    session: Session,
    prospect_id: int,
    step: Planned,
    *,
    now: datetime,
    why: str = "",
) -> int:
    """The id of a planned step; the earliest planned one is the next step.

    Raises:
        Refused: the prospect was deleted, a time was given without a day, or they
            asked not to be contacted so.
    """
    prospect = prospect_here(session, prospect_id)
    row = new_step(session, prospect, step, now, why)
    called = called_by(prospect)
    name_act(
        session,
        f"plan {row.what} with {called}",
        f"“{row.what}” with {called} is planned",
    )
    return row.id


def new_step(
    session: Session,
    prospect: Prospect,
    step: Planned,
    now: datetime,
    why: str = "",
) -> Step:
    """A planned step of the prospect, added to the session.

    Raises:
        Refused: a time was given without a day, or they asked not to be contacted so.
    """
    if step.at is not None and step.on is None:
        raise Refused("A time needs a day. Say which day.")
    refuse_blocked(session, prospect.id, step.channel, kept=NOTHING_PLANNED)
    row = Step(
        prospect_id=prospect.id,
        channel=step.channel,
        side=step.channel.side or Side(worn_by(session).hat),
        what=clean_line(step.what)[:WHAT_LIMIT] or step.channel.label,
        on_day=step.on,
        at_time=None if step.at is None else step.at.strftime("%H:%M"),
        why=clean_line(why),
        created_at=now,
    )
    session.add(row)
    prospect.no_step_reason = ""
    return row


def next_step_of(session: Session, prospect_id: int) -> Step | None:
    """The earliest planned step, days before none, times before none."""
    session.flush()
    row = reader_of(session).one(
        "SELECT next_step_id FROM standing WHERE prospect_id = :id",
        id=prospect_id,
    )
    return session.get(Step, row[0]) if row and row[0] is not None else None


def _step_here(session: Session, step_id: int) -> tuple[Step, Prospect]:
    step = session.get(Step, step_id)
    if step is None or step.state != "planned":
        raise Refused("This step is not planned any more.")
    return step, prospect_here(session, step.prospect_id)


def finish_step(session: Session, step_id: int, *, now: datetime) -> None:
    """Mark a planned step as done.

    Raises:
        Refused: it is not planned any more, or its prospect was deleted.
    """
    step, prospect = _step_here(session, step_id)
    end_step(session, step, prospect, "done", now)
    called = called_by(prospect)
    name_act(
        session,
        f"finish {step.what} with {called}",
        f"“{step.what}” with {called} is done",
    )


def end_step(
    session: Session,
    step: Step,
    prospect: Prospect,
    state: str,
    now: datetime,
) -> None:
    """End a planned step as done or dropped; with none left the prospect says so."""
    step.state, step.ended_at = state, now
    session.flush()
    if next_step_of(session, prospect.id) is None:
        prospect.no_step_reason = NOT_PLANNED_YET


def snooze_step(
    session: Session,
    step_id: int,
    on: date,
    at: time | None = None,
) -> None:
    """Put a planned step off to another day; it is the user's own from then on.

    Raises:
        Refused: it is not planned any more, its prospect was deleted, or they asked
            not to be contacted so.
    """
    step, prospect = _step_here(session, step_id)
    refuse_blocked(session, prospect.id, step.channel, kept=NOTHING_CHANGED)
    uproot(session, step)
    step.on_day = on
    step.at_time = None if at is None else at.strftime("%H:%M")
    called = called_by(prospect)
    name_act(
        session, f"put off {step.what} with {called}", f"“{step.what}” was put off"
    )


def change_step(session: Session, step_id: int, step: Planned) -> None:
    """Let a planned step be another one; it is the user's own from then on.

    Raises:
        Refused: it is not planned any more, a time was given without a day, or they
            asked not to be contacted so.
    """
    row, prospect = _step_here(session, step_id)
    if step.at is not None and step.on is None:
        raise Refused("A time needs a day. Say which day.")
    refuse_blocked(session, prospect.id, step.channel, kept=NOTHING_CHANGED)
    uproot(session, row)
    row.channel = step.channel
    row.side = step.channel.side or Side(worn_by(session).hat)
    row.what = clean_line(step.what)[:WHAT_LIMIT] or step.channel.label
    row.on_day = step.on
    row.at_time = None if step.at is None else step.at.strftime("%H:%M")
    called = called_by(prospect)
    name_act(session, f"change the next step of {called}", f"“{row.what}” is planned")


def plan_none(
    session: Session, prospect_id: int, reason: str, *, now: datetime
) -> None:
    """State that there is no next step, and why.

    Raises:
        Refused: the prospect was deleted, or no reason was given.
    """
    prospect = prospect_here(session, prospect_id)
    text = clean_line(reason)
    if not text:
        raise Refused("Say why there is no next step.")
    planned = select(Step).where(
        Step.prospect_id == prospect_id, Step.state == "planned"
    )
    for step in session.exec(planned).all():
        step.state, step.ended_at = "dropped", now
    prospect.no_step_reason = text
    called = called_by(prospect)
    name_act(
        session, f"plan no step with {called}", f"{called} has no next step: {text}"
    )
