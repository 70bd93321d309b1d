"""What the page of a weekly review shows, as frozen values."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

from models.book.reader import Reader
from models.people.business import business_card
from models.people.check_up.contradictions import contradictions
from models.people.check_up.kinds import Kind
from models.people.kinds import APPOINTMENTS
from models.people.today.values import WeekGoals
from models.people.today.week import week_goals

MOST_LINES = 8
_WEEK = timedelta(days=7)
_AHEAD = " AND {day} >= :first AND {day} <= :last ORDER BY {day}, p.id LIMIT :most"


class Ahead(NamedTuple):
    """Something that comes within a week: an ISO day, with whom, and what."""

    on: str
    called: str
    what: str


@dataclass(frozen=True, slots=True)
class ReviewPaper:
    """The week in figures, what is left to repair, and what comes.

    Attributes:
        left: how many contradictions of each kind are left, the worst first.
        booked: appointments of the next seven days.
        owed: what we promised for these days.
    """

    business: str
    day: date
    locale: str
    page_size: str
    goals: WeekGoals
    won: int
    lost: int
    left: tuple[tuple[Kind, int], ...]
    booked: tuple[Ahead, ...]
    owed: tuple[Ahead, ...]


def review_paper(reader: Reader, *, today: date) -> ReviewPaper:
    """The page that ends the weekly review of the week in which today lies."""
    card = business_card(reader)
    found = contradictions(reader, today)
    counts = [(kind, sum(one.kind is kind for one in found)) for kind in Kind]
    return ReviewPaper(
        card.name,
        today,
        card.locale,
        card.page_size,
        week_goals(reader, today),
        _closed(reader, "won", today),
        _closed(reader, "lost", today),
        tuple((kind, many) for kind, many in counts if many),
        _booked(reader, today),
        _owed(reader, today),
    )


def _closed(reader: Reader, tier: str, today: date) -> int:
    monday = today - timedelta(days=today.weekday())
    row = reader.one(
        "SELECT count(*) FROM prospect WHERE tier = :tier AND in_bin_at IS NULL"
        " AND closed_on >= :first AND closed_on < :end",
        tier=tier,
        first=monday.isoformat(),
        end=(monday + _WEEK).isoformat(),
    )
    return int(row[0]) if row else 0


def _booked(reader: Reader, today: date) -> tuple[Ahead, ...]:
    ways = ",".join(f"'{channel.value}'" for channel in sorted(APPOINTMENTS))
    return _ahead(
        reader,
        "SELECT st.on_day, coalesce(nullif(p.name, ''), p.company), st.what"
        " FROM step st JOIN prospect p ON p.id = st.prospect_id"
        " WHERE st.state = 'planned' AND p.in_bin_at IS NULL"
        f" AND st.channel IN ({ways}){_AHEAD.format(day='st.on_day')}",
        today,
    )


def _owed(reader: Reader, today: date) -> tuple[Ahead, ...]:
    return _ahead(
        reader,
        "SELECT m.due_on, coalesce(nullif(p.name, ''), p.company), m.what"
        " FROM promise m JOIN prospect p ON p.id = m.prospect_id"
        " WHERE m.kept_at IS NULL AND m.owed_by = 'us' AND p.in_bin_at IS NULL"
        f"{_AHEAD.format(day='m.due_on')}",
        today,
    )


def _ahead(reader: Reader, sql: str, today: date) -> tuple[Ahead, ...]:
    return tuple(
        reader.many(
            Ahead,
            sql,
            first=today.isoformat(),
            last=(today + _WEEK).isoformat(),
            most=MOST_LINES,
        )
    )
