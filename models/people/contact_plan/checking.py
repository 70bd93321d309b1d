"""A plan as it may be laid down: words cleaned, days in order, spans sane."""

from dataclasses import replace

from models.book.refusals import Refused
from models.book.text import clean_line
from models.people.contact_plan.sheets import (
    PLANNED_TIERS,
    AwayDays,
    ContactPlan,
    PlannedTouch,
    Rule,
    TierSheet,
    Work,
)
from models.people.kinds import Tier

_MOST_DAYS = 999
_FURTHEST = 3660
_MOST_IN_A_ROW = 9
_MOST_TARGET = 99
_WEEK = 7
WORDS_LIMIT = 200


def checked_plan(plan: ContactPlan) -> ContactPlan:
    """The plan with clean words and with its touches, ladder and days away in order.

    Raises:
        Refused: a sheet is missing, a span is out of range, a touch has no words, or
            no day of the week is left to work.
    """
    missing = [tier.label for tier in PLANNED_TIERS if tier not in plan.tiers]
    if missing:
        raise Refused(f"The plan needs a sheet for {missing[0]}.")
    return ContactPlan(
        {tier: _sheet(tier, plan.tiers[tier]) for tier in PLANNED_TIERS},
        tuple(_rule(rule) for rule in plan.rules),
        _work(plan.work),
        _away(plan.away),
    )


def _sheet(tier: Tier, sheet: TierSheet) -> TierSheet:
    if not 1 <= sheet.every <= _MOST_DAYS:
        raise Refused(f"{tier.label}: a rhythm is from 1 to {_MOST_DAYS} days.")
    if not 0 <= sheet.quiet < sheet.silent:
        raise Refused(f"{tier.label}: quiet comes before silent. Give it fewer days.")
    if not 0 <= sheet.floor <= sheet.ceiling:
        raise Refused(f"{tier.label}: the fewest may not be more than the most.")
    if not 1 <= sheet.target <= _MOST_TARGET:
        raise Refused(f"{tier.label}: a close takes from 1 to {_MOST_TARGET} touches.")
    order = sorted((_touch(tier, touch) for touch in sheet.order), key=_day_of)
    return replace(
        sheet,
        purpose=_words(sheet.purpose),
        signs_needed=max(1, sheet.signs_needed),
        order=tuple(order),
        up=_signs(sheet.up),
        down=_signs(sheet.down),
    )


def _touch(tier: Tier, touch: PlannedTouch) -> PlannedTouch:
    if not 0 <= touch.day <= _FURTHEST:
        raise Refused(f"{tier.label}: a touch is on a day from 0 to {_FURTHEST}.")
    return replace(touch, what=_words(touch.what) or touch.channel.label)


def _day_of(touch: PlannedTouch) -> int:
    return touch.day


def _signs(signs: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, map(_words, signs))))


def _rule(rule: Rule) -> Rule:
    if not 0 <= rule.days <= _MOST_DAYS:
        raise Refused(f"A rule plans from 0 to {_MOST_DAYS} days ahead.")
    if not 1 <= rule.in_a_row <= _MOST_IN_A_ROW:
        raise Refused(f"An outcome counts from 1 to {_MOST_IN_A_ROW} times running.")
    what = _words(rule.what)
    if not what and rule.hints_at is None:
        raise Refused(
            f"Say what follows “{rule.outcome.label}”: a next step, or a tier."
        )
    return replace(rule, what=what)


def _work(work: Work) -> Work:
    if len(work.free_days) >= _WEEK or not work.free_days <= set(range(1, _WEEK + 1)):
        raise Refused("One day of the week at least must be left to work.")
    counts = (
        work.goal_marketing,
        work.goal_sales,
        work.goal_prospects,
        work.goal_offers,
    )
    if min(counts) < 0 or min(work.capacity_marketing, work.capacity_sales) < 1:
        raise Refused("A day has room for one touch at least, and no goal is below 0.")
    if min(work.accept_within_hours, work.first_touch_within_days) < 1:
        raise Refused(
            "The baton needs an hour at least, and a day for the first touch."
        )
    if not 0 <= work.split_marketing <= 100:  # noqa: PLR2004 — percent
        raise Refused("The part of marketing is from 0 to 100 percent.")
    if any(not 1 <= day <= _MOST_DAYS for day in work.ladder):
        raise Refused(f"An offer is followed up after 1 to {_MOST_DAYS} days.")
    return replace(work, ladder=tuple(sorted(set(work.ladder))))


def _away(away: tuple[AwayDays, ...]) -> tuple[AwayDays, ...]:
    if any(days.from_on > days.to_on for days in away):
        raise Refused("The last day away comes after the first one.")
    cleaned = {replace(days, why=_words(days.why)) for days in away}
    return tuple(
        sorted(cleaned, key=lambda d: (d.from_on, d.to_on, d.why, d.member_id or 0))
    )


def _words(text: str) -> str:
    return clean_line(text)[:WORDS_LIMIT]
