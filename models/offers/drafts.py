"""The offers in the book, found for an operation, with their lines and sections."""

from collections.abc import Sequence

from sqlmodel import Session, col, select

from models.book.refusals import Refused
from models.offers.kinds import OfferStatus
from models.offers.pricing import Discount
from models.offers.rows import Offer, OfferLine, OfferSection
from models.offers.values import LineValues, SectionValues


def offer_here(session: Session, offer_id: int) -> Offer:
    """The offer.

    Raises:
        Refused: there is no such offer.
    """
    offer = session.get(Offer, offer_id)
    if offer is None:
        raise Refused("This offer is not there any more.")
    return offer


def draft_here(session: Session, offer_id: int) -> Offer:
    """The offer, which must be a draft.

    Raises:
        Refused: there is no such offer, or it was sent.
    """
    offer = offer_here(session, offer_id)
    if offer.status is not OfferStatus.DRAFT:
        raise Refused(
            f"{sentence_start(offer_called(offer))} was sent and stays as it is."
            " Make a new version of it instead."
        )
    return offer


def offer_called(offer: Offer) -> str:
    """What an offer is called in a sentence: its number, or "the draft “Title”"."""
    if offer.number and offer.status is not OfferStatus.DRAFT:
        return offer.number
    return f"the draft “{offer.title}”"


def line_values(session: Session, offer_id: int) -> list[LineValues]:
    """The lines of an offer as values, in order."""
    return [
        LineValues(**row.model_dump(include=set(LineValues._fields)))
        for row in lines_in(session, offer_id)
    ]


def section_values(session: Session, offer_id: int) -> list[SectionValues]:
    """The sections of an offer as values, in order."""
    return [
        SectionValues(**row.model_dump(include=set(SectionValues._fields)))
        for row in sections_in(session, offer_id)
    ]


def discount_of(offer: Offer) -> Discount:
    """What is taken from the sum of the offer."""
    return Discount(offer.discount_kind, offer.discount_value, offer.discount_reason)


def lines_in(session: Session, offer_id: int) -> Sequence[OfferLine]:
    """The rows of the lines of an offer, in order."""
    wanted = select(OfferLine).where(OfferLine.offer_id == offer_id)
    return session.exec(wanted.order_by(col(OfferLine.position))).all()


def sections_in(session: Session, offer_id: int) -> Sequence[OfferSection]:
    """The rows of the sections of an offer, in order."""
    wanted = select(OfferSection).where(OfferSection.offer_id == offer_id)
    return session.exec(wanted.order_by(col(OfferSection.position))).all()


def sentence_start(called: str) -> str:
    """The words with a capital, as a sentence begins."""
    return called[0].upper() + called[1:]
