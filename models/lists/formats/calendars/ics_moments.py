"""Moments of a calendar: a day, a time in UTC, in a named zone, or of the place."""

import re
from datetime import datetime
from functools import cache

from models.book.moments import zone_named
from models.book.refusals import Refused

_MOMENT = re.compile(r"(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d):?(\d\d)?(Z)?)?\s*\Z")
_PATH = re.compile(r"[A-Z][\w+-]*(?:/[A-Z][\w+-]*){1,2}\Z")
_NOWHERE = "UTC"


def moment_told(text: str, zone: str = "") -> str:
    """The moment as Baton tells it, or nothing if the text is none.

    Args:
        text: "20161028T140000", with Z in UTC, or eight digits for a day.
        zone: the zone that the property names.
    """
    found = _MOMENT.match(text.strip())
    if not found:
        return ""
    year, month, day, hour, minute, second, utc = found.groups()
    if hour is None:
        return _sound(f"{year}-{month}-{day}")
    moment = _sound(f"{year}-{month}-{day}T{hour}:{minute}:{second or '00'}")
    if not moment or utc:
        return moment and f"{moment}Z"
    name = zone_of(zone)
    return f"{moment} {name}" if name else moment


def parts_of(moment: str) -> tuple[str, str, str]:
    """The day, the time of day and the zone of a moment that `moment_told` made."""
    plain, _, zone = moment.partition(" ")
    day, _, clock = plain.partition("T")
    if clock.endswith("Z"):
        return day, clock[:-1], _NOWHERE
    return day, clock, zone


@cache
def zone_of(told: str) -> str:
    """The usual name of the zone that a file names, or nothing if it is not known.

    A path before it is left out, and the names of Windows are understood.
    """
    name = told.strip().strip('"')
    parts = name.split("/")
    for at in range(len(parts) - 1):
        tail = "/".join(parts[at:])
        if _PATH.match(tail) and _known(tail):
            return tail
    if name in ("UTC", "GMT", "Etc/UTC"):
        return _NOWHERE
    return _windows(name)


def _windows(name: str) -> str:
    """The usual name of a zone that Windows calls by a name of its own."""
    from babel.core import get_global  # noqa: PLC0415 — few files need all its names

    return str(get_global("windows_zone_mapping").get(name, ""))


def _known(zone: str) -> bool:
    try:
        zone_named(zone)
    except Refused:
        return False
    return True


def _sound(text: str) -> str:
    """The text if there is such a day and time."""
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return ""
    return text
