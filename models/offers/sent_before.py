"""Which paper an offer replaces and from which it was made, as its own paper says.

Both had gone out when it was sent, and what went out is frozen, so that a paper says
the same whenever it is drawn.
"""

from datetime import date

from models.book.reader import Reader
from models.offers.kinds import OfferKind
from models.offers.sheet import SentBefore

_BEFORE = """
SELECT older.kind, older.number, older.revision, older.written_on
FROM offer o JOIN offer older ON older.id = {key}
WHERE o.id = :id AND older.number IS NOT NULL AND older.sent_at IS NOT NULL
AND (o.sent_at IS NULL OR older.sent_at <= o.sent_at)
"""


def replaced_by(reader: Reader, offer_id: int) -> SentBefore | None:
    """The version that this one takes the place of, or None for a first version."""
    return _found(reader, offer_id, "o.follows_id")


def made_from(reader: Reader, offer_id: int) -> SentBefore | None:
    """The paper that was sent and that this one was made from, if there is one."""
    return _found(reader, offer_id, "o.source_id")


def _found(reader: Reader, offer_id: int, key: str) -> SentBefore | None:
    row = reader.one(_BEFORE.format(key=key), id=offer_id)
    if row is None:
        return None
    kind, number, revision, written_on = row
    day = date.fromisoformat(written_on)
    return SentBefore(OfferKind(kind), number, revision, day)
