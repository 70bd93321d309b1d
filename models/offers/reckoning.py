"""The sums kept beside an offer for lists: always those that its paper shows."""

from collections.abc import Sequence

from sqlmodel import Session

from models.book.refusals import Refused
from models.offers.drafts import (
    discount_of,
    line_values,
    package_values,
    tax_terms_of,
)
from models.offers.pricing import Totals, price
from models.offers.rows import Offer
from models.offers.values import LineValues


def totals_in(
    session: Session, offer: Offer, lines: Sequence[LineValues] | None = None
) -> Totals:
    """All sums of the offer, or those it would have with other lines.

    Raises:
        Refused: the sums cannot be, or a line is in a package that is not there.
    """
    if lines is None:
        lines = line_values(session, offer.id)
    packages = package_values(session, offer.id)
    known = {0, *(package.number for package in packages)}
    for n, line in enumerate(lines, 1):
        if line.package not in known:
            raise Refused(f"Line {n} is in package {line.package}, which is not there.")
    return price(
        [line.figures for line in lines],
        discount_of(offer),
        offer.currency,
        tax_terms_of(session, offer),
        packages,
        offer.chosen_package,
    )


def reckon(
    session: Session, offer: Offer, lines: Sequence[LineValues] | None = None
) -> Totals:
    """Keep the sums of the offer beside it: with the chosen, advised or first package.

    Raises:
        Refused: the sums cannot be, or a line is in a package that is not there.
    """
    session.flush()
    totals = totals_in(session, offer, lines)
    offer.net_minor, offer.tax_minor = totals.net, totals.tax
    offer.total_minor = totals.total
    return totals
