"""The tables of the lists wing: columns and constraints only."""

from datetime import datetime

from sqlalchemy import CheckConstraint, Index, text, true
from sqlmodel import Field

from models.book.column_types import BIG
from models.book.ids import new_id
from models.book.row import Row

ZERO = {"server_default": text("0")}


class TwoPeople(Row, table=True):
    """Two prospects who look alike and are said to be two people."""

    __tablename__ = "two_people"

    id: int = Field(default_factory=new_id, sa_type=BIG, primary_key=True)
    low_id: int = Field(sa_type=BIG, foreign_key="prospect.id")
    high_id: int = Field(sa_type=BIG, foreign_key="prospect.id", index=True)
    said_at: datetime

    __table_args__ = (
        CheckConstraint("low_id < high_id", name="two_people_ordered"),
        Index("ix_two_people_once", "low_id", "high_id", unique=True),
    )


class Recipe(Row, table=True):
    """How a kind of list is read and taken over, under a name; `said` is JSON."""

    id: int = Field(default_factory=new_id, sa_type=BIG, primary_key=True)
    name: str = Field(unique=True)
    said: str
    used_at: datetime


class TakenRow(Row, table=True):
    """A row of a list that was taken over, by its fingerprint, and whose it became.

    Whoever was edited since is found again by it, and is left alone.
    """

    __tablename__ = "taken_row"

    id: int = Field(default_factory=new_id, sa_type=BIG, primary_key=True)
    prospect_id: int = Field(sa_type=BIG, foreign_key="prospect.id", index=True)
    fingerprint: int = Field(sa_type=BIG, index=True)


class SavedList(Row, table=True):
    """A smart list under a name; `said` is its conditions as JSON."""

    __tablename__ = "saved_list"

    id: int = Field(default_factory=new_id, sa_type=BIG, primary_key=True)
    name: str = Field(unique=True)
    said: str
    pinned: bool = Field(default=True, sa_column_kwargs={"server_default": true()})
    position: int = Field(default=0, sa_column_kwargs=ZERO)
