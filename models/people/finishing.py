"""Finishing what is due in one act: a touch, a promise kept, a step done or put off."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

from sqlmodel import Session, select

from models.book.refusals import Refused
from models.book.session import name_act
from models.people.kinds import Channel, Outcome, PlantedBy
from models.people.next_steps import end_step, finish_step, plan_step, snooze_step
from models.people.planned import Planned
from models.people.promises import keep_promise
from models.people.prospects import called_by, prospect_here
from models.people.rows import Promise, Step
from models.people.touches import log_touch


@dataclass(frozen=True, slots=True)
class Finished:
    """What was done about somebody who was due.

    Attributes:
        step_id: the planned step that it was, or None.
        promise_id: the promise that it was, or None.
        channel: how they were touched; None where they were not.
        next_step: what comes next.
        planted_by: what proposed the next step, where it was taken as it is.
    """

    prospect_id: int
    step_id: int | None = None
    promise_id: int | None = None
    channel: Channel | None = None
    outcome: Outcome | None = None
    note: str = ""
    next_step: Planned | None = None
    planted_by: PlantedBy | None = None


def finish_due(session: Session, done: Finished, *, now: datetime) -> None:
    """Log the touch, keep the promise and end the step, all in one act.

    Raises:
        Refused: nothing was done; the step or promise is not there any more; or as
            `log_touch` refuses.
    """
    if done.channel is not None:
        _touch(session, done, done.channel, now)
    if done.promise_id is not None:
        keep_promise(session, done.promise_id, now=now)
        for step in _steps_like(session, done.promise_id):
            end_step(
                session, step, prospect_here(session, step.prospect_id), "done", now
            )
    elif done.channel is None:
        if done.step_id is None:
            raise Refused("Choose what came of it.")
        finish_step(session, done.step_id, now=now)


def _touch(session: Session, done: Finished, channel: Channel, now: datetime) -> None:
    log_touch(
        session,
        done.prospect_id,
        channel,
        happened_at=now,
        now=now,
        outcome=done.outcome,
        note=done.note,
        next_step=done.next_step,
        planted_by=done.planted_by,
        step_id=done.step_id,
    )


def put_off(
    session: Session,
    due: Finished,
    on: date,
    at: time | None = None,
    *,
    now: datetime,
) -> None:
    """Put what is due off to another day; without step or promise one is planned.

    Args:
        due: `next_step` says what to plan where there is no step yet.

    Raises:
        Refused: the step or promise is not there any more, or they asked not to be
            contacted so.
    """
    if due.promise_id is not None:
        _put_off_promise(session, due.promise_id, on, at)
    elif due.step_id is not None:
        snooze_step(session, due.step_id, on, at)
    elif due.next_step is not None:
        step = Planned(due.next_step.channel, due.next_step.what, on, at)
        called = called_by(prospect_here(session, due.prospect_id))
        name_act(session, f"put off {called}", f"{called} was put off")
        plan_step(session, due.prospect_id, step, now=now)


def _steps_like(session: Session, promise_id: int) -> Sequence[Step]:
    """The planned steps with the words of a promise of ours: they are the same work."""
    promise = session.get(Promise, promise_id)
    if promise is None or promise.owed_by != "us":
        return ()
    planned = select(Step).where(
        Step.prospect_id == promise.prospect_id, Step.state == "planned"
    )
    words = promise.what.strip().lower()
    found = session.exec(planned).all()
    return [step for step in found if step.what.strip().lower() == words]


def _put_off_promise(
    session: Session, promise_id: int, on: date, at: time | None
) -> None:
    promise = session.get(Promise, promise_id)
    if promise is None:
        raise Refused("This promise is not there any more.")
    promise.due_on = on
    called = called_by(prospect_here(session, promise.prospect_id))
    name_act(
        session,
        f"put off a promise with {called}",
        f"“{promise.what}” was put off",
    )
    for step in _steps_like(session, promise_id):
        snooze_step(session, step.id, on, at)
