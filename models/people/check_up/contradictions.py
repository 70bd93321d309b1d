"""The contradictions of a book, asked in plain SQL."""

from collections.abc import Callable, Iterator
from datetime import date, datetime, time, timedelta
from typing import NamedTuple

from models.book.moments import zone_named
from models.book.reader import Reader
from models.people.baton.report import untouched_batons
from models.people.check_up.kinds import Contradiction, Kind
from models.people.contact_plan.plan import contact_plan
from models.people.contact_plan.working_days import cutoff
from models.people.kinds import WAY_OF, Tier
from models.people.signs_sql import SEEN

MOST = 500
LATE_DAYS = 7
UNSAID = "('', 'not_said_yet')"
_WHO = "p.id, {key}, p.name, p.company, p.tier, {what}, {on}"
_FROM = " FROM prospect p LEFT JOIN standing s ON s.prospect_id = p.id"
_HERE = "p.in_bin_at IS NULL AND p.tier <> 'suspect'"
_NO_STEP = "s.next_step_id IS NULL"
_ENTERED = """substr(coalesce((SELECT from_at FROM span WHERE prospect_id = p.id
    AND to_at IS NULL), p.created_at), 1, 10)"""
_BY_WAY = " OR ".join(
    f"(st.channel = '{channel.value}' AND b.way = '{way.value}')"
    for channel, way in WAY_OF.items()
)


class _Found(NamedTuple):
    prospect_id: int
    key_id: int
    name: str
    company: str
    tier: str
    what: str
    on: str | None


def contradictions(
    reader: Reader, today: date, *, most: int = MOST
) -> tuple[Contradiction, ...]:
    """What cannot be so, the worst kind first; of one prospect and kind each once.

    Who is Cold and never answered needs no step, for the rhythm brings them; and a
    step, a stated reason or an appointment to come explains much.

    Args:
        most: at most so many of a kind.
    """
    asked = _Asked(reader, today, most)
    found: list[Contradiction] = []
    seen: set[tuple[int, int]] = set()
    for one in asked.all():
        key = (one.prospect_id, one.key_id)
        if key not in seen:
            found.append(one)
            seen.add(key)
    return tuple(found)


