"""Noting which signs were seen of a prospect: the evidence for the tier."""

from collections.abc import Iterable
from datetime import datetime

from sqlmodel import Session, select

from models.book.moments import day_in
from models.book.refusals import Refused
from models.book.session import name_act
from models.book.text import clean_line
from models.people.business_changes import zone_of
from models.people.plan_rows import SignSeen
from models.people.prospects import called_by, prospect_here

SIGN_LIMIT = 200


def note_signs(
    session: Session, prospect_id: int, words: Iterable[str], *, now: datetime
) -> int:
    """How many signs were noted for the tier in which the prospect stands.

    One that was noted for it before stands on the newer day.

    Raises:
        Refused: the prospect was deleted, or no sign was named.
    """
    prospect = prospect_here(session, prospect_id)
    seen = list(
        dict.fromkeys(filter(None, (clean_line(w)[:SIGN_LIMIT] for w in words)))
    )
    if not seen:
        raise Refused("Say what you saw.")
    today = day_in(now, zone_of(session))
    wanted = select(SignSeen).where(SignSeen.prospect_id == prospect_id)
    there = {
        row.words: row for row in session.exec(wanted) if row.tier is prospect.tier
    }
    for sign in seen:
        row = there.get(sign)
        if row is None:
            row = SignSeen(
                prospect_id=prospect_id, tier=prospect.tier, words=sign, seen_on=today
            )
            session.add(row)
        row.seen_on = today
    called = called_by(prospect)
    name_act(session, f"note what {called} showed", "What you saw was noted")
    return len(seen)
