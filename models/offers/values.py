"""Plain values of an offer's lines and sections, as they are asked and written."""

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from models.offers.kinds import OfferKind, SectionPlace
from models.offers.pricing import NO_DISCOUNT, Discount, Priced


class LineValues(NamedTuple):
    """One line: millionths, ten-thousandths of the currency, thousandths of a percent.

    A line without an id is new.
    """

    work: str
    detail: str = ""
    quantity_micro: int = 1_000_000
    unit: str = ""
    price_e4: int = 0
    discount_milli: int = 0
    tax_milli: int = 0
    optional: bool = False
    id: int | None = None

    @property
    def figures(self) -> Priced:
        """What the line costs."""
        return Priced(
            self.quantity_micro,
            self.price_e4,
            self.discount_milli,
            self.tax_milli,
            bool(self.optional),
        )


class SectionValues(NamedTuple):
    """One section of text; a section without an id is new."""

    place: SectionPlace
    heading: str = ""
    text: str = ""
    beside: bool = False
    shown: bool = True
    id: int | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """A whole offer before it is in the book.

    What is None is taken from the business when it is written.
    """

    kind: OfferKind
    title: str
    subtitle: str = ""
    greeting: str = ""
    written_on: date | None = None
    valid_until: date | None = None
    currency: str | None = None
    locale: str | None = None
    page_size: str | None = None
    discount: Discount = NO_DISCOUNT
    lines: tuple[LineValues, ...] = ()
    sections: tuple[SectionValues, ...] = ()
