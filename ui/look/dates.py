"""Days as Baton writes them: "Fri 20 Nov", with the year if it is not this one."""

from datetime import date
from functools import lru_cache

from PySide6.QtCore import QDate, QLocale


def _as_qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


@lru_cache(maxsize=2000)
def spoken_day(day: date, today: date) -> str:
    """The day as "Fri 20 Nov", or "1 Feb 2027" in another year."""
    form = "ddd d MMM" if day.year == today.year else "d MMM yyyy"
    return QLocale().toString(_as_qt(day), form)


@lru_cache(maxsize=2000)
def short_day(day: date, today: date) -> str:
    """The day as "Thu" within a week, else "24 Nov", else "1 Feb 2027"."""
    if 0 <= (day - today).days < 7:  # noqa: PLR2004 - a week has seven days
        return QLocale().toString(_as_qt(day), "ddd")
    form = "d MMM" if day.year == today.year else "d MMM yyyy"
    return QLocale().toString(_as_qt(day), form)


@lru_cache(maxsize=500)
def whole_day(day: date, today: date) -> str:
    """The day as it is read out: "Thursday 19 November", with another year's year."""
    form = "dddd d MMMM" if day.year == today.year else "dddd d MMMM yyyy"
    return QLocale().toString(_as_qt(day), form)
