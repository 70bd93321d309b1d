"""Days that come back every year, with or without the year they began in."""

import re
from datetime import date

from models.book.refusals import Refused
from models.people.touch_line.days import day_at

EXPECTED = "A day like 20 Nov, 20.11. or 20 Nov 1980."
_LEAP, _OTHER = date(2024, 1, 1), date(2025, 7, 2)
_WITHOUT = re.compile(r"--(\d\d)-?(\d\d)")
_YEAR = re.compile(r"(?:1[6-9]|20|21)\d\d")


def read_occasion(text: str, *, day_first: bool = True) -> str:
    """The day as ISO, or --MM-DD where no year was said.

    Raises:
        Refused: it is no day of a calendar.
    """
    low = " ".join(text.lower().split())
    if (bare := _WITHOUT.fullmatch(low)) and _possible(
        2024, int(bare[1]), int(bare[2])
    ):
        return f"--{bare[1]}-{bare[2]}"
    # In a leap year 29 February is read too; another day is read in both the same.
    found = _read(low, _LEAP, day_first=day_first)
    other = _read(low, _OTHER, day_first=day_first)
    if found is None:
        raise Refused(EXPECTED)
    if _YEAR.search(low):
        return found.isoformat()
    if other is not None and (found.month, found.day) != (other.month, other.day):
        raise Refused(EXPECTED)  # "fri 20" and "tomorrow" are another day each year
    return f"--{found:%m-%d}"


def occasion_parts(on_day: str) -> tuple[int | None, int, int] | None:
    """Year or None, month and day of a stored day; None where it is no such day."""
    year, month, day = (
        (None, on_day[2:4], on_day[5:7])
        if _WITHOUT.fullmatch(on_day)
        else (on_day[:4], on_day[5:7], on_day[8:10])
    )
    try:
        number = None if year is None else int(year)
        date(number or 2024, int(month), int(day))
    except ValueError:
        return None
    return number, int(month), int(day)


def _read(low: str, today: date, *, day_first: bool) -> date | None:
    found = day_at(low, 0, today=today, day_first=day_first)
    if found is None or found.end < len(low):
        return None
    days = found.days_ahead or found.days_back
    return days[0] if days else None


def _possible(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def split_occasion(text: str, *, day_first: bool = True) -> tuple[str, str]:
    """The label and the day of a line like "Name day 4 Dec"; the day as it stands.

    Raises:
        Refused: no day of the year ends the line.
    """
    words = text.split()
    for place in range(len(words)):
        day = " ".join(words[place:])
        try:
            read_occasion(day, day_first=day_first)
        except Refused:
            continue
        return " ".join(words[:place]), day
    raise Refused(EXPECTED)
