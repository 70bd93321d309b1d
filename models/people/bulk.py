"""Acts on up to 100,000 prospects at once, each one act with one undo.

Set-based SQL on the operation's own connection; the triggers keep the journal and the
counts as for a single row. Who is left out was foreseen by `foreseen.py`.
"""

from collections.abc import Collection, Iterable
from datetime import date, datetime
from typing import Any

from sqlmodel import Session

from models.book.ids import new_id
from models.book.moments import day_in, stored
from models.book.ranks import ranks_after
from models.book.refusals import Refused
from models.book.session import connection_of, name_act, reader_of, worn_by
from models.book.text import clean_line, clean_text
from models.people import foreseen
from models.people.after_close.customer import follow_tier
from models.people.baton.ending import end_passes
from models.people.business_changes import zone_of
from models.people.foreseen import Foreseen, listed
from models.people.kinds import NOT_SAID_YET, OPEN_TIERS, Side, Tier
from models.people.next_steps import WHAT_LIMIT
from models.people.planned import Planned
from models.people.tags import tag_named
from models.people.tiers import CLOSED

_TO_CLOSED = "reason = :reason, reason_note = :note, closed_on = :today"
_REOPEN = """
UPDATE prospect SET reopened_at = :now, reason = '', reason_note = '', closed_on = NULL,
    revisit_on = NULL
WHERE id IN (SELECT value FROM json_each(:ids)) AND tier IN ('won', 'lost')
"""
_AMONG = "(SELECT value FROM json_each(:ids))"


def move_many(
    session: Session,
    prospect_ids: Collection[int],
    tier: Tier,
    *,
    now: datetime,
    reason: str = NOT_SAID_YET,
    note: str = "",
) -> int:
    """How many were put at the end of a tier, in the order given.

    Args:
        reason: for Won and Lost, a reason's word, the same for all of them.
        note: for Won and Lost, a word more on the reason.

    Raises:
        Refused: nobody is left to be moved.
    """
    seen = foreseen.moving(reader_of(session), prospect_ids, tier)
    target = "the suspects" if tier is Tier.SUSPECT else tier.label
    who = _who(session, seen)
    name_act(
        session, f"move {who} to {target}", _said(f"{who} moved to {target}", seen)
    )
    _move(session, seen.would, tier, now, reason, note)
    return len(seen.would)


def bring_to_cold(
    session: Session, prospect_ids: Collection[int], *, now: datetime
) -> int:
    """How many suspects were put on the board, at the end of Cold.

    Raises:
        Refused: none of them is a suspect.
    """
    seen = foreseen.bringing(reader_of(session), prospect_ids)
    who = _who(session, seen)
    name_act(session, f"bring {who} to Cold", _said(f"{who} brought to Cold", seen))
    _move(session, seen.would, Tier.COLD, now, "", "")
    return len(seen.would)


def _move(
    session: Session,
    ids: Collection[int],
    tier: Tier,
    now: datetime,
    reason: str,
    note: str,
) -> None:
    db, at = connection_of(session), stored(now)
    (last,) = db.execute(
        "SELECT max(rank) FROM prospect WHERE tier = ? AND in_bin_at IS NULL",
        (tier.value,),
    ).fetchone()
    sets = ["tier = :tier", "rank = :rank", "version = version + 1"]
    sets += [_TO_CLOSED] if tier in CLOSED else []
    if tier in OPEN_TIERS:
        db.execute(_REOPEN, {"now": at, "ids": listed(ids)})
    same: dict[str, Any] = {
        "tier": tier.value,
        "reason": clean_line(reason) or NOT_SAID_YET,
        "note": clean_text(note),
        "today": day_in(now, zone_of(session)).isoformat(),
    }
    ranks = zip(ids, ranks_after(last, len(ids)), strict=True)
    db.executemany(
        f"UPDATE prospect SET {', '.join(sets)} WHERE id = :id",
        ({**same, "id": key, "rank": rank} for key, rank in ranks),
    )
    db.executemany(
        "UPDATE span SET to_at = max(from_at, ?)"
        " WHERE prospect_id = ? AND to_at IS NULL",
        ((at, key) for key in ids),
    )
    db.executemany(
        "INSERT INTO span (id, prospect_id, tier, from_at) VALUES (?, ?, ?, ?)",
        ((new_id(), key, tier.value, at) for key in ids),
    )
    follow_tier(session, ids, tier, now)


def add_tag(session: Session, prospect_ids: Collection[int], tag: str) -> int:
    """How many got the tag who had it not.

    Raises:
        Refused: the tag is empty, or all of them have it.
    """
    name = tag_named(tag)
    if not name:
        raise Refused("A tag needs a name.")
    seen = foreseen.tagging(reader_of(session), prospect_ids, name)
    who = _who(session, seen)
    name_act(session, f"tag {who} #{name}", _said(f"{who} tagged #{name}", seen))
    connection_of(session).executemany(
        "INSERT INTO prospect_tag (id, prospect_id, name) VALUES (?, ?, ?)",
        ((new_id(), key, name) for key in seen.would),
    )
    return len(seen.would)


