"""The call run: whom to call today, one after another, and what is known of each."""

from datetime import date, time
from typing import NamedTuple

from models.book.reader import Reader
from models.people.kinds import Channel, Side, Way
from models.people.today.asking import today_of
from models.people.today.values import DueRow, GroupKind
from models.people.wall import Wall, wall_before

LAST_TOUCHES = 3
_MIDNIGHT = time()
_PERSON = """
SELECT p.id, p.name, p.given, p.company, p.role, p.tier,
    coalesce(s.pips, ''), coalesce(s.planned, '')
FROM prospect p LEFT JOIN standing s ON s.prospect_id = p.id
WHERE p.id = :id AND p.in_bin_at IS NULL
"""
_TOUCHES = """
SELECT local_day, channel, outcome, direction, minutes, note FROM touch
WHERE prospect_id = :id ORDER BY happened_at DESC, id DESC LIMIT :many
"""
_LAST_NOTE = """
SELECT note FROM touch WHERE prospect_id = :id AND note <> ''
ORDER BY happened_at DESC, id DESC LIMIT 1
"""
_OWED = """
SELECT what, due_on, said_on FROM promise
WHERE prospect_id = :id AND owed_by = :by AND kept_at IS NULL
ORDER BY due_on IS NULL, due_on, said_on, id
"""


class PastTouch(NamedTuple):
    """One of the last touches; the day is ISO text, the time it took minutes."""

    day: str
    channel: str
    outcome: str | None
    direction: str
    minutes: int
    note: str


class Owed(NamedTuple):
    """An open promise; days are ISO text, `due_on` is None where no day was said."""

    what: str
    due_on: str | None
    said_on: str


class CallSheet(NamedTuple):
    """What is known of somebody when the telephone is in the hand.

    Attributes:
        given: what they are called once known, or "".
        numbers: phone numbers as they were typed, in the order of use.
        opener: what to open with: the step, where it says more than "Call".
        last_note: the newest note of a touch.
        touches: the last three, the newest first.
        we_owe: open promises of ours, the earliest first.
        they_owe: open promises of theirs.
        wall: set where they asked not to be called.
    """

    prospect_id: int
    name: str
    given: str
    company: str
    role: str
    tier: str
    pips: str
    planned: str
    numbers: tuple[str, ...]
    opener: str
    last_note: str
    touches: tuple[PastTouch, ...]
    we_owe: tuple[Owed, ...]
    they_owe: tuple[Owed, ...]
    wall: Wall | None

    @property
    def called(self) -> str:
        """What the prospect is called: the person, else the company."""
        return self.name or self.company


def calls_due(
    reader: Reader,
    today: date,
    *,
    now_time: time = _MIDNIGHT,
    member_id: int | None = None,
    hat: Side | None = None,
) -> tuple[DueRow, ...]:
    """The calls that are due, each person once, in the order of Today.

    Who is owed something late comes first, for that is where Today has them.

    Args:
        now_time: the time where the business is.
        member_id: only whom this member holds.
        hat: only what counts to this hat.
    """
    found = today_of(reader, today, now_time=now_time, member_id=member_id, hat=hat)
    due = [
        row
        for group in found.groups
        if group.kind is not GroupKind.WAITING
        for row in group.rows
    ]
    first: dict[int, int] = {}
    calls: dict[int, DueRow] = {}
    for place, row in enumerate(due):
        first.setdefault(row.prospect_id, place)
        if row.channel == Channel.CALL:  # a promise stands for a step of its words
            calls.setdefault(row.prospect_id, row)
    return tuple(sorted(calls.values(), key=lambda row: first[row.prospect_id]))


def call_sheet(reader: Reader, prospect_id: int, what: str = "") -> CallSheet | None:
    """What is known of somebody who is about to be called; None where they are gone.

    Args:
        what: the step in words, which opens the call where it says anything.
    """
    person = reader.one(_PERSON, id=prospect_id)
    if person is None:
        return None
    numbers = reader.all(
        "SELECT value FROM contact_point WHERE prospect_id = :id AND kind = 'phone'"
        " ORDER BY position, id",
        id=prospect_id,
    )
    note = reader.one(_LAST_NOTE, id=prospect_id)
    touches = reader.many(PastTouch, _TOUCHES, id=prospect_id, many=LAST_TOUCHES)
    known = (
        tuple(row[0] for row in numbers),
        "" if what == Channel.CALL.label else what,
        note[0] if note else "",
        tuple(touches),
        _owed(reader, prospect_id, "us"),
        _owed(reader, prospect_id, "them"),
        wall_before(reader, prospect_id, Way.PHONE),
    )
    return CallSheet._make((*person, *known))


def _owed(reader: Reader, prospect_id: int, owed_by: str) -> tuple[Owed, ...]:
    return tuple(reader.many(Owed, _OWED, id=prospect_id, by=owed_by))


def is_undone(reader: Reader, act: int) -> bool:
    """Whether an act, of a call logged in the run, was taken back since."""
    row = reader.one(
        "SELECT undone_by IS NOT NULL OR EXISTS (SELECT 1 FROM taken_back b"
        " JOIN act x ON x.seq = b.by_act WHERE b.act = a.seq AND x.undone_by IS NULL)"
        " FROM act a WHERE seq = :act",
        act=act,
    )
    return row is None or bool(row[0])


def is_newest_act(reader: Reader, act: int) -> bool:
    """Whether undo would take this act back, and no other."""
    row = reader.one(
        "SELECT max(seq) FROM act WHERE kind = 'do' AND final = 0 AND undone_by IS NULL"
    )
    return row is not None and row[0] == act
