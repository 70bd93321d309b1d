"""What becomes of an offered baton: taken, returned, withdrawn, or lapsed back.

The one who gives holds the prospect until the other takes it, so there is exactly one
holder at any moment.
"""

from datetime import datetime

from sqlmodel import Session

from models.book.moments import day_in
from models.book.refusals import Refused
from models.book.session import name_act, reader_of
from models.book.text import clean_text
from models.people.baton.brief import ReturnReason
from models.people.baton.passes import holder_of, run_out
from models.people.baton.passing import member_here
from models.people.business_changes import zone_of
from models.people.kinds import PassState, PlantedBy
from models.people.next_steps import new_step
from models.people.plan_rows import BatonPass, Planting
from models.people.planned import Planned
from models.people.prospects import called_by, prospect_here
from models.people.rows import Prospect
from models.people.wall import wall_before


def accept_baton(session: Session, pass_id: int, *, now: datetime) -> None:
    """Let the one it was offered to hold the prospect; the first step is planned.

    Raises:
        Refused: it is not offered any more, it has lapsed, its day is to come, the
            prospect was deleted, or the member works here no more.
    """
    row = _offered(session, pass_id)
    prospect = prospect_here(session, row.prospect_id)
    taker = member_here(session, row.to_id)
    if row.lapses_at <= now:
        raise Refused(
            f"This baton has lapsed. {_holder_name(session, prospect)} holds"
            f" {called_by(prospect)}; ask for it again."
        )
    if row.starts_on is not None and day_in(now, zone_of(session)) < row.starts_on:
        raise Refused("This pass is for a later day. Withdraw it to go on now.")
    row.state, row.ended_at = PassState.ACCEPTED, now
    prospect.holder_id = taker.id
    _plan_first(session, row, prospect, now)
    called = called_by(prospect)
    name_act(
        session,
        f"accept the baton for {called}",
        f"{taker.name} holds {called} now",
    )


def return_baton(
    session: Session,
    pass_id: int,
    reason: ReturnReason,
    note: str = "",
    *,
    now: datetime,
) -> None:
    """Give an offered baton back with a reason that is counted.

    Raises:
        Refused: it is not offered any more.
    """
    row = _offered(session, pass_id)
    row.state, row.ended_at = PassState.RETURNED, now
    row.reason, row.reason_note = reason.value, clean_text(note)
    called, keeps = _called_and_holder(session, row)
    name_act(
        session,
        f"return the baton for {called}",
        f"The baton for {called} went back; {keeps} keeps it",
    )


def withdraw_baton(session: Session, pass_id: int, *, now: datetime) -> None:
    """Take back an offer that nobody took yet.

    Raises:
        Refused: it is not offered any more.
    """
    row = _offered(session, pass_id)
    row.state, row.ended_at = PassState.WITHDRAWN, now
    called, keeps = _called_and_holder(session, row)
    name_act(
        session,
        f"withdraw the baton for {called}",
        f"The offer was withdrawn; {keeps} keeps {called}",
    )


def lapse_batons(session: Session, *, now: datetime) -> int:
    """How many offered batons lapsed back because nobody took them in time.

    Nobody did it, so nobody undoes it: the baton is offered again instead.
    """
    late = run_out(reader_of(session), now=now)
    rows = [session.get_one(BatonPass, passed.id) for passed in late]
    for row in rows:
        row.state, row.ended_at = PassState.LAPSED, row.lapses_at
    if len(rows) == 1:
        called, keeps = _called_and_holder(session, rows[0])
        said = f"Nobody took the baton for {called} in time; {keeps} keeps it"
        name_act(session, f"let the baton for {called} lapse", said, final=True)
    elif late:
        several = f"{len(late)} batons"
        said = f"{several} were not taken in time and lapsed back"
        name_act(session, f"let {several} lapse", said, final=True)
    return len(late)


def _plan_first(
    session: Session, row: BatonPass, prospect: Prospect, now: datetime
) -> None:
    """Plan what the brief asks for, unless they refused that way meanwhile."""
    if row.first_channel is None:
        return
    session.flush()
    if wall_before(reader_of(session), prospect.id, row.first_channel) is not None:
        return
    first = Planned(row.first_channel, row.first_what, row.first_on)
    step = new_step(session, prospect, first, now, why=row.why_now)
    step.side = row.first_channel.side or row.to_hat
    session.flush()
    session.add(
        Planting(prospect_id=prospect.id, step_id=step.id, planted_by=PlantedBy.BATON)
    )


def _offered(session: Session, pass_id: int) -> BatonPass:
    row = session.get(BatonPass, pass_id)
    if row is None or row.state is not PassState.OFFERED:
        raise Refused("This baton is not offered any more.")
    return row


def _holder_name(session: Session, prospect: Prospect) -> str:
    session.flush()
    holder = holder_of(reader_of(session), prospect.id)
    return holder.name if holder else ""


def _called_and_holder(session: Session, row: BatonPass) -> tuple[str, str]:
    """What the prospect is called, and who keeps it; also one in the bin."""
    prospect = session.get(Prospect, row.prospect_id)
    assert prospect is not None, "a pass belongs to a prospect"
    return called_by(prospect), _holder_name(session, prospect)
