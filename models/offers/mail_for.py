"""Where an offer goes by mail, and whether it may."""

from typing import NamedTuple

from models.book.reader import Reader
from models.people.kinds import Way
from models.people.wall import wall_before


class MailFor(NamedTuple):
    """The first mail address of whom the offer is for, and what forbids a mail.

    Attributes:
        address: empty where none is known.
        refused: a sentence where they asked not to get mail, else empty.
    """

    address: str
    refused: str


def mail_for(reader: Reader, offer_id: int, year: int = 0) -> MailFor:
    """The address for an offer.

    Args:
        offer_id: the offer.
        year: the one it is; another is said.
    """
    row = reader.one(
        "SELECT p.id, coalesce(nullif(p.name, ''), p.company),"
        " coalesce((SELECT value FROM contact_point WHERE prospect_id = p.id"
        " AND kind = 'mail' ORDER BY position, id LIMIT 1), '')"
        " FROM offer o JOIN prospect p ON p.id = o.prospect_id WHERE o.id = :id",
        id=offer_id,
    )
    if row is None:
        return MailFor("", "")
    prospect_id, called, address = row
    wall = wall_before(reader, prospect_id, Way.MAIL)
    said = "" if wall is None else f"{wall.said_of(called, year)} No mail was drafted."
    return MailFor(str(address), said)
