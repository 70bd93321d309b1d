"""The two clocks of the baton: until it is taken, and until the first touch then."""

from datetime import UTC, date, datetime, time, timedelta

from models.book.moments import zone_named
from models.book.reader import Reader
from models.people.contact_plan.plan import contact_plan
from models.people.contact_plan.working_days import next_working_day


def accept_within(reader: Reader) -> timedelta:
    """How long an offered baton waits before it lapses back."""
    return timedelta(hours=contact_plan(reader).work.accept_within_hours)


def first_touch_within(reader: Reader) -> int:
    """In how many days after it was taken the first touch is due."""
    return contact_plan(reader).work.first_touch_within_days


def lapses_at(
    reader: Reader, now: datetime, taker_id: int, starts_on: date | None = None
) -> datetime:
    """The moment at which a baton lapses that is offered now, or on a later day.

    It never lapses on a day on which its taker does not work, but at the same time of
    the next working day.

    Args:
        starts_on: the day, where the business is, on which the clock begins.
    """
    row = reader.one("SELECT zone FROM business")
    zone = zone_named(str(row[0]) if row else "UTC")
    plan, begins = contact_plan(reader), now
    if starts_on is not None:
        begins = max(now, datetime.combine(starts_on, time(), zone))
    hours = timedelta(hours=plan.work.accept_within_hours)
    lapses = (begins + hours).astimezone(zone)
    day = next_working_day(lapses.date(), plan, taker_id)
    return datetime.combine(day, lapses.timetz()).astimezone(UTC)


def time_left(lapses: datetime, now: datetime) -> str:
    """How long a baton still waits: "5 h left", "12 min left", "2 d left"."""
    minutes = int((lapses - now).total_seconds() // 60)
    if minutes < 1:
        return "lapsing now"
    if minutes < _HOUR:
        return f"{minutes} min left"
    hours = minutes // _HOUR
    return f"{hours} h left" if hours < _TWO_DAYS else f"{hours // _DAY} d left"


def spoken_left(lapses: datetime, now: datetime) -> str:
    """How long a baton still waits, as it is read out: "5 hours left"."""
    left = time_left(lapses, now)
    for short, word in ((" h ", "hour"), (" min ", "minute"), (" d ", "day")):
        many = "" if left.startswith("1 ") else "s"
        left = left.replace(short, f" {word}{many} ")
    return left


_HOUR, _DAY, _TWO_DAYS = 60, 24, 48
