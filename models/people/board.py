"""What the board shows: slim cards, asked in plain SQL for the first paint."""

from collections.abc import Collection
from typing import NamedTuple

from models.book.reader import Reader
from models.people.kinds import Tier
from models.people.signs_sql import SEEN


class Card(NamedTuple):
    """One prospect on the board, as it lies in the book.

    Days are ISO text, times "HH:MM" where the business is. `pips` has one letter per
    touch in order of time: m or s for its side, a capital where they answered;
    `planned` has one letter per planned step; `baton_offered` is 1 while a partner is
    asked to take them; `signs` counts what was seen of who is hot.
    """

    id: int
    name: str
    company: str
    tier: str
    value_minor: int | None
    currency: str | None
    rank: str
    pips: str
    planned: str
    next_channel: str | None
    next_what: str | None
    next_on: str | None
    next_at: str | None
    booked_on: str | None
    silent_since: str | None
    holder_initials: str
    holder_hat: str
    offer_mark: str | None
    offer_status: str | None
    offer_sent_on: str | None
    reason: str
    reason_note: str
    revisit_on: str | None
    closed_on: str | None
    baton_offered: int = 0
    signs: int = 0


class TierTotal(NamedTuple):
    """How many prospects of a currency a tier holds and what they are worth."""

    tier: str
    currency: str
    prospects: int
    value_minor: int


_CARDS = f"""
SELECT p.id, p.name, p.company, p.tier, p.value_minor, p.currency, p.rank,
    coalesce(s.pips, ''), coalesce(s.planned, ''),
    s.next_channel, s.next_what, s.next_on, s.next_at, s.booked_on,
    coalesce(s.silent_since, NULL),
    coalesce(m.initials, ''),
    CASE WHEN m.wears_sales THEN 'sales' ELSE 'marketing' END,
    s.offer_mark, s.offer_status, s.offer_sent_on,
    p.reason, p.reason_note, p.revisit_on, p.closed_on,
    b.from_id IS NOT b.to_id,
    CASE WHEN p.tier = 'hot' THEN ({SEEN.format(what="count(*)")}) ELSE 0 END
FROM prospect p
LEFT JOIN standing s ON s.prospect_id = p.id
LEFT JOIN member m ON m.id = coalesce(p.holder_id,
    (SELECT id FROM member WHERE active ORDER BY id LIMIT 1))
LEFT JOIN baton_pass b ON b.prospect_id = p.id AND b.state = 'offered'
WHERE p.in_bin_at IS NULL
"""


def cards_in(
    reader: Reader, tier: Tier, *, limit: int = -1, after: str = ""
) -> list[Card]:
    """The cards of a tier in their order.

    Args:
        limit: at most so many; all where negative.
        after: only cards whose rank is above this one.
    """
    return reader.many(
        Card,
        f"{_CARDS} AND p.tier = :tier AND p.rank > :after ORDER BY p.rank LIMIT :limit",
        tier=tier.value,
        after=after,
        limit=limit,
    )


def cards_of(reader: Reader, only: Collection[int]) -> list[Card]:
    """The cards of these prospects, wherever on the board; suspects have none."""
    if not only:
        return []
    rows = reader.in_keys(
        f"{_CARDS} AND p.tier <> 'suspect' AND p.id IN ({{keys}})", only
    )
    return [Card._make(row) for row in rows]


def tier_totals(reader: Reader) -> list[TierTotal]:
    """Counts and sums of every tier, each currency by itself, none mixed."""
    return reader.many(
        TierTotal,
        "SELECT tier, currency, prospects, value_minor FROM tier_total"
        " WHERE prospects > 0 ORDER BY tier, currency",
    )


def suspect_count(reader: Reader) -> int:
    """How many people stand on raw lists, outside the board."""
    row = reader.one("SELECT sum(prospects) FROM tier_total WHERE tier = 'suspect'")
    return int(row[0] or 0) if row else 0
