"""The tables around an offer: packages, levies, payments, appendices and what is kept.

Columns and constraints only.
"""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, Index, false, text
from sqlmodel import Field

from models.book.column_types import BIG, by_value, one_of
from models.book.ids import new_id
from models.book.row import Edited, Row
from models.offers.kinds import (
    Design,
    LevyKind,
    OfferKind,
    Period,
    ShareKind,
    TaxCase,
    TextKind,
    Window,
)

EMPTY = {"server_default": text("''")}
ZERO = {"server_default": text("0")}
ONE = {"server_default": text("1")}
FALSE = {"server_default": false()}


class OfferPackage(Row, table=True):
    """One of two to four packages of which one is chosen; its lines name its number."""

    __tablename__ = "offer_package"

    id: int = Field(default_factory=new_id, sa_type=BIG, primary_key=True)
    offer_id: int = Field(sa_type=BIG, foreign_key="offer.id", index=True)
    number: int
    name: str
    detail: str = Field(default="", sa_column_kwargs=EMPTY)
    advised: bool = Field(default=False, sa_column_kwargs=FALSE)

    __table_args__ = (
        CheckConstraint("number BETWEEN 1 AND 4", name="offer_package_number"),
    )


class OfferLevy(Row, table=True):
    """A further tax of the whole offer; the rate is thousandths of a percent."""

    __tablename__ = "offer_levy"

    id: int = Field(default_factory=new_id, sa_type=BIG, primary_key=True)
    offer_id: int = Field(sa_type=BIG, foreign_key="offer.id", index=True)
    position: int = Field(default=0, sa_column_kwargs=ZERO)
    name: str
    rate_milli: int
    kind: LevyKind = Field(sa_type=by_value(LevyKind))

    __table_args__ = (
        one_of("offer_levy", "kind", LevyKind),
        CheckConstraint("rate_milli BETWEEN 0 AND 100000", name="offer_levy_rate"),
    )


class OfferPayment(Row, table=True):
    """One part of the payment: when, and which share.

    `value` is thousandths of a percent or minor units, as the share says.
    """

    __tablename__ = "offer_payment"

    id: int = Field(default_factory=new_id, sa_type=BIG, primary_key=True)
    offer_id: int = Field(sa_type=BIG, foreign_key="offer.id", index=True)
    position: int = Field(default=0, sa_column_kwargs=ZERO)
    words: str = Field(default="", sa_column_kwargs=EMPTY)
    share: ShareKind = Field(sa_type=by_value(ShareKind))
    value: int = Field(default=0, sa_type=BIG, sa_column_kwargs=ZERO)
    due_on: date | None = Field(default=None)
    deposit: bool = Field(default=False, sa_column_kwargs=FALSE)

    __table_args__ = (
        one_of("offer_payment", "share", ShareKind),
        CheckConstraint("value >= 0", name="offer_payment_value"),
        CheckConstraint(
            "share <> 'percent' OR value <= 100000", name="offer_payment_percent"
        ),
    )


class OfferAppendix(Row, table=True):
    """A PDF or a picture that follows the paper; its bytes lie in `kept_file`."""

    __tablename__ = "offer_appendix"

    id: int = Field(default_factory=new_id, sa_type=BIG, primary_key=True)
    offer_id: int = Field(sa_type=BIG, foreign_key="offer.id", index=True)
    position: int = Field(default=0, sa_column_kwargs=ZERO)
    name: str
    sha256: str


class CatalogueItem(Edited, table=True):
    """Something one sells; its values are copied into lines, never linked.

    Prices and costs are ten-thousandths of the currency, tax thousandths of a percent.
    """

    __tablename__ = "catalogue_item"

    id: int = Field(default_factory=new_id, sa_type=BIG, primary_key=True)
    code: str = Field(default="", sa_column_kwargs=EMPTY)
    work: str
    detail: str = Field(default="", sa_column_kwargs=EMPTY)
    unit: str = Field(default="", sa_column_kwargs=EMPTY)
    price_e4: int = Field(default=0, sa_type=BIG, sa_column_kwargs=ZERO)
    cost_e4: int | None = Field(default=None, sa_type=BIG)
    tax_milli: int = Field(default=0, sa_column_kwargs=ZERO)
    currency: str
    period: Period = Field(
        default=Period.ONCE,
        sa_type=by_value(Period),
        sa_column_kwargs={"server_default": "once"},
    )
    picture: str = Field(default="", sa_column_kwargs=EMPTY)
    version: int = Field(default=1, sa_column_kwargs=ONE)

    __table_args__ = (
        one_of("catalogue_item", "period", Period),
        CheckConstraint("length(currency) = 3", name="catalogue_item_currency"),
        CheckConstraint("tax_milli BETWEEN 0 AND 100000", name="catalogue_item_tax"),
    )


