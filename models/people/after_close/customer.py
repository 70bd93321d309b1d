"""What a change of tier brings: a customer's touches, an end to what was planned."""

from collections.abc import Collection
from datetime import datetime, timedelta

from sqlmodel import Session

from models.book.moments import day_in, stored
from models.book.session import connection_of, reader_of
from models.people.after_close.planted import holding, plant_step
from models.people.business_changes import zone_of
from models.people.contact_plan.plan import contact_plan
from models.people.contact_plan.working_days import next_working_day
from models.people.kinds import OPEN_TIERS, PlantedBy, Tier
from models.people.planned import Planned
from models.people.prospects import NOT_PLANNED_YET
from models.people.rows import Prospect

TOWARDS_IT = (PlantedBy.PLAN, PlantedBy.RULE, PlantedBy.LADDER)
AFTER_IT = (PlantedBy.CUSTOMER, PlantedBy.REVISIT)
MOST = 200
"""Above so many at once they are customers of old, whom nobody thanks now."""

_DROP = """
UPDATE step SET state = 'dropped', ended_at = :now
WHERE state = 'planned' AND id IN (SELECT step_id FROM planting
    WHERE prospect_id IN ({ids}) AND planted_by IN ({kinds}))
"""
_SAY_SO = """
UPDATE prospect SET no_step_reason = :reason, version = version + 1
WHERE id IN ({ids}) AND no_step_reason = '' AND NOT EXISTS (SELECT 1 FROM step
    WHERE prospect_id = prospect.id AND state = 'planned')
"""


def follow_tier(
    session: Session, prospect_ids: Collection[int], tier: Tier, now: datetime
) -> None:
    """Plan the touches of a customer when the prospects have come to Won.

    What the plan, a rule or an offer had planned towards a close goes with the close;
    what a close had planned goes when it is over. From one open tier to another only
    what the list of the former tier had planned goes. What the user planned stays.
    """
    session.flush()
    former = (PlantedBy.PLAN,) if tier in OPEN_TIERS else TOWARDS_IT
    _drop(session, prospect_ids, (*AFTER_IT, *former), now)
    if tier is Tier.WON and len(prospect_ids) <= MOST:
        _plant_order(session, prospect_ids, now)


def _drop(
    session: Session,
    prospect_ids: Collection[int],
    kinds: Collection[PlantedBy],
    now: datetime,
) -> None:
    db = connection_of(session)
    ids = ",".join(str(int(key)) for key in prospect_ids)
    words = ",".join(f"'{kind.value}'" for kind in kinds)
    dropped = db.execute(_DROP.format(ids=ids, kinds=words), {"now": stored(now)})
    if dropped.rowcount:
        db.execute(_SAY_SO.format(ids=ids), {"reason": NOT_PLANNED_YET})
        session.expire_all()


def _plant_order(
    session: Session, prospect_ids: Collection[int], now: datetime
) -> None:
    plan = contact_plan(reader_of(session))
    today = day_in(now, zone_of(session))
    for key in prospect_ids:
        prospect = session.get(Prospect, key)
        assert prospect is not None, "who was moved is there"
        holder = holding(session, prospect)
        for touch in plan.tiers[Tier.WON].order:
            day = today + timedelta(days=touch.day)
            on = next_working_day(day, plan, holder)
            step = Planned(touch.channel, touch.what, on)
            row = plant_step(session, prospect, step, PlantedBy.CUSTOMER, now)
            row.side = touch.side
