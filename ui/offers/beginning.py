"""Beginning an offer for somebody, from their record or a menu."""

from models.offers.kinds import OfferKind
from models.offers.starters import starter
from models.offers.writing import write_offer
from models.people.record import record_of
from ui.desk import Desk


def begin_offer(
    desk: Desk, prospect_id: int, kind: OfferKind = OfferKind.PROPOSAL
) -> int | None:
    """The id of a new draft for the prospect, or None where it was refused."""
    record = desk.ask(record_of, prospect_id)
    if record is None:
        desk.refused.emit("This prospect is not in the book any more.")
        return None
    given = record.name.partition(" ")[0]
    draft = starter(kind, record.name, record.company, given)
    return desk.do(write_offer, prospect_id, draft, now=desk.now()).answer
