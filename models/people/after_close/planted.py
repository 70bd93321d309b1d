"""Steps that nobody typed: planted on working days by an open way, dropped together."""

from collections.abc import Collection, Container
from datetime import date, datetime

from sqlmodel import Session

from models.book.moments import stored
from models.book.session import reader_of
from models.people.contact_plan.plan import HOLDER, contact_plan
from models.people.contact_plan.working_days import next_working_day
from models.people.kinds import WAY_OF, Channel, PlantedBy, Way
from models.people.next_steps import end_step, new_step
from models.people.planned import Planned
from models.people.planting import plant
from models.people.rows import Prospect, Step

INSTEAD = (Channel.CALL, Channel.MAIL, Channel.LETTER, Channel.MEETING)
"""What else they may be reached by, where a way was refused."""


def way_around(wanted: Channel, refused: Container[Way]) -> Channel:
    """The channel, or the first other one that was not refused; else a meeting."""
    channels = (wanted, *INSTEAD)
    found = (channel for channel in channels if WAY_OF.get(channel) not in refused)
    return next(found, Channel.MEETING)


def _open_channel(session: Session, prospect_id: int, wanted: Channel) -> Channel:
    session.flush()
    sql = "SELECT way FROM block WHERE prospect_id = :id"
    refused = {Way(way) for (way,) in reader_of(session).all(sql, id=prospect_id)}
    return way_around(wanted, refused)


def plant_step(
    session: Session,
    prospect: Prospect,
    step: Planned,
    planted_by: PlantedBy,
    now: datetime,
    *,
    offer_id: int | None = None,
    why: str = "",
) -> Step:
    """A planned step with its planting, by a way that is open to them."""
    channel = _open_channel(session, prospect.id, step.channel)
    open_step = Planned(channel, step.what, step.on, step.at)
    row = new_step(session, prospect, open_step, now, why)
    plant(session, row, planted_by, offer_id=offer_id)
    return row


def working_day(session: Session, prospect: Prospect, day: date) -> date:
    """The day, or the next one on which the holder of the prospect works."""
    holder = holding(session, prospect)
    return next_working_day(day, contact_plan(reader_of(session)), holder)


def holding(session: Session, prospect: Prospect) -> int | None:
    """The id of the holder; where nobody was said to be, of the first member."""
    session.flush()
    row = reader_of(session).one(
        f"SELECT {HOLDER} FROM prospect p WHERE id = :id", id=prospect.id
    )
    return None if row is None else row[0]


def drop_planted(
    session: Session,
    prospect: Prospect,
    kinds: Collection[PlantedBy],
    now: datetime,
    *,
    offer_id: int | None = None,
    state: str = "dropped",
    by: datetime | None = None,
) -> int:
    """How many planned steps of these origins were dropped, all or those of one offer.

    Args:
        state: "done" where they were done by what ends them.
        by: the moment by which they were planted; later ones stay.
    """
    session.flush()
    rows = reader_of(session).all(
        "SELECT s.id, p.planted_by, p.offer_id FROM planting p"
        " JOIN step s ON s.id = p.step_id"
        " WHERE p.prospect_id = :id AND s.state = 'planned'"
        " AND (:by IS NULL OR s.created_at <= :by) ORDER BY s.id",
        id=prospect.id,
        by=None if by is None else stored(by),
    )
    ended = [
        step_id
        for step_id, kind, offer in rows
        if kind in kinds and offer_id in {None, offer}
    ]
    for step_id in ended:
        step = session.get(Step, step_id)
        assert step is not None, "a planting has its step"
        end_step(session, step, prospect, state, now)
    return len(ended)
