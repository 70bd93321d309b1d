"""The tables of the contact plan and of the baton: columns and constraints only.

A book in which a table of the plan is empty has the plan it begins with; the first
change lays all of it down.
"""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, Index, false, text, true
from sqlmodel import Field

from models.book.column_types import BIG, by_value, one_of
from models.book.ids import new_id
from models.book.row import Row
from models.people.kinds import Channel, Outcome, PassState, PlantedBy, Side, Tier

EMPTY = {"server_default": text("''")}
ZERO = {"server_default": text("0")}
ONE = {"server_default": text("1")}
FALSE = {"server_default": false()}
TRUE = {"server_default": true()}


class TierPlan(Row, table=True):
    """How the people of a tier are touched: its purpose, rhythm and limits, in days."""

    __tablename__ = "tier_plan"

    id: int = Field(default_factory=new_id, sa_type=BIG, primary_key=True)
    tier: Tier = Field(sa_type=by_value(Tier), unique=True)
    purpose: str = Field(default="", sa_column_kwargs=EMPTY)
    every_days: int
    quiet_days: int
    silent_days: int
    floor: int
    ceiling: int
    target: int = Field(default=8, sa_column_kwargs={"server_default": text("8")})
    signs_needed: int = Field(default=1, sa_column_kwargs=ONE)

    __table_args__ = (
        one_of("tier_plan", "tier", Tier),
        CheckConstraint("every_days BETWEEN 1 AND 999", name="tier_plan_every"),
        CheckConstraint("quiet_days < silent_days", name="tier_plan_silence"),
        CheckConstraint("floor <= ceiling", name="tier_plan_band"),
        CheckConstraint("target BETWEEN 1 AND 99", name="tier_plan_target"),
    )


class PlanTouch(Row, table=True):
    """One touch in the order of a tier; `day` counts from entering it, or from Won."""

    __tablename__ = "plan_touch"

    id: int = Field(default_factory=new_id, sa_type=BIG, primary_key=True)
    tier: Tier = Field(sa_type=by_value(Tier))
    position: int
    day: int
    channel: Channel = Field(sa_type=by_value(Channel))
    side: Side = Field(sa_type=by_value(Side))
    what: str
    gives: bool = Field(default=False, sa_column_kwargs=FALSE)

    __table_args__ = (
        one_of("plan_touch", "tier", Tier),
        one_of("plan_touch", "channel", Channel),
        one_of("plan_touch", "side", Side),
        CheckConstraint("day BETWEEN 0 AND 3660", name="plan_touch_day"),
        Index("ix_plan_touch_order", "tier", "position"),
    )


class PlanSign(Row, table=True):
    """A sign that a prospect is ready for the next tier, or a way down or to rest."""

    __tablename__ = "plan_sign"

    id: int = Field(default_factory=new_id, sa_type=BIG, primary_key=True)
    tier: Tier = Field(sa_type=by_value(Tier))
    position: int
    leads_up: bool
    words: str

    __table_args__ = (one_of("plan_sign", "tier", Tier),)


class OutcomeRule(Row, table=True):
    """What follows an outcome: the next step in so many days, and where it hints to.

    Without a tier it holds in all; `in_a_row` is how often running it must have been.
    """

    __tablename__ = "outcome_rule"

    id: int = Field(default_factory=new_id, sa_type=BIG, primary_key=True)
    position: int
    outcome: Outcome = Field(sa_type=by_value(Outcome))
    tier: Tier | None = Field(default=None, sa_type=by_value(Tier))
    in_a_row: int = Field(default=1, sa_column_kwargs=ONE)
    channel: Channel | None = Field(default=None, sa_type=by_value(Channel))
    what: str = Field(default="", sa_column_kwargs=EMPTY)
    days: int = Field(default=0, sa_column_kwargs=ZERO)
    hints_at: Tier | None = Field(default=None, sa_type=by_value(Tier))

    __table_args__ = (
        one_of("outcome_rule", "outcome", Outcome),
        one_of("outcome_rule", "tier", Tier),
        one_of("outcome_rule", "channel", Channel),
        one_of("outcome_rule", "hints_at", Tier),
        CheckConstraint("in_a_row BETWEEN 1 AND 9", name="outcome_rule_in_a_row"),
        CheckConstraint("days BETWEEN 0 AND 999", name="outcome_rule_days"),
    )


