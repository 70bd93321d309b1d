"""The parts of postal addresses, kept beside the text that the contact point holds."""

from collections.abc import Iterable

from sqlmodel import Session, select

from models.book.refusals import Refused
from models.book.session import reader_of
from models.book.text import clean_line, clean_text
from models.people.address_parts import Parts, parts_of, whole_of
from models.people.kinds import PointKind
from models.people.points import point_key
from models.people.record_rows import Address
from models.people.rows import ContactPoint


def follow_point(
    session: Session, point: ContactPoint, parts: Parts | None = None
) -> None:
    """Let the parts of an address follow its text; of other points there are none.

    Args:
        point: new or changed.
        parts: where they are known better than the text tells.
    """
    if point.kind is not PointKind.ADDRESS:
        return
    session.flush()  # the parts point at the row of the text
    found = parts or parts_of(point.value, country_of(session))
    row = session.exec(select(Address).where(Address.point_id == point.id)).first()
    if row is None:
        row = Address(prospect_id=point.prospect_id, point_id=point.id)
        session.add(row)
    for name, value in found._asdict().items():
        setattr(row, name, value)


def forget_point(session: Session, point: ContactPoint) -> None:
    """Remove the parts of an address that is about to be removed."""
    row = session.exec(select(Address).where(Address.point_id == point.id)).first()
    if row is not None:
        session.delete(row)
        session.flush()


def put_parts(session: Session, point: ContactPoint, parts: Parts) -> None:
    """Let an address have these parts, and the text that they make.

    Raises:
        Refused: all of them are empty.
    """
    cleaned = Parts(clean_text(parts.street), *map(clean_line, parts[1:]))
    text = whole_of(cleaned, country_of(session))
    if not text:
        raise Refused("An address cannot be empty.")
    point.value, point.value_key = text, point_key(PointKind.ADDRESS, text)
    follow_point(session, point, cleaned)


def country_of(session: Session) -> str:
    """The two letters of the country that the business is in, or ""."""
    row = reader_of(session).one("SELECT phone_country, locale FROM business")
    if row is None:
        return ""
    return str(row[0]).strip().upper() or str(row[1]).rpartition("_")[2].upper()


def complete_addresses(session: Session, *, most: int = 1000) -> int:
    """How many addresses got the parts that they had not; `most` of them at once.

    Books and lists of an older Baton have the text alone.
    """
    without = reader_of(session).all(
        "SELECT id FROM contact_point c WHERE kind = 'address' AND NOT EXISTS"
        " (SELECT 1 FROM address WHERE point_id = c.id) ORDER BY id LIMIT :most",
        most=most,
    )
    _complete(session, (int(row[0]) for row in without))
    return len(without)


def _complete(session: Session, point_ids: Iterable[int]) -> None:
    country = country_of(session)
    for point_id in point_ids:
        point = session.get(ContactPoint, point_id)
        assert point is not None, "it was just found"
        parts = parts_of(point.value, country)
        session.add(
            Address(prospect_id=point.prospect_id, point_id=point_id, **parts._asdict())
        )
