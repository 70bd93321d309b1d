"""Whether the paper of an offer may be printed, to go to its prospect by post."""

from models.book.reader import Reader
from models.offers.kinds import OfferStatus, SentHow
from models.people.kinds import Way
from models.people.wall import wall_before


def why_not_printed(reader: Reader, offer_id: int, year: int = 0) -> str:
    """The sentence that refuses the printing, or "" where nothing is in its way.

    An offer that went from hand to hand or by mail is printed for oneself.

    Args:
        offer_id: the offer.
        year: the one it is; another is said.
    """
    row = reader.one(
        "SELECT p.id, coalesce(nullif(p.name, ''), p.company), o.status, o.sent_how"
        " FROM offer o JOIN prospect p ON p.id = o.prospect_id WHERE o.id = :id",
        id=offer_id,
    )
    if row is None:
        return ""
    prospect_id, called, status, how = row
    wall = wall_before(reader, prospect_id, Way.POST)
    if wall is None or (status != OfferStatus.DRAFT and how != SentHow.PAPER):
        return ""
    return (
        f"{wall.said_of(called, year)} Nothing was printed."
        " Mark it as handed over or sent by mail to print it for yourself."
    )
