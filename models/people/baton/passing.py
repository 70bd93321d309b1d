"""Offering the baton: to a partner, to the other hat, or to oneself on a later day."""

from datetime import date, datetime

from sqlmodel import Session

from models.book.moments import day_in, moment_of
from models.book.refusals import Refused
from models.book.session import name_act, reader_of, worn_by
from models.book.text import clean_line, clean_text
from models.people.baton.brief import Brief
from models.people.baton.clocks import lapses_at
from models.people.baton.passes import Holder, holder_of, open_pass_of
from models.people.blocks import refuse_blocked
from models.people.business_changes import zone_of
from models.people.kinds import PassState, Side
from models.people.next_steps import WHAT_LIMIT
from models.people.plan_rows import BatonPass
from models.people.prospects import acting_member, called_by, prospect_here
from models.people.rows import Member, Prospect

NOTHING_OFFERED = "Nothing was offered."


def offer_baton(
    session: Session,
    prospect_id: int,
    to_id: int,
    brief: Brief,
    *,
    now: datetime,
    to_hat: Side | None = None,
) -> int:
    """The id of a pass offered to a member; the holder stays until it is taken.

    Args:
        to_id: another member, or the holder where `to_hat` is the other hat.
        to_hat: the hat in which it is taken; the one they wear, sales if both.

    Raises:
        Refused: the prospect was deleted, is offered already or is held by them in
            this hat, the member is away or does not wear the hat, nothing says why
            now, or the first step goes by a way that was refused.
    """
    prospect, giver = _held(session, prospect_id, now)
    taker = member_here(session, to_id)
    hat = _hat_worn(taker, to_hat or _own_hat(taker))
    if giver.id == to_id and Side(giver.hat) is hat:
        raise Refused(
            f"{taker.name} holds {called_by(prospect)} already. Pass to somebody"
            " else, to the other hat, or to a later day."
        )
    row = _new_pass(session, prospect, giver, (taker, hat), brief, now, None)
    called = called_by(prospect)
    name_act(
        session,
        f"offer {called} to {taker.name}",
        f"The baton for {called} is offered to {taker.name}",
    )
    return row.id


def pass_to_self(
    session: Session,
    prospect_id: int,
    brief: Brief,
    *,
    on: date,
    now: datetime,
    hat: Side | None = None,
) -> int:
    """The id of a pass that the holder is offered on a later day.

    Args:
        on: the day, where the business is; today only into the other hat.
        hat: in which it is taken; the one in which it is held where left out.

    Raises:
        Refused: the day is not to come, or as `offer_baton` refuses.
    """
    prospect, giver = _held(session, prospect_id, now)
    holder = member_here(session, giver.id)
    into = _hat_worn(holder, hat or Side(giver.hat))
    today = day_in(now, zone_of(session))
    if on < today or (on == today and into is Side(giver.hat)):
        raise Refused("Later is a day after today. Say which one.")
    row = _new_pass(session, prospect, giver, (holder, into), brief, now, on)
    called = called_by(prospect)
    name_act(
        session,
        f"pass {called} to a later day",
        f"The baton for {called} comes to {holder.name} on {on:%a} {on.day} {on:%b}",
    )
    return row.id


def _let_lapse(session: Session, pass_id: int) -> None:
    """End an offer that nobody took in time, before another one is made."""
    row = session.get_one(BatonPass, pass_id)
    row.state, row.ended_at = PassState.LAPSED, row.lapses_at
    session.flush()


def _held(session: Session, prospect_id: int, now: datetime) -> tuple[Prospect, Holder]:
    """The prospect, free to be passed, and who holds it in which hat."""
    prospect = prospect_here(session, prospect_id)
    session.flush()
    reader = reader_of(session)
    offered = open_pass_of(reader, prospect_id)
    if offered is not None and moment_of(offered.lapses_at) <= now:
        _let_lapse(session, offered.id)
    elif offered is not None:
        raise Refused(
            f"{called_by(prospect)} is offered to {offered.to_name} already."
            " Withdraw that first."
        )
    holder = holder_of(reader, prospect_id)
    assert holder is not None, "a book has a member"
    if holder.id == acting_member(session):
        worn = Side(worn_by(session).hat)
        member = session.get(Member, holder.id)
        if member is not None and _wears(member, worn):
            holder = holder._replace(hat=worn.value)
    return prospect, holder


def _new_pass(
    session: Session,
    prospect: Prospect,
    giver: Holder,
    to: tuple[Member, Side],
    brief: Brief,
    now: datetime,
    starts_on: date | None,
) -> BatonPass:
    taker, hat = to
    why_now = clean_line(brief.why_now)
    if not why_now:
        raise Refused("Say why now, in a few words.")
    first = brief.first
    if first is not None:
        refuse_blocked(session, prospect.id, first.channel, kept=NOTHING_OFFERED)
    row = BatonPass(
        prospect_id=prospect.id,
        from_id=giver.id,
        to_id=taker.id,
        from_hat=Side(giver.hat),
        to_hat=hat,
        why_now=why_now,
        promised=clean_text(brief.promised),
        not_to_say=clean_text(brief.not_to_say),
        first_channel=None if first is None else first.channel,
        first_what="" if first is None else clean_line(first.what)[:WHAT_LIMIT],
        first_on=None if first is None else first.on,
        starts_on=starts_on,
        offered_at=now,
        lapses_at=lapses_at(reader_of(session), now, taker.id, starts_on),
    )
    session.add(row)
    return row


def member_here(session: Session, member_id: int) -> Member:
    """The member, who must work here.

    Raises:
        Refused: there is none such any more.
    """
    member = session.get(Member, member_id)
    if member is None or not member.active:
        raise Refused("This member does not work here any more.")
    return member


def _hat_worn(member: Member, hat: Side) -> Side:
    if not _wears(member, hat):
        raise Refused(f"{member.name} does not wear the {hat.value} hat.")
    return hat


def _wears(member: Member, hat: Side) -> bool:
    return member.wears_sales if hat is Side.SALES else member.wears_marketing


def _own_hat(member: Member) -> Side:
    return Side.SALES if member.wears_sales else Side.MARKETING
