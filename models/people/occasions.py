"""The days that matter to a prospect, with or without a year."""

from collections.abc import Sequence

from sqlmodel import Session

from models.book.session import name_act, reader_of
from models.book.text import clean_line
from models.people.listed_rows import (
    drop_row,
    order_rows,
    place_behind,
    row_here,
    rows_of,
)
from models.people.occasion_days import read_occasion
from models.people.prospects import NAME_LIMIT, called_by, prospect_here
from models.people.record_rows import Occasion

_UNNAMED = "Day"


def add_occasion(session: Session, prospect_id: int, label: str, day: str) -> int:
    """The id of a new day under a label.

    Args:
        day: as it is typed: "20 Nov", "20.11.1980", or stored: "--11-20".

    Raises:
        Refused: the prospect was deleted, or it is no day.
    """
    prospect = prospect_here(session, prospect_id)
    there = rows_of(session, Occasion, prospect_id)
    row = Occasion(
        prospect_id=prospect_id,
        label=clean_line(label)[:NAME_LIMIT] or _UNNAMED,
        on_day=read_occasion(day, day_first=_day_first(session)),
        position=place_behind(there),
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
    row, prospect = row_here(session, Occasion, occasion_id)
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
    drop_row(session, Occasion, occasion_id, "label")


def order_occasions(
    session: Session, prospect_id: int, occasion_ids: Sequence[int]
) -> None:
    """Put the days in this order.

    Raises:
        Refused: the prospect was deleted, or these are not its days.
    """
    order_rows(session, Occasion, prospect_id, occasion_ids, "days")


def _day_first(session: Session) -> bool:
    row = reader_of(session).one("SELECT day_first FROM business")
    return row is None or bool(row[0])
