"""Writing made-up people into a book, many rows at once, in one act."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from functools import lru_cache
from itertools import islice, zip_longest
from random import Random

from sqlmodel import Session

from models.book.moments import day_in
from models.book.ranks import rank_after
from models.book.refusals import Refused
from models.book.session import connection_of, name_act
from models.lists.made_up.offers import MadeOffer, made_up_offer, write_offers
from models.lists.made_up.people import TWO_YEARS, MadePerson, made_up_people
from models.lists.made_up.same_ids import SameIds
from models.lists.made_up.trade import CAMPAIGNS
from models.people.business_changes import zone_of
from models.people.kinds import PointKind, Side, Tier
from models.people.points import point_key
from models.people.prospects import NOT_PLANNED_YET, acting_member
from models.people.rows import Member

MOST = 1_000_000
"""More people, or more than ten times as many touches, are refused."""
MOST_OFFERS = 300
_TOGETHER = 400
_COLUMNS = {
    "prospect": "id name given family company role tier rank value_minor currency"
    " source holder_id no_step_reason reason revisit_on closed_on created_at",
    "contact_point": "id prospect_id kind value value_key",
    "prospect_tag": "id prospect_id name",
    "span": "id prospect_id tier from_at to_at",
    "touch": "id prospect_id happened_at local_day channel side direction outcome"
    " answered minutes note campaign_id member_id created_at",
    "step": "id prospect_id channel side what on_day at_time created_at",
}


def _insert(table: str) -> str:
    columns = _COLUMNS[table].split()
    marks = ", ".join("?" * len(columns))
    return f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks})"


_INSERTS = {table: _insert(table) for table in _COLUMNS}


def add_made_up_people(
    session: Session, prospects: int, touches: int, seed: int, *, now: datetime
) -> None:
    """Add so many made-up people with so many touches; the day and the seed say which.

    Some of them have offers, and as some of these were sent, there is no undo.

    Raises:
        Refused: a number is below zero or above a million people with ten each.
    """
    if not (0 <= prospects <= MOST and 0 <= touches <= 10 * MOST):
        raise Refused(
            f"Ask for 0 to {MOST:,} people, and at most ten times the touches."
        )
    if touches and not prospects:
        raise Refused("Touches need people. Ask for at least one.")
    name_act(
        session,
        f"make up {prospects:,} people",
        f"{prospects:,} people were made up",
        final=True,
    )
    today = day_in(now, zone_of(session))
    pen = _Pen(session, today, Random(seed))  # noqa: S311 — made-up offers are no secret
    people = made_up_people(prospects, touches, seed, today)
    while batch := list(islice(people, _TOGETHER)):
        pen.write(batch)
    pen.write_offers(session)


class _Pen:
    """Writes batches of people, rows of one table together."""

    def __init__(self, session: Session, today: date, rng: Random) -> None:
        self._today = today
        self._rng = rng
        self._offers: list[MadeOffer] = []
        self._db = connection_of(session)
        self._ids = SameIds(today - timedelta(days=TWO_YEARS))
        self._noon = _at(today, 0)
        self._ranks: dict[Tier, str] = {}
        first = acting_member(session)
        second = self._second_member(session)
        self._holders = {Side.SALES.value: first, Side.MARKETING.value: second}
        self._campaigns = [self._campaign(word) for word in CAMPAIGNS]

    def _second_member(self, session: Session) -> int:
        member = Member(
            id=self._ids.new_id(), name="Mika Sand", initials="MS", wears_sales=False
        )
        session.add(member)
        session.flush()
        return member.id

    def _campaign(self, word: str) -> int:
        there = self._db.execute("SELECT id FROM campaign WHERE word = ?", (word,))
        row = there.fetchone()
        campaign_id: int = self._ids.new_id() if row is None else row[0]
        if row is None:
            self._db.execute(
                "INSERT INTO campaign (id, word, name) VALUES (?, ?, ?)",
                (campaign_id, word, word.capitalize()),
            )
        return campaign_id

    def write(self, batch: list[MadePerson]) -> None:
        rows: dict[str, list[tuple[object, ...]]] = {table: [] for table in _INSERTS}
        for person in batch:
            prospect_id = self._ids.new_id()
            rows["prospect"].append(self._prospect(prospect_id, person))
            if len(self._offers) < MOST_OFFERS and self._rng.randrange(20) == 0:
                offer = made_up_offer(self._rng, prospect_id, person, self._today)
                self._offers.append(offer)
            rows["contact_point"] += self._points(prospect_id, person)
            for tag in sorted(person.tags):
                rows["prospect_tag"].append((self._ids.new_id(), prospect_id, tag))
            rows["span"] += self._spans(prospect_id, person)
            rows["touch"] += self._touches(prospect_id, person)
            rows["step"] += self._steps(prospect_id, person)
        for table, insert in _INSERTS.items():
            self._db.executemany(insert, rows[table])

    def write_offers(self, session: Session) -> None:
        write_offers(session, self._offers, self._ids, self._holders[Side.SALES.value])

    def _prospect(self, prospect_id: int, person: MadePerson) -> tuple[object, ...]:
        rank = self._ranks[person.tier] = rank_after(self._ranks.get(person.tier))
        hat = Side.MARKETING if person.tier is Tier.COLD else Side.SALES
        return (
            prospect_id,
            person.name,
            person.given,
            person.family,
            person.company,
            person.role,
            person.tier.value,
            rank,
            person.value_minor,
            person.currency,
            person.source,
            self._holders[hat.value],
            "" if person.steps else NOT_PLANNED_YET,
            person.reason,
            _day(person.revisit_on),
            _day(person.closed_on),
            _at(person.added_on, 0),
        )

    def _points(
        self, prospect_id: int, person: MadePerson
    ) -> Iterator[tuple[object, ...]]:
        points = ((PointKind.PHONE, person.phone), (PointKind.MAIL, person.mail))
        for kind, value in points:
            if value:
                key = point_key(kind, value)
                yield self._ids.new_id(), prospect_id, kind.value, value, key

    def _spans(
        self, prospect_id: int, person: MadePerson
    ) -> Iterator[tuple[object, ...]]:
        ends = [day for _tier, day in person.stays[1:]]
        for (tier, since), until in zip_longest(person.stays, ends):
            ended = None if until is None else _at(until, 0)
            yield self._ids.new_id(), prospect_id, tier.value, _at(since, 0), ended

    def _touches(
        self, prospect_id: int, person: MadePerson
    ) -> Iterator[tuple[object, ...]]:
        for touch in person.touches:
            kind = touch.kind
            moment = _at(touch.on, touch.minute)
            campaign = self._campaigns[touch.minute % len(self._campaigns)]
            yield (
                self._ids.new_id(),
                prospect_id,
                moment,
                touch.on.isoformat(),
                kind.channel,
                kind.side,
                kind.direction,
                kind.outcome,
                kind.answered,
                touch.minutes,
                touch.note,
                campaign if touch.campaign else None,
                self._holders[kind.side],
                moment,
            )

    def _steps(
        self, prospect_id: int, person: MadePerson
    ) -> Iterator[tuple[object, ...]]:
        for step in person.steps:
            yield (
                self._ids.new_id(),
                prospect_id,
                step.channel.value,
                (step.channel.side or Side.SALES).value,
                step.what,
                _day(step.on),
                step.at,
                self._noon,
            )


@lru_cache(maxsize=4096)
def _at(day: date, minute: int) -> str:
    """The stored text of a minute of a day; made-up people keep Greenwich time."""
    return f"{day.isoformat()} {minute // 60:02d}:{minute % 60:02d}:00.000000"


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
