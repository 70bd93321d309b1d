"""The places of prospects in a tier, so that no two share one."""

from sqlmodel import Session

from models.book.ranks import rank_between
from models.book.session import reader_of
from models.people.kinds import Tier
from models.people.rows import Prospect


def first_rank(session: Session, tier: Tier) -> str | None:
    """The rank of the first one in the tier; None where it is empty."""
    row = reader_of(session).one(
        "SELECT min(rank) FROM prospect WHERE tier = :tier AND in_bin_at IS NULL",
        tier=tier.value,
    )
    return row[0] if row else None


def find_room(session: Session, prospect: Prospect) -> None:
    """Put the prospect behind whoever took its place, so that no two share one."""
    taken = reader_of(session).all(
        "SELECT rank FROM prospect WHERE tier = :tier AND in_bin_at IS NULL"
        " AND rank >= :rank ORDER BY rank LIMIT 2",
        tier=prospect.tier.value,
        rank=prospect.rank,
    )
    ranks = [str(row[0]) for row in taken]
    if prospect.rank in ranks:
        after = ranks[1] if len(ranks) > 1 else None
        prospect.rank = rank_between(prospect.rank, after)
