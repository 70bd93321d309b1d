"""Moving prospects between tiers and within them."""

from collections.abc import Sequence
from datetime import date, datetime

from sqlmodel import Session

from models.book.moments import day_in, stored
from models.book.ranks import rank_between
from models.book.refusals import Refused
from models.book.session import connection_of, name_act, reader_of
from models.book.text import clean_line, clean_text
from models.people.after_close.customer import follow_tier
from models.people.after_close.revisit import plant_revisit
from models.people.business_changes import zone_of
from models.people.kinds import NOT_SAID_YET, OPEN_TIERS, Tier
from models.people.prospects import called_by, prospect_here
from models.people.rows import Prospect, Span

CLOSED = (Tier.WON, Tier.LOST)


def move_to_tier(
    session: Session,
    prospect_ids: Sequence[int],
    tier: Tier,
    *,
    now: datetime,
    before_id: int | None = None,
    to_end: bool = False,
    reason: str = NOT_SAID_YET,
    follow_up: bool = True,
) -> None:
    """Put the prospects in a tier, in the order given; where they are already stays.

    Won plans the touches of a customer; a close drops what the plan had planned.

    Args:
        before_id: the card they are put before; at the end where it is None.
        to_end: without `before_id`, go to the end of their own tier too.
        reason: for Won and Lost, a reason's word.
        follow_up: whether what follows is planned.

    Raises:
        Refused: one of them was deleted.
    """
    moved = [prospect_here(session, prospect_id) for prospect_id in prospect_ids]
    if not moved:
        return
    stays = before_id is None and not to_end
    if stays and all(p.tier is tier for p in moved):
        return
    _place(session, moved, tier, before_id)
    changed = [prospect for prospect in moved if prospect.tier is not tier]
    for prospect in changed:
        _change_tier(session, prospect, tier, now, reason)
    if follow_up and changed:
        follow_tier(session, [prospect.id for prospect in changed], tier, now)
    who = called_by(moved[0]) if len(moved) == 1 else f"{len(moved)} prospects"
    name_act(session, f"move {who} to {tier.label}", f"{who} moved to {tier.label}")


def _change_tier(
    session: Session,
    prospect: Prospect,
    tier: Tier,
    now: datetime,
    reason: str,
) -> None:
    if tier in CLOSED:
        prospect.reason, prospect.reason_note = clean_line(reason), ""
        prospect.closed_on = day_in(now, zone_of(session))
    elif prospect.tier in CLOSED and tier in OPEN_TIERS:
        prospect.reopened_at = now
        prospect.reason = prospect.reason_note = ""
        prospect.closed_on = prospect.revisit_on = None
    prospect.tier = tier
    _begin_span(session, prospect.id, tier, now)


def _begin_span(session: Session, prospect_id: int, tier: Tier, now: datetime) -> None:
    connection_of(session).execute(
        "UPDATE span SET to_at = max(from_at, ?)"
        " WHERE prospect_id = ? AND to_at IS NULL",
        (stored(now), prospect_id),
    )
    session.add(Span(prospect_id=prospect_id, tier=tier, from_at=now))


def _place(
    session: Session,
    moved: Sequence[Prospect],
    tier: Tier,
    before_id: int | None,
) -> None:
    """Give the moved ones ranks between their new neighbours."""
    reader = reader_of(session)
    ids = ",".join(str(prospect.id) for prospect in moved)
    high = None
    if before_id is not None:
        row = reader.one(
            "SELECT rank FROM prospect WHERE id = :id AND tier = :tier",
            id=before_id,
            tier=tier.value,
        )
        high = row[0] if row else None
    below = "" if high is None else "AND rank < :high"
    row = reader.one(
        "SELECT rank FROM prospect WHERE tier = :tier AND in_bin_at IS NULL"
        f" AND id NOT IN ({ids}) {below} ORDER BY rank DESC LIMIT 1",
        tier=tier.value,
        high=high,
    )
    low = row[0] if row else None
    for prospect in moved:
        low = rank_between(low, high)
        prospect.rank = low


def say_why(
    session: Session,
    prospect_id: int,
    reason: str,
    *,
    note: str = "",
    revisit_on: date | None = None,
    now: datetime,
) -> None:
    """Answer why it was won or lost; on the day to come back on a step is planned.

    Raises:
        Refused: the prospect was deleted, or is neither won nor lost.
    """
    prospect = prospect_here(session, prospect_id)
    if prospect.tier not in CLOSED:
        raise Refused(f"{called_by(prospect)} is neither won nor lost.")
    prospect.reason = clean_line(reason) or NOT_SAID_YET
    prospect.reason_note = clean_text(note)
    prospect.revisit_on = revisit_on if prospect.tier is Tier.LOST else None
    plant_revisit(session, prospect, prospect.revisit_on, now)
    called = called_by(prospect)
    name_act(
        session, f"say why {called} is {prospect.tier.value}", "The reason was noted"
    )
