"""Promises: what we owe a prospect and what they owe us."""

from datetime import date, datetime

from sqlmodel import Session

from models.book.moments import day_in
from models.book.refusals import Refused
from models.book.session import name_act
from models.book.text import clean_line
from models.people.business_changes import zone_of
from models.people.planned import Promised
from models.people.prospects import called_by, prospect_here
from models.people.rows import Promise, Prospect

OWED_BY = ("us", "them")


def new_promise(
    session: Session, prospect: Prospect, promise: Promised, said_on: date
) -> Promise:
    """A promise of or to the prospect, added to the session.

    Raises:
        Refused: nothing was promised, or by neither side.
    """
    what = clean_line(promise.what)
    if not what or promise.owed_by not in OWED_BY:
        raise Refused("Say what is owed, and by whom.")
    row = Promise(
        prospect_id=prospect.id,
        owed_by=promise.owed_by,
        what=what,
        due_on=promise.due_on,
        said_on=said_on,
    )
    session.add(row)
    return row


def add_promise(
    session: Session, prospect_id: int, promise: Promised, *, now: datetime
) -> int:
    """The id of a new promise.

    Raises:
        Refused: the prospect was deleted, or nothing was promised.
    """
    prospect = prospect_here(session, prospect_id)
    row = new_promise(session, prospect, promise, day_in(now, zone_of(session)))
    called = called_by(prospect)
    name_act(session, f"note a promise with {called}", "The promise was noted")
    return row.id


def keep_promise(
    session: Session, promise_id: int, *, now: datetime, kept: bool = True
) -> None:
    """Mark a promise as kept, or as open again.

    Raises:
        Refused: it is not there any more.
    """
    promise = session.get(Promise, promise_id)
    if promise is None:
        raise Refused("This promise is not there any more.")
    promise.kept_at = now if kept else None
    called = called_by(prospect_here(session, promise.prospect_id))
    word = "keep" if kept else "reopen"
    name_act(
        session,
        f"{word} a promise with {called}",
        f"“{promise.what}” is {'kept' if kept else 'open'}",
    )
