"""Repairing what a check-up found: each contradiction by one act."""

from collections.abc import Callable
from datetime import date, datetime

from sqlmodel import Session

from models.book.moments import day_in
from models.book.refusals import Refused
from models.book.session import name_act, reader_of
from models.offers.answers import decline_offer
from models.offers.ladder import follow_up_offer
from models.people.after_close.planted import plant_step, working_day
from models.people.business_changes import zone_of
from models.people.check_up.kinds import Contradiction, Kind
from models.people.coming_back import bring_back
from models.people.contact_plan.plan import contact_plan, own_rhythm
from models.people.kinds import Channel, PlantedBy, Tier
from models.people.next_steps import end_step, next_step_of, snooze_step
from models.people.planned import Planned
from models.people.prospects import called_by, prospect_here
from models.people.rows import Promise, Prospect, Step
from models.people.tiers import move_to_tier, say_why
from models.people.today.by_rhythm import RhythmDue
from models.people.today.next_touch import NextTouch, next_touches

Repair = Callable[[Session, Contradiction, datetime], None]


def repair(
    session: Session, found: Contradiction, *, now: datetime, choice: str = ""
) -> None:
    """Do about a contradiction what its kind says.

    Args:
        choice: the word of one of `found.choices`, where there are some.

    Raises:
        Refused: it was repaired already, or nothing was chosen.
    """
    called = called_by(prospect_here(session, found.prospect_id))
    remedy = found.kind.remedy
    name_act(session, f"repair {called}", f"{called}: {remedy[0].lower()}{remedy[1:]}")
    if found.choices:
        if choice not in dict(found.choices):
            raise Refused("Say why first.")
        say_why(session, found.prospect_id, choice, now=now)
        return
    _REPAIRS[found.kind](session, found, now)


def _keep_today(session: Session, found: Contradiction, now: datetime) -> None:
    promise = session.get(Promise, found.key_id)
    if promise is None or promise.kept_at is not None:
        raise Refused("This promise is kept already.")
    promise.due_on = day_in(now, zone_of(session))


def _plan_today(session: Session, found: Contradiction, now: datetime) -> None:
    step = next_step_of(session, found.prospect_id)
    prospect = prospect_here(session, found.prospect_id)
    on = working_day(session, prospect, day_in(now, zone_of(session)))
    if step is not None:
        snooze_step(session, step.id, on)
        return
    _plant_next(session, prospect, on, now)


def _plan_next(session: Session, found: Contradiction, now: datetime) -> None:
    prospect = prospect_here(session, found.prospect_id)
    if next_step_of(session, prospect.id) is not None:
        raise Refused("Something is planned already.")
    on = working_day(session, prospect, day_in(now, zone_of(session)))
    _plant_next(session, prospect, on, now)


def _plant_next(session: Session, prospect: Prospect, on: date, now: datetime) -> None:
    touch = _proposed(session, prospect, on)
    step = Planned(Channel.CALL, "Get in touch", on)
    if touch is not None:
        step = Planned(touch.channel, touch.what, on)
    plant_step(session, prospect, step, PlantedBy.PLAN, now)


def _proposed(session: Session, prospect: Prospect, today: date) -> NextTouch | None:
    reader = reader_of(session)
    row = reader.one(
        "SELECT last_touch_on, silent_since FROM standing WHERE prospect_id = :id",
        id=prospect.id,
    )
    last, silent = row or (None, None)
    due = RhythmDue(
        prospect.id,
        prospect.tier.value,
        0,
        prospect.holder_id or 0,
        own_rhythm(reader, prospect.id),
        last,
        silent,
    )
    found = next_touches(reader, contact_plan(reader), [due], today)
    return found.get(prospect.id)


def _ask_today(session: Session, found: Contradiction, now: datetime) -> None:
    prospect = prospect_here(session, found.prospect_id)
    promise = session.get(Promise, found.key_id)
    if promise is None or promise.kept_at is not None:
        raise Refused("This promise is kept already.")
    on = working_day(session, prospect, day_in(now, zone_of(session)))
    step = Planned(Channel.CALL, f"Ask for ‘{promise.what}’", on)
    plant_step(session, prospect, step, PlantedBy.PLAN, now)


def _follow_up(session: Session, found: Contradiction, now: datetime) -> None:
    follow_up_offer(session, found.key_id, now=now)


def _decline(session: Session, found: Contradiction, now: datetime) -> None:
    decline_offer(session, found.key_id, now=now)


def _drop_step(session: Session, found: Contradiction, now: datetime) -> None:
    step = session.get(Step, found.key_id)
    if step is None or step.state != "planned":
        raise Refused("This step is not planned any more.")
    end_step(session, step, prospect_here(session, found.prospect_id), "dropped", now)


def _put_on_today(session: Session, found: Contradiction, now: datetime) -> None:
    prospect = prospect_here(session, found.prospect_id)
    on = working_day(session, prospect, day_in(now, zone_of(session)))
    snooze_step(session, found.key_id, on)


def _back_to_warm(session: Session, found: Contradiction, now: datetime) -> None:
    move_to_tier(session, [found.prospect_id], Tier.WARM, now=now)


def _bring_back(session: Session, found: Contradiction, now: datetime) -> None:
    bring_back(session, found.prospect_id, now=now)


_REPAIRS: dict[Kind, Repair] = {
    Kind.PROMISE_LATE: _keep_today,
    Kind.HOT_UNTOUCHED: _plan_today,
    Kind.BATON_UNTOUCHED: _plan_today,
    Kind.OFFER_ALONE: _follow_up,
    Kind.LOST_WITH_OFFER: _decline,
    Kind.BLOCKED_STEP: _drop_step,
    Kind.STEP_LATE: _put_on_today,
    Kind.NO_STEP: _plan_next,
    Kind.THEY_OWE: _ask_today,
    Kind.NO_EVIDENCE: _back_to_warm,
    Kind.REVISIT_PASSED: _bring_back,
}
