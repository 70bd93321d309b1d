"""What the page of the plan says in words."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, QLocale

from models.people.contact_plan.preview import PlanPreview
from models.people.contact_plan.sheets import (
    PLANNED_TIERS,
    ContactPlan,
    PlannedTouch,
    TierSheet,
)
from models.people.kinds import Side, Tier
from ui.look.dates import spoken_day

_SMALL = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_YEAR, _NAMED, _TOLD = 365, 2, 2
_SPANS = (
    ("every", "{tier} changes from {a} to {b} days."),
    ("quiet", "{tier} counts as quiet after {b} days, not {a}."),
    ("silent", "{tier} counts as silent after {b} days, not {a}."),
    ("target", "{tier} takes {b} touches to a win, not {a}."),
    ("signs_needed", "{tier} needs {b} of its signs, not {a}."),
)
_PARTS = (
    ("purpose", "The purpose of {tier} changes."),
    ("order", "The order of touches in {tier} changes."),
    ("up", "The signs up of {tier} change."),
    ("down", "The ways down from {tier} change."),
)


def in_words(number: int) -> str:
    """A small number as a word, a larger one in figures: "two", "14"."""
    return _SMALL[number] if 0 <= number < len(_SMALL) else f"{number:,}"


def counted(number: int, one: str, many: str) -> str:
    """A number and what is counted: "one next step", "two next steps"."""
    return f"{in_words(number)} {one if number == 1 else many}"


def day_words(day: int) -> str:
    """A day of an order: "day 3", "1 year"."""
    years, rest = divmod(day, _YEAR)
    if years and not rest:
        return "1 year" if years == 1 else f"{years} years"
    return f"day {day}"


def touch_name(touch: PlannedTouch, who: str = "") -> str:
    """A touch as a screen reader says it: "Day 3, sales, meeting: Meet, Tomás"."""
    said = f"{day_words(touch.day).capitalize()}, {touch.side}, "
    channel = touch.channel.label.lower()
    same = touch.what.casefold() == channel
    said += channel if same else f"{channel}: {touch.what}"
    if touch.gives:
        said += ", gives something"
    return f"{said}, {who}" if who else said


def mix_of(order: Sequence[PlannedTouch]) -> int | None:
    """How many of 100 touches are marketing's; None where no touch is planned."""
    if not order:
        return None
    marketing = sum(touch.side is Side.MARKETING for touch in order)
    return (marketing * 200 + len(order)) // (2 * len(order))


def band_said(now: int, sheet: TierSheet) -> tuple[str, bool]:
    """How full a tier is: "14 now", "1 short", "3 over"; and whether that is amiss."""
    if now < sheet.floor:
        return f"{sheet.floor - now:,} short", True
    if now > sheet.ceiling:
        return f"{now - sheet.ceiling:,} over", True
    return f"{now:,} now", False


def signs_heading(tier: Tier, needed: int) -> str:
    """When somebody moves up: "Moves up when you see two"."""
    if tier is Tier.HOT:
        return "Moves to Won when you see" + (
            "" if needed == 1 else f" {in_words(needed)}"
        )
    return f"Moves up when you see {in_words(needed)}"


def from_to(first: date, last: date, today: date) -> str:
    """Two days, the month said once: "Wed 25 to Mon 23 Nov"."""
    said = spoken_day(last, today)
    if (first.year, first.month) == (last.year, last.month) and last.year == today.year:
        day = QDate(first.year, first.month, first.day)
        return f"{QLocale().toString(day, 'ddd d')} to {said}"
    return f"{spoken_day(first, today)} to {said}"


def moves_said(seen: PlanPreview) -> str:
    """How many move: "Two next touches move, none becomes overdue."."""
    many = len(seen.moves)
    if not many:
        return "Nobody moves."
    verb = "moves" if many == 1 else "move"
    late = seen.becomes_overdue
    overdue = "none becomes" if not late else f"{in_words(late)} become"
    overdue = "one becomes" if late == 1 else overdue
    said = counted(many, "next touch", "next touches")
    return f"{said[0].upper()}{said[1:]} {verb}, {overdue} overdue."


def names_said(seen: PlanPreview, today: date) -> str:
    """The first who move, and how many stay for which reasons."""
    said = [
        f"{move.name} {from_to(move.from_on, move.to_on, today)}"
        for move in seen.moves[:_NAMED]
    ]
    reasons = [
        words
        for number, words in (
            (seen.booked, "booked"),
            (seen.due, "due already"),
            (seen.own, "planned by hand"),
        )
        if number
    ]
    if reasons:
        verb = "is" if seen.stays == 1 else "are"
        stay = "stays" if seen.stays == 1 else "stay"
        why = " or ".join(filter(None, (", ".join(reasons[:-1]), reasons[-1])))
        said.append(f"{in_words(seen.stays)} {verb} {why} and {stay}.")
    told = " \N{MIDDLE DOT} ".join(said)
    return f"{told[:1].upper()}{told[1:]}"


def changes_of(before: ContactPlan, after: ContactPlan) -> list[str]:
    """What differs between two plans: two sentences, and how much more."""
    said = _changes(before, after)
    more = len(said) - _TOLD
    if more > 0:
        said[_TOLD:] = [f"And {counted(more, 'more change', 'more changes')}."]
    return said


def _changes(before: ContactPlan, after: ContactPlan) -> list[str]:
    said = []
    for tier in PLANNED_TIERS:
        said += _changes_in(tier, before.tiers[tier], after.tiers[tier])
    if before.work != after.work:
        said.append("What holds for every tier changes.")
    if before.away != after.away:
        said.append("The days away change.")
    if before.rules != after.rules:
        said.append("The outcome rules change.")
    return said


def _changes_in(tier: Tier, before: TierSheet, after: TierSheet) -> list[str]:
    said = []
    for field, words in _SPANS:
        a, b = getattr(before, field), getattr(after, field)
        if a != b:
            said.append(words.format(tier=tier.label, a=a, b=b))
    if (before.floor, before.ceiling) != (after.floor, after.ceiling):
        said.append(f"{tier.label} should hold {after.floor} to {after.ceiling}.")
    for field, words in _PARTS:
        if getattr(before, field) != getattr(after, field):
            said.append(words.format(tier=tier.label))
    return said
