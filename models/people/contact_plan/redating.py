"""Who moves from when to when as the plan changes: steps it planted, days of a rhythm.

A step that the plan planted is reckoned anew from the touch after which it was; who has
no step is due by the rhythm alone. Both are asked under the old and the new plan.
"""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from typing import NamedTuple

from models.book.moments import day_in, moment_of
from models.book.reader import Reader
from models.people.contact_plan.clocks import Course, due_of
from models.people.contact_plan.plan import HOLDER
from models.people.contact_plan.proposing import ordered
from models.people.contact_plan.sheets import ContactPlan, TierSheet
from models.people.contact_plan.story import Past, Story
from models.people.kinds import OPEN_TIERS, Channel, Direction, Outcome, Tier, Way

_OPEN = ", ".join(f"'{tier.value}'" for tier in OPEN_TIERS)
_PLANTED = f"""
SELECT s.id, s.prospect_id, coalesce(nullif(p.name, ''), p.company), s.on_day,
    s.created_at, coalesce(p.reopened_at, ''), {HOLDER}, w.booked_on, r.every_days,
    (SELECT group_concat(way, ' ') FROM block WHERE prospect_id = p.id), p.tier
FROM planting g
JOIN step s ON s.id = g.step_id AND s.state = 'planned' AND s.on_day IS NOT NULL
JOIN prospect p ON p.id = s.prospect_id AND p.in_bin_at IS NULL
    AND p.tier IN ({_OPEN})
JOIN standing w ON w.prospect_id = p.id
LEFT JOIN own_rhythm r ON r.prospect_id = p.id
WHERE g.planted_by = 'plan' AND (:one IS NULL OR p.id = :one)
ORDER BY s.on_day, s.id
"""
_TOUCHES = """
SELECT prospect_id, channel, outcome, direction, happened_at, local_day, created_at
FROM touch WHERE prospect_id IN ({keys}) ORDER BY prospect_id, happened_at, id
"""
_SPANS = """
SELECT prospect_id, tier, from_at FROM span WHERE prospect_id IN ({keys})
ORDER BY prospect_id, from_at, id
"""
_BY_RHYTHM = f"""
SELECT p.id, coalesce(nullif(p.name, ''), p.company), p.tier, {HOLDER},
    w.last_touch_on, n.from_at, r.every_days
FROM prospect p
LEFT JOIN standing w ON w.prospect_id = p.id
LEFT JOIN own_rhythm r ON r.prospect_id = p.id
LEFT JOIN span n ON n.prospect_id = p.id AND n.to_at IS NULL
WHERE p.in_bin_at IS NULL AND p.tier IN ({_OPEN}) AND w.next_step_id IS NULL
    AND p.no_step_reason IN ('', 'not planned yet')
    AND p.tier IN (SELECT value FROM json_each(:tiers))
    AND (:one IS NULL OR p.id = :one)
"""


class Dated(NamedTuple):
    """Somebody whose day comes from the plan, under the old plan and the new one.

    Attributes:
        step_id: the step of that day; None where it is the rhythm's alone.
        on: the day that stands now.
        before, after: what the old and the new plan say.
        tier: where they stand now.
        booked: whether an appointment halts their clocks.
    """

    prospect_id: int
    name: str
    step_id: int | None
    on: date
    before: date
    after: date
    tier: Tier
    booked: bool = False


class _Planted(NamedTuple):
    step_id: int
    prospect_id: int
    name: str
    on_day: str
    created_at: str
    reopened_at: str
    holder_id: int | None
    booked_on: str | None
    own: int | None
    blocked: str | None
    tier: str


class _Made(NamedTuple):
    prospect_id: int
    channel: str
    outcome: str | None
    direction: str
    happened_at: str
    local_day: str
    created_at: str

    def past(self) -> Past:
        outcome = Outcome(self.outcome) if self.outcome else None
        return Past(Channel(self.channel), outcome, Direction(self.direction))


