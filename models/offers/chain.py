"""Where an offer came from, and what came of it."""

from typing import NamedTuple

from models.book.reader import Reader
from models.offers.offer_list import OfferCard, offers_list


class Chain(NamedTuple):
    """The papers that an offer was made from, and those made from it; oldest first."""

    came_from: tuple[OfferCard, ...]
    became: tuple[OfferCard, ...]


_BEFORE = """
WITH RECURSIVE before (id, far) AS (
    SELECT source_id, 1 FROM offer WHERE id = :id
    UNION SELECT o.source_id, far + 1 FROM offer o JOIN before b ON o.id = b.id
)
SELECT id FROM before WHERE id IS NOT NULL ORDER BY far DESC
"""
_AFTER = """
WITH RECURSIVE after (id) AS (
    SELECT id FROM offer WHERE source_id = :id
    UNION SELECT o.id FROM offer o JOIN after a ON o.source_id = a.id
)
SELECT id FROM after JOIN offer USING (id) ORDER BY created_at, id
"""


def chain_of(reader: Reader, offer_id: int) -> Chain:
    """The offer's chain in both directions; a draft that was dropped is not in it."""
    before = [row[0] for row in reader.all(_BEFORE, id=offer_id)]
    after = [row[0] for row in reader.all(_AFTER, id=offer_id)]
    cards = {card.id: card for card in offers_list(reader, only=[*before, *after])}
    return Chain(
        tuple(cards[key] for key in before if key in cards),
        tuple(cards[key] for key in after if key in cards),
    )
