"""When a reminder is told: never in the quiet hours, and each missed one once."""

from datetime import datetime, time, timedelta
from typing import NamedTuple

BEFORE_QUIET = timedelta(minutes=15)
"""So long before the quiet hours is told what happens within them."""
FORGOTTEN_AFTER = timedelta(days=7)
"""What was missed for longer is told by Today alone."""
STILL_ON_TIME = timedelta(minutes=2)


class Quiet(NamedTuple):
    """The hours in which nobody is reminded; equal ends mean that there are none."""

    begins: time
    ends: time

    def holds(self, at: time) -> bool:
        """Whether this time of day is quiet."""
        if self.begins <= self.ends:
            return self.begins <= at < self.ends
        return at >= self.begins or at < self.ends


def told_at(rings: datetime, due: datetime, quiet: Quiet) -> datetime:
    """The moment at which a reminder is told, outside the quiet hours.

    What would ring in them waits for their end; where that is too late it is told
    shortly before they begin.

    Args:
        rings: when it would ring, on the clock of the business.
        due: when the thing itself is, on the same clock.
        quiet: the quiet hours.
    """
    if not quiet.holds(rings.time()):
        return rings
    ends = _on_or_after(rings, quiet.ends)
    return ends if ends <= due else _on_or_before(rings, quiet.begins) - BEFORE_QUIET


def _on_or_after(moment: datetime, at: time) -> datetime:
    that = datetime.combine(moment.date(), at, moment.tzinfo)
    return that if that >= moment else that + timedelta(days=1)


def _on_or_before(moment: datetime, at: time) -> datetime:
    that = datetime.combine(moment.date(), at, moment.tzinfo)
    return that if that <= moment else that - timedelta(days=1)


def looked_from(last: datetime | None, now: datetime) -> datetime:
    """From when on reminders are looked for, so that a missed one is told.

    A book never looked at has missed nothing, and neither has one whose last look lies
    ahead because the clock was set back.
    """
    if last is None or last > now:
        return now
    return max(last, now - FORGOTTEN_AFTER)


def is_missed(told: datetime, due: datetime, now: datetime) -> bool:
    """Whether a reminder comes too late: it was to be told before, and is past."""
    return due < now and now - told > STILL_ON_TIME
