"""What relative dates mean on a day: the first and the last day of a span."""

import calendar
from datetime import date, timedelta
from typing import NamedTuple

from models.lists.smart_lists.conditions import Condition, Length, Unit
from models.lists.smart_lists.fields import Word


class Days(NamedTuple):
    """From the first to the last day, both included; None is open."""

    first: date | None
    last: date | None


def moved(today: date, length: Length, sign: int) -> date:
    """The day so long after (1) or before (-1) today."""
    if length.unit is Unit.MONTHS:
        return _months(today, sign * length.many)
    many = length.many * (7 if length.unit is Unit.WEEKS else 1)
    try:
        return today + timedelta(days=sign * many)
    except OverflowError:
        return date.max if sign > 0 else date.min


def _months(today: date, count: int) -> date:
    whole = today.year * 12 + today.month - 1 + count
    year, month = divmod(whole, 12)
    if not date.min.year <= year <= date.max.year:
        return date.max if count > 0 else date.min
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(today.day, last))


def days_meant(condition: Condition, today: date) -> Days:
    """The days that a condition about a day leaves."""
    word, value = condition.word, condition.value
    if isinstance(value, Length):
        if word is Word.WITHIN_NEXT:
            return Days(today, moved(today, value, 1))
        earlier = moved(today, value, -1)
        if word is Word.WITHIN_LAST:
            return Days(earlier, today)
        return Days(None, _next(earlier, -1))
    if isinstance(value, date):
        return {
            Word.BEFORE: Days(None, _next(value, -1)),
            Word.AFTER: Days(_next(value, 1), None),
        }.get(word, Days(value, value))
    return _named(word, today)


def _named(word: Word, today: date) -> Days:
    if word is Word.OVERDUE:
        return Days(None, _next(today, -1))
    if word is Word.THIS_WEEK:
        monday = today - timedelta(days=today.weekday())
        return Days(monday, monday + timedelta(days=6))
    if word is Word.THIS_MONTH:
        last = calendar.monthrange(today.year, today.month)[1]
        return Days(today.replace(day=1), today.replace(day=last))
    if word is Word.THIS_YEAR:
        return Days(date(today.year, 1, 1), date(today.year, 12, 31))
    return Days(today, today)


def _next(day: date, by: int) -> date:
    try:
        return day + timedelta(days=by)
    except OverflowError:
        return day
