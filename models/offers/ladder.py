"""The ladder of a sent offer: the follow-ups that it plants, until they answer."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from sqlmodel import Session

from models.book.moments import day_in
from models.book.refusals import Refused
from models.book.session import name_act, reader_of
from models.offers.drafts import offer_called, offer_here
from models.offers.kinds import OfferStatus
from models.offers.rows import Offer
from models.people.after_close.planted import drop_planted, holding, plant_step
from models.people.business_changes import zone_of
from models.people.contact_plan.plan import contact_plan
from models.people.contact_plan.sheets import ContactPlan
from models.people.contact_plan.working_days import cutoff, next_working_day
from models.people.kinds import Channel, PlantedBy
from models.people.next_steps import end_step, next_step_of
from models.people.planned import Planned
from models.people.prospects import called_by, prospect_here
from models.people.rows import Prospect


def plant_ladder(session: Session, offer: Offer, today: date, now: datetime) -> None:
    """Plan to ask about a sent offer on the days of the plan, and on its last one.

    Days before today are left out; of all gone by, the next working day is left.
    """
    prospect = prospect_here(session, offer.prospect_id)
    plan = contact_plan(reader_of(session))
    sent_on = today if offer.sent_at is None else _day(session, offer.sent_at)
    holder = holding(session, prospect)
    for step in _rungs(offer, sent_on, today, plan, holder):
        plant_step(session, prospect, step, PlantedBy.LADDER, now, offer_id=offer.id)


def _rungs(
    offer: Offer, sent_on: date, today: date, plan: ContactPlan, holder: int | None
) -> Iterator[Planned]:
    called = offer_called(offer)
    last = _last_day(offer, today, plan, holder)
    days = sorted(
        {
            next_working_day(sent_on + timedelta(days=many), plan, holder)
            for many in plan.work.ladder
        }
    )
    days = [day for day in days if day >= today and (last is None or day < last)]
    if not days and last is None:
        days = [next_working_day(today, plan, holder)]
    for place, day in enumerate(days):
        is_fresh = place == 0 and sent_on == today
        what = f"Did {called} arrive?" if is_fresh else f"Any questions about {called}?"
        yield Planned(Channel.CALL, what, day)
    if last is not None:
        yield Planned(Channel.CALL, f"{called} ends soon: yes or no?", last)


def _last_day(
    offer: Offer, today: date, plan: ContactPlan, holder: int | None
) -> date | None:
    """The last working day on which they can say yes; None where it ends on no day."""
    if offer.valid_until is None or offer.valid_until < today:
        return None
    return max(today, cutoff(offer.valid_until, plan, holder))


def end_ladder(session: Session, offer: Offer, now: datetime) -> None:
    """Drop what is still planned to follow up this offer."""
    prospect = session.get(Prospect, offer.prospect_id)
    assert prospect is not None, "an offer belongs to a prospect"
    kinds = (PlantedBy.LADDER,)
    drop_planted(session, prospect, kinds, now, offer_id=offer.id)


def finish_writing(session: Session, prospect: Prospect, now: datetime) -> None:
    """Mark the next step as done where it was to send them an offer."""
    step = next_step_of(session, prospect.id)
    if step is not None and step.channel is Channel.OFFER:
        end_step(session, step, prospect, "done", now)


def follow_up_offer(session: Session, offer_id: int, *, now: datetime) -> None:
    """Plant the ladder of an open offer anew, from today on.

    Raises:
        Refused: the offer is not waiting for an answer, or the prospect was deleted.
    """
    offer = offer_here(session, offer_id)
    if offer.status is not OfferStatus.SENT:
        raise Refused("This offer is not waiting for an answer.")
    called = called_by(prospect_here(session, offer.prospect_id))
    end_ladder(session, offer, now)
    plant_ladder(session, offer, day_in(now, zone_of(session)), now)
    name_act(
        session,
        f"follow up {offer.number}",
        f"{offer.number} to {called} is followed up",
    )


def _day(session: Session, moment: datetime) -> date:
    return day_in(moment, zone_of(session))
