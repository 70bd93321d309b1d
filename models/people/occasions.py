"""The days that matter to a prospect, with or without a year."""

from collections.abc import Sequence

from sqlmodel import Session, select

from models.book.refusals import Refused
from models.book.session import name_act, reader_of
from models.book.text import clean_line
from models.people.in_order import put_in_order
from models.people.occasion_days import read_occasion
from models.people.prospects import NAME_LIMIT, called_by, prospect_here
from models.people.record_rows import Occasion
from models.people.rows import Prospect

_UNNAMED = "Day"


def add_occasion(session: Session, prospect_id: int, label: str, day: str) -> int:
    """The id of a new day under a label.

    Args:
        day: as it is typed: "20 Nov", "20.11.1980", or stored: "--11-20".

    Raises:
        Refused: the prospect was deleted, or it is no day.
    """
    prospect = prospect_here(session, prospect_id)
    there = _occasions(session, prospect_id)
    row = Occasion(
        prospect_id=prospect_id,
        label=clean_line(label)[:NAME_LIMIT] or _UNNAMED,
        on_day=read_occasion(day, day_first=_day_first(session)),
        position=1 + max((row.position for row in there), default=-1),
    )
    session.add(row)
    called = called_by(prospect)
    name_act(session, f"add {row.label} to {called}", f"{called} was changed")
    return row.id


def change_occasion(
    session: Session,
    occasion_id: int,
    *,
    label: str | None = None,
    day: str | None = None,
) -> None:
    """Put another label or day; an empty day removes it.

    Raises:
        Refused: it or its prospect is gone, or it is no day.
    """
    row, prospect = _here(session, occasion_id)
    called = called_by(prospect)
    if day is not None and not clean_line(day):
        drop_occasion(session, occasion_id)
        return
    name_act(session, f"change {row.label} of {called}", f"{called} was changed")
    if label is not None:
        row.label = clean_line(label)[:NAME_LIMIT] or _UNNAMED
    if day is not None:
        row.on_day = read_occasion(day, day_first=_day_first(session))


def drop_occasion(session: Session, occasion_id: int) -> None:
    """Remove a day.

    Raises:
        Refused: it or its prospect is gone.
    """
    row, prospect = _here(session, occasion_id)
    session.delete(row)
    called = called_by(prospect)
    said = f"{row.label} was removed from {called}"
    name_act(session, f"remove {row.label} from {called}", said)


def order_occasions(
    session: Session, prospect_id: int, occasion_ids: Sequence[int]
) -> None:
    """Put the days in this order.

    Raises:
        Refused: the prospect was deleted, or these are not its days.
    """
    prospect = prospect_here(session, prospect_id)
    put_in_order(_occasions(session, prospect_id), occasion_ids)
    called = called_by(prospect)
    name_act(session, f"order the days of {called}", f"{called} was changed")


def _here(session: Session, occasion_id: int) -> tuple[Occasion, Prospect]:
    row = session.get(Occasion, occasion_id)
    if row is None:
        raise Refused("This day was removed already.")
    return row, prospect_here(session, row.prospect_id)


def _occasions(session: Session, prospect_id: int) -> Sequence[Occasion]:
    session.flush()
    return session.exec(
        select(Occasion)
        .where(Occasion.prospect_id == prospect_id)
        .order_by("position", "id")
    ).all()


def _day_first(session: Session) -> bool:
    row = reader_of(session).one("SELECT day_first FROM business")
    return row is None or bool(row[0])