class _Asked:
    """One walk through the kinds; nobody is told twice for the same reason."""

    def __init__(self, reader: Reader, today: date, most: int) -> None:
        self._reader, self._today, self._most = reader, today, most
        self._plan = contact_plan(reader)
        self._on = today.isoformat()

    def all(self) -> Iterator[Contradiction]:
        for kind, ask in self._questions():
            yield from ask(kind)

    def _questions(
        self,
    ) -> tuple[tuple[Kind, Callable[[Kind], Iterator[Contradiction]]], ...]:
        return (
            (Kind.PROMISE_LATE, self._late_promises),
            (Kind.HOT_UNTOUCHED, self._hot_untouched),
            (Kind.BATON_UNTOUCHED, self._untouched_batons),
            (Kind.OFFER_ALONE, self._offers),
            (Kind.LOST_WITH_OFFER, self._offers),
            (Kind.BLOCKED_STEP, self._blocked_steps),
            (Kind.STEP_LATE, self._late_steps),
            (Kind.NO_STEP, self._without_step),
            (Kind.THEY_OWE, self._late_promises),
            (Kind.NO_EVIDENCE, self._without_evidence),
            (Kind.WON_UNSAID, self._unsaid),
            (Kind.LOST_UNSAID, self._unsaid),
            (Kind.REVISIT_PASSED, self._revisits),
        )

    def _told(
        self,
        kind: Kind,
        said: Callable[[_Found], str],
        sql: str,
        *,
        key: str = "p.id",
        what: str = "''",
        on: str = "NULL",
        **values: object,
    ) -> Iterator[Contradiction]:
        """Each row of the SQL behind FROM prospect as a contradiction."""
        who = _WHO.format(key=key, what=what, on=on)
        rows = self._reader.many(
            _Found,
            f"SELECT {who}{_FROM} {sql} ORDER BY {on}, p.id LIMIT :most",
            most=self._most,
            **values,
        )
        for row in rows:
            words = said(row)
            yield Contradiction(kind, *row[:5], words)

    def _late_promises(self, kind: Kind) -> Iterator[Contradiction]:
        ours = kind is Kind.PROMISE_LATE
        whose = "We" if ours else "They"
        return self._told(
            kind,
            lambda row: f"{whose} owe “{row.what}” since {self._day(row.on)}.",
            "JOIN promise m ON m.prospect_id = p.id WHERE m.kept_at IS NULL"
            f" AND m.due_on < :today AND m.owed_by = :by AND {_HERE}"
            f" AND p.tier <> 'lost' AND (:by = 'us' OR {_NO_STEP})",
            key="m.id",
            what="m.what",
            on="m.due_on",
            by="us" if ours else "them",
            today=self._on,
        )

    def _hot_untouched(self, kind: Kind) -> Iterator[Contradiction]:
        silent = self._plan.tiers[Tier.HOT].silent
        since = f"coalesce(s.last_touch_on, {_ENTERED})"
        return self._told(
            kind,
            lambda row: f"Hot, and nobody touched them since {self._day(row.on)}.",
            f"WHERE {_HERE} AND p.tier = 'hot' AND {since} < :limit"
            " AND coalesce(s.booked_on, '') < :today"
            " AND (s.next_step_id IS NULL OR s.next_on < :today)",
            on=since,
            limit=(self._today - timedelta(days=silent)).isoformat(),
            today=self._on,
        )

    def _untouched_batons(self, kind: Kind) -> Iterator[Contradiction]:
        row = self._reader.one("SELECT zone FROM business")
        zone = zone_named(str(row[0]) if row else "UTC")
        noon = datetime.combine(self._today, time(12), zone)
        late = [one for one in untouched_batons(self._reader, now=noon) if one.dropped]
        ahead = {
            row[0]
            for row in self._reader.in_keys(
                "SELECT prospect_id FROM standing WHERE prospect_id IN ({keys})"
                " AND next_on >= :today",
                [one.passed.prospect_id for one in late],
                today=self._on,
            )
        }
        late = [one for one in late if one.passed.prospect_id not in ahead]
        for one in late[: self._most]:
            who = one.passed
            by = self._day(one.touch_by.isoformat())
            words = f"{who.to_name} took the baton; the first touch was due by {by}."
            yield Contradiction(
                kind,
                who.prospect_id,
                who.prospect_id,
                who.name,
                who.company,
                who.tier,
                words,
            )

    def _offers(self, kind: Kind) -> Iterator[Contradiction]:
        lost = kind is Kind.LOST_WITH_OFFER
        said = (
            "They are lost, and {} is still open."
            if lost
            else ("{} was sent, and nothing is planned to follow it up.")
        )
        whose = "p.tier = 'lost'" if lost else f"p.tier <> 'lost' AND {_NO_STEP}"
        return self._told(
            kind,
            lambda row: said.format(row.what),
            "JOIN offer o ON o.prospect_id = p.id AND o.status = 'sent'"
            " AND NOT EXISTS (SELECT 1 FROM offer later WHERE later.source_id = o.id"
            f" AND later.status IN ('sent', 'accepted')) WHERE {_HERE} AND {whose}",
            key="o.id",
            what="o.number",
            on="o.sent_at",
        )

    def _blocked_steps(self, kind: Kind) -> Iterator[Contradiction]:
        return self._told(
            kind,
            lambda row: f"“{row.what}” is planned by a way that they refused.",
            "JOIN step st ON st.prospect_id = p.id AND st.state = 'planned'"
            f" JOIN block b ON b.prospect_id = p.id AND ({_BY_WAY}) WHERE {_HERE}",
            key="st.id",
            what="st.what",
            on="st.on_day",
        )

    def _late_steps(self, kind: Kind) -> Iterator[Contradiction]:
        last = cutoff(self._today, self._plan) - timedelta(days=LATE_DAYS)
        return self._told(
            kind,
            lambda row: f"“{row.what}” was planned for {self._day(row.on)}.",
            f"WHERE {_HERE} AND p.tier IN ('cold', 'warm', 'hot')"
            " AND s.next_on <= :last",
            key="s.next_step_id",
            what="s.next_what",
            on="s.next_on",
            last=last.isoformat(),
        )

    def _without_step(self, kind: Kind) -> Iterator[Contradiction]:
        return self._told(
            kind,
            lambda row: f"{Tier(row.tier).label}, and nothing is planned next.",
            f"WHERE {_HERE} AND (p.tier IN ('warm', 'hot')"
            " OR (p.tier = 'cold' AND s.answered > 0))"
            f" AND {_NO_STEP} AND p.no_step_reason IN ('', 'not planned yet')"
            " AND coalesce(s.offer_status, '') <> 'sent'",
        )

    def _without_evidence(self, kind: Kind) -> Iterator[Contradiction]:
        return self._told(
            kind,
            lambda _row: "Hot, and no sign was noted that says so.",
            f"WHERE {_HERE} AND p.tier = 'hot'"
            f" AND NOT EXISTS ({SEEN.format(what='1')})",
            key="-p.id",  # beside what else is wrong with who is hot
        )

    def _unsaid(self, kind: Kind) -> Iterator[Contradiction]:
        tier = Tier.WON if kind is Kind.WON_UNSAID else Tier.LOST
        return self._told(
            kind,
            lambda _row: f"{tier.label}, and nobody said why.",
            f"WHERE {_HERE} AND p.tier = '{tier.value}' AND p.reason IN {UNSAID}",
            on="p.closed_on",
        )

    def _revisits(self, kind: Kind) -> Iterator[Contradiction]:
        return self._told(
            kind,
            lambda row: f"They were to be asked again on {self._day(row.on)}.",
            f"WHERE {_HERE} AND p.tier = 'lost' AND p.revisit_on <= :today",
            key="-p.id",
            on="p.revisit_on",
            today=self._on,
        )

    def _day(self, text: str | None) -> str:
        day = date.fromisoformat(str(text)[:10])
        year = "" if day.year == self._today.year else f" {day.year}"
        return f"{day.day} {day:%b}{year}"
