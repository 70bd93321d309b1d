"""The further companies of a prospect, and which of them stands on the card."""

from collections.abc import Sequence

from sqlmodel import Session

from models.book.refusals import Refused
from models.book.session import name_act
from models.book.text import clean_line, fold
from models.people.listed_rows import (
    drop_row,
    order_rows,
    place_behind,
    row_here,
    rows_of,
)
from models.people.prospects import NAME_LIMIT, called_by, prospect_here
from models.people.record_rows import Affiliation


def add_affiliation(
    session: Session, prospect_id: int, company: str, role: str = ""
) -> int | None:
    """The id of a further company; None if they are with it already.

    Raises:
        Refused: the prospect was deleted, or no company was named.
    """
    prospect = prospect_here(session, prospect_id)
    named = clean_line(company)[:NAME_LIMIT]
    if not named:
        raise Refused("Name the company.")
    there = rows_of(session, Affiliation, prospect_id)
    known = {fold(prospect.company), *(fold(row.company) for row in there)}
    if fold(named) in known:
        return None
    row = Affiliation(
        prospect_id=prospect_id,
        company=named,
        role=clean_line(role)[:NAME_LIMIT],
        position=place_behind(there),
    )
    session.add(row)
    called = called_by(prospect)
    name_act(session, f"add {named} to {called}", f"{called} is with {named} too")
    return row.id


def change_affiliation(
    session: Session,
    affiliation_id: int,
    *,
    company: str | None = None,
    role: str | None = None,
) -> None:
    """Put another company or role; an empty company removes it.

    Raises:
        Refused: it or its prospect is gone.
    """
    row, prospect = row_here(session, Affiliation, affiliation_id)
    if company is not None and not clean_line(company):
        drop_affiliation(session, affiliation_id)
        return
    called = called_by(prospect)
    name_act(session, f"change {row.company} of {called}", f"{called} was changed")
    if company is not None:
        row.company = clean_line(company)[:NAME_LIMIT]
    if role is not None:
        row.role = clean_line(role)[:NAME_LIMIT]


def drop_affiliation(session: Session, affiliation_id: int) -> None:
    """Remove a further company.

    Raises:
        Refused: it or its prospect is gone.
    """
    drop_row(session, Affiliation, affiliation_id, "company")


def put_on_card(session: Session, affiliation_id: int) -> None:
    """Make it the company on the card; the one there becomes a further one.

    Raises:
        Refused: it or its prospect is gone.
    """
    row, prospect = row_here(session, Affiliation, affiliation_id)
    company, role = prospect.company, prospect.role
    prospect.company, prospect.role = row.company, row.role
    called = called_by(prospect)
    name_act(
        session,
        f"put {row.company} on the card of {called}",
        f"{row.company} is on the card of {called}",
    )
    if company:
        row.company, row.role = company, role
    else:
        prospect.role = prospect.role or role
        session.delete(row)


def order_affiliations(
    session: Session, prospect_id: int, affiliation_ids: Sequence[int]
) -> None:
    """Put the further companies in this order.

    Raises:
        Refused: the prospect was deleted, or these are not its companies.
    """
    order_rows(session, Affiliation, prospect_id, affiliation_ids, "companies")
