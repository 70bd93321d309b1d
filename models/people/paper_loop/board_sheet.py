"""The board as it goes on paper, as frozen values."""

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from models.book.reader import Reader
from models.people.board import Card, cards_in, tier_totals
from models.people.kinds import BOARD_TIERS, Tier

MOST = 60
"""At most so many of a tier are printed; its head tells how many there are."""


class BoardLine(NamedTuple):
    """One prospect on the paper board; the value is minor units."""

    name: str
    company: str
    value_minor: int | None
    currency: str | None
    pips: str
    next_what: str
    next_on: date | None


class BoardColumn(NamedTuple):
    """One tier: how many it holds, its sums by currency, and its first prospects."""

    tier: str
    people: int
    sums: tuple[tuple[int, str], ...]
    lines: tuple[BoardLine, ...]


@dataclass(frozen=True, slots=True)
class BoardSheet:
    """The board of a day."""

    day: date
    business: str
    locale: str
    page_size: str
    columns: tuple[BoardColumn, ...]


def board_sheet(reader: Reader, *, today: date) -> BoardSheet:
    """The paper of the board as it stands."""
    business = reader.one("SELECT name, locale, page_size FROM business")
    assert business is not None, "every book has its business"
    name, locale, page_size = business
    columns = tuple(_column(reader, tier) for tier in BOARD_TIERS)
    return BoardSheet(today, name, locale, page_size, columns)


def _column(reader: Reader, tier: Tier) -> BoardColumn:
    totals = [total for total in tier_totals(reader) if total.tier == tier]
    sums = [
        (total.value_minor, total.currency) for total in totals if total.value_minor
    ]
    return BoardColumn(
        tier.label,
        sum(total.prospects for total in totals),
        tuple(sums),
        tuple(_line(card) for card in cards_in(reader, tier, limit=MOST)),
    )


def _line(card: Card) -> BoardLine:
    return BoardLine(
        card.name or card.company,
        card.company if card.name else "",
        card.value_minor,
        card.currency,
        card.pips,
        card.next_what or card.reason_note,
        date.fromisoformat(card.next_on) if card.next_on else None,
    )