@dataclass(frozen=True, slots=True)
class Turn:
    """A change of the plan, or of the rhythm of one prospect.

    Attributes:
        one: whom alone it concerns; None is everybody.
        own: the rhythm of that one after the change; None is the tier's.
    """

    before: ContactPlan
    after: ContactPlan
    one: int | None = None
    own: int | None = None

    def tiers(self) -> frozenset[Tier]:
        """The open tiers in which days may change; all where it concerns one alone."""
        was, will = self.before, self.after
        free = (will.work.free_days, will.away)
        if self.one is not None or (was.work.free_days, was.away) != free:
            return frozenset(OPEN_TIERS)
        return frozenset(
            tier
            for tier in OPEN_TIERS
            if _dates(was.tiers[tier]) != _dates(will.tiers[tier])
        )


def _dates(sheet: TierSheet) -> object:
    return sheet.every, [(touch.day, touch.channel) for touch in sheet.order]


def dated(reader: Reader, turn: Turn, today: date) -> Iterator[Dated]:
    """Everybody in the open tiers whose day comes from the plan."""
    row = reader.one("SELECT zone FROM business")
    zone = row[0] if row else "UTC"
    yield from _by_steps(reader, turn, today, zone)
    yield from _by_rhythm(reader, turn, today, zone)


def _by_steps(reader: Reader, turn: Turn, today: date, zone: str) -> Iterator[Dated]:
    planted = reader.many(_Planted, _PLANTED, one=turn.one)
    people = {row.prospect_id for row in planted}
    touches: dict[int, list[_Made]] = {}
    for row in reader.in_keys(_TOUCHES, people):
        touches.setdefault(row[0], []).append(_Made._make(row))
    spans: dict[int, list[tuple[str, str]]] = {}
    for prospect_id, tier, from_at in reader.in_keys(_SPANS, people):
        spans.setdefault(prospect_id, []).append((tier, from_at))
    for row in planted:
        who = row.prospect_id
        story = _story_then(row, touches.get(who, []), spans.get(who, []))
        if story is None:
            continue
        then = day_in(moment_of(row.created_at), zone)
        before = ordered(turn.before, story, today=then)
        own = story.own_rhythm if turn.one is None else turn.own
        after = ordered(turn.after, replace(story, own_rhythm=own), today=then)
        if before and after and before.on and after.on:
            booked = row.booked_on is not None and row.booked_on >= today.isoformat()
            on = date.fromisoformat(row.on_day)
            yield Dated(
                who,
                row.name,
                row.step_id,
                on,
                before.on,
                after.on,
                Tier(row.tier),
                booked,
            )


def _story_then(
    row: _Planted, touches: list[_Made], spans: list[tuple[str, str]]
) -> Story | None:
    """The story as it stood when the step was planted; None where its touch is gone."""
    made = [
        touch
        for touch in touches
        if touch.created_at <= row.created_at and touch.happened_at >= row.reopened_at
    ]
    this = next((t for t in reversed(made) if t.created_at == row.created_at), None)
    stays = [span for span in spans if span[1] <= row.created_at]
    if this is None or not stays:
        return None
    tier, since = stays[-1]
    past = [touch for touch in made if touch is not this]
    inside = sum(touch.happened_at >= since for touch in past)
    return Story(
        tier=Tier(tier),
        past=tuple(touch.past() for touch in (*past, this)),
        in_tier=1 + inside,
        touched_on=date.fromisoformat(this.local_day),
        own_rhythm=row.own,
        holder_id=row.holder_id,
        blocked=frozenset(map(Way, (row.blocked or "").split())),
    )


def _by_rhythm(reader: Reader, turn: Turn, today: date, zone: str) -> Iterator[Dated]:
    before, after = (_reckoning(plan, today) for plan in (turn.before, turn.after))
    tiers = json.dumps(sorted(turn.tiers()))
    for who, name, tier, holder, touched, since, own in reader.all(
        _BY_RHYTHM, one=turn.one, tiers=tiers
    ):
        last = date.fromisoformat(touched) if touched else None
        entered = last or (day_in(moment_of(since), zone) if since else today)
        course = Course(Tier(tier), entered, last, own_rhythm=own, holder_id=holder)
        new = course if turn.one is None else replace(course, own_rhythm=turn.own)
        was, will = before(course), after(new)
        if was is not None and will is not None:
            yield Dated(who, name, None, was, was, will, course.tier)


def _reckoning(plan: ContactPlan, today: date) -> Callable[[Course], date | None]:
    """The due day by a plan; many people share a last touch, so it is remembered."""

    @cache
    def day_of(course: Course) -> date | None:
        return due_of(course, plan, today).day

    return day_of
