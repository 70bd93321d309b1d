"""Until when a reminder is put off, as it is typed: "15m", "tue 9", "16:30"."""

import re
from datetime import UTC, datetime, time, timedelta

from ui.touch_bar.steps_said import read_ahead

EXPECTED = "A time ahead, like 15m, 16:30 or tue 9."
_SPAN = re.compile(
    r"(?:in\s+|\+)?(\d{1,3})\s*(m|mins?|minutes?|h|hrs?|hours?|d|days?|w|weeks?)"
)
_LENGTHS = {
    "m": timedelta(minutes=1),
    "h": timedelta(hours=1),
    "d": timedelta(days=1),
    "w": timedelta(weeks=1),
}


def until_of(
    text: str, now: datetime, usual: time, *, day_first: bool
) -> datetime | None:
    """The moment that the text names, after now; None where it names none.

    Args:
        text: as typed.
        now: on the clock of the business, which the answer is on too.
        usual: the time of a day that is named without one.
        day_first: whether 12/3 is the twelfth of March.
    """
    now = now.replace(second=0, microsecond=0)
    low = " ".join(text.lower().split())
    span = _SPAN.fullmatch(low)
    if span is not None:
        until = _later(now, int(span[1]) * _LENGTHS[span[2][0]])
        return until if until > now else None
    read = read_ahead(text, now.date(), day_first=day_first)
    if read is None or read.on is None:
        return None
    until = datetime.combine(read.on, read.at or usual, now.tzinfo)
    return until if until > now else None


def _later(now: datetime, by: timedelta) -> datetime:
    """After real minutes and hours, or at the same time of a later day."""
    if by.days:
        return now + by
    return (now.astimezone(UTC) + by).astimezone(now.tzinfo)
