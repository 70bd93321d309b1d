"""Labels and order of phones, mails, webs and addresses; addresses in parts."""

from collections.abc import Sequence

from sqlmodel import Session, select

from models.book.refusals import Refused
from models.book.session import name_act
from models.book.text import clean_line
from models.people.address_parts import Parts, whole_of
from models.people.addresses import country_of, put_parts
from models.people.in_order import put_in_order
from models.people.kinds import PointKind
from models.people.prospects import add_point, called_by, prospect_here
from models.people.rows import ContactPoint, Prospect

POINT_LABELS = ("work", "home", "mobile", "main", "fax", "invoices", "other")
"""Labels that are offered; any other word may be one too."""
_LABEL_LIMIT = 60


def label_point(session: Session, point_id: int, label: str) -> None:
    """Put a word before a contact point: "work", "home"; nothing takes it away.

    Raises:
        Refused: the point or its prospect is gone.
    """
    point, prospect = _here(session, point_id)
    point.label = clean_line(label)[:_LABEL_LIMIT]
    called = called_by(prospect)
    name_act(session, f"label {point.value} of {called}", f"{called} was changed")


def order_points(session: Session, prospect_id: int, point_ids: Sequence[int]) -> None:
    """Put contact points of one kind in this order; the first one is used first.

    Raises:
        Refused: the prospect was deleted, or the points are not of it or of one kind.
    """
    prospect = prospect_here(session, prospect_id)
    session.flush()
    points = session.exec(
        select(ContactPoint)
        .where(ContactPoint.prospect_id == prospect_id)
        .order_by("position", "id")
    ).all()
    kinds = {point.kind for point in points if point.id in point_ids}
    if len(kinds) > 1:
        raise Refused("Phones, mails and addresses each have an order of their own.")
    put_in_order([point for point in points if point.kind in kinds], point_ids)
    called = called_by(prospect)
    name_act(session, f"order the lines of {called}", f"{called} was changed")


def change_address(session: Session, point_id: int, parts: Parts) -> None:
    """Let a postal address have these parts, and the text that they make.

    Raises:
        Refused: the address or its prospect is gone, or all parts are empty.
    """
    point, prospect = _here(session, point_id)
    if point.kind is not PointKind.ADDRESS:
        raise Refused("Only a postal address has parts.")
    put_parts(session, point, parts)
    called = called_by(prospect)
    name_act(session, f"change address of {called}", f"{called} was changed")


def add_address(
    session: Session, prospect_id: int, parts: Parts, label: str = ""
) -> int | None:
    """The id of a new postal address made of parts; None if it is there already.

    Raises:
        Refused: the prospect was deleted, or all parts are empty.
    """
    text = whole_of(parts, country_of(session))
    key = add_point(session, prospect_id, PointKind.ADDRESS, text, label)
    if key is not None:
        point = session.get(ContactPoint, key)
        assert point is not None, "it was just added"
        put_parts(session, point, parts)
    return key


def _here(session: Session, point_id: int) -> tuple[ContactPoint, Prospect]:
    point = session.get(ContactPoint, point_id)
    if point is None:
        raise Refused("This line was removed already.")
    return point, prospect_here(session, point.prospect_id)
