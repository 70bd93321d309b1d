"""Further companies and days of a prospect: rows in an order of one's own."""

from collections.abc import Sequence
from typing import TypeVar

from sqlmodel import Session, select

from models.book.refusals import Refused
from models.book.row import Row
from models.book.session import name_act
from models.people.in_order import put_in_order
from models.people.prospects import called_by, prospect_here
from models.people.record_rows import Affiliation, Occasion
from models.people.rows import Prospect

R = TypeVar("R", Affiliation, Occasion)
_GONE: dict[type[Row], str] = {Affiliation: "company", Occasion: "day"}


def row_here(session: Session, kind: type[R], row_id: int) -> tuple[R, Prospect]:
    """The row and its prospect.

    Raises:
        Refused: it or its prospect is gone.
    """
    row = session.get(kind, row_id)
    if row is None:
        raise Refused(f"This {_GONE[kind]} was removed already.")
    return row, prospect_here(session, row.prospect_id)


def rows_of(session: Session, kind: type[R], prospect_id: int) -> Sequence[R]:
    """The rows of a prospect in their order."""
    session.flush()
    return session.exec(
        select(kind).where(kind.prospect_id == prospect_id).order_by("position", "id")
    ).all()


def place_behind(rows: Sequence[R]) -> int:
    """The place behind all of these."""
    return 1 + max((row.position for row in rows), default=-1)


def drop_row(session: Session, kind: type[R], row_id: int, named: str) -> None:
    """Remove a row; `named` is the field that says what it is called.

    Raises:
        Refused: it or its prospect is gone.
    """
    row, prospect = row_here(session, kind, row_id)
    what = getattr(row, named)
    session.delete(row)
    called = called_by(prospect)
    said = f"{what} was removed from {called}"
    name_act(session, f"remove {what} from {called}", said)


def order_rows(
    session: Session, kind: type[R], prospect_id: int, ids: Sequence[int], what: str
) -> None:
    """Put the rows of a prospect in this order; `what` they are: "days".

    Raises:
        Refused: the prospect was deleted, or these are not its rows.
    """
    prospect = prospect_here(session, prospect_id)
    put_in_order(rows_of(session, kind, prospect_id), ids)
    called = called_by(prospect)
    name_act(session, f"order the {what} of {called}", f"{called} was changed")
