"""The offers in the book, found for an operation, with everything that is theirs."""

from collections.abc import Sequence
from typing import Any, TypeVar, cast

from sqlmodel import Session, col, select

from models.book.refusals import Refused
from models.offers.conditions import Levy, Looks, Package, Payment, TaxTerms
from models.offers.kinds import OfferStatus
from models.offers.paper_rows import (
    OfferAppendix,
    OfferLevy,
    OfferPackage,
    OfferPayment,
)
from models.offers.pricing import Discount
from models.offers.rows import Offer, OfferLine, OfferSection
from models.offers.values import LineValues, SectionValues

Part = (
    OfferLine | OfferSection | OfferPackage | OfferLevy | OfferPayment | OfferAppendix
)
P = TypeVar("P", bound=Part)
V = TypeVar("V")
PARTS: tuple[type[Part], ...] = (
    OfferLine,
    OfferSection,
    OfferPackage,
    OfferLevy,
    OfferPayment,
    OfferAppendix,
)
"""The tables whose rows belong to one offer."""


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


def rows_in(session: Session, table: type[P], offer_id: int) -> Sequence[P]:
    """The rows of an offer in one of its tables, in order."""
    order = "number" if table is OfferPackage else "position"
    wanted = select(table).where(col(table.offer_id) == offer_id)
    return session.exec(wanted.order_by(getattr(table, order), col(table.id))).all()


def line_values(session: Session, offer_id: int) -> list[LineValues]:
    """The lines of an offer as values, in order."""
    return _values(LineValues, rows_in(session, OfferLine, offer_id))


def section_values(session: Session, offer_id: int) -> list[SectionValues]:
    """The sections of an offer as values, in order."""
    return _values(SectionValues, rows_in(session, OfferSection, offer_id))


def package_values(session: Session, offer_id: int) -> tuple[Package, ...]:
    """The packages of an offer, by their numbers."""
    return tuple(_values(Package, rows_in(session, OfferPackage, offer_id)))


def payment_values(session: Session, offer_id: int) -> tuple[Payment, ...]:
    """The parts of the payment, in order."""
    return tuple(_values(Payment, rows_in(session, OfferPayment, offer_id)))


def appendix_values(session: Session, offer_id: int) -> tuple[tuple[str, str], ...]:
    """The appendices of an offer in order: each its name and its hash."""
    rows = rows_in(session, OfferAppendix, offer_id)
    return tuple((row.name, row.sha256) for row in rows)


def tax_terms_of(session: Session, offer: Offer) -> TaxTerms:
    """How an offer is taxed."""
    return TaxTerms(
        with_tax=offer.prices_with_tax,
        case=offer.tax_case,
        reason=offer.tax_reason,
        levies=tuple(_values(Levy, rows_in(session, OfferLevy, offer.id))),
        cash_step=offer.cash_step,
    )


def looks_of(offer: Offer) -> Looks:
    """How the paper of an offer looks."""
    return Looks(
        design=offer.design,
        accent=offer.accent,
        font_id=offer.font_id,
        logo_mm=offer.logo_mm,
        cover=offer.cover,
        window=offer.window,
    )


def discount_of(offer: Offer) -> Discount:
    """What is taken from the sum of the offer."""
    return Discount(offer.discount_kind, offer.discount_value, offer.discount_reason)


def sentence_start(called: str) -> str:
    """The words with a capital, as a sentence begins."""
    return called[0].upper() + called[1:]


def _values(kind: type[V], rows: Sequence[Part]) -> list[V]:
    names = set(cast("Any", kind)._fields)
    return [kind(**row.model_dump(include=names)) for row in rows]
