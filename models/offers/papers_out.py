"""Which papers went out, to find the one that came back."""

from typing import NamedTuple

from models.book.reader import Reader


class PaperOut(NamedTuple):
    """A paper that was sent.

    Attributes:
        sha256: of its PDF; empty where it was not kept.
        size: of its PDF in bytes; 0 where the book keeps no more than its hash.
    """

    offer_id: int
    number: str
    revision: int
    sha256: str
    size: int


def papers_out(reader: Reader) -> list[PaperOut]:
    """Every paper that was sent, the newest first."""
    return reader.many(
        PaperOut,
        "SELECT o.id AS offer_id, o.number AS number, o.revision AS revision,"
        " o.pdf_sha256 AS sha256, coalesce(k.size, 0) AS size"
        " FROM offer o LEFT JOIN kept_file k ON k.sha256 = o.pdf_sha256"
        " WHERE o.sent_at IS NOT NULL AND o.number IS NOT NULL"
        " ORDER BY o.sent_at DESC, o.id DESC",
    )
