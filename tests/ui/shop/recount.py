"""Every figure of a day counted anew from the bare rows, not by the app's questions.

What is counted here is what a person with the tables on paper would count: planned
steps, promises, sent offers, touches, and the plan as the book begins with it.
"""

import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

DUBLIN = ZoneInfo("Europe/Dublin")
EVERY = {"cold": 21, "warm": 10, "hot": 5}
WEEKEND = (6, 7)
LADDER_ENDS, NEAR_ITS_END = 9, 7
MINUTES_EACH = 10

Row = sqlite3.Row


@dataclass(frozen=True)
class Figures:
    """What a day comes to.

    Attributes:
        groups: how many rows of each group are due, none where it is empty.
        late_promises: ours.
        calls: how many people are to be called.
        week: touches of the week by side, new prospects, offers sent.
        columns: prospects of each tier of the board.
        values: the sum of each tier's values, in minor units.
        risk: how many sent offers are at risk.
        at_risk_minor: what they add up to.
        offered: batons offered to who sits here.
    """

    groups: dict[str, int]
    late_promises: int
    calls: int
    week: dict[str, int]
    columns: dict[str, int]
    values: dict[str, int]
    risk: int
    at_risk_minor: int
    offered: int

    @property
    def due(self) -> int:
        """How many are to be touched: nobody is touched by waiting."""
        return sum(self.groups.values()) - self.groups.get("Waiting for them", 0)


@contextmanager
def rows_of(path: Path) -> Iterator[sqlite3.Connection]:
    """The bare tables of a book, to be read only."""
    found = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)
    found.row_factory = sqlite3.Row
    with closing(found):
        yield found


def recounted(path: Path, today: date, me: int) -> Figures:
    """The figures of a day, counted from the rows of the book.

    Args:
        me: the member at the desk.
    """
    with rows_of(path) as book:
        people = {row["id"]: row for row in _all(book, "prospect")}
        people = {key: one for key, one in people.items() if not one["in_bin_at"]}
        steps = _here(book, "step", people, "state = 'planned'")
        promises = _here(book, "promise", people, "kept_at IS NULL")
        touches = _here(book, "touch", people)
        offers = _here(book, "offer", people, "status <> 'draft'")
        passes = _all(book, "baton_pass", "state = 'offered'")
    due = _due(people, steps, promises, touches, offers, today)
    risky = [one for one in offers if _is_risky(one, steps, touches, today)]
    tiers = Counter(one["tier"] for one in people.values())
    values: Counter[str] = Counter()
    for one in people.values():
        values[one["tier"]] += one["value_minor"] or 0
    return Figures(
        groups=dict(Counter(group for group, _row in due)),
        late_promises=sum(
            one["owed_by"] == "us" and _day(one["due_on"], today) < today
            for one in promises
        ),
        calls=len(
            {who for group, (who, way) in due if way == "call" and _is_mine(group)}
        ),
        week=_week(people, touches, offers, today),
        columns=dict(tiers),
        values=dict(values),
        risk=len(risky),
        at_risk_minor=sum(one["total_minor"] for one in risky),
        offered=sum(
            one["to_id"] == me and _day(one["starts_on"], today) <= today
            for one in passes
        ),
    )


def _all(book: sqlite3.Connection, table: str, which: str = "1") -> list[Row]:
    return book.execute(f"SELECT * FROM {table} WHERE {which}").fetchall()


def _here(
    book: sqlite3.Connection, table: str, people: dict[int, Row], which: str = "1"
) -> list[Row]:
    return [row for row in _all(book, table, which) if row["prospect_id"] in people]


def _day(text: str | None, otherwise: date) -> date:
    return date.fromisoformat(text) if text else otherwise


def _is_mine(group: str) -> bool:
    return group != "Waiting for them"


Due = list[tuple[str, tuple[int, str | None]]]


