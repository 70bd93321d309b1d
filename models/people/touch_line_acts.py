"""What a read touch line does to the book, the same for the bar and the command."""

from datetime import UTC, date, datetime, time

from sqlmodel import Session

from models.book.moments import zone_named
from models.book.refusals import Refused
from models.book.session import name_act
from models.people.business_changes import zone_of
from models.people.contact_plan.story import Proposal
from models.people.kinds import Channel
from models.people.next_steps import plan_step
from models.people.promises import add_promise
from models.people.prospects import add_prospect
from models.people.touch_line.line import TouchLine
from models.people.touches import log_touch

_MIDDAY = time(12)


def do_touch_line(
    session: Session,
    line: TouchLine,
    *,
    now: datetime,
    prospect_id: int | None = None,
    follows: Proposal | None = None,
) -> int:
    """The id of the person, once all that the line says is done in one act.

    A line that tells of a touch logs it with its step and promises; one that only
    plans or promises does that. A newcomer is added to Cold.

    Args:
        prospect_id: who is meant, where the line leaves a choice.
        follows: what the plan proposes after the touch and was shown; it is planned
            unless the line itself says what comes next.

    Raises:
        Refused: the line does not say who, or not what; or as the operations refuse.
    """
    _refuse_nothing(line)
    who = prospect_id if prospect_id is not None else _who(session, line, now)
    if line.channel is not None or line.outcome is not None:
        _log(session, line, who, now, follows)
        return who
    if line.step is not None:
        plan_step(session, who, line.step, now=now)
    for promise in line.promises:
        add_promise(session, who, promise, now=now)
    return who


def _refuse_nothing(line: TouchLine) -> None:
    touched = line.channel is not None or line.outcome is not None
    if not (touched or line.step is not None or line.promises):
        raise Refused(
            "The line does not say what was done. Write for example:"
            " called Colm vm, fri 10 call back, 15m."
        )


def _who(session: Session, line: TouchLine, now: datetime) -> int:
    if len(line.people) > 1:
        raise Refused("Several people can be meant. Say which.")
    if line.people:
        return line.people[0]
    if not line.newcomer:
        raise Refused("The line does not say who was touched. Add a name.")
    name_act(
        session,
        f"add {line.newcomer} with a touch",
        f"{line.newcomer} was added with a touch",
    )
    return add_prospect(session, line.newcomer, company=line.newcomer_company, now=now)


def _log(
    session: Session,
    line: TouchLine,
    prospect_id: int,
    now: datetime,
    follows: Proposal | None,
) -> None:
    takes = follows if line.step is None else None
    log_touch(
        session,
        prospect_id,
        line.channel or Channel.CALL,
        happened_at=happened_at(line, now, zone_of(session)),
        now=now,
        direction=line.direction,
        outcome=line.outcome,
        minutes=line.minutes or 0,
        note=line.note,
        campaign=line.campaign,
        next_step=takes.step if takes else line.step,
        planted_by=takes.planted_by if takes else None,
        promises=line.promises,
    )


def happened_at(line: TouchLine, now: datetime, zone: str) -> datetime:
    """The UTC moment of the touch: as it was said, at midday of a day before, or now.

    Args:
        zone: where the business is, whose days and times the line speaks of.
    """
    if line.happened_on is None and line.happened_at is None:
        return now
    here = zone_named(zone)
    today: date = now.astimezone(here).date()
    day = line.happened_on or today
    if line.happened_at is None and day == today:
        return now
    local = datetime.combine(day, line.happened_at or _MIDDAY, here)
    return local.astimezone(UTC)
