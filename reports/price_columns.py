"""Where the figures of a price table stand, and how often a price is to be paid."""

from typing import NamedTuple

from models.offers.kinds import OfferKind, Period
from reports.layout import Layout
from reports.look import MM

AMOUNT_ROOM, UNIT_ROOM = 22 * MM, 15 * MM

Cell = tuple[float, str, float]
"""Where it ends, its text and its room."""


class Columns(NamedTuple):
    """Where the figures of the table end and the work may reach, in points."""

    left: float
    work: float
    quantity: float
    unit: float | None
    each: float
    amount: float


def columns_of(layout: Layout) -> Columns:
    """The columns of the sheet's kind; estimates show units."""
    left, right = layout.page.left, layout.page.right
    each, unit = right - 26 * MM, right - 50 * MM
    if layout.sheet.kind is OfferKind.ESTIMATE:
        quantity = right - 66 * MM
        return Columns(left, quantity - 18 * MM, quantity, unit, each, right)
    return Columns(left, unit - 24 * MM, unit, None, each, right)


def period_words(layout: Layout) -> dict[Period, str]:
    """How often a price is to be paid, in the paper's words."""
    words = layout.words
    return {
        Period.MONTH: words.monthly,
        Period.QUARTER: words.quarterly,
        Period.YEAR: words.yearly,
    }
