"""Who holds a prospect, and which passes of the baton there are and were."""

from datetime import date, datetime
from typing import NamedTuple

from models.book.moments import stored
from models.book.reader import Reader


class Holder(NamedTuple):
    """The one who holds a prospect, in the hat in which the baton was taken."""

    id: int
    name: str
    initials: str
    hat: str


class Pass(NamedTuple):
    """An offer of the baton and what became of it.

    Moments are stored UTC text, days ISO text. `touches` counts those of the
    prospect, `files` what is kept with it: all of it goes with the baton.
    """

    id: int
    prospect_id: int
    name: str
    company: str
    tier: str
    from_id: int
    from_name: str
    from_initials: str
    from_hat: str
    to_id: int
    to_name: str
    to_initials: str
    to_hat: str
    why_now: str
    promised: str
    not_to_say: str
    first_channel: str | None
    first_what: str
    first_on: str | None
    starts_on: str | None
    offered_at: str
    lapses_at: str
    state: str
    ended_at: str | None
    reason: str
    reason_note: str
    touches: int
    files: int

    @property
    def called(self) -> str:
        """What the prospect is called: the person, else the company."""
        return self.name or self.company

    @property
    def to_self(self) -> bool:
        """Whether it is a pass to oneself: later, or in the other hat."""
        return self.from_id == self.to_id


PASSES = """
SELECT b.id, b.prospect_id, p.name, p.company, p.tier,
    b.from_id, f.name, f.initials, b.from_hat, b.to_id, t.name, t.initials, b.to_hat,
    b.why_now, b.promised, b.not_to_say, b.first_channel, b.first_what, b.first_on,
    b.starts_on, b.offered_at, b.lapses_at, b.state, b.ended_at,
    b.reason, b.reason_note, coalesce(s.touches, 0),
    (SELECT count(*) FROM attachment a WHERE a.prospect_id = b.prospect_id)
FROM baton_pass b
JOIN prospect p ON p.id = b.prospect_id
JOIN member f ON f.id = b.from_id
JOIN member t ON t.id = b.to_id
LEFT JOIN standing s ON s.prospect_id = b.prospect_id
"""

_HOLDER = """
SELECT m.id, m.name, m.initials, coalesce(
    (SELECT b.to_hat FROM baton_pass b WHERE b.prospect_id = p.id
        AND b.state = 'accepted' AND b.to_id = m.id
        ORDER BY b.ended_at DESC, b.id DESC LIMIT 1),
    CASE WHEN m.wears_sales THEN 'sales' ELSE 'marketing' END)
FROM prospect p JOIN member m ON m.id = coalesce(p.holder_id,
    (SELECT id FROM member WHERE active ORDER BY id LIMIT 1),
    (SELECT min(id) FROM member))
WHERE p.id = :id
"""


def holder_of(reader: Reader, prospect_id: int) -> Holder | None:
    """The one who holds the prospect: exactly one; None where there is no prospect.

    Where nobody was said to, it is the first active member.
    """
    found = reader.many(Holder, _HOLDER, id=prospect_id)
    return found[0] if found else None


def pass_of(reader: Reader, pass_id: int) -> Pass | None:
    """One pass; None where there is none."""
    found = reader.many(Pass, f"{PASSES} WHERE b.id = :id", id=pass_id)
    return found[0] if found else None


def open_pass_of(reader: Reader, prospect_id: int) -> Pass | None:
    """The pass of the prospect that is offered now, also one for a later day."""
    found = reader.many(
        Pass,
        f"{PASSES} WHERE b.prospect_id = :id AND b.state = 'offered'",
        id=prospect_id,
    )
    return found[0] if found else None


def open_passes(
    reader: Reader, member_id: int | None = None, *, today: date
) -> list[Pass]:
    """What is offered to a member and waits for an answer, the first to lapse first.

    Args:
        member_id: whose inbox; everybody's where it is None.
        today: a pass to oneself for a later day is not offered yet.
    """
    return reader.many(
        Pass,
        f"{PASSES} WHERE b.state = 'offered' AND p.in_bin_at IS NULL"
        " AND (:member IS NULL OR b.to_id = :member)"
        " AND (b.starts_on IS NULL OR b.starts_on <= :today)"
        " ORDER BY b.lapses_at, b.id",
        member=member_id,
        today=today.isoformat(),
    )


def passes_given(reader: Reader, member_id: int | None = None) -> list[Pass]:
    """What a member offered to somebody else and nobody took yet, oldest first."""
    return reader.many(
        Pass,
        f"{PASSES} WHERE b.state = 'offered' AND p.in_bin_at IS NULL"
        " AND (:member IS NULL OR b.from_id = :member) AND b.from_id <> b.to_id"
        " ORDER BY b.offered_at, b.id",
        member=member_id,
    )


def passes_of(reader: Reader, prospect_id: int) -> list[Pass]:
    """Every pass of the prospect, the newest first."""
    return reader.many(
        Pass,
        f"{PASSES} WHERE b.prospect_id = :id ORDER BY b.offered_at DESC, b.id DESC",
        id=prospect_id,
    )


def run_out(reader: Reader, *, now: datetime) -> list[Pass]:
    """What nobody took in time and still stands as offered."""
    return reader.many(
        Pass,
        f"{PASSES} WHERE b.state = 'offered' AND b.lapses_at <= :moment"
        " ORDER BY b.lapses_at, b.id",
        moment=stored(now),
    )


def held_since(reader: Reader, prospect_id: int) -> str | None:
    """The moment (stored text) since which the holder holds, where a pass tells it."""
    row = reader.one(
        "SELECT max(b.ended_at) FROM baton_pass b JOIN prospect p ON p.id = :id"
        " WHERE b.prospect_id = p.id AND b.state = 'accepted'"
        " AND b.to_id = p.holder_id AND NOT EXISTS (SELECT 1 FROM baton_pass l"
        " WHERE l.prospect_id = p.id AND l.state = 'accepted'"
        " AND l.ended_at > b.ended_at)",
        id=prospect_id,
    )
    return row[0] if row else None
