"""Moving prospects between tiers and within them."""

from collections.abc import Sequence
from datetime import date, datetime

from sqlmodel import Session, col, select

from models.book.moments import day_in
from models.book.ranks import rank_between
from models.book.refusals import Refused
from models.book.session import name_act
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
    reason: str = NOT_SAID_YET,
) -> None:
    """Put the prospects in a tier, in the order given; where they are already stays.

    Args:
        before_id: the card they are put before; at the end where it is None.
        reason: for Won and Lost, a reason's word.

    Raises:
        Refused: one of them was deleted.
    """
    moved = [prospect_here(session, prospect_id) for prospect_id in prospect_ids]
    if not moved:
        return
    if before_id is None and all(p.tier is tier for p in moved):
        return
    _place(session, moved, tier, before_id)
    for prospect in moved:
        if prospect.tier is not tier:
            _change_tier(session, prospect, tier, now, reason)
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
        prospect.reason, prospect.reason_note = reason, ""
        prospect.closed_on = day_in(now, zone_of(session))
    elif prospect.tier in CLOSED and tier in OPEN_TIERS:
        prospect.reopened_at = now
        prospect.reason = prospect.reason_note = ""
        prospect.closed_on = prospect.revisit_on = None
    prospect.tier = tier
    _begin_span(session, prospect.id, tier, now)


def _begin_span(session: Session, prospect_id: int, tier: Tier, now: datetime) -> None:
    current = session.exec(
        select(Span).where(Span.prospect_id == prospect_id, col(Span.to_at).is_(None)),
    ).one_or_none()
    if current is not None:
        current.to_at = max(now, current.from_at)
        session.flush()  # the index lets one span be open
    session.add(Span(prospect_id=prospect_id, tier=tier, from_at=now))


def _place(
    session: Session,
    moved: Sequence[Prospect],
    tier: Tier,
    before_id: int | None,
) -> None:
    """Give the moved ones ranks between their new neighbours."""
    ids = [prospect.id for prospect in moved]
    others = select(Prospect.rank).where(
        Prospect.tier == tier,
        col(Prospect.in_bin_at).is_(None),
        col(Prospect.id).not_in(ids),
    )
    high = None
    if before_id is not None:
        high = session.exec(
            select(Prospect.rank).where(
                Prospect.id == before_id, Prospect.tier == tier
            ),
        ).one_or_none()
    below = others if high is None else others.where(Prospect.rank < high)
    low = session.exec(below.order_by(col(Prospect.rank).desc()).limit(1)).one_or_none()
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
) -> None:
    """Answer why it was won or lost.

    Raises:
        Refused: the prospect was deleted, or is neither won nor lost.
    """
    prospect = prospect_here(session, prospect_id)
    if prospect.tier not in CLOSED:
        raise Refused(f"{called_by(prospect)} is neither won nor lost.")
    prospect.reason, prospect.reason_note = reason, note.strip()
    prospect.revisit_on = revisit_on if prospect.tier is Tier.LOST else None
    called = called_by(prospect)
    name_act(
        session, f"say why {called} is {prospect.tier.value}", "The reason was noted"
    )