class WorkRule(Row, table=True):
    """What holds for every tier: capacity, goals, guards, clocks. One row.

    `free_days` are ISO weekdays ("67"), hours are "HH:MM" where the business is,
    `ladder` are the days after an offer was sent.
    """

    __tablename__ = "work_rule"

    id: int = Field(default=1, sa_type=BIG, primary_key=True)
    capacity_marketing: int
    capacity_sales: int
    goal_marketing: int
    goal_sales: int
    goal_prospects: int
    goal_offers: int
    split_marketing: int
    free_days: str
    quiet_from: str
    quiet_to: str
    ladder: str
    accept_within_hours: int
    first_touch_within_days: int
    warn_same_channel: bool = Field(default=True, sa_column_kwargs=TRUE)
    warn_no_gift: bool = Field(default=True, sa_column_kwargs=TRUE)
    booked_pauses: bool = Field(default=True, sa_column_kwargs=TRUE)

    __table_args__ = (
        CheckConstraint("id = 1", name="work_rule_is_one"),
        CheckConstraint("split_marketing BETWEEN 0 AND 100", name="work_rule_split"),
    )


class Away(Row, table=True):
    """Days on which nothing is due, both ends included; a holiday is everybody's."""

    id: int = Field(default_factory=new_id, sa_type=BIG, primary_key=True)
    from_on: date
    to_on: date
    why: str = Field(default="", sa_column_kwargs=EMPTY)
    member_id: int | None = Field(default=None, sa_type=BIG, foreign_key="member.id")

    __table_args__ = (CheckConstraint("from_on <= to_on", name="away_ordered"),)


class OwnRhythm(Row, table=True):
    """A rhythm of days for one prospect, instead of the tier's."""

    __tablename__ = "own_rhythm"

    id: int = Field(default_factory=new_id, sa_type=BIG, primary_key=True)
    prospect_id: int = Field(sa_type=BIG, foreign_key="prospect.id", unique=True)
    every_days: int

    __table_args__ = (
        CheckConstraint("every_days BETWEEN 1 AND 999", name="own_rhythm_every"),
    )


class Planting(Row, table=True):
    """Where a step came from that nobody typed; a step changed by hand loses it."""

    id: int = Field(default_factory=new_id, sa_type=BIG, primary_key=True)
    prospect_id: int = Field(sa_type=BIG, foreign_key="prospect.id", index=True)
    step_id: int = Field(sa_type=BIG, foreign_key="step.id", unique=True)
    planted_by: PlantedBy = Field(sa_type=by_value(PlantedBy))
    offer_id: int | None = Field(default=None, sa_type=BIG, index=True)

    __table_args__ = (one_of("planting", "planted_by", PlantedBy),)


class SignSeen(Row, table=True):
    """What was seen when a prospect was moved up: the evidence for the tier."""

    __tablename__ = "sign_seen"

    id: int = Field(default_factory=new_id, sa_type=BIG, primary_key=True)
    prospect_id: int = Field(sa_type=BIG, foreign_key="prospect.id", index=True)
    tier: Tier = Field(sa_type=by_value(Tier))
    words: str
    seen_on: date

    __table_args__ = (one_of("sign_seen", "tier", Tier),)


class BatonPass(Row, table=True):
    """An offer to hold a prospect, and what became of it.

    The giver holds until it is accepted. `to_id` may be the giver: later, or in the
    other hat. `starts_on` is the day on which a pass to oneself is offered.
    """

    __tablename__ = "baton_pass"

    id: int = Field(default_factory=new_id, sa_type=BIG, primary_key=True)
    prospect_id: int = Field(sa_type=BIG, foreign_key="prospect.id", index=True)
    from_id: int = Field(sa_type=BIG, foreign_key="member.id")
    to_id: int = Field(sa_type=BIG, foreign_key="member.id")
    from_hat: Side = Field(sa_type=by_value(Side))
    to_hat: Side = Field(sa_type=by_value(Side))
    why_now: str
    promised: str = Field(default="", sa_column_kwargs=EMPTY)
    not_to_say: str = Field(default="", sa_column_kwargs=EMPTY)
    first_channel: Channel | None = Field(default=None, sa_type=by_value(Channel))
    first_what: str = Field(default="", sa_column_kwargs=EMPTY)
    first_on: date | None = Field(default=None)
    starts_on: date | None = Field(default=None)
    offered_at: datetime
    lapses_at: datetime
    state: PassState = Field(default=PassState.OFFERED, sa_type=by_value(PassState))
    ended_at: datetime | None = Field(default=None)
    reason: str = Field(default="", sa_column_kwargs=EMPTY)
    reason_note: str = Field(default="", sa_column_kwargs=EMPTY)

    __table_args__ = (
        one_of("baton_pass", "from_hat", Side),
        one_of("baton_pass", "to_hat", Side),
        one_of("baton_pass", "first_channel", Channel),
        one_of("baton_pass", "state", PassState),
        Index(
            "ix_baton_pass_open",
            "prospect_id",
            unique=True,
            sqlite_where=text("state = 'offered'"),
            postgresql_where=text("state = 'offered'"),
        ),
    )
