"""Logging touches: what was done, what came of it, and what comes next."""

from collections.abc import Sequence
from datetime import datetime

from sqlmodel import Session, select

from models.book.moments import day_in
from models.book.refusals import Refused
from models.book.session import name_act, reader_of, worn_by
from models.book.text import clean_line, clean_text
from models.people.after_close.planted import drop_planted
from models.people.after_close.untouched import pull_up
from models.people.blocks import refuse_blocked
from models.people.business_changes import refuse_future, zone_of
from models.people.kinds import Channel, Direction, Outcome, PlantedBy, Side, Tier
from models.people.next_steps import end_step, new_step, next_step_of
from models.people.planned import Planned, Promised
from models.people.planting import plant
from models.people.promises import new_promise
from models.people.prospects import (
    acting_member,
    add_prospect,
    called_by,
    prospect_here,
)
from models.people.rows import Campaign, Prospect, Step, Touch

MINUTES_LIMIT = 1440


def log_touch(
    session: Session,
    prospect_id: int,
    channel: Channel,
    *,
    happened_at: datetime,
    now: datetime,
    direction: Direction = Direction.OUT,
    outcome: Outcome | None = None,
    side: Side | None = None,
    minutes: int = 0,
    note: str = "",
    campaign: str = "",
    next_step: Planned | None = None,
    planted_by: PlantedBy | None = None,
    promises: Sequence[Promised] = (),
    step_id: int | None = None,
) -> int:
    """The id of the touch, logged with its promises and its next step in one act.

    A due step, or one of the same channel, is done by it; a step given replaces the
    next one. Where the touch says which step it was, that one is done and no other.

    Args:
        happened_at: aware, not after now, not before 1900.
        side: where the channel does not decide it, the hat worn.
        minutes: 0 to 1440.
        campaign: its word, with or without #; an unknown one makes a bare campaign.
        planted_by: what proposed the next step, where it was taken over as it was.
        step_id: the planned step that it was; None lets the rule above say it.

    Raises:
        Refused: the prospect was deleted, the moment is in the future or before 1900,
            the minutes are out of range, the next step has a time and no day, or they
            asked not to be contacted so; what came from them passes.
    """
    prospect = prospect_here(session, prospect_id)
    refuse_future(happened_at, now)
    if not 0 <= minutes <= MINUTES_LIMIT:
        raise Refused("A touch takes from 0 to 1440 minutes.")
    inbound = direction is Direction.IN
    if not inbound:
        refuse_blocked(session, prospect_id, channel)
    touch = Touch(
        prospect_id=prospect.id,
        happened_at=happened_at,
        local_day=day_in(happened_at, zone_of(session)),
        channel=channel,
        side=side or channel.side or Side(worn_by(session).hat),
        direction=direction,
        outcome=outcome,
        answered=inbound or (outcome is not None and outcome.is_answer),
        minutes=minutes,
        note=clean_text(note),
        campaign_id=_campaign(session, campaign),
        member_id=acting_member(session),
        created_at=now,
    )
    _end_step(session, prospect, touch, step_id, now, replaced=next_step is not None)
    if next_step is not None:
        row = new_step(session, prospect, next_step, now)
        if planted_by is not None:
            plant(session, row, planted_by)
    if touch.answered:
        _end_ladders(session, prospect, touch, now)
    session.add(touch)
    for promise in promises:
        new_promise(session, prospect, promise, touch.local_day)
    called = called_by(prospect)
    name_act(
        session,
        f"log {channel.label.lower()} with {called}",
        f"{channel.label} with {called} was logged{_then(next_step, planted_by)}",
    )
    return touch.id


def _then(step: Planned | None, planted_by: PlantedBy | None) -> str:
    """What was planned with it that nobody typed."""
    if step is None or planted_by is None:
        return ""
    day = f" on {step.on:%a} {step.on.day} {step.on:%b}" if step.on else ""
    return f"; next is {step.what}{day}"


def _end_step(
    session: Session,
    prospect: Prospect,
    touch: Touch,
    step_id: int | None,
    now: datetime,
    *,
    replaced: bool,
) -> None:
    """End the step that the touch was, or the next one that another replaces."""
    said = None if step_id is None else session.get(Step, step_id)
    mine = said is not None and said.prospect_id == prospect.id
    if said is not None and mine and said.state == "planned":
        said.done_touch_id = touch.id
        end_step(session, said, prospect, "done", now)
        return
    ends = _done_by(session, touch)
    current = next_step_of(session, prospect.id) if ends or replaced else None
    if current is not None:
        current.done_touch_id = touch.id if ends else None
        end_step(session, current, prospect, "done" if ends else "dropped", now)


