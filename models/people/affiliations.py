"""The further companies of a prospect, and which of them stands on the card."""

from collections.abc import Sequence

from sqlmodel import Session, select

from models.book.refusals import Refused
from models.book.session import name_act
from models.book.text import clean_line, fold
from models.people.in_order import put_in_order
from models.people.prospects import NAME_LIMIT, called_by, prospect_here
from models.people.record_rows import Affiliation
from models.people.rows import Prospect

_GONE = "This company was removed already."


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
    there = _affiliations(session, prospect_id)
    known = {fold(prospect.company), *(fold(row.company) for row in there)}
    if fold(named) in known:
        return None
    row = Affiliation(
        prospect_id=prospect_id,
        company=named,
        role=clean_line(role)[:NAME_LIMIT],
        position=1 + max((row.position for row in there), default=-1),
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
    row, prospect = _here(session, affiliation_id)
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
    row, prospect = _here(session, affiliation_id)
    session.delete(row)
    called = called_by(prospect)
    said = f"{row.company} was removed from {called}"
    name_act(session, f"remove {row.company} from {called}", said)


def put_on_card(session: Session, affiliation_id: int) -> None:
    """Make it the company on the card; the one there becomes a further one.

    Raises:
        Refused: it or its prospect is gone.
    """
    row, prospect = _here(session, affiliation_id)
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
    prospect = prospect_here(session, prospect_id)
    put_in_order(_affiliations(session, prospect_id), affiliation_ids)
    called = called_by(prospect)
    name_act(session, f"order the companies of {called}", f"{called} was changed")


def _here(session: Session, affiliation_id: int) -> tuple[Affiliation, Prospect]:
    row = session.get(Affiliation, affiliation_id)
    if row is None:
        raise Refused(_GONE)
    return row, prospect_here(session, row.prospect_id)


def _affiliations(session: Session, prospect_id: int) -> Sequence[Affiliation]:
    session.flush()
    return session.exec(
        select(Affiliation)
        .where(Affiliation.prospect_id == prospect_id)
        .order_by("position", "id")
    ).all()
