"""What the offers come to: open, at risk, expired, won, unanswered, lost and why."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

from models.book.moments import day_in, moment_of
from models.book.reader import Reader
from models.offers.at_risk import offers_at_risk
from models.offers.kinds import OfferStatus
from models.offers.offer_list import AT_RISK_DAYS, WENT_ON, OfferCard, offers_list
from models.people.contact_plan.plan import contact_plan
from models.people.kinds import LostReason


class Group(NamedTuple):
    """How many offers there are, and their totals in minor units by currency."""

    many: int
    sums: tuple[tuple[str, int], ...]


class Unanswered(NamedTuple):
    """A sent offer that nobody answered; `days` since it was sent, `last` its end."""

    offer_id: int
    called: str
    prospect_id: int
    name: str
    company: str
    days: int
    last: date | None
    total_minor: int
    currency: str


@dataclass(frozen=True, slots=True)
class OffersSummary:
    """All offers on a day; of a number only its newest version counts.

    Of a chain only the last paper that went out counts, and nobody in the bin.

    Attributes:
        open: sent, and their last day is not past.
        at_risk: those of `models.offers.at_risk`.
        expired: sent, and their last day is past.
        won: accepted; with packages, at the price of the chosen one.
        unanswered: the longest silent first.
        lost: how often each reason was given for declining; None is no reason said.
    """

    drafts: Group
    open: Group
    at_risk: Group
    expired: Group
    won: Group
    declined: Group
    unanswered: tuple[Unanswered, ...]
    lost: tuple[tuple[LostReason | None, int], ...]


_LEFT_OUT = f"""SELECT o.id FROM offer o JOIN prospect p ON p.id = o.prospect_id
    WHERE p.in_bin_at IS NOT NULL OR {WENT_ON}"""


def offers_summary(reader: Reader, today: date) -> OffersSummary:
    """What the offers come to on that day."""
    cards = _that_count(reader)
    by_status: dict[str, list[OfferCard]] = defaultdict(list)
    for card in cards:
        by_status[card.status].append(card)
    sent = by_status[OfferStatus.SENT]
    expired = [card for card in sent if _is_past(card, today)]
    risk = offers_at_risk(reader, today)
    return OffersSummary(
        drafts=_group(by_status[OfferStatus.DRAFT]),
        open=_group(card for card in sent if not _is_past(card, today)),
        at_risk=Group(len(risk.offers), risk.sums),
        expired=_group(expired),
        won=_group(by_status[OfferStatus.ACCEPTED]),
        declined=_group(by_status[OfferStatus.DECLINED]),
        unanswered=tuple(_unanswered(reader, sent, today)),
        lost=lost_reasons(reader),
    )


def lost_reasons(
    reader: Reader, since: date | None = None
) -> tuple[tuple[LostReason | None, int], ...]:
    """How often each reason was given for declining an offer, the most frequent first.

    Args:
        since: only answers from that day on, as days are in UTC.
    """
    rows = reader.all(
        "SELECT declined_why FROM offer WHERE status = 'declined'"
        " AND (:since IS NULL OR answered_at >= :since)",
        since=since and since.isoformat(),
    )
    counted = Counter(LostReason(why) if why else None for (why,) in rows)
    order = {reason: place for place, reason in enumerate(LostReason)}
    return tuple(
        sorted(
            counted.items(),
            key=lambda one: (-one[1], order[one[0]] if one[0] else len(order)),
        )
    )


def unanswered_offers(
    reader: Reader, today: date, days: int | None = None
) -> list[Unanswered]:
    """The sent offers that nobody answered for so many days, the longest silent first.

    Args:
        days: since it was sent; where it is None, as long as the plan follows up.
    """
    sent = [card for card in _that_count(reader) if card.status == OfferStatus.SENT]
    return _unanswered(reader, sent, today, days)


def _that_count(reader: Reader) -> list[OfferCard]:
    out = {row[0] for row in reader.all(_LEFT_OUT)}
    return [card for card in offers_list(reader) if card.id not in out]


def _unanswered(
    reader: Reader, sent: Iterable[OfferCard], today: date, days: int | None = None
) -> list[Unanswered]:
    row = reader.one("SELECT zone FROM business")
    zone = str(row[0]) if row else "UTC"
    if days is None:
        days = max(contact_plan(reader).work.ladder, default=AT_RISK_DAYS)
    found = []
    for card in sent:
        assert card.sent_at is not None, "a sent offer has the moment of it"
        ago = today - day_in(moment_of(card.sent_at), zone)
        if not card.answered and ago >= timedelta(days=days):
            who = (card.id, card.called, card.prospect_id, card.name, card.company)
            last = _last(card)
            total, currency = card.total_minor, card.currency
            found.append(Unanswered(*who, ago.days, last, total, currency))
    return sorted(found, key=lambda one: (-one.days, one.offer_id))


def _group(cards: Iterable[OfferCard]) -> Group:
    sums: dict[str, int] = defaultdict(int)
    count = 0
    for card in cards:
        count += 1
        sums[card.currency] += card.total_minor
    return Group(count, tuple(sorted(sums.items())))


def _last(card: OfferCard) -> date | None:
    return None if card.valid_until is None else date.fromisoformat(card.valid_until)


def _is_past(card: OfferCard, today: date) -> bool:
    last = _last(card)
    return last is not None and last < today
