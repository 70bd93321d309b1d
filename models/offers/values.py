"""Plain values of an offer's lines and sections, as they are asked and written."""

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from models.offers.conditions import (
    Looks,
    Package,
    Payment,
    TaxTerms,
)
from models.offers.kinds import LinePart, OfferKind, Period, SectionPlace
from models.offers.pricing import NO_DISCOUNT, Discount, Priced


class LineValues(NamedTuple):
    """One line: millionths, ten-thousandths of the currency, thousandths of a percent.

    `discount_minor` are minor units off the line. `package` 0 is in all of them. A
    heading stands over the lines that follow it and with `only_sum` hides their prices;
    `cost_e4` and `code` are never printed; `picture` is a kept file's hash. A line
    without an id is new.
    """

    work: str
    detail: str = ""
    quantity_micro: int = 1_000_000
    unit: str = ""
    price_e4: int = 0
    discount_milli: int = 0
    tax_milli: int = 0
    optional: bool = False
    part: LinePart = LinePart.WORK
    package: int = 0
    period: Period = Period.ONCE
    discount_minor: int = 0
    only_sum: bool = False
    cost_e4: int | None = None
    code: str = ""
    picture: str = ""
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
            self.discount_minor,
            self.package,
            Period(self.period),
            LinePart(self.part),
        )


class SectionValues(NamedTuple):
    """One section of text; without an id it is new, and `text_id` is its kept text."""

    place: SectionPlace
    heading: str = ""
    text: str = ""
    beside: bool = False
    shown: bool = True
    text_id: int | None = None
    id: int | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """A whole offer before it is in the book.

    What is None is taken from the habits of the business when it is written; days of
    service are both inclusive.
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
    looks: Looks | None = None
    tax: TaxTerms | None = None
    packages: tuple[Package, ...] = ()
    payments: tuple[Payment, ...] = ()
    appendices: tuple[tuple[str, str], ...] = ()
    service_from: date | None = None
    service_until: date | None = None
    client_tax_number: str | None = None
    shows_deposit_code: bool = False
    private_note: str = ""
    source_id: int | None = None
