"""The two clocks of a prospect, reckoned and never stored: due, and silence.

Due counts from our last touch, silence from their last answer. Both wait while an
appointment is booked, and neither moves because a record was edited.
"""

from dataclasses import dataclass
from datetime import date, timedelta

from models.people.contact_plan.sheets import ContactPlan, TierSheet
from models.people.contact_plan.working_days import next_working_day
from models.people.kinds import OPEN_TIERS, Tier


@dataclass(frozen=True, slots=True)
class Course:
    """What the clocks of one prospect count from.

    Attributes:
        entered_on: the day on which they came into their tier.
        last_touch_on: the day of the last touch since they were last opened.
        silent_since: the day of their last answer, else of the first touch.
        has_step: whether a step is planned.
        next_on: its day; None is as soon as possible.
        booked_on: the day of the last planned appointment, past or to come.
        own_rhythm: days that hold for this one instead of the tier's.
        no_step_reason: why no step is planned, where somebody said so.
        holder_id: whose days away count, beside everybody's.
    """

    tier: Tier
    entered_on: date
    last_touch_on: date | None = None
    silent_since: date | None = None
    has_step: bool = False
    next_on: date | None = None
    next_what: str = ""
    booked_on: date | None = None
    own_rhythm: int | None = None
    no_step_reason: str = ""
    holder_id: int | None = None


@dataclass(frozen=True, slots=True)
class Due:
    """When somebody is due, and the sum of it in words for a tooltip.

    Attributes:
        day: None while nothing is due: see the words.
        planned: whether the day is that of a planned step, not of the rhythm.
    """

    day: date | None
    words: str
    planned: bool = False


@dataclass(frozen=True, slots=True)
class Silent:
    """How long somebody has been silent, in days, and the sum in words.

    Attributes:
        days: None where no clock runs: nobody touched them, or a meeting is booked.
    """

    days: int | None
    words: str


def due_of(course: Course, plan: ContactPlan, today: date) -> Due:
    """When the prospect is due; the step's own day, else the rhythm of the tier.

    A stated reason for no step holds until the next touch plans one.
    """
    if is_paused(course, plan, today):
        return Due(None, _booked(course, today))
    if course.has_step:
        return _by_step(course, today)
    sheet = plan.tiers.get(course.tier) if course.tier in OPEN_TIERS else None
    if sheet is None:
        return Due(None, f"{course.tier.label} has no rhythm")
    if course.no_step_reason:
        return Due(None, f"No step is planned: {course.no_step_reason}")
    counted, words = _by_rhythm(course, sheet, today)
    day = next_working_day(counted, plan, course.holder_id)
    moved = "" if day == counted else ", the next working day"
    return Due(day, f"{words} = {_said(day, today)}{moved}")


def silence_of(course: Course, plan: ContactPlan, today: date) -> Silent:
    """How long they have been silent, judged by the limits of their tier."""
    sheet = plan.tiers.get(course.tier) if course.tier in OPEN_TIERS else None
    if sheet is None:
        return Silent(None, f"{course.tier.label} has no clock of silence")
    if is_paused(course, plan, today):
        return Silent(None, _booked(course, today))
    if course.silent_since is None:
        return Silent(None, "Nobody has touched them yet")
    days = max(0, (today - course.silent_since).days)
    since = (
        f"{_said(today, today)} − {_said(course.silent_since, today)} = {_many(days)}"
    )
    allowed = f"{course.tier.label} allows {sheet.quiet} and {sheet.silent}"
    return Silent(days, f"{since}; {allowed}")


def is_paused(course: Course, plan: ContactPlan, today: date) -> bool:
    """Whether a booked appointment halts both clocks today."""
    booked = course.booked_on
    return plan.work.booked_pauses and booked is not None and booked >= today


def rhythm_of(course: Course, sheet: TierSheet) -> tuple[date, int]:
    """The day the rhythm counts from, and how many days: before free days are left out.

    Who was never touched is due when entering, by the first touch of the order.
    """
    if course.last_touch_on is not None:
        return course.last_touch_on, course.own_rhythm or sheet.every
    return course.entered_on, sheet.order[0].day if sheet.order else 0


def _by_step(course: Course, today: date) -> Due:
    what = f"“{course.next_what}”" if course.next_what else "The next step"
    if course.next_on is None:
        return Due(None, f"{what}, as soon as possible", planned=True)
    on = _said(course.next_on, today)
    return Due(course.next_on, f"{what} is planned for {on}", planned=True)


def _by_rhythm(course: Course, sheet: TierSheet, today: date) -> tuple[date, str]:
    since, days = rhythm_of(course, sheet)
    day = _later(since, days)
    if course.last_touch_on is None:
        words = f"In {course.tier.label} since {_said(since, today)}, never touched"
        return day, f"{words}, + {_many(days)}" if days else words
    whose = "their own rhythm" if course.own_rhythm else course.tier.label
    return day, f"Last touch {_said(since, today)} + {_many(days)} ({whose})"


def _later(day: date, days: int) -> date:
    """So many days later, or the last day there is."""
    return day + timedelta(days=days) if (date.max - day).days >= days else date.max


def _booked(course: Course, today: date) -> str:
    assert course.booked_on is not None, "a pause has its appointment"
    return f"Both clocks wait: booked for {_said(course.booked_on, today)}"


def _many(days: int) -> str:
    return "1 day" if days == 1 else f"{days} days"


def _said(day: date, today: date) -> str:
    """The day as in "Fri 13 Nov", with the year where it is another one."""
    year = "" if day.year == today.year else f" {day.year}"
    return f"{day:%a} {day.day} {day:%b}{year}"