def _due(
    people: dict[int, Row],
    steps: list[Row],
    promises: list[Row],
    touches: list[Row],
    offers: list[Row],
    today: date,
) -> Due:
    """Group, and who is to be touched by which way, for each row of the day."""
    owed = [
        one
        for one in promises
        if one["owed_by"] == "us" and _day(one["due_on"], today) <= today
    ]
    words = {(one["prospect_id"], one["what"].strip().lower()): one for one in owed}
    due: Due = []
    ways: dict[int, str] = {}  # a promise stands for the step of its words
    for one in steps:
        key = one["prospect_id"], one["what"].strip().lower()
        if key in words:
            ways[words[key]["id"]] = one["channel"]
        elif _day(one["on_day"], today) <= today:
            group = _group(one["on_day"], today)
            due.append((group, (one["prospect_id"], one["channel"])))
    due += [
        (_group(one["due_on"], today), (one["prospect_id"], ways.get(one["id"])))
        for one in owed
    ]
    due += _by_rhythm(people, steps, owed, touches, today)
    due += [
        ("Waiting for them", (one["prospect_id"], None))
        for one in promises
        if one["owed_by"] == "them"
    ]
    shown = {who for _group_of, (who, _way) in due}
    due += [
        ("Waiting for them", (one["prospect_id"], None))
        for one in offers
        if one["status"] == "sent" and one["prospect_id"] not in shown
    ]
    return due


def _group(day: str | None, today: date) -> str:
    if day is None:
        return "As soon as possible"
    return "Overdue" if date.fromisoformat(day) < today else "Today"


def _by_rhythm(
    people: dict[int, Row],
    steps: list[Row],
    owed: list[Row],
    touches: list[Row],
    today: date,
) -> Due:
    """Who has nothing planned and was touched too long ago; all have room."""
    last: dict[int, str] = {}
    for one in touches:
        who = one["prospect_id"]
        last[who] = max(last.get(who, ""), one["local_day"])
    planned = {one["prospect_id"] for one in (*steps, *owed)}
    return [
        ("Today", (key, ""))
        for key, one in people.items()
        if one["tier"] in EVERY
        and key not in planned
        and one["no_step_reason"] in {"", "not planned yet"}
        and _working(date.fromisoformat(last[key]) + timedelta(EVERY[one["tier"]]))
        <= today
    ]


def _working(day: date) -> date:
    while day.isoweekday() in WEEKEND:
        day += timedelta(1)
    return day


def _week(
    people: dict[int, Row], touches: list[Row], offers: list[Row], today: date
) -> dict[str, int]:
    week = today.isocalendar()[:2]
    sides = Counter(
        one["side"]
        for one in touches
        if date.fromisoformat(one["local_day"]).isocalendar()[:2] == week
    )
    return {
        "marketing": sides["marketing"],
        "sales": sides["sales"],
        "prospects": sum(
            _local(one["created_at"]).isocalendar()[:2] == week
            and one["tier"] != "suspect"
            for one in people.values()
        ),
        "offers": sum(
            _local(one["sent_at"]).isocalendar()[:2] == week for one in offers
        ),
    }


def _local(stored: str) -> date:
    moment = datetime.fromisoformat(f"{stored}+00:00")
    return moment.astimezone(DUBLIN).date()


def _is_risky(offer: Row, steps: list[Row], touches: list[Row], today: date) -> bool:
    if offer["status"] != "sent":
        return False
    until = offer["valid_until"]
    if until and (date.fromisoformat(until) - today).days <= NEAR_ITS_END:
        return True
    who, sent = offer["prospect_id"], offer["sent_at"]
    if any(
        one["prospect_id"] == who and _day(one["on_day"], today) < today
        for one in steps
    ):
        return True
    answered = any(
        one["prospect_id"] == who and one["answered"] and one["happened_at"] > sent
        for one in touches
    )
    return not answered and (today - _local(sent)).days >= LADDER_ENDS
