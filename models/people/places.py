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
    row = reader_of(session).one(
        "SELECT min(rank) = :rank, (SELECT min(rank) FROM prospect WHERE tier = :tier"
        " AND in_bin_at IS NULL AND rank > :rank) FROM prospect WHERE tier = :tier"
        " AND in_bin_at IS NULL AND rank >= :rank",
        tier=prospect.tier.value,
        rank=prospect.rank,
    )
    if row is not None and row[0]:
        prospect.rank = rank_between(prospect.rank, row[1])
