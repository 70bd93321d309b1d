"""New offers from old ones: a copy for anybody, a new version under the old number."""

from dataclasses import replace
from datetime import datetime

from sqlmodel import Session, select

from models.book.moments import day_in
from models.book.refusals import Refused
from models.book.session import name_act
from models.offers.drafts import (
    appendix_values,
    discount_of,
    line_values,
    looks_of,
    offer_called,
    offer_here,
    package_values,
    payment_values,
    section_values,
    tax_terms_of,
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

    Days of the payment and of the work are left out; the private note and the client's
    tax number stay with the client.

    Args:
        prospect_id: whom the copy is for; the same prospect where it is None.

    Raises:
        Refused: there is no such offer, or the prospect was deleted.
    """
    offer = offer_here(session, offer_id)
    called = offer_called(offer)
    name_act(session, f"copy {called}", f"A copy of {called} is begun")
    whom = offer.prospect_id if prospect_id is None else prospect_id
    contents = contents_of(session, offer)
    if whom == offer.prospect_id:
        number, note = offer.client_tax_number, offer.private_note
        contents = replace(contents, client_tax_number=number, private_note=note)
    return write_offer(session, whom, contents, now=now)


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
    contents = _revised(session, offer)
    revision_id = write_offer(session, offer.prospect_id, contents, now=now)
    revision = offer_here(session, revision_id)
    revision.number, revision.revision = offer.number, offer.revision + 1
    revision.follows_id = offer.id
    revision.written_on = day_in(now, zone_of(session))
    return revision_id


def contents_of(session: Session, offer: Offer) -> Draft:
    """What an offer says, without its days, its client and the private note."""
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
        looks=looks_of(offer),
        tax=tax_terms_of(session, offer),
        packages=package_values(session, offer.id),
        payments=tuple(
            part._replace(due_on=None) for part in payment_values(session, offer.id)
        ),
        appendices=appendix_values(session, offer.id),
        shows_deposit_code=offer.shows_deposit_code,
    )


def _revised(session: Session, offer: Offer) -> Draft:
    """All that an offer says; only its last day is set anew."""
    return replace(
        contents_of(session, offer),
        payments=payment_values(session, offer.id),
        service_from=offer.service_from,
        service_until=offer.service_until,
        client_tax_number=offer.client_tax_number,
        private_note=offer.private_note,
        source_id=offer.source_id,
    )