def remove_tag(session: Session, prospect_ids: Collection[int], tag: str) -> int:
    """How many lost the tag.

    Raises:
        Refused: none of them has it.
    """
    name = clean_line(tag).lstrip("#").strip()
    seen = foreseen.untagging(reader_of(session), prospect_ids, name)
    who = _who(session, seen)
    said = _said(f"#{name} taken off {who}", seen)
    name_act(session, f"take #{name} off {who}", said)
    connection_of(session).execute(
        f"DELETE FROM prospect_tag WHERE name = :name AND prospect_id IN {_AMONG}",
        {"name": name, "ids": listed(seen.would)},
    )
    return len(seen.would)


def give_to(
    session: Session, prospect_ids: Collection[int], member_id: int, *, now: datetime
) -> int:
    """How many are held by the member now who were not before.

    What was offered of them by a baton is not offered any more.

    Raises:
        Refused: there is no such active member, or all are held so already.
    """
    row = reader_of(session).one(
        "SELECT name FROM member WHERE id = :id AND active", id=member_id
    )
    if row is None:
        raise Refused("Who is to hold them does not work here any more.")
    seen = foreseen.giving(reader_of(session), prospect_ids, member_id)
    who = _who(session, seen)
    said = f"{who} given to {row[0]}"
    if ended := end_passes(session, seen.would, now):
        passes = "1 open pass" if ended == 1 else f"{ended:,} open passes"
        said = f"{said}, {passes} withdrawn"
    name_act(session, f"give {who} to {row[0]}", _said(said, seen))
    _set(session, seen.would, "holder_id", member_id)
    return len(seen.would)


def plan_for(
    session: Session, prospect_ids: Collection[int], step: Planned, *, now: datetime
) -> int:
    """With how many the step is planned; a blocked way leaves them out.

    Raises:
        Refused: a time was given without a day, or nobody is left.
    """
    if step.at is not None and step.on is None:
        raise Refused("A time needs a day. Say which day.")
    seen = foreseen.planning(reader_of(session), prospect_ids, step.channel)
    what = clean_line(step.what)[:WHAT_LIMIT] or step.channel.label
    who = _who(session, seen)
    said = _said(f"“{what}” with {who} is planned", seen)
    name_act(session, f"plan {what} with {who}", said)
    same = (
        step.channel.value,
        (step.channel.side or Side(worn_by(session).hat)).value,
        what,
        None if step.on is None else step.on.isoformat(),
        None if step.at is None else step.at.strftime("%H:%M"),
        stored(now),
    )
    db = connection_of(session)
    db.executemany(
        "INSERT INTO step (id, prospect_id, channel, side, what, on_day, at_time,"
        " created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        ((new_id(), key, *same) for key in seen.would),
    )
    _set(session, seen.would, "no_step_reason", "")
    return len(seen.would)


def say_source(session: Session, prospect_ids: Collection[int], source: str) -> int:
    """For how many another source is noted now.

    Raises:
        Refused: all of them have it.
    """
    text = clean_line(source)
    seen = foreseen.sourcing(reader_of(session), prospect_ids, text)
    who = _who(session, seen)
    said = _said(f"The source of {who} was changed", seen)
    name_act(session, f"change the source of {who}", said)
    _set(session, seen.would, "source", text)
    return len(seen.would)


def say_informed(
    session: Session, prospect_ids: Collection[int], on: date | None
) -> int:
    """For how many another day is noted on which they were informed; None for no day.

    Raises:
        Refused: all of them have it.
    """
    seen = foreseen.informing(reader_of(session), prospect_ids, on)
    who = _who(session, seen)
    said = _said(f"The informed day of {who} was changed", seen)
    name_act(session, f"change the informed day of {who}", said)
    _set(session, seen.would, "informed_on", on and on.isoformat())
    return len(seen.would)


def delete_many(
    session: Session, prospect_ids: Collection[int], *, now: datetime
) -> int:
    """How many went to the bin; they come back from there as they were.

    Raises:
        Refused: all of them were deleted already.
    """
    seen = foreseen.deleting(reader_of(session), prospect_ids)
    who = _who(session, seen)
    name_act(session, f"delete {who}", _said(f"{who} went to the bin", seen))
    _set(session, seen.would, "in_bin_at", stored(now))
    return len(seen.would)


def _set(session: Session, ids: Iterable[int], column: str, value: object) -> None:
    """Put a value in a column of these prospects where another one stands."""
    connection_of(session).execute(
        f"UPDATE prospect SET {column} = :value, version = version + 1"
        f" WHERE id IN {_AMONG} AND {column} IS NOT :value",
        {"value": value, "ids": listed(list(ids))},
    )


def _who(session: Session, seen: Foreseen) -> str:
    """To whom it happens, in words.

    Raises:
        Refused: it happens to nobody.
    """
    session.flush()
    if not seen.would:
        left = seen.left_words()
        raise Refused(f"Nothing to change: {left}." if left else "Choose somebody.")
    if len(seen.would) > 1:
        return f"{len(seen.would):,} prospects"
    return foreseen.called(reader_of(session), seen.would)[seen.would[0]]


def _said(done: str, seen: Foreseen) -> str:
    left = seen.left_words()
    return f"{done}; {left}" if left else done
