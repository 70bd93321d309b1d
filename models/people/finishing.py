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


def finish_due(
    session: Session,
    done: Finished,
    *,
    now: datetime,
    happened_at: datetime | None = None,
) -> None:
    """Log the touch, keep the promise and end the step, all in one act.

    Args:
        happened_at: when they were touched, aware; None is now.

    Raises:
        Refused: nothing was done; the step or promise is not there any more; or as
            `log_touch` refuses.
    """
    if finish_what_stands(session, done, happened_at=happened_at or now, now=now):
        return
    if done.step_id is not None or done.promise_id is not None:
        raise Refused("This is not there any more.")
    raise Refused("Choose what came of it.")


def finish_what_stands(
    session: Session, done: Finished, *, happened_at: datetime, now: datetime
) -> bool:
    """Whether anything was done; a step or promise that ended before is passed over.

    Raises:
        Refused: as `log_touch` refuses.
    """
    promise = _open_promise(session, done)
    alike = () if promise is None else _steps_like(session, promise)
    if done.channel is not None:
        _touch(session, done, done.channel, happened_at, now)
    if promise is not None:
        keep_promise(session, promise.id, now=now)
    step = None if done.step_id is None else session.get(Step, done.step_id)
    ends = step is not None and step.state == "planned"
    if step is not None and ends:
        finish_step(session, step.id, now=now)
    for row in alike:
        if row.state == "planned":
            end_step(session, row, prospect_here(session, row.prospect_id), "done", now)
    return ends or promise is not None or done.channel is not None


def _open_promise(session: Session, done: Finished) -> Promise | None:
    if done.promise_id is None:
        return None
    promise = session.get(Promise, done.promise_id)
    return promise if promise is not None and promise.kept_at is None else None


def _touch(
    session: Session,
    done: Finished,
    channel: Channel,
    happened_at: datetime,
    now: datetime,
) -> None:
    log_touch(
        session,
        done.prospect_id,
        channel,
        happened_at=happened_at,
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


def _steps_like(session: Session, promise: Promise) -> Sequence[Step]:
    """The planned steps with the words of a promise of ours: they are the same work."""
    if promise.owed_by != "us":
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
    for step in _steps_like(session, promise):
        snooze_step(session, step.id, on, at)
