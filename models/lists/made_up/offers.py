"""Made-up offers: drafts, sent ones, accepted and declined ones."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from typing import NamedTuple

from sqlmodel import Session

from models.book.session import reader_of
from models.lists.made_up.people import MadePerson
from models.lists.made_up.same_ids import SameIds
from models.offers.kinds import (
    AnsweredHow,
    OfferKind,
    OfferStatus,
    SectionPlace,
    SentHow,
)
from models.offers.numbering import count_from, number_from
from models.offers.pricing import Priced, price
from models.offers.rows import Offer, OfferLine, OfferSection
from models.offers.sheet import as_text
from models.offers.sheet_of import recipient_now, sender_now
from models.people.kinds import Tier

WORKS = (
    ("Design, first route", "fixed", 1800),
    ("Further routes", "route", 650),
    ("Artwork ready for print", "file", 240),
    ("Photography", "day", 980),
    ("Workshop and brief", "half day", 720),
    ("Sign, painted by hand", "sign", 410),
    ("Pages, written and set", "page", 380),
    ("Corrections", "hour", 85),
)
_TITLES = (
    "A new label",
    "Signs for the shop",
    "Boxes and bags",
    "Letterhead and cards",
)
_TAX = 23_000
_MICRO, _E4 = 1_000_000, 10_000
_PATTERNS = {OfferKind.PROPOSAL: "P-{seq:3}", OfferKind.ESTIMATE: "E-{seq:3}"}
_STATUSES = {
    Tier.COLD: (OfferStatus.DRAFT,),
    Tier.WARM: (OfferStatus.DRAFT, OfferStatus.SENT),
    Tier.HOT: (OfferStatus.SENT,),
    Tier.WON: (OfferStatus.ACCEPTED,),
    Tier.LOST: (OfferStatus.DECLINED,),
}


class MadeOffer(NamedTuple):
    """An offer to write: of each line the number of the work and its quantity."""

    prospect_id: int
    kind: OfferKind
    status: OfferStatus
    title: str
    currency: str
    written_on: date
    lines: tuple[tuple[int, int], ...]


def made_up_offer(
    rng: Random, prospect_id: int, person: MadePerson, today: date
) -> MadeOffer:
    """An offer for the person, as far on as their tier says."""
    works = sorted(rng.sample(range(len(WORKS)), rng.randrange(2, 6)))
    return MadeOffer(
        prospect_id,
        rng.choice((OfferKind.PROPOSAL, OfferKind.PROPOSAL, OfferKind.ESTIMATE)),
        rng.choice(_STATUSES[person.tier]),
        rng.choice(_TITLES),
        person.currency or "EUR",
        today - timedelta(days=rng.randrange(1, 28)),
        tuple((work, rng.randrange(1, 7)) for work in works),
    )


def write_offers(
    session: Session, offers: Iterable[MadeOffer], ids: SameIds, member_id: int | None
) -> None:
    """Write the offers, the oldest first, and number those that went out."""
    last = dict.fromkeys(OfferKind, 0)
    for made in sorted(offers, key=lambda offer: offer.written_on):
        offer = _draft(session, made, ids, member_id)
        if made.status is not OfferStatus.DRAFT:
            last[made.kind] += 1
            _send(session, offer, made, last[made.kind])
    for kind, count in last.items():
        count_from(session, kind, count)


def _draft(
    session: Session, made: MadeOffer, ids: SameIds, member_id: int | None
) -> Offer:
    figures = [
        Priced(count * _MICRO, WORKS[work][2] * _E4, tax_milli=_TAX)
        for work, count in made.lines
    ]
    totals = price(figures, currency=made.currency)
    offer = Offer(
        id=ids.new_id(),
        kind=made.kind,
        prospect_id=made.prospect_id,
        member_id=member_id,
        title=made.title,
        written_on=made.written_on,
        valid_until=made.written_on + timedelta(days=30),
        currency=made.currency,
        locale="en-IE",
        net_minor=totals.net,
        tax_minor=totals.tax,
        total_minor=totals.total,
        created_at=_noon(made.written_on),
    )
    session.add(offer)
    session.flush()
    _write_parts(session, offer.id, made, ids)
    return offer


def _write_parts(
    session: Session, offer_id: int, made: MadeOffer, ids: SameIds
) -> None:
    for position, (number, count) in enumerate(made.lines):
        work, unit, each = WORKS[number]
        session.add(
            OfferLine(
                id=ids.new_id(),
                offer_id=offer_id,
                position=position,
                work=work,
                unit=unit,
                quantity_micro=count * _MICRO,
                price_e4=each * _E4,
                tax_milli=_TAX,
            )
        )
    session.add(
        OfferSection(
            id=ids.new_id(),
            offer_id=offer_id,
            place=SectionPlace.AFTER,
            heading="Payment",
            text="Half on acceptance, half when all is delivered.",
        )
    )
    session.flush()


def _send(session: Session, offer: Offer, made: MadeOffer, count: int) -> None:
    reader = reader_of(session)
    offer.sender = as_text(sender_now(reader, offer.member_id))
    offer.recipient = as_text(recipient_now(reader, offer.prospect_id))
    offer.number = number_from(_PATTERNS[made.kind], count, made.written_on)
    offer.status, offer.sent_at = OfferStatus.SENT, _noon(made.written_on)
    offer.sent_how = SentHow.PAPER
    session.flush()
    if made.status is not OfferStatus.SENT:
        offer.status, offer.answered_at = made.status, _noon(made.written_on)
        offer.answered_how = AnsweredHow.PHONE
        session.flush()


def _noon(day: date) -> datetime:
    return datetime.combine(day, time(12), UTC)
