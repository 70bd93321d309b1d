"""One prospect's record and timeline, as plain values."""

from typing import NamedTuple

from models.book.reader import Reader


class Record(NamedTuple):
    """What is known of a prospect; days are ISO text, money is in minor units."""

    id: int
    name: str
    given: str
    family: str
    company: str
    role: str
    tier: str
    value_minor: int | None
    currency: str | None
    source: str
    informed_on: str | None
    holder_id: int | None
    holder_name: str
    holder_initials: str
    holder_hat: str
    birthday: str
    notes: str
    blocked: str
    no_step_reason: str
    reason: str
    reason_note: str
    revisit_on: str | None
    closed_on: str | None
    in_bin_at: str | None
    created_at: str
    tier_since: str | None
    pips: str
    planned: str
    touches: int
    answered: int
    silent_since: str | None
    booked_on: str | None


class Point(NamedTuple):
    """A way to reach a prospect."""

    id: int
    kind: str
    value: str
    label: str


class Fact(NamedTuple):
    """A fact under the user's own label."""

    id: int
    label: str
    value: str


class PlannedStep(NamedTuple):
    """A planned step, the earliest first."""

    id: int
    channel: str
    side: str
    what: str
    on_day: str | None
    at_time: str | None
    why: str


class OwedPromise(NamedTuple):
    """A promise, open or kept."""

    id: int
    owed_by: str
    what: str
    due_on: str | None
    said_on: str
    kept_at: str | None


class Entry(NamedTuple):
    """One line of the timeline.

    `kind` is "touch", "step" (planned or ended), "tier" (a stay began) or "added".
    `moment` is stored UTC text, `day` the local day where there is one.
    """

    kind: str
    id: int
    moment: str | None
    day: str | None
    at_time: str | None
    side: str
    channel: str
    direction: str
    outcome: str | None
    answered: int
    minutes: int
    text: str
    campaign: str
    member: str


_RECORD = """
SELECT p.id, p.name, p.given, p.family, p.company, p.role, p.tier, p.value_minor,
    p.currency, p.source, p.informed_on, p.holder_id, coalesce(m.name, ''),
    coalesce(m.initials, ''),
    CASE WHEN m.wears_sales THEN 'sales' ELSE 'marketing' END,
    p.birthday, p.notes, p.blocked, p.no_step_reason, p.reason, p.reason_note,
    p.revisit_on, p.closed_on, p.in_bin_at, p.created_at,
    (SELECT from_at FROM span WHERE prospect_id = p.id AND to_at IS NULL),
    coalesce(s.pips, ''), coalesce(s.planned, ''), coalesce(s.touches, 0),
    coalesce(s.answered, 0), s.silent_since, s.booked_on
FROM prospect p
LEFT JOIN standing s ON s.prospect_id = p.id
LEFT JOIN member m ON m.id = coalesce(p.holder_id,
    (SELECT id FROM member WHERE active ORDER BY id LIMIT 1))
WHERE p.id = :id
"""

_TIMELINE = """
SELECT 'touch', t.id, t.happened_at, t.local_day, NULL, t.side, t.channel, t.direction,
    t.outcome, t.answered, t.minutes, t.note, coalesce(c.word, ''), coalesce(m.name, '')
FROM touch t LEFT JOIN campaign c ON c.id = t.campaign_id
    LEFT JOIN member m ON m.id = t.member_id
WHERE t.prospect_id = :id
UNION ALL
SELECT 'step', id, NULL, on_day, at_time, side, channel, 'out', NULL, 0, 0, what, '', ''
FROM step WHERE prospect_id = :id AND state = 'planned'
UNION ALL
SELECT CASE WHEN id = (SELECT id FROM span WHERE prospect_id = :id
        ORDER BY from_at, id LIMIT 1) THEN 'added' ELSE 'tier' END,
    id, from_at, NULL, NULL, '', '', '', tier, 0, 0, '', '', ''
FROM span WHERE prospect_id = :id
"""


def record_of(reader: Reader, prospect_id: int) -> Record | None:
    """The record of a prospect, also one in the bin; None where there is none."""
    found = reader.many(Record, _RECORD, id=prospect_id)
    return found[0] if found else None


def points_of(reader: Reader, prospect_id: int) -> list[Point]:
    """Phones, mails, web and postal addresses in the order of use."""
    return reader.many(
        Point,
        "SELECT id, kind, value, label FROM contact_point WHERE prospect_id = :id"
        " ORDER BY position, id",
        id=prospect_id,
    )


def tags_of(reader: Reader, prospect_id: int) -> list[str]:
    """The prospect's tags by name."""
    rows = reader.all(
        "SELECT name FROM prospect_tag WHERE prospect_id = :id ORDER BY name",
        id=prospect_id,
    )
    return [str(row[0]) for row in rows]


def facts_of(reader: Reader, prospect_id: int) -> list[Fact]:
    """Facts under the user's own labels."""
    return reader.many(
        Fact,
        "SELECT id, label, value FROM detail WHERE prospect_id = :id"
        " ORDER BY position, id",
        id=prospect_id,
    )


def steps_of(reader: Reader, prospect_id: int) -> list[PlannedStep]:
    """The planned steps; the first one is the next step."""
    return reader.many(
        PlannedStep,
        "SELECT id, channel, side, what, on_day, at_time, why FROM step"
        " WHERE prospect_id = :id AND state = 'planned'"
        " ORDER BY on_day IS NULL, on_day, at_time IS NULL, at_time, id",
        id=prospect_id,
    )


def promises_of(reader: Reader, prospect_id: int) -> list[OwedPromise]:
    """Promises, the open ones first, by the day they are due."""
    return reader.many(
        OwedPromise,
        "SELECT id, owed_by, what, due_on, said_on, kept_at FROM promise"
        " WHERE prospect_id = :id ORDER BY kept_at IS NOT NULL, due_on IS NULL, due_on",
        id=prospect_id,
    )


def timeline_of(reader: Reader, prospect_id: int) -> list[Entry]:
    """Everything that happened or is planned, the newest first, planned above all."""
    rows = reader.many(Entry, _TIMELINE, id=prospect_id)
    planned = [entry for entry in rows if entry.kind == "step"]
    past = [entry for entry in rows if entry.kind != "step"]
    planned.sort(key=lambda e: (e.day or "9999", e.at_time or "99"), reverse=True)
    past.sort(key=lambda e: (e.moment or "", e.id), reverse=True)
    return planned + past
