"""The end of offered batons whose prospects are given away otherwise."""

from collections.abc import Collection
from datetime import datetime

from sqlmodel import Session

from models.book.moments import stored
from models.book.session import connection_of

_END = """
UPDATE baton_pass SET
    state = CASE WHEN lapses_at <= :now THEN 'lapsed' ELSE 'withdrawn' END,
    ended_at = min(lapses_at, :now)
WHERE state = 'offered' AND prospect_id IN ({ids})
"""


def end_passes(session: Session, prospect_ids: Collection[int], now: datetime) -> int:
    """How many offered batons of these prospects were withdrawn, or had lapsed."""
    session.flush()
    ids = ",".join(str(int(key)) for key in prospect_ids)
    ended = connection_of(session).execute(_END.format(ids=ids), {"now": stored(now)})
    session.expire_all()
    return ended.rowcount
