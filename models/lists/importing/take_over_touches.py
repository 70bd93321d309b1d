"""Past touches and steps to do from a list of activities, each taken over once."""

import json
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time
from typing import NamedTuple
from zoneinfo import ZoneInfo

from sqlmodel import Session

from models.book.ids import new_id
from models.book.moments import stored, zone_named
from models.book.refusals import Refused
from models.book.session import connection_of, reader_of, worn_by
from models.book.text import clean_line, clean_text, fold
from models.lists.formats.likeness import mail_key, uid_key
from models.lists.formats.record import PastTouch
from models.people.business_changes import zone_of
from models.people.kinds import Channel, Direction, Side
from models.people.prospects import acting_member

from .entries import Entry
from .fingerprints import touch_mark
from .row_sql import write_marks

_WORDS = {
    "phone": Channel.CALL,
    "email": Channel.MAIL,
    "e-mail": Channel.MAIL,
    "lunch": Channel.MEETING,
    "appointment": Channel.MEETING,
    "sms": Channel.MESSAGE,
    "chat": Channel.MESSAGE,
    "demo": Channel.PRESENTATION,
}
_CHANNELS = {channel.value: channel for channel in Channel} | _WORDS
_WHAT_LIMIT = 200
_LONGEST = 1440  # minutes
_NOON = time(12)
_TOUCH = """
INSERT INTO touch (id, prospect_id, happened_at, local_day, channel, side, direction,
    minutes, note, member_id, created_at)
SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11 WHERE NOT EXISTS
    (SELECT 1 FROM touch WHERE prospect_id = ?2 AND local_day = ?4 AND channel = ?5
     AND note = ?9)
"""
_STEP = """
INSERT INTO step (id, prospect_id, channel, side, what, on_day, at_time, created_at)
SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8 WHERE NOT EXISTS
    (SELECT 1 FROM step WHERE prospect_id = ?2 AND what = ?5 AND on_day IS ?6)
"""


def take_touches(
    session: Session,
    entries: Sequence[Entry],
    touches: Sequence[PastTouch],
    now: datetime,
) -> int:
    """How many touches and steps were added; one that was taken before is not."""
    if not touches:
        return 0
    whom = dict(_found_by(entries))
    marks = [touch_mark(touch) for touch in touches]
    there = _taken(session, marks)
    taking = _Taking(session, now)
    added: list[tuple[int, int]] = []
    for touch, mark in zip(touches, marks, strict=True):
        found = next((whom[key] for key in _keys(touch) if key in whom), None)
        if found is not None and mark not in there and taking.take(found, touch):
            there.add(mark)
            added.append((found, mark))
    write_marks(connection_of(session), added)
    return len(added)


def _taken(session: Session, marks: Sequence[int]) -> set[int]:
    sql = """SELECT t.fingerprint FROM json_each(:marks) k
        CROSS JOIN taken_row t ON t.fingerprint = k.value"""
    return {row[0] for row in reader_of(session).all(sql, marks=json.dumps(marks))}


def _found_by(entries: Sequence[Entry]) -> Iterator[tuple[str, int]]:
    """Under what each person of the list is found, the first of a name last."""
    for entry in reversed(entries):
        if entry.whom:
            record = entry.record
            name = fold(record.full_name or record.company)
            yield name, entry.whom
            yield f"{name}\n{fold(record.company)}", entry.whom
            if record.uid:
                yield uid_key(record.uid), entry.whom
            for mail in record.emails:
                yield mail_key(mail), entry.whom


def _keys(touch: PastTouch) -> Iterator[str]:
    """What the person of a touch is looked for by, the surest first."""
    if touch.ref:
        yield uid_key(touch.ref)
    for mail in (touch.mail, touch.who):
        if "@" in mail:
            yield mail_key(mail)
    for name in (touch.name, touch.who):
        if name and touch.company:
            yield f"{fold(name)}\n{fold(touch.company)}"
        if name:
            yield fold(name)


