"""Two prospects who were merged parted again, however much was done since."""

from datetime import datetime

from sqlmodel import Session

from models.book.ids import new_id
from models.book.ranks import rank_between
from models.book.refusals import Refused
from models.book.session import connection_of, name_act, reader_of
from models.book.taking_back import TakenBack, take_back_keeping

from .merges import Merge, merges_to_take_back

_REFUSED_SINCE = """
SELECT b.way, b.since, b.reason FROM block b WHERE b.prospect_id = :keep_id
    AND EXISTS (SELECT 1 FROM change c INDEXED BY ix_change_row WHERE c.row = b.id
        AND c.tbl = 'block' AND c.op = 'i' AND c.act > :act)
"""


def unmerge(session: Session, act: int, *, now: datetime) -> TakenBack:
    """Let the one who was merged into another be a prospect of their own again.

    What came over with them goes back: touches, steps, offers, ways of contact. What
    was added or changed since stays where it is and as it is. A way that was refused
    since is refused by both, for nobody knows which of them asked. The journal sets
    the only limit of time.

    Args:
        act: the number of the merge in the journal.

    Raises:
        Refused: it is no merge that stands, or who stayed was merged on since.
    """
    merge = _merge_of(session, act, now)
    name_act(
        session,
        f"un-merge {merge.gone} from {merge.into}",
        f"{merge.gone} and {merge.into} are two people again",
    )
    taken = take_back_keeping(session, act, now=now)
    _find_place(session, merge.lose_id)
    _block_both(session, merge)
    return taken


def _block_both(session: Session, merge: Merge) -> None:
    db = connection_of(session)
    since = db.execute(_REFUSED_SINCE, merge._asdict()).fetchall()
    db.executemany(
        "INSERT OR IGNORE INTO block (id, prospect_id, way, since, reason)"
        " VALUES (?, ?, ?, ?, ?)",
        ((new_id(), merge.lose_id, *block) for block in since),
    )


def _merge_of(session: Session, act: int, now: datetime) -> Merge:
    merges = merges_to_take_back(reader_of(session), now.date())
    found = next((merge for merge in merges if merge.act == act), None)
    if found is None:
        raise Refused(
            "This merge cannot be taken back: it was already, or who stayed was merged"
            " into somebody else since. Take back the later merge first."
        )
    return found


def _find_place(session: Session, prospect_id: int) -> None:
    """Give who came back a place of their own where somebody has theirs by now."""
    reader = reader_of(session)
    row = reader.one(
        "SELECT p.rank, (SELECT min(rank) FROM prospect n WHERE n.tier = p.tier"
        " AND n.in_bin_at IS NULL AND n.rank > p.rank) FROM prospect p"
        " WHERE p.id = :id AND EXISTS (SELECT 1 FROM prospect o WHERE o.tier = p.tier"
        " AND o.in_bin_at IS NULL AND o.rank = p.rank AND o.id <> p.id)",
        id=prospect_id,
    )
    if row is not None:
        connection_of(session).execute(
            "UPDATE prospect SET rank = ? WHERE id = ?",
            (rank_between(row[0], row[1]), prospect_id),
        )
