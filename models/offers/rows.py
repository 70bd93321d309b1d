"""The tables of the offers wing: columns and constraints only."""

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import CheckConstraint, Index, text
from sqlmodel import Field

from models.book.column_types import BIG, by_value, one_of
from models.book.ids import new_id
from models.book.row import Row

EMPTY = {"server_default": text("''")}
ZERO = {"server_default": text("0")}
ONE = {"server_default": text("1")}


class OfferKind(StrEnum):
    """What the paper is."""

    PROPOSAL = "proposal"
    ESTIMATE = "estimate"


class OfferStatus(StrEnum):
    """Where an offer stands; answered and expired are computed."""

    DRAFT = "draft"
    SENT = "sent"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"
    SUPERSEDED = "superseded"


class Offer(Row, table=True):
    """A proposal or an estimate for one prospect."""

    id: int = Field(default_factory=new_id, sa_type=BIG, primary_key=True)
    prospect_id: int = Field(sa_type=BIG, foreign_key="prospect.id", index=True)
    member_id: int | None = Field(default=None, sa_type=BIG, foreign_key="member.id")
    kind: OfferKind = Field(sa_type=by_value(OfferKind))
    number: str | None = Field(default=None)
    revision: int = Field(default=1, sa_column_kwargs=ONE)
    revises_id: int | None = Field(default=None, sa_type=BIG, foreign_key="offer.id")
    status: OfferStatus = Field(
        default=OfferStatus.DRAFT,
        sa_type=by_value(OfferStatus),
    )
    title: str = Field(default="", sa_column_kwargs=EMPTY)
    greeting: str = Field(default="", sa_column_kwargs=EMPTY)
    written_on: date
    valid_until: date | None = Field(default=None)
    currency: str
    locale: str = Field(default="en_IE", sa_column_kwargs={"server_default": "en_IE"})
    page_size: str = Field(default="A4", sa_column_kwargs={"server_default": "A4"})
    discount_milli: int = Field(default=0, sa_column_kwargs=ZERO)
    discount_minor: int = Field(default=0, sa_type=BIG, sa_column_kwargs=ZERO)
    discount_reason: str = Field(default="", sa_column_kwargs=EMPTY)
    recipient: str = Field(default="", sa_column_kwargs=EMPTY)
    sender: str = Field(default="", sa_column_kwargs=EMPTY)
    net_minor: int | None = Field(default=None, sa_type=BIG)
    tax_minor: int | None = Field(default=None, sa_type=BIG)
    total_minor: int | None = Field(default=None, sa_type=BIG)
    pdf_sha256: str = Field(default="", sa_column_kwargs=EMPTY)
    sent_at: datetime | None = Field(default=None)
    sent_how: str = Field(default="", sa_column_kwargs=EMPTY)
    answered_at: datetime | None = Field(default=None)
    answered_by: str = Field(default="", sa_column_kwargs=EMPTY)
    answered_how: str = Field(default="", sa_column_kwargs=EMPTY)
    answer_note: str = Field(default="", sa_column_kwargs=EMPTY)
    created_at: datetime
    version: int = Field(default=1, sa_column_kwargs=ONE)

    __table_args__ = (
        one_of("offer", "kind", OfferKind),
        one_of("offer", "status", OfferStatus),
        CheckConstraint("discount_milli BETWEEN 0 AND 100000", name="offer_discount"),
        CheckConstraint(
            "(status = 'draft') = (number IS NULL)",
            name="offer_draft_has_no_number",
        ),
        Index("ix_offer_number", "kind", "number", "revision", unique=True),
        Index("ix_offer_status", "status", "prospect_id"),
    )


class OfferSection(Row, table=True):
    """A piece of text on the paper, before or after the prices."""

    __tablename__ = "offer_section"

    id: int = Field(default_factory=new_id, sa_type=BIG, primary_key=True)
    offer_id: int = Field(sa_type=BIG, foreign_key="offer.id", index=True)
    position: int
    place: str = Field(default="before", sa_column_kwargs={"server_default": "before"})
    heading: str = Field(default="", sa_column_kwargs=EMPTY)
    body: str = Field(default="", sa_column_kwargs=EMPTY)

    __table_args__ = (
        CheckConstraint("place IN ('before', 'after', 'beside')", name="section_place"),
    )


class OfferLine(Row, table=True):
    """One line of prices: millionths of a quantity at ten-thousandths of a price."""

    __tablename__ = "offer_line"

    id: int = Field(default_factory=new_id, sa_type=BIG, primary_key=True)
    offer_id: int = Field(sa_type=BIG, foreign_key="offer.id", index=True)
    position: int
    work: str
    detail: str = Field(default="", sa_column_kwargs=EMPTY)
    quantity_micro: int = Field(sa_type=BIG)
    unit: str = Field(default="", sa_column_kwargs=EMPTY)
    price_e4: int = Field(sa_type=BIG)
    discount_milli: int = Field(default=0, sa_column_kwargs=ZERO)
    tax_milli: int = Field(default=0, sa_column_kwargs=ZERO)
    optional: bool = Field(default=False, sa_column_kwargs=ZERO)

    __table_args__ = (
        CheckConstraint("discount_milli BETWEEN 0 AND 100000", name="line_discount"),
        CheckConstraint("tax_milli BETWEEN 0 AND 100000", name="line_tax"),
    )


class NumberSeries(Row, table=True):
    """The next number of a kind of paper; outside the journal, never given twice."""

    __tablename__ = "number_series"

    id: int = Field(default_factory=new_id, sa_type=BIG, primary_key=True)
    kind: OfferKind = Field(sa_type=by_value(OfferKind), unique=True)
    year: int = Field(default=0, sa_column_kwargs=ZERO)
    next: int = Field(default=1, sa_column_kwargs=ONE)
