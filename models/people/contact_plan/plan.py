"""The contact plan of the book: what was laid down, else the plan it begins with."""

from dataclasses import replace
from datetime import date, time

from models.book.reader import Reader
from models.people.contact_plan.beginning import BEGINNING
from models.people.contact_plan.sheets import (
    PLANNED_TIERS,
    AwayDays,
    ContactPlan,
    PlannedTouch,
    Rule,
    TierSheet,
    Work,
)
from models.people.kinds import Channel, Outcome, Side, Tier

HOLDER = """coalesce(p.holder_id,
    (SELECT id FROM member WHERE active ORDER BY id LIMIT 1),
    (SELECT min(id) FROM member))"""
"""Who holds the prospect `p`: in a book where nobody said so, the first one."""

_COUNTS = (
    "capacity_marketing",
    "capacity_sales",
    "goal_marketing",
    "goal_sales",
    "goal_prospects",
    "goal_offers",
    "split_marketing",
    "accept_within_hours",
    "first_touch_within_days",
)
_TOLD = ("free_days", "quiet_from", "quiet_to", "ladder")
_YES_NO = ("warn_same_channel", "warn_no_gift", "booked_pauses")
_SPANS = ("every", "quiet", "silent", "floor", "ceiling", "target", "signs_needed")


def contact_plan(reader: Reader) -> ContactPlan:
    """The plan in force; a book in which nobody changed it has the one it begins with.

    Days away hold either way.
    """
    away = _away(reader)
    work = _work(reader)
    if work is None:
        return replace(BEGINNING, away=away)
    return ContactPlan(_tiers(reader), _rules(reader), work, away)


def own_rhythm(reader: Reader, prospect_id: int) -> int | None:
    """The rhythm of one prospect in days, or None where the tier's holds."""
    row = reader.one(
        "SELECT every_days FROM own_rhythm WHERE prospect_id = :id",
        id=prospect_id,
    )
    return None if row is None else int(row[0])


def _away(reader: Reader) -> tuple[AwayDays, ...]:
    rows = reader.all(
        "SELECT from_on, to_on, why, member_id FROM away ORDER BY from_on, to_on, id",
    )
    return tuple(
        AwayDays(date.fromisoformat(first), date.fromisoformat(last), why, member)
        for first, last, why, member in rows
    )


def _work(reader: Reader) -> Work | None:
    row = reader.one(f"SELECT {', '.join(_COUNTS + _TOLD + _YES_NO)} FROM work_rule")
    if row is None:
        return None
    counts = dict(zip(_COUNTS, row, strict=False))
    free, quiet_from, quiet_to, ladder, *guards = row[len(_COUNTS) :]
    return Work(
        **counts,
        free_days=frozenset(map(int, free)),
        quiet_from=time.fromisoformat(quiet_from),
        quiet_to=time.fromisoformat(quiet_to),
        ladder=tuple(map(int, ladder.split())),
        **dict(zip(_YES_NO, map(bool, guards), strict=True)),
    )


def _tiers(reader: Reader) -> dict[Tier, TierSheet]:
    rows = reader.all(
        "SELECT tier, purpose, every_days, quiet_days, silent_days, floor, ceiling,"
        " target, signs_needed FROM tier_plan",
    )
    order, signs = _orders(reader), _signs(reader)
    kept = {
        tier: TierSheet(
            purpose,
            **dict(zip(_SPANS, spans, strict=True)),
            order=order.get(tier, ()),
            up=signs.get((tier, True), ()),
            down=signs.get((tier, False), ()),
        )
        for tier, purpose, *spans in rows
    }
    return {tier: kept.get(tier) or BEGINNING.tiers[tier] for tier in PLANNED_TIERS}


def _orders(reader: Reader) -> dict[str, tuple[PlannedTouch, ...]]:
    found: dict[str, tuple[PlannedTouch, ...]] = {}
    for tier, day, channel, side, what, gives in reader.all(
        "SELECT tier, day, channel, side, what, gives FROM plan_touch"
        " ORDER BY tier, position, id",
    ):
        touch = PlannedTouch(day, Channel(channel), Side(side), what, bool(gives))
        found[tier] = (*found.get(tier, ()), touch)
    return found


def _signs(reader: Reader) -> dict[tuple[str, bool], tuple[str, ...]]:
    found: dict[tuple[str, bool], tuple[str, ...]] = {}
    for tier, up, words in reader.all(
        "SELECT tier, leads_up, words FROM plan_sign ORDER BY tier, position, id",
    ):
        key = (tier, bool(up))
        found[key] = (*found.get(key, ()), words)
    return found


def _rules(reader: Reader) -> tuple[Rule, ...]:
    rows = reader.all(
        "SELECT outcome, tier, in_a_row, channel, what, days, hints_at"
        " FROM outcome_rule ORDER BY position, id",
    )
    return tuple(
        Rule(
            Outcome(outcome),
            Tier(tier) if tier else None,
            in_a_row,
            Channel(channel) if channel else None,
            what,
            days,
            Tier(hint) if hint else None,
        )
        for outcome, tier, in_a_row, channel, what, days, hint in rows
    )
