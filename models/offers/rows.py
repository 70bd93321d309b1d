"""The tables of an offer itself: columns and constraints only."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, Index, false, text, true
from sqlmodel import Field

from models.book.column_types import BIG, by_value, one_of
from models.book.ids import new_id
from models.book.row import Edited, Row
from models.offers.kinds import (
    AnsweredHow,
    Design,
    DiscountKind,
    LinePart,
    OfferKind,
    OfferStatus,
    Period,
    SectionPlace,
    SentHow,
    TaxCase,
    Window,
)
from models.people.kinds import LostReason

EMPTY = {"server_default": text("''")}
ZERO = {"server_default": text("0")}
ONE = {"server_default": text("1")}
TRUE = {"server_default": true()}
FALSE = {"server_default": false()}


class Offer(Edited, table=True):
    """A proposal, estimate or contract in one revision; frozen once it was sent.

    `discount_value` is thousandths of a percent or minor units, as the kind says; the
    totals and `cash_step` are minor units of `currency`. `sender` and `recipient` are
    the letterhead and the address as JSON, kept at sending. `logo_mm` 0 is the size it
    has by itself; an empty `accent` is that of the design, else six hex digits.
    `source_id` is the offer that this one was made from. The sent PDF and the answer's
    file are in `kept_file` by their hash.
    """

    id: int = Field(default_factory=new_id, sa_type=BIG, primary_key=True)
    kind: OfferKind = Field(sa_type=by_value(OfferKind))
    number: str | None = Field(default=None)
    revision: int = Field(default=1, sa_column_kwargs=ONE)
    follows_id: int | None = Field(default=None, sa_type=BIG, foreign_key="offer.id")
    status: OfferStatus = Field(
        default=OfferStatus.DRAFT, sa_type=by_value(OfferStatus)
    )
    prospect_id: int = Field(sa_type=BIG, foreign_key="prospect.id")
    member_id: int | None = Field(default=None, sa_type=BIG, foreign_key="member.id")
    title: str
    subtitle: str = Field(default="", sa_column_kwargs=EMPTY)
    greeting: str = Field(default="", sa_column_kwargs=EMPTY)
    written_on: date
    valid_until: date | None = Field(default=None)
    currency: str
    locale: str
    page_size: str = Field(default="A4", sa_column_kwargs={"server_default": "A4"})
    discount_kind: DiscountKind = Field(
        default=DiscountKind.NONE, sa_type=by_value(DiscountKind)
    )
    discount_value: int = Field(default=0, sa_type=BIG, sa_column_kwargs=ZERO)
    discount_reason: str = Field(default="", sa_column_kwargs=EMPTY)
    sender: str = Field(default="", sa_column_kwargs=EMPTY)
    recipient: str = Field(default="", sa_column_kwargs=EMPTY)
    net_minor: int = Field(default=0, sa_type=BIG, sa_column_kwargs=ZERO)
    tax_minor: int = Field(default=0, sa_type=BIG, sa_column_kwargs=ZERO)
    total_minor: int = Field(default=0, sa_type=BIG, sa_column_kwargs=ZERO)
    pdf_sha256: str = Field(default="", sa_column_kwargs=EMPTY)
    sent_at: datetime | None = Field(default=None)
    sent_how: SentHow | None = Field(default=None, sa_type=by_value(SentHow))
    answered_at: datetime | None = Field(default=None)
    answered_by: str = Field(default="", sa_column_kwargs=EMPTY)
    answered_how: AnsweredHow | None = Field(
        default=None, sa_type=by_value(AnsweredHow)
    )
    answer_note: str = Field(default="", sa_column_kwargs=EMPTY)
    declined_why: LostReason | None = Field(default=None, sa_type=by_value(LostReason))
    answer_sha256: str = Field(default="", sa_column_kwargs=EMPTY)
    answer_file: str = Field(default="", sa_column_kwargs=EMPTY)
    chosen_package: int = Field(default=0, sa_column_kwargs=ZERO)
    source_id: int | None = Field(default=None, sa_type=BIG, foreign_key="offer.id")
    private_note: str = Field(default="", sa_column_kwargs=EMPTY)
    design: Design = Field(
        default=Design.CLASSIC,
        sa_type=by_value(Design),
        sa_column_kwargs={"server_default": "classic"},
    )
    accent: str = Field(default="", sa_column_kwargs=EMPTY)
    font_id: int | None = Field(default=None, sa_type=BIG, foreign_key="brand_font.id")
    logo_mm: int = Field(default=0, sa_column_kwargs=ZERO)
    cover: bool = Field(default=False, sa_column_kwargs=FALSE)
    window: Window = Field(
        default=Window.NONE,
        sa_type=by_value(Window),
        sa_column_kwargs={"server_default": "none"},
    )
    prices_with_tax: bool = Field(default=False, sa_column_kwargs=FALSE)
    tax_case: TaxCase = Field(
        default=TaxCase.NORMAL,
        sa_type=by_value(TaxCase),
        sa_column_kwargs={"server_default": "normal"},
    )
    tax_reason: str = Field(default="", sa_column_kwargs=EMPTY)
    client_tax_number: str = Field(default="", sa_column_kwargs=EMPTY)
    service_from: date | None = Field(default=None)
    service_until: date | None = Field(default=None)
    cash_step: int = Field(default=0, sa_column_kwargs=ZERO)
    shows_deposit_code: bool = Field(default=False, sa_column_kwargs=FALSE)
    created_at: datetime
    version: int = Field(default=1, sa_column_kwargs=ONE)

    __table_args__ = (
        one_of("offer", "kind", OfferKind),
        one_of("offer", "status", OfferStatus),
        one_of("offer", "discount_kind", DiscountKind),
        one_of("offer", "sent_how", SentHow),
        one_of("offer", "answered_how", AnsweredHow),
        one_of("offer", "declined_why", LostReason),
        one_of("offer", "design", Design),
        one_of("offer", "window", Window),
        one_of("offer", "tax_case", TaxCase),
        CheckConstraint("revision >= 1", name="offer_revision"),
        CheckConstraint("chosen_package BETWEEN 0 AND 4", name="offer_chosen_package"),
        CheckConstraint(
            "logo_mm = 0 OR logo_mm BETWEEN 10 AND 60", name="offer_logo_mm"
        ),
        CheckConstraint("cash_step BETWEEN 0 AND 100000", name="offer_cash_step"),
        CheckConstraint("service_from <= service_until", name="offer_service_in_order"),
        CheckConstraint("length(currency) = 3", name="offer_currency_code"),
        CheckConstraint("page_size IN ('A4', 'Letter')", name="offer_page_size"),
        CheckConstraint("discount_value >= 0", name="offer_discount_positive"),
        CheckConstraint(
            "discount_kind <> 'percent' OR discount_value <= 100000",
            name="offer_discount_percent",
        ),
        CheckConstraint(
            "status = 'draft' OR (number IS NOT NULL AND sent_at IS NOT NULL)",
            name="offer_sent_is_numbered",
        ),
        CheckConstraint(
            "net_minor + tax_minor = total_minor", name="offer_total_adds_up"
        ),
        Index("ix_offer_number", "kind", "number", "revision", unique=True),
        Index("ix_offer_prospect", "prospect_id"),
        Index("ix_offer_follows", "follows_id"),
        Index("ix_offer_source", "source_id"),
    )


class OfferSection(Row, table=True):
    """A piece of text on the paper, before or after the prices.

    Lines that begin with a number or a dash and a blank make a list. A section
    `beside` shares the width with the one before it. `text_id` is the kept text that
    it was copied from.
    """

    __tablename__ = "offer_section"

    id: int = Field(default_factory=new_id, sa_type=BIG, primary_key=True)
    offer_id: int = Field(sa_type=BIG, foreign_key="offer.id", index=True)
    position: int = Field(default=0, sa_column_kwargs=ZERO)
    place: SectionPlace = Field(
        default=SectionPlace.BEFORE, sa_type=by_value(SectionPlace)
    )
    heading: str = Field(default="", sa_column_kwargs=EMPTY)
    text: str = Field(default="", sa_column_kwargs=EMPTY)
    beside: bool = Field(default=False, sa_column_kwargs=FALSE)
    shown: bool = Field(default=True, sa_column_kwargs=TRUE)
    text_id: int | None = Field(default=None, sa_type=BIG, foreign_key="kept_text.id")

    __table_args__ = (one_of("offer_section", "place", SectionPlace),)


class OfferLine(Row, table=True):
    """One line of work with its price, a heading over those that follow, or a note.

    Quantities are millionths, prices and costs ten-thousandths of the currency, rates
    thousandths of a percent; `discount_minor` are minor units off the line. `package`
    0 is in all of them. A heading with `only_sum` hides the prices under it. `cost_e4`
    and `code` are never printed. `picture` is a kept file's hash.
    """

    __tablename__ = "offer_line"

    id: int = Field(default_factory=new_id, sa_type=BIG, primary_key=True)
    offer_id: int = Field(sa_type=BIG, foreign_key="offer.id", index=True)
    position: int = Field(default=0, sa_column_kwargs=ZERO)
    work: str
    detail: str = Field(default="", sa_column_kwargs=EMPTY)
    quantity_micro: int = Field(default=1_000_000, sa_type=BIG)
    unit: str = Field(default="", sa_column_kwargs=EMPTY)
    price_e4: int = Field(default=0, sa_type=BIG, sa_column_kwargs=ZERO)
    discount_milli: int = Field(default=0, sa_column_kwargs=ZERO)
    tax_milli: int = Field(default=0, sa_column_kwargs=ZERO)
    optional: bool = Field(default=False, sa_column_kwargs=FALSE)
    part: LinePart = Field(
        default=LinePart.WORK,
        sa_type=by_value(LinePart),
        sa_column_kwargs={"server_default": "work"},
    )
    package: int = Field(default=0, sa_column_kwargs=ZERO)
    period: Period = Field(
        default=Period.ONCE,
        sa_type=by_value(Period),
        sa_column_kwargs={"server_default": "once"},
    )
    discount_minor: int = Field(default=0, sa_type=BIG, sa_column_kwargs=ZERO)
    only_sum: bool = Field(default=False, sa_column_kwargs=FALSE)
    cost_e4: int | None = Field(default=None, sa_type=BIG)
    code: str = Field(default="", sa_column_kwargs=EMPTY)
    picture: str = Field(default="", sa_column_kwargs=EMPTY)

    __table_args__ = (
        one_of("offer_line", "part", LinePart),
        one_of("offer_line", "period", Period),
        CheckConstraint("package BETWEEN 0 AND 4", name="offer_line_package"),
        CheckConstraint("discount_minor >= 0", name="offer_line_discount_positive"),
        CheckConstraint("quantity_micro >= 0", name="offer_line_quantity"),
        CheckConstraint(
            "discount_milli BETWEEN 0 AND 100000", name="offer_line_discount"
        ),
        CheckConstraint("tax_milli BETWEEN 0 AND 100000", name="offer_line_tax"),
    )
