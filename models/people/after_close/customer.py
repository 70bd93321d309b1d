"""What a change of tier brings: a customer's touches, an end to what was planned."""

from collections import defaultdict
from collections.abc import Collection, Iterator
from datetime import date, datetime, timedelta

from sqlmodel import Session

from models.book.ids import new_id
from models.book.moments import day_in, stored
from models.book.session import connection_of, reader_of
from models.book.text import clean_line
from models.people.after_close.planted import way_around
from models.people.business_changes import zone_of
from models.people.contact_plan.plan import HOLDER, contact_plan
from models.people.contact_plan.sheets import PlannedTouch
from models.people.contact_plan.working_days import next_working_day
from models.people.kinds import OPEN_TIERS, Channel, PlantedBy, Tier, Way
from models.people.next_steps import WHAT_LIMIT
from models.people.prospects import NOT_PLANNED_YET

TOWARDS_IT = (PlantedBy.PLAN, PlantedBy.RULE, PlantedBy.LADDER)
AFTER_IT = (PlantedBy.CUSTOMER, PlantedBy.REVISIT)

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
_SAY_NOTHING = """
UPDATE prospect SET no_step_reason = '', version = version + 1
WHERE id IN ({ids}) AND no_step_reason <> ''
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
    if tier is Tier.WON:
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
    """Plan the touches of a customer with each, in plain SQL, for they may be many."""
    db, at = connection_of(session), stored(now)
    steps, plantings = [], []
    for key, touch, on, channel in _order(session, prospect_ids, now):
        step_id, what = new_id(), clean_line(touch.what)[:WHAT_LIMIT] or channel.label
        day = on.isoformat()
        steps.append(
            (step_id, key, channel.value, touch.side.value, what, day, at),
        )
        plantings.append((new_id(), key, step_id, PlantedBy.CUSTOMER.value))
    db.executemany(
        "INSERT INTO step (id, prospect_id, channel, side, what, on_day, created_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        steps,
    )
    db.executemany(
        "INSERT INTO planting (id, prospect_id, step_id, planted_by)"
        " VALUES (?, ?, ?, ?)",
        plantings,
    )
    if steps:
        ids = ",".join(str(int(key)) for key in prospect_ids)
        db.execute(_SAY_NOTHING.format(ids=ids))
        session.expire_all()


def _order(
    session: Session, prospect_ids: Collection[int], now: datetime
) -> Iterator[tuple[int, PlannedTouch, date, Channel]]:
    """For each, what is planned, on which working day, by a way open to them."""
    reader = reader_of(session)
    plan, today = contact_plan(reader), day_in(now, zone_of(session))
    order = plan.tiers[Tier.WON].order
    refused = defaultdict(set)
    blocks = "SELECT prospect_id, way FROM block WHERE prospect_id IN ({keys})"
    for key, way in reader.in_keys(blocks, prospect_ids):
        refused[key].add(Way(way))
    days: dict[int, list[date]] = {}
    holders = f"SELECT id, {HOLDER} FROM prospect p WHERE id IN ({{keys}})"
    for key, holder in reader.in_keys(holders, prospect_ids):
        if holder not in days:
            late = (today + timedelta(days=touch.day) for touch in order)
            days[holder] = [next_working_day(day, plan, holder) for day in late]
        for touch, on in zip(order, days[holder], strict=True):
            yield key, touch, on, way_around(touch.channel, refused[key])
