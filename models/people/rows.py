"""The tables of the people wing: columns and constraints only."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, Index, String, false, text, true
from sqlmodel import Field

from models.book.column_types import BIG, by_value, one_of
from models.book.ids import new_id
from models.book.row import Edited, Row
from models.people.kinds import Channel, Direction, Outcome, PointKind, Side, Tier

EMPTY = {"server_default": text("''")}
ZERO = {"server_default": text("0")}
ONE = {"server_default": text("1")}
TRUE = {"server_default": true()}
FALSE = {"server_default": false()}


class Business(Edited, table=True):
    """The operator's own business: what the paper and the parsing use. One row."""

    id: int = Field(default=1, sa_type=BIG, primary_key=True)
    name: str
    tagline: str = Field(default="", sa_column_kwargs=EMPTY)
    address: str = Field(default="", sa_column_kwargs=EMPTY)
    contact_lines: str = Field(default="", sa_column_kwargs=EMPTY)
    town: str = Field(default="", sa_column_kwargs=EMPTY)
    tax_number: str = Field(default="", sa_column_kwargs=EMPTY)
    registration: str = Field(default="", sa_column_kwargs=EMPTY)
    bank: str = Field(default="", sa_column_kwargs=EMPTY)
    currency: str = Field(default="EUR", sa_column_kwargs={"server_default": "EUR"})
    tax_label: str = Field(default="VAT", sa_column_kwargs={"server_default": "VAT"})
    default_taxes: str = Field(default="0", sa_column_kwargs={"server_default": "0"})
    proposal_pattern: str = Field(
        default="P-{seq:3}",
        sa_column_kwargs={"server_default": "P-{seq:3}"},
    )
    estimate_pattern: str = Field(
        default="E-{seq:3}",
        sa_column_kwargs={"server_default": "E-{seq:3}"},
    )
    zone: str = Field(default="UTC", sa_column_kwargs={"server_default": "UTC"})
    day_first: bool = Field(default=True, sa_column_kwargs=TRUE)
    locale: str = Field(default="en_IE", sa_column_kwargs={"server_default": "en_IE"})
    page_size: str = Field(default="A4", sa_column_kwargs={"server_default": "A4"})
    phone_country: str = Field(default="", sa_column_kwargs=EMPTY)
    logo: bytes | None = Field(default=None)
    version: int = Field(default=1, sa_column_kwargs=ONE)

    __table_args__ = (
        CheckConstraint("id = 1", name="business_is_one"),
        CheckConstraint("length(currency) = 3", name="business_currency_code"),
        CheckConstraint("page_size IN ('A4', 'Letter')", name="business_page_size"),
    )


class Member(Row, table=True):
    """One who works in the business, with the hats worn."""

    id: int = Field(default_factory=new_id, sa_type=BIG, primary_key=True)
    name: str
    initials: str = Field(default="", sa_column_kwargs=EMPTY)
    wears_marketing: bool = Field(default=True, sa_column_kwargs=TRUE)
    wears_sales: bool = Field(default=True, sa_column_kwargs=TRUE)
    active: bool = Field(default=True, sa_column_kwargs=TRUE)


