"""Taking a list over: one operation, one act, one undo, however long it is."""

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from sqlmodel import Session

from models.book.refusals import Refused
from models.book.session import connection_of, name_act, reader_of
from models.lists.formats.record import PastTouch, Record
from models.people.kinds import Tier

from .beside import Beside, beside_of
from .creating import create
from .custom_values import customs_of
from .decisions import NONE, Decisions
from .entries import Action, Entry
from .made_fields import make_fields
from .marking import remember
from .plan import AS_IT_IS, Plan, Tell, newest_act, plan, quiet
from .rules import Rules
from .take_over_touches import take_touches
from .updating import update

_TIERS = (Tier.COLD, Tier.SUSPECT)


class Taken(NamedTuple):
    """What came of taking a list over, counted in its rows.

    Attributes:
        aside: rows that look like somebody and wait for a decision.
    """

    created: int
    updated: int
    same: int
    skipped: int
    touches: int = 0
    aside: int = 0

    def sentence(self) -> str:
        """What was done, without a full stop: "2 people were imported, 1 updated"."""
        said = f"{_people(self.created)} imported"
        return f"{said}, {self.updated:,} updated" if self.updated else said


def _people(count: int) -> str:
    return "1 person was" if count == 1 else f"{count:,} people were"


def take_over(
    session: Session,
    records: Sequence[Record],
    touches: Sequence[PastTouch] = (),
    rules: Rules = AS_IT_IS,
    decisions: Decisions = NONE,
    *,
    file: str = "",
    planned: Plan | None = None,
    now: datetime,
    tell: Tell = quiet,
) -> Taken:
    """Add the people of a list to the book; taking the same list again adds nobody.

    Args:
        records: what was read from the list.
        touches: past touches and steps to do of the same list.
        rules: what holds for all rows.
        decisions: what was decided about single rows, by their line; a row that looks
            like somebody and has no decision is not taken over.
        file: the name of the file, for the history.
        planned: the dry run of the same list by the same rules and decisions; it is
            made anew where the book was changed since.
        tell: told how many rows are done, now and then.

    Raises:
        Refused: another tier was asked for.
    """
    if rules.tier not in _TIERS:
        raise Refused("A list is taken over to Cold or to the suspects.")
    reader = reader_of(session)
    if planned is None or planned.newest != newest_act(reader):
        planned = plan(reader, records, rules, decisions, touches=touches, tell=tell)
    new, known = planned.of(Action.CREATE), planned.of(Action.UPDATE)
    beside = beside_of(session, rules, file, now, tell)
    if new or known:
        make_fields(connection_of(session), customs_of(reader, rules), [*new, *known])
    _write(session, beside, new, known)
    touched = take_touches(session, planned.entries, touches, now)
    if new or known or touched:
        remember(connection_of(session), planned.entries)
    counts = planned.counts()
    taken = Taken(
        created=counts[Action.CREATE],
        updated=counts[Action.UPDATE],
        same=counts[Action.SAME],
        skipped=counts[Action.SKIP],
        touches=touched,
        aside=counts[Action.DUPLICATE],
    )
    name_act(session, f"import {_label(taken, file)}", taken.sentence())
    return taken


def _write(
    session: Session, beside: Beside, new: Sequence[Entry], known: Sequence[Entry]
) -> None:
    create(session, beside, new, total=len(new) + len(known))
    update(session, beside, known, done=len(new))


def _label(taken: Taken, file: str) -> str:
    """What the Undo menu calls it: "194 people from galway.csv"."""
    count = taken.created + taken.updated
    people = "1 person" if count == 1 else f"{count:,} people"
    return f"{people} from {file}" if file else people
