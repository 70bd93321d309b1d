"""Who is due for review, because nothing came from them for years.

Keeping them needs a reason then (GDPR Art. 5(1)(e)); the French authority's yardstick
is three years after the last contact that came from them.
"""

from datetime import date
from typing import NamedTuple

from models.book.reader import Reader

MONTHS = 36
_MONTHS_IN_YEAR = 12

_DUE = """
SELECT p.id, p.name, p.company, p.tier,
    CASE WHEN coalesce(s.answered, 0) > 0 THEN s.silent_since
        ELSE substr(coalesce(p.reopened_at, p.created_at), 1, 10) END AS heard_on,
    p.informed_on
FROM prospect p LEFT JOIN standing s ON s.prospect_id = p.id
WHERE p.in_bin_at IS NULL AND p.tier <> 'won' AND heard_on <= :day
ORDER BY heard_on, p.id
"""


class DueForReview(NamedTuple):
    """A person to keep for a reason or to let go; days are ISO text.

    Attributes:
        heard_on: the day of their last answer, or that they came into the book.
        informed_on: when they were told that they stand in it, if they were.
    """

    id: int
    name: str
    company: str
    tier: str
    heard_on: str
    informed_on: str | None


def due_for_review(
    reader: Reader, today: date, *, months: int = MONTHS
) -> list[DueForReview]:
    """Those who have not been heard of for so many months, the longest first.

    Customers are left out: there is a contract with them. Opening a mail is no answer.
    """
    day = months_before(today, months).isoformat()
    return reader.many(DueForReview, _DUE, day=day)


def months_before(day: date, months: int) -> date:
    """The same day of an earlier month, or the last day of a shorter one."""
    year, month = divmod(
        day.year * _MONTHS_IN_YEAR + day.month - 1 - months, _MONTHS_IN_YEAR
    )
    for last in range(day.day, 0, -1):
        try:
            return date(year, month + 1, last)
        except ValueError:
            continue
    raise AssertionError("every month has a first day")