class Prospect(Edited, table=True):
    """One person or firm one means to win; a suspect while not on the board."""

    id: int = Field(default_factory=new_id, sa_type=BIG, primary_key=True)
    name: str = Field(default="", sa_column_kwargs=EMPTY)
    given: str = Field(default="", sa_column_kwargs=EMPTY)
    family: str = Field(default="", sa_column_kwargs=EMPTY)
    company: str = Field(default="", sa_column_kwargs=EMPTY)
    role: str = Field(default="", sa_column_kwargs=EMPTY)
    tier: Tier = Field(default=Tier.COLD, sa_type=by_value(Tier))
    rank: str
    value_minor: int | None = Field(default=None, sa_type=BIG)
    currency: str | None = Field(default=None)
    source: str = Field(default="", sa_column_kwargs=EMPTY)
    informed_on: date | None = Field(default=None)
    holder_id: int | None = Field(default=None, sa_type=BIG, foreign_key="member.id")
    birthday: str = Field(default="", sa_column_kwargs=EMPTY)
    notes: str = Field(default="", sa_column_kwargs=EMPTY)
    blocked: str = Field(default="", sa_column_kwargs=EMPTY)
    no_step_reason: str = Field(default="", sa_column_kwargs=EMPTY)
    reason: str = Field(default="", sa_column_kwargs=EMPTY)
    reason_note: str = Field(default="", sa_column_kwargs=EMPTY)
    revisit_on: date | None = Field(default=None)
    closed_on: date | None = Field(default=None)
    reopened_at: datetime | None = Field(default=None)
    uid: str = Field(default="", sa_column_kwargs=EMPTY)
    in_bin_at: datetime | None = Field(default=None)
    created_at: datetime
    version: int = Field(default=1, sa_column_kwargs=ONE)

    __table_args__ = (
        CheckConstraint("name <> '' OR company <> ''", name="prospect_is_named"),
        CheckConstraint(
            "(value_minor IS NULL) = (currency IS NULL)",
            name="prospect_value_has_currency",
        ),
        CheckConstraint("value_minor >= 0", name="prospect_value_positive"),
        one_of("prospect", "tier", Tier),
        Index(
            "ix_prospect_board",
            "tier",
            "rank",
            sqlite_where=text("in_bin_at IS NULL"),
            postgresql_where=text("in_bin_at IS NULL"),
        ),
        Index(
            "ix_prospect_uid",
            "uid",
            sqlite_where=text("uid <> ''"),
            postgresql_where=text("uid <> ''"),
        ),
    )


class ContactPoint(Row, table=True):
    """One phone, mail, web or postal address of a prospect.

    `value_key` is what equal points share: mail in lower case, phone as digits.
    """

    __tablename__ = "contact_point"

    id: int = Field(default_factory=new_id, sa_type=BIG, primary_key=True)
    prospect_id: int = Field(sa_type=BIG, foreign_key="prospect.id", index=True)
    kind: PointKind = Field(sa_type=by_value(PointKind))
    value: str
    value_key: str
    label: str = Field(default="", sa_column_kwargs=EMPTY)
    position: int = Field(default=0, sa_column_kwargs=ZERO)

    __table_args__ = (
        one_of("contact_point", "kind", PointKind),
        CheckConstraint("value <> ''", name="contact_point_not_empty"),
        Index("ix_contact_point_key", "kind", "value_key"),
    )


class ProspectTag(Row, table=True):
    """One tag on a prospect."""

    __tablename__ = "prospect_tag"

    id: int = Field(default_factory=new_id, sa_type=BIG, primary_key=True)
    prospect_id: int = Field(sa_type=BIG, foreign_key="prospect.id")
    name: str

    __table_args__ = (
        Index("ix_prospect_tag_once", "prospect_id", "name", unique=True),
    )


class Detail(Row, table=True):
    """A fact about a prospect under the user's own label, kept from a list."""

    id: int = Field(default_factory=new_id, sa_type=BIG, primary_key=True)
    prospect_id: int = Field(sa_type=BIG, foreign_key="prospect.id", index=True)
    label: str
    value: str
    position: int = Field(default=0, sa_column_kwargs=ZERO)


class Span(Row, table=True):
    """A stay of a prospect in a tier, open while it lasts."""

    id: int = Field(default_factory=new_id, sa_type=BIG, primary_key=True)
    prospect_id: int = Field(sa_type=BIG, foreign_key="prospect.id")
    tier: Tier = Field(sa_type=by_value(Tier))
    from_at: datetime
    to_at: datetime | None = Field(default=None)

    __table_args__ = (
        one_of("span", "tier", Tier),
        Index(
            "ix_span_open",
            "prospect_id",
            unique=True,
            sqlite_where=text("to_at IS NULL"),
            postgresql_where=text("to_at IS NULL"),
        ),
        Index("ix_span_person", "prospect_id", "from_at"),
    )


