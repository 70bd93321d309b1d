"""The tables of what a record holds beside its fields: columns and constraints only."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, Index, text
from sqlmodel import Field

from models.book.column_types import BIG, by_value, one_of
from models.book.ids import new_id
from models.book.row import Row
from models.people.kinds import AttachmentKind, FieldKind, Way

EMPTY = {"server_default": text("''")}
ZERO = {"server_default": text("0")}


class Affiliation(Row, table=True):
    """A further company of a prospect, beside the one on the card."""

    id: int = Field(default_factory=new_id, sa_type=BIG, primary_key=True)
    prospect_id: int = Field(sa_type=BIG, foreign_key="prospect.id", index=True)
    company: str
    role: str = Field(default="", sa_column_kwargs=EMPTY)
    position: int = Field(default=0, sa_column_kwargs=ZERO)

    __table_args__ = (CheckConstraint("company <> ''", name="affiliation_named"),)


class Occasion(Row, table=True):
    """A day that matters to a prospect; `on_day` is ISO, or --MM-DD without a year."""

    id: int = Field(default_factory=new_id, sa_type=BIG, primary_key=True)
    prospect_id: int = Field(sa_type=BIG, foreign_key="prospect.id", index=True)
    label: str
    on_day: str
    position: int = Field(default=0, sa_column_kwargs=ZERO)

    __table_args__ = (CheckConstraint("on_day <> ''", name="occasion_has_day"),)


class Address(Row, table=True):
    """The parts of a postal address whose whole text is a contact point."""

    id: int = Field(default_factory=new_id, sa_type=BIG, primary_key=True)
    prospect_id: int = Field(sa_type=BIG, foreign_key="prospect.id", index=True)
    point_id: int = Field(sa_type=BIG, foreign_key="contact_point.id", unique=True)
    street: str = Field(default="", sa_column_kwargs=EMPTY)
    postcode: str = Field(default="", sa_column_kwargs=EMPTY)
    town: str = Field(default="", sa_column_kwargs=EMPTY)
    region: str = Field(default="", sa_column_kwargs=EMPTY)
    country: str = Field(default="", sa_column_kwargs=EMPTY)


class CustomField(Row, table=True):
    """A field of the user's own; a `Detail` of the same label is its value.

    `choices` is a JSON list of the words that a choice may be.
    """

    __tablename__ = "custom_field"

    id: int = Field(default_factory=new_id, sa_type=BIG, primary_key=True)
    label: str = Field(unique=True)
    kind: FieldKind = Field(default=FieldKind.TEXT, sa_type=by_value(FieldKind))
    choices: str = Field(default="[]", sa_column_kwargs={"server_default": "[]"})
    position: int = Field(default=0, sa_column_kwargs=ZERO)

    __table_args__ = (
        one_of("custom_field", "kind", FieldKind),
        CheckConstraint("label <> ''", name="custom_field_labelled"),
    )


class Tag(Row, table=True):
    """What is known of a tag besides its name: the colour it is shown in."""

    id: int = Field(default_factory=new_id, sa_type=BIG, primary_key=True)
    name: str = Field(unique=True)
    colour: str = Field(default="", sa_column_kwargs=EMPTY)
    position: int = Field(default=0, sa_column_kwargs=ZERO)


class Attachment(Row, table=True):
    """A file or photo kept with a prospect; its bytes lie in `kept_file` by hash."""

    id: int = Field(default_factory=new_id, sa_type=BIG, primary_key=True)
    prospect_id: int = Field(sa_type=BIG, foreign_key="prospect.id", index=True)
    kind: AttachmentKind = Field(
        default=AttachmentKind.FILE, sa_type=by_value(AttachmentKind)
    )
    name: str
    sha256: str = Field(index=True)
    size: int
    added_at: datetime

    __table_args__ = (
        one_of("attachment", "kind", AttachmentKind),
        CheckConstraint("length(sha256) = 64", name="attachment_hashed"),
        CheckConstraint("name <> ''", name="attachment_named"),
        Index(
            "ix_attachment_photo",
            "prospect_id",
            unique=True,
            sqlite_where=text("kind = 'photo'"),
            postgresql_where=text("kind = 'photo'"),
        ),
    )


class Block(Row, table=True):
    """A way by which a prospect must not be contacted, since when, and why."""

    id: int = Field(default_factory=new_id, sa_type=BIG, primary_key=True)
    prospect_id: int = Field(sa_type=BIG, foreign_key="prospect.id")
    way: Way = Field(sa_type=by_value(Way))
    since: date
    reason: str = Field(default="", sa_column_kwargs=EMPTY)

    __table_args__ = (
        one_of("block", "way", Way),
        Index("ix_block_once", "prospect_id", "way", unique=True),
    )
