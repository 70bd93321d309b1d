"""Days typed in words, for `DateEdit`; loaded after the first paint."""

from datetime import date

from models.people.touch_line.days import day_at


def read_day(text: str, today: date, *, day_first: bool = True) -> date | None:
    """The coming day that the whole text names, or None."""
    low = " ".join(text.lower().split())
    found = day_at(low, 0, today=today, day_first=day_first)
    if found is None or found.end < len(low):
        return None
    days = found.days_ahead or tuple(day for day, _hour in found.ahead)
    return days[0] if days else None


def read_past_day(text: str, today: date, *, day_first: bool = True) -> date | None:
    """The latest day up to today that the whole text names, or None."""
    low = " ".join(text.lower().split())
    found = day_at(low, 0, today=today, day_first=day_first)
    if found is None or found.end < len(low):
        return None
    days = found.days_back or tuple(day for day, _hour in found.back)
    return days[0] if days else None