class Campaign(Row, table=True):
    """A named effort that touches may belong to; a bare one is only its word."""

    id: int = Field(default_factory=new_id, sa_type=BIG, primary_key=True)
    word: str = Field(index=True, unique=True)
    name: str


class Touch(Row, table=True):
    """One contact with a prospect, by marketing or by sales.

    `local_day` is the day it was, where the business is.
    """

    id: int = Field(default_factory=new_id, sa_type=BIG, primary_key=True)
    prospect_id: int = Field(sa_type=BIG, foreign_key="prospect.id")
    happened_at: datetime
    local_day: date
    channel: Channel = Field(sa_type=by_value(Channel))
    side: Side = Field(sa_type=by_value(Side))
    direction: Direction = Field(
        default=Direction.OUT,
        sa_type=by_value(Direction),
    )
    outcome: Outcome | None = Field(default=None, sa_type=by_value(Outcome))
    answered: bool = Field(default=False, sa_column_kwargs=FALSE)
    minutes: int = Field(default=0, sa_column_kwargs=ZERO)
    note: str = Field(default="", sa_column_kwargs=EMPTY)
    campaign_id: int | None = Field(
        default=None,
        sa_type=BIG,
        foreign_key="campaign.id",
    )
    member_id: int | None = Field(default=None, sa_type=BIG, foreign_key="member.id")
    created_at: datetime

    __table_args__ = (
        one_of("touch", "channel", Channel),
        one_of("touch", "side", Side),
        one_of("touch", "direction", Direction),
        one_of("touch", "outcome", Outcome),
        CheckConstraint("minutes BETWEEN 0 AND 1440", name="touch_minutes"),
        Index("ix_touch_timeline", "prospect_id", "happened_at", "id"),
        Index("ix_touch_day", "local_day", "side"),
    )


class Step(Row, table=True):
    """Something planned with a prospect; the earliest open one is the next step.

    `at_time` is "HH:MM" where the business is; no day means as soon as possible.
    """

    id: int = Field(default_factory=new_id, sa_type=BIG, primary_key=True)
    prospect_id: int = Field(sa_type=BIG, foreign_key="prospect.id")
    channel: Channel = Field(sa_type=by_value(Channel))
    side: Side = Field(sa_type=by_value(Side))
    what: str
    on_day: date | None = Field(default=None)
    at_time: str | None = Field(default=None, sa_type=String(5))
    state: str = Field(
        default="planned", sa_column_kwargs={"server_default": "planned"}
    )
    why: str = Field(default="", sa_column_kwargs=EMPTY)
    done_touch_id: int | None = Field(default=None, sa_type=BIG)
    ended_at: datetime | None = Field(default=None)
    created_at: datetime

    __table_args__ = (
        one_of("step", "channel", Channel),
        one_of("step", "side", Side),
        CheckConstraint("state IN ('planned', 'done', 'dropped')", name="step_state"),
        CheckConstraint(
            "at_time IS NULL OR on_day IS NOT NULL", name="step_time_needs_day"
        ),
        Index("ix_step_person", "prospect_id", "state"),
        Index(
            "ix_step_due",
            "on_day",
            sqlite_where=text("state = 'planned'"),
            postgresql_where=text("state = 'planned'"),
        ),
    )


class Promise(Row, table=True):
    """Something owed: by us to the prospect, or by them to us."""

    id: int = Field(default_factory=new_id, sa_type=BIG, primary_key=True)
    prospect_id: int = Field(sa_type=BIG, foreign_key="prospect.id", index=True)
    owed_by: str
    what: str
    due_on: date | None = Field(default=None)
    said_on: date
    kept_at: datetime | None = Field(default=None)

    __table_args__ = (
        CheckConstraint("owed_by IN ('us', 'them')", name="promise_owed_by"),
        Index(
            "ix_promise_open",
            "due_on",
            sqlite_where=text("kept_at IS NULL"),
            postgresql_where=text("kept_at IS NULL"),
        ),
    )
