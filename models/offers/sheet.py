"""A frozen sheet: everything an offer's paper needs, with the sums already made."""

import json
from dataclasses import asdict, dataclass, replace
from datetime import date

from models.offers.conditions import (
    USUAL_LOOKS,
    USUAL_TAX,
    Looks,
    Package,
    Payment,
    TaxTerms,
)
from models.offers.kinds import LinePart, OfferKind, Period, SectionPlace
from models.offers.pricing import NO_DISCOUNT, Discount, Priced, Totals, price


@dataclass(frozen=True, slots=True)
class Sender:
    """The letterhead: the business as it is, or was at sending.

    Lines are parted by line feeds in `address` and `contact_lines`; `logo` is a PNG in
    base 64, as `models.people.logo.printed_logo` made it, or empty.
    """

    name: str
    tagline: str = ""
    address: str = ""
    contact_lines: str = ""
    town: str = ""
    tax_number: str = ""
    tax_label: str = "VAT"
    registration: str = ""
    bank: str = ""
    member: str = ""
    logo: str = ""
    iban: str = ""
    bic: str = ""


@dataclass(frozen=True, slots=True)
class Recipient:
    """Whom the paper is for; address lines are parted by line feeds.

    `given` is the first name; None on a paper sent before texts had variables.
    """

    name: str
    company: str = ""
    address: str = ""
    tax_number: str = ""
    given: str | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """A piece of text under its heading; `beside` shares the width with the last."""

    place: SectionPlace
    heading: str = ""
    text: str = ""
    beside: bool = False


@dataclass(frozen=True, slots=True)
class SheetLine:
    """One line of work with its figures and its net in minor units, or a heading.

    `sum` of a heading are the nets under it that are paid once, `each_period` those
    that come back; `only_sum` hides them. `picture` is a JPEG or PNG.
    """

    work: str
    detail: str
    unit: str
    figures: Priced
    net: int
    part: LinePart = LinePart.WORK
    only_sum: bool = False
    sum: int = 0
    picture: bytes = b""
    each_period: tuple[tuple[Period, int], ...] = ()


@dataclass(frozen=True, slots=True)
class PaymentPart:
    """One part of the payment in minor units; its share is thousandths of a percent."""

    words: str
    minor: int
    share_milli: int | None = None
    due_on: date | None = None
    deposit: bool = False


@dataclass(frozen=True, slots=True)
class SentBefore:
    """A paper that had gone out when this one was written: which, and its day."""

    kind: OfferKind
    number: str
    revision: int
    written_on: date


@dataclass(frozen=True, slots=True)
class Appendix:
    """A PDF, JPEG or PNG that follows the paper."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class FontFiles:
    """The faces of a font of one's own, as TrueType; an empty one is the regular."""

    name: str
    regular: bytes
    bold: bytes = b""
    italic: bytes = b""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One offer as it is printed; `number` is empty and `draft` true before sending.

    `payments` are the parts of what is due with the package of `totals`; other sums are
    parted by `models.offers.pricing_parts.payment_parts` as `terms` say. `replaces` is
    the version before this one, `based_on` the paper that this one was made from.
    """

    kind: OfferKind
    number: str
    revision: int
    draft: bool
    title: str
    subtitle: str
    greeting: str
    written_on: date
    valid_until: date | None
    currency: str
    locale: str
    page_size: str
    sender: Sender
    recipient: Recipient
    sections: tuple[Section, ...]
    lines: tuple[SheetLine, ...]
    discount: Discount
    totals: Totals
    looks: Looks = USUAL_LOOKS
    font: FontFiles | None = None
    tax: TaxTerms = USUAL_TAX
    packages: tuple[Package, ...] = ()
    chosen_package: int = 0
    payments: tuple[PaymentPart, ...] = ()
    appendices: tuple[Appendix, ...] = ()
    service_from: date | None = None
    service_until: date | None = None
    shows_deposit_code: bool = False
    terms: tuple[Payment, ...] = ()
    replaces: SentBefore | None = None
    based_on: SentBefore | None = None

    @property
    def offered(self) -> tuple[SheetLine, ...]:
        """The lines inside the total."""
        return tuple(line for line in self.lines if not line.figures.optional)

    @property
    def options(self) -> tuple[SheetLine, ...]:
        """The lines beside the total."""
        return tuple(line for line in self.lines if line.figures.optional)

    def texts(self) -> list[str]:
        """Every text that is printed and came from a person."""
        sender, recipient = self.sender, self.recipient
        found = [self.title, self.subtitle, self.greeting, self.number]
        found += [self.based_on.number] if self.based_on else []
        said = asdict(replace(sender, logo=""))
        found += [str(text) for text in said.values()]
        found += [text for text in asdict(recipient).values() if text]
        found += [self.discount.reason, self.tax.reason]
        found += [levy.name for levy in self.tax.levies]
        found += [text for one in self.packages for text in (one.name, one.detail)]
        found += [part.words for part in self.payments]
        for section in self.sections:
            found += [section.heading, section.text]
        for line in self.lines:
            found += [line.work, line.detail, line.unit]
        found += [one.name for one in self.appendices]
        return found


Worded = tuple[str, str, str]
"""The work, the detail and the unit of a line."""


def priced_lines(
    lines: list[tuple[Worded, Priced]],
    discount: Discount = NO_DISCOUNT,
    currency: str = "EUR",
) -> tuple[tuple[SheetLine, ...], Totals]:
    """The lines with their nets, and the totals.

    Raises:
        Refused: what `models.offers.pricing.price` refuses.
    """
    totals = price([figures for _worded, figures in lines], discount, currency)
    made = tuple(
        SheetLine(*worded, figures, net)
        for (worded, figures), net in zip(lines, totals.nets, strict=True)
    )
    return made, totals


def as_text(party: Sender | Recipient) -> str:
    """The party as JSON, as a sent offer keeps it."""
    return json.dumps(asdict(party), ensure_ascii=False, sort_keys=True)


def sender_from(text: str) -> Sender:
    """The sender that `as_text` wrote."""
    return Sender(**json.loads(text))


def recipient_from(text: str) -> Recipient:
    """The recipient that `as_text` wrote."""
    return Recipient(**json.loads(text))