def _done_by(session: Session, touch: Touch) -> bool:
    """Whether the next step is due, or of the touch's channel.

    Asked in plain SQL, for a step that stays as it is need not be loaded.
    """
    session.flush()
    row = reader_of(session).one(
        "SELECT 1 FROM standing WHERE prospect_id = :id AND next_step_id IS NOT NULL"
        " AND (next_on IS NULL OR next_on <= :day OR next_channel = :channel)",
        id=touch.prospect_id,
        day=touch.local_day.isoformat(),
        channel=touch.channel.value,
    )
    return row is not None


def _campaign(session: Session, word: str) -> int | None:
    bare = clean_line(word).lstrip("#").casefold()
    if not bare:
        return None
    campaign = session.exec(select(Campaign).where(Campaign.word == bare)).one_or_none()
    if campaign is None:
        campaign = Campaign(word=bare, name=bare.capitalize())
        session.add(campaign)
        session.flush()
    return campaign.id


def log_touch_with_newcomer(
    session: Session,
    name: str,
    channel: Channel,
    *,
    happened_at: datetime,
    now: datetime,
    company: str = "",
    tier: Tier = Tier.COLD,
    direction: Direction = Direction.OUT,
    outcome: Outcome | None = None,
    side: Side | None = None,
    minutes: int = 0,
    note: str = "",
    campaign: str = "",
    next_step: Planned | None = None,
    planted_by: PlantedBy | None = None,
    promises: Sequence[Promised] = (),
) -> int:
    """The id of a prospect who is added and touched in one act.

    Raises:
        Refused: as `add_prospect` and `log_touch` refuse.
    """
    name_act(
        session,
        f"add {clean_line(name)} with a touch",
        f"{clean_line(name)} was added and the {channel.label.lower()} logged",
    )
    prospect_id = add_prospect(session, name, now=now, company=company, tier=tier)
    log_touch(
        session,
        prospect_id,
        channel,
        happened_at=happened_at,
        now=now,
        direction=direction,
        outcome=outcome,
        side=side,
        minutes=minutes,
        note=note,
        campaign=campaign,
        next_step=next_step,
        planted_by=planted_by,
        promises=promises,
    )
    return prospect_id


def _end_ladders(
    session: Session, prospect: Prospect, touch: Touch, now: datetime
) -> None:
    """Drop the ladders of offers that an answer ends: those that stood by then."""
    kinds = (PlantedBy.LADDER,)
    drop_planted(session, prospect, kinds, now, by=touch.happened_at)


def change_touch(
    session: Session,
    touch_id: int,
    *,
    now: datetime,
    note: str | None = None,
    minutes: int | None = None,
    outcome: Outcome | None = None,
) -> None:
    """Correct a touch; what is left out stays. An answer ends the ladders of offers.

    Raises:
        Refused: it is gone, or the minutes are out of range.
    """
    touch = session.get(Touch, touch_id)
    if touch is None:
        raise Refused("This touch is not there any more.")
    prospect = prospect_here(session, touch.prospect_id)
    if note is not None:
        touch.note = clean_text(note)
    if minutes is not None:
        if not 0 <= minutes <= MINUTES_LIMIT:
            raise Refused("A touch takes from 0 to 1440 minutes.")
        touch.minutes = minutes
    if outcome is not None:
        touch.outcome = outcome
        touch.answered = outcome.is_answer or touch.direction is Direction.IN
        if touch.answered:
            _end_ladders(session, prospect, touch, now)
    called = called_by(prospect)
    name_act(session, f"change a touch with {called}", "The touch was changed")


def drop_touch(session: Session, touch_id: int) -> None:
    """Remove a touch that was logged by mistake, with the step that it planted.

    The step that it had done is planned again.

    Raises:
        Refused: it is gone already.
    """
    touch = session.get(Touch, touch_id)
    if touch is None:
        raise Refused("This touch is not there any more.")
    prospect = prospect_here(session, touch.prospect_id)
    called = called_by(prospect)
    session.delete(touch)
    session.flush()
    pull_up(session, prospect, touch)
    name_act(session, f"remove a touch with {called}", "The touch was removed")
