"""Light rows dressed with all that a row of Today shows."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date, time
from typing import Any, NamedTuple

from models.book.moments import day_in, moment_of
from models.book.reader import Reader
from models.people.contact_plan.clocks import Course, due_of
from models.people.contact_plan.sheets import ContactPlan
from models.people.kinds import Tier
from models.people.today.by_rhythm import ENTERED, RhythmDue
from models.people.today.entries import Entry
from models.people.today.next_touch import NextTouch
from models.people.today.values import DueKind, DueRow


class _Person(NamedTuple):
    id: int
    name: str
    company: str
    tier: str
    value_minor: int | None
    currency: str | None
    pips: str
    planned: str
    holder_id: int
    holder_initials: str
    holder_hat: str
    last_channel: str | None
    last_outcome: str | None
    last_direction: str | None
    last_on: str | None


_PERSONS = """
SELECT p.id, p.name, p.company, p.tier, p.value_minor, p.currency,
    coalesce(s.pips, ''), coalesce(s.planned, ''), m.id, m.initials,
    coalesce((SELECT b.to_hat FROM baton_pass b WHERE b.prospect_id = p.id
        AND b.state = 'accepted' AND b.to_id = m.id
        ORDER BY b.ended_at DESC, b.id DESC LIMIT 1),
        CASE WHEN m.wears_sales THEN 'sales' ELSE 'marketing' END),
    t.channel, t.outcome, t.direction, t.local_day
FROM prospect p LEFT JOIN standing s ON s.prospect_id = p.id
LEFT JOIN member m ON m.id = coalesce(p.holder_id,
    (SELECT id FROM member WHERE active ORDER BY id LIMIT 1),
    (SELECT min(id) FROM member))
LEFT JOIN touch t ON t.id = (SELECT id FROM touch WHERE prospect_id = p.id
    ORDER BY happened_at DESC, id DESC LIMIT 1)
WHERE p.id IN ({keys})
"""
_WORDS = {
    DueKind.STEP: "SELECT st.id, st.channel, st.what, coalesce(pl.planted_by, ''),"
    " st.why FROM step st LEFT JOIN planting pl ON pl.step_id = st.id"
    " WHERE st.id IN ({keys})",
    DueKind.PROMISE: "SELECT pr.id, (SELECT st.channel FROM step st"
    " WHERE st.prospect_id = pr.prospect_id AND st.state = 'planned'"
    " AND lower(trim(st.what)) = lower(trim(pr.what)) ORDER BY st.id LIMIT 1),"
    " pr.what, '', '' FROM promise pr WHERE pr.id IN ({keys})",
    DueKind.OFFER: "SELECT id, NULL, number || CASE WHEN revision > 1"
    " THEN ', version ' || revision ELSE '' END, '', title"
    " FROM offer WHERE id IN ({keys})",
}


def dressed(
    reader: Reader, entries: Sequence[Entry], today: date, now_time: time
) -> list[DueRow]:
    """The rows of what has a day of its own, in the same order."""
    persons = _persons(reader, {entry.prospect_id for entry in entries})
    words = _words_of(reader, entries)
    clock = now_time.strftime("%H:%M")
    rows = []
    for entry in entries:
        person = persons[entry.prospect_id]
        channel, what, planted_by, why = words[entry.kind, entry.key_id]
        late = (today - date.fromisoformat(entry.on)).days if entry.on else 0
        on_today = entry.on == today.isoformat()
        rows.append(
            _row(
                person,
                kind=entry.kind,
                key_id=entry.key_id,
                channel=channel,
                what=what,
                owed=entry.owed,
                on=entry.on,
                at=entry.at,
                days_late=max(0, late),
                is_past=on_today and entry.at is not None and entry.at < clock,
                side=entry.side or person.holder_hat,
                planted_by=planted_by,
                why=why,
            )
        )
    return rows


def channels_of(
    reader: Reader, entries: Sequence[Entry]
) -> dict[tuple[str, int], str | None]:
    """By which way each is to be touched, by kind and key, as its row tells it."""
    return {key: words[0] for key, words in _words_of(reader, entries).items()}


def _words_of(
    reader: Reader, entries: Sequence[Entry]
) -> dict[tuple[str, int], tuple[Any, ...]]:
    words: dict[tuple[str, int], tuple[Any, ...]] = {}
    for kind, sql in _WORDS.items():
        keys = [entry.key_id for entry in entries if entry.kind == kind]
        if keys:
            words |= {(kind, row[0]): row[1:] for row in reader.in_keys(sql, keys)}
    return words


def dressed_dues(
    reader: Reader,
    plan: ContactPlan,
    dues: Sequence[tuple[RhythmDue, NextTouch]],
    today: date,
) -> list[DueRow]:
    """The rows of those who are due by rhythm, with the sum of the day."""
    persons = _persons(reader, [due.id for due, _ in dues])
    entered = _entered(reader, [due.id for due, _ in dues])
    rows = []
    for due, touch in dues:
        found = due_of(_course(due, entered[due.id]), plan, today)
        rows.append(
            _row(
                persons[due.id],
                kind=DueKind.PLAN.value,
                key_id=due.id,
                channel=touch.channel.value,
                what=touch.what,
                on=found.day.isoformat() if found.day else None,
                side=touch.side.value,
                why=f"{found.words}. {touch.why}",
            )
        )
    return rows


def _entered(reader: Reader, ids: Collection[int]) -> dict[int, date]:
    """The day on which each came into their tier, where the business is."""
    sql = f"SELECT p.id, {ENTERED}, b.zone FROM prospect p, business b"
    rows = reader.in_keys(f"{sql} WHERE p.id IN ({{keys}})", ids)
    return {one: day_in(moment_of(at), zone) for one, at, zone in rows}


def _course(due: RhythmDue, entered: date) -> Course:
    last = due.last_touch_on
    return Course(
        Tier(due.tier),
        entered_on=entered,
        last_touch_on=date.fromisoformat(last) if last else None,
        own_rhythm=due.own_rhythm,
        holder_id=due.holder_id,
    )


def _persons(reader: Reader, ids: Collection[int]) -> Mapping[int, _Person]:
    if not ids:
        return {}
    rows = map(_Person._make, reader.in_keys(_PERSONS, ids))
    return {person.id: person for person in rows}


def _row(person: _Person, **told: Any) -> DueRow:  # noqa: ANN401 — fields of a row
    plain: dict[str, Any] = {
        "owed": "",
        "at": None,
        "days_late": 0,
        "is_past": False,
        "planted_by": "",
        **person._asdict(),
        **told,
    }
    plain["prospect_id"] = plain.pop("id")
    return DueRow(**plain)
