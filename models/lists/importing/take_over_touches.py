"""Past touches and steps to do from a list of activities, each taken over once."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, time

from sqlmodel import Session

from models.book.ids import new_id
from models.book.moments import stored, zone_named
from models.book.session import connection_of, worn_by
from models.book.text import clean_line, clean_text, fold
from models.people.business_changes import zone_of
from models.people.kinds import Channel, Direction, Side
from models.people.prospects import acting_member

from .entries import Entry
from .likeness import mail_key
from .record import PastTouch

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
_WHAT_LIMIT = 200
_TOUCH = """
INSERT INTO touch (id, prospect_id, happened_at, local_day, channel, side, direction,
    note, member_id, created_at)
SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10 WHERE NOT EXISTS
    (SELECT 1 FROM touch WHERE prospect_id = ?2 AND local_day = ?4 AND channel = ?5
     AND note = ?8)
"""
_STEP = """
INSERT INTO step (id, prospect_id, channel, side, what, on_day, created_at)
SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7 WHERE NOT EXISTS
    (SELECT 1 FROM step WHERE prospect_id = ?2 AND what = ?5 AND on_day IS ?6)
"""


def take_touches(
    session: Session,
    entries: Sequence[Entry],
    touches: Sequence[PastTouch],
    now: datetime,
) -> int:
    """How many touches and steps were added; one that is there already is not."""
    if not touches:
        return 0
    whom = dict(_found_by(entries))
    count = 0
    for touch in touches:
        key = mail_key(touch.who) if "@" in touch.who else fold(touch.who)
        if key in whom:
            count += _take(session, whom[key], touch, now)
    return count


def _found_by(entries: Sequence[Entry]) -> Iterator[tuple[str, int]]:
    for entry in reversed(entries):
        if entry.whom:
            yield fold(entry.record.full_name or entry.record.company), entry.whom
            for mail in entry.record.emails:
                yield mail_key(mail), entry.whom


def _take(session: Session, whom: int, touch: PastTouch, now: datetime) -> int:
    channel = _channel(touch.kind)
    side = channel.side or Side(worn_by(session).hat)
    text = clean_text("\n".join(filter(None, (touch.subject, touch.note))))
    db = connection_of(session)
    zone = zone_named(zone_of(session))
    today = now.astimezone(zone).date()
    day = date.fromisoformat(touch.date) if touch.date[:1].isdigit() else None
    if touch.done and day is not None and day <= today:
        noon = min(now, datetime.combine(day, time(12), tzinfo=zone))
        row = (new_id(), whom, stored(noon), day.isoformat(), channel.value, side.value)
        more = (Direction.OUT.value, text, acting_member(session), stored(now))
        return db.execute(_TOUCH, (*row, *more)).rowcount
    if touch.done:
        return 0
    what = clean_line(touch.subject)[:_WHAT_LIMIT] or channel.label
    on = day.isoformat() if day else None
    step = (new_id(), whom, channel.value, side.value, what, on, stored(now))
    added = db.execute(_STEP, step).rowcount
    if added:
        db.execute("UPDATE prospect SET no_step_reason = '' WHERE id = ?", (whom,))
    return added


def _channel(kind: str) -> Channel:
    words = {channel.value: channel for channel in Channel} | _WORDS
    return words.get(kind, Channel.OTHER)
