"""New offers from old ones: a copy for anybody, a new version under the old number."""

from datetime import datetime

from sqlmodel import Session, select

from models.book.moments import day_in
from models.book.refusals import Refused
from models.book.session import name_act
from models.offers.drafts import (
    discount_of,
    line_values,
    offer_called,
    offer_here,
    section_values,
)
from models.offers.kinds import OfferStatus
from models.offers.rows import Offer
from models.offers.values import Draft
from models.offers.writing import write_offer
from models.people.business_changes import zone_of


def copy_offer(
    session: Session, offer_id: int, *, now: datetime, prospect_id: int | None = None
) -> int:
    """The id of a draft with the same words and prices, written today.

    Args:
        prospect_id: whom the copy is for; the same prospect where it is None.

    Raises:
        Refused: there is no such offer, or the prospect was deleted.
    """
    offer = offer_here(session, offer_id)
    called = offer_called(offer)
    name_act(session, f"copy {called}", f"A copy of {called} is begun")
    whom = offer.prospect_id if prospect_id is None else prospect_id
    return write_offer(session, whom, _contents(session, offer), now=now)


def revise_offer(session: Session, offer_id: int, *, now: datetime) -> int:
    """The id of a draft under the same number, one version on.

    The version that was sent stands until the new one is sent.

    Raises:
        Refused: the offer was never sent or was accepted, or a new version is begun.
    """
    offer = offer_here(session, offer_id)
    called = offer_called(offer)
    if offer.status is OfferStatus.DRAFT:
        raise Refused("A draft can be changed as it is.")
    if offer.status is OfferStatus.ACCEPTED:
        raise Refused(f"{called} was accepted. Write a new offer instead.")
    later = select(Offer).where(Offer.follows_id == offer_id)
    if session.exec(later).first() is not None:
        raise Refused(f"There is a newer version of {called} already.")
    name_act(
        session,
        f"begin version {offer.revision + 1} of {called}",
        f"Version {offer.revision + 1} of {called} is begun",
    )
    contents = _contents(session, offer)
    revision_id = write_offer(session, offer.prospect_id, contents, now=now)
    revision = offer_here(session, revision_id)
    revision.number, revision.revision = offer.number, offer.revision + 1
    revision.follows_id = offer.id
    revision.written_on = day_in(now, zone_of(session))
    return revision_id


def _contents(session: Session, offer: Offer) -> Draft:
    """What an offer says, without its days."""
    return Draft(
        kind=offer.kind,
        title=offer.title,
        subtitle=offer.subtitle,
        greeting=offer.greeting,
        currency=offer.currency,
        locale=offer.locale,
        page_size=offer.page_size,
        discount=discount_of(offer),
        lines=tuple(line._replace(id=None) for line in line_values(session, offer.id)),
        sections=tuple(
            part._replace(id=None) for part in section_values(session, offer.id)
        ),
    )
