"""What came of somebody who was due: one at a time, or a whole sheet in one act."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session

from models.book.refusals import Refused
from models.book.session import name_act
from models.people.kinds import Channel, Outcome, PlantedBy
from models.people.next_steps import end_step
from models.people.planned import Planned
from models.people.promises import keep_promise
from models.people.prospects import prospect_here
from models.people.rows import Promise, Step
from models.people.touches import log_touch


@dataclass(frozen=True, slots=True)
class Result:
    """What came of one who was due.

    Attributes:
        channel: how they were touched; None where they were not, and a promise or
            a step is ended all the same.
        step_id: the step that it was, or None.
        promise_id: the promise that was kept by it, or None.
        next_step: what comes next, or None.
        planted_by: what proposed the next step, where it was taken as it is.
    """

    prospect_id: int
    channel: Channel | None
    outcome: Outcome | None
    note: str = ""
    step_id: int | None = None
    promise_id: int | None = None
    next_step: Planned | None = None
    planted_by: PlantedBy | None = None


def log_results(
    session: Session,
    results: Sequence[Result],
    *,
    happened_at: datetime,
    now: datetime,
) -> int:
    """How many results of a sheet were logged, all of them in one act.

    Args:
        happened_at: aware; on the day of the sheet.

    Raises:
        Refused: nothing was typed, or as `log_touch` refuses; then none is logged.
    """
    if not results:
        raise Refused("Type what came of at least one row.")
    many = "1 result" if len(results) == 1 else f"{len(results)} results"
    name_act(session, f"type back {many}", f"{many} typed back from paper")
    for result in results:
        log_result(session, result, happened_at=happened_at, now=now)
    return len(results)


def log_result(
    session: Session, result: Result, *, happened_at: datetime, now: datetime
) -> None:
    """Log the touch, and end the step and the promise that it was about.

    Raises:
        Refused: as `log_touch` refuses.
    """
    if result.channel is not None:
        _touch(session, result, result.channel, happened_at, now)
    step = None if result.step_id is None else session.get(Step, result.step_id)
    if step is not None and step.state == "planned":  # it was not the next one
        prospect = prospect_here(session, result.prospect_id)
        end_step(session, step, prospect, "done", now)
    promise = None
    if result.promise_id is not None:
        promise = session.get(Promise, result.promise_id)
    if promise is not None and promise.kept_at is None:
        keep_promise(session, promise.id, now=now)


def _touch(
    session: Session,
    result: Result,
    channel: Channel,
    happened_at: datetime,
    now: datetime,
) -> None:
    log_touch(
        session,
        result.prospect_id,
        channel,
        happened_at=happened_at,
        now=now,
        outcome=result.outcome,
        note=result.note,
        next_step=result.next_step,
        planted_by=result.planted_by,
        step_id=result.step_id,
    )