class KeptText(Row, table=True):
    """A block of text or the terms, in one version; a version never changes."""

    __tablename__ = "kept_text"

    id: int = Field(default_factory=new_id, sa_type=BIG, primary_key=True)
    kind: TextKind = Field(sa_type=by_value(TextKind))
    name: str
    locale: str = Field(default="", sa_column_kwargs=EMPTY)
    revision: int = Field(default=1, sa_column_kwargs=ONE)
    heading: str = Field(default="", sa_column_kwargs=EMPTY)
    text: str
    put_away: bool = Field(default=False, sa_column_kwargs=FALSE)
    created_at: datetime

    __table_args__ = (
        one_of("kept_text", "kind", TextKind),
        Index("ix_kept_text", "kind", "name", "locale", "revision", unique=True),
    )


class PaperTemplate(Row, table=True):
    """A whole offer to begin from, as JSON of `models.offers.values.Draft`."""

    __tablename__ = "paper_template"

    id: int = Field(default_factory=new_id, sa_type=BIG, primary_key=True)
    name: str
    kind: OfferKind = Field(sa_type=by_value(OfferKind))
    contents: str

    __table_args__ = (one_of("paper_template", "kind", OfferKind),)


class BrandFont(Row, table=True):
    """A font of one's own, converted once; its faces lie in `kept_file`."""

    __tablename__ = "brand_font"

    id: int = Field(default_factory=new_id, sa_type=BIG, primary_key=True)
    name: str
    regular: str
    bold: str = Field(default="", sa_column_kwargs=EMPTY)
    italic: str = Field(default="", sa_column_kwargs=EMPTY)


class PaperHabits(Edited, table=True):
    """How one's papers look and are taxed as long as nothing else is said. One row.

    A book without the row has the values that a new row would have.
    """

    __tablename__ = "paper_habits"

    id: int = Field(default=1, sa_type=BIG, primary_key=True)
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
    contract_pattern: str = Field(
        default="C-{seq:3}", sa_column_kwargs={"server_default": "C-{seq:3}"}
    )
    valid_days: int = Field(default=30, sa_column_kwargs={"server_default": text("30")})
    iban: str = Field(default="", sa_column_kwargs=EMPTY)
    bic: str = Field(default="", sa_column_kwargs=EMPTY)
    prices_with_tax: bool = Field(default=False, sa_column_kwargs=FALSE)
    tax_case: TaxCase = Field(
        default=TaxCase.NORMAL,
        sa_type=by_value(TaxCase),
        sa_column_kwargs={"server_default": "normal"},
    )
    tax_reason: str = Field(default="", sa_column_kwargs=EMPTY)
    cash_step: int = Field(default=0, sa_column_kwargs=ZERO)
    version: int = Field(default=1, sa_column_kwargs=ONE)

    __table_args__ = (
        one_of("paper_habits", "design", Design),
        one_of("paper_habits", "window", Window),
        one_of("paper_habits", "tax_case", TaxCase),
        CheckConstraint("id = 1", name="paper_habits_is_one"),
        CheckConstraint("valid_days BETWEEN 0 AND 3660", name="paper_habits_valid"),
        CheckConstraint(
            "logo_mm = 0 OR logo_mm BETWEEN 10 AND 60", name="paper_habits_logo_mm"
        ),
        CheckConstraint("cash_step BETWEEN 0 AND 100000", name="paper_habits_cash"),
    )


class NumberSeries(Row, table=True):
    """The last number given to a kind of offer in a period; never taken back."""

    __tablename__ = "number_series"

    id: int = Field(default_factory=new_id, sa_type=BIG, primary_key=True)
    kind: OfferKind = Field(sa_type=by_value(OfferKind))
    period: str = Field(default="", sa_column_kwargs=EMPTY)
    last: int = Field(default=0, sa_column_kwargs=ZERO)

    __table_args__ = (
        one_of("number_series", "kind", OfferKind),
        Index("ix_number_series", "kind", "period", unique=True),
    )
