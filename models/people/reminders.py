"""What the user is to be reminded of: steps at a time, promises, batons."""

from datetime import date, datetime, time, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from models.book.moments import moment_of, stored, zone_named
from models.book.reader import Reader
from models.people.contact_plan.plan import HOLDER, contact_plan
from models.people.kinds import APPOINTMENTS
from models.people.quiet_hours import Quiet, told_at

BEFORE_APPOINTMENT = timedelta(minutes=15)
BEFORE_LAPSE = timedelta(hours=1)
_MORNING = time(8)
_AROUND = timedelta(days=2)
"""Quiet hours move a reminder by less than this."""

_STEPS = f"""
SELECT s.id, s.prospect_id, coalesce(nullif(p.name, ''), p.company), s.channel,
    s.what, s.on_day, s.at_time
FROM step s JOIN prospect p ON p.id = s.prospect_id
WHERE s.state = 'planned' AND s.at_time IS NOT NULL
    AND s.on_day BETWEEN :first AND :last AND p.in_bin_at IS NULL
    AND (:member IS NULL OR {HOLDER} = :member)
"""
_PROMISES = f"""
SELECT o.id, o.prospect_id, coalesce(nullif(p.name, ''), p.company), o.what, o.due_on
FROM promise o JOIN prospect p ON p.id = o.prospect_id
WHERE o.kept_at IS NULL AND o.owed_by = 'us'
    AND o.due_on BETWEEN :first AND :last AND p.in_bin_at IS NULL
    AND (:member IS NULL OR {HOLDER} = :member)
"""
_BATONS = """
SELECT b.id, b.prospect_id, coalesce(nullif(p.name, ''), p.company), f.name,
    b.lapses_at
FROM baton_pass b JOIN prospect p ON p.id = b.prospect_id
JOIN member f ON f.id = b.from_id
WHERE b.state = 'offered' AND b.from_id <> b.to_id
    AND b.lapses_at BETWEEN :first AND :last
    AND p.in_bin_at IS NULL AND (:member IS NULL OR b.to_id = :member)
"""


class Reminder(NamedTuple):
    """Something to be reminded of; moments are on the clock of the business.

    Attributes:
        kind: "step", "appointment", "promise" or "baton".
        row_id: the step, promise or pass.
        called: the person, or the company of one without.
        what: what is planned or owed; of a baton, who offers it.
        tells: when it is told.
        due: when it is itself; of a promise, the end of its day.
    """

    kind: str
    row_id: int
    prospect_id: int
    called: str
    channel: str
    what: str
    tells: datetime
    due: datetime

    @property
    def key(self) -> str:
        """What tells it from all others; another time makes it another reminder."""
        return f"{self.kind} {self.row_id} {stored(self.due)}"


def due_reminders(
    reader: Reader, since: datetime, until: datetime, *, member_id: int | None = None
) -> list[Reminder]:
    """What was to be told after `since` and up to `until`, the earliest first.

    What was to be told before and is still ahead belongs to it: it may have been
    planned too late to be told in time.

    Args:
        reader: the book.
        since: an aware moment.
        until: an aware moment.
        member_id: only what this member holds or is offered.
    """
    around = _between(reader, since - _AROUND, until + _AROUND, member_id)
    found = [
        one
        for one in around
        if one.tells <= until and (one.tells > since or one.due > until)
    ]
    return sorted(found, key=lambda one: (one.tells, one.due, one.key))


def standing_reminders(reader: Reader, keys: list[str]) -> list[Reminder]:
    """Those of these reminders whose matter still stands as it was."""
    if not keys:
        return []
    dues = [moment_of(key.split(" ", 2)[2]) for key in keys]
    around = _between(reader, min(dues) - _AROUND, max(dues) + _AROUND, None)
    by_key = {one.key: one for one in around}
    return [by_key[key] for key in keys if key in by_key]


def quiet_hours(reader: Reader) -> Quiet:
    """The hours in which nobody is reminded, by the contact plan."""
    work = contact_plan(reader).work
    return Quiet(work.quiet_from, work.quiet_to)


def _between(
    reader: Reader, begin: datetime, end: datetime, member: int | None
) -> list[Reminder]:
    row = reader.one("SELECT zone FROM business")
    zone, quiet = zone_named(str(row[0]) if row else "UTC"), quiet_hours(reader)
    days: dict[str, object] = {
        "first": begin.astimezone(zone).date().isoformat(),
        "last": end.astimezone(zone).date().isoformat(),
        "member": member,
    }
    moments: dict[str, object] = {
        "first": stored(begin),
        "last": stored(end),
        "member": member,
    }
    return [
        *_steps(reader, days, zone, quiet),
        *_promises(reader, days, zone, quiet),
        *_batons(reader, moments, zone, quiet),
    ]


def _steps(
    reader: Reader, days: dict[str, object], zone: ZoneInfo, quiet: Quiet
) -> list[Reminder]:
    found = []
    for key, whose, called, channel, what, day, at in reader.all(_STEPS, **days):
        due = _moment(day, time.fromisoformat(at), zone)
        booked = channel in APPOINTMENTS
        rings = due - BEFORE_APPOINTMENT if booked else due
        kind = "appointment" if booked else "step"
        tells = told_at(rings, due, quiet)
        found.append(Reminder(kind, key, whose, called, channel, what, tells, due))
    return found


def _promises(
    reader: Reader, days: dict[str, object], zone: ZoneInfo, quiet: Quiet
) -> list[Reminder]:
    """Each is told in the morning of its day."""
    morning = _MORNING if quiet.begins == quiet.ends else quiet.ends
    return [
        Reminder(
            "promise",
            key,
            whose,
            called,
            "",
            what,
            _moment(day, morning, zone),
            _moment(day, time(23, 59), zone),
        )
        for key, whose, called, what, day in reader.all(_PROMISES, **days)
    ]


def _batons(
    reader: Reader, moments: dict[str, object], zone: ZoneInfo, quiet: Quiet
) -> list[Reminder]:
    found = []
    for key, whose, called, giver, lapses in reader.all(_BATONS, **moments):
        due = moment_of(lapses).astimezone(zone)
        tells = told_at(due - BEFORE_LAPSE, due, quiet)
        found.append(Reminder("baton", key, whose, called, "", giver, tells, due))
    return found


def _moment(day: str, at: time, zone: ZoneInfo) -> datetime:
    return datetime.combine(date.fromisoformat(day), at, zone)
