"""How the week goes: its goals by hat, and eight weeks of effort beside the split."""

from datetime import date, datetime, time, timedelta

from models.book.moments import stored, zone_named
from models.book.reader import Reader
from models.people.contact_plan.plan import contact_plan
from models.people.contact_plan.working_days import is_free
from models.people.kinds import Side
from models.people.today.values import (
    Balance,
    Goal,
    WeekEffort,
    WeekGoals,
    WeekTouches,
)

WEEKS = 8
NEAR_ENOUGH = 5
"""Points in a hundred by which a side may miss its part unsaid."""
_WEEK = timedelta(days=7)


def week_goals(reader: Reader, today: date) -> WeekGoals:
    """The goals of the week in which today lies, and what was made of them.

    Touches count by their side, theirs too; suspects are no new prospects.
    """
    work = (plan := contact_plan(reader)).work
    monday = _monday(today)
    touches = _touches_of(reader, monday, monday + _WEEK)
    begins, ends = _moments(reader, monday)
    (prospects,) = reader.one(
        "SELECT count(*) FROM prospect WHERE created_at >= :begins"
        " AND created_at < :ends AND tier <> 'suspect'"
        " AND coalesce(in_bin_at, '') = ''",  # read in a row, not by the board's index
        begins=begins,
        ends=ends,
    ) or (0,)
    (offers,) = reader.one(
        "SELECT count(*) FROM offer WHERE status <> 'draft'"
        " AND sent_at >= :begins AND sent_at < :ends",
        begins=begins,
        ends=ends,
    ) or (0,)
    left = (today + timedelta(days=n) for n in range(1, 8 - today.isoweekday()))
    year, week, _ = today.isocalendar()
    return WeekGoals(
        year,
        week,
        sum(not is_free(day, plan) for day in left),
        (
            *(Goal(side.value, touches[side], work.goal(side)) for side in Side),
            Goal("prospects", prospects, work.goal_prospects),
            Goal("offers", offers, work.goal_offers),
        ),
    )


def touches_of_week(reader: Reader, today: date) -> WeekTouches:
    """The touches of the week beside what both hats mean to make: quickly told."""
    work, monday = contact_plan(reader).work, _monday(today)
    touches = _touches_of(reader, monday, monday + _WEEK)
    return WeekTouches(
        today.isocalendar().week,
        touches[Side.MARKETING],
        touches[Side.SALES],
        work.goal_marketing + work.goal_sales,
    )


def effort_balance(reader: Reader, today: date) -> Balance:
    """The touches of the last eight weeks by side, this one included, and the split."""
    split = contact_plan(reader).work.split_marketing
    last = _monday(today)
    weeks = []
    for back in reversed(range(WEEKS)):
        monday = last - back * _WEEK
        touches = _touches_of(reader, monday, monday + _WEEK)
        year, week, _ = monday.isocalendar()
        weeks.append(
            WeekEffort(year, week, touches[Side.MARKETING], touches[Side.SALES])
        )
    side, many = _short(weeks, split)
    return Balance(tuple(weeks), split, side, many)


def _short(weeks: list[WeekEffort], split: int) -> tuple[str, int]:
    """The side that misses its part, and for how many weeks up to now."""
    runs = {"marketing": 0, "sales": 0}
    for side in runs:
        part = split if side == "marketing" else 100 - split
        for week in reversed(weeks):
            both = week.marketing + week.sales
            made = week.marketing if side == "marketing" else week.sales
            if not both or made * 100 >= (part - NEAR_ENOUGH) * both:
                break
            runs[side] += 1
    side = max(runs, key=lambda side: runs[side])
    return (side, runs[side]) if runs[side] else ("", 0)


def _touches_of(reader: Reader, first: date, end: date) -> dict[Side, int]:
    rows = reader.all(
        "SELECT side, count(*) FROM touch"
        " WHERE local_day >= :first AND local_day < :end GROUP BY side",
        first=first.isoformat(),
        end=end.isoformat(),
    )
    return {side: dict(rows).get(side.value, 0) for side in Side}


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _moments(reader: Reader, monday: date) -> tuple[str, str]:
    """The stored moments at which a week begins and ends where the business is."""
    row = reader.one("SELECT zone FROM business")
    zone = zone_named(str(row[0]) if row else "UTC")
    begins = datetime.combine(monday, time(), zone)
    ends = datetime.combine(monday + _WEEK, time(), zone)
    return stored(begins), stored(ends)