class _When(NamedTuple):
    """When a touch was, or shall be: the day and the time where the business is."""

    day: date
    clock: time | None
    moment: datetime


class _Taking:
    """The touches of one list on their way into the book."""

    def __init__(self, session: Session, now: datetime) -> None:
        self._db = connection_of(session)
        self._zone = zone_named(zone_of(session))
        self._hat = Side(worn_by(session).hat)
        self._member = acting_member(session)
        self._now = now

    def take(self, whom: int, touch: PastTouch) -> bool:
        """Whether the touch or the step is new and was added."""
        channel = _CHANNELS.get(touch.kind, Channel.OTHER)
        when = self._when(touch)
        past = when is not None and when.moment <= self._now
        if when is not None and past and (touch.done or touch.appointment):
            return self._touch(whom, touch, channel, when)
        if touch.done:
            return False
        return self._step(whom, touch, channel, when)

    def _when(self, touch: PastTouch) -> _When | None:
        """When it was; today's noon may still be to come, today's day is not."""
        moment = _moment(touch.date, touch.time, touch.zone, self._zone)
        if moment is None:
            return None
        local = moment.astimezone(self._zone)
        if touch.time:
            return _When(local.date(), local.time(), moment)
        today = local.date() <= self._now.astimezone(self._zone).date()
        return _When(local.date(), None, min(moment, self._now) if today else moment)

    def _touch(
        self, whom: int, touch: PastTouch, channel: Channel, when: _When
    ) -> bool:
        side = channel.side or self._hat
        told = Direction.IN if touch.direction == Direction.IN else Direction.OUT
        note = clean_text("\n".join(filter(None, (touch.subject, touch.note))))
        row = (new_id(), whom, stored(when.moment), when.day.isoformat())
        words = (channel.value, side.value, told.value, self._minutes(touch, when))
        more = (note, self._member, stored(self._now))
        return self._db.execute(_TOUCH, (*row, *words, *more)).rowcount > 0

    def _minutes(self, touch: PastTouch, when: _When) -> int:
        """How long it took, as far as the file says when it was over."""
        day, _, rest = touch.end.partition("T")
        clock, _, zone = rest.partition(" ")
        zone = "UTC" if clock.endswith("Z") else zone
        end = _moment(day, clock.rstrip("Z"), zone, self._zone) if clock else None
        if end is None or when.clock is None or not touch.appointment:
            return 0
        minutes = int((end - when.moment).total_seconds()) // 60
        return minutes if 0 <= minutes <= _LONGEST else 0

    def _step(
        self, whom: int, touch: PastTouch, channel: Channel, when: _When | None
    ) -> bool:
        side = channel.side or self._hat
        what = clean_line(touch.subject)[:_WHAT_LIMIT] or channel.label
        on = when.day.isoformat() if when else None
        at = f"{when.clock:%H:%M}" if when and when.clock else None
        step = (new_id(), whom, channel.value, side.value, what, on, at)
        added = self._db.execute(_STEP, (*step, stored(self._now))).rowcount > 0
        if added:
            self._db.execute(
                "UPDATE prospect SET no_step_reason = '', version = version + 1"
                " WHERE id = ? AND no_step_reason <> ''",
                (whom,),
            )
        return added


def _moment(day: str, clock: str, zone: str, here: ZoneInfo) -> datetime | None:
    """The moment that a file tells, noon where it tells a day; None for no day."""
    try:
        at = datetime.combine(
            date.fromisoformat(day), time.fromisoformat(clock) if clock else _NOON
        )
        told = at.replace(tzinfo=None).replace(tzinfo=_zone(zone, here))
        return told.astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def _zone(name: str, here: ZoneInfo) -> ZoneInfo:
    try:
        return zone_named(name) if name else here
    except Refused:
        return here  # "W. Europe Standard Time" is nobody's name for a zone but one's
