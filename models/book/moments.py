"""Moments as they lie in the book: UTC text that sorts as time does."""

import os
from collections.abc import Callable
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

from models.book.refusals import Refused

_FORM = "%Y-%m-%d %H:%M:%S.%f"


Clock = Callable[[], datetime]


def clock() -> datetime:
    """The moment it is, aware, in UTC."""
    return datetime.now(UTC)


def stored(moment: datetime) -> str:
    """The text SQLAlchemy stores for an aware moment.

    Raises:
        Refused: the moment has no time zone.
    """
    if moment.tzinfo is None:
        raise Refused("A moment needs a time zone.")
    plain = moment.astimezone(UTC).replace(tzinfo=None)
    return plain.isoformat(" ", "microseconds")  # strftime writes the year 900 as 900


def moment_of(text: str) -> datetime:
    """The aware UTC moment of a stored text."""
    return datetime.strptime(text, _FORM).replace(tzinfo=UTC)


def zone_here() -> str:
    """The name of this computer's time zone; UTC where it does not tell."""
    told = os.environ.get("TZ", "").lstrip(":")
    linked = Path("/etc/localtime")
    if not told and linked.is_symlink():
        told = str(linked.resolve()).rpartition("zoneinfo/")[2]
    return told if told in available_timezones() else "UTC"


@cache
def zone_named(name: str) -> ZoneInfo:
    """The time zone of a name such as "Europe/Dublin".

    Raises:
        Refused: no such zone is known here.
    """
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise Refused(f"The time zone “{name}” is not known.") from error


def day_in(moment: datetime, zone: str) -> date:
    """The calendar day of a moment in a time zone."""
    return moment.astimezone(zone_named(zone)).date()
