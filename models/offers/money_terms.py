"""Packages, taxes and payment of a draft: each set as a whole, in one act."""

from collections.abc import Sequence
from dataclasses import replace

from sqlmodel import Session

from models.book.refusals import Refused
from models.book.session import name_act
from models.book.text import clean_line
from models.offers.conditions import Levy, Package, Payment, TaxTerms
from models.offers.drafts import draft_here, offer_called, tax_terms_of
from models.offers.parts import (
    write_levies,
    write_lines,
    write_packages,
    write_payments,
)
from models.offers.pricing_parts import refuse_payments
from models.offers.reckoning import reckon
from models.offers.rows import Offer
from models.offers.values import LineValues

LARGEST_STEP = 100_000


def set_packages(
    session: Session,
    offer_id: int,
    packages: Sequence[Package],
    lines: Sequence[LineValues] | None = None,
) -> None:
    """Let the draft have just these packages.

    Args:
        lines: the lines as they are from now on, where they change with the packages.

    Raises:
        Refused: the offer is no draft, a package cannot be, or a line is in none.
    """
    offer = draft_here(session, offer_id)
    write_packages(session, offer_id, packages)
    if lines is not None:
        write_lines(session, offer_id, lines)
    reckon(session, offer, lines)
    called = offer_called(offer)
    name_act(session, f"change the packages of {called}", "The packages were changed")


def set_tax(session: Session, offer_id: int, tax: TaxTerms) -> None:
    """Let the draft be taxed so.

    Raises:
        Refused: the offer is no draft, or a further tax or the rounding cannot be.
    """
    offer = draft_here(session, offer_id)
    fill_tax(offer, tax)
    write_levies(session, offer_id, tax.levies)
    reckon(session, offer)
    called = offer_called(offer)
    name_act(session, f"change the taxes of {called}", "The taxes were changed")


def set_levies(session: Session, offer_id: int, levies: Sequence[Levy]) -> None:
    """Let the draft have just these further taxes, in this order.

    Raises:
        Refused: the offer is no draft, or a further tax cannot be.
    """
    offer = draft_here(session, offer_id)
    set_tax(
        session, offer_id, replace(tax_terms_of(session, offer), levies=tuple(levies))
    )


def fill_tax(offer: Offer, tax: TaxTerms) -> None:
    """Write on the offer how it is taxed, without its further taxes.

    Raises:
        Refused: the rounding of what is to be paid cannot be.
    """
    if not 0 <= tax.cash_step <= LARGEST_STEP:
        raise Refused("The amount to pay cannot be rounded so.")
    offer.prices_with_tax, offer.tax_case = bool(tax.with_tax), tax.case
    offer.tax_reason, offer.cash_step = clean_line(tax.reason), tax.cash_step


def set_payments(session: Session, offer_id: int, payments: Sequence[Payment]) -> None:
    """Let the draft be paid in just these parts.

    Raises:
        Refused: the offer is no draft, or the parts do not make what is to be paid.
    """
    offer = draft_here(session, offer_id)
    write_payments(session, offer_id, payments)
    due = reckon(session, offer).due
    refuse_payments(payments, due)
    called = offer_called(offer)
    name_act(session, f"change the payment of {called}", "The payment was changed")
